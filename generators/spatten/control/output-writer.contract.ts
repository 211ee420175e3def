import { z } from 'zod';
import { listBursts, vectorBurst } from '../../../golden/index.js';
import type { WrittenBurst } from '../../../golden/index.js';
import type { HostInteger } from '../../common/stimulus.js';
import { padded, rowsOf } from '../../common/stimulus.js';
import type { Contract } from '../../contract.js';
import { outputWriterStimulus } from './output-writer.stimulus.js';
import { outputWriter } from './output-writer.js';

const parameters = z
  .strictObject({
    dataBits: z.literal([32, 64, 128, 256, 512]).default(256).describe('Bits of the bus'),
    outputLanes: z.literal([1, 2, 4, 8, 16, 32, 64]).default(16).describe('Elements of a beat of outputs'),
    listLanes: z.int().min(1).max(32).default(16).describe('Numbers of a row of a list'),
    headSize: z.literal([16, 32, 64, 128]).default(64).describe('The least head size'),
    largestHead: z.literal([16, 32, 64, 128]).default(128).describe('The greatest head size'),
  })
  .refine(
    ({ headSize, outputLanes, dataBits }) => headSize % outputLanes === 0 && 16 * headSize >= dataBits,
    {
      path: ['headSize'],
      message:
        'the least head is whole rows of outputLanes, and whole words of the bus at 16 bits an element',
    },
  )
  .refine(({ headSize, largestHead }) => largestHead >= headSize, {
    path: ['largestHead'],
    message: 'largestHead is at least headSize',
  });

/** Parameters of the block. */
export type OutputWriterChoice = z.infer<typeof parameters>;

/** Something to write: outputs of one token and head, or what stays, whose numbers come in rows of these lengths. */
export type WrittenItem =
  | { readonly kind: 'vector'; readonly address: number; readonly elements: readonly number[] }
  | {
      readonly kind: 'list';
      readonly address: number;
      readonly tokens: readonly number[];
      readonly heads: readonly number[];
      readonly rows: readonly number[];
    };

/** Things to write, in order. */
export interface OutputWriterJob {
  readonly items: readonly WrittenItem[];
}

/** The bursts of a job, in order. */
export function burstsOf(dataBits: number, { items }: OutputWriterJob): WrittenBurst[] {
  return items.flatMap(item =>
    item.kind === 'vector'
      ? [vectorBurst(item.address, item.elements)]
      : listBursts(item.address, item.tokens, item.heads, dataBits / 8),
  );
}

/** Bytes as the number that they are on a bus, the first one lowest. */
function numberOf(bytes: readonly number[], width: number): HostInteger {
  const value = bytes.reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  return width <= 32 ? Number(value) : value;
}

/** What the streams bring for a job. */
export function trafficOf({ outputLanes, listLanes }: OutputWriterChoice, { items }: OutputWriterJob) {
  const outputs = items.flatMap(item =>
    item.kind === 'list'
      ? []
      : rowsOf(item.elements, outputLanes).map((elements, i) => ({
          last: Number(outputLanes * (i + 1) === item.elements.length) as 0 | 1,
          elements,
        })),
  );
  const places = items.map(item => ({
    address: item.address,
    ...(item.kind === 'list'
      ? { list: 1 as const, tokens: item.tokens.length, heads: item.heads.length }
      : { list: 0 as const, tokens: 0, heads: 0 }),
  }));
  const numbers = items.flatMap(item => {
    if (item.kind === 'vector') return [];
    const all = [...item.tokens, ...item.heads];
    let from = 0;
    return item.rows.map((filled, i) => {
      // What stands in the other lanes must not matter.
      const row = padded(all.slice(from, from + filled), listLanes, 0xdead);
      from += filled;
      return { filled, last: Number(i === item.rows.length - 1) as 0 | 1, row };
    });
  });
  return { outputs, places, numbers };
}

/** The contract of the output writer. */
export const outputWriterContract: Contract<
  OutputWriterChoice,
  OutputWriterJob,
  readonly WrittenBurst[],
  undefined
> = {
  id: 'spatten/output-writer',
  title: 'Output writer: outputs of heads and lists of what stays, to memory in bursts',
  source: 'SpAtten (HPCA 2021; arXiv 2012.09852), section IV-A; the format is ours',
  document: 'golden/spatten/control/output-writer.md',
  parameters,
  presets: [
    {
      name: 'tiny',
      about: 'A bus of 64 bits, heads of 16',
      parameters: { dataBits: 64, outputLanes: 4, listLanes: 4, headSize: 16, largestHead: 16 },
    },
    {
      name: 'eighth',
      about: 'A bus of 64 bits, heads of 64',
      parameters: { dataBits: 64, outputLanes: 16, listLanes: 16, headSize: 64, largestHead: 64 },
    },
    {
      name: 'paper',
      about: 'A bus of 256 bits, heads of 64 or 128',
      parameters: { dataBits: 256, outputLanes: 16, listLanes: 16, headSize: 64, largestHead: 128 },
    },
  ],
  build: ({ dataBits, outputLanes, listLanes, largestHead }) =>
    outputWriter({ dataBits, outputLanes, listLanes, largestHead }),
  golden: ({ dataBits }, job) => ({ result: burstsOf(dataBits, job), stages: undefined }),
  stimulus: outputWriterStimulus,
  probes: () => [],
  traffic: (choice, job) => ({
    inputs: { cancel: 0 },
    send: {
      ...trafficOf(choice, job),
      memory_b: burstsOf(choice.dataBits, job).map(() => ({ id: 0, resp: 'OKAY' })),
    },
  }),
  expected: ({ dataBits }, _, { result }) => {
    const wordBytes = dataBits / 8;
    return {
      stages: {},
      streams: {
        memory_aw: result.map(({ address, bytes }) => ({
          ...{ id: 0, addr: address, len: bytes.length / wordBytes - 1, size: Math.log2(wordBytes) },
          ...{ burst: 'INCR', cache: 3, prot: 0 },
        })),
        memory_w: result.flatMap(({ bytes, count }) =>
          rowsOf([...bytes], wordBytes).map((word, i, words) => ({
            data: numberOf(word, dataBits),
            strb: strobes(Math.min(wordBytes, count - wordBytes * i), wordBytes),
            last: Number(i === words.length - 1),
          })),
        ),
      },
      outputs: { idle: 1, error: 0 },
    };
  },
  spans: ({ dataBits, outputLanes }, { items }, { result }) => {
    const vectors = items.filter(item => item.kind === 'vector');
    const beats = (result[0]?.bytes.length ?? 0) / (dataBits / 8);
    if (vectors.length !== items.length) return [];
    // Beats of a row, or rows of a beat. All of the last vector is here before it is asked for; a beat of several rows is
    // gathered first, and a row of several beats passes with its last one.
    const ratio = outputLanes / (dataBits / 16);
    const narrow = Math.max(1, 1 / ratio);
    const cycles = vectors.length * beats * narrow + beats + Number(narrow > 1) + 1 - Math.max(1, ratio);
    return [
      { name: 'vectors', from: { port: 'outputs', item: 0 }, to: { port: 'memory_w', item: -1 }, cycles },
    ];
  },
};

/** The strobes of the first `count` bytes of a word. */
function strobes(count: number, wordBytes: number): HostInteger {
  const bits = (1n << BigInt(count)) - 1n;
  return wordBytes <= 32 ? Number(bits) : bits;
}
