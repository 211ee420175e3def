import {
  In,
  Out,
  Stream,
  any,
  bit,
  bundle,
  cat,
  choice,
  clog2,
  connect,
  fifo,
  generator,
  instance,
  lit,
  module,
  mux,
  reg,
  regNext,
  s,
  select,
  u,
  vec,
  when,
  wire,
} from '../../../dsl/index.js';
import { delayTaps } from '../../common/delayed.js';
import { GREATEST_SHIFT, LEAST_SHIFT } from '../../common/requantiser-shape.js';
import { bySize, lineOf } from './operand-lines.js';
import { loadPorts, operandMemory } from './operand-memory.js';
import { OPERAND_BITS, PRODUCT_BITS, operandDefaults, operandShape } from './operand-shape.js';
import type { OperandParameters } from './operand-shape.js';
import { outputLane } from './output-lane.js';
import { firstRefusal, headChecks } from './refusal.js';
import { valueAccumulator } from './value-accumulator.js';
import { PROBABILITY_BITS } from './value-lane.js';
import { valueTree, valueTreeLatency } from './value-tree.js';

/** What was wrong with a job. */
export const probabilityValueRefusal = choice(
  'None',
  'NIsZero',
  'NOverTokens',
  'HeadOverHeld',
  'SizeNotBuilt',
  'ScaleOutOfRange',
  'LastMisplaced',
);

/** Sizes of {@link probabilityValue}. */
export interface ProbabilityValueParameters extends OperandParameters {
  /** Outputs a cycle; divides `headSize`. */
  readonly outputLanes: number;
}

/**
 * Sums of values by their probabilities: the memory of values, multipliers with a tree that is cut at the head size, accumulators, and a requantiser. A row of
 * probabilities and a line of values a cycle; the outputs of a query leave while the next is summed up. A refused job takes its rows and gives no output; the
 * first error since reset stands in `error` until `clearError`.
 *
 * Source: SpAtten (HPCA 2021), section IV; golden/spatten/multiply/probability-value.md.
 */
