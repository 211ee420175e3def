import {
  In,
  Out,
  Stream,
  bit,
  bundle,
  connect,
  generator,
  instance,
  memory,
  module,
  mux,
  reg,
  states,
  u,
  vec,
  when,
  wire,
} from '../../../dsl/index.js';
import type { Module } from '../../../dsl/index.js';
import { mergeSorter } from './merge-sorter.js';
import { quickSelect } from './quick-select.js';
import { radixSelect } from './radix-select.js';
import { compactRow, firstLanes } from '../rows/rows.js';
import { selectProbes } from './select-engine.js';
import type { SelectPorts } from './select-engine.js';
import { filterProbes, thresholdFilter } from './threshold-filter.js';
import { elementType, outcome, refusal, topKShape, topKDefaults } from './top-k-shape.js';
import type { TopKDesign, TopKParameters } from './top-k-shape.js';

/** What finds the threshold in each design. */
const designs: Readonly<
  Record<TopKDesign, (parameters: TopKParameters & { readonly trace: boolean }) => Module<SelectPorts>>
> = { quickSelect, radix: radixSelect, sorter: mergeSorter };

/** Parameters of {@link topK}. */
export interface TopKUnitParameters extends TopKParameters {
  /** How the threshold is found. Default: quick-select, as in the paper. */
  readonly design?: TopKDesign;
  readonly trace?: boolean;
}

/**
 * SpAtten's top-k engine: finds the k-th largest of n keys, then passes the k largest on in input order, with their indices. Of equal keys
 * the ones that come first are kept. How the k-th is found is a matter of the `design`; the answer is the same.
 *
 * A job is one item on `jobs` and ceil(n / lanes) rows on `rows`, the last one filled up with anything. It answers with
 * one item on `results` and ceil(n / lanes) rows on `kept`; none if it is refused. A refused job still takes its rows; its
 * error stands in `results` and, until `clearError`, in `error`.
 *
 * Source: SpAtten (HPCA 2021), section IV-B and Algorithm 3, with the boundary test of golden/spatten/top-k/top-k.md. The FIFOs
 * of the paper hold keys only here: the last pass takes the indices from the place in the saved input. Where the paper has zero
 * eliminators, rows are packed by `concentrator`, which gives the same keys.
 */
