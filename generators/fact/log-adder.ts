import {
  In,
  Out,
  Stream,
  bit,
  bundle,
  clog2,
  connect,
  generator,
  instance,
  map,
  module,
  mux,
  pipe,
  u,
  vec,
} from '../../dsl/index.js';
import type { UInt } from '../../dsl/index.js';
import { logCodeBits, topExponent } from '../../golden/index.js';
import type { OperandBits } from '../../golden/index.js';

/** Parameters of {@link logAdderLane}. */
export interface LogAdderLaneParameters {
  /** Bits of the operands that the two codes stand for: 8 or 4. */
  readonly leftBits: OperandBits;
  readonly rightBits: OperandBits;
}

/** Bits of the exponent of a product. */
export function exponentBits({ leftBits, rightBits }: LogAdderLaneParameters): number {
  return clog2(topExponent(leftBits, rightBits) + 1);
}

/** Sign and exponent of a code, and whether it stands for zero. */
function parts(code: UInt<number>, bits: OperandBits) {
  const exponent = code(logCodeBits(bits) - 2, 0);
  return { sign: code(logCodeBits(bits) - 1), exponent, zero: exponent.eq(bits - 1) };
}

/**
 * The product of two log codes: exponents added, signs compared; a product of zero has sign and exponent 0. Combinational, without
 * a multiplier. The contract is golden/fact/log-domain.md.
 */
export const logAdderLane = generator({ leftBits: 8, rightBits: 8 }, (parameters: LogAdderLaneParameters) => {
  const { leftBits, rightBits } = parameters;
  const ports = {
    left: In(u(logCodeBits(leftBits))),
    right: In(u(logCodeBits(rightBits))),
    zero: Out(bit),
    sign: Out(bit),
    exponent: Out(u(exponentBits(parameters))),
  };
  return module('log_adder_lane', ports, ({ left, right, zero, sign, exponent }) => {
    const [a, b] = [parts(left, leftBits), parts(right, rightBits)];
    const none = a.zero.or(b.zero);
    zero.value = none;
    sign.value = none.not().and(a.sign.xor(b.sign));
    exponent.value = mux(none, 0, a.exponent.add(b.exponent)).trunc(exponentBits(parameters));
  });
});

/** Parameters of {@link logAdder}. */
export interface LogAdderParameters extends LogAdderLaneParameters {
  readonly lanes: number;
}

/** Lanes of products. */
export function productRow(lanes: number, bits: LogAdderLaneParameters) {
  return bundle({
    zero: vec(bit, lanes),
    sign: vec(bit, lanes),
    exponent: vec(u(exponentBits(bits)), lanes),
  });
}

/**
 * Multiplies rows of log codes for FACT's prediction (ISCA 2023): a row a cycle, which leaves a cycle after it came. Combinational but for one
 * register slice.
 */
export const logAdder = generator(
  { leftBits: 8, rightBits: 8, lanes: 16 },
  (parameters: LogAdderParameters) => {
    const { leftBits, rightBits, lanes } = parameters;
    const pair = bundle({
      left: vec(u(logCodeBits(leftBits)), lanes),
      right: vec(u(logCodeBits(rightBits)), lanes),
    });
    const row = productRow(lanes, parameters);
    return module(
      'log_adder',
      { pairs: Stream.sink(pair), products: Stream.source(row) },
      ({ pairs, products }) => {
        const adders = Array.from({ length: lanes }, (_, i) =>
          instance(
            logAdderLane({ leftBits, rightBits }),
            { left: pairs.payload.left.at(i), right: pairs.payload.right.at(i) },
            { name: 'adder' },
          ),
        );
        const added = map(
          pairs,
          () => ({
            zero: adders.map(({ zero }) => zero),
            sign: adders.map(({ sign }) => sign),
            exponent: adders.map(({ exponent }) => exponent),
          }),
          row,
        );
        connect(pipe(added), products);
      },
    );
  },
);
