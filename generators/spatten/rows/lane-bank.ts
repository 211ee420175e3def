import { In, Out, bit, generator, memory, module, u } from '../../../dsl/index.js';
import type { Type } from '../../../dsl/index.js';

/** Parameters of {@link laneBank}. */
export interface LaneBankParameters<T extends Type> {
  readonly payload: T;
  readonly rows: number;
  readonly rowBits: number;
}

/** The memory of one lane: a word is read one cycle after its address, also when it is written at the same edge. */
export const laneBank = generator(
  { payload: u(32), rows: 64, rowBits: 6 },
  <T extends Type>({ payload, rows, rowBits }: LaneBankParameters<T>) =>
    module(
      'lane_bank',
      {
        write: In(bit),
        writeRow: In(u(rowBits)),
        data: In(payload),
        readRow: In(u(rowBits)),
        /** The word at the `readRow` of the cycle before. */
        read: Out(payload),
      },
      ({ write, writeRow, data, readRow, read }) => {
        const store = memory(payload, { depth: rows, collision: 'new' });
        store.write(writeRow, data, { enable: write });
        read.value = store.readSync(readRow);
      },
    ),
);
