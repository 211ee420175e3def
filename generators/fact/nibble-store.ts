import {
  In,
  Out,
  Stream,
  any,
  bit,
  bundle,
  choice,
  clog2,
  generator,
  instance,
  lit,
  module,
  mux,
  reg,
  s,
  select,
  u,
  vec,
  when,
  wire,
} from '../../dsl/index.js';
import type { Bit } from '../../dsl/index.js';
import type { NibbleRounding, StoreLayout } from '../../golden/index.js';
import { storeBank } from './store-bank.js';

/** Parameters of {@link nibbleStore}. */
export interface NibbleStoreParameters {
  readonly layout: StoreLayout;
  readonly tokens: number;
  /** K, the columns of a token. */
  readonly columns: number;
  /** How the upper nibble of INT4 tokens is made when they are written. */
  readonly rounding: NibbleRounding;
}

/** Why a request is refused. */
export const nibbleRefusal = choice('None', 'TokenOverStore');

/**
 * FACT's store of activations (ISCA 2023, abstract) before a row of mixed-precision processing elements: two banks of nibbles, from which an
 * INT8 token and a pair of INT4 tokens are both read in one cycle a column. The `plain` layout beside it reads a pair one after the other.
 * A request names a token that is written, whose columns follow on `values`, or a beat that is read, which leaves as one item of operands a
 * column; a written token leaves one item. The contract is golden/fact/diagonal-store.md.
 */
export const nibbleStore = generator(
  { layout: 'diagonal', tokens: 50, columns: 64, rounding: 'floor' },
  ({ layout, tokens, columns, rounding }: NibbleStoreParameters) => {
    const words = tokens * columns;
    const addressBits = clog2(words);
    const columnType = u(Math.max(1, clog2(columns)));
    const token = u(clog2(tokens) + 1);
    const ports = {
      /** INT8 and written tokens stand in place 0. Without `int8`, `present` says which places have a token. */
      requests: Stream.sink(bundle({ write: bit, int8: bit, tokens: vec(token, 2), present: vec(bit, 2) })),
      values: Stream.sink(s(8)),
      /** `conflict`: a word had to wait, and the item took two cycles. `last`: the last one of its request. */
      answers: Stream.source(
        bundle({ error: nibbleRefusal, last: bit, conflict: bit, operands: vec(s(5), 2) }),
      ),
      /** Words that had to wait, since reset; stays at its largest value. */
      conflicts: Out(u(32)),
      /** The first error since reset or `clearError`, and the number of its request, modulo 65536. */
      error: Out(bundle({ code: nibbleRefusal, request: u(16) })),
      clearError: In(bit),
    };
    return module('nibble_store', ports, io => {
      const { requests, values, answers } = io;
      const { write, int8, present } = requests.payload;
      const [first, given] = [requests.payload.tokens.at(0), requests.payload.tokens.at(1)];
      const column = reg(columnType, { init: 0 });
      const second = reg(bit, { init: 0 });
      const full = reg(bit, { init: 0 });
      const answer = reg(
        bundle({
          error: nibbleRefusal,
          last: bit,
          conflict: bit,
          int8: bit,
          wants: vec(bit, 2),
          banks: vec(bit, 2),
        }),
      );
      const waited = reg(u(32), { init: 0 });
      const number = reg(u(16), { init: 0 });
      const error = reg(bundle({ code: nibbleRefusal, request: u(16) }), {
        init: { code: 'None', request: 0 },
      });

      // Two nibbles: both planes of one token, or the upper one of two tokens.
      const both = write.or(int8);
      const other = mux(both, first, given);
      const wants = [both.or(present.at(0)), both.or(present.at(1))] as const;
      const over = any([wants[0].and(first.ge(tokens)), wants[1].and(other.ge(tokens))]);
      const refused = wire(nibbleRefusal, { default: 'None' });
      when(over, () => {
        refused.value = 'TokenOverStore';
      });
      const bankOf = (even: Bit, plane: Bit): Bit => (layout === 'diagonal' ? even.xor(plane) : plane);
      const banks = [bankOf(first(0), lit(0, bit)), bankOf(other(0), both)] as const;
      // Two words of one bank; the same word twice is one.
      const clash = wants[0].and(wants[1]).and(banks[0].eq(banks[1])).and(first.ne(other)).and(over.not());

      const free = full.not().or(answers.ready);
      const serves = requests.valid.and(free).and(write.not().or(values.valid));
      const turn = clash.and(second.not());
      const served = serves.and(turn.not());
      const lastColumn = column.eq(columns - 1);
      // A refused beat is answered once; the values of a refused token are taken.
      const done = served.and(lastColumn.or(over.and(write.not())));
      requests.ready.value = done;
      values.ready.value = requests.valid.and(write).and(free);

      const value = values.payload;
      const upper = value.shr(4);
      const rounded = rounding === 'floor' ? upper : value.roundShift(4, 'halfUp').saturate(4);
      const planes = [mux(int8, upper, rounded).trunc(4).asUInt(), value(3, 0)] as const;
      const access = serves.and(over.not());
      const found = [0, 1].map(b => {
        const here = [wants[0].and(banks[0].eq(b)).and(second.not()), wants[1].and(banks[1].eq(b))] as const;
        return instance(
          storeBank({ width: 4, words, addressBits }),
          {
            read: access.and(write.not()).and(here[0].or(here[1])),
            write: access.and(write),
            address: mux(here[0], first, other).mul(columns).add(column).trunc(addressBits),
            data: mux(here[0], planes[0], planes[1]),
          },
          { name: 'bank' },
        ).word;
      });

      // The word of the first turn waits here for that of the second.
      const kept = reg(u(4));
      const turned = reg(bit, { init: 0 });
      turned.next = serves.and(turn);
      when(turned, () => {
        kept.next = select(answer.banks.at(0), found);
      });
      when(serves, () => {
        second.next = turn;
        answer.next = {
          error: refused,
          last: done,
          conflict: clash,
          int8: both,
          wants: [wants[0].and(write.not()), wants[1].and(write.not())],
          banks: [banks[0], banks[1]],
        };
      });
      when(answers.ready, () => {
        full.next = 0;
      });
      when(served.and(write.not().or(lastColumn)), () => {
        full.next = 1;
      });
      when(served, () => {
        column.next = mux(done, 0, column.wrapAdd(1));
        const total = waited.add(clash);
        waited.next = mux(total(32), 2 ** 32 - 1, total(31, 0));
      });
      when(io.clearError, () => {
        error.code.next = 'None';
      });
      when(done, () => {
        number.next = number.wrapAdd(1);
      });
      when(done.and(over).and(error.code.is('None').or(io.clearError)), () => {
        error.next = { code: refused, request: number };
      });

      const right = answer.error.is('None');
      const nibbles = [
        mux(answer.conflict, kept, select(answer.banks.at(0), found)),
        select(answer.banks.at(1), found),
      ] as const;
      const operand = [
        nibbles[0].asSInt().extend(5),
        mux(answer.int8, nibbles[1].extend(5).asSInt(), nibbles[1].asSInt().extend(5)),
      ] as const;
      answers.valid.value = full;
      answers.payload.value = {
        error: answer.error,
        last: answer.last,
        conflict: answer.conflict,
        operands: [
          mux(right.and(answer.wants.at(0)), operand[0], 0),
          mux(right.and(answer.wants.at(1)), operand[1], 0),
        ],
      };
      io.conflicts.value = waited;
      io.error.value = error;
    });
  },
);
