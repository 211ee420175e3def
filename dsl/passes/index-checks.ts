import { binary, constant, unary } from '../ir/build.js';
import type { Domain } from '../ir/domain.js';
import type { Module } from '../ir/module.js';
import type { Node } from '../ir/node.js';
import type { Check, Statement } from '../ir/statement.js';
import { mayExceed } from '../signals/operand.js';
import { forEachExpression, forEachOperand } from '../ir/walk.js';

/** An index that may be out of range, and the condition under which its value is used. */
interface Risk {
  readonly index: Node;
  readonly count: number;
  readonly guard: Node | undefined;
}

const both = (a: Node | undefined, b: Node): Node => (a === undefined ? b : binary('and', a, b, 1));

/** The risky selections inside an expression; an arm of a mux counts only while it is chosen. */
function risksOf(node: Node, guard: Node | undefined, seen: Set<Node>, found: Risk[]): void {
  if (seen.has(node)) return;
  seen.add(node);
  if (node.kind === 'mux') {
    risksOf(node.condition, guard, seen, found);
    risksOf(node.whenTrue, both(guard, node.condition), seen, found);
    risksOf(node.whenFalse, both(guard, unary('not', node.condition, 1)), seen, found);
    return;
  }
  if (node.kind === 'index' && mayExceed(node.index, node.lanes)) {
    found.push({ index: node.index, count: node.lanes, guard });
  }
  if (node.kind === 'memoryRead' && mayExceed(node.address, node.memory.depth)) {
    found.push({ index: node.address, count: node.memory.depth, guard });
  }
  // Lanes of a map are checked by nobody: the index of one lane has no name outside.
  if (node.kind === 'vecMap')
    node.inputs.forEach(input => {
      risksOf(input, guard, seen, found);
    });
  else
    forEachOperand(node, operand => {
      risksOf(operand, guard, seen, found);
    });
}

function risksIn(statement: Statement): Risk[] {
  const found: Risk[] = [];
  const seen = new Set<Node>();
  forEachExpression(statement, node => {
    risksOf(node, undefined, seen, found);
  });
  const direct = (index: Node, count: number): void => {
    if (mayExceed(index, count)) found.push({ index, count, guard: undefined });
  };
  if (statement.kind === 'assign')
    for (const { index, lanes } of statement.target.steps) direct(index, lanes);
  if (statement.kind === 'memoryWrite' || statement.kind === 'memorySample')
    direct(statement.address, statement.memory.depth);
  return found;
}

function domainOf(statement: Statement, module: Module): Domain {
  if (statement.kind === 'assign') return statement.target.variable.domain ?? module.domain;
  if (statement.kind === 'memoryWrite' || statement.kind === 'memorySample') return statement.memory.domain;
  return module.domain;
}

/** Index checks of the statements of a block, each before the statement it guards, inside the same conditions. */
class IndexChecks {
  private readonly resetting: ReadonlySet<Domain>;

  constructor(private readonly module: Module) {
    const domains = module.variables.flatMap(({ role, init, domain }) =>
      role === 'register' && init !== undefined && domain !== undefined ? [domain] : [],
    );
    this.resetting = new Set(domains);
  }

  rewrite(statements: readonly Statement[]): Statement[] {
    const known = new Map<Node, number>();
    return statements.flatMap(statement => [...this.checksOf(statement, known), this.inside(statement)]);
  }

  private inside(statement: Statement): Statement {
    if (statement.kind === 'when') {
      const arms = statement.arms.map(arm => ({ ...arm, body: this.rewrite(arm.body) }));
      return { ...statement, arms, otherwise: statement.otherwise && this.rewrite(statement.otherwise) };
    }
    if (statement.kind === 'switch') {
      const cases = statement.cases.map(item => ({ ...item, body: this.rewrite(item.body) }));
      return { ...statement, cases, otherwise: statement.otherwise && this.rewrite(statement.otherwise) };
    }
    return statement;
  }

  /** `known` holds the indices that this block already checks at all times. */
  private checksOf(statement: Statement, known: Map<Node, number>): Check[] {
    const domain = domainOf(statement, this.module);
    // A check needs a clock, and a reset that says when values count: it must not give a module pins that it lacks.
    if (!this.resetting.has(domain) || statement.kind === 'check') return [];
    const fresh = risksIn(statement).filter(({ index, count, guard }) => {
      if (known.get(index) === count) return false;
      if (guard === undefined) known.set(index, count);
      return true;
    });
    return fresh.map(({ index, count, guard }): Check => {
      const below = binary('lt', index, constant(BigInt(count), index.width), 1);
      const condition = guard === undefined ? below : binary('or', unary('not', guard, 1), below, 1);
      const site = 'site' in statement ? statement.site : undefined;
      return {
        kind: 'check',
        what: 'assert',
        condition,
        message: `index below ${String(count)}`,
        domain,
        site,
      };
    });
  }
}

/**
 * Adds an assert for each run-time index that could select something that does not exist: a lane of a vec, a case of `select`,
 * a word of a memory. Modules without registers that are reset get none.
 */
export function addIndexChecks(module: Module): void {
  const rewritten = new IndexChecks(module).rewrite(module.body);
  // Not by spreading: a body may have more statements than a call takes arguments.
  module.body.length = 0;
  for (const statement of rewritten) module.body.push(statement);
}
