import { bitsOf, concat, resize, slice } from '../ir/build.js';
import type { Node } from '../ir/node.js';
import { asBundle, asVec, leafKey, leavesOf } from '../types/leaves.js';
import type { Type } from '../types/type.js';
import { rootKey } from './handle.js';
import type { Content, Place } from './handle.js';

const below = (name: string, key: string): string => (key === rootKey ? name : leafKey([name, key]));

/** Whether elements are of several leaves, so that one follows the other rather than leaf the leaf. */
const comesApart = (type: Type): boolean =>
  type.kind === 'vec' && leavesOf(type).some(({ path }) => path.length > 0);

function partsOf(type: Type, leaf: (key: string) => Node): Node[] {
  if (type.kind === 'bundle')
    return Object.entries(asBundle(type).fields).flatMap(([name, field]) =>
      partsOf(field, key => leaf(below(name, key))),
    );
  if (!comesApart(type)) return [leaf(rootKey)];
  const { element, length } = asVec(type);
  return Array.from({ length }, (_, i) => length - 1 - i).flatMap(lane =>
    partsOf(element, key => {
      const all = leaf(key);
      const width = all.width / length;
      return slice(all, (lane + 1) * width - 1, lane * width);
    }),
  );
}

/** All bits of a signal as one word: of a bundle the first field highest, of a vec element 0 lowest, each element whole. */
export function packPlaces({ type, places }: Content): Node {
  const parts = partsOf(type, key => {
    const place = places.get(key);
    if (place === undefined) throw new TypeError(`no leaf ${key}`);
    return bitsOf(place.node);
  });
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : concat(parts);
}

/** The leaves of a type in a word whose bits from `lo` on are the type's. */
function leavesIn(type: Type, word: Node, lo: number): Map<string, Node> {
  const found = new Map<string, Node>();
  if (type.kind === 'bundle') {
    let end = lo + type.width;
    for (const [name, field] of Object.entries(asBundle(type).fields)) {
      end -= field.width;
      for (const [key, node] of leavesIn(field, word, end)) found.set(below(name, key), node);
    }
    return found;
  }
  if (!comesApart(type)) {
    const whole = type.width === word.width;
    return found.set(rootKey, whole ? word : slice(word, lo + type.width - 1, lo));
  }
  const { element, length } = asVec(type);
  const lanes = Array.from({ length }, (_, lane) =>
    leavesIn(element, word, lo + lane * element.width),
  ).reverse();
  for (const key of lanes[0]?.keys() ?? [])
    found.set(key, concat(lanes.flatMap(lane => lane.get(key) ?? [])));
  return found;
}

/** The reverse of `packPlaces`: the leaves of `type` as slices of one word. */
export function unpackNode(type: Type, word: Node): ReadonlyMap<string, Place> {
  const nodes = leavesIn(type, word, 0);
  const places = new Map<string, Place>();
  for (const leaf of leavesOf(type)) {
    const node = nodes.get(leaf.key);
    if (node === undefined) throw new TypeError(`no leaf ${leaf.key}`);
    places.set(leaf.key, { node: resize(node, leaf.width, leaf.signed), target: undefined });
  }
  return places;
}
