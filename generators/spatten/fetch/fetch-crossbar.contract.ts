import { z } from 'zod';
import { transactionWords, xorshift32 } from '../../../golden/index.js';
import type { Random, Transaction } from '../../../golden/index.js';
import type { Contract, NamedJob } from '../../contract.js';
import { fetchCrossbar } from './fetch-crossbar.js';
import { MEMORY_LATENCY, fetchMemory } from './fetch-memory.js';
import { TURN_BYTES } from './fetch-types.js';

const powers = (...values: readonly number[]) => z.literal([...values]);

/** Parameters of the crossbar, with their ranges. */
export const crossbarParameters = z.strictObject({
  queues: z
    .enum(['input', 'virtualOutput'])
    .default('input')
    .describe('One queue for each requester, or one for each requester and channel'),
  requesters: z.int().min(2).max(64).default(32).describe('Requesters'),
  channels: powers(2, 4, 8, 16, 32).default(16).describe('Channels of memory'),
  dataBits: powers(8, 16, 32, 64, 128, 256).default(256).describe('Bits of a word of a channel'),
  addressDepth: z.int().min(1).max(1024).default(64).describe('Requests that a queue holds'),
  dataDepth: z.int().min(1).max(1024).default(64).describe('Words that a queue holds'),
  window: z.int().min(1).max(1024).default(64).describe('The most transactions of a requester under way'),
  outstanding: z.int().min(1).max(256).default(32).describe('The most transactions of a channel under way'),
  party: z.int().min(0).max(64).default(0).describe('Requesters of a party; 0: all are of one'),
});

/** Whether a queue holds the words of a transaction. */
export const holdsTransaction = ({
  dataBits,
  dataDepth,
}: {
  readonly dataBits: number;
  readonly dataDepth: number;
}): boolean => dataDepth * dataBits >= 8 * TURN_BYTES;

/** What is said of a queue that does not. */
export const holdsTransactionText = {
  path: ['dataDepth'],
  message: 'dataDepth * dataBits is at least 256: a queue holds the words of a whole transaction',
};

const parameters = crossbarParameters
  .refine(holdsTransaction, holdsTransactionText)
  .refine(({ party, requesters }) => party <= requesters, {
    path: ['party'],
    message: 'party is at most requesters',
  });

/** Parameters of the block. */
export type FetchCrossbarChoice = z.infer<typeof parameters>;

/** The requests of each requester, in order. */
export type CrossbarJob = readonly (readonly Transaction[])[];

/** A word of a channel and whether it ends what was asked for. */
export interface FetchedWord {
  readonly data: bigint;
  readonly last: number;
}

/** The words of transactions, one after the other. */
export function wordsOf(
  layout: { readonly channels: number; readonly dataBits: number },
  transactions: readonly Transaction[],
): FetchedWord[] {
  const { bytes } = fetchMemory(layout);
  return transactions.flatMap(transaction =>
    transactionWords(layout, bytes, transaction).map((data, w) => ({
      data,
      last: Number(transaction.last && w === transaction.words - 1),
    })),
  );
}

/** Transactions anywhere in memory. */
export function randomTransactions(
  { channels, dataBits }: FetchCrossbarChoice,
  random: Random,
  count: number,
  channel = (): number => random.below(channels),
): Transaction[] {
  const turn = (8 * TURN_BYTES) / dataBits;
  const turns = fetchMemory({ channels }).bytes.length / TURN_BYTES / channels;
  return Array.from({ length: count }, () => {
    const words = 1 + random.below(turn);
    const first = random.below(turn - words + 1);
    return {
      channel: channel(),
      address: random.below(turns) * TURN_BYTES + (first * dataBits) / 8,
      words,
      last: random.below(2) === 1,
    };
  });
}

/** Parties that want much and parties that want little of one channel. */
function partyCorners(chosen: FetchCrossbarChoice, random: Random): readonly NamedJob<CrossbarJob>[] {
  const { requesters, channels, party } = chosen;
  const last = Math.ceil(requesters / party) - 1;
  const counts = (
    count: (of: number, mate: number) => number,
    channel: (of: number) => number,
  ): CrossbarJob =>
    Array.from({ length: requesters }, (_, r) => {
      const of = Math.floor(r / party);
      return randomTransactions(chosen, random, count(of, r % party), () => channel(of));
    });
  const one = (): number => 0;
  return [
    { name: 'every party asks much of one channel', job: counts(() => 12, one) },
    { name: 'the last party asks little beside the others', job: counts(of => (of === last ? 2 : 12), one) },
    { name: 'the last party asks alone', job: counts(of => (of === last ? 8 : 0), one) },
    { name: 'one of each party asks', job: counts((_, mate) => (mate === 0 ? 8 : 0), one) },
    {
      name: 'one of a party asks much, its mate little',
      job: counts((_, mate) => (mate === 0 ? 12 : 3), one),
    },
    {
      name: 'each party asks its own channel',
      job: counts(
        () => 6,
        of => of % channels,
      ),
    },
  ];
}

