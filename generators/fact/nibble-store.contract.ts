import { z } from 'zod';
import { createNibbleStore, integerMatrix } from '../../golden/index.js';
import type { NibbleResult, TokenBeat } from '../../golden/index.js';
import type { Contract } from '../contract.js';
import { nibbleStore } from './nibble-store.js';
import { nibbleStoreStimulus } from './nibble-store.stimulus.js';

const parameters = z.strictObject({
  layout: z
    .enum(['diagonal', 'plain'])
    .default('diagonal')
    .describe('Upper nibbles of neighbouring tokens in different banks, or all in one bank'),
  tokens: z.int().min(2).max(4096).default(50).describe('Tokens'),
  columns: z.int().min(1).max(4096).default(64).describe('Columns of a token'),
  rounding: z
    .enum(['floor', 'nearest'])
    .default('floor')
    .describe('The INT4 of an INT8: its upper nibble, or the nearest one'),
});

/** Parameters of the block. */
export type NibbleStoreChoice = z.infer<typeof parameters>;

/** A token that is written. */
export interface WrittenToken {
  readonly token: number;
  readonly int8: boolean;
  /** INT8, as many as columns. */
  readonly values: readonly number[];
}

/** Tokens that are written, then beats that are read. Only tokens that have been written are read. */
export interface NibbleJob {
  readonly written: readonly WrittenToken[];
  readonly beats: readonly TokenBeat[];
}

/** For each written token its error, if any, and for each beat its columns; a refused beat has one. */
export interface NibbleAnswers {
  readonly written: readonly ('token-over-store' | undefined)[];
  readonly beats: readonly (readonly NibbleResult[])[];
}

function request(beat: TokenBeat) {
  return beat.bits === 8
    ? { write: 0, int8: 1, tokens: [beat.token, 0], present: [0, 0] }
    : {
        write: 0,
        int8: 0,
        tokens: [beat.even ?? 0, beat.odd ?? 0],
        present: [Number(beat.even !== undefined), Number(beat.odd !== undefined)],
      };
}

/** Cycles of a beat, a refused one included. */
function cyclesOf(columns: readonly NibbleResult[]): number {
  return columns.reduce((sum, column) => sum + (column.outcome === 'done' ? column.cycles : 1), 0);
}

/** The contract of the nibble store. */
export const nibbleStoreContract: Contract<NibbleStoreChoice, NibbleJob, NibbleAnswers, undefined> = {
  id: 'fact/nibble-store',
  title:
    'Nibble store: INT8 tokens and pairs of INT4 tokens without a conflict, and the plain layout beside it',
  source: 'FACT (ISCA 2023), abstract: diagonal storage pattern of mixed-precision layers; own placement',
  document: 'golden/fact/diagonal-store.md',
  parameters,
  presets: [
    {
      name: 'toy',
      about: '6 tokens of 3 columns',
      parameters: { layout: 'diagonal', tokens: 6, columns: 3, rounding: 'floor' },
    },
    {
      name: 'toy-plain',
      about: 'The same in the plain layout, INT4 rounded to the nearest',
      parameters: { layout: 'plain', tokens: 6, columns: 3, rounding: 'nearest' },
    },
    {
      name: 'vit',
      about: '50 tokens of 64 columns: the vision transformer',
      parameters: { layout: 'diagonal', tokens: 50, columns: 64, rounding: 'floor' },
    },
    {
      name: 'vit-plain',
      about: 'The same in the plain layout',
      parameters: { layout: 'plain', tokens: 50, columns: 64, rounding: 'floor' },
    },
  ],
  build: chosen => nibbleStore(chosen),
  golden: ({ layout, tokens, columns, rounding }, { written, beats }) => {
    const data = new Int32Array(tokens * columns);
    const kinds = Array.from({ length: tokens }, () => false);
    const refused = written.map(({ token, int8, values }) => {
      if (token >= tokens) return 'token-over-store';
      data.set(values, token * columns);
      kinds[token] = int8;
      return undefined;
    });
    const store = createNibbleStore(layout, integerMatrix(tokens, columns, data), kinds, rounding);
    const read = beats.map(beat => {
      const start = store.read(beat, 0);
      if (start.outcome === 'error') return [start];
      return [start, ...Array.from({ length: columns - 1 }, (_, k) => store.read(beat, k + 1))];
    });
    const wrong = [...refused, ...read.map(([at]) => (at?.outcome === 'error' ? at.error : undefined))];
    const error = wrong.find(found => found !== undefined);
    const result = { written: refused, beats: read };
    return { result, stages: undefined, ...(error === undefined ? {} : { error }) };
  },
  stimulus: nibbleStoreStimulus,
  probes: () => [],
  traffic: (_, { written, beats }) => ({
    inputs: { clearError: 0 },
    send: {
      requests: [
        ...written.map(({ token, int8 }) => ({
          write: 1,
          int8: Number(int8),
          tokens: [token, 0],
          present: [0, 0],
        })),
        ...beats.map(request),
      ],
      values: written.flatMap(({ values }) => values),
    },
  }),
  expected: (_, __, { result: { written, beats } }) => ({
    stages: {},
    streams: {
      answers: [
        ...written.map(error => ({
          error: error === undefined ? 'None' : 'TokenOverStore',
          last: 1,
          conflict: 0,
          operands: [0, 0],
        })),
        ...beats.flatMap(columns =>
          columns.map((column, k) => {
            const last = Number(k === columns.length - 1);
            return column.outcome === 'error'
              ? { error: 'TokenOverStore', last, conflict: 0, operands: [0, 0] }
              : { error: 'None', last, conflict: column.conflicts, operands: column.operands };
          }),
        ),
      ],
    },
  }),
  spans: ({ columns }, { written }, { result: { beats } }) => {
    const firstValue = { port: 'values', item: 0 };
    const lastWrite = { port: 'requests', item: written.length - 1 };
    const last = { port: 'requests', item: -1 };
    return [
      ...(written.length === 0
        ? []
        : [{ name: 'writes', from: firstValue, to: lastWrite, cycles: written.length * columns - 1 }]),
      ...(written.length === 0
        ? []
        : [
            {
              name: 'beats',
              from: lastWrite,
              to: last,
              cycles: beats.reduce((sum, beat) => sum + cyclesOf(beat), 0),
            },
          ]),
      { name: 'last answer', from: last, to: { port: 'answers', item: -1 }, cycles: 1 },
    ];
  },
};
