import {
  INT8_LAYERS,
  LEGAL_CODES,
  compress,
  cutOut,
  linearInputs,
  quantiseInput,
  quantiseLinearLayers,
  selectCodes,
  sparseArrayJob,
  sparseArrayTile,
  xorshift32,
} from '../../golden/index.js';
import type { Random, SparseArrayJob, SparseArrayMode, SparseArrayTile } from '../../golden/index.js';
import { trainedModel } from '../common/real-attention.js';
import type { NamedJob, Stimulus } from '../contract.js';
import type { SparsePeArrayChoice } from './sparse-pe-array.contract.js';

const listOf = <T>(n: number, item: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => item(i));
const MODES: readonly SparseArrayMode[] = [true, false].flatMap(sparse =>
  [false, true].map(pairs => ({ sparse, pairs })),
);
const textOf = ({ sparse, pairs }: SparseArrayMode): string =>
  `${sparse ? 'sparse' : 'dense'}, ${pairs ? 'pairs of INT4' : 'INT8'}`;

/** Where the bytes of a job come from. */
interface Bytes {
  readonly operand: (i: number) => number;
  readonly weight: (i: number) => number;
}

/** A block of tiles with legal codes, or any where they take no part. */
function blockOfTiles(
  { rows, columns }: SparsePeArrayChoice,
  random: Random,
  mode: SparseArrayMode,
  { tokens, tiles }: { readonly tokens: number; readonly tiles: number },
  bytes: Bytes = { operand: () => random.below(256), weight: () => random.below(256) },
): SparseArrayTile[] {
  const code = (): number => (mode.sparse ? (LEGAL_CODES[random.below(6)] ?? NaN) : random.below(16));
  return listOf(tiles, i => ({
    ...mode,
    first: i === 0,
    last: i === tiles - 1,
    weights: listOf(rows / 2, () =>
      listOf(columns, c => ({ w: [bytes.weight(c), bytes.weight(c + 1)], code: code() })),
    ),
    operands: listOf(tokens, t => listOf(2 * rows, b => bytes.operand(t + b))),
  }));
}

/** The tiles with another code in one element. */
function withCode(
  tiles: readonly SparseArrayTile[],
  place: { readonly tile: number; readonly row: number; readonly column: number },
  code: number,
): SparseArrayTile[] {
  return tiles.map((tile, i) => ({
    ...tile,
    weights: tile.weights.map((row, p) =>
      row.map((element, c) =>
        i === place.tile && p === place.row && c === place.column ? { ...element, code } : element,
      ),
    ),
  }));
}

function corners(choice: SparsePeArrayChoice): readonly NamedJob<SparseArrayJob>[] {
  const random = xorshift32(0x2f5);
  const few = Math.min(choice.tokens, 6);
  const two = Math.min(choice.tiles, 2);
  const jobs: NamedJob<SparseArrayJob>[] = [];
  const add = (name: string, tiles: readonly SparseArrayTile[]): void => {
    jobs.push({ name, job: { tiles } });
  };
  const make = (mode: SparseArrayMode, tokens: number, tiles: number, bytes?: Bytes): SparseArrayTile[] =>
    blockOfTiles(choice, random, mode, { tokens, tiles }, bytes);
  for (const mode of MODES) {
    const text = textOf(mode);
    const [low, high] = mode.pairs ? [0x88, 0x77] : [0x80, 0x7f];
    const both = (byte: number): Bytes => ({ operand: () => byte, weight: () => byte });
    const ends = (i: number): number => (i % 2 === 0 ? low : high);
    add(`${text}: one token`, make(mode, 1, 1));
    add(`${text}: one token, tile after tile`, make(mode, 1, choice.tiles > 4 ? 4 : choice.tiles));
    add(`${text}: as many tokens as there may be`, make(mode, choice.tokens, two));
    add(`${text}: all zero`, make(mode, few, two, both(0)));
    add(`${text}: all at the negative end`, make(mode, few, two, both(low)));
    add(`${text}: all at the positive end`, make(mode, few, two, both(high)));
    add(`${text}: alternating ends`, make(mode, few, two, { operand: ends, weight: ends }));
  }
  const [sparse, dense] = [MODES[0], MODES[2]];
  if (sparse === undefined || dense === undefined) throw new RangeError('modes');
  add(
    'as many tiles as there may be, all at the negative end',
    make(dense, 2, choice.tiles, { operand: () => 0x80, weight: () => 0x80 }),
  );
  add(
    'blocks of every mode, one after the other',
    MODES.flatMap((mode, i) => make(mode, Math.min(choice.tokens, 3 + i), two)),
  );
  add('refused: no tokens, then a block', [...make(sparse, 0, 1), ...make(dense, few, 1)]);
  add('refused: too many tokens', [...make(sparse, choice.tokens + 1, 1), ...make(sparse, few, two)]);
  add('refused: too many tiles', [...make(dense, 2, choice.tiles + 1), ...make(sparse, few, 1)]);
  add('refused: tiles of no block', [
    ...make(sparse, few, 2).map(tile => ({ ...tile, first: false })),
    ...make(dense, few, 1).map(tile => ({ ...tile, first: false })),
    ...make(sparse, few, 1),
  ]);
  add('refused: other tokens than the block', [
    ...make(sparse, few, 1).map(tile => ({ ...tile, last: false })),
    ...make(sparse, few - 1, 1).map(tile => ({ ...tile, first: false })),
    ...make(sparse, few, 1),
  ]);
  for (let code = 0; code < 16; code++) {
    if (LEGAL_CODES.includes(code)) continue;
    const place = { tile: code % two, row: code % (choice.rows / 2), column: code % choice.columns };
    add(`refused: code ${String(code)}`, [
      ...withCode(make({ sparse: true, pairs: code % 2 === 1 }, few, two), place, code),
      ...make(sparse, few, 1),
    ]);
  }
  add('after the refused ones', make(sparse, few, two));
  return jobs;
}

