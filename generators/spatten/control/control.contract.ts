import { z } from 'zod';
import { decodeDescriptor, walkDescriptors } from '../../../golden/index.js';
import type { AttentionError, DescriptorRead, DescriptorWalk } from '../../../golden/index.js';
import type { Contract, Span } from '../../contract.js';
import { controlStimulus } from './control.stimulus.js';
import { control } from './control.js';
import type { ControlSizes } from './descriptor-shape.js';
import { registerAddress } from './control-registers.js';

const powerOfTwo = (x: number): boolean => Number.isInteger(Math.log2(x));

const parameters = z
  .strictObject({
    multipliers: z.int().min(2).max(4095).default(1024).describe('Multipliers of both halves together'),
    headSize: z.literal([16, 32, 64, 128]).default(64).describe('The least head size'),
    largestHead: z.literal([16, 32, 64, 128]).default(128).describe('The greatest head size'),
    tokens: z.int().min(1).max(65535).default(1024).describe('The most tokens'),
    heads: z.int().min(1).max(16).default(16).describe('The most heads'),
    fusedHeads: z.int().min(1).max(15).default(2).describe('Heads fetched together'),
    channels: z.int().min(1).max(64).default(16).describe('Channels of memory'),
    dataBits: z.literal([32, 64, 128, 256, 512, 1024]).default(256).describe('Bits of a channel, a cycle'),
    norms: z.boolean().default(true).describe('Ranking by the norms of values can be had'),
  })
  .refine(({ headSize, largestHead }) => largestHead >= headSize && powerOfTwo(largestHead / headSize), {
    path: ['largestHead'],
    message: 'largestHead is headSize times a power of two',
  });

/** How a layer ends, as the data path says it. */
export interface LayerResult {
  readonly error: AttentionError;
  readonly keptTokens: number;
  readonly keptHeads: number;
}

/** The bytes of a descriptor and of the head table that it points to. */
export interface PlacedDescriptor {
  readonly bytes: readonly number[];
  readonly table: readonly number[];
}

/** One start: descriptors side by side from `base` on. */
export interface ControlJob {
  readonly base: number;
  readonly count: number;
  readonly descriptors: readonly PlacedDescriptor[];
  /** Beats that memory answers with an error, by the number of the read. */
  readonly bad: readonly { readonly read: number; readonly beat: number }[];
  readonly results: readonly LayerResult[];
}

/** Memory that holds the descriptors of a job. */
export function memoryOf({ base, descriptors }: ControlJob): (address: number) => number {
  const bytes = new Map<number, number>();
  const put = (from: number, list: readonly number[]): void => {
    list.forEach((byte, i) => {
      bytes.set((from + i) % 2 ** 32, byte);
    });
  };
  descriptors.forEach((descriptor, i) => {
    put(base + 64 * i, descriptor.bytes);
    put(decodeDescriptor(Uint8Array.from(descriptor.bytes)).headTable, descriptor.table);
  });
  return address => bytes.get(address) ?? 0;
}

const bytesOf = (memory: (address: number) => number, { address, beats }: DescriptorRead): number[] =>
  Array.from({ length: 8 * beats }, (_, i) => memory((address + i) % 2 ** 32));

function walkOf(sizes: ControlSizes, job: ControlJob): DescriptorWalk {
  const memory = memoryOf(job);
  let reads = 0;
  return walkDescriptors(
    sizes,
    job,
    wanted => {
      const number = reads++;
      return job.bad.some(({ read }) => read === number)
        ? undefined
        : Uint8Array.from(bytesOf(memory, wanted));
    },
    undefined,
    index => job.results[index]?.error ?? 'None',
  );
}

const quiet = {
  headNumber: 0,
  drained: 1,
  stalls: { memory: 0, softmax: 0, topK: 0, writer: 0 },
  bytes: { queries: 0, keys: 0, lowerKeys: 0, values: 0, outputs: 0 },
  keptValues: 0,
  lowerQuery: 0,
};

/** Cycles from the request of a descriptor to its layer: the reads, a cycle to ask for each, and a check of both. */
const layerCycles = (reads: readonly DescriptorRead[]): number =>
  reads.reduce((sum, { beats }) => sum + 1 + beats, 0) + 2;

