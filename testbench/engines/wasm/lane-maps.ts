import type { Node, VecMap } from '../../../dsl/ir/node.js';
import { operandsOf } from '../../../dsl/ir/walk.js';
import { FEWEST_ELEMENTS } from './lane-grid.js';

/** Bits at most of what lanes work with. */
const WIDEST = 64;
/** Expressions at most inside each other that are looked at. */
const DEEPEST = 100;

/** What an expression inside a map is: the same for all lanes, an operation of lanes, or what has to be worked out lane by lane. */
type Place = 'outside' | 'lanes' | 'apart';

function placeOf(node: Node, known: Map<Node, Place>, depth: number): Place {
  const before = known.get(node);
  if (before !== undefined) return before;
  const place = depth > DEEPEST ? 'apart' : newPlace(node, known, depth);
  known.set(node, place);
  return place;
}

function newPlace(node: Node, known: Map<Node, Place>, depth: number): Place {
  if (node.kind === 'lane') return node.width <= WIDEST ? 'lanes' : 'apart';
  const operands = operandsOf(node);
  const places = operands.map(operand => placeOf(operand, known, depth + 1));
  if (places.includes('apart')) return 'apart';
  if (!places.includes('lanes')) return 'outside';
  if (node.kind === 'index' || node.kind === 'memoryRead' || node.kind === 'vecMap') return 'apart';
  // So many single bits side by side are lanes themselves.
  if (node.kind === 'concat' && node.parts.length === node.width && node.width >= FEWEST_ELEMENTS)
    return 'apart';
  return node.width <= WIDEST && operands.every(({ width }) => width <= WIDEST) ? 'lanes' : 'apart';
}

const known = new WeakMap<VecMap, boolean>();

/** Whether the function of a map is of operators that lanes know, on words that they hold. */
export function isOfLanes(map: VecMap): boolean {
  let found = known.get(map);
  if (found === undefined) {
    found = map.body.width <= WIDEST && placeOf(map.body, new Map(), 0) === 'lanes';
    known.set(map, found);
  }
  return found;
}
