import { setImmediate } from 'node:timers/promises';
import { compress, integerMatrix, linearLayers, xorshift32 } from '../../golden/index.js';
import type { IntegerMatrix } from '../../golden/index.js';
import { trainedModel } from '../../generators/common/real-attention.js';
import { mixedPeArrayContract } from '../../generators/fact/mixed-pe-array.contract.js';
import { sparsePeArrayContract } from '../../generators/gpusq/sparse-pe-array.contract.js';
import { Account, mixedArray, realProducts, sparseArray, tokensTogether } from '../gemm/index.js';
import type { Dut } from '../cosim/index.js';
import type { ArrayMode, MatrixArray, Product, RealLayerProducts } from '../gemm/index.js';
import { bounded, report } from '../report.js';
import type { Progress, Report, Row, Study } from '../report.js';
import { openBlock, rounded } from './tally.js';
import { testImages } from './test-images.js';

/** How much is run: images, the layers whose names start so, and depths of products of random operands. */
export interface ArraysSize {
  readonly images: number;
  readonly layers: string;
  readonly depths: readonly number[];
}

const ALL: ArraysSize = { images: 16, layers: 'blocks.', depths: [64, 128, 192, 256, 384, 512, 768] };

/** What is asked of products of so many tokens: use of the multipliers in dense INT8, and gain of a mode of twice its rate. */
interface Target {
  readonly tokens: number;
  readonly use: number;
  readonly gain: number;
}

const IMAGE: Target = { tokens: 50, use: 0.93, gain: 1.85 };
const LONG: Target = { tokens: 128, use: 0.96, gain: 1.93 };

/** Images whose tokens make a product of {@link LONG}, one image after the other. */
const LONG_IMAGES = 3;

/** Channels of the products of random operands: four blocks, as in the smallest layer of the model. */
const CHANNELS = 64;

/** An array as its preset has it, and with tables that are large enough for every depth. */
interface Pair {
  readonly preset: MatrixArray;
  readonly deep: MatrixArray;
}

/** Every preset of 16 x 16. @param deepest inputs of a product */
function arraysOf16(deepest: number): Pair[] {
  const is16 = ({ parameters: { rows, columns } }: { parameters: Record<'rows' | 'columns', number> }) =>
    rows === 16 && columns === 16;
  const tiles = Math.ceil(deepest / 16);
  return [
    ...mixedPeArrayContract.presets.filter(is16).map(({ name: preset, parameters }) => {
      const name = `fact/mixed-pe-array/${preset}`;
      const larger = { ...parameters, depth: LONG.tokens, tiles, accumulatorBits: 32 };
      return { preset: mixedArray(name, parameters), deep: mixedArray(name, larger) };
    }),
    ...sparsePeArrayContract.presets.filter(is16).map(({ name: preset, parameters }) => {
      const name = `gpusq/sparse-pe-array/${preset}`;
      return { preset: sparseArray(name, parameters), deep: sparseArray(name, { ...parameters, tiles }) };
    }),
  ];
}

/** The end of a layer's name: qkv, proj, fc1 or fc2. */
const kindOf = (layer: string): string => layer.slice(layer.lastIndexOf('.') + 1);

/** A product of random operands, as a mode takes it. */
export function randomProduct(tokens: number, depth: number, { bits, sparse }: ArrayMode): Product {
  const random = xorshift32(depth + tokens);
  const matrix = (rows: number): IntegerMatrix =>
    integerMatrix(
      rows,
      depth,
      Int32Array.from({ length: rows * depth }, () => random.below(2 ** bits) - 2 ** (bits - 1)),
    );
  const [x, w] = [matrix(tokens), matrix(CHANNELS)];
  const name = `${String(tokens)} tokens, K = ${String(depth)}`;
  return { name, x, w: sparse === undefined ? w : compress(w, sparse) };
}

/** Products that an array runs in all its modes, dense INT8 first. */
class Series {
  private readonly accounts: readonly Account[];

  constructor(
    array: MatrixArray,
    dut: Dut,
    private readonly what: string,
    private readonly target: Target,
  ) {
    this.accounts = array.modes.map(mode => new Account(array, mode, dut));
  }

  run(kind: string, productOf: (mode: ArrayMode) => Product): void {
    for (const account of this.accounts) account.run(kind, productOf(account.mode));
  }

  /** Whether all were equal; then use and gains: of each kind, or the least of all. */
  rows(apart: boolean): Row[] {
    const { accounts, what } = this;
    const kinds = accounts[0]?.kinds ?? [];
    return [
      ...accounts.map(account => account.agreement(what)),
      ...(apart ? kinds.map(kind => [kind]) : [kinds]).flatMap(some =>
        this.figures(`${what}, ${apart ? some.join() : 'the least'}`, some),
      ),
    ];
  }

