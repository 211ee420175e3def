import { accumulatorWidth } from '../numerics/accumulator-width.js';
import { unitsOfCode } from './metadata.js';

/** What a processing element takes in a cycle, in bytes. */
export interface SparseBeat {
  /** Four bytes of operands; two where the job is dense. */
  readonly x: readonly number[];
  /** Two bytes of weights. */
  readonly w: readonly number[];
  /** The metadata nibble. */
  readonly code: number;
}

/** A row of weights times a row of operands. */
export interface SparsePeJob {
  /** Metadata selects; without, bytes 0 and 1 are taken. */
  readonly sparse: boolean;
  /** A byte is two elements of 4 bits, the earlier one low. */
  readonly pairs: boolean;
  readonly beats: readonly SparseBeat[];
}

/** Why a job was refused. */
export type SparsePeError = 'steps-is-zero' | 'steps-over-depth' | 'illegal-metadata';

/** One cycle of work. */
export interface SparsePeStep {
  /** The selected bytes, signed. */
  readonly first: number;
  readonly second: number;
  readonly sum: number;
  /** The accumulator after the step. */
  readonly accumulator: number;
}

/** What a job leaves. */
export interface SparsePeResult {
  readonly error?: SparsePeError;
  /** The step of the first illegal code; else 0. */
  readonly step: number;
  /** 0 if the job was refused. */
  readonly accumulator: number;
  readonly steps: readonly SparsePeStep[];
}

/**
 * A processing element with metadata, step by step. The contract is sparse-pe.md.
 * @param depth the most steps of a job
 */
export function sparsePe(depth: number, { sparse, pairs, beats }: SparsePeJob): SparsePeResult {
  if (beats.length === 0) return { error: 'steps-is-zero', step: 0, accumulator: 0, steps: [] };
  if (beats.length > depth) return { error: 'steps-over-depth', step: 0, accumulator: 0, steps: [] };
  const steps: SparsePeStep[] = [];
  let accumulator = 0;
  const product = bytesProduct(pairs);
  for (const [step, { x, w, code }] of beats.entries()) {
    const units = sparse ? unitsOfCode(code) : ([0, 1] as const);
    if (units === undefined) return { error: 'illegal-metadata', step, accumulator: 0, steps };
    const [first, second] = units.map(u => signedByte(x[u] ?? NaN));
    const sum = product(first ?? NaN, w[0] ?? NaN) + product(second ?? NaN, w[1] ?? NaN);
    accumulator += sum;
    steps.push({ first: first ?? NaN, second: second ?? NaN, sum, accumulator });
  }
  return { step: 0, accumulator, steps };
}

/** The least accumulator that no job of `depth` steps can overflow. */
export function sparsePeWidth(depth: number): number {
  const byte = { width: 8, signed: true };
  return accumulatorWidth(2 * depth, byte, byte);
}

/** The product of two bytes, signed; of `pairs` the sum of the products of their low and of their high nibbles. */
export function bytesProduct(pairs: boolean): (a: number, b: number) => number {
  return pairs ? pairProduct : byteProduct;
}

const signedByte = (byte: number): number => (byte << 24) >> 24;
const byteProduct = (a: number, b: number): number => signedByte(a) * signedByte(b);
const low = (byte: number): number => (byte << 28) >> 28;
const high = (byte: number): number => low(byte >> 4);

/** The sum of the products of the low and of the high nibbles. */
function pairProduct(a: number, b: number): number {
  return low(a) * low(b) + high(a) * high(b);
}
