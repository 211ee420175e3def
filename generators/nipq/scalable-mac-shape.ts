import { In, Out, bit, bundle, choice, clog2, s, u, vec } from '../../dsl/index.js';
import type { MacForm } from '../../golden/index.js';

/** Parameters of the scalable multiply-accumulate. */
export interface ScalableMacParameters {
  readonly form: MacForm;
  /** Pairs of a beat: a multiple of 16. */
  readonly lanes: number;
  /** The most beats of a job, 1 .. 65535. */
  readonly depth: number;
  /** Bits of the accumulator; enough for every job. */
  readonly accumulatorWidth: number;
}

/** Modules made with them have plain names. */
export const scalableMacDefaults = {
  form: 'bitSerial',
  lanes: 64,
  depth: 64,
  accumulatorWidth: 32,
} satisfies ScalableMacParameters;

/** Bits of an operand as it travels, and of one that is extended: all values of both signs. */
export const BYTE = 8;
export const EXTENDED = BYTE + 1;

/** Lanes of a unit of bricks. */
export const UNIT_LANES = 16;

/** Bits of what a step adds: `lanes` products of at most 255 * 128. */
export function stepBits(lanes: number): number {
  return 2 * BYTE + clog2(lanes);
}

/** Digits of 2 bits that an operand takes up in a unit: one, two or four. */
export const digitCount = choice('One', 'Two', 'Four');

/** The places of {@link digitCount}'s labels, in digits. */
export const DIGITS = { One: 1, Two: 2, Four: 4 } as const;

/** Why a job was refused. */
export const scalableMacRefusal = choice('None', 'BeatsIsZero', 'BeatsOverDepth', 'WidthOutOfRange');

/**
 * The ports of an array of either form. `load` takes a beat; from the next cycle on `sum` shows what step 0 adds, and after
 * each cycle with `step` the next one.
 */
export function arrayPorts(lanes: number) {
  return {
    load: In(bit),
    a: In(vec(s(EXTENDED), lanes)),
    w: In(vec(s(EXTENDED), lanes)),
    step: In(bit),
    /** The number of the step, and whether it is the last of its beat. */
    at: In(bundle({ number: u(4), last: bit })),
    /** Digits of the operands; constant while a beat is inside. */
    aDigits: In(digitCount),
    wDigits: In(digitCount),
    sum: Out(s(stepBits(lanes))),
  };
}
