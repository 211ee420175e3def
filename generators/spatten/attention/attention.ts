import {
  any,
  arbiter,
  bit,
  channel,
  connect,
  fifo,
  fork,
  generator,
  instance,
  lit,
  map,
  module,
  mux,
  pipe,
  reg,
  u,
  when,
} from '../../../dsl/index.js';
import type { Bit } from '../../../dsl/index.js';
import { fit } from '../../common/fit.js';
import { attentionPath } from './attention-path.js';
import { attentionPorts, attentionProbes, cascadeOf } from './attention-ports.js';
import type { PathForms } from './attention-path-shape.js';
import { headShape } from './attention-shape.js';
import type { AttentionBuild } from './attention-shape.js';
import { layoutOf, tinySizes } from './attention-sizes.js';
import { cascade } from '../cascade/cascade.js';
import { control } from '../control/control.js';
import { connectAll } from '../fetch/fetch-types.js';
import { fetchCrossbar } from '../fetch/fetch-crossbar.js';
import { groupLoader } from './group-loader.js';
import { layerSequencer } from './layer-sequencer.js';
import { listSource } from './list-source.js';
import { lowerPlaneLoader } from './lower-plane-loader.js';
import { matrixLoader } from './matrix-loader.js';
import { normFeed } from './norm-feed.js';
import { outputWriter } from '../control/output-writer.js';
import { queryFetcher } from './query-fetcher.js';
import { queryIssuer } from './query-issuer.js';
import { rowNarrower } from '../rows/row-narrower.js';
import { tokenList } from './token-list.js';
import { filledRow } from '../rows/rows.js';

/** Who reads the list of tokens in the cascade. */
const COPIES = 0;
const LIST = 1;

/** The queues of the crossbar, and what may be under way. */
const QUEUES = {
  queues: 'virtualOutput',
  addressDepth: 4,
  dataDepth: 16,
  window: 32,
  outstanding: 32,
} as const;

/**
 * SpAtten's attention (HPCA 2021), from descriptors in memory to outputs in memory, layer after layer, with the cascade of tokens and heads kept in between. Software works it by the registers behind
 * `bus`; README.md has the registers, the descriptor, the layout of memory and the order of work.
 */
