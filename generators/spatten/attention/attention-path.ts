import {
  In,
  Out,
  Stream,
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
  s,
  u,
  vec,
  when,
} from '../../../dsl/index.js';
import type { Consumer, Type } from '../../../dsl/index.js';
import { fit } from '../../common/fit.js';
import {
  OPERAND,
  headShape,
  loadType,
  operand,
  probability,
  queryType,
  scoreLanes,
} from './attention-shape.js';
import type { AttentionSizes } from './attention-shape.js';
import { attentionDefaults, layoutOf } from './attention-sizes.js';
import { connectAll } from '../fetch/fetch-types.js';
import { keyPlanes } from '../multiply/key-operand.js';
import { maskGatherer } from './mask-gatherer.js';
import { matrixShape } from './matrix-loader.js';
import { loadPorts } from '../multiply/operand-memory.js';
import { planeLoad, planeType } from './plane-load.js';
import { probabilityValue } from '../multiply/probability-value.js';
import { progressive } from '../multiply/progressive.js';
import { queryKey } from '../multiply/query-key.js';
import { queryStore } from '../multiply/query-store.js';
import { softmax } from '../softmax/softmax.js';
import { valuePruner } from '../top-k/value-pruner.js';
import { filledRow } from '../rows/rows.js';

/** Queries whose fields wait for a module: as many as leave, at one in 8 cycles, while a query goes from memory to its output. */
const AHEAD = 16;

/** Queries that are tried before it is decided whether they want the lower bits of their keys: at full rate from 28 rows a query on. */
const HELD = 4;

/** What the data path must know of a layer. Held while the layer is at work. */
export function pathPlan(sizes: AttentionSizes) {
  const { countBits, sizeLogBits } = headShape(layoutOf(sizes));
  return bundle({
    /** Tokens that are left. */
    tokens: u(countBits),
    sizeLog: u(sizeLogBits),
    planes: keyPlanes,
    values: planeType,
    /** 0 where there are no lower bits. */
    threshold: u(13),
    keptValues: u(16),
    /** The values of a query are loaded when it is known which. */
    valuesWait: bit,
  });
}

/** Which form of softmax and which second pass a build has. */
export interface PathForms {
  readonly softmaxForm: 'table' | 'streaming';
  readonly recompute: 'full' | 'incremental';
  /** Adds an output for each probe. Default false. */
  readonly trace?: boolean;
}

/** A row that is taken, as a probe shows it. */
function rowSeen<T extends Type>({ fire, payload }: Consumer<ReturnType<typeof filledRow<T>>>) {
  const { filled, last, row } = payload;
  return { valid: fire, filled, last, row };
}

/** Probes of the data path: each shows what passes between two of its blocks. */
export function pathProbes(sizes: AttentionSizes) {
  const lanes = scoreLanes(sizes);
  const { scoreBits } = headShape(layoutOf(sizes));
  return {
    /** First scores of a query, and scores of a second pass. */
    scores: Out(bundle({ valid: bit, ...filledRow(s(scoreBits), lanes).fields })),
    lowerScores: Out(bundle({ valid: bit, ...filledRow(s(scoreBits), lanes).fields })),
    /** Whether a query asks for the lower bits of its keys. */
    decisions: Out(bundle({ valid: bit, fetchesLsb: bit })),
    /** Final probabilities, and those that are left by the pruning of values. */
    finalProbabilities: Out(bundle({ valid: bit, ...filledRow(probability, lanes).fields })),
    pruned: Out(bundle({ valid: bit, ...filledRow(probability, lanes).fields })),
    /** Outputs of a query. */
    results: Out(bundle({ valid: bit, elements: vec(s(OPERAND), sizes.outputLanes), last: bit })),
  };
}

/**
 * The data path of attention: queries in, outputs out, at a row of `lanes` scores a cycle. The keys of a query are in their memory before the query comes; for its values
 * it waits. Source: SpAtten (HPCA 2021), section IV.
 */
