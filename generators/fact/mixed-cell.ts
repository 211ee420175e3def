import { In, Out, bit, generator, instance, module, reg, regNext, s, vec, when } from '../../dsl/index.js';
import { NIBBLE_BY_BYTE, mixedMultiplier } from './mixed-multiplier.js';

/** What goes right: both operands of a beat, extended. */
export const operandPair = vec(s(NIBBLE_BY_BYTE.operandBits), 2);

/** Parameters of {@link mixedCell}. */
interface MixedCellParameters {
  /** Bits of both partial sums. */
  readonly sumBits: number;
}

/**
 * One place of a weight-stationary array: it multiplies both operands by the weight that it holds, adds the products to the partial sums
 * from above, and passes operands right and sums down, a cycle later. The next weight is loaded behind the one at work: a
 * cell without one keeps the first that comes from above and passes the others on, so a column fills from its head down. `change`
 * goes right one cycle ahead of the first operands of a tile. Source: golden/fact/mixed-pe-array.md.
 */
export const mixedCell = generator({ sumBits: 16 }, ({ sumBits }: MixedCellParameters) => {
  const sums = vec(s(sumBits), 2);
  const weight = s(NIBBLE_BY_BYTE.weightBits);
  const ports = {
    advance: In(bit),
    change: In(bit),
    operands: In(operandPair),
    /** A weight that comes down; `weight` counts where `loads` is 1. */
    loads: In(bit),
    weight: In(weight),
    above: In(sums),
    changeRight: Out(bit),
    right: Out(operandPair),
    loadsDown: Out(bit),
    weightDown: Out(weight),
    down: Out(sums),
  };
  return module('mixed_cell', ports, io => {
    const { advance, change, operands, loads, above } = io;
    const filled = reg(bit, { init: 0, enable: advance });
    const next = reg(weight);
    const held = reg(weight);
    const keeps = loads.and(filled.not().or(change));
    filled.next = keeps.or(filled.and(change.not()));
    when(advance.and(keeps), () => {
      next.next = io.weight;
    });
    when(advance.and(change), () => {
      held.next = next;
    });
    const multiplier = instance(
      mixedMultiplier(NIBBLE_BY_BYTE),
      { operands, weight: held },
      { name: 'multiplier' },
    );
    const total = reg(sums, { enable: advance });
    total.next = [0, 1].map(lane => above.at(lane).wrapAdd(multiplier.products.at(lane)).trunc(sumBits));
    io.down.value = total;
    io.right.value = regNext(operands, { enable: advance });
    io.changeRight.value = regNext(change, { init: 0, enable: advance });
    io.loadsDown.value = regNext(loads.and(keeps.not()), { init: 0, enable: advance });
    io.weightDown.value = regNext(io.weight, { enable: advance });
  });
});
