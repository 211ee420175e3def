import type { Node } from '../../ir/node.js';
import { operators } from './operators.js';

const words: Readonly<Record<Exclude<Node['kind'], 'binary'>, string>> = {
  constant: 'constant',
  variable: 'value',
  lane: 'lane',
  unary: 'value',
  slice: 'part',
  index: 'lane',
  concat: 'packed',
  mux: 'choice',
  resize: 'extended',
  memoryRead: 'word',
  vecMap: 'lanes',
};

/** What a wire that holds the node is called, after the name of what uses it. */
export function wordOf(node: Node): string {
  return node.kind === 'binary' ? operators[node.op].word : words[node.kind];
}

/** True for an expression that is worth a name of its own when it is used twice or named in the source. */
export function isWeighty(node: Node): boolean {
  return (
    node.kind === 'binary' ||
    node.kind === 'mux' ||
    node.kind === 'memoryRead' ||
    node.kind === 'index' ||
    (node.kind === 'unary' && !(node.op === 'not' && node.a.kind === 'variable'))
  );
}
