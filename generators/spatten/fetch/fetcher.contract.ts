import { z } from 'zod';
import { fetchTransactions, xorshift32 } from '../../../golden/index.js';
import type { FetchJob, Random, Transaction } from '../../../golden/index.js';
import { rowsOf } from '../../common/stimulus.js';
import type { Contract, NamedJob } from '../../contract.js';
import {
  crossbarParameters,
  holdsTransaction,
  holdsTransactionText,
  wordsOf,
} from './fetch-crossbar.contract.js';
import type { FetchedWord } from './fetch-crossbar.contract.js';
import { MEMORY_LATENCY, fetchMemory } from './fetch-memory.js';
import { fetcher } from './fetcher.js';

const parameters = crossbarParameters
  .omit({ party: true })
  .extend({ idBits: z.int().min(1).max(16).default(10).describe('Bits of the number of a token') })
  .refine(holdsTransaction, holdsTransactionText);

/** Parameters of the block. */
export type FetcherChoice = z.infer<typeof parameters>;

function randomJob({ idBits }: FetcherChoice, random: Random, memory: number): FetchJob {
  const most = Math.min(2 ** idBits, 64);
  const bytes = 1 + random.below(random.below(2) === 0 ? 40 : 130);
  const stride = random.below(Math.floor(memory / most) - 4);
  const keep = 1 + random.below(100);
  const ids = Array.from({ length: most }, (_, id) => id).filter(() => random.below(100) < keep);
  const end = (most - 1) * stride + bytes;
  const from = Math.max(0, memory - end);
  const offset = random.below(Math.min(from, 200) + 1);
  return { base: random.below(from - offset + 1), stride, offset, bytes, ids: ids.slice(0, 24) };
}

function corners(chosen: FetcherChoice): readonly NamedJob<FetchJob>[] {
  const { requesters, channels, idBits } = chosen;
  const last = Math.min(2 ** idBits, 64) - 1;
  const first = (count: number): number[] => Array.from({ length: count }, (_, id) => id);
  const job = { base: 64, stride: 32, offset: 0, bytes: 32, ids: first(requesters) };
  return [
    { name: 'one token', job: { ...job, ids: [2] } },
    { name: 'a full row', job },
    { name: 'one token more than a row', job: { ...job, ids: first(requesters + 1) } },
    { name: 'one byte', job: { ...job, offset: 31, bytes: 1 } },
    { name: 'two bytes over a boundary', job: { ...job, offset: 31, bytes: 2 } },
    {
      name: 'vectors of 96 bytes',
      job: { ...job, stride: 96, bytes: 96, ids: first(requesters).map(id => 2 * id) },
    },
    { name: 'all tokens at one place', job: { ...job, stride: 0, bytes: 100 } },
    {
      name: 'stride of all channels: one channel',
      job: { ...job, stride: 32 * channels, ids: first(2 * requesters) },
    },
    { name: 'no token', job: { ...job, ids: [] } },
    { name: 'no bytes', job: { ...job, bytes: 0, ids: first(2 * requesters) } },
    { name: 'after an error', job: { ...job, offset: 7, bytes: 50 } },
    { name: 'the last token', job: { ...job, offset: 5, ids: [last] } },
    { name: 'behind the end of memory', job: { ...job, base: 2 ** 30, bytes: 40 } },
    { name: 'over the end of addresses', job: { ...job, base: 2 ** 32 - 48, bytes: 40 } },
  ];
}

/** The contract of SpAtten's fetcher. */
export const fetcherContract: Contract<
  FetcherChoice,
  FetchJob,
  readonly FetchedWord[][],
  readonly Transaction[][]