/** Stimulus of the array. */
export const sparsePeArrayStimulus: Stimulus<SparsePeArrayChoice, SparseArrayJob> = {
  corners,
  random: (choice, seed) => {
    const random = xorshift32(seed);
    const tiles = listOf(1 + random.below(3), () =>
      blockOfTiles(choice, random, MODES[random.below(4)] ?? { sparse: true, pairs: false }, {
        tokens: 1 + random.below(Math.min(choice.tokens, 40)),
        tiles: 1 + random.below(Math.min(choice.tiles, 3)),
      }),
    ).flat();
    // One job in eight has a code of any kind somewhere.
    if (random.below(8) !== 0) return { tiles };
    const place = {
      tile: random.below(tiles.length),
      row: random.below(choice.rows / 2),
      column: random.below(choice.columns),
    };
    return { tiles: withCode(tiles, place, random.below(16)) };
  },
  /**
   * Products of the trained model's linear layers, all tokens of an image and as many channels as there are columns: 2:4 and
   * dense in INT8, pairs and dense in INT4. What has more tiles than a block may have is left out.
   */
  async *real(choice, count) {
    const { model, images } = trainedModel();
    const inputs = linearInputs(model, images.image(0));
    const layersOf = (bits: number) =>
      quantiseLinearLayers(model, images, {
        ...INT8_LAYERS,
        inputBits: bits,
        weightBits: bits,
        calibration: [0],
      });
    const precisions = [layersOf(8), layersOf(4)] as const;
    for (let made = 0; made < count; made++) {
      const mode: SparseArrayMode = { sparse: made % 4 < 2, pairs: made % 2 === 1 };
      const layer = precisions[mode.pairs ? 1 : 0][Math.floor(made / 4) % 24];
      if (layer === undefined) return;
      const { weights } = layer;
      const spare = weights.rows - choice.columns;
      if (spare < 0) continue;
      const channels = {
        from: (choice.columns * made) % (spare + 1),
        count: choice.columns,
      };
      const all = { from: 0, count: weights.columns };
      if (weights.columns > choice.tiles * sparseArrayTile(choice, mode).depth) continue;
      const part = cutOut(weights, channels, all);
      const floats = model.weights.get(`${layer.name}.weight`)?.data ?? new Float32Array(0);
      const own = floats.subarray(channels.from * all.count, (channels.from + channels.count) * all.count);
      const kind = mode.pairs ? '4:8-pairs' : '2:4';
      const x = quantiseInput(layer, inputs.get(layer.name) ?? []);
      const { job } = mode.sparse
        ? sparseArrayJob(choice, x, compress(part, kind, selectCodes(own, all.count, kind)))
        : sparseArrayJob(choice, x, part, mode.pairs);
      yield { name: `${layer.name}, channels from ${String(channels.from)}, ${textOf(mode)}`, job };
    }
  },
};
