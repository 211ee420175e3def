import type { Module } from '../../../dsl/index.js';
import { eighthSizes, paperSizes, tinySizes } from '../../../generators/spatten/attention/attention-sizes.js';
import { attentionBench, tinyLayer } from './attention.js';
import type { AttentionBenchParameters } from './attention.js';
import { mixedArrayBench } from './mixed-array.js';
import { queueBench } from './queue.js';
import {
  banksBench,
  chainBench,
  domainsBench,
  domainsPattern,
  partialBench,
  stridedBench,
} from './shapes/index.js';
import { sparseArrayBench } from './sparse-array.js';
import { systolicByHand } from './systolic-by-hand.js';
import { systolicBench } from './systolic.js';
import { topKDefaults } from '../../../generators/spatten/top-k/top-k-shape.js';
import { topKBench } from './top-k.js';
import { together } from './pattern.js';
import type { EdgePattern } from './pattern.js';

/**
 * A circuit that engines are timed on. It drives itself: clocks and resets are its only inputs, and its output `checksum` stands
 * for everything that it did since reset.
 */
export interface Design {
  readonly id: string;
  readonly title: string;
  /** Elaborates it; only the first call of a process does the work. */
  readonly build: () => Module;
  /** Edges after which the engines must agree. */
  readonly compared: number;
  /** How its clocks move, where not all together. */
  readonly pattern?: EdgePattern;
  /**
   * The styles of our own Verilog that are tried, by default both. `none` where it takes too long to build and `byHand` is faster anyway;
   * `instances` where generate loops take long as well, and are the slower by far.
   */
  readonly ours?: 'both' | 'instances' | 'none';
  /** The same circuit in Verilog as one would write it by hand, with the pins of the module. */
  readonly byHand?: { readonly top: string; readonly text: string };
  /** Why Verilator does not run it, where it does not: the embedded engine is timed by itself. */
  readonly withoutVerilator?: string;
  /** How long a build takes, where that is very long: Verilator runs it only where its id is asked for. */
  readonly longBuild?: string;
  /** How many times as fast as the best build of Verilator the embedded engine shall be. */
  readonly ratio?: number;
  /** A whole accelerator: its ratio has a limit of its own, and is no part of the mean. */
  readonly accelerator?: boolean;
  /** Milliseconds to the first cycle that are allowed. */
  readonly firstCycle?: number;
}

function systolic(id: string, side: number, firstCycle: number): Design {
  return {
    id,
    title: `${String(side)} x ${String(side)} INT8 systolic array`,
    build: () => systolicBench({ side }),
    compared: 64 * side,
    byHand: { top: 'systolic_by_hand', text: systolicByHand(side) },
    ratio: 5,
    firstCycle,
  };
}

function shape(id: string, title: string, build: () => Module): Design {
  return { id, title, build, compared: 30_000 };
}

/** The arrays of the catalogue in the size of the vision transformer. */
const arrays: readonly Design[] = [
  {
    id: 'mixed16',
    title: '16 x 16 mixed-precision array',
    build: () => mixedArrayBench({ side: 16 }),
    compared: 10_000,
    ours: 'instances',
  },
  {
    id: 'sparse16',
    title: '16 x 16 array for 2:4 weights',
    build: () => sparseArrayBench({ side: 16 }),
    compared: 10_000,
    ours: 'instances',
  },
];

/** The same, 64 x 64. */
const largeArrays: readonly Design[] = [
  {
    id: 'mixed64',
    title: '64 x 64 mixed-precision array',
    build: () => mixedArrayBench({ side: 64 }),
    compared: 1_000,
    ours: 'none',
    withoutVerilator: 'left out: it refuses a generate loop over 4,096 cells',
  },
  {
    id: 'sparse64',
    title: '64 x 64 array for 2:4 weights',
    build: () => sparseArrayBench({ side: 64 }),
    compared: 1_000,
    ours: 'none',
    withoutVerilator: 'left out: a build takes longer than five minutes',
  },
];

/** SpAtten's attention at the sizes of the catalogue. */
function attentionUnit(
  id: string,
  title: string,
  parameters: AttentionBenchParameters,
  compared: number,
): Design {
  return {
    id: `attention-${id}`,
    title: `SpAtten's attention, ${title}`,
    build: () => attentionBench(parameters),
    compared,
    ours: 'instances',
    ratio: 1,
    accelerator: true,
  };
}

const inGeneration = { generate: true, planes: { msbBits: 6, lsbBits: 4, midpoint: false }, threshold: 410 };

/** Whole accelerators. */
const accelerators: readonly Design[] = [
  attentionUnit('tiny', '32 multipliers, 50 tokens', { ...tinySizes, job: tinyLayer }, 20_000),
  attentionUnit(
    'eighth',
    '128 multipliers, 256 tokens',
    {
      ...eighthSizes,
      job: { ...inGeneration, tokens: 256, heads: 12, headSize: 64, keptValues: 64 },
    },
    10_000,
  ),
  {
    ...attentionUnit(
      'paper',
      '1,024 multipliers, 512 tokens',
      {
        ...paperSizes,
        job: { ...inGeneration, tokens: 512, heads: 16, headSize: 64, keptValues: 128 },
      },
      2_000,
    ),
    longBuild: 'a quarter of an hour',
  },
];

/** Every design, in the order of the tables. */
export const designs: readonly Design[] = [
  systolic('a', 16, 60),
  {
    id: 'b',
    title: '16-lane top-k engine on random rows',
    build: () => topKBench(topKDefaults),
    compared: 20_000,
    ratio: 2.5,
    firstCycle: 60,
  },
  {
    id: 'c',
    title: 'a small FIFO with a state machine',
    build: () => queueBench({ depth: 16, burst: 12 }),
    compared: 100_000,
    ratio: 1.5,
    firstCycle: 15,
  },
  // A build of our own text takes a quarter of an hour, and by hand the array is nearly twice as fast in (a) already.
  { ...systolic('d', 64, 150), ours: 'none' },
  shape('strided', '48 lanes, each fed by the lane 3 before it and by every second piece of a bus', () =>
    stridedBench({ lanes: 48 }),
  ),
  shape('partial', '37 lanes of sums that leak and saturate', () => partialBench({ lanes: 37 })),
  shape('chain', '32 lanes with a combinational chain from one to the next', () => chainBench({ lanes: 32 })),
  shape('banks', '32 lanes with a memory each', () => banksBench({ lanes: 32 })),
  {
    ...shape('domains', '16 lanes in each of two clock domains, a FIFO between', () =>
      domainsBench({ lanes: 16 }),
    ),
    pattern: domainsPattern,
  },
  ...arrays,
  ...largeArrays,
  ...accelerators,
];

/** The design of an id. @throws Error when there is none */
export function designOf(id: string): Design {
  const found = designs.find(design => design.id === id);
  if (found !== undefined) return found;
  throw new Error(`there is no design '${id}'; there are: ${designs.map(design => design.id).join(', ')}`);
}

/** A design without the builds of Verilator that take very long. */
export function inShort(design: Design): Design {
  const { id, longBuild } = design;
  if (longBuild === undefined) return design;
  const withoutVerilator = `left out: a build takes ${longBuild}; '--designs ${id}' runs it`;
  return { ...design, ours: 'none', withoutVerilator };
}

/** How the clocks of a design move. */
export const patternOf = (design: Design, module: Module): EdgePattern => design.pattern ?? together(module);
