import { z } from 'zod';
import { requantiseJob, requantiserStages } from '../../golden/index.js';
import type { RequantiserError, RequantiserJob, RequantiserOutcome } from '../../golden/index.js';
import type { Contract, Span } from '../contract.js';
import { REQUANTISER_LATENCY } from './requantiser-shape.js';
import { requantiserStimulus } from './requantiser.stimulus.js';
import { requantiser } from './requantiser.js';
import { padded, rowsOf } from './stimulus.js';

const parameters = z.strictObject({
  channels: z.int().min(1).max(4096).default(192).describe('The most output channels'),
  lanes: z.literal([1, 2, 4, 8, 16, 32]).default(16).describe('Accumulators of a beat'),
});

/** Parameters of the block. */
export type RequantiserChoice = z.infer<typeof parameters>;

/** The stages of every lane, beat by beat; undefined where a lane has no channel. */
export type RequantiserBeats = readonly (readonly (ReturnType<typeof requantiserStages> | undefined)[])[];

const ERRORS: Readonly<Record<RequantiserError, string>> = {
  'channels-is-zero': 'ChannelsIsZero',
  'channels-over-limit': 'ChannelsOverLimit',
  'rows-is-zero': 'RowsIsZero',
  'illegal-range': 'IllegalRange',
  'illegal-entry': 'IllegalEntry',
};

/** The contract of the requantiser. */
export const requantiserContract: Contract<
  RequantiserChoice,
  RequantiserJob,
  RequantiserOutcome,
  RequantiserBeats
> = {
  id: 'common/requantiser',
  title: 'Requantiser: accumulators to codes, with an entry for each channel and a truncation boundary',
  source: 'Jacob et al. (CVPR 2018; arXiv 1712.05877), section 2.2; NIPQ (CVPR 2023; arXiv 2206.00820)',
  document: 'golden/numerics/requantiser.md',
  parameters,
  presets: [
    { name: 'toy', about: '10 channels on 4 lanes', parameters: { channels: 10, lanes: 4 } },
    {
      name: 'vit',
      about: 'The linear layers of the vision transformer: 192 channels on 16 lanes',
      parameters: { channels: 192, lanes: 16 },
    },
    {
      name: 'paper',
      about: 'DeiT-B: 3,072 channels on 16 lanes',
      parameters: { channels: 3072, lanes: 16 },
    },
  ],
  build: (choice, { trace = false } = {}) => requantiser({ ...choice, trace }),
  golden: ({ channels, lanes }, job) => {
    const result = requantiseJob(channels, job);
    if (result.outcome === 'error') return { error: result.error, result, stages: [] };
    const stages = job.rows.flatMap(row =>
      rowsOf(row, lanes).map((beat, b) =>
        Array.from({ length: lanes }, (_, lane) => {
          const entry = job.entries[b * lanes + lane];
          return entry && requantiserStages(beat[lane] ?? NaN, entry, job);
        }),
      ),
    );
    return { result, stages };
  },
  stimulus: requantiserStimulus,
  probes: () => [
    { stage: 'sum', port: 'sums', about: 'accumulator and bias' },
    { stage: 'product', port: 'products', about: 'times the multiplier' },
    { stage: 'rounded', port: 'rounded', about: 'shifted and rounded, before it is cut' },
  ],
  traffic: ({ lanes }, { entries, rows, least, greatest }) => ({
    inputs: { clearError: 0 },
    send: {
      jobs: [{ channels: entries.length, rows: rows.length, least, greatest }],
      entries,
      // What lanes without a channel carry must not matter.
      accumulators: rows.flatMap(row => rowsOf(row, lanes).map(beat => padded(beat, lanes, beat[0] ?? 0))),
    },
  }),
  expected: ({ lanes }, _, { result, stages }) => {
    const codes = result.outcome === 'codes' ? result.codes : [];
    const stage = (pick: (stages: ReturnType<typeof requantiserStages>) => bigint) =>
      stages.map(beat => ({ lanes: beat.map(lane => (lane === undefined ? 0n : pick(lane))) }));
    return {
      stages: {
        sum: stage(({ sum }) => sum),
        product: stage(({ product }) => product),
        rounded: stage(({ rounded }) => rounded),
      },
      streams: {
        codes: codes.flatMap(row => rowsOf(row, lanes).map(beat => padded(beat, lanes, 0))),
        results: [
          result.outcome === 'codes'
            ? { error: 'None', channel: 0 }
            : { error: ERRORS[result.error], channel: result.channel },
        ],
      },
    };
  },
  spans: ({ lanes }, { entries, rows }, { result }) => {
    if (result.outcome === 'error') return [];
    const beats = rows.length * Math.ceil(entries.length / lanes);
    const spans: Span[] = [
      {
        name: 'load',
        from: { port: 'jobs', item: 0 },
        to: { port: 'entries', item: -1 },
        cycles: entries.length,
      },
      {
        name: 'rows',
        from: { port: 'entries', item: -1 },
        to: { port: 'accumulators', item: -1 },
        cycles: beats,
      },
      {
        name: 'latency',
        from: { port: 'accumulators', item: -1 },
        to: { port: 'codes', item: -1 },
        cycles: REQUANTISER_LATENCY,
      },
    ];
    return spans;
  },
};
