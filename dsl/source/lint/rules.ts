import ts from 'typescript';
import { conditionMisuse } from './conditions.js';
import type { Misuse } from './misuse.js';
import { binaryMisuse, unaryMisuse } from './operators.js';
import { SignalTypes } from './signal-types.js';
import { callMisuse, discardMisuse, loopMisuse, readMisuse, switchMisuse, templateMisuse } from './uses.js';

function operatorMisuse(node: ts.Node, types: SignalTypes): Misuse | undefined {
  if (ts.isBinaryExpression(node)) return binaryMisuse(node, types);
  const unary = ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node);
  return unary ? unaryMisuse(node, types) : undefined;
}

const rules = [
  conditionMisuse,
  operatorMisuse,
  switchMisuse,
  loopMisuse,
  templateMisuse,
  callMisuse,
  discardMisuse,
  readMisuse,
];

/** Every place of a file where a signal is treated as a host value and the compiler is silent, or says less. */
export function misusesIn(file: ts.SourceFile, checker: ts.TypeChecker): readonly Misuse[] {
  const types = new SignalTypes(checker);
  const found: Misuse[] = [];
  const visit = (node: ts.Node): void => {
    for (const rule of rules) {
      const misuse = rule(node, types);
      if (misuse !== undefined) found.push(misuse);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
