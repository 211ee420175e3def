import { z } from 'zod';
import { u } from '../../../dsl/index.js';
import { eliminateZeros, realign } from '../../../golden/index.js';
import type { Elimination, Lane } from '../../../golden/index.js';
import type { HostInteger } from '../../common/stimulus.js';
import type { Contract, Span } from '../../contract.js';
import { compactorLatency, shiftLayers } from './compactor.js';
import { zeroEliminatorStimulus } from './zero-eliminator.stimulus.js';
import { zeroEliminator } from './zero-eliminator.js';

const parameters = z.strictObject({
  lanes: z.int().min(2).max(64).default(16).describe('Lanes of a row'),
  payloadWidth: z.int().min(1).max(256).default(12).describe('Bits that a lane carries'),
  registers: z
    .enum(['lowLatency', 'maxFrequency'])
    .default('lowLatency')
    .describe('One register after the last shift layer, or one after each'),
  realign: z
    .boolean()
    .default(true)
    .describe('Pack full rows; without, a row leaves for each row that comes'),
});

/** Parameters of the block. */
export type ZeroEliminatorChoice = z.infer<typeof parameters>;

/** One lane: whether it is kept, and what it carries. */
export interface SparseLane {
  readonly keep: boolean;
  readonly payload: HostInteger;
}

/** One sequence of rows, `lanes` lanes each, one row or more. */
export type ZeroEliminatorJob = readonly (readonly SparseLane[])[];

/** Rows that leave, by their elements. Every sequence ends with one row marked `last`, which may be empty. */
export type PackedRows = readonly { readonly last: boolean; readonly elements: readonly HostInteger[] }[];

/** Every stage of every row. */
export type ZeroEliminatorStages = readonly Elimination<HostInteger, undefined>[];

function packRows(rows: readonly (readonly HostInteger[])[], lanes: number): PackedRows {
  const { emitted, rest } = realign(rows, lanes);
  const full = emitted.filter(row => row.length > 0).map(elements => ({ last: false, elements }));
  // The end is marked on a row that leaves with it anyway, and on an empty one only if there is none.
  const endsFull = rest.length === 0 && emitted.at(-1)?.length === lanes;
  if (endsFull) return full.map((row, i) => ({ ...row, last: i === full.length - 1 }));
  return [...full, { last: true, elements: rest }];
}

/** A row of `lanes` host values; `undefined` leaves a lane open. */
function lanesOf<T>(values: readonly T[], lanes: number): (T | undefined)[] {
  return Array.from({ length: lanes }, (_, i) => values[i]);
}

const rowOf = (elements: readonly HostInteger[], last: boolean, lanes: number) => ({
  size: elements.length,
  last: Number(last),
  row: lanesOf(elements, lanes),
});

/** The contract of the zero eliminator. */
export const zeroEliminatorContract: Contract<
  ZeroEliminatorChoice,
  ZeroEliminatorJob,
  PackedRows,
  ZeroEliminatorStages
> = {
  id: 'spatten/zero-eliminator',
  title: 'Zero eliminator: compacts the kept lanes of a row, and packs full rows',
  source: 'SpAtten (HPCA 2021; arXiv 2012.09852), section IV-B',
  document: 'golden/spatten/top-k/zero-eliminator.md',
  parameters,
  presets: [
    {
      name: 'toy',
      about: '4 lanes of 8 bits',
      parameters: { lanes: 4, payloadWidth: 8, registers: 'lowLatency', realign: true },
    },
    {
      name: 'fast',
      about: '16 lanes, a register after each shift layer',
      parameters: { lanes: 16, payloadWidth: 12, registers: 'maxFrequency', realign: true },
    },
    {
      name: 'paper',
      about: 'The size of the paper: 16 lanes of a 12-bit score',
      parameters: { lanes: 16, payloadWidth: 12, registers: 'lowLatency', realign: true },
    },
  ],
  build: ({ lanes, payloadWidth, registers, realign: packs }, { trace = false } = {}) =>
    zeroEliminator({ payload: u(payloadWidth), lanes, registers, realign: packs, trace }),
  golden: ({ lanes, realign: packs }, job) => {
    const stages = job.map(row =>
      eliminateZeros(
        row.map(({ keep, payload }): Lane<HostInteger, undefined> => ({
          keep,
          key: payload,
          payload: undefined,
        })),
      ),
    );
    const rows = stages.map(({ kept }) => kept.map(({ key }) => key));
    const result = packs
      ? packRows(rows, lanes)
      : rows.map((elements, i) => ({ last: i === rows.length - 1, elements }));
    return { result, stages };
  },
  stimulus: zeroEliminatorStimulus,
  probes: ({ lanes }) => [
    { stage: 'prefix', port: 'prefix', about: 'drops before each kept lane, and the number kept' },
    ...Array.from({ length: shiftLayers(lanes) }, (_, b) => ({
      stage: `layer ${String(b)}`,
      port: `layer_${String(b)}`,
      about: `the lanes behind the shift by ${String(2 ** b)}`,
    })),
    { stage: 'compacted', port: 'compacted', about: 'the compact row, before it is realigned' },
  ],
  traffic: (_, job) => ({
    send: {
      rows: job.map((row, i) => ({
        keep: row.reduce((mask, { keep }, lane) => (keep ? mask | (1n << BigInt(lane)) : mask), 0n),
        last: Number(i === job.length - 1),
        row: row.map(({ payload }) => payload),
      })),
    },
  }),
  expected: ({ lanes }, job, { result, stages }) => {
    const layer = (b: number) =>
      stages.map(({ layers }) => {
        const slots = lanesOf(layers[b] ?? [], lanes);
        return {
          slots: {
            drops: slots.map(slot => slot?.drops ?? 0),
            row: slots.map(slot => slot?.key),
          },
        };
      });
    return {
      stages: {
        prefix: stages.map(({ drops, size }) => ({ drops, size })),
        ...Object.fromEntries(
          Array.from({ length: shiftLayers(lanes) }, (_, b) => [`layer ${String(b)}`, layer(b)]),
        ),
        compacted: stages.map(({ kept }, i) => ({
          row: rowOf(
            kept.map(({ key }) => key),
            i === job.length - 1,
            lanes,
          ),
        })),
      },
      streams: { packed: result.map(({ last, elements }) => rowOf(elements, last, lanes)) },
    };
  },
  spans: ({ lanes, registers, realign: packs }, job, { result, stages }) => {
    const latency = compactorLatency(lanes, registers);
    const first = { port: 'rows', item: 0 };
    const end = { port: 'rows', item: -1 };
    const spans: Span[] = [
      { name: 'load', from: first, to: end, cycles: job.length - 1 },
      {
        name: 'latency',
        from: first,
        to: { port: 'compacted', item: 0 },
        cycles: latency,
        paper: `${String(shiftLayers(lanes))} shift stages`,
      },
    ];
    // The rest behind a full last row takes a cycle of its own.
    const sent = stages.at(-1)?.kept.length ?? 0;
    const rest = result.at(-1)?.elements.length ?? 0;
    const spills = packs && rest > 0 && sent > rest;
    return [
      ...spans,
      { name: 'last row', from: end, to: { port: 'packed', item: -1 }, cycles: latency + Number(spills) },
    ];
  },
};
