import { z } from 'zod';
import { leadingOne, logEncode, logMagnitude, packLogCode, xorshift32 } from '../../golden/index.js';
import type { LeadingOne, LogCode } from '../../golden/index.js';
import type { Contract } from '../contract.js';
import { logEncoder } from './log-encoder.js';
import { realHeads } from './real-heads.js';
import { laneCount, operandBits, rowSpans, wholeRows } from './row-block.js';

const parameters = z.strictObject({
  bits: operandBits.describe('Bits of an operand'),
  lanes: laneCount.describe('Operands of a row'),
});

/** Parameters of the block. */
export type LogEncoderChoice = z.infer<typeof parameters>;

/** Rows of signed operands, one row or more. */
export type OperandRows = readonly (readonly number[])[];

/** Magnitude and leading one of every operand. */
export type LeadingRows = readonly (readonly (LeadingOne & { readonly magnitude: number })[])[];

/** The contract of the log encoder. */
export const logEncoderContract: Contract<
  LogEncoderChoice,
  OperandRows,
  readonly (readonly LogCode[])[],
  LeadingRows
> = {
  id: 'fact/log-encoder',
  title: 'Log encoder: sign and leading one of every operand of a row',
  source: 'FACT (ISCA 2023), abstract and reading notes; own code of zero',
  document: 'golden/fact/log-domain.md',
  parameters,
  presets: [
    { name: 'toy', about: '4 operands of INT4', parameters: { bits: 4, lanes: 4 } },
    {
      name: 'vit',
      about: '16 operands of INT8: a head of the vision transformer',
      parameters: { bits: 8, lanes: 16 },
    },
    { name: 'wide', about: '32 operands of INT8', parameters: { bits: 8, lanes: 32 } },
  ],
  build: (chosen, { trace = false } = {}) => logEncoder({ ...chosen, trace }),
  golden: ({ bits }, rows) => ({
    result: rows.map(row => row.map(x => logEncode(x, bits))),
    stages: rows.map(row =>
      row.map(x => {
        const magnitude = logMagnitude(x, bits);
        return { magnitude, ...leadingOne(magnitude) };
      }),
    ),
  }),
  stimulus: {
    corners: ({ bits, lanes }) => {
      const least = -(2 ** (bits - 1));
      const every = Array.from({ length: 2 ** bits }, (_, i) => least + i);
      return [
        { name: 'all zero', job: wholeRows([], lanes, 0) },
        { name: 'all least', job: wholeRows([], lanes, least) },
        { name: 'all largest', job: wholeRows([], lanes, -1 - least) },
        { name: 'all minus one', job: wholeRows([], lanes, -1) },
        { name: 'every operand', job: wholeRows(every, lanes, 0) },
        {
          name: 'least and largest in turn',
          job: wholeRows(
            [...every].fill(least).map((x, i) => (i % 2 ? x : -1 - x)),
            lanes,
            0,
          ),
        },
      ];
    },
    random: ({ bits, lanes }, seed) => {
      const random = xorshift32(seed);
      // Small magnitudes as often as large ones.
      const operand = () => (random.below(2 ** bits) - 2 ** (bits - 1)) >> random.below(bits);
      const row = () => Array.from({ length: lanes }, operand);
      return Array.from({ length: 1 + random.below(8) }, row);
    },
    /** Activations of the trained model, a token a job. */
    async *real({ bits, lanes }, count) {
      if (bits !== 8) return;
      let made = 0;
      for (const { image, layer, head, activations } of realHeads(count)) {
        if (head > 0) continue;
        for (let token = 0; token < activations.rows; token += 7) {
          if (made++ >= count) return;
          const row = activations.data.subarray(
            token * activations.columns,
            (token + 1) * activations.columns,
          );
          const name = `image ${String(image)}, layer ${String(layer)}, token ${String(token)}`;
          yield { name, job: wholeRows([...row], lanes, 0) };
        }
      }
    },
  },
  probes: () => [{ stage: 'leading', port: 'leading', about: 'magnitudes and their leading ones' }],
  traffic: (_, rows) => ({ send: { operands: rows } }),
  expected: (_, __, { result, stages }) => ({
    stages: {
      leading: stages.map(row => ({
        magnitude: row.map(({ magnitude }) => magnitude),
        found: row.map(({ found }) => Number(found)),
        position: row.map(({ position }) => position),
      })),
    },
    streams: { codes: result.map(row => row.map(packLogCode)) },
  }),
  spans: (_, rows) => rowSpans('operands', 'codes', rows.length),
};