export const attention = generator(
  { ...tinySizes, softmaxForm: 'table', recompute: 'incremental', trace: false },
  ({ softmaxForm, recompute, trace = false, norms, ...sizes }: AttentionBuild & PathForms) => {
    const { headSize, largestHead, tokens, heads, channels, dataBits, requesters, outputLanes } = sizes;
    const layout = layoutOf(sizes);
    const { idBits, countBits } = headShape(layout);
    const ranking = cascadeOf({ ...sizes, norms });
    const all = 2 * requesters + 1;
    const ports = attentionPorts(sizes);
    const probes = attentionProbes({ ...sizes, norms });
    const every: typeof ports & Partial<typeof probes> = { ...ports, ...(trace ? probes : {}) };
    return module('attention', every, io => {
      const front = instance(
        control({
          trace,
          multipliers: sizes.multipliers,
          headSize,
          largestHead,
          tokens,
          heads,
          fusedHeads: sizes.fusedHeads,
          channels,
          dataBits,
          norms,
        }),
        {},
        { name: 'control' },
      );
      connect(io.bus.aw, front.bus.aw);
      connect(io.bus.w, front.bus.w);
      connect(front.bus.b, io.bus.b);
      connect(io.bus.ar, front.bus.ar);
      connect(front.bus.r, io.bus.r);
      connect(front.descriptors.ar, io.descriptors.ar);
      connect(io.descriptors.r, front.descriptors.r);
      io.irq.value = front.irq;

      const sequencer = instance(layerSequencer(), { cancel: front.cancel }, { name: 'sequencer' });
      connect(front.layers, sequencer.layers);
      connect(sequencer.finished, front.finished);
      front.drained.value = sequencer.drained;
      const { layer, start } = sequencer;

      const left = instance(cascade({ ...ranking, trace }), { clearError: 0 }, { name: 'cascade' });
      connect(sequencer.commands, left.commands);
      connect(left.answers, sequencer.answers);

      // Copies of the list for the readers that are at work together.
      const lists = instance(
        listSource({ lanes: requesters, idBits, heads }),
        { heads: left.left.heads },
        { name: 'lists' },
      );
      const toCopies = sequencer.copies.valid;
      left.walks.valid.value = toCopies.or(lists.walks.valid);
      left.walks.payload.value = mux(toCopies, lit(COPIES, u(2)), LIST);
      sequencer.copies.ready.value = left.walks.ready;
      lists.walks.ready.value = left.walks.ready.and(toCopies.not());
      const isCopy = left.ids.payload.reader.eq(COPIES);
      const { filled, last, row } = left.ids.payload;
      const copying = channel(filledRow(u(idBits), requesters), { name: 'copying' });
      copying.to.valid.value = left.ids.valid.and(isCopy);
      copying.to.payload.value = { filled, last, row };
      lists.ids.valid.value = left.ids.valid.and(isCopy.not());
      lists.ids.payload.value = { filled, last, row };
      left.ids.ready.value = mux(isCopy, copying.to.ready, lists.ids.ready);
      const copies = fork(copying.from, 3).map((stream, i) => {
        const copy = instance(
          tokenList({ lanes: requesters, tokens, idBits }),
          {},
          { name: ['key_list', 'value_list', 'query_list'][i] ?? 'list' },
        );
        connect(stream, copy.load);
        return copy;
      });
      const [keyList, valueList, queryList] = copies;
      if (keyList === undefined || valueList === undefined || queryList === undefined)
        throw new RangeError('three copies of the list');
      const copied = reg(bit, { init: 0 });
      copied.next = copying.to.fire.and(last);
      sequencer.listed.value = copied;

      // Loads of groups, and of what single queries want.
      const known = fit(left.left.tokens, countBits);
      const sizeLog = layer.sizeLog;
      const size = fit(sizeLog, headShape(layout).sizeLogBits);
      const lowerThreshold = mux(layer.lsbBits.eq(0), 0, layer.threshold);
      const waits = layer.generate.and(layer.keptValues.lt(known));
      const keyPlane = { base: layer.keyBase, stride: layer.keyStride, bits: layer.msbBits };
      const valuePlane = { base: layer.valueBase, stride: layer.valueStride, bits: layer.valueBits };
      const groups = instance(groupLoader(layout), { start, cancel: front.cancel }, { name: 'groups' });
      groups.plan.value = {
        keys: keyPlane,
        values: valuePlane,
        sizeLog: size,
        heads: left.left.heads,
        valuesWait: waits,
        early: lowerThreshold.eq(0),
      };
      const issuer = instance(queryIssuer(layout), { cancel: front.cancel }, { name: 'issuer' });
      issuer.plan.value = {
        queries: { base: layer.queryBase, stride: layer.queryStride, bits: layer.queryBits },
        sizeLog: size,
        generate: layer.generate,
        newest: fit(layer.tokens.wrapSub(1), idBits),
        outputBase: layer.outputBase,
        outputStride: layer.outputStride,
      };
      connect(fifo(groups.groups, { depth: 2 }), issuer.groups);
      front.headNumber.value = fit(issuer.headNumber, front.headNumber.width);
      issuer.entry.value = front.scales;

      const lower = instance(lowerPlaneLoader(layout), { start }, { name: 'lower_plane' });
      lower.plan.value = {
        lower: { base: layer.keyLsbBase, stride: layer.keyLsbStride, bits: layer.lsbBits },
        msbBits: layer.msbBits,
        sizeLog: size,
      };
      const keys = instance(matrixLoader(sizes), { sizeLog: size }, { name: 'keys' });
      const values = instance(matrixLoader(sizes), { sizeLog: size }, { name: 'values' });
      const queries = instance(queryFetcher(sizes), { sizeLog: size }, { name: 'queries' });
      for (const { stays } of [keys, values, issuer]) stays.value = left.tokenList;
      // An order stands at its loader until it is done; who gave it goes on.
      connect(pipe(arbiter([lower.loads, groups.keys], { policy: 'fixed' })), keys.orders);
      connect(keys.walks, keyList.walks);
      connect(keyList.ids, keys.ids);
      keys.masks.valid.value = 0;
      keys.masks.payload.value = { mask: 0, last: 0 };
      connect(values.walks, valueList.walks);
      connect(valueList.ids, values.ids);
      connect(issuer.walks, queryList.walks);
      const one = instance(
        rowNarrower({ payload: u(idBits), lanes: requesters, into: 1 }),
        {},
        { name: 'narrower' },
      );
      connect(queryList.ids, one.rows);
      connect(one.parts, issuer.ids);
      connect(issuer.fetches, queries.orders);
      connect(issuer.fetchIds, queries.ids);

      const keysDone = keys.done.valid;
      const groupKeys = keysDone.and(keys.done.ofGroup);
      groups.keysLoaded.value = groupKeys;
      keys.writable.value = mux(keys.done.ofGroup, groups.writable, 2);
      values.writable.value = 2;
      lower.loaded.value = keysDone.and(keys.done.ofGroup.not());

      const bar = instance(
        // Keys, values and queries take turns: what a query waits for is not behind all of the values to come.
        fetchCrossbar({ ...QUEUES, requesters: all, party: requesters, channels, dataBits }),
        { clearError: start },
        { name: 'crossbar' },
      );
      const fetchers = [...Object.values(keys.requests), ...Object.values(values.requests), queries.requests];
      connectAll(fetchers, Object.values(bar.requests));
      connectAll(Object.values(bar.words), [
        ...Object.values(keys.words),
        ...Object.values(values.words),
        queries.words,
      ]);
      const [inner, outer] = [Object.values(bar.channel), Object.values(io.memory)];
      connectAll(
        inner.map(({ ar }) => ar),
        outer.map(({ ar }) => ar),
      );
      connectAll(
        outer.map(({ r }) => r),
        inner.map(({ r }) => r),
      );

      const path = instance(
        attentionPath({ ...sizes, softmaxForm, recompute, trace }),
        { start },
        { name: 'path' },
      );
      path.plan.value = {
        tokens: known,
        sizeLog: size,
        planes: { msbBits: layer.msbBits, lsbBits: layer.lsbBits, midpoint: layer.midpoint },
        values: valuePlane,
        threshold: lowerThreshold,
        keptValues: layer.keptValues,
        valuesWait: waits,
      };
      const [toPath = issuer.queries, toNorms] = norms ? fork(issuer.queries, 2) : [];
      connect(toPath, path.queries);
      connect(queries.queries, path.vectors);
      connectAll(Object.values(keys.loads), Object.values(path.keyLoads));
      connectAll(Object.values(values.loads), Object.values(path.valueLoads));
      connect(pipe(arbiter([groups.values, path.valueOrders], { policy: 'fixed' })), values.orders);
      connect(path.masks, values.masks);
      path.keysLoaded.value = groupKeys;
      path.valuesLoaded.value = values.done.valid;
      lower.current.value = path.current;
      lower.settled.value = path.settled;
      connect(path.wants, lower.wants);
      connect(lower.has, path.has);
      connect(path.probabilities, left.rows);
      groups.keysFreed.value = path.freed.keys;
      groups.valuesFreed.value = path.freed.values;

      // Weights of tokens, on their way to the scores.
      const busyToo: Bit[] = [];
      if (left.norms !== undefined && toNorms !== undefined) {
        const feed = instance(
          normFeed(sizes),
          { start, byNorm: layer.rankByNorm, left: known, loaded: values.done.valid },
          { name: 'norms' },
        );
        connect(
          map(toNorms, ({ buffer, slot, firstOfGroup }) => ({ buffer, slot, firstOfGroup })),
          feed.queries,
        );
        Object.values(values.loads).forEach((load, r) => {
          const tap = feed.loads[String(r)];
          if (tap === undefined) return;
          tap.valid.value = load.fire;
          tap.payload.value = load.payload;
        });
        connect(feed.norms, left.norms);
        busyToo.push(feed.busy);
      }

      // Outputs go to memory and to the scores of their heads.
      const writer = instance(
        outputWriter({ dataBits, outputLanes, listLanes: requesters, largestHead }),
        // What is under way ends as it began; then the error is forgotten.
        { cancel: front.cancel.and(sequencer.quiet) },
        { name: 'writer' },
      );
      const [toMemory, toScores] = fork(path.outputs, 2) as [typeof path.outputs, typeof path.outputs];
      connect(toMemory, writer.outputs);
      connect(toScores, left.outputs);
      const [place, numbers] = fork(sequencer.lists, 2) as [typeof sequencer.lists, typeof sequencer.lists];
      const places = [
        map(path.addresses, address => ({
          address,
          list: lit(0, bit),
          tokens: lit(0, u(16)),
          heads: lit(0, u(16)),
        })),
        map(place, ({ address, tokens: count, heads: headCount }) => ({
          address,
          list: lit(1, bit),
          tokens: count,
          heads: headCount.extend(16),
        })),
      ];
      connect(arbiter(places, { policy: 'fixed' }), writer.places);
      connect(
        map(numbers, () => lit(1, bit)),
        lists.lists,
      );
      connect(lists.numbers, writer.numbers);
      connect(writer.memory.aw, io.outputs.aw);
      connect(writer.memory.w, io.outputs.w);
      connect(io.outputs.b, writer.memory.b);
      sequencer.written.value = writer.idle;

      const underWay = reg(u(16), { init: 0 });
      underWay.next = underWay.wrapAdd(issuer.queries.fire).wrapSub(path.finished);
      groups.quiet.value = issuer.busy.not().and(underWay.eq(0));
      const loading = any([keys.orders.valid, keys.busy, values.orders.valid, values.busy]);
      sequencer.working.value = any([groups.busy, issuer.busy, underWay.ne(0), loading, start, ...busyToo]);
      sequencer.fault.value = 'None';
      when(bar.error.code.ne('None'), () => {
        sequencer.fault.value = 'ReadResponse';
      }).elseWhen(writer.error, () => {
        sequencer.fault.value = 'WriteResponse';
      });

      front.stalls.value = path.stalls;
      front.keptValues.value = path.keptValues;
      front.lowerQuery.value = path.lowerQuery;
      front.bytes.value = {
        queries: queries.bytes.extend(16),
        keys: keys.bytes.ofGroup.extend(16),
        lowerKeys: keys.bytes.ofQuery.extend(16),
        values: fit(values.bytes.ofGroup.or(values.bytes.ofQuery), 16),
        outputs: writer.written.extend(16),
      };

      if (io.scores !== undefined && path.scores !== undefined) io.scores.value = path.scores;
      if (io.lowerScores !== undefined && path.lowerScores !== undefined)
        io.lowerScores.value = path.lowerScores;
      if (io.decisions !== undefined && path.decisions !== undefined) io.decisions.value = path.decisions;
      if (io.finalProbabilities !== undefined && path.finalProbabilities !== undefined)
        io.finalProbabilities.value = path.finalProbabilities;
      if (io.pruned !== undefined && path.pruned !== undefined) io.pruned.value = path.pruned;
      if (io.results !== undefined && path.results !== undefined) io.results.value = path.results;
      if (io.sums !== undefined && left.sums !== undefined) io.sums.value = left.sums;
      if (io.ended !== undefined && front.ended !== undefined) io.ended.value = front.ended;
      if (io.kept !== undefined) {
        const { filled: count, last: ends, row: numbersOf } = lists.numbers.payload;
        io.kept.value = { valid: lists.numbers.fire, filled: count, last: ends, row: numbersOf };
      }
      if (io.layers !== undefined) {
        const { error, keptTokens, keptHeads } = sequencer.finished.payload;
        io.layers.value = { valid: sequencer.finished.fire, error, keptTokens, keptHeads };
      }
    });
  },
);
