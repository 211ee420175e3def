import { In, Out, bit, cat, clog2, generator, module, mux, s, u } from '../../dsl/index.js';
import { BYTE } from './scalable-mac-shape.js';

/**
 * The operand that `bits` hold: its bits of `keep`, which are the lowest ones; above them the bit at `top` where it `hasSign`, else 0. Two's complement, one bit more than `bits`.
 */
export const operandExtender = generator({ width: BYTE }, ({ width }: { readonly width: number }) => {
  const ports = {
    bits: In(u(width)),
    keep: In(u(width)),
    top: In(u(clog2(width))),
    hasSign: In(bit),
    operand: Out(s(width + 1)),
  };
  return module('operand_extender', ports, ({ bits, keep, top, hasSign, operand }) => {
    const fill = hasSign.and(bits.at(top));
    const each = Array.from({ length: width }, (_, i) => mux(keep(i), bits(i), fill));
    operand.value = cat(fill, ...each.reverse()).asSInt();
  });
});
