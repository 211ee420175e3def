import type { LaneCode } from './lane-code.js';
import type { Parts } from './lane-vectors.js';
import { Vector } from './vector-opcodes.js';

/** Bytes of a vector. */
const BYTES = 16;

/** How one vector is put together: from which others one after the other, each time with its bytes in this order. */
interface Plan {
  readonly first: number;
  readonly turns: readonly { readonly other: number; readonly order: Uint8Array }[];
}

/** By the order of the lanes, and the bytes of an element: many values go the same way. */
const plans = new WeakMap<readonly number[], Map<number, readonly Plan[]>>();

function planOf(lanes: readonly number[], size: number): Plan {
  const perPart = BYTES / size;
  const used = [...new Set(lanes.filter(lane => lane >= 0).map(lane => Math.floor(lane / perPart)))];
  const [first = 0, ...others] = used;
  const isThere = others.length === 0 && lanes.every((lane, i) => lane < 0 || lane % perPart === i);
  if (isThere) return { first, turns: [] };
  // From the first part, then what comes from each of the others; what earlier turns have put in place stays.
  const turns = (others.length === 0 ? [first] : others).map((other, turn) => {
    const order = new Uint8Array(BYTES);
    for (let i = 0; i < perPart; i++) {
      const lane = lanes[i] ?? -1;
      const part = Math.floor(lane / perPart);
      const isOther = part === other && part !== first;
      const source = isOther || (turn === 0 && part === first) ? lane - part * perPart : turn === 0 ? 0 : i;
      for (let byte = 0; byte < size; byte++)
        order[i * size + byte] = (isOther ? BYTES : 0) + source * size + byte;
    }
    return { other, order };
  });
  return { first, turns };
}

function plansOf(from: readonly number[], size: number, count: number): readonly Plan[] {
  let known = plans.get(from);
  if (known === undefined) plans.set(from, (known = new Map<number, readonly Plan[]>()));
  let found = known.get(size);
  if (found === undefined) {
    const perPart = BYTES / size;
    found = Array.from({ length: count }, (_, at) =>
      planOf(from.slice(at * perPart, (at + 1) * perPart), size),
    );
    known.set(size, found);
  }
  return found;
}

/** Values of so wide elements with their lanes in another order: from which lane each comes, -1 where any will do. */
export function permuted(code: LaneCode, parts: Parts, width: number, from: readonly number[]): Parts {
  return plansOf(from, width / 8, parts.length).map(({ first, turns }) => {
    let result = parts[first] ?? 0;
    for (const { other, order } of turns) {
      code.get(result);
      code.get(parts[other] ?? 0);
      code.vector(Vector.shuffle);
      code.code.raw(order);
      result = code.keep();
    }
    return result;
  });
}
