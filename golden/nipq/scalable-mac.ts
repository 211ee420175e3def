import { GoldenError } from '../errors.js';
import {
  GREATEST_WIDTH,
  LEAST_WIDTH,
  UNIT_BRICKS,
  fuseProduct,
  productsPerUnit,
} from '../numerics/bit-fusion.js';
import { serialProduct } from '../numerics/bit-serial.js';
import { type IntegerType, accumulatorWidth } from '../numerics/accumulator-width.js';

/** The two ways to build a product: weights bit by bit, or bricks of 2 bits. */
export type MacForm = 'bitSerial' | 'fused';

/** The sizes of a scalable MAC. */
export interface ScalableMacShape {
  readonly form: MacForm;
  /** Pairs of a beat, a multiple of 16. */
  readonly lanes: number;
  /** The most beats of a job. */
  readonly depth: number;
}

/** A dot product of operands of chosen widths. */
export interface ScalableMacJob {
  /** Bits of an activation and of a weight, 2 .. 8 where the job is not to be refused. */
  readonly aWidth: number;
  readonly wWidth: number;
  readonly aSigned: boolean;
  /** Beats of `lanes` bytes each, as many of a as of w; an operand is the low bits of its byte. */
  readonly a: readonly (readonly number[])[];
  readonly w: readonly (readonly number[])[];
}

/** Why a job was refused. */
export type ScalableMacError = 'beats-is-zero' | 'beats-over-depth' | 'width-out-of-range';

/** One cycle of work. */
export interface MacStep {
  readonly sum: number;
  /** The accumulator after the step. */
  readonly accumulator: number;
}

/** What a job leaves. */
export interface ScalableMacResult {
  readonly error?: ScalableMacError;
  /** 0 if the job was refused. */
  readonly accumulator: number;
  readonly steps: readonly MacStep[];
}

/**
 * A dot product as either form computes it, step by step. The contract is scalable-mac.md.
 * Source: NIPQ (CVPR 2023) for the widths; BitFusion (ISCA 2018) and Stripes (MICRO 2016) for the products.
 * @throws GoldenError `bad-argument` if lanes are no multiple of 16, or `wrong-shape` if a beat has another number of pairs
 */
export function scalableMac(shape: ScalableMacShape, job: ScalableMacJob): ScalableMacResult {
  checkBeats(shape, job);
  const error = refusal(shape, job);
  if (error !== undefined) return { error, accumulator: 0, steps: [] };

  let accumulator = 0;
  const steps: MacStep[] = [];
  job.a.forEach((activations, beat) => {
    for (const sum of stepsOfBeat(shape.form, job, activations, job.w[beat] ?? [])) {
      accumulator += sum;
      steps.push({ sum, accumulator });
    }
  });
  return { accumulator, steps };
}

/** Steps, and so cycles, of a beat of a legal job. */
export function stepsPerBeat(
  form: MacForm,
  { aWidth, wWidth }: Pick<ScalableMacJob, 'aWidth' | 'wWidth'>,
): number {
  return form === 'bitSerial' ? wWidth : UNIT_BRICKS / productsPerUnit(aWidth, wWidth);
}

/** The least accumulator that no job can overflow: unsigned activations by signed weights have the largest products. */
export function scalableMacWidth({ lanes, depth }: Pick<ScalableMacShape, 'lanes' | 'depth'>): number {
  return accumulatorWidth(lanes * depth, { width: 8, signed: false }, { width: 8, signed: true });
}

/** The operand that a byte holds: its low bits, as two's complement or unsigned. Widths of 1 to 31. */
export function operandOf(byte: number, { width, signed }: IntegerType): number {
  const high = byte << (32 - width);
  return signed ? high >> (32 - width) : high >>> (32 - width);
}

function stepsOfBeat(
  form: MacForm,
  { aWidth, wWidth, aSigned }: ScalableMacJob,
  activations: readonly number[],
  weights: readonly number[],
): number[] {
  const aType = { width: aWidth, signed: aSigned };
  const wType = { width: wWidth, signed: true };
  const pairs = activations.map(
    (a, lane) => [operandOf(a, aType), operandOf(weights[lane] ?? NaN, wType)] as const,
  );
  const sums = new Array<number>(stepsPerBeat(form, { aWidth, wWidth })).fill(0);
  const add = (t: number, term: number): void => {
    sums[t] = (sums[t] ?? NaN) + term;
  };
  if (form === 'bitSerial') {
    for (const [a, w] of pairs) serialProduct(a, w, aType, wType).addends.forEach((term, t) => add(t, term));
  } else {
    const perStep = productsPerUnit(aWidth, wWidth);
    pairs.forEach(([a, w], lane) => {
      add(Math.floor((lane % UNIT_BRICKS) / perStep), fuseProduct(a, w, aType, wType).product);
    });
  }
  return sums;
}

function refusal(
  { depth }: ScalableMacShape,
  { a, aWidth, wWidth }: ScalableMacJob,
): ScalableMacError | undefined {
  if (a.length === 0) return 'beats-is-zero';
  if (a.length > depth) return 'beats-over-depth';
  const legal = (width: number): boolean => width >= LEAST_WIDTH && width <= GREATEST_WIDTH;
  return legal(aWidth) && legal(wWidth) ? undefined : 'width-out-of-range';
}

function checkBeats({ lanes }: ScalableMacShape, { a, w }: ScalableMacJob): void {
  if (!Number.isInteger(lanes / UNIT_BRICKS) || lanes < UNIT_BRICKS) {
    const next = Math.max(1, Math.ceil(lanes / UNIT_BRICKS)) * UNIT_BRICKS;
    throw new GoldenError(
      'bad-argument',
      `scalable MAC: ${lanes} lanes are not whole units of ${UNIT_BRICKS} bricks; the smallest number that works is ${next}`,
    );
  }
  if (a.length !== w.length || [...a, ...w].some(beat => beat.length !== lanes)) {
    throw new GoldenError(
      'wrong-shape',
      `scalable MAC: every beat has ${lanes} activations and as many weights`,
    );
  }
}