export const topK = generator(
  { ...topKDefaults, design: 'quickSelect', trace: false },
  ({ design = 'quickSelect', trace = false, ...parameters }: TopKUnitParameters) => {
    const shape = topKShape(parameters);
    const { lanes, rows: depthRows, rowBits, sizeBits, key } = shape;
    // One bit more than a full job needs: a job that is too long is refused, not misread.
    const count = u(sizeBits + 1);
    const ports = {
      /** n elements of which k are wanted. A seed other than 0 is loaded into the LFSR of quick-select; with 0 it goes on. */
      jobs: Stream.sink(bundle({ n: count, k: count, seed: u(16) })),
      rows: Stream.sink(vec(key, lanes)),
      kept: Stream.source(compactRow(elementType(shape), lanes)),
      /** `threshold` and `numKeep` of a selection, else 0: the k-th key, and how many keys equal to it are kept. */
      results: Stream.source(
        bundle({ outcome, error: refusal, threshold: key, numKeep: u(sizeBits), lfsr: u(16) }),
      ),
      /** The first error since reset or `clearError`, and the number of its job, modulo 65536. */
      error: Out(bundle({ code: refusal, job: u(16) })),
      clearError: In(bit),
      busy: Out(bit),
    };
    const probes = { ...selectProbes(design, shape), ...filterProbes(shape) };
    const all: typeof ports & Partial<typeof probes> = { ...ports, ...(trace ? probes : {}) };

    return module('top_k', all, io => {
      const { jobs, rows, results } = io;
      const { state, run } = states('Idle', 'Load', 'Drain', 'Select', 'Filter');
      const total = reg(count);
      const unread = reg(count);
      const row = reg(u(rowBits), { init: 0 });
      const pass = reg(bit);
      const result = reg(bundle({ valid: bit, outcome, error: refusal }), {
        init: { valid: 0, outcome: 'Pass', error: 'None' },
      });
      const jobNumber = reg(u(16), { init: 0 });
      const error = reg(bundle({ code: refusal, job: u(16) }), { init: { code: 'None', job: 0 } });
      const original = memory(vec(key, lanes), { depth: depthRows });

      const { n, k, seed } = jobs.payload;
      const refused = wire(refusal, { default: 'None' });
      when(n.gt(parameters.depth), () => {
        refused.value = 'NOverDepth';
      })
        .elseWhen(n.eq(0), () => {
          refused.value = 'NIsZero';
        })
        .elseWhen(k.eq(0), () => {
          refused.value = 'KIsZero';
        })
        .elseWhen(k.gt(n), () => {
          refused.value = 'KOverN';
        });

      const select = instance(
        designs[design]({ ...parameters, trace }),
        { seed, start: jobs.fire },
        { name: 'select' },
      );
      select.n.value = n.trunc(sizeBits);
      select.k.value = k.trunc(sizeBits);
      const filter = instance(thresholdFilter({ ...parameters, trace }), { pass }, { name: 'filter' });
      const numKeep = reg(u(sizeBits));
      filter.threshold.value = select.threshold;
      filter.start.value = select.found;
      filter.quota.value = select.numKeep;
      connect(filter.kept, io.kept);

      // The filter still needs the threshold and the result must have been fetched before another job may change them.
      jobs.ready.value = state.is('Idle').and(filter.busy.not()).and(result.valid.not());
      rows.ready.value = state.is('Load').or(state.is('Drain'));
      const lastRow = unread.le(lanes);
      const stores = rows.fire.and(state.is('Load'));
      original.write(row, rows.payload, { enable: stores });
      select.load.value = { valid: stores.and(pass.not()), last: lastRow, row, keys: rows.payload };
      const fetches = state.is('Filter');
      // A design may read the input again: nothing is in the filter then that is not yet judged.
      const { readRow } = select;
      const selects = state.is('Select');
      const saved =
        readRow === undefined
          ? original.readSync(row, { enable: filter.advance })
          : original.readSync(mux(selects, readRow, row), { enable: filter.advance.or(selects) });
      filter.keys.value = saved;
      if (select.original !== undefined) select.original.value = saved;
      filter.fetch.value = {
        valid: fetches,
        row: { last: lastRow, number: row, filled: firstLanes(unread, shape) },
      };

      const step = (): void => {
        row.next = mux(row.eq(depthRows - 1), 0, row.wrapAdd(1));
        unread.next = unread.wrapSub(lanes);
      };
      const rewind = (): void => {
        row.next = 0;
        unread.next = total;
      };
      run({
        Idle: () => {
          when(jobs.fire, () => {
            jobNumber.next = jobNumber.wrapAdd(1);
            total.next = n;
            unread.next = n;
            row.next = 0;
            pass.next = n.eq(k);
            when(refused.is('None'), () => {
              state.go('Load');
            }).otherwise(() => {
              result.next = { valid: 1, outcome: 'Refused', error: refused };
              when(n.ne(0), () => {
                state.go('Drain');
              });
            });
          });
        },
        Load: () => {
          when(rows.fire, () => {
            step();
            when(lastRow, () => {
              rewind();
              state.go('Select');
              when(pass, () => {
                result.next = { valid: 1, outcome: 'Pass', error: 'None' };
                state.go('Filter');
              });
            });
          });
        },
        Drain: () => {
          when(rows.fire, () => {
            unread.next = unread.wrapSub(lanes);
            when(lastRow, () => {
              state.go('Idle');
            });
          });
        },
        Select: () => {
          when(select.found, () => {
            numKeep.next = select.numKeep;
            result.next = { valid: 1, outcome: 'Selected', error: 'None' };
            state.go('Filter');
          });
        },
        Filter: () => {
          when(filter.advance, () => {
            step();
            when(lastRow, () => {
              state.go('Idle');
            });
          });
        },
      });
      when(results.fire, () => {
        result.valid.next = 0;
      });
      when(io.clearError, () => {
        error.code.next = 'None';
      });
      when(jobs.fire.and(refused.ne('None')).and(error.code.is('None').or(io.clearError)), () => {
        error.next = { code: refused, job: jobNumber };
      });

      const selected = result.outcome.is('Selected');
      const threshold = wire(key, { default: 0 });
      when(selected, () => {
        threshold.value = select.threshold;
      });
      results.valid.value = result.valid;
      results.payload.value = {
        outcome: result.outcome,
        error: result.error,
        threshold,
        numKeep: mux(selected, numKeep, 0),
        lfsr: select.lfsr,
      };
      io.error.value = error;
      io.busy.value = state.is('Idle').not().or(filter.busy).or(result.valid);

      if (io.place !== undefined && select.place !== undefined) io.place.value = select.place;
      if (io.members !== undefined && select.members !== undefined) io.members.value = select.members;
      if (io.round !== undefined && select.round !== undefined) io.round.value = select.round;
      if (io.counted !== undefined && select.counted !== undefined) io.counted.value = select.counted;
      if (io.digit !== undefined && select.digit !== undefined) io.digit.value = select.digit;
      if (io.sorted !== undefined && select.sorted !== undefined) io.sorted.value = select.sorted;
      if (io.ranked !== undefined && select.ranked !== undefined) io.ranked.value = select.ranked;
      if (io.chosen !== undefined && filter.chosen !== undefined) io.chosen.value = filter.chosen;
    });
  },
);
