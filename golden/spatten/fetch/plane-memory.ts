import { GoldenError } from '../../errors.js';

/** Bytes that go to one channel before the next has its turn. */
export const INTERLEAVE_BYTES = 32;

/** A plane of a matrix in memory: the vectors of all heads of a token side by side, `bits` bits an element, least significant bit first. */
export interface Plane {
  /** Address of token 0, a multiple of {@link INTERLEAVE_BYTES}. */
  readonly base: number;
  /** Bytes from token to token, a multiple of {@link INTERLEAVE_BYTES}. */
  readonly stride: number;
  /** Bits of an element, 1 .. 12. */
  readonly bits: number;
  /** Elements of a vector; a multiple of 8. */
  readonly headSize: number;
}

/** A run of bytes. */
export interface ByteRange {
  readonly address: number;
  readonly bytes: number;
}

/** Bytes of a vector in a plane. */
export function vectorBytes({ bits, headSize }: Pick<Plane, 'bits' | 'headSize'>): number {
  return (bits * headSize) / 8;
}

/** Where the vectors of `heads` neighbouring heads of a token lie, from `head` on. */
export function vectorRange(plane: Plane, token: number, head: number, heads = 1): ByteRange {
  const each = vectorBytes(plane);
  return { address: plane.base + token * plane.stride + head * each, bytes: heads * each };
}

/** The stride that `heads` heads need: their bytes, rounded up to whole turns of the channels. */
export function strideOf(plane: Pick<Plane, 'bits' | 'headSize'>, heads: number): number {
  return Math.ceil((heads * vectorBytes(plane)) / INTERLEAVE_BYTES) * INTERLEAVE_BYTES;
}

function requireInside(memory: Uint8Array, { address, bytes }: ByteRange): void {
  if (address < 0 || address + bytes > memory.length)
    throw new GoldenError(
      'bad-argument',
      `bytes ${address} to ${address + bytes - 1} of a memory of ${memory.length}; give a larger one`,
    );
}

/**
 * Writes the vector of a token and head.
 * @param vector integers of `bits` bits, signed or not; what they have above is dropped
 */
export function writeVector(
  memory: Uint8Array,
  plane: Plane,
  token: number,
  head: number,
  vector: readonly number[],
): void {
  const range = vectorRange(plane, token, head);
  requireInside(memory, range);
  memory.fill(0, range.address, range.address + range.bytes);
  vector.forEach((value, i) => {
    for (let b = 0; b < plane.bits; b++) {
      const at = i * plane.bits + b;
      const byte = range.address + (at >> 3);
      memory[byte] = (memory[byte] ?? 0) | (((value >> b) & 1) << (at & 7));
    }
  });
}

/** Reads the vector of a token and head: `bits` bits an element, in two's complement if `signed`. */
export function readVector(
  memory: Uint8Array,
  plane: Plane,
  token: number,
  head: number,
  signed: boolean,
): number[] {
  const range = vectorRange(plane, token, head);
  requireInside(memory, range);
  return Array.from({ length: plane.headSize }, (_, i) => {
    let value = 0;
    for (let b = 0; b < plane.bits; b++) {
      const at = i * plane.bits + b;
      value |= (((memory[range.address + (at >> 3)] ?? 0) >> (at & 7)) & 1) << b;
    }
    return signed && value >= 2 ** (plane.bits - 1) ? value - 2 ** plane.bits : value;
  });
}

/** Bytes that pass the bus for a range: the words of `busBytes` that it touches. */
export function busBytesOf({ address, bytes }: ByteRange, busBytes: number): number {
  const first = Math.floor(address / busBytes);
  const last = Math.floor((address + bytes - 1) / busBytes);
  return bytes === 0 ? 0 : (last - first + 1) * busBytes;
}

/** The channel of a byte and its address there: channels take turns of {@link INTERLEAVE_BYTES} bytes. */
export function channelOf(
  address: number,
  channels: number,
): { readonly channel: number; readonly local: number } {
  const turn = Math.floor(address / INTERLEAVE_BYTES);
  return {
    channel: turn % channels,
    local: Math.floor(turn / channels) * INTERLEAVE_BYTES + (address % INTERLEAVE_BYTES),
  };
}
