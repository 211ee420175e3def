import {
  In,
  Out,
  Stream,
  bit,
  bundle,
  choice,
  generator,
  instance,
  module,
  mux,
  reg,
  regNext,
  s,
  states,
  u,
  vec,
  when,
  wire,
} from '../../dsl/index.js';
import type { UInt } from '../../dsl/index.js';
import { pairMultiplier } from './pair-multiplier.js';

/** Parameters of the sparse processing element. */
export interface SparsePeParameters {
  /** The most steps of a job, 1 .. 65534. */
  readonly depth: number;
  /** Bits of the accumulator; enough for every job. */
  readonly accumulatorWidth: number;
}

/** Why a job was refused. */
export const sparsePeRefusal = choice('None', 'StepsIsZero', 'StepsOverDepth', 'IllegalMetadata');

/** Bits of what a step adds. */
export const STEP_BITS = 17;

/**
 * A processing element for weights of which two of four are kept: metadata selects two of four bytes of operands, which meet two
 * bytes of weights. A byte is an element of 8 bits or a pair of 4 bits. Without `sparse` the same two multipliers take bytes 0
 * and 1, half as many elements a cycle.
 *
 * A job is one item on `jobs` and `steps` on `beats`; it answers with one item on `results`. A refused job still takes its
 * beats; its error stands in `results` and, until `clearError`, in `error`.
 *
 * Source: golden/gpusq/sparse-pe.md; NVIDIA's sparse `mma` (PTX manual); GPUSQ-ViT (CVPR 2023).
 */
export const sparsePe = generator(
  { depth: 512, accumulatorWidth: 32, trace: false },
  ({ depth, accumulatorWidth, trace = false }: SparsePeParameters & { readonly trace?: boolean }) => {
    const accumulator = s(accumulatorWidth);
    const index = u(2);
    const ports = {
      jobs: Stream.sink(bundle({ steps: u(16), sparse: bit, pairs: bit })),
      /** `first` and `second` are the metadata: the kept units, ascending. */
      beats: Stream.sink(
        bundle({ x: vec(u(8), 4), w: vec(u(8), 2), code: bundle({ first: index, second: index }) }),
      ),
      /** `step` is that of the first illegal code, else 0; `accumulator` is 0 for a refused job. */
      results: Stream.source(bundle({ error: sparsePeRefusal, step: u(16), accumulator })),
      /** The first error since reset or `clearError`, and the number of its job, modulo 65536. */
      error: Out(bundle({ code: sparsePeRefusal, job: u(16) })),
      clearError: In(bit),
      busy: Out(bit),
    };
    const probes = {
      /** Probe: the selected bytes. */
      chosen: Out(bundle({ valid: bit, first: s(8), second: s(8) })),
      /** Probe: what a step adds. */
      added: Out(bundle({ valid: bit, sum: s(STEP_BITS) })),
      /** Probe: the accumulator after a step. */
      grown: Out(bundle({ valid: bit, accumulator })),
    };
    const every: typeof ports & Partial<typeof probes> = { ...ports, ...(trace ? probes : {}) };
    return module('sparse_pe', every, io => {
      const { jobs, beats, results } = io;
      const { state, run } = states('Idle', 'Run', 'Finish');
      const left = reg(u(16));
      const number = reg(u(16));
      const refused = reg(sparsePeRefusal, { init: 'None' });
      const jobNumber = reg(u(16), { init: 0 });
      const error = reg(bundle({ code: sparsePeRefusal, job: u(16) }), { init: { code: 'None', job: 0 } });
      const sparse = regNext(jobs.payload.sparse, { enable: jobs.fire });
      const pairs = regNext(jobs.payload.pairs, { enable: jobs.fire });

      const { x, w, code } = beats.payload;
      const legal = sparse.not().or(code.first.lt(code.second));
      const found = wire(sparsePeRefusal, { default: 'None' });
      when(jobs.fire, () => {
        when(jobs.payload.steps.eq(0), () => {
          found.value = 'StepsIsZero';
        }).elseWhen(jobs.payload.steps.gt(depth), () => {
          found.value = 'StepsOverDepth';
        });
      }).elseWhen(beats.fire.and(legal.not()).and(refused.is('None')), () => {
        found.value = 'IllegalMetadata';
      });

      // Selection, products, accumulation: a register behind each.
      const takes = beats.fire.and(refused.is('None')).and(legal);
      const selects = regNext(takes, { init: 0 });
      const adds = regNext(selects, { init: 0 });
      const first = regNext(mux(sparse, x.at(code.first), x.at(0)), { enable: takes });
      const second = regNext(mux(sparse, x.at(code.second), x.at(1)), { enable: takes });
      const weights = reg(vec(u(8), 2), { enable: takes });
      weights.next = w;
      const productOf = (a: UInt<8>, b: UInt<8>) =>
        instance(pairMultiplier({ width: 8 }), { a, b, pairs }, { name: 'multiplier' }).product;
      const [one, other] = [productOf(first, weights.at(0)), productOf(second, weights.at(1))];
      const addend = regNext(one.add(other), { enable: selects });
      const total = reg(accumulator);
      when(jobs.fire, () => {
        total.next = 0;
      }).elseWhen(adds, () => {
        total.next = total.wrapAdd(addend);
      });

      jobs.ready.value = state.is('Idle');
      beats.ready.value = state.is('Run');
      results.valid.value = state.is('Finish').and(selects.or(adds).not());
      const good = refused.is('None');
      results.payload.value = {
        error: refused,
        step: mux(good, 0, number),
        accumulator: mux(good, total, 0),
      };
      io.busy.value = state.is('Idle').not();
      run({
        Idle: () => {
          when(jobs.fire, () => {
            jobNumber.next = jobNumber.wrapAdd(1);
            left.next = jobs.payload.steps;
            number.next = 0;
            refused.next = found;
            state.go('Run');
            when(jobs.payload.steps.eq(0), () => {
              state.go('Finish');
            });
          });
        },
        Run: () => {
          when(beats.fire, () => {
            left.next = left.wrapSub(1);
            when(takes, () => {
              number.next = number.wrapAdd(1);
            });
            when(found.ne('None'), () => {
              refused.next = found;
            });
            when(left.eq(1), () => {
              state.go('Finish');
            });
          });
        },
        Finish: () => {
          when(results.fire, () => {
            state.go('Idle');
          });
        },
      });
      when(io.clearError, () => {
        error.code.next = 'None';
      });
      when(found.ne('None').and(error.code.is('None').or(io.clearError)), () => {
        error.next = { code: found, job: mux(jobs.fire, jobNumber, jobNumber.wrapSub(1)) };
      });
      io.error.value = error;
      if (io.chosen !== undefined)
        io.chosen.value = { valid: selects, first: first.asSInt(), second: second.asSInt() };
      if (io.added !== undefined) io.added.value = { valid: adds, sum: addend };
      if (io.grown !== undefined) io.grown.value = { valid: regNext(adds, { init: 0 }), accumulator: total };
    });
  },
);
