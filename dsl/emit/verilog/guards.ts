import { binary, constant, unary } from '../../ir/build.js';
import type { Node } from '../../ir/node.js';
import type { Statement } from '../../ir/statement.js';

const both = (a: Node | undefined, b: Node): Node => (a === undefined ? b : binary('and', a, b, 1));
const not = (a: Node): Node => unary('not', a, 1);
const either = (nodes: readonly Node[]): Node => nodes.reduce((a, b) => binary('or', a, b, 1));

/** Calls back for each statement that is neither `when` nor `switch`, with the condition under which it is active. */
export function walkGuarded(
  statements: readonly Statement[],
  visit: (statement: Statement, guard: Node) => void,
  guard?: Node,
): void {
  for (const statement of statements) {
    if (statement.kind === 'when') {
      let rest = guard;
      for (const { condition, body } of statement.arms) {
        walkGuarded(body, visit, both(rest, condition));
        rest = both(rest, not(condition));
      }
      walkGuarded(statement.otherwise ?? [], visit, rest);
    } else if (statement.kind === 'switch') {
      const { subject } = statement;
      let rest = guard;
      for (const { values, body } of statement.cases) {
        const match = either(
          values.map(value => binary('eq', subject, constant(value, subject.width, subject.signed), 1)),
        );
        walkGuarded(body, visit, both(rest, match));
        rest = both(rest, not(match));
      }
      walkGuarded(statement.otherwise ?? [], visit, rest);
    } else visit(statement, guard ?? constant(1n, 1));
  }
}
