import {
  In,
  Out,
  Stream,
  axiRead,
  bit,
  bundle,
  connect,
  generator,
  group,
  instance,
  module,
  numbered,
  reg,
  u,
} from '../../dsl/index.js';
import { convertToken, loadsOf, transactionWords, transactionsOf, xorshift32 } from '../../golden/index.js';
import type { Vector } from '../../generators/block.js';
import type { Span } from '../../generators/contract.js';
import { padded, rowsOf } from '../../generators/common/stimulus.js';
import { headShape, loadType } from '../../generators/spatten/attention/attention-shape.js';
import type { AttentionSizes } from '../../generators/spatten/attention/attention-shape.js';
import { attentionDefaults, layoutOf } from '../../generators/spatten/attention/attention-sizes.js';
import { matrixLoader } from '../../generators/spatten/attention/matrix-loader.js';
import { matrixShape } from '../../generators/spatten/attention/matrix-side.js';
import { fetchCrossbar } from '../../generators/spatten/fetch/fetch-crossbar.js';
import { channelBus, connectAll } from '../../generators/spatten/fetch/fetch-types.js';
import { operandWord } from '../../generators/spatten/multiply/operand-shape.js';
import { filledRow } from '../../generators/spatten/rows/rows.js';

/** The loader between a crossbar of its own and the bench, with all tokens left. `bytes` are those since reset. */
export const loaderBench = generator(attentionDefaults, (sizes: AttentionSizes) => {
  const { requesters, channels, dataBits } = sizes;
  const layout = layoutOf(sizes);
  const { idBits, sizeLogBits } = headShape(layout);
  const ports = {
    orders: Stream.sink(loadType(layout)),
    writable: In(u(2)),
    sizeLog: In(u(sizeLogBits)),
    walks: Stream.source(bit),
    ids: Stream.sink(filledRow(u(idBits), requesters)),
    masks: Stream.sink(bundle({ mask: u(requesters), last: bit })),
    loads: group(numbered(requesters, Stream.source(operandWord(matrixShape(sizes))))),
    channel: group(numbered(channels, axiRead(channelBus(sizes)))),
    done: Out(bundle({ valid: bit, ofGroup: bit })),
    busy: Out(bit),
    bytes: Out(bundle({ ofGroup: u(16), ofQuery: u(16) })),
  };
  return module('loader_bench', ports, io => {
    const { sizeLog, writable } = io;
    const loader = instance(matrixLoader(sizes), { sizeLog, writable }, { name: 'loader' });
    const bar = instance(
      fetchCrossbar({
        queues: 'virtualOutput',
        requesters,
        channels,
        dataBits,
        addressDepth: 4,
        dataDepth: 16,
        window: 32,
        outstanding: 32,
      }),
      { clearError: 0 },
      { name: 'crossbar' },
    );
    connectAll(Object.values(loader.requests), Object.values(bar.requests));
    connectAll(Object.values(bar.words), Object.values(loader.words));
    const [inner, outer] = [Object.values(bar.channel), Object.values(io.channel)];
    connectAll(
      inner.map(({ ar }) => ar),
      outer.map(({ ar }) => ar),
    );
    connectAll(
      outer.map(({ r }) => r),
      inner.map(({ r }) => r),
    );
    // Each token is said to be left before the first order comes.
    const told = reg(u(idBits + 1), { init: 0 });
    const known = told(idBits);
    told.next = told.wrapAdd(known.not());
    const token = told.trunc(idBits);
    loader.stays.value = { valid: known.not(), place: token, number: token };
    loader.orders.valid.value = io.orders.valid.and(known);
    loader.orders.payload.value = io.orders.payload;
    io.orders.ready.value = loader.orders.ready.and(known);
    connect(loader.walks, io.walks);
    connect(io.ids, loader.ids);
    connect(io.masks, loader.masks);
    connectAll(Object.values(loader.loads), Object.values(io.loads));
    const ofGroup = reg(u(16), { init: 0 });
    const ofQuery = reg(u(16), { init: 0 });
    ofGroup.next = ofGroup.wrapAdd(loader.bytes.ofGroup);
    ofQuery.next = ofQuery.wrapAdd(loader.bytes.ofQuery);
    io.done.value = loader.done;
    io.busy.value = loader.busy;
    io.bytes.value = { ofGroup, ofQuery };
  });
});

/** What the ports of the bench show besides streams. */
export const loaderProbes = [{ stage: 'done', port: 'done', about: 'orders that are done' }];

const random = xorshift32(0x10ad);
const image = Uint8Array.from({ length: 1 << 14 }, () => random.below(256));

/** The memory at its channels. */
export function loaderMemory({ channels }: AttentionSizes) {
  const ports = Array.from(
    { length: channels },
    (_, channel) => [`channel_${String(channel)}`, { channel: { channel, channels } }] as const,
  );
  return { bytes: image, ports: Object.fromEntries(ports), latency: 4 };
}

