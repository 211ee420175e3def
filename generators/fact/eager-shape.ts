import { bundle, choice, clog2, s, u, vec } from '../../dsl/index.js';
import { eagerTerms, logCodeBits } from '../../golden/index.js';
import type { EagerLimits } from '../../golden/index.js';

/** Why a head is refused. */
export const eagerRefusal = choice(
  'None',
  'TokensIsZero',
  'InputsIsZero',
  'DimensionsIsZero',
  'TokensOverLimit',
  'InputsOverLimit',
  'DimensionsOverLimit',
  'ShiftOverLimit',
  'OffsetOverLimit',
);

/** Bits of an address of `words` words. */
const addressBits = (words: number): number => Math.max(1, clog2(words));

/** Types and sizes that the parts of the eager predictor share. */
export function eagerShape(limits: EagerLimits) {
  const { lanes, tokens, inputs, dimensions, accumulatorBits } = limits;
  // One bit more than the limit needs: what is too large is refused, not misread.
  const sizeBits = (limit: number): number => clog2(limit + 1) + 1;
  const termBits = sizeBits(eagerTerms(limits));
  const rowBeats = Math.ceil(inputs / lanes);
  const operandBeats = Math.ceil(dimensions / lanes);
  const size = {
    tokens: u(sizeBits(tokens)),
    inputs: u(termBits),
    dimensions: u(sizeBits(dimensions)),
  };
  const words = {
    offsets: 2 * dimensions,
    weights: 2 * dimensions * rowBeats,
    row: rowBeats,
    operands: tokens * operandBeats,
  };
  return {
    size,
    /** Bits of the number of terms of a sum. */
    termBits,
    /** A beat of log codes. */
    beat: vec(u(logCodeBits(8)), lanes),
    /** An offset. */
    sumStart: s(accumulatorBits),
    /** A head that is at work. */
    head: bundle({ error: eagerRefusal, ...size, queryShift: u(5), keyShift: u(5) }),
    /** Words of each memory, and bits of their addresses. */
    words,
    address: {
      offsets: addressBits(words.offsets),
      weights: addressBits(words.weights),
      row: addressBits(words.row),
      operands: addressBits(words.operands),
    },
  };
}
