import { z } from 'zod';
import { createTileStore, xorshift32 } from '../../golden/index.js';
import type { StoreResult, TileLine } from '../../golden/index.js';
import type { Contract, NamedJob } from '../contract.js';
import { diagonalStore } from './diagonal-store.js';

const parameters = z.strictObject({
  layout: z
    .enum(['diagonal', 'plain'])
    .default('diagonal')
    .describe('Neighbours of a row and of a column in different banks, or a column in one bank'),
  banks: z.literal([2, 4, 8, 16, 32]).default(16).describe('Banks, and elements of a row or column'),
  tiles: z.int().min(1).max(1024).default(4).describe('Tiles of banks x banks elements'),
  width: z.int().min(1).max(32).default(8).describe('Bits of an element'),
});

/** Parameters of the block. */
export type DiagonalStoreChoice = z.infer<typeof parameters>;

/** A row or column that is written, with its values, or read. */
export interface StoreRequest {
  readonly line: TileLine;
  readonly tile: number;
  readonly at: number;
  readonly values?: readonly number[];
}

/** Requests in their order. What is read has been written in the same job. */
export type StoreJob = readonly StoreRequest[];

const LINES = { row: 'Row', column: 'Column' } as const;

/** Every tile written with values of their own, row by row or column by column. */
function filled({ banks, tiles, width }: DiagonalStoreChoice, line: TileLine, seed: number): StoreRequest[] {
  const random = xorshift32(seed);
  return Array.from({ length: tiles * banks }, (_, i) => ({
    line,
    tile: Math.floor(i / banks),
    at: i % banks,
    values: Array.from({ length: banks }, () => Number(random.bits(width))),
  }));
}

function everyLine({ banks, tiles }: DiagonalStoreChoice, line: TileLine): StoreRequest[] {
  return Array.from({ length: tiles * banks }, (_, i) => ({
    line,
    tile: Math.floor(i / banks),
    at: i % banks,
  }));
}

function corners(chosen: DiagonalStoreChoice): readonly NamedJob<StoreJob>[] {
  const { banks, tiles } = chosen;
  const read = (line: TileLine, tile: number, at: number): StoreRequest => ({ line, tile, at });
  const zeros = Array.from({ length: banks }, () => 0);
  return [
    { name: 'rows in, columns out', job: [...filled(chosen, 'row', 1), ...everyLine(chosen, 'column')] },
    { name: 'columns in, rows out', job: [...filled(chosen, 'column', 2), ...everyLine(chosen, 'row')] },
    { name: 'rows in, rows out', job: [...filled(chosen, 'row', 3), ...everyLine(chosen, 'row')] },
    {
      name: 'a read right after a write, and the line across it',
      job: Array.from({ length: banks }, (_, i): StoreRequest[] => [
        { line: 'row', tile: 0, at: i, values: Array.from({ length: banks }, (_, c) => (i + c) % 2) },
        read('row', 0, i),
      ])
        .flat()
        .concat(read('column', 0, 0), read('column', 0, banks - 1)),
    },
    {
      name: 'refused: a tile past the end',
      job: [
        ...filled(chosen, 'row', 4),
        { line: 'column', tile: tiles, at: 0, values: zeros },
        read('row', tiles, 1),
        read('column', tiles, banks - 1),
        ...everyLine(chosen, 'column'),
      ],
    },
  ];
}

/** The contract of the diagonal store. */
export const diagonalStoreContract: Contract<
  DiagonalStoreChoice,
  StoreJob,
  readonly StoreResult[],
  undefined
> = {
  id: 'fact/diagonal-store',
  title: 'Diagonal store: any row or column of a tile in one cycle, and the plain layout beside it',
  source: 'FACT (ISCA 2023), abstract: diagonal storage pattern; own placement',
  document: 'golden/fact/diagonal-store.md',
  parameters,
  presets: [
    {
      name: 'toy',
      about: '4 banks, 3 tiles of INT8',
      parameters: { layout: 'diagonal', banks: 4, tiles: 3, width: 8 },
    },
    {
      name: 'toy-plain',
      about: 'The same in the plain layout',
      parameters: { layout: 'plain', banks: 4, tiles: 3, width: 8 },
    },
    {
      name: 'nibbles',
      about: '2 banks of nibbles: a token of 64 inputs and its neighbour',
      parameters: { layout: 'diagonal', banks: 2, tiles: 64, width: 4 },
    },
    {
      name: 'array',
      about: '16 banks, 4 tiles of INT8: a 16 x 16 array',
      parameters: { layout: 'diagonal', banks: 16, tiles: 4, width: 8 },
    },
    {
      name: 'array-plain',
      about: 'The same in the plain layout',
      parameters: { layout: 'plain', banks: 16, tiles: 4, width: 8 },
    },
  ],
  build: chosen => diagonalStore(chosen),
  golden: ({ layout, banks, tiles }, job) => {
    const store = createTileStore(layout, banks, tiles);
    const result = job.map(({ line, tile, at, values }) =>
      values === undefined ? store.read(line, tile, at) : store.write(line, tile, at, values),
    );
    const refused = result.find(({ outcome }) => outcome === 'error');
    return { result, stages: undefined, ...(refused?.outcome === 'error' ? { error: refused.error } : {}) };
  },
  stimulus: {
    corners,
    random: (chosen, seed) => {
      const { banks, tiles, width } = chosen;
      const random = xorshift32(seed);
      const more = Array.from({ length: 40 }, (): StoreRequest => {
        const place = {
          line: random.below(2) === 0 ? ('row' as const) : ('column' as const),
          tile: random.below(tiles + (random.below(8) === 0 ? 1 : 0)),
          at: random.below(banks),
        };
        if (random.below(2) === 0) return place;
        return { ...place, values: Array.from({ length: banks }, () => Number(random.bits(width))) };
      });
      return [...filled(chosen, random.below(2) === 0 ? 'row' : 'column', seed), ...more];
    },
  },
  probes: () => [],
  traffic: ({ banks }, job) => ({
    inputs: { clearError: 0 },
    send: {
      requests: job.map(({ line, tile, at, values }) => ({
        write: Number(values !== undefined),
        ...{ line: LINES[line], tile, at },
        values: values ?? Array.from({ length: banks }, () => 0),
      })),
    },
  }),
  expected: ({ banks }, job, { result }) => ({
    stages: {},
    streams: {
      answers: result.map((answer, i) =>
        answer.outcome === 'error'
          ? {
              error: 'TileOverStore',
              cycles: 1,
              conflicts: 0,
              values: Array.from({ length: banks }, () => 0),
            }
          : {
              ...{ error: 'None', cycles: answer.cycles, conflicts: answer.conflicts },
              values: answer.values.map(value => (job[i]?.values === undefined ? value : undefined)),
            },
      ),
    },
  }),
  spans: (_, __, { result }) => {
    const cycles = result.map(answer => (answer.outcome === 'error' ? 1 : answer.cycles));
    const first = { port: 'requests', item: 0 };
    return [
      { name: 'first answer', from: first, to: { port: 'answers', item: 0 }, cycles: 1 },
      {
        name: 'all requests',
        from: first,
        to: { port: 'requests', item: -1 },
        cycles: cycles.slice(1).reduce((sum, n) => sum + n, 0),
      },
    ];
  },
};
