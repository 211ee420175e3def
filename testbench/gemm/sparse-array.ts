import { decompress, sparseArrayJob, sparseArrayTile, tileSums } from '../../golden/index.js';
import type { SparseMode } from '../../golden/index.js';
import { prepare } from '../../generators/block.js';
import { sparsePeArrayContract } from '../../generators/gpusq/sparse-pe-array.contract.js';
import type { SparsePeArrayChoice } from '../../generators/gpusq/sparse-pe-array.contract.js';
import { paddedRow, requireTiles } from './product.js';
import type { ArrayJob, ArrayMode, MatrixArray, Product } from './product.js';

type Mode = Pick<ArrayMode, 'name' | 'bits' | 'sparse' | 'rate'>;

const MODES: readonly Mode[] = [
  { name: 'INT8', bits: 8, rate: 1 },
  { name: '2:4 INT8', bits: 8, sparse: '2:4', rate: 2 },
  { name: 'INT4', bits: 4, rate: 2 },
  { name: '4:8 pairs of INT4', bits: 4, sparse: '4:8-pairs', rate: 4 },
];

const formOf = (mode: SparseMode | undefined): string => (mode === undefined ? 'dense' : `sparse (${mode})`);

function jobOf(choice: SparsePeArrayChoice, { bits, sparse, rate }: Mode, product: Product): ArrayJob {
  const { name, x, w } = product;
  const given = 'mode' in w ? w.mode : undefined;
  if (given !== sparse)
    throw new RangeError(`${name}: weights are ${formOf(given)} where ${formOf(sparse)} ones are needed`);
  const pairs = bits === 4;
  const { depth } = sparseArrayTile(choice, { sparse: sparse !== undefined, pairs });
  requireTiles(product, Math.ceil(x.columns / depth), choice.tiles);
  const { job, plan } = sparseArrayJob(choice, x, w, pairs);
  const sums: unknown[] = [];
  const accumulators: unknown[] = [];
  const results: unknown[] = [];
  for (const { tile, own, accumulators: grown } of tileSums(x, 'mode' in w ? decompress(w) : w, plan)) {
    for (let token = 0; token < tile.tokens.count; token++) {
      const row = paddedRow(grown, token, choice.columns);
      sums.push({ sums: paddedRow(own, token, choice.columns) });
      accumulators.push({ accumulators: row });
      if (tile.last) results.push({ error: 'None', accumulators: row });
    }
  }
  const nothing = { result: { rows: [], sums: [], accumulators: [] }, stages: undefined };
  return {
    vector: {
      name,
      traffic: sparsePeArrayContract.traffic(choice, job),
      expected: { stages: { sums, accumulators }, streams: { results } },
      spans: sparsePeArrayContract.spans(choice, job, nothing),
    },
    work: (x.rows * x.columns * w.rows) / rate,
  };
}

/** The array for 2:4 weights: dense and sparse, INT8 and two INT4 to a byte. */
export function sparseArray(name: string, choice: SparsePeArrayChoice): MatrixArray {
  return {
    name,
    block: prepare(sparsePeArrayContract, choice),
    multipliers: choice.rows * choice.columns,
    modes: MODES.map(mode => ({ ...mode, job: product => jobOf(choice, mode, product) })),
  };
}
