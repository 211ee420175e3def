import { z } from 'zod';
import type { QueryTrace, SoftmaxForm } from '../../../golden/index.js';
import { openRow, padded, rowsOf } from '../../common/stimulus.js';
import type { Contract, Probe } from '../../contract.js';
import { FIRST_DESCRIPTOR, MEMORY_BYTES, runAttention, writtenPieces } from './attention-image.js';
import type { AttentionRun, DoneLayer } from './attention-image.js';
import { scoreLanes } from './attention-shape.js';
import type { AttentionSizes } from './attention-shape.js';
import { eighthSizes, paperSizes, tinySizes } from './attention-sizes.js';
import { attentionStimulus } from './attention.stimulus.js';
import type { AttentionJob } from './attention.stimulus.js';
import { attention } from './attention.js';
import { MEMORY_LATENCY } from '../fetch/fetch-memory.js';
import { filledMask } from '../multiply/operand-parameters.js';
import { registerAddress } from '../control/control-registers.js';

const MULTIPLIERS = [32, 64, 128, 256, 512, 1024, 2048] as const;

const parameters = z
  .strictObject({
    multipliers: z.literal(MULTIPLIERS).default(1024).describe('Multipliers of both halves together'),
    headSize: z.literal([16, 32, 64, 128]).default(64).describe('The least head size'),
    largestHead: z
      .literal([16, 32, 64, 128])
      .default(128)
      .describe('The greatest head size: once or twice the least'),
    tokens: z.literal([16, 32, 64, 128, 256, 512, 1024]).default(1024).describe('The most tokens'),
    heads: z.int().min(1).max(16).default(16).describe('The most heads'),
    fusedHeads: z.literal([1, 2, 4, 8]).default(2).describe('Heads fetched together'),
    channels: z.literal([2, 4, 8, 16, 32]).default(16).describe('Channels of memory'),
    dataBits: z.literal([64, 128, 256]).default(256).describe('Bits of a channel, a cycle'),
    requesters: z.literal([2, 4, 8, 16]).default(16).describe('Requesters of keys, and as many of values'),
    topKLanes: z.literal([1, 2, 4, 8, 16, 32]).default(16).describe('Lanes of the top-k engines'),
    topKDesign: z
      .enum(['quickSelect', 'radix', 'sorter'])
      .default('radix')
      .describe('How the engines that prune values find their threshold'),
    topKEngines: z.literal([1, 2]).default(2).describe('Top-k engines that prune values by turns'),
    outputLanes: z
      .literal([4, 8, 16])
      .default(16)
      .describe('Outputs of a query that are requantised in a cycle'),
    norms: z.boolean().default(true).describe('Ranking by the norms of values can be had: `rankByNorm`'),
    recompute: z
      .literal(['incremental', 'full'])
      .default('incremental')
      .describe('A second pass over what the lower bits of keys add, or over whole keys'),
    softmaxForm: z
      .literal(['table', 'streaming'])
      .default('table')
      .describe('Softmax by table and reciprocal, or by shifts while a row comes in'),
  })
  .refine(({ headSize, largestHead }) => [1, 2].includes(largestHead / headSize), {
    path: ['largestHead'],
    message: 'largestHead is headSize or twice that',
  })
  .refine(
    ({ multipliers, headSize, largestHead }) =>
      [1, 2, 4, 8].some(lanes => multipliers === 2 * headSize * lanes && lanes * headSize >= largestHead),
    {
      path: ['multipliers'],
      message: 'multipliers is 2, 4, 8 or 16 times headSize, and at least twice largestHead',
    },
  )
  .refine(({ topKLanes, multipliers, headSize }) => Math.max(topKLanes, multipliers / 2 / headSize) > 1, {
    path: ['topKLanes'],
    message: 'topKLanes, or multipliers / 2 / headSize, the scores of a cycle, is 2 or more',
  })
  .refine(({ norms, tokens, requesters }) => !norms || tokens >= 2 * requesters, {
    path: ['norms'],
    message: 'norms need tokens of 2 * requesters or more',
  })
  .refine(({ requesters, multipliers, headSize }) => multipliers / 2 / headSize <= requesters, {
    path: ['requesters'],
    message: 'requesters is at least multipliers / 2 / headSize, the scores of a cycle',
  })
  .refine(({ fusedHeads, heads }) => fusedHeads <= heads, {
    path: ['fusedHeads'],
    message: 'fusedHeads is at most heads',
  });

