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
    const bytes = Array.from({ length: BYTES }, (_, byte) => {
      const lane = from[at * perPart + Math.floor(byte / size)] ?? -1;
      return lane < 0
        ? undefined
        : { part: Math.floor(lane / perPart), byte: (lane % perPart) * size + (byte % size) };
    });
    const used = [...new Set(bytes.flatMap(source => source?.part ?? []))];
    const [first = 0, ...others] = used;
    if (others.length === 0)
      return shuffle(
        code,
        parts[first] ?? 0,
        parts[first] ?? 0,
        bytes.map(source => source?.byte ?? 0),
      );
    return others.reduce((result, other, i) => {
      const order = bytes.map((source, byte) => {
        if (source?.part === other) return BYTES + source.byte;
        // What earlier turns have put there stays; the first turn takes it from the first part.
        return i === 0 ? (source?.part === first ? source.byte : 0) : byte;
      });
      return shuffle(code, result, parts[other] ?? 0, order);
    }, parts[first] ?? 0);
  });
}

function shuffle(code: LaneCode, low: number, high: number, order: readonly number[]): number {
  code.get(low);
  code.get(high);
  code.vector(Vector.shuffle);
  code.code.raw(order);
  return code.keep();
}
