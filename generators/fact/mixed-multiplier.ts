import { In, Out, generator, module, s, vec } from '../../dsl/index.js';

/** The multipliers of a processing element: nibbles extended to 5 bits, weights of 8. */
export const NIBBLE_BY_BYTE = { operandBits: 5, weightBits: 8 } as const;

/** Widths of {@link mixedMultiplier}. */
interface MixedMultiplierParameters {
  readonly operandBits: number;
  readonly weightBits: number;
}

/** Bits of a product of an extended nibble, -8 .. 15, and a weight: one less than any two operands of these widths need. */
export const NIBBLE_PRODUCT_BITS = 12;

/**
 * The two multipliers of a processing element: both operands times one weight, all signed. No operand is below -8, so a product fits 12
 * bits. Source: golden/fact/mixed-precision.md.
 */
export const mixedMultiplier = generator(
  NIBBLE_BY_BYTE,
  ({ operandBits, weightBits }: MixedMultiplierParameters) => {
    const product = s(operandBits + weightBits - 1);
    const ports = {
      operands: In(vec(s(operandBits), 2)),
      weight: In(s(weightBits)),
      products: Out(vec(product, 2)),
    };
    return module('mixed_multiplier', ports, ({ operands, weight, products }) => {
      products.value = [0, 1].map(lane => operands.at(lane).mul(weight).trunc(product.width));
    });
  },
);
