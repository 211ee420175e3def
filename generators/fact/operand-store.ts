import { In, Out, bit, clog2, generator, instance, module, mux, reg, u, vec, when } from '../../dsl/index.js';
import { logCodeBits } from '../../golden/index.js';
import { packLanes } from './lane-word.js';
import { storeBank } from './store-bank.js';

/** Parameters of {@link operandStore}. */
export interface OperandStoreParameters {
  readonly lanes: number;
  /** Beats of all rows. */
  readonly words: number;
  readonly addressBits: number;
}

/**
 * Log codes that come one by one and are read a beat of `lanes` at a time. A row ends with `last` and begins a new beat; the lanes behind the last code of
 * a row hold anything. It is read or written in a cycle, never both.
 */
export const operandStore = generator(
  { lanes: 16, words: 64, addressBits: 6 },
  ({ lanes, words, addressBits }: OperandStoreParameters) => {
    const bits = logCodeBits(8);
    const ports = {
      /** Begins anew at the first beat. */
      clear: In(bit),
      write: In(bit),
      code: In(u(bits)),
      last: In(bit),
      read: In(bit),
      address: In(u(addressBits)),
      /** Of the last `read`. */
      word: Out(u(bits * lanes)),
    };
    return module('operand_store', ports, io => {
      const lane = reg(u(Math.max(1, clog2(lanes))));
      const end = reg(u(addressBits));
      const begun = reg(vec(u(bits), lanes));
      const grown = Array.from({ length: lanes }, (_, i) => mux(lane.eq(i), io.code, begun.at(i)));
      const full = io.last.or(lane.eq(lanes - 1));
      const stores = io.write.and(full);
      when(io.clear, () => {
        lane.next = 0;
        end.next = 0;
      }).elseWhen(io.write, () => {
        begun.next = grown;
        lane.next = mux(full, 0, lane.wrapAdd(1));
        end.next = end.wrapAdd(full);
      });
      io.word.value = instance(
        storeBank({ width: bits * lanes, words, addressBits }),
        {
          read: io.read,
          write: stores,
          address: mux(stores, end, io.address),
          data: packLanes(grown),
        },
        { name: 'bank' },
      ).word;
    });
  },
);