export const probabilityValue = generator(
  { ...operandDefaults, outputLanes: 16, trace: false },
  ({ trace = false, outputLanes, ...sizes }: ProbabilityValueParameters & { readonly trace?: boolean }) => {
    const shape = operandShape(sizes);
    const { lanes, laneBits, headSize, largestHead, lineBits } = shape;
    const termBits = PRODUCT_BITS + laneBits;
    const sumBits = PRODUCT_BITS + clog2(shape.tokens);
    const scale = bundle({ m0: u(31), shift: u(6) });
    const ports = {
      loads: loadPorts(shape),
      /** A query: `n` probabilities, to be multiplied with the first `n` values of a head of `headSize << sizeLog` elements. */
      jobs: Stream.sink(
        bundle({
          buffer: u(1),
          head: u(shape.headBits),
          n: u(shape.countBits),
          sizeLog: u(shape.sizeLogBits),
          m0: u(31),
          shift: u(6),
        }),
      ),
      rows: Stream.sink(bundle({ filled: u(lanes), last: bit, row: vec(u(PROBABILITY_BITS), lanes) })),
      outputs: Stream.source(bundle({ elements: vec(s(OPERAND_BITS), outputLanes), last: bit })),
      /** The first error since reset or `clearError`, and the number of its job, modulo 65536. */
      error: Out(bundle({ code: probabilityValueRefusal, job: u(16) })),
      clearError: In(bit),
      busy: Out(bit),
    };
    const probes = {
      /** Probe: what a row adds. */
      added: Out(bundle({ valid: bit, sums: vec(s(termBits), largestHead) })),
      /** Probe: the finished sums of a query. */
      summed: Out(bundle({ valid: bit, sums: vec(s(sumBits), largestHead) })),
    };
    const every: typeof ports & Partial<typeof probes> = { ...ports, ...(trace ? probes : {}) };
    return module('probability_value', every, io => {
      const { rows, outputs } = io;
      const advance = wire(bit);

      // The job in front, row by row.
      const job = fifo(io.jobs, { depth: 2 });
      const { n, sizeLog, m0, shift } = job.payload;
      const line = reg(u(lineBits), { init: 0 });
      // Rows behind the last line are taken and not added.
      const past = reg(bit, { init: 0 });
      const { last: atEnd } = lineOf(shape, { n, sizeLog, line });
      const scales = m0(30).and(shift.ge(LEAST_SHIFT)).and(shift.le(GREATEST_SHIFT));
      const refusal = firstRefusal(probabilityValueRefusal, [
        ...headChecks(shape, job.payload),
        [scales.not(), 'ScaleOutOfRange'],
      ]);
      const good = refusal.is('None');
      const isEmpty = n.eq(0);
      rows.ready.value = job.valid.and(advance).and(isEmpty.not());
      const { filled, last, row } = rows.payload;
      const ends = rows.fire.and(last);
      job.ready.value = ends.or(isEmpty.and(advance));
      const adds = rows.fire.and(good).and(past.not());
      when(ends, () => {
        line.next = 0;
        past.next = 0;
      }).elseWhen(rows.fire, () => {
        line.next = line.wrapAdd(1);
        past.next = past.or(atEnd);
      });

      const memory = instance(
        operandMemory(sizes),
        { read: adds, buffer: job.payload.buffer, head: job.payload.head, line },
        { name: 'values' },
      );
      Object.entries(io.loads).forEach(([r, load]) => {
        const to = memory.loads[r];
        if (to !== undefined) connect(load, to);
      });

      // Each lane meets the probability of the token that its word belongs to.
      const counted = [...row].map((p, i) => mux(filled(i), p, 0));
      const probabilities = reg(vec(u(PROBABILITY_BITS), lanes), { enable: advance });
      probabilities.next = counted.map((_, lane) =>
        select(
          sizeLog,
          bySize(shape, log => counted[lane >> log] ?? lit(0, u(PROBABILITY_BITS))),
        ),
      );
      const tree = instance(
        valueTree({ lanes, headSize, largestHead }),
        {
          advance,
          probabilities,
          words: memory.words,
          sizeLog: regNext(sizeLog, { enable: advance, name: 'size' }),
        },
        { name: 'tree' },
      );

      // What goes with a row to the accumulators.
      const flags = cat(ends.and(good), line.eq(0), adds);
      const depth = 1 + valueTreeLatency(shape);
      const along = delayTaps(flags, depth, advance, { init: 0, name: 'along' });
      const scaleAlong = delayTaps(cat(sizeLog, shift, m0), depth, advance, { name: 'scale_along' });
      const [end = flags, endScale = flags] = [along.at(-1), scaleAlong.at(-1)];

      // The finished sums of one query leave while those of the next grow.
      const left = reg(u(clog2(largestHead / outputLanes + 1)), { init: 0 });
      const leaves = wire(bit);
      const shifts = left.ne(0).and(leaves);
      const free = left.eq(0).or(left.eq(1).and(leaves));
      advance.value = end(2).not().or(free);
      const captures = end(2).and(advance);
      const drain = reg(scale, { enable: captures });
      drain.next = { m0: endScale(30, 0), shift: endScale(36, 31) };
      when(captures, () => {
        left.next = select(
          endScale(36 + sizeLog.width, 37),
          bySize(shape, log => lit((headSize << log) / outputLanes, u(left.width))),
        );
      }).elseWhen(shifts, () => {
        left.next = left.wrapSub(1);
      });
      const nexts = wire(vec(s(sumBits), largestHead));
      const finished = [...tree.sums].map(
        (term, i) =>
          instance(
            valueAccumulator({ termBits, sumBits }),
            { adds: end(0).and(advance), first: end(1), term, captures, shifts, next: nexts.at(i) },
            { name: 'accumulator' },
          ).finished,
      );
      nexts.value = finished.map((_, i) => finished[i + outputLanes] ?? lit(0, s(sumBits)));

      // The requantiser: `stages` go with its two registers.
      const beat = cat(left.eq(1), left.ne(0));
      const stages = delayTaps(beat, 2, leaves, { init: 0, name: 'leaving' });
      const out = stages.at(-1) ?? beat;
      leaves.value = out(0).not().or(outputs.ready);
      outputs.valid.value = out(0);
      outputs.payload.last.value = out(1);
      finished.slice(0, outputLanes).forEach((sum, i) => {
        outputs.payload.elements.at(i).value = instance(
          outputLane({ sumBits }),
          { advance: leaves, sum, m0: drain.m0, shift: drain.shift },
          { name: 'output_lane' },
        ).code;
      });

      const jobNumber = reg(u(16), { init: 0 });
      const error = reg(bundle({ code: probabilityValueRefusal, job: u(16) }), {
        init: { code: 'None', job: 0 },
      });
      const found = wire(probabilityValueRefusal, { default: refusal });
      when(good.and(past.or(atEnd.not())), () => {
        found.value = 'LastMisplaced';
      });
      when(job.fire, () => {
        jobNumber.next = jobNumber.wrapAdd(1);
      });
      when(io.clearError, () => {
        error.code.next = 'None';
      });
      when(job.fire.and(found.ne('None')).and(error.code.is('None').or(io.clearError)), () => {
        error.next = { code: found, job: jobNumber };
      });
      io.error.value = error;
      const onTheWay = along.slice(1).map(stage => stage(0).or(stage(2)));
      io.busy.value = any([job.valid, ...onTheWay, left.ne(0), ...stages.slice(1).map(stage => stage(0))]);

      if (io.added !== undefined) io.added.value = { valid: end(0).and(advance), sums: tree.sums };
      if (io.summed !== undefined)
        io.summed.value = { valid: regNext(captures, { init: 0, name: 'captured' }), sums: finished };
    });
  },
);
