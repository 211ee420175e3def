import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { GoldenError } from '../errors.js';
import { integerMatrix } from '../model/integer-matrix.js';
import { xorshift32 } from '../numerics/xorshift32.js';
import { mixedPeArray, mixedPeArrayCycles, mixedPeArrayJobs, mixedPeArrayLatency } from './mixed-pe-array.js';
import type { MixedPeArrayJob, MixedPeArrayOptions, MixedPeArrayResult } from './mixed-pe-array.js';
import { mixedProduct } from './mixed-product.js';
import { tokenOrder } from './token-order.js';

/** What vectors/mixed_pe_array.py derived from the contract. */
const vectors = JSON.parse(
  readFileSync(new URL('vectors/mixed-pe-array.json', import.meta.url), 'utf8'),
) as readonly (MixedPeArrayJob &
  MixedPeArrayResult & {
    readonly name: string;
    readonly size: Omit<MixedPeArrayOptions, 'accumulatorBits'>;
  })[];

const random = xorshift32(0x77);
const matrix = (rows: number, columns: number) =>
  integerMatrix(
    rows,
    columns,
    Int32Array.from({ length: rows * columns }, () => random.below(256) - 128),
  );

describe('array of mixed-precision processing elements, golden', () => {
  for (const { name, size, int8, int4, tiles, ...want } of vectors) {
    it(`vector: ${name}`, () => {
      const found = mixedPeArray({ int8, int4, tiles }, { ...size, accumulatorBits: 24 });
      expect(found).to.deep.equal(want);
    });
  }

  const options = { rows: 4, columns: 3, depth: 16, tiles: 8, accumulatorBits: 21 } as const;

  it('makes the product of mixed-precision.md of sizes that divide and of those that do not', () => {
    for (const [tokens, depth, outputs] of [
      [1, 1, 1],
      [5, 4, 3],
      [7, 9, 8],
      [16, 32, 4],
    ] as const) {
      for (const rounding of ['floor', 'nearest'] as const) {
        const [x, w] = [matrix(tokens, depth), matrix(outputs, depth)];
        const int8 = Array.from({ length: tokens }, () => random.below(2) === 0);
        const found = new Int32Array(tokens * outputs);
        mixedPeArrayJobs(x, w, int8, options, rounding).forEach((job, block) => {
          const { sums } = mixedPeArray(job, options);
          for (const [b, beat] of tokenOrder(int8).entries()) {
            const places = beat.bits === 8 ? [beat.token] : [beat.even, beat.odd];
            for (const [lane, token] of places.entries()) {
              for (let c = 0; c < 3 && token !== undefined && 3 * block + c < outputs; c++)
                found[token * outputs + 3 * block + c] = sums[b]?.[lane]?.[c] ?? NaN;
            }
          }
        });
        expect(found).to.deep.equal(mixedProduct(x, w, int8, rounding).sums.data);
      }
    }
  });

  it('refuses jobs in the order of the contract', () => {
    const errorOf = (int8: number, int4: number, tiles: number): string | undefined => {
      const weights = Array.from({ length: 4 }, () => [1, 1, 1]);
      const beats = Array.from({ length: int8 + int4 }, () => [1, 1, 1, 1]);
      const job = { int8, int4, tiles: Array.from({ length: tiles }, () => ({ weights, beats })) };
      return mixedPeArray(job, options).error;
    };
    expect(errorOf(0, 0, 0)).to.equal('beats-is-zero');
    expect(errorOf(9, 8, 0)).to.equal('beats-over-depth');
    expect(errorOf(1, 1, 0)).to.equal('tiles-is-zero');
    expect(errorOf(1, 1, 9)).to.equal('tiles-over-limit');
    expect(errorOf(8, 8, 8)).to.equal(undefined);
    expect(() => mixedPeArray({ int8: 0, int4: 0, tiles: [] }, { ...options, accumulatorBits: 20 })).to.throw(
      GoldenError,
      'are too narrow for 8 tiles of 4 rows; give 21',
    );
  });

  it('counts the cycles of both forms', () => {
    const latencies = ([rows, columns]: readonly [number, number]): number[] => [
      mixedPeArrayLatency({ rows, columns }),
      mixedPeArrayLatency({ rows, columns, form: 'broadcast' }),
    ];
    expect(
      [
        [1, 1],
        [2, 5],
        [4, 3],
        [5, 2],
        [16, 16],
        [64, 64],
      ].map(([rows = 0, columns = 0]) => latencies([rows, columns])),
    ).to.deep.equal([
      [3, 3],
      [8, 4],
      [8, 5],
      [8, 6],
      [33, 7],
      [129, 9],
    ]);
    // 16 rows of weights, eleven tiles of 50 beats, 49 beats after the first of the last one, and the latency.
    expect(mixedPeArrayCycles({ rows: 16, columns: 16 }, 50, 12)).to.equal(16 + 550 + 49 + 33);
    expect(mixedPeArrayCycles({ rows: 16, columns: 16, form: 'broadcast' }, 50, 12)).to.equal(
      16 + 550 + 49 + 7,
    );
    // Fewer beats than rows: a tile waits for its weights.
    expect(mixedPeArrayCycles({ rows: 4, columns: 3, form: 'broadcast' }, 2, 3)).to.equal(4 + 8 + 1 + 5);
  });
});
