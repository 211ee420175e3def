import type { LaneCode } from './lane-code.js';
import type { Parts } from './lane-vectors.js';
import { Vector } from './vector-opcodes.js';

/** Bytes of a vector. */
const BYTES = 16;

/** Values of so wide elements with their lanes in another order: from which lane each comes, -1 where any will do. */
export function permuted(code: LaneCode, parts: Parts, width: number, from: readonly number[]): Parts {
  const size = width / 8;
  const perPart = BYTES / size;
  return parts.map((_, at) => {
    const lanes = from.slice(at * perPart, (at + 1) * perPart);
    const used = [...new Set(lanes.filter(lane => lane >= 0).map(lane => Math.floor(lane / perPart)))];
    const [first = 0, ...others] = used;
    if (others.length === 0 && lanes.every((lane, i) => lane < 0 || lane % perPart === i))
      return parts[first] ?? 0;
    // From the first part, then what comes from each of the others; what earlier turns have put in place stays.
    let result = parts[first] ?? 0;
    (others.length === 0 ? [first] : others).forEach((other, turn) => {
      const order = new Uint8Array(BYTES);
      for (let i = 0; i < perPart; i++) {
        const lane = lanes[i] ?? -1;
        const part = Math.floor(lane / perPart);
        const isOther = part === other && part !== first;
        const source = isOther || (turn === 0 && part === first) ? lane - part * perPart : turn === 0 ? 0 : i;
        for (let byte = 0; byte < size; byte++)
          order[i * size + byte] = (isOther ? BYTES : 0) + source * size + byte;
      }
      result = shuffle(code, result, parts[other] ?? 0, order);
    });
    return result;
  });
}

function shuffle(code: LaneCode, low: number, high: number, order: Uint8Array): number {
  code.get(low);
  code.get(high);
  code.vector(Vector.shuffle);
  code.code.raw(order);
  return code.keep();
}
