import { In, Out, bit, generator, instance, module, mux, regNext, s, u, vec } from '../../../dsl/index.js';
import { OPERAND_BITS, PRODUCT_BITS } from './operand-shape.js';

/** Bits of a probability. */
export const PROBABILITY_BITS = 12;

/** A multiplier of a probability and a value; `product` follows two advances after them. A value that does not count is 0. */
const valueMultiplier = generator({}, () => {
  const ports = {
    advance: In(bit),
    counts: In(bit),
    probability: In(u(PROBABILITY_BITS)),
    value: In(s(OPERAND_BITS)),
    product: Out(s(PRODUCT_BITS)),
  };
  return module('value_multiplier', ports, io => {
    const enable = io.advance;
    const probability = regNext(io.probability, { enable });
    const value = regNext(mux(io.counts, io.value, 0), { enable });
    io.product.value = regNext(value.mul(probability), { enable });
  });
});

/** Advances from a word and its probability to the products. */
export const VALUE_LANE_LATENCY = 2;

/** The multipliers of one word of values: all its elements by one probability. Source: golden/spatten/multiply/probability-value.md. */
export const valueLane = generator({ operands: 64 }, ({ operands }: { readonly operands: number }) => {
  const ports = {
    /** Everything stands still without it. */
    advance: In(bit),
    probability: In(u(PROBABILITY_BITS)),
    word: In(vec(s(OPERAND_BITS), operands)),
    products: Out(vec(s(PRODUCT_BITS), operands)),
  };
  return module('value_lane', ports, ({ advance, probability, word, products }) => {
    const counts = probability.ne(0);
    for (let d = 0; d < operands; d++) {
      const ends = { advance, counts, probability, value: word.at(d) };
      products.at(d).value = instance(valueMultiplier(), ends, { name: 'multiplier' }).product;
    }
  });
});
