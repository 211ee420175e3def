import { z } from 'zod';
import { leadingOne, xorshift32 } from '../../golden/index.js';
import type { LeadingOne } from '../../golden/index.js';
import type { Contract } from '../contract.js';
import { leadingOnes } from './leading-one.js';
import { laneCount, rowSpans, wholeRows } from './row-block.js';

const parameters = z.strictObject({
  width: z.int().min(2).max(31).default(7).describe('Bits of a magnitude'),
  lanes: laneCount.describe('Magnitudes of a row'),
});

/** Parameters of the block. */
export type LeadingOneChoice = z.infer<typeof parameters>;

/** Rows of magnitudes, one row or more. */
export type MagnitudeRows = readonly (readonly number[])[];

/** The contract of the leading-one detector. */
export const leadingOneContract: Contract<
  LeadingOneChoice,
  MagnitudeRows,
  readonly (readonly LeadingOne[])[],
  undefined
> = {
  id: 'fact/leading-one',
  title: 'Leading-one detector: the position of the highest 1 of every magnitude of a row',
  source: 'FACT (ISCA 2023), abstract and reading notes; own code of zero',
  document: 'golden/fact/log-domain.md',
  parameters,
  presets: [
    { name: 'toy', about: '4 magnitudes of INT4', parameters: { width: 3, lanes: 4 } },
    { name: 'vit', about: '16 magnitudes of INT8', parameters: { width: 7, lanes: 16 } },
    { name: 'wide', about: '32 magnitudes of INT8', parameters: { width: 7, lanes: 32 } },
  ],
  build: chosen => leadingOnes(chosen),
  golden: (_, rows) => ({ result: rows.map(row => row.map(leadingOne)), stages: undefined }),
  stimulus: {
    corners: ({ width, lanes }) => {
      const most = 2 ** width - 1;
      const powers = Array.from({ length: width }, (_, n) => 2 ** n);
      return [
        { name: 'all zero', job: wholeRows([], lanes, 0) },
        { name: 'all ones', job: wholeRows([], lanes, most) },
        { name: 'powers of two', job: wholeRows(powers, lanes, 0) },
        {
          name: 'one less than powers of two',
          job: wholeRows(
            [...powers, most + 1].map(p => p - 1),
            lanes,
            0,
          ),
        },
        {
          name: 'every magnitude, up to 512',
          job: wholeRows(
            Array.from({ length: Math.min(512, most + 1) }, (_, m) => m),
            lanes,
            0,
          ),
        },
        {
          name: 'only the last lane',
          job: [Array.from({ length: lanes }, (_, i) => (i === lanes - 1 ? most : 0))],
        },
      ];
    },
    random: ({ width, lanes }, seed) => {
      const random = xorshift32(seed);
      const row = () => Array.from({ length: lanes }, () => random.next() % 2 ** (1 + random.below(width)));
      return Array.from({ length: 1 + random.below(8) }, row);
    },
  },
  probes: () => [],
  traffic: (_, rows) => ({ send: { magnitudes: rows } }),
  expected: (_, __, { result }) => ({
    stages: {},
    streams: {
      positions: result.map(row => ({
        found: row.map(({ found }) => Number(found)),
        position: row.map(({ position }) => position),
      })),
    },
  }),
  spans: (_, rows) => rowSpans('magnitudes', 'positions', rows.length),
};