/** The contract of the front end: one start, from reset. */
export const controlContract: Contract<ControlSizes, ControlJob, DescriptorWalk, undefined> = {
  id: 'spatten/control',
  title: 'Front end of the attention unit: registers, descriptors and what is wrong with them, counters',
  source: 'SpAtten (HPCA 2021; arXiv 2012.09852), section IV-A; the interface is ours',
  document: 'golden/spatten/control/descriptor.md',
  parameters,
  alone: true,
  presets: [
    {
      name: 'tiny',
      about: '32 multipliers, 4 heads of 16, 64 tokens',
      parameters: {
        ...{ multipliers: 32, headSize: 16, largestHead: 16, tokens: 64, heads: 4 },
        ...{ fusedHeads: 4, channels: 2, dataBits: 64, norms: true },
      },
    },
    {
      name: 'eighth',
      about: 'An eighth of the paper: 128 multipliers, 12 heads of 64, 1,024 tokens',
      parameters: {
        ...{ multipliers: 128, headSize: 64, largestHead: 64, tokens: 1024, heads: 12 },
        ...{ fusedHeads: 1, channels: 8, dataBits: 64, norms: true },
      },
    },
    {
      name: 'paper',
      about: 'The size of the paper: 1,024 multipliers, 16 heads of 64 or 128, 1,024 tokens',
      parameters: {
        ...{ multipliers: 1024, headSize: 64, largestHead: 128, tokens: 1024, heads: 16 },
        ...{ fusedHeads: 2, channels: 16, dataBits: 256, norms: true },
      },
    },
  ],
  build: choice => control(choice),
  golden: (sizes, job) => {
    const result = walkOf(sizes, job);
    return { result, stages: undefined, ...(result.error === 'None' ? {} : { error: result.error }) };
  },
  stimulus: controlStimulus,
  probes: () => [],
  traffic: (sizes, job) => {
    const { reads, layers } = walkOf(sizes, job);
    const memory = memoryOf(job);
    const writes = [
      [registerAddress('interruptEnable'), 3],
      [registerAddress('descriptorBase'), job.base],
      [registerAddress('descriptorCount'), job.count],
      [registerAddress('start'), 1],
    ] as const;
    const beatsOf = (wanted: DescriptorRead, read: number): unknown[] => {
      const view = new DataView(Uint8Array.from(bytesOf(memory, wanted)).buffer);
      return Array.from({ length: wanted.beats }, (_, beat) => ({
        id: 0,
        data: view.getBigUint64(8 * beat, true),
        resp: job.bad.some(bad => bad.read === read && bad.beat === beat) ? 'SLVERR' : 'OKAY',
        last: Number(beat === wanted.beats - 1),
      }));
    };
    return {
      inputs: quiet,
      send: {
        bus_aw: writes.map(([addr]) => ({ addr, prot: 0 })),
        bus_w: writes.map(([, data]) => ({ data, strb: 15 })),
        descriptors_r: reads.flatMap(beatsOf),
        finished: layers.map(({ index }) => job.results[index]),
      },
    };
  },
  expected: (_, __, { result }) => ({
    stages: {},
    streams: {
      bus_b: Array.from({ length: 4 }, () => ({ resp: 'OKAY' })),
      descriptors_ar: result.reads.map(({ address, beats }) => ({
        ...{ id: 0, addr: address, len: beats - 1, size: 3, burst: 'INCR', cache: 3, prot: 0 },
      })),
      layers: result.layers.map(({ index, descriptor }) => ({ index, ...descriptor })),
    },
    outputs: { irq: 1, cancel: 0 },
  }),
  spans: (_, __, { result }) => {
    if (result.error !== 'None') return [];
    const { reads, layers } = result;
    const next = reads.findIndex(
      ({ address }, i) => i > 0 && address === ((reads[0]?.address ?? 0) + 64) % 2 ** 32,
    );
    const first = next < 0 || layers.length === 1 ? reads : reads.slice(0, next);
    const spans: Span[] = [
      {
        name: 'first layer',
        from: { port: 'descriptors_ar', item: 0 },
        to: { port: 'layers', item: 0 },
        cycles: layerCycles(first),
      },
    ];
    if (layers.length === 1) return spans;
    // From the end of a layer to the next request, and its answer on `finished`, one cycle each.
    const rest = layerCycles(reads.slice(first.length)) + 4 * (layers.length - 1) - 2;
    return [
      ...spans,
      {
        name: 'other layers',
        from: { port: 'layers', item: 0 },
        to: { port: 'layers', item: -1 },
        cycles: rest,
      },
    ];
  },
};