/** Parameters of the unit. */
export type AttentionChoice = z.infer<typeof parameters>;

/** The softmax of a build, as the golden model takes it. */
function softmaxIn({ softmaxForm, multipliers }: AttentionChoice): SoftmaxForm {
  return softmaxForm === 'table'
    ? { form: softmaxForm }
    : { form: softmaxForm, scoreMultipliers: multipliers / 2 };
}

const PROBES: readonly Probe[] = [
  { stage: 'scores', port: 'scores', about: 'the scores by the upper bits of the keys' },
  { stage: 'lower scores', port: 'lowerScores', about: 'the scores of a second pass over the keys' },
  { stage: 'decisions', port: 'decisions', about: 'whether a query asks for lower bits' },
  { stage: 'probabilities', port: 'finalProbabilities', about: 'the probabilities that count' },
  { stage: 'pruned', port: 'pruned', about: 'the probabilities of the values that are wanted' },
  { stage: 'results', port: 'results', about: 'the outputs of a query and head' },
  { stage: 'sums', port: 'sums', about: 'what is added to the score of each position' },
  { stage: 'kept', port: 'kept', about: 'the numbers of the tokens and heads that stay' },
  { stage: 'layers', port: 'layers', about: 'how a layer ended' },
  { stage: 'ended', port: 'ended', about: 'how a start ended' },
];

/** Rows of a query; what stands on lanes that are not filled is open. */
function queryRows(sizes: AttentionSizes, headSize: number, values: readonly number[]) {
  const lanes = scoreLanes(sizes);
  const rows = rowsOf(values, (lanes * sizes.headSize) / headSize);
  return rows.map((row, i) => ({
    filled: filledMask(row.length, lanes),
    last: Number(i === rows.length - 1),
    row: openRow(row, lanes),
  }));
}

/** The scores of the second pass of a query; none where it has none. */
function secondScores({ firstScores, fetchesLsb, increments }: QueryTrace, full: boolean): readonly number[] {
  return fetchesLsb && full ? firstScores.map((score, j) => score + (increments[j] ?? 0)) : increments;
}

/** Records of the probes in a layer. */
function stagesOf(
  choice: AttentionChoice,
  { outcome, headSize }: DoneLayer,
): Record<string, readonly unknown[]> {
  const { requesters, outputLanes, recompute } = choice;
  const queries = outcome.traces.flat();
  const rows = (values: readonly number[]) => queryRows(choice, headSize, values);
  const { tokens, heads } = outcome.cascade;
  const lists = rowsOf(tokens, requesters);
  return {
    scores: queries.flatMap(({ firstScores }) => rows(firstScores)),
    'lower scores': queries.flatMap(query => rows(secondScores(query, recompute === 'full'))),
    decisions: queries.map(({ fetchesLsb }) => ({ fetchesLsb: Number(fetchesLsb) })),
    probabilities: queries.flatMap(({ softmax }) => rows(softmax.probabilities)),
    pruned: queries.flatMap(({ softmax, kept }) => {
      const wanted = new Set(kept);
      return rows(softmax.probabilities.map((p, j) => (wanted.has(j) ? p : 0)));
    }),
    results: queries.flatMap(({ output }) => {
      const beats = rowsOf(output, outputLanes);
      return beats.map((elements, i) => ({ elements, last: Number(i === beats.length - 1) }));
    }),
    sums: outcome.tokenSums.map((amount, position) => ({ position, amount })),
    kept: [
      ...lists.map(row => ({ filled: row.length, last: 0, row: openRow(row, requesters) })),
      ...heads.map((head, i) => ({
        filled: 1,
        last: Number(i === heads.length - 1),
        row: openRow([head], requesters),
      })),
    ],
    layers: [{ error: 'None', keptTokens: tokens.length, keptHeads: heads.length }],
  };
}

