import {
  cat,
  clog2,
  generator,
  instance,
  module,
  mux,
  reg,
  regNext,
  states,
  sum,
  u,
  vec,
  when,
  wire,
} from '../../../dsl/index.js';
import { firstLanes } from '../rows/rows.js';
import type { UInt } from '../../../dsl/index.js';
import { radixDigits } from '../../../golden/index.js';
import { concentrator } from '../rows/concentrator.js';
import { digitHistogram } from './digit-histogram.js';
import { radixSelectProbes } from './radix-select-probes.js';
import { rankSearch } from './rank-search.js';
import { rowStore } from './row-store.js';
import { rereadPorts, selectPorts } from './select-engine.js';
import { topKDefaults, topKShape } from './top-k-shape.js';
import type { TopKParameters } from './top-k-shape.js';

/**
 * Finds the k-th largest of n keys digit by digit, from the highest: counts how often each value of the digit occurs among the
 * elements that share the threshold's digits so far, a row a cycle, and looks up where the k-th stands. The first digit is counted
 * during the load and the second over the saved input; what shares more than one digit is kept in a store, packed. So keys of
 * 12 bits need no store, and their cycles depend on n alone. The contract is golden/spatten/top-k/top-k.md, section Radix select.
 */
export const radixSelect = generator(
  { ...topKDefaults, trace: false },
  ({ trace = false, ...parameters }: TopKParameters & { readonly trace?: boolean }) => {
    const shape = topKShape(parameters);
    const { lanes, rows, rowBits, laneBits, sizeBits, key } = shape;
    const { digits, digitBits } = radixDigits(key.width);
    const size = u(sizeBits);
    // A key as it is read: its digits, and zeros below to fill up the last one.
    const wide = digits * digitBits;
    const pad = wide - key.width;
    const ports = { ...selectPorts(shape), ...rereadPorts(shape) };
    const probes = radixSelectProbes(shape);
    const all: typeof ports & Partial<typeof probes> = { ...ports, ...(trace ? probes : {}) };

    return module('radix_select', all, io => {
      const { start, n, k, load } = io;
      const { state, run } = states('Load', 'Settle', 'Sum', 'Group', 'Digit', 'Read');
      // Elements to read for the next digit, and of those that share the threshold's digits how many are wanted.
      const toRead = reg(size);
      const wanted = reg(size);
      const unread = reg(size);
      const row = reg(u(rowBits), { init: 0 });
      const place = reg(u(clog2(digits)), { init: 0 });
      const prefix = reg(u(wide));
      const deciding = state.is('Digit');
      const reading = state.is('Read');

      // Digits of signed keys ascend with the keys once the sign is turned over.
      const ascending = (bits: UInt<number>): UInt<number> =>
        parameters.signed ? bits.xor(1n << BigInt(key.width - 1)) : bits;
      const raised = (keys: typeof load.keys) => keys.map(x => ascending(cat(x)).shl(pad));
      const rest = u(key.width - digitBits);
      const read = wire(vec(u(wide), lanes));

      const filled = firstLanes(unread, shape);
      const shared = prefix(digitBits - 1, 0);
      const members = read
        .map(x => x(wide - 1, wide - digitBits).eq(shared))
        .asUInt()
        .and(filled);
      const high = raised(load.keys).map(x => x(wide - 1, wide - digitBits));
      const low = read.map(x => x(wide - digitBits - 1, wide - 2 * digitBits));
      const counted = regNext(mux(reading, members, mux(load.valid, filled, 0)), { init: 0 });
      const countedDigits = regNext(mux(reading, low, high));
      const histogram = instance(
        digitHistogram({ lanes, digitBits, sizeBits }),
        { clear: start.or(deciding), members: counted },
        { name: 'histogram' },
      );
      histogram.digits.value = countedDigits;

      // The digit in two steps: which group of values, then which value of the group.
      const groups = 2 ** Math.ceil(digitBits / 2);
      const inGroup = 2 ** Math.floor(digitBits / 2);
      const counts = wire(vec(vec(size, inGroup), groups));
      const totals = reg(vec(size, groups));
      for (let group = 0; group < groups; group++) {
        const own = Array.from({ length: inGroup }, (_, i) => histogram.counts.at(group * inGroup + i));
        counts.at(group).value = own;
        totals.at(group).next = sum(own).trunc(sizeBits);
      }
      const findGroup = instance(
        rankSearch({ values: groups, sizeBits }),
        { wanted },
        { name: 'find_group' },
      );
      findGroup.counts.value = totals;
      const group = regNext(findGroup.index);
      const wantedOfGroup = regNext(findGroup.left);
      const findValue = instance(
        rankSearch({ values: inGroup, sizeBits }),
        { wanted: wantedOfGroup },
        { name: 'find_value' },
      );
      findValue.counts.value = counts.at(group);
      const value = cat(group, findValue.index);
      const found = deciding.and(place.eq(digits - 1));

      // After the first two digits what is left is in the store: a pass packs its members into it, behind what it has read.
      if (digits === 2) read.value = raised(io.original);
      else {
        const packed = reg(size, { init: 0 });
        const sift = instance(
          concentrator({ payload: rest, lanes }),
          {
            advance: 1,
            keep: members,
            from: laneBits === 0 ? 0 : packed(laneBits - 1, 0),
            row: read.map(x => x(wide - digitBits - 1, pad)),
          },
          { name: 'sift' },
        );
        when(deciding, () => {
          packed.next = 0;
        }).elseWhen(reading, () => {
          packed.next = packed.wrapAdd(sift.kept);
        });
        const store = instance(
          rowStore({ key: rest, lanes, rows }),
          {
            write: regNext(reading, { init: 0 }),
            start: regNext(packed),
            count: regNext(sift.kept),
            readRow: row,
          },
          { name: 'store' },
        );
        store.row.value = sift.placed;
        const stored = store.read.map(x => cat(x).shl(pad + digitBits));
        read.value = mux(place.eq(1), raised(io.original), stored);
      }

      when(start, () => {
        toRead.next = n;
        unread.next = n;
        wanted.next = k;
        place.next = 0;
        row.next = 0;
      });
      const nextRow = mux(row.eq(rows - 1), 0, row.wrapAdd(1));
      run({
        Load: () => {
          when(load.valid, () => {
            unread.next = unread.wrapSub(lanes);
            when(load.last, () => {
              state.go('Settle');
            });
          });
        },
        Settle: () => {
          state.go('Sum');
        },
        Sum: () => {
          state.go('Group');
        },
        Group: () => {
          state.go('Digit');
        },
        Digit: () => {
          prefix.next = cat(prefix(wide - digitBits - 1, 0), value);
          wanted.next = findValue.left;
          unread.next = toRead;
          toRead.next = findValue.count;
          row.next = nextRow;
          state.go('Read');
          when(found, () => {
            state.go('Load');
          }).otherwise(() => {
            place.next = place.wrapAdd(1);
          });
        },
        Read: () => {
          row.next = nextRow;
          unread.next = unread.wrapSub(lanes);
          when(unread.le(lanes), () => {
            row.next = 0;
            state.go('Settle');
          });
        },
      });
      io.found.value = found;
      io.numKeep.value = findValue.left;
      const bits = ascending(prefix(wide - 1, pad));
      io.threshold.value = parameters.signed ? bits.asSInt() : bits;
      io.lfsr.value = 0;
      io.readRow.value = row;

      if (io.counted !== undefined)
        io.counted.value = {
          valid: regNext(reading.or(load.valid), { init: 0 }),
          members: counted,
          digits: countedDigits,
        };
      if (io.digit !== undefined)
        io.digit.value = {
          valid: deciding,
          counts: histogram.counts,
          wanted,
          digit: value,
          left: findValue.left,
        };
    });
  },
);