function corners(chosen: FetchCrossbarChoice): readonly NamedJob<CrossbarJob>[] {
  const { requesters, channels, party } = chosen;
  const random = xorshift32(0xc0b);
  const every = (list: (r: number) => readonly Transaction[]): CrossbarJob =>
    Array.from({ length: requesters }, (_, r) => list(r));
  const alone = (who: number, list: readonly Transaction[]) => every(r => (r === who ? list : []));
  const some = (count: number, channel?: () => number): Transaction[] =>
    randomTransactions(chosen, random, count, channel);
  let turn = 0;
  return [
    { name: 'one request', job: alone(0, some(1)) },
    {
      name: 'the last requester, the last channel',
      job: alone(
        requesters - 1,
        some(1, () => channels - 1),
      ),
    },
    {
      name: 'one requester, one channel',
      job: alone(
        0,
        some(6, () => 1),
      ),
    },
    {
      name: 'one requester, channels in turn',
      job: alone(
        1,
        some(12, () => turn++ % channels),
      ),
    },
    { name: 'all to one channel', job: every(() => some(4, () => 0)) },
    { name: 'each to its own channel', job: every(r => some(6, () => r % channels)) },
    {
      name: 'two channels in opposite order',
      job: every(r => [...some(3, () => r % 2), ...some(3, () => (r + 1) % 2)]),
    },
    { name: 'nothing', job: every(() => []) },
    {
      name: 'behind the end of memory',
      job: alone(
        0,
        some(2).map(transaction => ({ ...transaction, address: 2 ** 20 })),
      ),
    },
    ...(party === 0 ? [] : partyCorners(chosen, random)),
  ];
}

/** The contract of the crossbar of SpAtten's fetcher. */
export const fetchCrossbarContract: Contract<
  FetchCrossbarChoice,
  CrossbarJob,
  readonly FetchedWord[][],
  undefined
> = {
  id: 'spatten/fetch-crossbar',
  title:
    'Crossbar of the fetcher: many requesters, many channels of memory, words in order for each requester',
  source: 'SpAtten (HPCA 2021; arXiv 2012.09852), section IV: data fetcher; virtual output queues: own',
  document: 'golden/spatten/fetch/fetcher.md',
  parameters,
  presets: [
    {
      name: 'toy',
      about: '3 requesters, 2 channels of 64 bits',
      parameters: {
        queues: 'input',
        requesters: 3,
        channels: 2,
        dataBits: 64,
        addressDepth: 2,
        dataDepth: 6,
        window: 8,
        outstanding: 4,
        party: 0,
      },
    },
    {
      name: 'toy-virtual',
      about: 'The same with a queue for each requester and channel',
      parameters: {
        queues: 'virtualOutput',
        requesters: 3,
        channels: 2,
        dataBits: 64,
        addressDepth: 2,
        dataDepth: 6,
        window: 8,
        outstanding: 4,
        party: 0,
      },
    },
    {
      name: 'toy-parties',
      about: '5 requesters in parties of 2, 2 and 1, which take turns at each of 2 channels',
      parameters: {
        queues: 'virtualOutput',
        requesters: 5,
        channels: 2,
        dataBits: 64,
        addressDepth: 2,
        dataDepth: 6,
        window: 8,
        outstanding: 4,
        party: 2,
      },
    },
    {
      name: 'paper',
      about: 'The size of the paper: 32 requesters with queues of 64, 16 channels',
      parameters: {
        queues: 'input',
        requesters: 32,
        channels: 16,
        dataBits: 256,
        addressDepth: 64,
        dataDepth: 64,
        window: 64,
        outstanding: 32,
        party: 0,
      },
    },
  ],
  build: ({ party, ...chosen }) => fetchCrossbar(party === 0 ? chosen : { ...chosen, party }),
  golden: (chosen, requests) => ({
    result: requests.map(list => wordsOf(chosen, list)),
    stages: undefined,
  }),
  stimulus: {
    corners,
    random: (chosen, seed) => {
      const random = xorshift32(seed);
      return Array.from({ length: chosen.requesters }, () =>
        randomTransactions(chosen, random, random.below(9)),
      );
    },
  },
  memory: fetchMemory,
  probes: () => [],
  traffic: (_, requests) => ({
    inputs: { clearError: 0 },
    send: Object.fromEntries(
      requests.map((list, r) => [
        `requests_${String(r)}`,
        list.map(({ channel, address, words, last }) => ({
          channel,
          address,
          length: words - 1,
          last: Number(last),
        })),
      ]),
    ),
  }),
  expected: (_, __, { result }) => ({
    stages: {},
    streams: Object.fromEntries(result.map((list, r) => [`words_${String(r)}`, list])),
  }),
  // What others do changes times: the model is of a requester alone whose words a queue holds.
  spans: ({ dataDepth, window, addressDepth }, requests, { result }) => {
    const [who, ...others] = [...requests.keys()].filter(r => requests[r]?.length !== 0);
    const count = result[who ?? 0]?.length ?? 0;
    if (who === undefined || others.length > 0 || count > Math.min(dataDepth, window, addressDepth + 2))
      return [];
    const from = { port: `requests_${String(who)}`, item: 0 };
    const port = `words_${String(who)}`;
    const first = 3 + MEMORY_LATENCY;
    return [
      { name: 'first word', from, to: { port, item: 0 }, cycles: first },
      { name: 'last word', from, to: { port, item: -1 }, cycles: first + count - 1 },
    ];
  },
};
