import {
  generator,
  instance,
  lit,
  memory,
  module,
  mux,
  popCount,
  reg,
  regNext,
  bit,
  states,
  u,
  vec,
  when,
  wire,
} from '../../../dsl/index.js';
import { delayed } from '../../common/delayed.js';
import { mergeSorterProbes } from './merge-sorter-probes.js';
import { runReader } from './run-reader.js';
import { selectPorts } from './select-engine.js';
import { rowSorter, rowSorterLatency, runMerger } from './sorting-network.js';
import { topKDefaults, topKShape } from './top-k-shape.js';
import { firstLanes } from '../rows/rows.js';
import type { TopKParameters } from './top-k-shape.js';

/**
 * Finds the k-th largest of n keys by sorting all of them, the largest first: the baseline of SpAtten's comparison (HPCA 2021, section
 * IV-B). Rows are sorted while they are loaded; then each pass merges neighbouring runs, a row a cycle, from one memory to the other.
 * The contract is golden/spatten/top-k/top-k.md, section Merge sorter.
 */
export const mergeSorter = generator(
  { ...topKDefaults, trace: false },
  ({ trace = false, ...parameters }: TopKParameters & { readonly trace?: boolean }) => {
    const shape = topKShape(parameters);
    const { lanes, rows, rowBits, laneBits, sizeBits, key } = shape;
    const size = u(sizeBits);
    const rowCount = u(rowBits + 1);
    const list = vec(key, lanes);
    const ports = selectPorts(shape);
    const probes = mergeSorterProbes(shape);
    const all: typeof ports & Partial<typeof probes> = { ...ports, ...(trace ? probes : {}) };

    return module('merge_sorter', all, io => {
      const { start, n, k, load } = io;
      const { state, run } = states('Load', 'Merge', 'Done');
      const merging = state.is('Merge');
      const unread = reg(size);
      const total = reg(rowCount);
      // Rows of a run as it leaves this pass.
      const made = reg(rowCount);

      // The smallest key fills up the last row: what is wanted stands before it.
      const filled = firstLanes(unread, shape);
      const lowest = wire(key, { default: parameters.signed ? -(1n << BigInt(key.width - 1)) : 0n });
      const rowSort = instance(rowSorter({ key, lanes }), {}, { name: 'row_sort' });
      for (let lane = 0; lane < lanes; lane++)
        rowSort.row.at(lane).value = mux(filled(lane), load.keys.at(lane), lowest);
      const arrives = delayed(load.valid, rowSorterLatency(lanes), lit(1, bit), { init: 0, name: 'sorting' });

      const reader = instance(
        runReader({ key, lanes, rowBits }),
        { rows: total, run: made.shr(1).extend(rowBits + 1) },
        { name: 'reader' },
      );
      const coming = regNext(reader.chosen.valid, { init: 0 });
      const opens = regNext(reader.chosen.first);
      const row = regNext(reader.chosen.row);

      // What is kept back of a pair of runs goes on into the next merge, or leaves in front of the next pair.
      const keeps = reg(bit, { init: 0 });
      const kept = reg(list);
      const merger = instance(runMerger({ key, lanes }), {}, { name: 'merger' });
      merger.left.value = kept;
      merger.right.value = row;
      keeps.next = coming;
      when(coming, () => {
        kept.next = mux(opens, row, merger.lower);
      });
      const merges = coming.and(opens.not());
      const leaves = mux(merging, merges.or(keeps.and(merges.not())), arrives.trunc(1));
      const leaving = wire(list);
      leaving.value = mux(merging, mux(merges, merger.upper, kept), rowSort.sorted);

      const place = reg(rowCount, { init: 0 });
      const last = leaves.and(place.add(1).eq(total));
      const sorted = made.ge(total);
      // A pass reads what the one before wrote, and writes the other store.
      const side = reg(bit, { init: 0 });
      const [first, second] = [side.not(), side].map((own, number) => {
        const store = memory(list, { depth: rows, name: `store${String(number)}` });
        store.write(place.trunc(rowBits), leaving, { enable: leaves.and(own) });
        return store.readSync(reader.readRow);
      });
      if (first !== undefined && second !== undefined) reader.read.value = mux(side, first, second);
      reader.idle.value = merging.not().or(last);
      when(leaves, () => {
        place.next = mux(last, 0, place.wrapAdd(1));
        side.next = side.xor(last);
      });

      // The k-th key, and how many of the first k equal it; before its row, the last key so far and how many equal that.
      const rank = reg(size);
      const threshold = reg(key);
      const numKeep = reg(size);
      const rankRow = rank(laneBits + rowBits - 1, laneBits);
      const rankLane = laneBits === 0 ? lit(0, bit) : rank(laneBits - 1, 0);
      const here = place.eq(rankRow);
      const candidate = leaving.at(mux(here, rankLane, lanes - 1));
      const counted = firstLanes(mux(here, rankLane.add(1), lanes), shape);
      const equal = leaving.map(x => x.eq(candidate)).asUInt();
      const goesOn = leaving.at(0).eq(candidate).and(threshold.eq(candidate));
      when(leaves.and(sorted).and(place.le(rankRow)), () => {
        threshold.next = candidate;
        numKeep.next = popCount(equal.and(counted))
          .add(mux(goesOn, numKeep, 0))
          .trunc(sizeBits);
      });

      when(load.valid, () => {
        unread.next = unread.wrapSub(lanes);
      });
      when(start, () => {
        unread.next = n;
        total.next = n
          .add(lanes - 1)
          .shr(laneBits)
          .trunc(rowBits + 1);
        rank.next = k.wrapSub(1);
        numKeep.next = 0;
        made.next = 1;
      });
      const goOn = (): void => {
        when(last, () => {
          made.next = made.shlTrunc(1);
          state.go('Merge');
          when(sorted, () => {
            state.go('Done');
          });
        });
      };
      run({
        Load: goOn,
        Merge: goOn,
        Done: () => {
          state.go('Load');
        },
      });
      io.found.value = state.is('Done');
      io.threshold.value = threshold;
      io.numKeep.value = numKeep;
      io.lfsr.value = 0;

      if (io.sorted !== undefined) io.sorted.value = { valid: leaves, row: leaving };
      if (io.ranked !== undefined) io.ranked.value = { valid: state.is('Done'), threshold, numKeep };
    });
  },
);
