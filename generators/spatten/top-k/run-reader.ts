import { In, Out, bit, bundle, generator, module, mux, reg, u, vec, when, wire } from '../../../dsl/index.js';
import type { UInt } from '../../../dsl/index.js';
import type { KeyType } from './top-k-shape.js';

/** Parameters of {@link runReader}. */
export interface RunReaderParameters {
  readonly key: KeyType;
  readonly lanes: number;
  readonly rowBits: number;
}

/** The two runs that are merged: the first and the second of a pair. */
type Side = 0 | 1;
const [FIRST, SECOND]: readonly [Side, Side] = [0, 1];

/**
 * Brings the rows of a list of sorted runs in the order in which they are to be merged, pair after pair of neighbouring runs: of the two rows
 * that stand first in their runs the one with the larger first key, of equal ones the one that was read first. Rows come
 * from the third cycle of a pass on, one a cycle. One row is read ahead: where a run ends the other goes on, and then the next pair.
 */
export const runReader = generator(
  { key: u(32), lanes: 16, rowBits: 6 },
  ({ key, lanes, rowBits }: RunReaderParameters) => {
    const size = u(rowBits + 1);
    const ports = {
      /** At the start of the list: a pass begins with the first cycle in which this is 0. */
      idle: In(bit),
      /** Rows of the list, and of a run. */
      rows: In(size),
      run: In(size),
      /** The row that comes on `read` one cycle later. */
      readRow: Out(u(rowBits)),
      read: In(vec(key, lanes)),
      chosen: Out(bundle({ valid: bit, first: bit, row: vec(key, lanes) })),
    };
    return module('run_reader', ports, ({ idle, rows, run, readRow, read, chosen }) => {
      // The next rows of both runs, and where the runs end: the second begins at `middle`.
      const left = reg(size, { init: 0 });
      const right = reg(size, { init: 0 });
      const middle = reg(size, { init: 0 });
      const end = reg(size, { init: 0 });
      // A row that was read before, and one that comes from the memory; `first` is the first of a pair.
      const about = { valid: bit, side: bit, first: bit };
      const none = { valid: 0, side: FIRST, first: 0 } as const;
      const held = reg(bundle(about), { init: none });
      const heldRow = reg(vec(key, lanes));
      const fetched = reg(bundle(about), { init: none });

      const takesFetched = wire(bit);
      takesFetched.value = held.valid
        .and(fetched.valid)
        .and(fetched.first.not())
        .and(read.at(0).gt(heldRow.at(0)));
      chosen.value = { valid: held.valid, first: held.first, row: mux(takesFetched, read, heldRow) };
      const stays = mux(takesFetched, held.side, fetched.side);
      when(takesFetched, () => {
        held.first.next = 0;
      }).otherwise(() => {
        held.next = fetched;
        heldRow.next = read;
      });

      // One row of each run is best: the next comes from the other run than the row that stays.
      const hasLeft = left.lt(middle);
      const hasRight = right.lt(end);
      const wantsRight = stays.eq(FIRST);
      const clipped = (row: UInt<number>): UInt<number> => {
        const sum = row.add(run);
        return mux(sum.gt(rows), rows, sum.trunc(rowBits + 1));
      };
      const nextMiddle = clipped(end);
      fetched.valid.next = 1;
      fetched.first.next = 0;
      when(hasRight.and(wantsRight.or(hasLeft.not())), () => {
        fetched.side.next = SECOND;
        right.next = right.wrapAdd(1);
        readRow.value = right.trunc(rowBits);
      })
        .elseWhen(hasLeft, () => {
          fetched.side.next = FIRST;
          left.next = left.wrapAdd(1);
          readRow.value = left.trunc(rowBits);
        })
        .otherwise(() => {
          readRow.value = mux(end.lt(rows), end, 0).trunc(rowBits);
          fetched.side.next = FIRST;
          fetched.first.next = 1;
          fetched.valid.next = end.lt(rows);
          left.next = end.wrapAdd(1);
          middle.next = nextMiddle;
          right.next = nextMiddle;
          end.next = clipped(nextMiddle);
        });
      when(idle, () => {
        left.next = 0;
        right.next = 0;
        middle.next = 0;
        end.next = 0;
        fetched.next = none;
        held.next = none;
      });
    });
  },
);
