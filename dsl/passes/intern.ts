import type { Memory } from '../ir/module.js';
import type { Node } from '../ir/node.js';
import { Rewriter } from './rewrite.js';

/**
 * Gives equal expressions one node: after interning, two expressions are equal when they are the same object. Variables
 * and lane arguments are equal only to themselves.
 */
export class Interner {
  private readonly numbers = new Map<Node | Memory, number>();
  private readonly known = new Map<string, Node>();
  private readonly rewriter = new Rewriter(node => this.unique(node));

  /** The one node that stands for this expression. */
  readonly intern = (node: Node): Node => this.rewriter.rewrite(node);

  private number(thing: Node | Memory): number {
    let number = this.numbers.get(thing);
    if (number === undefined) {
      number = this.numbers.size;
      this.numbers.set(thing, number);
    }
    return number;
  }

  /** As `intern`, for a node whose operands are interned already. */
  unique(node: Node): Node {
    const key = this.keyOf(node);
    if (key === undefined) return node;
    const found = this.known.get(key);
    if (found !== undefined) return found;
    this.known.set(key, node);
    return node;
  }

  /** A text that is equal for nodes that are equal, given that their operands are interned. */
  private keyOf(node: Node): string | undefined {
    const of = (thing: Node | Memory): string => String(this.number(thing));
    const type = `${node.signed ? 's' : 'u'}${String(node.width)}`;
    switch (node.kind) {
      case 'variable':
      case 'lane':
        return undefined;
      case 'constant':
        return `${type} ${String(node.value)}`;
      case 'unary':
        return `${type} ${node.op} ${of(node.a)}`;
      case 'binary':
        return `${type} ${node.op} ${of(node.a)} ${of(node.b)}`;
      case 'slice':
        return `${type} slice ${of(node.a)} ${String(node.lo)}`;
      case 'index':
        return `${type} index ${of(node.a)} ${of(node.index)} ${String(node.lanes)}`;
      case 'concat':
        return `${type} concat ${node.parts.map(of).join(' ')}`;
      case 'mux':
        return `${type} mux ${of(node.condition)} ${of(node.whenTrue)} ${of(node.whenFalse)}`;
      case 'resize':
        return `${type} resize ${of(node.a)}`;
      case 'memoryRead':
        return `${type} read ${of(node.memory)} ${of(node.address)}`;
      case 'vecMap':
        return `${type} map ${String(node.lanes)} ${of(node.body)} ${[...node.inputs, ...node.parameters].map(of).join(' ')}`;
    }
  }
}
