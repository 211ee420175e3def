import { localsOf } from '../ir/locals.js';
import type { Module } from '../ir/module.js';
import type { Node, Variable } from '../ir/node.js';
import type { Statement } from '../ir/statement.js';
import { forEachExpression, forEachStatement, operandsOf } from '../ir/walk.js';

/** What one walk through all expressions of a module finds. Checks look closer only where it finds something. */
export interface Survey {
  /** Whether a signal or memory of another module is used; the walk ends with the first. */
  readonly foreign: boolean;
  /** Whether words depend on each other in a circle without a clock edge between. */
  readonly circular: boolean;
  /** The inputs that some output follows without a clock edge between. */
  readonly passed: ReadonlySet<Variable>;
}

class Walk implements Survey {
  foreign = false;
  circular = false;
  readonly passed = new Set<Variable>();
  /** For each expression whether all that it depends on has been walked. */
  private readonly walked = new Map<Node, boolean>();
  private readonly pending: (Node | undefined)[] = [];
  /** The expressions between the root and the one at hand; `undefined` in `pending` stands where one of them ends. */
  private readonly path: Node[] = [];

  constructor(
    private readonly module: Module,
    /** Whether instances pass anything on at once: of most arrays none does, then their pins need no look. */
    private readonly through: boolean,
    private readonly sources: (variable: Variable) => readonly Node[],
  ) {}

  everything(): void {
    const { module } = this;
    for (const { variable } of module.ports) if (variable.role === 'output') this.follow(variable, true);
    for (const { enable, fallback } of localsOf(module)) {
      if (enable !== undefined) this.follow(enable);
      if (fallback !== undefined) this.follow(fallback);
    }
    forEachStatement(module.body, statement => {
      if (!this.foreign) this.statement(statement);
    });
  }

  private statement(statement: Statement): void {
    if (statement.kind === 'assign') {
      const { target, value } = statement;
      if (target.variable.owner !== this.module) this.foreign = true;
      target.steps.forEach(({ index }) => this.follow(index));
      // Most pins of a large array are driven by another pin.
      if (value.kind !== 'variable' || !this.isLeaf(value, false)) this.follow(value);
      return;
    }
    if (statement.kind === 'memorySample' || statement.kind === 'memoryWrite')
      if (statement.memory.owner !== this.module) this.foreign = true;
    forEachExpression(statement, node => this.follow(node));
  }

  private follow(root: Node, fromOutput = false): void {
    const { pending, path, walked } = this;
    pending.push(root);
    while (pending.length > 0) {
      let node = pending.pop();
      if (node === undefined) {
        const left = path.pop();
        if (left !== undefined) walked.set(left, true);
        continue;
      }
      while (node.kind === 'slice' || node.kind === 'resize') node = node.a;
      if (node.kind === 'constant' || (node.kind === 'variable' && this.isLeaf(node, fromOutput))) continue;
      const known = walked.get(node);
      if (known !== undefined) {
        if (!known) this.circular = true;
        continue;
      }
      walked.set(node, false);
      path.push(node);
      pending.push(undefined);
      this.enter(node);
    }
  }

  /** Whether nothing is before a variable without a clock edge between. */
  private isLeaf(variable: Variable, fromOutput: boolean): boolean {
    if (variable.owner !== this.module) {
      this.foreign = true;
      return true;
    }
    switch (variable.role) {
      case 'input':
        if (fromOutput) this.passed.add(variable);
        return true;
      case 'register':
      case 'readPort':
        return true;
      case 'instanceOutput':
        return !this.through;
      default:
        return false;
    }
  }

  private enter(node: Node): void {
    const { pending } = this;
    switch (node.kind) {
      case 'unary':
        pending.push(node.a);
        return;
      case 'binary':
        pending.push(node.a, node.b);
        return;
      case 'mux':
        pending.push(node.condition, node.whenTrue, node.whenFalse);
        return;
      case 'variable':
        this.sources(node).forEach(source => pending.push(source));
        return;
      case 'memoryRead':
        if (node.memory.owner !== this.module) this.foreign = true;
        pending.push(node.address);
        return;
      default:
        operandsOf(node).forEach(operand => pending.push(operand));
    }
  }
}

/**
 * Walks a finished module once.
 * @param through whether some instance has an output that follows an input at once
 * @param sources what a variable depends on without a clock edge between
 */
export function survey(
  module: Module,
  through: boolean,
  sources: (variable: Variable) => readonly Node[],
): Survey {
  const walk = new Walk(module, through, sources);
  walk.everything();
  return walk;
}
