import { z } from 'zod';
import { logEncode, logProduct, packLogCode, unpackLogCode, xorshift32 } from '../../golden/index.js';
import type { LogProduct } from '../../golden/index.js';
import type { Contract } from '../contract.js';
import { logAdder } from './log-adder.js';
import { realHeads } from './real-heads.js';
import { laneCount, operandBits, rowSpans, wholeRows } from './row-block.js';

const parameters = z.strictObject({
  leftBits: operandBits.describe('Bits of the operands that the left codes stand for'),
  rightBits: operandBits.describe('Bits of the operands that the right codes stand for'),
  lanes: laneCount.describe('Pairs of codes of a row'),
});

/** Parameters of the block. */
export type LogAdderChoice = z.infer<typeof parameters>;

/** Two packed codes. */
export type CodePair = readonly [left: number, right: number];

/** Rows of pairs, one row or more. */
export type CodeRows = readonly (readonly CodePair[])[];

/** The contract of the log adder. */
export const logAdderContract: Contract<
  LogAdderChoice,
  CodeRows,
  readonly (readonly LogProduct[])[],
  undefined
> = {
  id: 'fact/log-adder',
  title: 'Log adder: products of log codes by adding exponents, a row at a time',
  source: 'FACT (ISCA 2023), abstract: prediction by additions alone; own widths',
  document: 'golden/fact/log-domain.md',
  parameters,
  presets: [
    { name: 'toy', about: '4 pairs of INT4 codes', parameters: { leftBits: 4, rightBits: 4, lanes: 4 } },
    {
      name: 'mixed',
      about: '8 pairs of an INT8 and an INT4 code',
      parameters: { leftBits: 8, rightBits: 4, lanes: 8 },
    },
    { name: 'vit', about: '16 pairs of INT8 codes', parameters: { leftBits: 8, rightBits: 8, lanes: 16 } },
    { name: 'wide', about: '32 pairs of INT8 codes', parameters: { leftBits: 8, rightBits: 8, lanes: 32 } },
  ],
  build: chosen => logAdder(chosen),
  golden: ({ leftBits, rightBits }, rows) => ({
    result: rows.map(row =>
      row.map(([left, right]) => logProduct(unpackLogCode(left, leftBits), unpackLogCode(right, rightBits))),
    ),
    stages: undefined,
  }),
  stimulus: {
    corners: ({ leftBits, rightBits, lanes }) => {
      const zeros: CodePair = [leftBits - 1, rightBits - 1];
      const codes = (bits: number): number[] => Array.from({ length: 2 * bits }, (_, code) => code);
      const every = codes(leftBits).flatMap(a => codes(rightBits).map((b): CodePair => [a, b]));
      return [
        { name: 'all zero', job: wholeRows([], lanes, zeros) },
        { name: 'all zero with sign', job: wholeRows([], lanes, [2 * leftBits - 1, 2 * rightBits - 1]) },
        { name: 'largest product', job: wholeRows([], lanes, [leftBits - 2, rightBits - 2]) },
        { name: 'least product', job: wholeRows([], lanes, [2 * leftBits - 2, rightBits - 2]) },
        { name: 'zero times largest', job: wholeRows([], lanes, [leftBits - 1, 2 * rightBits - 2]) },
        { name: 'every pair of codes', job: wholeRows(every, lanes, zeros) },
      ];
    },
    random: ({ leftBits, rightBits, lanes }, seed) => {
      const random = xorshift32(seed);
      const row = () =>
        Array.from({ length: lanes }, (): CodePair => [
          random.below(2 * leftBits),
          random.below(2 * rightBits),
        ]);
      return Array.from({ length: 1 + random.below(8) }, row);
    },
    /** Activations of a token against the weights of a query's dimension of the trained model. */
    async *real({ leftBits, rightBits, lanes }, count) {
      if (leftBits !== 8 || rightBits !== 8) return;
      const code = (x: number | undefined): number => packLogCode(logEncode(x ?? 0, 8));
      let made = 0;
      for (const { image, layer, head, activations, queries } of realHeads(count)) {
        for (let token = head; token < activations.rows; token += 25) {
          if (made++ >= count) return;
          const dimension = token % queries.weights.rows;
          const pairs = Array.from({ length: activations.columns }, (_, i): CodePair => [
            code(activations.data[token * activations.columns + i]),
            code(queries.weights.data[dimension * activations.columns + i]),
          ]);
          const name = `image ${String(image)}, layer ${String(layer)}, head ${String(head)}, token ${String(token)}`;
          yield { name, job: wholeRows(pairs, lanes, [7, 7]) };
        }
      }
    },
  },
  probes: () => [],
  traffic: (_, rows) => ({
    send: {
      pairs: rows.map(row => ({ left: row.map(([left]) => left), right: row.map(([, right]) => right) })),
    },
  }),
  expected: (_, __, { result }) => ({
    stages: {},
    streams: {
      products: result.map(row => ({
        zero: row.map(({ zero }) => Number(zero)),
        sign: row.map(({ negative }) => Number(negative)),
        exponent: row.map(({ exponent }) => exponent),
      })),
    },
  }),
  spans: (_, rows) => rowSpans('pairs', 'products', rows.length),
};
