import type { Concat } from '../../../dsl/ir/node.js';

/** Where the operands end, from the last, which is the lowest, on. */
const ends = new WeakMap<Concat, Int32Array>();

function endsOf({ parts }: Concat): Int32Array {
  const found = new Int32Array(parts.length);
  let end = 0;
  for (let i = 0; i < found.length; i++) {
    end += parts[found.length - 1 - i]?.width ?? 0;
    found[i] = end;
  }
  return found;
}

/** The operand of a concatenation that has bit `bit`: its number, counted from the last, and the bit at which it starts. */
export function operandAt(node: Concat, bit: number): { readonly place: number; readonly start: number } {
  let own = ends.get(node);
  if (own === undefined) ends.set(node, (own = endsOf(node)));
  let low = 0;
  let high = own.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((own[middle] ?? 0) > bit) high = middle;
    else low = middle + 1;
  }
  return { place: low, start: low === 0 ? 0 : (own[low - 1] ?? 0) };
}
