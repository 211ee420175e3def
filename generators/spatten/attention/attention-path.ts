import {
  any,
  bit,
  bundle,
  channel,
  clog2,
  connect,
  fifo,
  fork,
  generator,
  instance,
  lit,
  map,
  memory,
  module,
  mux,
  pipe,
  reg,
  u,
  when,
} from '../../../dsl/index.js';
import { fit } from '../../common/fit.js';
import { OPERAND, headShape, scoreLanes } from './attention-shape.js';
import type { AttentionSizes } from './attention-shape.js';
import { attentionDefaults, layoutOf } from './attention-sizes.js';
import { connectAll } from '../fetch/fetch-types.js';
import { maskGatherer } from './mask-gatherer.js';
import { matrixShape } from './matrix-side.js';
import { pathPorts, pathProbes, rowSeen } from './attention-path-shape.js';
import type { PathForms } from './attention-path-shape.js';
import { planeLoad } from './plane-load.js';
import { probabilityValue } from '../multiply/probability-value.js';
import { progressive } from '../multiply/progressive.js';
import { queryKey } from '../multiply/query-key.js';
import { queryStore } from '../multiply/query-store.js';
import { softmax } from '../softmax/softmax.js';
import { valueSlots } from './value-slots.js';
import { valuePruner } from '../top-k/value-pruner.js';

/** Queries whose fields wait for a module: as many as leave, at one in 4 cycles, while a query goes from memory to its output. */
const AHEAD = 32;

/** Queries that are tried before it is decided whether they want the lower bits of their keys: at full rate from 28 rows a query on. */
const HELD = 4;

/**
 * The data path of attention: queries in, outputs out, at a row of `lanes` scores a cycle. The keys of a query are in their memory before the query comes; for its values
 * it waits. Source: SpAtten (HPCA 2021), section IV.
 */
