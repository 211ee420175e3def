import { binary, constant, unary } from '../ir/build.js';
import type { Domain } from '../ir/domain.js';
import type { Module } from '../ir/module.js';
import type { Node } from '../ir/node.js';
import { driversOf } from '../ir/prune.js';
import type { Check, Statement } from '../ir/statement.js';
import { mayExceed } from '../signals/operand.js';
import { forEachExpression, forEachStatement, operandsOf, walkNodes } from '../ir/walk.js';

/** An index that may be out of range, and the condition under which its value is used. */
interface Risk {
  readonly index: Node;
  readonly count: number;
  readonly guard: Node | undefined;
}

const both = (a: Node | undefined, b: Node): Node => (a === undefined ? b : binary('and', a, b, 1));

/** The count that a selection's own index may exceed, with that index. */
function ownRisk(node: Node): { readonly index: Node; readonly count: number } | undefined {
  if (node.kind === 'index' && mayExceed(node.index, node.lanes))
    return { index: node.index, count: node.lanes };
  if (node.kind !== 'memoryRead' || !mayExceed(node.address, node.memory.depth)) return undefined;
  return { index: node.address, count: node.memory.depth };
}

/** Every expression of the statements that is a risky selection or holds one, in one walk whatever they share. */
function holders(statements: readonly Statement[]): ReadonlySet<Node> {
  const parents = new Map<Node, Node[]>();
  const risky: Node[] = [];
  const seen = new Set<Node>();
  const look = (node: Node): void => {
    if (ownRisk(node) !== undefined) risky.push(node);
    for (const operand of operandsOf(node)) {
      const known = parents.get(operand);
      if (known === undefined) parents.set(operand, [node]);
      else known.push(node);
    }
  };
  forEachStatement(statements, statement => {
    forEachExpression(statement, root => {
      walkNodes(root, seen, look);
    });
  });
  const found = new Set<Node>();
  for (let node = risky.pop(); node !== undefined; node = risky.pop()) {
    if (found.has(node)) continue;
    found.add(node);
    risky.push(...(parents.get(node) ?? []));
  }
  return found;
}

/** The risky selections inside an expression; an arm of a mux counts only while it is chosen. */
function risksOf(root: Node, holding: ReadonlySet<Node>): Risk[] {
  const found: Risk[] = [];
  const seen = new Set<Node>();
  const pending: { readonly node: Node; readonly guard: Node | undefined }[] = [
    { node: root, guard: undefined },
  ];
  for (let item = pending.pop(); item !== undefined; item = pending.pop()) {
    const { node, guard } = item;
    if (seen.has(node) || !holding.has(node)) continue;
    seen.add(node);
    const own = ownRisk(node);
    if (own !== undefined) found.push({ ...own, guard });
    if (node.kind === 'mux') {
      pending.push(
        { node: node.whenFalse, guard: both(guard, unary('not', node.condition, 1)) },
        { node: node.whenTrue, guard: both(guard, node.condition) },
        { node: node.condition, guard },
      );
    } else {
      // Lanes of a map are checked by nobody: the index of one lane has no name outside.
      const operands = node.kind === 'vecMap' ? node.inputs : operandsOf(node);
      for (const operand of operands) pending.push({ node: operand, guard });
    }
  }
  return found;
}

function risksIn(statement: Statement, holding: ReadonlySet<Node>): Risk[] {
  const found: Risk[] = [];
  forEachExpression(statement, node => {
    found.push(...risksOf(node, holding));
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

/** The domain that takes what a statement does; undefined for one that drives plain wires. */
function ownDomain(statement: Statement): Domain | undefined {
  if (statement.kind === 'assign') return statement.target.variable.domain;
  return statement.kind === 'memoryWrite' || statement.kind === 'memorySample'
    ? statement.memory.domain
    : undefined;
}

/** The domain that an expression's value belongs to: that of the first clocked thing it follows, through wires. */
function domainBehind(module: Module, root: Node, seen: Set<Node>): Domain | undefined {
  const found: Domain[] = [];
  const follow = (source: Node): void => {
    const domain = found.length > 0 ? undefined : domainBehind(module, source, seen);
    if (domain !== undefined) found.push(domain);
  };
  walkNodes(root, seen, node => {
    if (node.kind !== 'variable') return;
    if (node.domain !== undefined) found.push(node.domain);
    else if (node.role === 'wire' || node.role === 'output') {
      forEachStatement(driversOf(module, node), statement => {
        forEachExpression(statement, follow);
      });
      if (node.fallback !== undefined) follow(node.fallback);
    }
  });
  return found[0];
}

/** Index checks of the statements of a block, each before the statement it guards, inside the same conditions. */
class IndexChecks {
  private readonly resetting: ReadonlySet<Domain>;
  private readonly holding: ReadonlySet<Node>;

  constructor(private readonly module: Module) {
    const domains = module.variables.flatMap(({ role, init, domain }) =>
      role === 'register' && init !== undefined && domain !== undefined ? [domain] : [],
    );
    this.resetting = new Set(domains);
    this.holding = holders(module.body);
  }

  /** @param around the conditions around the block */
  rewrite(statements: readonly Statement[], around: readonly Node[] = []): Statement[] {
    const known = new Map<Node, number>();
    return statements.flatMap(statement => [
      ...this.checksOf(statement, known, around),
      this.inside(statement, around),
    ]);
  }

  private inside(statement: Statement, around: readonly Node[]): Statement {
    if (statement.kind === 'when') {
      const { arms, otherwise } = statement;
      const own = [...around, ...arms.map(({ condition }) => condition)];
      return {
        ...statement,
        arms: arms.map(arm => ({ ...arm, body: this.rewrite(arm.body, own) })),
        otherwise: otherwise && this.rewrite(otherwise, own),
      };
    }
    if (statement.kind === 'switch') {
      const { cases, otherwise, subject } = statement;
      const own = [...around, subject];
      return {
        ...statement,
        cases: cases.map(item => ({ ...item, body: this.rewrite(item.body, own) })),
        otherwise: otherwise && this.rewrite(otherwise, own),
      };
    }
    return statement;
  }

  /** The domain of the first of these values that has one, else that of the module. */
  private domainOf(values: readonly Node[]): Domain {
    const { module } = this;
    const seen = new Set<Node>();
    let found: Domain | undefined;
    for (const node of values) found ??= domainBehind(module, node, seen);
    return found ?? module.domain;
  }

  /** `known` holds the indices that this block already checks at all times. */
  private checksOf(statement: Statement, known: Map<Node, number>, around: readonly Node[]): Check[] {
    if (statement.kind === 'check') return [];
    const fresh = risksIn(statement, this.holding).filter(({ index, count, guard }) => {
      if (known.get(index) === count) return false;
      if (guard === undefined) known.set(index, count);
      return true;
    });
    return fresh.flatMap(({ index, count, guard }): Check[] => {
      const domain = ownDomain(statement) ?? this.domainOf([index, ...around]);
      // A check needs a clock, and a reset that says when values count: it must not give a module pins that it lacks.
      if (!this.resetting.has(domain)) return [];
      const below = binary('lt', index, constant(BigInt(count), index.width), 1);
      const condition = guard === undefined ? below : binary('or', unary('not', guard, 1), below, 1);
      const site = 'site' in statement ? statement.site : undefined;
      const message = `index below ${String(count)}`;
      return [{ kind: 'check', what: 'assert', condition, message, domain, site }];
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