> = {
  id: 'spatten/fetcher',
  title: 'Fetcher: walks a list of tokens and reads what is wanted of each from many channels of memory',
  source: 'SpAtten (HPCA 2021; arXiv 2012.09852), section IV: data fetcher',
  document: 'golden/spatten/fetch/fetcher.md',
  parameters,
  presets: [
    {
      name: 'toy',
      about: '2 requesters, 2 channels of 32 bits, short queues',
      parameters: {
        queues: 'input',
        requesters: 2,
        channels: 2,
        dataBits: 32,
        addressDepth: 2,
        dataDepth: 8,
        window: 4,
        outstanding: 3,
        idBits: 5,
      },
    },
    {
      name: 'tiny',
      about: '2 requesters, 2 channels of 64 bits, a queue for each requester and channel',
      parameters: {
        queues: 'virtualOutput',
        requesters: 2,
        channels: 2,
        dataBits: 64,
        addressDepth: 4,
        dataDepth: 16,
        window: 16,
        outstanding: 8,
        idBits: 6,
      },
    },
    {
      name: 'eighth',
      about: '8 requesters, 8 channels of 64 bits',
      parameters: {
        queues: 'input',
        requesters: 8,
        channels: 8,
        dataBits: 64,
        addressDepth: 16,
        dataDepth: 64,
        window: 64,
        outstanding: 16,
        idBits: 10,
      },
    },
    {
      name: 'paper',
      about: 'The size of the paper: 16 requesters, 16 channels of 256 bits',
      parameters: {
        queues: 'input',
        requesters: 16,
        channels: 16,
        dataBits: 256,
        addressDepth: 64,
        dataDepth: 64,
        window: 64,
        outstanding: 32,
        idBits: 10,
      },
    },
  ],
  build: (chosen, { trace = false } = {}) => fetcher({ ...chosen, trace }),
  golden: (chosen, job) => {
    const stages = fetchTransactions(chosen, chosen.requesters, job);
    const result = stages.map(list => wordsOf(chosen, list));
    return { result, stages, ...(job.bytes === 0 ? { error: 'bytes-zero' } : {}) };
  },
  stimulus: {
    corners,
    random: (chosen, seed) => randomJob(chosen, xorshift32(seed), fetchMemory(chosen).bytes.length),
  },
  memory: fetchMemory,
  probes: ({ requesters }) =>
    Array.from({ length: requesters }, (_, r) => ({
      stage: `requests of requester ${String(r)}`,
      port: `asked_${String(r)}`,
      about: 'the transactions of a requester, in order',
    })),
  traffic: ({ requesters }, { ids, ...job }) => {
    const rows = ids.length === 0 ? [[]] : rowsOf(ids, requesters);
    return {
      inputs: { drain: 0, clearCounts: 0, clearError: 0 },
      send: {
        jobs: [job],
        ids: rows.map((row, i) => ({
          filled: 2 ** row.length - 1,
          last: Number(i === rows.length - 1),
          row: Array.from({ length: requesters }, (_, r) => row[r] ?? 0),
        })),
      },
    };
  },
  expected: (_, __, { result, stages }) => ({
    stages: Object.fromEntries(
      stages.map((list, r) => [
        `requests of requester ${String(r)}`,
        list.map(({ channel, address, words, last }) => ({
          channel,
          address,
          length: words - 1,
          last: Number(last),
        })),
      ]),
    ),
    streams: Object.fromEntries(result.map((list, r) => [`vectors_${String(r)}`, list])),
  }),
  spans: ({ requesters, addressDepth, window }, { ids, bytes }, { stages }) => {
    const from = { port: 'ids', item: 0 };
    const rows = Math.ceil(ids.length / requesters);
    if (ids.length === 0 || bytes === 0) return [];
    const short = stages.every(list => list.length <= 1) || stages.flat().every(({ last }) => last);
    return [
      { name: 'first request', from, to: { port: 'asked_0', item: 0 }, cycles: 2 },
      ...(short && rows <= Math.min(addressDepth, window)
        ? [{ name: 'rows', from, to: { port: 'ids', item: -1 }, cycles: rows - 1 }]
        : []),
      ...(ids.length === 1
        ? [{ name: 'first word', from, to: { port: 'vectors_0', item: 0 }, cycles: 5 + MEMORY_LATENCY }]
        : []),
    ];
  },
};
