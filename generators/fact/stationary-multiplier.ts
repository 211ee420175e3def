import { In, Out, bit, generator, instance, module, reg, s, vec, when } from '../../dsl/index.js';
import { NIBBLE_BY_BYTE, NIBBLE_PRODUCT_BITS, mixedMultiplier } from './mixed-multiplier.js';

/** Both operands of a beat, extended. */
export const operandPair = vec(s(NIBBLE_BY_BYTE.operandBits), 2);

/** Both products of a beat and a weight. */
export const productPair = vec(s(NIBBLE_PRODUCT_BITS), 2);

/** A weight. */
export const stationaryWeight = s(NIBBLE_BY_BYTE.weightBits);

/**
 * What every cell of a weight-stationary array does, whatever moves its operands: it multiplies both operands by the weight that it holds, and keeps the
 * next weight behind that one. `loads` keeps a weight as the next; `changes` puts the next to work, the one from before a new one is kept.
 * Source: golden/fact/mixed-pe-array.md.
 */
export const stationaryMultiplier = generator({}, () => {
  const ports = {
    operands: In(operandPair),
    loads: In(bit),
    weight: In(stationaryWeight),
    changes: In(bit),
    products: Out(productPair),
  };
  return module('stationary_multiplier', ports, ({ operands, loads, weight, changes, products }) => {
    const next = reg(stationaryWeight);
    const held = reg(stationaryWeight);
    when(loads, () => {
      next.next = weight;
    });
    when(changes, () => {
      held.next = next;
    });
    const multiplier = instance(
      mixedMultiplier(NIBBLE_BY_BYTE),
      { operands, weight: held },
      { name: 'multiplier' },
    );
    products.value = multiplier.products;
  });
});
