import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { integerMatrix, multiplyTransposed } from '../model/integer-matrix.js';
import { xorshift32 } from '../numerics/xorshift32.js';
import { gatherRows, sparseArrayJob } from './sparse-array-jobs.js';
import { compress, decompress } from './sparse-matrix.js';
import { sparseArrayCycles } from './sparse-pe-array-cycles.js';
import {
  type SparseArrayRow,
  type SparseArraySize,
  type SparseArrayTile,
  sparseArrayWidth,
  sparsePeArray,
} from './sparse-pe-array.js';

interface ArrayVector {
  readonly name: string;
  readonly size: SparseArraySize;
  readonly tiles: readonly SparseArrayTile[];
  readonly rows: readonly SparseArrayRow[];
  readonly cycles: number;
}

/** What vectors/sparse_pe_array.py derived from the contract. */
const vectors = JSON.parse(
  readFileSync(new URL('vectors/sparse-pe-array.json', import.meta.url), 'utf8'),
) as readonly ArrayVector[];

describe('sparse processing element array', () => {
  for (const { name, size, tiles, rows, cycles } of vectors) {
    it(`vector: ${name}`, () => {
      const result = sparsePeArray(size, { tiles });
      expect(result.rows).to.deep.equal(rows);
      expect(result.error).to.equal(rows.find(({ error }) => error !== undefined)?.error ?? result.error);
      const tokens = tiles.map(({ operands }) => operands.length);
      expect(sparseArrayCycles(size, tokens).total).to.equal(cycles);
    });
  }

  const size = { rows: 4, columns: 3, tokens: 5, tiles: 9 };
  const random = xorshift32(3);
  const matrix = (rows: number, columns: number, bits: number) =>
    integerMatrix(
      rows,
      columns,
      Int32Array.from({ length: rows * columns }, () => random.below(2 ** bits) - 2 ** (bits - 1)),
    );

  it('gives any product, whole: dense and 2:4 in INT8, dense and pairs in INT4', () => {
    for (const bits of [8, 4]) {
      const mode = bits === 8 ? '2:4' : '4:8-pairs';
      const [x, w] = [matrix(12, 24, bits), matrix(7, 24, bits)];
      const kept = compress(w, mode);
      const plain = sparseArrayJob(size, x, w, bits === 4);
      const half = sparseArrayJob(size, x, kept);
      // 3 blocks of tokens, 3 of channels; 24 of depth in tiles of 4 (8), and twice that.
      expect([plain.plan.length, half.plan.length]).to.deep.equal(bits === 8 ? [54, 27] : [27, 18]);
      for (const [{ job, plan }, weights] of [
        [plain, w],
        [half, decompress(kept)],
      ] as const) {
        const { rows } = sparsePeArray(size, job);
        expect(gatherRows({ tokens: 12, channels: 7 }, plan, rows)).to.deep.equal(
          multiplyTransposed(x, weights),
        );
      }
    }
  });

  it('has every tile add and leave what the plan says', () => {
    const { job } = sparseArrayJob(size, matrix(2, 8, 8), matrix(3, 8, 8));
    const { sums, accumulators } = sparsePeArray(size, job);
    expect(sums).to.have.length(4);
    expect(accumulators.slice(0, 2)).to.deep.equal(sums.slice(0, 2));
    for (const t of [0, 1]) {
      const both = sums[t]?.map((sum, c) => sum + (sums[t + 2]?.[c] ?? NaN));
      expect(accumulators[t + 2]).to.deep.equal(both);
    }
  });

  it('the accumulator that is wide enough', () => {
    const widths = [
      { rows: 2, tiles: 1 },
      { rows: 4, tiles: 3 },
      { rows: 16, tiles: 64 },
    ];
    expect(widths.map(sparseArrayWidth)).to.deep.equal([17, 19, 26]);
  });

  it('keeps its multipliers busy over a whole layer of 64 channels', () => {
    const whole = { rows: 16, columns: 16 };
    const total = (depth: number, tokens: number): number =>
      sparseArrayCycles(
        whole,
        Array.from({ length: (64 / 16) * depth }, () => tokens),
      ).total;
    for (const [tokens, use, gain] of [
      [50, 0.93, 1.85],
      [128, 0.96, 1.93],
    ] as const) {
      for (const depth of [64, 128, 192, 256, 384, 512, 768]) {
        const dense = total(depth / 16, tokens);
        expect((tokens * 64 * depth) / 256 / dense).to.be.at.least(use);
        expect(dense / total(depth / 32, tokens)).to.be.at.least(gain);
      }
    }
    expect([total(4, 50), total(2, 50), total(48, 128)]).to.deep.equal([838, 438, 24614]);
  });
});
