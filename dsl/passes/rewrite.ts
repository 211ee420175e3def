import type { Node } from '../ir/node.js';
import { operandsOf } from '../ir/walk.js';

/** The node with `f` applied to its operands; the node itself when none changes. */
export function mapOperands(node: Node, f: (operand: Node) => Node): Node {
  switch (node.kind) {
    case 'constant':
    case 'variable':
    case 'lane':
      return node;
    case 'unary':
    case 'slice':
    case 'resize': {
      const a = f(node.a);
      return a === node.a ? node : { ...node, a };
    }
    case 'binary': {
      const [a, b] = [f(node.a), f(node.b)];
      return a === node.a && b === node.b ? node : { ...node, a, b };
    }
    case 'index': {
      const [a, index] = [f(node.a), f(node.index)];
      return a === node.a && index === node.index ? node : { ...node, a, index };
    }
    case 'concat': {
      const parts = node.parts.map(f);
      return parts.every((part, i) => part === node.parts[i]) ? node : { ...node, parts };
    }
    case 'mux': {
      const [condition, whenTrue, whenFalse] = [f(node.condition), f(node.whenTrue), f(node.whenFalse)];
      const same = condition === node.condition && whenTrue === node.whenTrue && whenFalse === node.whenFalse;
      return same ? node : { ...node, condition, whenTrue, whenFalse };
    }
    case 'memoryRead': {
      const address = f(node.address);
      return address === node.address ? node : { ...node, address };
    }
    case 'vecMap': {
      const inputs = node.inputs.map(f);
      const body = f(node.body);
      return body === node.body && inputs.every((input, i) => input === node.inputs[i])
        ? node
        : { ...node, inputs, body };
    }
  }
}

/**
 * Rewrites expressions from the leaves up, each shared part once, however deep. `transform` receives a node whose operands
 * are already rewritten, and the node as it was.
 */
export class Rewriter {
  private readonly done = new Map<Node, Node>();

  constructor(private readonly transform: (node: Node, before: Node) => Node) {}

  /** True when the expression has been rewritten before. */
  knows(node: Node): boolean {
    return this.done.has(node);
  }

  readonly rewrite = (root: Node): Node => {
    const pending: Node[] = [root];
    for (let node = pending.at(-1); node !== undefined; node = pending.at(-1)) {
      const before = pending.length;
      if (!this.done.has(node)) {
        for (const operand of operandsOf(node)) if (!this.done.has(operand)) pending.push(operand);
      }
      if (pending.length > before) continue;
      pending.pop();
      if (!this.done.has(node))
        this.done.set(
          node,
          this.transform(
            mapOperands(node, operand => this.done.get(operand) ?? operand),
            node,
          ),
        );
    }
    return this.done.get(root) ?? root;
  };
}
