import { In, Out, bit, generator, instance, memory, module, mux, reg, s, u } from '../../../dsl/index.js';
import { EXPONENT_BITS, EXPONENT_FRACTION, POWER_FRACTION, powerTable } from '../../../golden/index.js';

/** Advances from a score to its power, and to the exponent on the way. */
export const POWER_STEPS = 6;
export const EXPONENT_STEPS = 4;

/** 2^(-fraction / 1024) in steps of 2^-24, of the fraction at the last `advance`. */
const powerTableRom = generator({}, () => {
  const power = u(POWER_FRACTION + 1);
  const ports = { advance: In(bit), fraction: In(u(EXPONENT_FRACTION)), power: Out(power) };
  return module('power_table', ports, ({ advance, fraction, power: found }) => {
    const table = memory(power, { depth: powerTable.length, init: powerTable });
    found.value = table.readSync(fraction, { enable: advance });
  });
});

/** Parameters of {@link powerLane}. */
export interface PowerLaneParameters {
  readonly scoreBits: number;
}

/**
 * The power of two of a score's distance from the largest: golden/spatten/attention/attention-head.md, u and e. A pipeline of {@link POWER_STEPS} steps
 * that moves with `advance`. `multiplier` is wanted one advance after the score, `shift` two, `filled` five: 0 where it is 0.
 */
export const powerLane = generator({ scoreBits: 31 }, ({ scoreBits }: PowerLaneParameters) => {
  const ports = {
    advance: In(bit),
    score: In(s(scoreBits)),
    largest: In(s(scoreBits)),
    multiplier: In(u(16)),
    shift: In(u(6)),
    filled: In(bit),
    exponent: Out(u(EXPONENT_BITS)),
    power: Out(u(POWER_FRACTION + 1)),
  };
  return module('power_lane', ports, io => {
    const { advance } = io;
    const moving = { enable: advance };
    const distance = reg(u(scoreBits), moving);
    const product = reg(u(scoreBits + 16), moving);
    const halves = reg(u(EXPONENT_BITS + 1), moving);
    const exponent = reg(u(EXPONENT_BITS), moving);
    const octaves = reg(u(EXPONENT_BITS - EXPONENT_FRACTION), moving);
    const power = reg(u(POWER_FRACTION + 1), moving);

    distance.next = io.largest.sub(io.score).asUInt().trunc(scoreBits);
    product.next = distance.mul(io.multiplier);
    // Twice the exponent, cut off, then half of it rounded up: one bit of the product rounds instead of a sum as wide as it.
    halves.next = product.shr(io.shift.wrapSub(1)).saturate(EXPONENT_BITS + 1);
    exponent.next = halves.roundShift(1, 'halfUp').saturate(EXPONENT_BITS);
    octaves.next = exponent(EXPONENT_BITS - 1, EXPONENT_FRACTION);
    const table = instance(
      powerTableRom(),
      { advance, fraction: exponent(EXPONENT_FRACTION - 1, 0) },
      { name: 'table' },
    );
    power.next = mux(io.filled, table.power.shr(octaves), 0);
    io.exponent.value = exponent;
    io.power.value = power;
  });
});
