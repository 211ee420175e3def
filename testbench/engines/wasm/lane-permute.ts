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
    // Which part each byte comes from, and which byte of it.
    const sources: number[] = [];
    const bytes: number[] = [];
    const used: number[] = [];
    for (let byte = 0; byte < BYTES; byte++) {
      const within = byte % size;
      const lane = from[at * perPart + (byte - within) / size] ?? -1;
      const inPart = lane < 0 ? 0 : lane % perPart;
      const part = lane < 0 ? -1 : (lane - inPart) / perPart;
      sources.push(part);
      bytes.push(inPart * size + within);
      if (part >= 0 && !used.includes(part)) used.push(part);
    }
    const first = used[0] ?? 0;
    const start = parts[first] ?? 0;
    if (used.length < 2)
      return shuffle(
        code,
        start,
        start,
        bytes.map((byte, i) => ((sources[i] ?? -1) < 0 ? 0 : byte)),
      );
    return used.slice(1).reduce((result, other, i) => {
      const order = bytes.map((byte, place) => {
        if (sources[place] === other) return BYTES + byte;
        // What earlier turns have put there stays; the first turn takes it from the first part.
        return i === 0 ? (sources[place] === first ? byte : 0) : place;
      });
      return shuffle(code, result, parts[other] ?? 0, order);
    }, start);
  });
}

function shuffle(code: LaneCode, low: number, high: number, order: readonly number[]): number {
  code.get(low);
  code.get(high);
  code.vector(Vector.shuffle);
  code.code.raw(order);
  return code.keep();
}
