import {
  Stream,
  bit,
  bundle,
  clog2,
  fifo,
  generator,
  memory,
  module,
  mux,
  reg,
  s,
  u,
  vec,
  when,
} from '../../../dsl/index.js';
import { filledRow } from '../rows/rows.js';

/** Parameters of {@link incrementAdder}. */
export interface IncrementAdderParameters {
  readonly lanes: number;
  /** The most rows of a pass. */
  readonly rows: number;
  readonly scoreBits: number;
  /** Passes that may wait for their rows. */
  readonly passes: number;
}

/**
 * Adds what the lower bits of keys give to the scores of the upper ones. Rows of a pass that `stores` leave as they are and are kept; those of the next pass that `adds` leave with them
 * added. A row a cycle, a cycle late. Rows wait for the item on `passes` that says what they are. Source: golden/spatten/multiply/progressive.md.
 */
export const incrementAdder = generator(
  { lanes: 8, rows: 256, scoreBits: 31, passes: 16 },
  ({ lanes, rows, scoreBits, passes }: IncrementAdderParameters) => {
    const row = filledRow(s(scoreBits), lanes);
    const ports = {
      passes: Stream.sink(bundle({ stores: bit, adds: bit })),
      scores: Stream.sink(row),
      totals: Stream.source(row),
    };
    return module('increment_adder', ports, io => {
      const { scores, totals } = io;
      const pass = fifo(io.passes, { depth: passes });
      const number = reg(u(Math.max(1, clog2(rows))), { init: 0 });
      const full = reg(bit, { init: 0 });
      const held = reg(row);
      const adds = reg(bit);
      const firstScores = memory(vec(s(scoreBits), lanes), { depth: rows, collision: 'any' });

      scores.ready.value = pass.valid.and(full.not().or(totals.ready));
      const { last } = scores.payload;
      pass.ready.value = scores.fire.and(last);
      firstScores.write(number, scores.payload.row, { enable: scores.fire.and(pass.payload.stores) });
      const first = firstScores.readSync(number, { enable: scores.fire.and(pass.payload.adds) });
      when(totals.ready, () => {
        full.next = 0;
      });
      when(scores.fire, () => {
        full.next = 1;
        held.next = scores.payload;
        adds.next = pass.payload.adds;
        number.next = mux(last, 0, number.wrapAdd(1));
      });
      totals.valid.value = full;
      totals.payload.value = {
        filled: held.filled,
        last: held.last,
        row: held.row.zip(first, (score, before) => score.wrapAdd(mux(adds, before, 0))),
      };
    });
  },
);
