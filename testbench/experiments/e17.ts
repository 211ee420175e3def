import {
  LEGAL_CODES,
  compress,
  denseBeats,
  integerMatrix,
  matrixRow,
  sparseBeats,
  sparseSize,
  xorshift32,
} from '../../golden/index.js';
import type { IntegerMatrix, Random, SparseBeat, SparseMode, SparsePeJob } from '../../golden/index.js';
import { prepare, vectorOf } from '../../generators/block.js';
import type { Vector } from '../../generators/block.js';
import { sparsePeContract } from '../../generators/gpusq/sparse-pe.contract.js';
import type { SparsePeChoice } from '../../generators/gpusq/sparse-pe.contract.js';
import { bounded, report } from '../report.js';
import type { Row, Study } from '../report.js';
import { agreement, openBlock, parts, spanCycles, tally } from './tally.js';

const CHOICE: SparsePeChoice = { depth: 512, accumulatorWidth: 32 };
const DEPTHS = [64, 128, 256, 512, 768, 1024] as const;
const ROWS_EACH = 100;
const REAL = 480;

const MODES: readonly { readonly mode: SparseMode; readonly bits: 8 | 4 }[] = [
  { mode: '2:4', bits: 8 },
  { mode: '4:8-pairs', bits: 4 },
];

const vector = (name: string, job: SparsePeJob): Vector => vectorOf(sparsePeContract, CHOICE, name, job);

/** Elements of `bits` bits, every value as likely. */
function randomMatrix(rows: number, columns: number, bits: number, random: Random): IntegerMatrix {
  const codes = Int32Array.from({ length: rows * columns }, () => random.below(2 ** bits) - 2 ** (bits - 1));
  return integerMatrix(rows, columns, codes);
}

/** Each legal code with every pair of weight bytes at the limits and in between, over operands that move on from beat to beat. */
function* everyPattern(pairs: boolean): Generator<Vector> {
  const bytes = pairs
    ? [0x88, 0x78, 0x87, 0x77, 0x00, 0xf1, 0x1f]
    : [0x80, 0xff, 0x00, 0x01, 0x7f, 0xc3, 0x3c];
  for (const code of LEGAL_CODES) {
    for (const a of bytes) {
      const beats = bytes.flatMap(b =>
        bytes.map((_, turn): SparseBeat => ({
          x: Array.from({ length: 4 }, (_, i) => bytes[(2 * i + turn) % bytes.length] ?? 0),
          w: [a, b],
          code,
        })),
      );
      yield vector(`code ${String(code)}, ${String(a)}`, { sparse: true, pairs, beats });
    }
  }
}

/** Rows of random weights, selected and packed, times random operands; and the same weights dense. */
function* rowsOf(columns: number, mode: SparseMode, bits: 8 | 4): Generator<Vector> {
  const random = xorshift32(columns);
  const [x, w] = [
    randomMatrix(ROWS_EACH, columns, bits, random),
    randomMatrix(ROWS_EACH, columns, bits, random),
  ];
  const sparse = compress(w, mode);
  for (let n = 0; n < ROWS_EACH; n++) {
    const row = matrixRow(x, n);
    yield vector(`sparse ${String(n)}`, sparseBeats(row, sparse, n));
    yield vector(`dense ${String(n)}`, denseBeats(row, w, n, bits === 4));
  }
}

/** The sparse processing element: every pattern, rows of every length, layers of the trained model, and its rate. */
export const e17: Study = {
  id: 'E17',
  title: 'Sparse processing element: every pattern and sign, K = 64 to 1,024, INT8 and pairs of INT4',
  run: async progress => {
    const patterns = LEGAL_CODES.length * 7;
    const part = parts(progress, 2 * (patterns + 2 * ROWS_EACH * DEPTHS.length) + REAL);
    const rows: Row[] = [];
    const block = prepare(sparsePeContract, CHOICE);
    const dut = await openBlock(block);
    for (const { mode, bits } of MODES) {
      const name = `${mode}, INT${String(bits)}`;
      const all = await tally(dut, everyPattern(bits === 4), part(`${name}: patterns`));
      rows.push(
        agreement(
          `${name}: every pattern, with signs and limits, every stage and cycle count`,
          all,
          patterns,
        ),
      );
      for (const columns of DEPTHS) {
        const text = `${name}, K = ${String(columns)}`;
        const found = await tally(dut, rowsOf(columns, mode, bits), part(text));
        rows.push(agreement(`${text}: random rows, sparse and dense`, found, 2 * ROWS_EACH));
        const [sparse = NaN, dense = NaN] = spanCycles(found.measured, 'steps').map(cycles => cycles + 1);
        rows.push(
          bounded(`${text}: steps dense over steps sparse`, dense / sparse, 'times', { min: 2, paper: '2' }),
        );
      }
      const { packedBits, denseBits } = sparseSize(mode, bits);
      rows.push(
        bounded(`${name}: bits of a group packed over dense`, packedBits / denseBits, '', {
          max: 0.625,
          paper: '0.625',
        }),
      );
    }
    const real: Vector[] = [];
    for await (const one of block.real(REAL)) real.push(one);
    const found = await tally(dut, real, part('trained model'));
    rows.push(
      agreement(
        'rows of the linear layers of the trained model, sparse and dense, INT8 and INT4',
        found,
        REAL,
      ),
    );
    await dut.simulation.close();
    return report('E17', e17.title, rows);
  },
};
