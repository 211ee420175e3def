import {
  In,
  Out,
  bit,
  generator,
  instance,
  module,
  mux,
  reg,
  regNext,
  s,
  sum,
  u,
  vec,
  when,
} from '../../dsl/index.js';
import type { Type } from '../../dsl/index.js';
import { logCodeBits, sumBits, topExponent } from '../../golden/index.js';
import { INT8_PAIR, counterAccumulator, oneHotAccumulator } from '../../generators/fact/log-accumulator.js';
import type { SumForm } from '../../generators/fact/log-accumulator.js';
import { logAdderLane } from '../../generators/fact/log-adder.js';

/** How much an array does. */
export interface ProductArraySize {
  /** Products of a beat. */
  readonly lanes: number;
  /** The most products of a sum. */
  readonly terms: number;
}

/** Bits of the sum of products of logarithms, and of the sum of products of INT8. */
export const logSumBits = (terms: number): number => sumBits(terms, 2 ** topExponent(8, 8));
export const int8SumBits = (terms: number): number => sumBits(terms, 2 ** 14);

/**
 * Ports of the arrays that are compared: operands of a beat when `advance` is 1; one advance later `valid`, and with the first beat of a sum
 * `first` and its offset. `sum` follows the last operands by three advances.
 */
function arrayPorts<const T extends Type>(operand: T, lanes: number, bits: number) {
  return {
    advance: In(bit),
    left: In(vec(operand, lanes)),
    right: In(vec(operand, lanes)),
    valid: In(bit),
    first: In(bit),
    offset: In(s(bits)),
    sum: Out(s(bits)),
  };
}

/** The arithmetic of fact/log-dot alone: log adders and one form of the accumulator. */
export const logArray = generator(
  { lanes: 16, terms: 64, form: 'oneHot' },
  ({ lanes, terms, form }: ProductArraySize & { readonly form: SumForm }) => {
    const accumulatorBits = logSumBits(terms);
    return module('log_array', arrayPorts(u(logCodeBits(8)), lanes, accumulatorBits), io => {
      const { advance, left, right, valid, first, offset } = io;
      const adders = Array.from({ length: lanes }, (_, i) =>
        instance(logAdderLane(INT8_PAIR), { left: left.at(i), right: right.at(i) }, { name: 'adder' }),
      );
      const accumulator = form === 'oneHot' ? oneHotAccumulator : counterAccumulator;
      const summing = instance(
        accumulator({ lanes, terms, accumulatorBits, trace: false }),
        { advance, valid, first, offset },
        { name: 'summing' },
      );
      summing.products.value = {
        zero: adders.map(({ zero }) => zero),
        sign: adders.map(({ sign }) => sign),
        exponent: adders.map(({ exponent }) => exponent),
      };
      io.sum.value = summing.sum;
    });
  },
);

/** What the logarithms replace: a multiplier of INT8 in each lane, with the same registers behind it. */
export const int8Array = generator({ lanes: 16, terms: 64 }, ({ lanes, terms }: ProductArraySize) => {
  const bits = int8SumBits(terms);
  return module('int8_array', arrayPorts(s(8), lanes, bits), io => {
    const { advance, left, right, valid, first, offset } = io;
    const products = Array.from({ length: lanes }, (_, i) => left.at(i).mul(right.at(i)));
    const beat = regNext(sum(products), { enable: advance });
    const accumulator = reg(s(bits));
    // The accumulator is wide enough for every sum.
    when(advance.and(valid), () => {
      accumulator.next = mux(first, offset, accumulator).wrapAdd(beat.extend(bits));
    });
    io.sum.value = regNext(accumulator, { enable: advance });
  });
});
