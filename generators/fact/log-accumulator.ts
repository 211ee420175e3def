import {
  In,
  Out,
  bit,
  generator,
  instance,
  lit,
  module,
  mux,
  oneHot,
  reg,
  regNext,
  s,
  sum,
  u,
  vec,
  when,
} from '../../dsl/index.js';
import type { UInt } from '../../dsl/index.js';
import { counterBits, topExponent } from '../../golden/index.js';
import { exponentBits, productRow } from './log-adder.js';
import type { LogAdderLaneParameters } from './log-adder.js';

/** How products of logarithms are added: as one-hot numbers, or by counting exponents. */
export type SumForm = 'oneHot' | 'counters';

/** Parameters of a counter. */
interface CounterParameters {
  readonly lanes: number;
  /** The most products of a sum. */
  readonly terms: number;
}

/** Parameters of an accumulator. */
export interface LogAccumulatorParameters extends CounterParameters {
  readonly accumulatorBits: number;
  readonly trace?: boolean | undefined;
}

/** Operands are INT8 on both sides. */
export const INT8_PAIR = { leftBits: 8, rightBits: 8 } as const;

/** Exponents of products are 0 .. TOP. */
const TOP = topExponent(8, 8);

/**
 * Ports of both accumulators. Products of a beat come in when `advance` is 1. What goes with them comes one advance later (`valid`, and `first`
 * for the first beat of a sum), the offset of the sum with it. Behind the last beat of a sum `sum` follows its products by three advances.
 */
function accumulatorPorts({ lanes, accumulatorBits }: LogAccumulatorParameters) {
  return {
    advance: In(bit),
    products: In(productRow(lanes, INT8_PAIR)),
    valid: In(bit),
    first: In(bit),
    offset: In(s(accumulatorBits)),
    sum: Out(s(accumulatorBits)),
  };
}

/** 13 signed counters. */
export function counterRow({ terms }: LogAccumulatorParameters) {
  return vec(s(counterBits(terms)), TOP + 1);
}

/** A log product as a signed number: the one-hot number 1 << exponent, with its sign. Combinational. */
const oneHotLane = generator(INT8_PAIR, (bits: LogAdderLaneParameters) => {
  const top = topExponent(bits.leftBits, bits.rightBits);
  const ports = { zero: In(bit), sign: In(bit), exponent: In(u(exponentBits(bits))), value: Out(s(top + 2)) };
  return module('one_hot_lane', ports, io => {
    const power = oneHot(io.exponent, top + 1);
    const size = mux(io.zero, lit(0, power), power);
    io.value.value = mux(io.sign, size.neg(), size.extend(top + 2).asSInt());
  });
});

/**
 * The sum of log products with adders: each product is the one-hot number 1 << exponent, added or taken away. No multiplier. Source: FACT
 * (ISCA 2023), abstract; golden/fact/log-domain.md, form A.
 */
export const oneHotAccumulator = generator(
  { lanes: 16, terms: 1024, accumulatorBits: 24, trace: false },
  (parameters: LogAccumulatorParameters) => {
    const { lanes, accumulatorBits, trace = false } = parameters;
    const ports = accumulatorPorts(parameters);
    /** Probe: the accumulator after the beat of two advances before. */
    const probes = { accumulator: Out(s(accumulatorBits)) };
    const all: typeof ports & Partial<typeof probes> = { ...ports, ...(trace ? probes : {}) };
    return module('one_hot_accumulator', all, io => {
      const { advance, products, valid, first, offset } = io;
      const values = Array.from({ length: lanes }, (_, i) =>
        instance(
          oneHotLane(INT8_PAIR),
          { zero: products.zero.at(i), sign: products.sign.at(i), exponent: products.exponent.at(i) },
          { name: 'lane' },
        ),
      );
      const beat = regNext(sum(values.map(({ value }) => value)), { enable: advance });
      const accumulator = reg(s(accumulatorBits));
      // No sum of the contract leaves the accumulator.
      when(advance.and(valid), () => {
        accumulator.next = mux(first, offset, accumulator).wrapAdd(beat.extend(accumulatorBits));
      });
      io.sum.value = regNext(accumulator, { enable: advance });
      if (io.accumulator !== undefined) io.accumulator.value = accumulator;
    });
  },
);

/** Counts the products of one exponent: up by the positive ones of a beat and down by the negative ones. Timing as {@link counterAccumulator}. */
const exponentCounter = generator({ lanes: 16, terms: 1024 }, ({ lanes, terms }: CounterParameters) => {
  const ports = {
    advance: In(bit),
    products: In(productRow(lanes, INT8_PAIR)),
    /** The one that is counted. */
    exponent: In(u(exponentBits(INT8_PAIR))),
    valid: In(bit),
    first: In(bit),
    counter: Out(s(counterBits(terms))),
  };
  return module('exponent_counter', ports, ({ advance, products, exponent, valid, first, counter }) => {
    const here = Array.from({ length: lanes }, (_, i) =>
      products.zero.at(i).not().and(products.exponent.at(i).eq(exponent)),
    );
    const count = (negative: boolean): UInt<number> =>
      sum(here.map((hit, i) => hit.and(negative ? products.sign.at(i) : products.sign.at(i).not())));
    const change = regNext(count(false).sub(count(true)), { enable: advance });
    const held = reg(s(counterBits(terms)));
    // No count of the contract leaves the counter.
    when(advance.and(valid), () => {
      held.next = mux(first, lit(0, held), held).wrapAdd(change.extend(counterBits(terms)));
    });
    counter.value = held;
  });
});

/**
 * The sum of log products with counters: one for each exponent goes up by its positive products and down by its negative ones, and only at the
 * end they are shifted and added. No multiplier, and no wide adder in the loop. Source: FACT (ISCA 2023), abstract; golden/fact/log-domain.md, form B.
 */
export const counterAccumulator = generator(
  { lanes: 16, terms: 1024, accumulatorBits: 24, trace: false },
  (parameters: LogAccumulatorParameters) => {
    const { lanes, terms, accumulatorBits, trace = false } = parameters;
    const ports = accumulatorPorts(parameters);
    /** Probe: the counters after the beat of two advances before. */
    const probes = { counters: Out(counterRow(parameters)) };
    const all: typeof ports & Partial<typeof probes> = { ...ports, ...(trace ? probes : {}) };
    return module('counter_accumulator', all, io => {
      const { advance, products, valid, first, offset } = io;
      const counters = Array.from({ length: TOP + 1 }, (_, exponent) =>
        instance(
          exponentCounter({ lanes, terms }),
          { advance, products, exponent, valid, first },
          { name: 'counter' },
        ),
      ).map(({ counter }) => counter);
      const start = reg(s(accumulatorBits));
      when(advance.and(valid).and(first), () => {
        start.next = offset;
      });
      const parts = counters.map((counter, exponent) => counter.shl(exponent));
      io.sum.value = regNext(sum([start, ...parts]).trunc(accumulatorBits), { enable: advance });
      if (io.counters !== undefined) io.counters.value = counters;
    });
  },
);
