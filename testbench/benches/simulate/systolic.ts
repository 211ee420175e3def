import {
  In,
  Out,
  bit,
  clog2,
  generator,
  instance,
  module,
  mux,
  reg,
  regNext,
  s,
  u,
  vec,
  when,
} from '../../../dsl/index.js';
import type { SInt, UInt } from '../../../dsl/index.js';
import { checksumOf } from './fold.js';
import { noise, pieces } from './noise.js';

/** One place of an output-stationary array: it multiplies, keeps the sum, and passes both operands on a cycle later. */
const systolicCell = generator(
  { operandBits: 8, totalBits: 32 },
  ({ operandBits, totalBits }: { readonly operandBits: number; readonly totalBits: number }) =>
    module(
      'systolic_cell',
      {
        /** The sum becomes 0. */
        clear: In(bit),
        /** The sum becomes the one above. */
        drain: In(bit),
        a: In(s(operandBits)),
        b: In(s(operandBits)),
        above: In(s(totalBits)),
        right: Out(s(operandBits)),
        down: Out(s(operandBits)),
        total: Out(s(totalBits)),
      },
      ({ clear, drain, a, b, above, right, down, total }) => {
        const acc = reg(s(totalBits));
        when(clear, () => {
          acc.next = 0;
        })
          .elseWhen(drain, () => {
            acc.next = above;
          })
          .otherwise(() => {
            acc.next = acc.wrapAdd(a.mul(b));
          });
        right.value = regNext(a);
        down.value = regNext(b);
        total.value = acc;
      },
    ),
);

/**
 * An output-stationary INT8 array of `side` x `side` cells. Row i of `a` enters at the left and moves right, column j of `b`
 * enters at the top and moves down, one cell a cycle; the caller skews them, so that operand t of row i comes i cycles after
 * that of row 0, and of the columns alike. Where a cell sees both, it adds their product modulo 2^32. While `drain` is 1 the
 * sums move down, zeros follow from above, and `totals` shows the lowest row first; `clear` makes them all 0.
 */
export const systolicArray = generator({ side: 16 }, ({ side }: { readonly side: number }) =>
  module(
    'systolic_array',
    {
      clear: In(bit),
      drain: In(bit),
      a: In(vec(s(8), side)),
      b: In(vec(s(8), side)),
      totals: Out(vec(s(32), side)),
    },
    ({ clear, drain, a, b, totals }) => {
      const made = systolicCell({ operandBits: 8, totalBits: 32 });
      const lefts: SInt<number>[] = [...a];
      const tops: SInt<number>[] = [...b];
      const sums: (SInt<number> | 0)[] = Array.from({ length: side }, () => 0);
      for (let i = 0; i < side; i++) {
        for (let j = 0; j < side; j++) {
          const [left, top] = [lefts[i], tops[j]];
          if (left === undefined || top === undefined) continue;
          const cell = instance(made, { clear, drain, a: left, b: top, above: sums[j] ?? 0 });
          lefts[i] = cell.right;
          tops[j] = cell.down;
          sums[j] = cell.total;
        }
      }
      totals.value = sums;
    },
  ),
);

/** Cycles of one product of {@link systolicBench}, in sides of the array: operands run all the time, the sums leave in the last one. */
export const PRODUCT_SIDES = 8;

/** Seeds of the two operands. */
export const SEEDS = { a: 0x9e3779b97f4a7c15n, b: 0xd1b54a32d192ed03n } as const;

/**
 * The array at work with nobody driving it: noise for operands, a counter that clears and drains, and a checksum of every sum
 * that leaves. The checksum turns left by a bit for each row that leaves and takes the exclusive or of its sums.
 */
export const systolicBench = generator({ side: 16 }, ({ side }: { readonly side: number }) =>
  module('systolic_bench', { checksum: Out(u(32)) }, ({ checksum }) => {
    const period = PRODUCT_SIDES * side;
    const step = reg(u(clog2(period)), { init: 0 });
    step.next = mux(step.eq(period - 1), 0, step.wrapAdd(1));
    const drain = step.ge(period - side);

    const array = instance(systolicArray({ side }), { clear: step.eq(0), drain });
    const operands = (name: 'a' | 'b'): readonly UInt<number>[] =>
      pieces(noise(`${name}_noise`, Math.ceil(side / 8), SEEDS[name]), 8, side);
    array.a.value = operands('a').map(value => value.asSInt());
    array.b.value = operands('b').map(value => value.asSInt());

    checksum.value = checksumOf(
      [...array.totals].map(total => total.asUInt()),
      drain,
    );
  }),
);