/** Cycles after which layers count as hung, by their work. */
function patienceOf({ layers }: AttentionJob): number {
  return layers.reduce((sum, { queries, keys, heads }) => {
    const [n, q] = [keys.length, queries.length];
    return sum + 3000 + 40 * heads * (q + 4) * (n + 40) + 100 * n * heads;
  }, 0);
}

/** The contract of SpAtten's attention: one start, from reset. */
export const attentionContract: Contract<AttentionChoice, AttentionJob, AttentionRun, undefined> = {
  id: 'spatten/attention',
  title:
    'Attention from memory to memory: cascade pruning of tokens and heads, progressive quantisation, local value pruning',
  source: 'SpAtten (HPCA 2021; arXiv 2012.09852), sections III and IV',
  document: 'golden/spatten/attention/layer-job.md',
  parameters,
  alone: true,
  presets: [
    {
      name: 'tiny',
      about: '32 multipliers, 4 heads of 16, 64 tokens, 2 channels of 64 bits',
      parameters: parameters.parse({ ...tinySizes }),
    },
    {
      name: 'eighth',
      about: 'An eighth of the paper: 128 multipliers, 12 heads of 64, 1,024 tokens, 8 channels of 64 bits',
      parameters: parameters.parse({ ...eighthSizes }),
    },
    {
      name: 'paper',
      about:
        'The size of the paper: 1,024 multipliers, 16 heads of 64 or 128, 1,024 tokens, 16 channels of 256 bits',
      parameters: parameters.parse({ ...paperSizes }),
    },
  ],
  build: (choice, { trace = false } = {}) => attention({ ...choice, trace }),
  golden: (choice, job) => {
    const result = runAttention(choice, job, softmaxIn(choice));
    return { result, stages: undefined, ...(result.error === 'None' ? {} : { error: result.error }) };
  },
  stimulus: attentionStimulus,
  memory: ({ channels }) => ({
    bytes: new Uint8Array(MEMORY_BYTES),
    ports: {
      ...Object.fromEntries(
        Array.from({ length: channels }, (_, channel) => [
          `memory_${String(channel)}`,
          { channel: { channel, channels } },
        ]),
      ),
      descriptors: {},
      outputs: {},
    },
    latency: MEMORY_LATENCY,
  }),
  probes: () => PROBES,
  traffic: (choice, job) => {
    const writes = [
      [registerAddress('interruptEnable'), 3],
      [registerAddress('descriptorBase'), FIRST_DESCRIPTOR],
      [registerAddress('descriptorCount'), job.layers.length],
      [registerAddress('start'), 1],
    ] as const;
    return {
      memory: runAttention(choice, job, softmaxIn(choice)).memory,
      patience: patienceOf(job),
      send: {
        bus_aw: writes.map(([addr]) => ({ addr, prot: 0 })),
        bus_w: writes.map(([, data]) => ({ data, strb: 15 })),
      },
    };
  },
  expected: (choice, _, { result: { error, layers } }) => {
    const seen = layers.map(layer => stagesOf(choice, layer));
    const stages = Object.fromEntries(
      PROBES.map(({ stage }) => [stage, seen.flatMap(records => records[stage] ?? [])]),
    );
    return {
      stages: { ...stages, ended: [{ error }] },
      streams: { bus_b: padded([], 4, { resp: 'OKAY' }) },
      outputs: { irq: 1 },
      memory: writtenPieces(layers),
    };
  },
  spans: () => [],
};
