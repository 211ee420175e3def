import { xorshift32 } from '../../golden/index.js';
import type { Random } from '../../golden/index.js';
import type { AttentionSizes } from '../../generators/spatten/attention/attention-shape.js';
import type { LoadOrder, LoadRun } from './matrix-loader.fixture.js';

const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

/** Orders at the edges of what a loader of keys or values does. */
export function loaderCorners({ fusedHeads, heads, tokens, requesters }: AttentionSizes): LoadRun[] {
  const whole: LoadOrder = {
    ids: upTo(3 * requesters),
    base: 64,
    bits: 8,
    signed: 1,
    place: 4,
    mask: 0xfff,
    buffer: 0,
    firstHead: 0,
    slot: 0,
    heads: fusedHeads,
    ofGroup: 1,
  };
  const other: LoadOrder = { ...whole, buffer: 1, firstHead: heads - fusedHeads, base: 0, bits: 5, place: 7 };
  const single: LoadOrder = { ...whole, heads: 1, firstHead: heads - 1, slot: fusedHeads - 1, ofGroup: 0 };
  const lower: LoadOrder = { ...single, bits: 4, signed: 0, place: 2, mask: 0x03c };
  const wanted = (every: number): Pick<LoadOrder, 'wanted'> => ({
    wanted: whole.ids.map((_, position) => position % every === 1),
  });
  const last = requesters - 1;
  const each: readonly Omit<LoadRun, 'sizeLog'>[] = [
    {
      name: 'one token',
      orders: [{ ...whole, ids: [5] }],
      spans: [
        { name: 'asks', from: { port: 'orders', item: 0 }, to: { port: 'walks', item: 0 }, cycles: 1 },
        { name: 'ends', from: { port: 'loads_0', item: -1 }, to: { port: 'done', item: 0 }, cycles: 2 },
      ],
    },
    { name: 'no token', orders: [{ ...whole, ids: [] }] },
    { name: 'a full row', orders: [{ ...whole, ids: upTo(requesters) }] },
    { name: 'one token more than a row', orders: [{ ...other, ids: upTo(requesters + 1) }] },
    { name: 'all tokens', orders: [{ ...whole, ids: upTo(tokens) }] },
    { name: 'one bit', orders: [{ ...whole, bits: 1, place: 11 }] },
    { name: 'twelve bits', orders: [{ ...whole, bits: 12, place: 0 }] },
    { name: 'the last head, to the last slot', orders: [single] },
    { name: 'lower bits, beside upper ones', orders: [lower] },
    {
      name: 'both buffers, one group after the other',
      orders: [whole, other],
      spans: [
        {
          name: 'next is asked for',
          from: { port: 'ids', item: 2 },
          to: { port: 'orders', item: 1 },
          cycles: 2,
        },
      ],
    },
    {
      name: 'a third order waits for the first to be done',
      orders: [{ ...whole, ids: upTo(tokens) }, { ...other, ids: [1] }, whole, other],
      spans: [{ name: 'room', from: { port: 'done', item: 0 }, to: { port: 'orders', item: 2 }, cycles: 1 }],
    },
    {
      name: 'what a query wants waits for the group before it',
      orders: [whole, { ...lower, buffer: 1 }],
      spans: [{ name: 'alone', from: { port: 'done', item: 0 }, to: { port: 'orders', item: 1 }, cycles: 1 }],
    },
    { name: 'a group behind what a query wants', orders: [lower, whole] },
    { name: 'every other token wanted', orders: [{ ...single, ...wanted(2) }] },
    { name: 'one token wanted', orders: [{ ...single, ...wanted(3 * requesters) }] },
    { name: 'no token wanted', orders: [{ ...single, wanted: whole.ids.map(() => false) }] },
    {
      name: 'tokens of the last requester alone',
      orders: [{ ...single, wanted: whole.ids.map((_, position) => position % requesters === last) }],
    },
    {
      name: 'what is wanted differs from query to query',
      orders: [{ ...single, ...wanted(2) }, { ...single, ...wanted(3), buffer: 1 }, single],
    },
  ];
  return each.map(run => ({ ...run, sizeLog: 0 }));
}

function randomOrder(sizes: AttentionSizes, sizeLog: number, random: Random): LoadOrder {
  const { fusedHeads, heads: all, tokens, headSize } = sizes;
  const ofGroup = random.below(3) > 0 ? 1 : 0;
  const keep = 1 + random.below(100);
  const ids = upTo(tokens).filter(() => random.below(100) < keep);
  const slot = random.below(fusedHeads);
  const heads = ofGroup === 1 ? 1 + random.below(fusedHeads - slot) : 1;
  const bits = 1 + random.below(12);
  const records = tokens * all * (headSize << sizeLog) * 2;
  return {
    ids,
    ...(ofGroup === 0 && random.below(2) === 0 ? { wanted: ids.map(() => random.below(3) === 0) } : {}),
    base: 32 * random.below(Math.max(1, ((1 << 14) - records) / 32)),
    bits,
    signed: random.below(2) === 0 ? 0 : 1,
    place: random.below(13 - bits),
    mask: random.below(4096),
    buffer: random.below(2) === 0 ? 0 : 1,
    firstHead: random.below(all - heads + 1),
    slot,
    heads,
    ofGroup,
  };
}

/** A few orders of a seed. */
export function randomLoads(sizes: AttentionSizes, sizeLog: number, seed: number): LoadRun {
  const random = xorshift32(seed);
  const orders = upTo(1 + random.below(4)).map(() => randomOrder(sizes, sizeLog, random));
  return { name: `seed ${String(seed)}`, sizeLog, orders };
}
