import {
  In,
  Out,
  bit,
  bundle,
  generator,
  instance,
  module,
  reg,
  regNext,
  s,
  u,
  vec,
} from '../../dsl/index.js';
import type { UInt } from '../../dsl/index.js';
import { pairMultiplier } from './pair-multiplier.js';

/** What an element keeps; the code names the two bytes of operands, also where the weights are dense. */
export const cellWeights = bundle({
  w: vec(u(8), 2),
  first: u(2),
  second: u(2),
});

/**
 * An element of the sparse array: two bytes of weights, and metadata that selects the operands that they meet. Operands and
 * `swap` leave to the right a cycle later, and `partial`, three cycles behind the operands, grows by the products on its way
 * down. `load` fills a second set of weights; `swap`, which comes with the first token of a tile, makes it the one at work.
 * Source: golden/gpusq/sparse-pe-array.md.
 */
export const sparseCell = generator({ sumBits: 20 }, ({ sumBits }: { readonly sumBits: number }) => {
  const ports = {
    /** Everything stands still without it. */
    advance: In(bit),
    load: In(bit),
    weights: In(cellWeights),
    pairs: In(bit),
    swap: In(bit),
    x: In(vec(u(8), 4)),
    partial: In(s(sumBits)),
    swapOut: Out(bit),
    xOut: Out(vec(u(8), 4)),
    partialOut: Out(s(sumBits)),
  };
  return module('sparse_cell', ports, io => {
    const { advance, load, weights, swap, x } = io;
    const next = reg(cellWeights, { enable: load });
    next.next = weights;
    const nextPairs = regNext(io.pairs, { enable: load });

    const operands = reg(vec(u(8), 4), { enable: advance });
    operands.next = x;
    const swapped = regNext(swap, { init: 0, enable: advance });
    // The token before still multiplies when the first of a tile is selected: weights change a cycle after the code.
    const selects = advance.and(swap);
    const multiplies = advance.and(swapped);
    const first = regNext(next.first, { enable: selects });
    const second = regNext(next.second, { enable: selects });
    const active = reg(vec(u(8), 2), { enable: multiplies });
    active.next = next.w;
    const pairs = regNext(nextPairs, { enable: multiplies });

    const one = regNext(operands.at(first), { enable: advance });
    const other = regNext(operands.at(second), { enable: advance });
    const productOf = (a: UInt<8>, b: UInt<8>) =>
      instance(pairMultiplier({ width: 8 }), { a, b, pairs }, { name: 'multiplier' }).product;
    const products = productOf(one, active.at(0)).add(productOf(other, active.at(1)));
    const addend = regNext(products, { enable: advance });
    io.partialOut.value = regNext(io.partial.wrapAdd(addend), { enable: advance });
    io.xOut.value = operands;
    io.swapOut.value = swapped;
  });
});
