import { GoldenError } from '../errors.js';
import { type LanePair, mixedStep, mixedSumBits } from './mixed-product.js';

/** One cycle of a processing element: two nibbles as they are stored, 0 .. 15, and a weight, -128 .. 127. */
export interface MixedPeStep {
  readonly nibbles: LanePair;
  readonly w: number;
}

/** An INT8 token, or two INT4 tokens. */
export interface MixedPeJob {
  readonly bits: 8 | 4;
  readonly steps: readonly MixedPeStep[];
}

/** Options of {@link mixedPe}. */
export interface MixedPeOptions {
  /** The most steps of a job. */
  readonly depth: number;
  /** Bits of each signed accumulator. */
  readonly accumulatorBits: number;
}

/** Why a job was refused. The block raises the same. */
export type MixedPeError = 'steps-is-zero' | 'steps-over-depth';

/** What a job leaves, with what a monitor sees after each step. */
export interface MixedPeResult {
  readonly error?: MixedPeError;
  /** In steps of INT8 activations; 0 if the job was refused. */
  readonly sums: LanePair;
  readonly operands: readonly LanePair[];
  readonly products: readonly LanePair[];
  readonly accumulators: readonly LanePair[];
}

const signedNibble = (n: number): number => (n << 28) >> 28;

/** The operands of 5 bits that two stored nibbles stand for: the lower one of an INT8 has no sign. */
export function mixedOperands(bits: 8 | 4, [n0, n1]: LanePair): LanePair {
  return [signedNibble(n0), bits === 8 ? n1 : signedNibble(n1)];
}

/**
 * A processing element of two precisions, step by step. The contract is mixed-pe.md.
 * Source: FACT (ISCA 2023), abstract; the rest is ours.
 * @throws GoldenError `bad-argument` for an accumulator that is too narrow, with the least that is not
 */
export function mixedPe(
  { bits, steps }: MixedPeJob,
  { depth, accumulatorBits }: MixedPeOptions,
): MixedPeResult {
  const least = mixedSumBits(depth);
  if (accumulatorBits < least) {
    throw new GoldenError(
      'bad-argument',
      `mixed processing element: an accumulator of ${accumulatorBits} bits is too narrow for ${depth} steps; give ${least}`,
    );
  }
  const refuse = (error: MixedPeError): MixedPeResult => ({
    error,
    sums: [0, 0],
    operands: [],
    products: [],
    accumulators: [],
  });
  if (steps.length === 0) return refuse('steps-is-zero');
  if (steps.length > depth) return refuse('steps-over-depth');
  const operands = steps.map(({ nibbles }) => mixedOperands(bits, nibbles));
  const products: LanePair[] = [];
  const accumulators: LanePair[] = [];
  let acc: LanePair = [0, 0];
  for (const [i, { w }] of steps.entries()) {
    const [a0, a1] = operands[i] ?? [NaN, NaN];
    acc = mixedStep(acc, bits, [a0, a1], w);
    products.push([Math.imul(a0, w), Math.imul(a1, w)]);
    accumulators.push(acc);
  }
  const scale = bits === 8 ? 1 : 16;
  return { sums: [acc[0] * scale, acc[1] * scale], operands, products, accumulators };
}
