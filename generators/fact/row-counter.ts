import { In, Out, bit, generator, module, mux, reg, u, when } from '../../dsl/index.js';

/** Parameters of {@link rowCounter}. */
export interface RowCounterParameters {
  /** Bits of the number of rows and of the number of terms in each. */
  readonly rowBits: number;
  readonly termBits: number;
  /** Terms of a beat; fits `termBits`. */
  readonly lanes: number;
}

/**
 * Counts the beats of rows of terms, the last beat of a row part full: `start` goes to the first beat of `rows` rows of `terms` terms, both 1 or more, and
 * each `step` to the next one. `running` until the step from the last beat.
 */
export const rowCounter = generator(
  { rowBits: 8, termBits: 8, lanes: 1 },
  ({ rowBits, termBits, lanes }: RowCounterParameters) => {
    const ports = {
      start: In(bit),
      rows: In(u(rowBits)),
      terms: In(u(termBits)),
      step: In(bit),
      running: Out(bit),
      /** The row, and the beat in it. */
      row: Out(u(rowBits)),
      beat: Out(u(termBits)),
      /** The last beat of its row, and of all. */
      lastOfRow: Out(bit),
      last: Out(bit),
    };
    return module('row_counter', ports, io => {
      const running = reg(bit, { init: 0 });
      const rows = reg(u(rowBits));
      const terms = reg(u(termBits));
      const row = reg(u(rowBits));
      const beat = reg(u(termBits));
      const left = reg(u(termBits));
      const lastOfRow = left.le(lanes);
      const last = lastOfRow.and(row.add(1).eq(rows));
      when(io.start, () => {
        running.next = 1;
        rows.next = io.rows;
        terms.next = io.terms;
        row.next = 0;
        beat.next = 0;
        left.next = io.terms;
      }).elseWhen(io.step, () => {
        running.next = last.not();
        row.next = row.wrapAdd(lastOfRow);
        beat.next = mux(lastOfRow, 0, beat.wrapAdd(1));
        left.next = mux(lastOfRow, terms, left.wrapSub(lanes));
      });
      io.running.value = running;
      io.row.value = row;
      io.beat.value = beat;
      io.lastOfRow.value = lastOfRow;
      io.last.value = last;
    });
  },
);
