import { In, Out, bit, generator, lit, module, s, u } from '../../../dsl/index.js';
import { scaleAndClamp } from '../../common/scale-and-clamp.js';
import { OPERAND_BITS } from './operand-shape.js';

/** From a sum to an output of 12 bits, two advances later. The multiplier comes with the sum. Source: golden/numerics/requantiser.md. */
export const outputLane = generator({ sumBits: 34 }, ({ sumBits }: { readonly sumBits: number }) => {
  const output = s(OPERAND_BITS);
  const ports = {
    advance: In(bit),
    sum: In(s(sumBits)),
    m0: In(u(31)),
    shift: In(u(6)),
    code: Out(output),
  };
  return module('output_lane', ports, ({ advance, sum, m0, shift, code: clamped }) => {
    const scaled = scaleAndClamp({
      advance,
      sum,
      m0,
      shift,
      least: lit(-2048, output),
      greatest: lit(2047, output),
      codeBits: OPERAND_BITS,
    });
    clamped.value = scaled.code;
  });
});
