import { In, Out, bit, generator, module, reg, s, u } from '../../../dsl/index.js';
import { EXPONENT_FRACTION, OCTAVE_BITS } from '../../../golden/index.js';

/** Parameters of {@link octaveLane}. */
export interface OctaveLaneParameters {
  readonly scoreBits: number;
}

/**
 * A score in whole octaves: golden/spatten/softmax/streaming-softmax.md, x. Two steps that move with `advance`; `shift` is wanted one advance after
 * the score.
 */
export const octaveLane = generator({ scoreBits: 31 }, ({ scoreBits }: OctaveLaneParameters) => {
  const ports = {
    advance: In(bit),
    score: In(s(scoreBits)),
    multiplier: In(u(16)),
    shift: In(u(6)),
    octave: Out(s(OCTAVE_BITS)),
  };
  return module('octave_lane', ports, ({ advance, score, multiplier, shift, octave }) => {
    const product = reg(s(scoreBits + 16), { enable: advance });
    const found = reg(s(OCTAVE_BITS), { enable: advance });
    product.next = score.mul(multiplier);
    // Twice the octave, cut off, then half of it rounded up: one bit of the product rounds instead of a sum as wide as it.
    const halves = product.shr(shift.add(EXPONENT_FRACTION - 1)).saturate(OCTAVE_BITS + 1);
    found.next = halves.roundShift(1, 'halfUp').saturate(OCTAVE_BITS);
    octave.value = found;
  });
});
