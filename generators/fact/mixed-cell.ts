import { In, Out, bit, generator, instance, module, reg, regNext, s, vec } from '../../dsl/index.js';
import { operandPair, stationaryMultiplier, stationaryWeight } from './stationary-multiplier.js';

/** Parameters of {@link mixedCell}. */
interface MixedCellParameters {
  /** Bits of both partial sums. */
  readonly sumBits: number;
}

/**
 * One place of the systolic grid: it adds both products of its weight to the partial sums from above, and passes operands right and sums
 * down, a cycle later. The next weight is loaded behind the one at work: a cell without one keeps the first that comes from
 * above and passes the others on, so a column fills from its head down. `change` goes right one cycle ahead of the first operands of a
 * tile. Source: golden/fact/mixed-pe-array.md.
 */
export const mixedCell = generator({ sumBits: 16 }, ({ sumBits }: MixedCellParameters) => {
  const sums = vec(s(sumBits), 2);
  const ports = {
    advance: In(bit),
    change: In(bit),
    operands: In(operandPair),
    /** A weight that comes down; `weight` counts where `loads` is 1. */
    loads: In(bit),
    weight: In(stationaryWeight),
    above: In(sums),
    changeRight: Out(bit),
    right: Out(operandPair),
    loadsDown: Out(bit),
    weightDown: Out(stationaryWeight),
    down: Out(sums),
  };
  return module('mixed_cell', ports, io => {
    const { advance, change, operands, loads, weight, above } = io;
    const filled = reg(bit, { init: 0, enable: advance });
    const keeps = loads.and(filled.not().or(change));
    filled.next = keeps.or(filled.and(change.not()));
    const { products } = instance(
      stationaryMultiplier(),
      { operands, loads: advance.and(keeps), weight, changes: advance.and(change) },
      { name: 'place' },
    );
    const total = reg(sums, { enable: advance });
    total.next = [0, 1].map(lane => above.at(lane).wrapAdd(products.at(lane)).trunc(sumBits));
    io.down.value = total;
    io.right.value = regNext(operands, { enable: advance });
    io.changeRight.value = regNext(change, { init: 0, enable: advance });
    io.loadsDown.value = regNext(loads.and(keeps.not()), { init: 0, enable: advance });
    io.weightDown.value = regNext(weight, { enable: advance });
  });
});