export const attentionPath = generator(
  { ...attentionDefaults, softmaxForm: 'table', recompute: 'incremental', trace: false },
  ({ softmaxForm, recompute, trace = false, ...sizes }: AttentionSizes & PathForms) => {
    const { headSize, largestHead, tokens, requesters, outputLanes, topKLanes, topKDesign, topKEngines } =
      sizes;
    const layout = layoutOf(sizes);
    const { scoreBits, slotBits, headBits } = headShape(layout);
    const shape = matrixShape(sizes);
    const lanes = scoreLanes(sizes);
    const parts = largestHead / headSize;
    const ports = pathPorts(sizes);
    const probes = pathProbes(sizes);
    const every: typeof ports & Partial<typeof probes> = { ...ports, ...(trace ? probes : {}) };
    return module('attention_path', every, io => {
      const { plan } = io;
      const ahead = { depth: AHEAD };
      const branches = fork(io.queries, 8);
      const branch = (i: number) => branches[i] as typeof io.queries;

      // Passes, each with the place of its keys; that of a query that is held is kept.
      const key = fifo(
        map(branch(0), ({ buffer, slot, head, firstOfGroup }) => ({
          place: { buffer, slot, head },
          firstOfGroup,
        })),
        ahead,
      );
      const places = memory(bundle({ buffer: bit, slot: u(slotBits), head: u(headBits) }), { depth: HELD });
      const decide = instance(
        progressive({ recompute, lanes, tokens, scoreBits, halves: largestHead > headSize, held: HELD }),
        {},
        { name: 'progressive' },
      );
      const own = places.readAsync(decide.oldest);
      const scale = fifo(
        map(branch(1), ({ entry }) => ({
          threshold: plan.threshold,
          scale: { multiplier: entry.multiplier, shift: entry.shift },
        })),
        ahead,
      );
      connect(scale, decide.queries);
      const score = instance(
        queryKey({
          multipliers: shape.multipliers,
          headSize,
          largestHead,
          tokens,
          heldHeads: sizes.fusedHeads,
          requesters,
        }),
        { clearError: 0 },
        { name: 'query_key' },
      );
      connectAll(Object.values(io.keyLoads), Object.values(score.loads));
      const given = instance(queryStore({ largestHead, held: HELD }), {}, { name: 'query_store' });
      connect(io.vectors, given.vectors);
      connect(given.queries, score.queries);
      const issued = channel(bundle({ fresh: bit, slot: u(clog2(HELD)) }), { name: 'issued' });
      const passed = fifo(issued.from, { depth: 4 });
      connect(passed, given.passes);
      const { passes } = decide;
      const { fresh } = passes.payload;
      const place = mux(fresh, key.payload.place, own);
      // The first query of a group waits for its keys.
      const keysThere = reg(u(2), { init: 0 });
      const needsKeys = key.valid.and(key.payload.firstOfGroup);
      const awaitsKeys = needsKeys.and(keysThere.eq(0));
      const known = passes.valid.and(fresh.not().or(key.valid.and(awaitsKeys.not())));
      const goes = known.and(score.jobs.ready).and(issued.to.ready);
      score.jobs.valid.value = known.and(issued.to.ready);
      score.jobs.payload.value = {
        buffer: place.buffer,
        head: fit(place.slot, score.jobs.payload.head.width),
        n: fit(plan.tokens, score.jobs.payload.n.width),
        sizeLog: fit(plan.sizeLog, score.jobs.payload.sizeLog.width),
        operand: passes.payload.operand,
        fresh: 1,
        planes: plan.planes,
      };
      issued.to.valid.value = known.and(score.jobs.ready);
      issued.to.payload.value = { fresh, slot: passes.payload.slot };
      passes.ready.value = goes;
      key.ready.value = goes.and(fresh);
      places.write(passes.payload.slot, key.payload.place, { enable: key.fire });
      when(io.start, () => {
        keysThere.next = 0;
      }).otherwise(() => {
        keysThere.next = keysThere.wrapAdd(io.keysLoaded).wrapSub(goes.and(fresh).and(needsKeys));
      });
      io.current.value = own;
      io.settled.value = decide.settled;
      io.wants.valid.value = decide.wants;
      io.wants.payload.value = 1;
      io.has.ready.value = 1;
      decide.has.value = io.has.valid;
      // No pass reads the keys of a query that is decided.
      decide.decided.ready.value = 1;
      const scored = fifo(
        map(branch(7), ({ lastOfGroup }) => lastOfGroup),
        ahead,
      );
      scored.ready.value = decide.decided.fire;
      io.lowerQuery.value = decide.decided.valid.and(decide.decided.payload.fetchesLsb);

      const soft = instance(
        softmax({ lanes, tokens, scoreBits, parts, form: softmaxForm }),
        { clearError: 0 },
        { name: 'softmax' },
      );
      connect(score.scores, decide.scores);
      connect(decide.totals, soft.scores);
      connect(decide.scales, soft.scales);
      connect(soft.peaks, decide.peaks);
      // A verdict is given with its peak, and taken after it.
      const verdict = pipe(decide.verdicts);
      connect(verdict, soft.verdicts);

      const weights = fork(soft.probabilities, 2);
      const [forScores, forValues] = weights as [typeof soft.probabilities, typeof soft.probabilities];
      connect(forScores, io.probabilities);
      const prune = instance(
        valuePruner({ lanes, tokens, topKLanes, design: topKDesign, engines: topKEngines }),
        { clearError: 0 },
        { name: 'pruner' },
      );
      const { n, kept } = prune.jobs.payload;
      const wanted = mux(plan.keptValues.gt(plan.tokens), plan.tokens, plan.keptValues);
      const pruning = fifo(
        map(branch(2), () => ({
          n: fit(plan.tokens, n.width),
          kept: fit(wanted, kept.width),
          list: lit(0, bit),
        })),
        ahead,
      );
      connect(pruning, prune.jobs);
      io.keptValues.value = mux(prune.jobs.fire, wanted, 0);
      connect(forValues, prune.rows);
      prune.positions.ready.value = 1;

      // Which values are wanted goes to memory; the probabilities wait for them.
      const chosen = fork(prune.pruned, 2);
      const [toMasks, toSums] = chosen as [typeof prune.pruned, typeof prune.pruned];
      const gather = instance(maskGatherer({ lanes, bits: requesters }), {}, { name: 'masks' });
      gather.rows.valid.value = toMasks.valid.and(plan.valuesWait);
      gather.rows.payload.value = toMasks.payload;
      toMasks.ready.value = gather.rows.ready.or(plan.valuesWait.not());
      const mask = fifo(gather.masks, { depth: tokens / requesters });
      connect(mask, io.masks);
      const orders = fifo(
        map(branch(3), ({ buffer, slot, head }) => ({ buffer, slot, head })),
        ahead,
      );
      const order = orders.payload;
      const slots = instance(valueSlots(layout), { start: io.start }, { name: 'value_slots' });
      slots.place.value = { buffer: order.buffer, slot: order.slot };
      slots.takes.value = io.valueOrders.fire;
      io.valueOrders.valid.value = orders.valid.and(plan.valuesWait).and(slots.free);
      orders.ready.value = io.valueOrders.fire.or(plan.valuesWait.not());
      io.valueOrders.payload.value = {
        ...planeLoad(layout, plan.values, {
          sizeLog: plan.sizeLog,
          buffer: order.buffer,
          firstHead: order.head,
          wanted: lit(1, u(1)),
          signed: 1,
          place: lit(OPERAND, u(4)).wrapSub(plan.values.bits),
          mask: 0xfff,
          ofGroup: 0,
          masked: 1,
        }),
        slot: order.slot,
      };

      const sums = instance(
        probabilityValue({
          multipliers: shape.multipliers,
          headSize,
          largestHead,
          tokens,
          heldHeads: sizes.fusedHeads,
          requesters,
          outputLanes,
        }),
        { clearError: 0 },
        { name: 'probability_value' },
      );
      connectAll(Object.values(io.valueLoads), Object.values(sums.loads));
      const waiting = fifo(toSums, { depth: (tokens * parts) / lanes });
      connect(waiting, sums.rows);
      const there = reg(u(4), { init: 0 });
      const job = fifo(
        map(branch(4), ({ buffer, slot, entry, firstOfGroup }) => ({
          buffer,
          slot,
          m0: entry.m0,
          shift: entry.outputShift,
          firstOfGroup,
        })),
        ahead,
      );
      const awaits = job.payload.firstOfGroup.or(plan.valuesWait);
      const may = awaits.not().or(there.ne(0));
      sums.jobs.valid.value = job.valid.and(may);
      job.ready.value = sums.jobs.ready.and(may);
      const { head: held, n: count, sizeLog } = sums.jobs.payload;
      sums.jobs.payload.value = {
        buffer: job.payload.buffer,
        head: fit(job.payload.slot, held.width),
        n: fit(plan.tokens, count.width),
        sizeLog: fit(plan.sizeLog, sizeLog.width),
        m0: job.payload.m0,
        shift: job.payload.shift,
      };
      when(io.start, () => {
        there.next = 0;
      }).otherwise(() => {
        there.next = there.wrapAdd(io.valuesLoaded).wrapSub(job.fire.and(awaits));
      });

      const address = fifo(
        map(branch(5), item => item.address),
        ahead,
      );
      connect(address, io.addresses);
      connect(sums.outputs, io.outputs);
      const multiplying = fifo(
        map(branch(6), ({ buffer, slot, lastOfGroup }) => ({ place: { buffer, slot }, lastOfGroup })),
        ahead,
      );
      const multiplied = sums.rows.fire.and(sums.rows.payload.last);
      multiplying.ready.value = multiplied;
      slots.done.value = { valid: multiplied.and(plan.valuesWait), place: multiplying.payload.place };
      io.freed.value = {
        keys: decide.decided.fire.and(scored.payload),
        values: multiplied.and(multiplying.payload.lastOfGroup),
      };
      io.finished.value = sums.outputs.fire.and(sums.outputs.payload.last);
      const idle = score.busy.not();
      io.stalls.value = {
        memory: any([
          score.jobs.valid.and(score.queries.valid.not()),
          awaitsKeys.and(idle),
          decide.wants.and(idle),
          job.valid.and(may.not()),
        ]),
        softmax: decide.totals.valid.and(soft.scores.ready.not()),
        topK: forValues.valid.and(prune.rows.ready.not()),
        writer: sums.outputs.valid.and(sums.outputs.ready.not()),
      };
      const seen = rowSeen(score.scores);
      if (io.scores !== undefined) io.scores.value = { ...seen, valid: seen.valid.and(decide.second.not()) };
      if (io.lowerScores !== undefined)
        io.lowerScores.value = { ...seen, valid: seen.valid.and(decide.second) };
      if (io.decisions !== undefined)
        io.decisions.value = { valid: decide.decided.valid, fetchesLsb: decide.decided.payload.fetchesLsb };
      if (io.finalProbabilities !== undefined) io.finalProbabilities.value = rowSeen(soft.probabilities);
      if (io.pruned !== undefined) io.pruned.value = rowSeen(prune.pruned);
      if (io.results !== undefined) {
        const { elements, last } = sums.outputs.payload;
        io.results.value = { valid: sums.outputs.fire, elements, last };
      }
    });
  },
);
