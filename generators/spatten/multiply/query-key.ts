import {
  In,
  Out,
  Stream,
  all,
  any,
  bit,
  bundle,
  cat,
  choice,
  connect,
  fifo,
  generator,
  instance,
  lit,
  mux,
  module,
  reg,
  regNext,
  s,
  u,
  vec,
  when,
  wire,
} from '../../../dsl/index.js';
import { delayTaps } from '../../common/delayed.js';
import { rowsOf } from '../../common/stimulus.js';
import { keyOperand, keyPlanes, operandRule, planesAreLegal } from './key-operand.js';
import { loadPorts, operandMemory } from './operand-memory.js';
import { OPERAND_BITS, PRODUCT_BITS, operandDefaults, operandShape } from './operand-shape.js';
import type { OperandParameters } from './operand-shape.js';
import { lineOf } from './operand-lines.js';
import { firstRefusal, headChecks } from './refusal.js';
import { scoreTree, scoreTreeLatency } from './score-tree.js';

/** Why a job was refused. */
export const queryKeyRefusal = choice(
  'None',
  'NIsZero',
  'NOverTokens',
  'HeadOverHeld',
  'SizeNotBuilt',
  'PlanesNotSupported',
  'NoQuery',
);

/**
 * Scores of queries and keys: the memory of keys, and multipliers with a tree that is cut at the head size. A line of keys a cycle; queries follow each
 * other without a gap, and everything stands still while a row of scores is not taken. A job with `fresh` takes a query, the others use the
 * one before. A refused job takes its query too and gives no row; the first error since reset stands in `error` until `clearError`.
 *
 * Source: SpAtten (HPCA 2021), section IV; golden/spatten/multiply/query-key.md.
 */
export const queryKey = generator(
  { ...operandDefaults, trace: false },
  ({ trace = false, ...sizes }: OperandParameters & { readonly trace?: boolean }) => {
    const shape = operandShape(sizes);
    const { lanes, headSize, largestHead, lineBits } = shape;
    const score = s(PRODUCT_BITS + Math.log2(largestHead));
    const query = vec(s(OPERAND_BITS), largestHead);
    const ports = {
      loads: loadPorts(shape),
      queries: Stream.sink(query),
      /** The scores of a query with the first `n` keys of a head of `headSize << sizeLog` elements. */
      jobs: Stream.sink(
        bundle({
          buffer: u(1),
          head: u(shape.headBits),
          n: u(shape.countBits),
          sizeLog: u(shape.sizeLogBits),
          operand: keyOperand,
          fresh: bit,
          planes: keyPlanes,
        }),
      ),
      /** Lanes that are not filled are 0. */
      scores: Stream.source(bundle({ filled: u(lanes), last: bit, row: vec(score, lanes) })),
      /** The first error since reset or `clearError`, and the number of its job, modulo 65536. */
      error: Out(bundle({ code: queryKeyRefusal, job: u(16) })),
      clearError: In(bit),
      busy: Out(bit),
      /** The last line of a job is read, or the job is refused: its keys may be overwritten from the next cycle on. */
      done: Out(bit),
    };
    const probes = {
      /** Probe: the operands of a line of keys. */
      operands: Out(
        bundle({ valid: bit, filled: u(lanes), operands: vec(vec(s(OPERAND_BITS), headSize), lanes) }),
      ),
    };
    const every: typeof ports & Partial<typeof probes> = { ...ports, ...(trace ? probes : {}) };
    return module('query_key', every, io => {
      const { queries, scores } = io;
      const advance = wire(bit);

      // The job in front, line by line.
      const job = fifo(io.jobs, { depth: 2 });
      const { n, sizeLog, planes, fresh } = job.payload;
      const line = reg(u(lineBits), { init: 0 });
      const held = reg(bit, { init: 0 });
      const { last, filled } = lineOf(shape, { n, sizeLog, line });
      const refusal = firstRefusal(queryKeyRefusal, [
        ...headChecks(shape, job.payload),
        [planesAreLegal(planes).not(), 'PlanesNotSupported'],
        [fresh.or(held).not(), 'NoQuery'],
      ]);
      const good = refusal.is('None');
      const first = line.eq(0);
      const takes = first.and(fresh);
      const works = job.valid.and(advance).and(takes.not().or(queries.valid));
      const issues = works.and(good);
      queries.ready.value = job.valid.and(advance).and(takes);
      job.ready.value = works.and(good.not().or(last));
      io.done.value = job.fire;
      when(issues, () => {
        line.next = mux(last, 0, line.wrapAdd(1));
      });
      const taken = reg(query, { enable: queries.fire });
      taken.next = queries.payload;
      when(queries.fire, () => {
        held.next = 1;
      });

      const memory = instance(
        operandMemory(sizes),
        { read: issues, buffer: job.payload.buffer, head: job.payload.head, line },
        { name: 'keys' },
      );
      Object.entries(io.loads).forEach(([r, load]) => {
        const to = memory.loads[r];
        if (to !== undefined) connect(load, to);
      });

      // What goes with a line to where its scores come out.
      const along = delayTaps(cat(filled, last, issues), 1 + scoreTreeLatency(shape), advance, {
        init: 0,
        name: 'along',
      });
      const [, , multiplied = lit(0)] = along;
      const end = along.at(-1) ?? multiplied;
      const endFilled = end(lanes + 1, 2);
      advance.value = end(0).not().or(scores.ready);

      const { keep, bias } = operandRule(planes, job.payload.operand);
      const tree = instance(
        scoreTree({ lanes, headSize, largestHead, trace }),
        {
          advance,
          takes: regNext(first, { enable: advance, name: 'takes' }),
          query: rowsOf([...taken], headSize),
          words: memory.words,
          sizeLog: regNext(sizeLog, { enable: advance, name: 'size' }),
          keep: regNext(keep, { enable: advance, name: 'keep' }),
          bias: regNext(bias, { enable: advance, name: 'bias' }),
        },
        { name: 'tree' },
      );
      scores.valid.value = end(0);
      scores.payload.filled.value = endFilled;
      scores.payload.last.value = end(1);
      [...tree.scores].forEach((value, lane) => {
        scores.payload.row.at(lane).value = mux(endFilled(lane), value, 0);
      });

      const jobNumber = reg(u(16), { init: 0 });
      const error = reg(bundle({ code: queryKeyRefusal, job: u(16) }), { init: { code: 'None', job: 0 } });
      when(job.fire, () => {
        jobNumber.next = jobNumber.wrapAdd(1);
      });
      when(io.clearError, () => {
        error.code.next = 'None';
      });
      when(all([works, good.not(), error.code.is('None').or(io.clearError)]), () => {
        error.next = { code: refusal, job: jobNumber };
      });
      io.error.value = error;
      io.busy.value = any([job.valid, ...along.slice(1).map(stage => stage(0))]);

      if (io.operands !== undefined && tree.operands !== undefined) {
        io.operands.value = {
          valid: multiplied(0).and(advance),
          filled: multiplied(lanes + 1, 2),
          operands: tree.operands,
        };
      }
    });
  },
);