/** Heads `firstHead` on of some tokens, to slots `slot` on of a buffer. */
export interface LoadOrder {
  readonly ids: readonly number[];
  /** By position, whether a token is wanted; without it all are. */
  readonly wanted?: readonly boolean[];
  readonly base: number;
  readonly bits: number;
  readonly signed: 0 | 1;
  readonly place: number;
  readonly mask: number;
  readonly buffer: 0 | 1;
  readonly firstHead: number;
  readonly slot: number;
  readonly heads: number;
  readonly ofGroup: 0 | 1;
}

/** Bytes of a head, from the start of a record to its first wanted byte, wanted, and from record to record. */
function bytesOf(
  { headSize, heads: all }: AttentionSizes,
  sizeLog: number,
  { bits, firstHead, heads }: Pick<LoadOrder, 'bits' | 'firstHead' | 'heads'>,
) {
  const each = ((headSize << sizeLog) * bits) / 8;
  return { offset: firstHead * each, bytes: heads * each, stride: 32 * Math.ceil((all * each) / 32) };
}

/** Words that a requester loads for an order, and the bytes that it fetches for them. */
function requesterLoads(sizes: AttentionSizes, sizeLog: number, order: LoadOrder, requester: number) {
  const { requesters, headSize, largestHead, fusedHeads, dataBits } = sizes;
  const { ids, wanted, base, bits, signed, place, mask, buffer, slot, heads } = order;
  const { offset, bytes, stride } = bytesOf(sizes, sizeLog, order);
  const parts = 1 << sizeLog;
  let fetched = 0;
  const tokens = [...ids.entries()]
    .filter(([position]) => position % requesters === requester && wanted?.[position] !== false)
    .map(([position, id]) => {
      const words = transactionsOf(sizes, base + id * stride + offset, bytes).flatMap(transaction =>
        transactionWords(sizes, image, transaction),
      );
      fetched += (words.length * dataBits) / 8;
      const setup = {
        bits,
        skip: offset % (dataBits / 8),
        items: heads * parts,
        signed: signed === 1,
        place,
      };
      return { position, items: convertToken(words, setup, { dataBits, headSize }).items };
    });
  const { loads } = loadsOf({ buffer, firstHead: slot, heads, parts, mask }, tokens, {
    slots: fusedHeads,
    parts: largestHead / headSize,
  });
  return { loads: loads.map(load => ({ ...load, sizeLog })), fetched };
}

/** Orders of a run, all of heads of one size. */
export interface LoadRun {
  readonly name: string;
  readonly sizeLog: number;
  readonly orders: readonly LoadOrder[];
  /** Orders, from the oldest on, that may be written. Default 2: all. */
  readonly writable?: number;
  readonly spans?: readonly Span[];
}

/** Bytes that a run fetches for groups and for single queries. */
export function fetchedBytes(sizes: AttentionSizes, { sizeLog, orders }: LoadRun) {
  const of = (kind: 0 | 1): number =>
    orders
      .filter(({ ofGroup }) => ofGroup === kind)
      .flatMap(order =>
        Array.from({ length: sizes.requesters }, (_, r) => requesterLoads(sizes, sizeLog, order, r).fetched),
      )
      .reduce((a, b) => a + b, 0);
  return { ofGroup: of(1), ofQuery: of(0) };
}

/** A run as the ports see it: each requester gives the words of its tokens their places, order after order. */
export function loadVector(sizes: AttentionSizes, run: LoadRun): Vector {
  const { name, sizeLog, orders, writable = 2, spans = [] } = run;
  const { requesters, tokens } = sizes;
  const lists = orders.map(({ ids, wanted }) => {
    const cut = ids.length === 0 ? [[]] : rowsOf(ids, requesters);
    return cut.map((row, i) => {
      const last = Number(i === cut.length - 1);
      const mask = row.reduce((sum, _, r) => sum + Number(wanted?.[i * requesters + r] ?? 0) * 2 ** r, 0);
      return {
        ids: { filled: 2 ** row.length - 1, last, row: padded(row, requesters, tokens - 1) },
        mask: { mask, last },
      };
    });
  });
  return {
    name,
    traffic: {
      inputs: { writable, sizeLog },
      send: {
        orders: orders.map(order => ({
          ...order,
          ...bytesOf(sizes, sizeLog, order),
          masked: Number(order.wanted !== undefined),
        })),
        ids: lists.flat().map(row => row.ids),
        masks: lists.flatMap((list, i) =>
          orders[i]?.wanted === undefined ? [] : list.map(({ mask }) => mask),
        ),
      },
      patience: 400,
    },
    expected: {
      stages: { done: orders.map(({ ofGroup }) => ({ ofGroup })) },
      streams: {
        walks: orders.map(() => 1),
        ...Object.fromEntries(
          Array.from({ length: requesters }, (_, r) => [
            `loads_${String(r)}`,
            orders.flatMap(order => requesterLoads(sizes, sizeLog, order, r).loads),
          ]),
        ),
      },
      outputs: { busy: 0 },
    },
    spans,
  };
}
