import { In, Stream, bit, bundle, generator, instance, module, mux, reg, u, when } from '../../dsl/index.js';
import { rowCounter } from './row-counter.js';

/** Parameters of {@link productWalk}. */
export interface ProductWalkParameters {
  /** Bits of the numbers of rows, columns and terms. */
  readonly rowBits: number;
  readonly columnBits: number;
  readonly termBits: number;
  /** Terms of a beat; fits `termBits`. */
  readonly lanes: number;
  /** Bits of the addresses of beats on the two sides. */
  readonly leftBits: number;
  readonly rightBits: number;
}

/**
 * The addresses of a product of two matrices whose rows stand beat by beat in memories: every row of the left one against all rows, here called columns,
 * of the right one. `start` begins it, all numbers 1 or more; each step is a beat of a sum. With `keepLeft` every row of the left matrix begins at address 0:
 * it is another one each time.
 */
export const productWalk = generator(
  { rowBits: 8, columnBits: 8, termBits: 8, lanes: 16, leftBits: 8, rightBits: 8 },
  ({ rowBits, columnBits, termBits, lanes, leftBits, rightBits }: ProductWalkParameters) => {
    const ports = {
      start: In(bit),
      rows: In(u(rowBits)),
      columns: In(u(columnBits)),
      terms: In(u(termBits)),
      keepLeft: In(bit),
      /** `first`: the first beat of a sum. `lastOfRow` and `last`: the last one of a row, and of all. */
      steps: Stream.source(
        bundle({
          left: u(leftBits),
          right: u(rightBits),
          column: u(columnBits),
          first: bit,
          lastOfRow: bit,
          last: bit,
        }),
      ),
    };
    return module('product_walk', ports, io => {
      const { steps } = io;
      const keepLeft = reg(bit);
      const rowStart = reg(u(leftBits));
      const left = reg(u(leftBits));
      const right = reg(u(rightBits));
      const terms = reg(u(termBits));
      const termsLeft = reg(u(termBits));
      const first = reg(bit);
      const sums = instance(
        rowCounter({ rowBits, termBits: columnBits, lanes: 1 }),
        { start: io.start, rows: io.rows, terms: io.columns },
        { name: 'sums' },
      );
      const endsSum = termsLeft.le(lanes);
      const endsRow = endsSum.and(sums.lastOfRow);
      sums.step.value = steps.fire.and(endsSum);
      const nextRow = mux(keepLeft, rowStart, left.wrapAdd(1));
      when(io.start, () => {
        keepLeft.next = io.keepLeft;
        terms.next = io.terms;
        termsLeft.next = io.terms;
        first.next = 1;
        rowStart.next = 0;
        left.next = 0;
        right.next = 0;
      }).elseWhen(steps.fire, () => {
        termsLeft.next = mux(endsSum, terms, termsLeft.wrapSub(lanes));
        first.next = endsSum;
        left.next = mux(endsRow, nextRow, mux(endsSum, rowStart, left.wrapAdd(1)));
        right.next = mux(endsRow, 0, right.wrapAdd(1));
        when(endsRow, () => {
          rowStart.next = nextRow;
        });
      });
      steps.valid.value = sums.running;
      steps.payload.value = {
        left,
        right,
        column: sums.beat,
        first,
        lastOfRow: endsRow,
        last: endsSum.and(sums.last),
      };
    });
  },
);
