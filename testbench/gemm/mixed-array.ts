import {
  cutOut,
  int4Of,
  mixedPeArrayJobs,
  planTiles,
  productSize,
  tileSums,
  tokenOrder,
} from '../../golden/index.js';
import type { Extent, IntegerMatrix, TokenBeat } from '../../golden/index.js';
import { prepare } from '../../generators/block.js';
import { mixedPeArrayContract } from '../../generators/fact/mixed-pe-array.contract.js';
import type { MixedPeArrayChoice } from '../../generators/fact/mixed-pe-array.contract.js';
import { paddedRow, requireTiles } from './product.js';
import type { ArrayJob, MatrixArray, Product } from './product.js';

/** Which tokens are INT8; the others are the upper nibbles of INT8. */
type Precision = (token: number) => boolean;

const MODES: readonly { readonly name: string; readonly rate: number; readonly int8: Precision }[] = [
  { name: 'INT8', rate: 1, int8: () => true },
  { name: 'INT4 tokens', rate: 2, int8: () => false },
  { name: 'a quarter of the tokens INT8', rate: 1.6, int8: token => token % 8 < 2 },
];

/** Tokens of which no more beats come than a job may have, block after block. */
function blocksOf(int8: readonly boolean[], most: number): Extent[] {
  const blocks: Extent[] = [];
  for (let from = 0; from < int8.length;) {
    let count = 1;
    while (from + count < int8.length && tokenOrder(int8.slice(from, from + count + 1)).length <= most)
      count++;
    blocks.push({ from, count });
    from += count;
  }
  return blocks;
}

/** The accumulators of a beat, even and odd: of an INT8 token in `even`, of INT4 tokens each in its own place. */
function beatLanes(
  beat: TokenBeat,
  columns: number,
  sums: IntegerMatrix,
  factor: number,
): { readonly even: readonly number[]; readonly odd: readonly number[] } {
  const lane = (token: number | undefined): readonly number[] =>
    token === undefined ? new Array<number>(columns).fill(0) : paddedRow(sums, token, columns, factor);
  if (beat.bits === 8) return { even: lane(beat.token), odd: lane(undefined) };
  return { even: lane(beat.even), odd: lane(beat.odd) };
}

function jobOf(choice: MixedPeArrayChoice, isInt8: Precision, product: Product): ArrayJob {
  const { name, x, w } = product;
  if ('mode' in w) throw new RangeError(`${name}: fact/mixed-pe-array takes dense weights`);
  const { rows, columns } = choice;
  requireTiles(product, Math.ceil(x.columns / rows), choice.tiles);
  const int8 = Array.from({ length: x.rows }, (_, token) => isInt8(token));
  const send: Record<string, unknown[]> = { jobs: [], weights: [], tokens: [] };
  const accumulators: unknown[] = [];
  const sums: unknown[] = [];
  for (const block of blocksOf(int8, choice.depth)) {
    const kinds = int8.slice(block.from, block.from + block.count);
    const part = cutOut(x, block, { from: 0, count: x.columns });
    for (const job of mixedPeArrayJobs(part, w, kinds, choice)) {
      for (const [port, items] of Object.entries(mixedPeArrayContract.traffic(choice, job).send))
        send[port]?.push(...items);
    }
    // The reference knows of tokens, not of beats: a product of operands as they are, tile by tile.
    const operands = part.data.map((value, i) =>
      kinds[Math.floor(i / part.columns)] === true ? value : int4Of(value),
    );
    const plan = planTiles(productSize(part, w), { tokens: part.rows, depth: rows, channels: columns });
    const order = tokenOrder(kinds);
    for (const { tile, accumulators: found } of tileSums({ ...part, data: operands }, w, plan)) {
      for (const beat of order) accumulators.push(beatLanes(beat, columns, found, 1));
      if (!tile.last) continue;
      for (const beat of order)
        sums.push({ error: 'None', ...beatLanes(beat, columns, found, beat.bits === 8 ? 1 : 16) });
    }
  }
  const halves = int8.reduce((sum, whole) => sum + (whole ? 2 : 1), 0);
  return {
    vector: {
      name,
      traffic: { inputs: { clearError: 0 }, send },
      expected: { stages: { accumulators }, streams: { sums } },
      spans: [],
    },
    work: (halves / 2) * x.columns * w.rows,
  };
}

/** FACT's array of mixed precision: INT8 tokens, INT4 tokens at twice the rate, or some of both. Operands are INT8 always. */
export function mixedArray(name: string, choice: MixedPeArrayChoice): MatrixArray {
  return {
    name,
    block: prepare(mixedPeArrayContract, choice),
    multipliers: choice.rows * choice.columns,
    modes: MODES.map(({ name: mode, rate, int8 }) => ({
      name: mode,
      rate,
      bits: 8,
      job: product => jobOf(choice, int8, product),
    })),
  };
}
