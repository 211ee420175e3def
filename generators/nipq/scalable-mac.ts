import {
  In,
  Out,
  Stream,
  bit,
  bundle,
  generator,
  instance,
  lit,
  module,
  reg,
  regNext,
  s,
  states,
  u,
  vec,
  when,
  wire,
} from '../../dsl/index.js';
import type { Bit, UInt } from '../../dsl/index.js';
import { fusedArray } from './fused-array.js';
import { operandExtender } from './operand-extender.js';
import { lastFusedStep, operandFormat } from './operand-format.js';
import { BYTE, scalableMacDefaults, scalableMacRefusal, stepBits } from './scalable-mac-shape.js';
import type { ScalableMacParameters } from './scalable-mac-shape.js';
import { serialArray } from './serial-array.js';

/**
 * A dot product of operands of 2 to 8 bits, as the job says, in one of two forms: weights bit by bit, or products fused of
 * bricks of 2 bits.
 *
 * A job is one item on `jobs` and `beats` on `operands`; it answers with one item on `results`. An operand is the low bits of
 * its byte. A refused job still takes its beats; its error stands in `results` and, until `clearError`, in `error`.
 *
 * Source: golden/nipq/scalable-mac.md; NIPQ (CVPR 2023), Stripes (MICRO 2016), BitFusion (ISCA 2018).
 */
export const scalableMac = generator(
  { ...scalableMacDefaults, trace: false },
  ({
    form,
    lanes,
    depth,
    accumulatorWidth,
    trace = false,
  }: ScalableMacParameters & { readonly trace?: boolean }) => {
    const bytes = vec(u(BYTE), lanes);
    const accumulator = s(accumulatorWidth);
    const ports = {
      /** Weights are two's complement; activations too, or unsigned. */
      jobs: Stream.sink(bundle({ beats: u(16), aWidth: u(4), wWidth: u(4), aSigned: bit })),
      operands: Stream.sink(bundle({ a: bytes, w: bytes })),
      /** `accumulator` is 0 for a refused job. */
      results: Stream.source(bundle({ error: scalableMacRefusal, accumulator })),
      /** The first error since reset or `clearError`, and the number of its job, modulo 65536. */
      error: Out(bundle({ code: scalableMacRefusal, job: u(16) })),
      clearError: In(bit),
      busy: Out(bit),
    };
    const probes = {
      /** Probe: what a step adds, and the accumulator after it. */
      added: Out(bundle({ valid: bit, sum: s(stepBits(lanes)), accumulator })),
    };
    const every: typeof ports & Partial<typeof probes> = { ...ports, ...(trace ? probes : {}) };
    return module('scalable_mac', every, io => {
      const { jobs, operands, results } = io;
      const { state, run } = states('Idle', 'Run', 'Finish');
      const left = reg(u(16));
      const refused = reg(scalableMacRefusal, { init: 'None' });
      const jobNumber = reg(u(16), { init: 0 });
      const error = reg(bundle({ code: scalableMacRefusal, job: u(16) }), { init: { code: 'None', job: 0 } });

      const { beats, aWidth, wWidth, aSigned } = jobs.payload;
      const outOfRange = (width: UInt<4>): Bit => width.lt(2).or(width.gt(BYTE));
      const refusal = wire(scalableMacRefusal, { default: 'None' });
      when(beats.eq(0), () => {
        refusal.value = 'BeatsIsZero';
      })
        .elseWhen(beats.gt(depth), () => {
          refusal.value = 'BeatsOverDepth';
        })
        .elseWhen(outOfRange(aWidth).or(outOfRange(wWidth)), () => {
          refusal.value = 'WidthOutOfRange';
        });

      // A beat at a time is inside, for as many steps as the widths of the job ask for.
      const a = operandFormat(aWidth, jobs.fire, 'a');
      const w = operandFormat(wWidth, jobs.fire, 'w');
      const signed = regNext(aSigned, { enable: jobs.fire });
      const lastNumber = reg(u(4), { enable: jobs.fire });
      lastNumber.next = form === 'fused' ? lastFusedStep(a.digits, w.digits) : wWidth.wrapSub(1);
      const full = reg(bit, { init: 0 });
      const number = reg(u(4), { init: 0 });
      const last = number.eq(lastNumber);
      const load = operands.fire.and(refused.is('None'));
      when(load, () => {
        full.next = 1;
        number.next = 0;
      }).elseWhen(full, () => {
        full.next = last.not();
        number.next = number.wrapAdd(1);
      });

      const array = instance(
        form === 'fused' ? fusedArray({ lanes }) : serialArray({ lanes }),
        { load },
        { name: 'array' },
      );
      array.step.value = full;
      array.at.value = { number, last };
      array.aDigits.value = a.held.digits;
      array.wDigits.value = w.held.digits;
      for (let lane = 0; lane < lanes; lane++) {
        for (const [side, format, isSigned] of [
          ['a', a, signed],
          ['w', w, lit(1, bit)],
        ] as const) {
          const own = instance(operandExtender({ width: BYTE }), format.held.mask, {
            name: `${side}Operand`,
          });
          own.bits.value = operands.payload[side].at(lane);
          own.hasSign.value = isSigned;
          array[side].at(lane).value = own.operand;
        }
      }

      const adds = regNext(full, { init: 0 });
      const addend = regNext(array.sum, { enable: full });
      const total = reg(accumulator);
      when(jobs.fire, () => {
        total.next = 0;
      }).elseWhen(adds, () => {
        total.next = total.wrapAdd(addend);
      });

      const finished = full.or(adds).not();
      jobs.ready.value = state.is('Idle');
      operands.ready.value = state.is('Run').and(full.not().or(last));
      results.valid.value = state.is('Finish').and(finished);
      results.payload.value = { error: refused, accumulator: total };
      io.busy.value = state.is('Idle').not();
      run({
        Idle: () => {
          when(jobs.fire, () => {
            jobNumber.next = jobNumber.wrapAdd(1);
            left.next = beats;
            refused.next = refusal;
            state.go('Run');
            when(beats.eq(0), () => {
              state.go('Finish');
            });
          });
        },
        Run: () => {
          when(operands.fire, () => {
            left.next = left.wrapSub(1);
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
      when(jobs.fire.and(refusal.ne('None')).and(error.code.is('None').or(io.clearError)), () => {
        error.next = { code: refusal, job: jobNumber };
      });
      io.error.value = error;
      if (io.added !== undefined) {
        io.added.value = { valid: regNext(adds, { init: 0 }), sum: regNext(addend), accumulator: total };
      }
    });
  },
);