export const attentionPath = generator(
  { ...attentionDefaults, softmaxForm: 'table', recompute: 'incremental', trace: false },
  ({ softmaxForm, recompute, trace = false, ...sizes }: AttentionSizes & PathForms) => {
    const { headSize, largestHead, tokens, requesters, outputLanes, topKLanes } = sizes;
    const layout = layoutOf(sizes);
    const { scoreBits, slotBits, headBits } = headShape(layout);
    const shape = matrixShape(sizes);
    const lanes = scoreLanes(sizes);
    const parts = largestHead / headSize;
    const query = queryType(layout);
    const ports = {
      plan: In(pathPlan(sizes)),
      /** 1 before the first query of a layer. */
      start: In(bit),
      queries: Stream.sink(query),
      vectors: Stream.sink(vec(operand, largestHead)),
      keyLoads: loadPorts(shape),
      valueLoads: loadPorts(shape),
      /** Values of a group, or those that a query wanted, are in their memory. */
      valuesLoaded: In(bit),
      /** With `valuesWait`: the values of a query, and which of them. */
      valueOrders: Stream.source(loadType(layout)),
      masks: Stream.source(bundle({ mask: u(requesters), last: bit })),
      /** The oldest query wants the lower bits of its keys; `settled` with it while no key is being read. */
      current: Out(bundle({ buffer: bit, slot: u(slotBits), head: u(headBits) })),
      wants: Stream.source(bit),
      settled: Out(bit),
      has: Stream.sink(bit),
      /** Final probabilities, before values are pruned. */
      probabilities: Stream.source(filledRow(probability, lanes)),
      outputs: Stream.source(bundle({ elements: vec(s(OPERAND), outputLanes), last: bit })),
      /** Where the outputs of each query go. */
      addresses: Stream.source(u(32)),
      /** 1 when the last output of a query has left; the last query of a group. */
      finished: Out(bundle({ query: bit, group: bit })),
      /** What the path waits for in this cycle. */
      stalls: Out(bundle({ memory: bit, softmax: bit, topK: bit, writer: bit })),
      /** A query asked for lower bits, and how many values a query keeps, in the cycle in which that is known. */
      lowerQuery: Out(bit),
      keptValues: Out(u(16)),
    };
    const probes = pathProbes(sizes);
    const every: typeof ports & Partial<typeof probes> = { ...ports, ...(trace ? probes : {}) };
    return module('attention_path', every, io => {
      const { plan } = io;
      const ahead = <T extends Type>(stream: Consumer<T>): Consumer<T> => fifo(stream, { depth: AHEAD });
      const branches = fork<typeof query>(io.queries, 7);
      const branch = (i: number): Consumer<typeof query> => branches[i] as Consumer<typeof query>;

      // Passes, each with the place of its keys; that of a query that is held is kept.
      const key = ahead(map(branch(0), ({ buffer, slot, head }) => ({ buffer, slot, head })));
      const places = memory(bundle({ buffer: bit, slot: u(slotBits), head: u(headBits) }), { depth: HELD });
      const decide = instance(
        progressive({ recompute, lanes, tokens, scoreBits, halves: largestHead > headSize, held: HELD }),
        {},
        { name: 'progressive' },
      );
      const own = places.readAsync(decide.oldest);
      connect(
        ahead(
          map(branch(1), ({ entry }) => ({
            threshold: plan.threshold,
            scale: { multiplier: entry.multiplier, shift: entry.shift },
          })),
        ),
        decide.queries,
      );
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
      const slots = channel(bundle({ fresh: bit, slot: u(clog2(HELD)) }), { name: 'slots' });
      connect(fifo(slots.from, { depth: 4 }), given.passes);
      const { passes } = decide;
      const place = mux(passes.payload.fresh, key.payload, own);
      const known = passes.valid.and(passes.payload.fresh.not().or(key.valid));
      const goes = known.and(score.jobs.ready).and(slots.to.ready);
      score.jobs.valid.value = known.and(slots.to.ready);
      score.jobs.payload.value = {
        buffer: place.buffer,
        head: fit(place.slot, score.jobs.payload.head.width),
        n: fit(plan.tokens, score.jobs.payload.n.width),
        sizeLog: fit(plan.sizeLog, score.jobs.payload.sizeLog.width),
        operand: passes.payload.operand,
        fresh: 1,
        planes: plan.planes,
      };
      slots.to.valid.value = known.and(score.jobs.ready);
      slots.to.payload.value = { fresh: passes.payload.fresh, slot: passes.payload.slot };
      passes.ready.value = goes;
      key.ready.value = goes.and(passes.payload.fresh);
      places.write(passes.payload.slot, key.payload, { enable: key.fire });
      io.current.value = own;
      io.settled.value = decide.settled;
      io.wants.valid.value = decide.wants;
      io.wants.payload.value = 1;
      io.has.ready.value = 1;
      decide.has.value = io.has.valid;
      decide.decided.ready.value = 1;
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
      connect(pipe(decide.verdicts), soft.verdicts);

      const [forScores, forValues] = fork(soft.probabilities, 2) as [
        typeof soft.probabilities,
        typeof soft.probabilities,
      ];
      connect(forScores, io.probabilities);
      const prune = instance(
        valuePruner({ lanes, tokens, topKLanes, design: 'radix' }),
        { clearError: 0 },
        { name: 'pruner' },
      );
      const { n, kept } = prune.jobs.payload;
      const wanted = mux(plan.keptValues.gt(plan.tokens), plan.tokens, plan.keptValues);
      connect(
        ahead(
          map(branch(2), () => ({
            n: fit(plan.tokens, n.width),
            kept: fit(wanted, kept.width),
            list: lit(0, bit),
          })),
        ),
        prune.jobs,
      );
      io.keptValues.value = mux(prune.jobs.fire, wanted, 0);
      connect(forValues, prune.rows);
      prune.positions.ready.value = 1;

      // Which values are wanted goes to memory; the probabilities wait for them.
      const [toMasks, toSums] = fork(prune.pruned, 2) as [typeof prune.pruned, typeof prune.pruned];
      const gather = instance(maskGatherer({ lanes, bits: requesters }), {}, { name: 'masks' });
      gather.rows.valid.value = toMasks.valid.and(plan.valuesWait);
      gather.rows.payload.value = toMasks.payload;
      toMasks.ready.value = gather.rows.ready.or(plan.valuesWait.not());
      connect(fifo(gather.masks, { depth: tokens / requesters }), io.masks);
      const orders = ahead(map(branch(3), ({ buffer, slot, head }) => ({ buffer, slot, head })));
      const order = orders.payload;
      io.valueOrders.valid.value = orders.valid.and(plan.valuesWait);
      orders.ready.value = io.valueOrders.ready.or(plan.valuesWait.not());
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
      connect(fifo(toSums, { depth: (tokens * parts) / lanes }), sums.rows);
      const there = reg(u(4), { init: 0 });
      const job = ahead(
        map(branch(4), ({ buffer, slot, entry, firstOfGroup }) => ({
          buffer,
          slot,
          m0: entry.m0,
          shift: entry.outputShift,
          firstOfGroup,
        })),
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

      connect(ahead(map(branch(5), ({ address }) => address)), io.addresses);
      connect(sums.outputs, io.outputs);
      const ends = fifo(
        map(branch(6), ({ lastOfGroup }) => lastOfGroup),
        { depth: 4 * AHEAD },
      );
      const done = sums.outputs.fire.and(sums.outputs.payload.last);
      ends.ready.value = done;
      io.finished.value = { query: done, group: done.and(ends.payload) };
      io.stalls.value = {
        memory: score.jobs.valid.and(score.queries.valid.not()).or(job.valid.and(may.not())),
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