  private figures(what: string, kinds: readonly string[]): Row[] {
    const [dense, ...others] = this.accounts;
    if (dense === undefined) return [];
    const least = (of: (kind: string) => number): number => Math.min(...kinds.map(of));
    const text = ({ array, mode }: Account): string => `${array.name}, ${mode.name}: ${what}`;
    const use = least(kind => dense.use(kind));
    return [
      bounded(text(dense), rounded(100 * use, 2), '% of multipliers used', { min: 100 * this.target.use }),
      ...others.map(own => {
        const gain = least(kind => dense.cycles(kind) / own.cycles(kind));
        const limits = own.mode.rate === 2 ? { min: this.target.gain } : {};
        return bounded(text(own), rounded(gain, 3), 'times as fast as dense INT8', limits);
      }),
    ];
  }
}

const counted = (count: number, what: string): string => `${String(count)} ${what}${count === 1 ? '' : 's'}`;

/** An array in the simulator, as its preset has it and with larger tables, and all that it runs. */
async function contestant(
  { preset, deep }: Pair,
  size: { readonly layers: number; readonly images: number; readonly depths: string },
) {
  const [own, larger] = [await openBlock(preset.block, 'wasm'), await openBlock(deep.block, 'wasm')];
  const layers = counted(size.layers, 'linear layer');
  return {
    image: new Series(preset, own, `${layers}, ${counted(size.images, 'image')} of 50 tokens`, IMAGE),
    long: new Series(preset, own, `${layers}, 128 tokens of ${String(LONG_IMAGES)} images`, LONG),
    random: [IMAGE, LONG].map(target => {
      const what = `random operands, ${String(target.tokens)} tokens, ${size.depths}`;
      return { target, series: new Series(deep, larger, what, target) };
    }),
    close: () => Promise.all([own.simulation.close(), larger.simulation.close()]),
  };
}

/**
 * Whole linear layers of the trained model, and deeper products of random operands, through every array of 16 x 16 in every mode on the
 * embedded engine; every accumulator compared, cycles counted.
 */
export async function measureArrays(
  progress: Progress,
  { images, layers, depths }: ArraysSize,
): Promise<Report> {
  const { model, images: set } = trainedModel();
  const { config } = model;
  testImages(set, images);
  const names = linearLayers(config).flatMap(({ name }) => (name.startsWith(layers) ? [name] : []));
  const total = names.length * (images + 1) + 2 * depths.length;
  const range = `K = ${String(Math.min(...depths))} .. ${String(Math.max(...depths))}`;
  let done = 0;
  const step = async (what: string): Promise<void> => {
    progress(done++, total, what);
    await setImmediate();
  };
  const arrays = await Promise.all(
    arraysOf16(Math.max(...depths)).map(pair =>
      contestant(pair, { layers: names.length, images, depths: range }),
    ),
  );
  const first: RealLayerProducts[] = [];
  for (const product of realProducts(Math.max(images, LONG_IMAGES))) {
    const { image, layer, of } = product;
    if (!names.includes(layer)) continue;
    if (image < LONG_IMAGES) first.push(product);
    if (image >= images) continue;
    await step(`image ${String(image)}, ${layer}`);
    for (const array of arrays) array.image.run(kindOf(layer), of);
  }
  for (const name of names) {
    await step(`128 tokens, ${name}`);
    const same = first.filter(({ layer }) => layer === name);
    const together = (mode: ArrayMode): Product => {
      const products = same.map(({ of }) => of(mode));
      return tokensTogether(products, LONG.tokens);
    };
    for (const array of arrays) array.long.run(kindOf(name), together);
  }
  for (const depth of depths) {
    for (const { tokens } of [IMAGE, LONG]) {
      await step(`${String(tokens)} tokens, K = ${String(depth)}`);
      for (const { series, target } of arrays.flatMap(({ random }) => random))
        if (target.tokens === tokens)
          series.run(`K = ${String(depth)}`, mode => randomProduct(tokens, depth, mode));
    }
  }
  progress(total, total, 'done');
  const rows = arrays.flatMap(({ image, long, random }) => [
    ...image.rows(true),
    ...[long, ...random.map(({ series }) => series)].flatMap(series => series.rows(false)),
  ]);
  await Promise.all(arrays.map(({ close }) => close()));
  return report('arrays', title, rows);
}

const title =
  'Whole linear layers of the trained model through every PE array of 16 x 16: every accumulator of each tile, and cycles';

/** Every accumulator of every linear layer on the arrays, how busy their multipliers are, and what INT4 and sparse weights gain. */
export const arrays: Study = {
  id: 'arrays',
  title,
  images: ALL.images,
  run: (progress, { images = ALL.images } = {}) => measureArrays(progress, { ...ALL, images }),
};
