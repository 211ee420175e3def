import { GoldenError } from '../../errors.js';

/** Bytes between the places where lists are cut. */
export const LIST_BURST_BYTES = 64;

/** A burst of whole words: the bytes from `address` on, and how many of them are written, the first ones. */
export interface WrittenBurst {
  readonly address: number;
  readonly bytes: Uint8Array;
  readonly count: number;
}

/** Numbers in 16 bits each, little-endian; negative ones in two's complement. */
export function halfWords(numbers: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * numbers.length));
  numbers.forEach((number, i) => {
    view.setUint16(2 * i, number & 0xffff, true);
  });
  return new Uint8Array(view.buffer);
}

function requireMultiple(what: string, address: number, of: number): void {
  if (address % of !== 0 || address < 0)
    throw new GoldenError('bad-argument', `${what} at ${address}; give a multiple of ${of}`);
}

/**
 * The burst that writes the outputs of one token and head. The contract is output-writer.md.
 * @param elements 12 bits, signed; a power of two of them
 * @throws GoldenError `bad-argument` for an address that is no multiple of their size
 */
export function vectorBurst(address: number, elements: readonly number[]): WrittenBurst {
  requireMultiple('a vector', address, 2 * elements.length);
  return { address, bytes: halfWords(elements), count: 2 * elements.length };
}

/** The list of what stays: counts, then numbers. */
export function listBytes(tokens: readonly number[], heads: readonly number[]): Uint8Array {
  return halfWords([tokens.length, heads.length, ...tokens, ...heads]);
}

/**
 * The bursts that write a list, on a bus of `wordBytes` bytes.
 * @throws GoldenError `bad-argument` for an address that is no multiple of 64
 */
export function listBursts(
  address: number,
  tokens: readonly number[],
  heads: readonly number[],
  wordBytes: number,
): WrittenBurst[] {
  requireMultiple('a list', address, LIST_BURST_BYTES);
  const list = listBytes(tokens, heads);
  return Array.from({ length: Math.ceil(list.length / LIST_BURST_BYTES) }, (_, i) => {
    const part = list.subarray(LIST_BURST_BYTES * i, LIST_BURST_BYTES * (i + 1));
    const bytes = new Uint8Array(wordBytes * Math.ceil(part.length / wordBytes));
    bytes.set(part);
    return { address: (address + LIST_BURST_BYTES * i) % 2 ** 32, bytes, count: part.length };
  });
}
