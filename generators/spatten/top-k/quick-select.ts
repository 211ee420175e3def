import {
  assert,
  cat,
  generator,
  instance,
  module,
  mux,
  reg,
  regNext,
  states,
  u,
  when,
  wire,
} from '../../../dsl/index.js';
import { partitionSide } from './partition-side.js';
import { quickSelectProbes } from './quick-select-probes.js';
import { selectPorts } from './select-engine.js';
import { decision, side, topKShape, topKDefaults } from './top-k-shape.js';
import { firstLanes } from '../rows/rows.js';
import type { TopKParameters } from './top-k-shape.js';

/** Cycles of a round besides its rows: to read the pivot, to count the last row, to decide. */
export const ROUND_OVERHEAD = 3;

/**
 * Finds the k-th largest of n keys. Each round draws a pivot from the members that are left, splits them into those below
 * and those above it, one row a cycle, and goes on with the side that holds the k-th key, until that key is the pivot.
 * The first round follows the last row of the load.
 */
export const quickSelect = generator(
  { ...topKDefaults, trace: false },
  ({ trace = false, ...parameters }: TopKParameters & { readonly trace?: boolean }) => {
    const shape = topKShape(parameters);
    const { lanes, rows, rowBits, laneBits, sizeBits, key } = shape;
    const size = u(sizeBits);
    const ports = selectPorts(shape);
    const probes = quickSelectProbes(shape);
    const all: typeof ports & Partial<typeof probes> = { ...ports, ...(trace ? probes : {}) };

    return module('quick_select', all, io => {
      const { start, n, k, seed, load } = io;
      const { state, run } = states('Load', 'Pivot', 'Compare', 'Count', 'Decide');
      const lfsr = reg(u(16), { init: 1 });
      const source = reg(side);
      // Of the members, how many are wanted and how many are not: together all of them.
      const wanted = reg(size);
      const spare = reg(size);
      const pivotLane = reg(u(Math.max(1, laneBits)));
      const pivot = reg(key);
      const row = reg(u(rowBits), { init: 0 });
      const unread = reg(size);

      const left = instance(partitionSide(parameters), {}, { name: 'left' });
      const right = instance(partitionSide(parameters), {}, { name: 'right' });
      const read = mux(source.is('Left'), left.read, right.read);

      // A row is compared in one cycle, and goes to both sides in the next one.
      const filled = firstLanes(unread, shape);
      const comparing = regNext(state.is('Compare'), { init: 0 });
      const below = regNext(
        read
          .map(x => x.lt(pivot))
          .asUInt()
          .and(filled),
      );
      const above = regNext(
        read
          .map(x => x.gt(pivot))
          .asUInt()
          .and(filled),
      );
      const compared = regNext(read);

      const decided = wire(decision);
      when(left.size.gt(spare), () => {
        decided.value = 'Left';
      })
        .elseWhen(right.size.ge(wanted), () => {
          decided.value = 'Right';
        })
        .otherwise(() => {
          decided.value = 'Found';
        });
      const found = state.is('Decide').and(decided.is('Found'));
      const draws = load.valid.and(load.last).or(state.is('Decide'));
      const seeded = mux(seed.ne(0), seed, lfsr);

      for (const { half, keep } of [
        { half: left, keep: below },
        { half: right, keep: above },
      ]) {
        half.start.value = start.or(draws);
        half.startSize.value = mux(start, n, 0);
        half.startDraw.value = mux(start, seeded(15, 6), 0);
        half.push.value = { valid: comparing, keep, keys: compared };
        half.lfsr.value = lfsr;
        half.place.value = state.is('Load').or(state.is('Decide'));
        half.readRow.value = row;
      }
      left.load.value = { valid: load.valid, row: load.row, keys: load.keys };
      right.load.value = { valid: 0, row: load.row, keys: load.keys };

      when(start, () => {
        lfsr.next = seeded;
        wanted.next = k;
        spare.next = n.wrapSub(k);
      });
      when(draws, () => {
        lfsr.next = cat(lfsr(14, 0), lfsr(15).xor(lfsr(13)).xor(lfsr(12)).xor(lfsr(10)));
        row.next = 0;
      });
      const nextRow = mux(row.eq(rows - 1), 0, row.wrapAdd(1));
      run({
        Load: () => {
          when(load.valid.and(load.last), () => {
            source.next = 'Left';
            unread.next = left.size;
            pivotLane.next = left.pivotLane;
            state.go('Pivot');
          });
        },
        Pivot: () => {
          pivot.next = read.at(laneBits === 0 ? 0 : pivotLane);
          row.next = nextRow;
          state.go('Compare');
        },
        Compare: () => {
          row.next = nextRow;
          unread.next = unread.wrapSub(lanes);
          when(unread.le(lanes), () => {
            state.go('Count');
          });
        },
        Count: () => {
          state.go('Decide');
        },
        Decide: () => {
          state.go('Pivot');
          when(decided.is('Left'), () => {
            source.next = 'Left';
            wanted.next = left.size.wrapSub(spare);
            unread.next = left.size;
            pivotLane.next = left.pivotLane;
          })
            .elseWhen(decided.is('Right'), () => {
              source.next = 'Right';
              spare.next = right.size.wrapSub(wanted);
              unread.next = right.size;
              pivotLane.next = right.pivotLane;
            })
            .otherwise(() => {
              state.go('Load');
            });
          assert(left.size.add(right.size).lt(wanted.add(spare)), 'the pivot is one of the members');
        },
      });
      io.found.value = found;
      io.threshold.value = pivot;
      io.numKeep.value = wanted.wrapSub(right.size);
      io.lfsr.value = lfsr;

      if (io.members !== undefined) io.members.value = { valid: state.is('Compare'), filled, row: read };
      if (io.place !== undefined) {
        const goesRight = state.is('Decide').and(decided.is('Right'));
        io.place.value = {
          valid: draws.and(found.not()),
          row: mux(goesRight, right.pivotRow, left.pivotRow),
          lane: mux(goesRight, right.pivotLane, left.pivotLane),
        };
      }
      if (io.round !== undefined) {
        const members = wanted.add(spare).trunc(sizeBits);
        io.round.value = {
          valid: state.is('Decide'),
          source,
          n: members,
          pivot,
          sizeLeft: left.size,
          sizeRight: right.size,
          numEqual: members.wrapSub(left.size).wrapSub(right.size),
          target: wanted,
          decision: decided,
        };
      }
    });
  },
);
