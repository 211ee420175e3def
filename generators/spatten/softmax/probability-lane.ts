import { In, Out, bit, generator, module, reg, s, u } from '../../../dsl/index.js';
import { OCTAVE_BITS, POWER_FRACTION } from '../../../golden/index.js';

/** Advances from an element to its probability. */
export const PROBABILITY_STEPS = 2;

/** Parameters of the lanes. */
export interface ProbabilityLaneParameters {
  readonly reciprocalBits: number;
  /** Bits of a reciprocal below a step of 2^-12. */
  readonly shareFraction: number;
}

/** A power of two times the reciprocal of the sum, in steps of 2^-12, rounded half up; two steps that move with `advance`. */
export const productLane = generator(
  { reciprocalBits: 27, shareFraction: 14 },
  ({ reciprocalBits, shareFraction }: ProbabilityLaneParameters) => {
    const power = u(POWER_FRACTION + 1);
    const ports = {
      advance: In(bit),
      power: In(power),
      reciprocal: In(u(reciprocalBits)),
      probability: Out(u(12)),
    };
    return module('product_lane', ports, ({ advance, power: of, reciprocal, probability }) => {
      const product = reg(u(power.width + reciprocalBits), { enable: advance });
      const rounded = reg(u(12), { enable: advance });
      product.next = of.mul(reciprocal);
      rounded.next = product.roundShift(POWER_FRACTION + shareFraction, 'halfUp').saturate(12);
      probability.value = rounded;
    });
  },
);

/**
 * The reciprocal of the sum down by the distance of an octave from the largest, in steps of 2^-12, rounded half up; two steps that move with
 * `advance`. `reciprocal` is wanted one advance after the octave.
 */
export const shareLane = generator(
  { reciprocalBits: 17, shareFraction: 4 },
  ({ reciprocalBits, shareFraction }: ProbabilityLaneParameters) => {
    const octave = s(OCTAVE_BITS);
    const ports = {
      advance: In(bit),
      octave: In(octave),
      largest: In(octave),
      reciprocal: In(u(reciprocalBits)),
      probability: Out(u(12)),
    };
    return module('share_lane', ports, ({ advance, octave: of, largest, reciprocal, probability }) => {
      const distance = reg(u(OCTAVE_BITS), { enable: advance });
      const rounded = reg(u(12), { enable: advance });
      distance.next = largest.sub(of).asUInt().trunc(OCTAVE_BITS);
      rounded.next = reciprocal.shr(distance).roundShift(shareFraction, 'halfUp').saturate(12);
      probability.value = rounded;
    });
  },
);
