import { prepare, vectorOf } from '../../generators/block.js';
import type { Prepared, Vector } from '../../generators/block.js';
import type { Module } from '../../dsl/index.js';
import { logDotContract } from '../../generators/fact/log-dot.contract.js';
import type { LogDotChoice } from '../../generators/fact/log-dot.contract.js';
import { trainedModel } from '../../generators/common/real-attention.js';
import { realSums } from '../../generators/fact/real-sums.js';
import type { RealSums } from '../../generators/fact/real-sums.js';
import { runTogether } from '../cosim/index.js';
import type { Dut, Outcome } from '../cosim/index.js';
import type { EngineName } from '../engines/open.js';
import { bounded, report } from '../report.js';
import type { Progress, Row, Study } from '../report.js';
import { gateCounts, operatorCounts } from './cell-counts.js';
import type { GateCounts } from './cell-counts.js';
import { eagerCells, eagerHeads } from './eager-heads.js';
import type { EagerHeadsSize } from './eager-heads.js';
import { FORMS, multiplierCells } from './log-forms.js';
import { int8Array, logArray } from './product-arrays.js';
import { agreement, openBlock, parts, rounded, tally } from './tally.js';
import { testImages } from './test-images.js';

/** How many sums each form is run on, and the size of the unit: a preset of fact/log-dot with adders, which has one with counters beside it. */
export interface LogPredictionSize {
  readonly preset: string;
  readonly random: number;
  /** Images of the trained model, all layers and heads. */
  readonly images: number;
  /** Takes only every so many-th of their sums; all by default. */
  readonly every?: number;
  readonly engine?: EngineName;
}

const ALL = { preset: 'vit', random: 10_000, engine: 'wasm' } as const;

/** The sums of a stage of the trained model's prediction. */
const STAGES = [
  { stage: 1, text: 'queries and keys' },
  { stage: 2, text: 'scores' },
] as const;

/** Heads: four images. */
const HEADS: EagerHeadsSize = { preset: 'vit', random: 200, real: 96 };

function parametersOf(name: string): LogDotChoice {
  const preset = logDotContract.presets.find(found => found.name === name);
  if (preset === undefined) throw new RangeError(`fact/log-dot has no preset ${name}`);
  return preset.parameters;
}

function* randomSums(block: Prepared, count: number): Generator<Vector> {
  for (let seed = 1; seed <= count; seed++) yield block.random(seed);
}

/** What Yosys counts in a circuit that is meant to have so many multipliers. */
export async function cells(
  name: string,
  module: Module,
  multipliers: number,
): Promise<{ readonly rows: readonly Row[]; readonly counts: GateCounts | undefined }> {
  const operators = await operatorCounts(module);
  const counts = await gateCounts(module);
  if (operators === undefined || counts === undefined)
    return { rows: [{ name: `${name}: cells`, value: 'yosys is not installed', unit: '' }], counts };
  const of = (type: string): number => operators.get(type) ?? 0;
  const rows = [
    bounded(
      `${name}: $mul, $macc and $div before mapping`,
      multiplierCells(operators),
      'cells',
      multipliers === 0 ? { max: 0, paper: 'additions only' } : { min: multipliers, max: multipliers },
    ),
    ...['$add', '$sub', '$shl'].map(type => ({
      name: `${name}: ${type} before mapping`,
      value: of(type),
      unit: 'cells',
    })),
    { name: `${name}: mapped`, value: counts.gates, unit: 'gates' },
    { name: `${name}: mapped`, value: counts.flipFlops, unit: 'flip-flops' },
  ];
  return { rows, counts };
}

/** What the model sums in a stage, as far as a unit has room for it. */
function* productsOf({ terms }: LogDotChoice, stage: 1 | 2, images: number): Generator<RealSums> {
  for (const product of realSums(images)) {
    if (product.stage === stage && product.terms <= terms) yield product;
  }
}

function* realVectors(
  chosen: LogDotChoice,
  stage: 1 | 2,
  { images, every = 1 }: LogPredictionSize,
): Generator<Vector> {
  for (const product of productsOf(chosen, stage, images)) {
    for (let i = 0; i < product.sums.length; i += every) {
      const { name, job } = product.job(i);
      yield vectorOf(logDotContract, chosen, name, job);
    }
  }
}

/** One after the other without a gap: what counts is every value of every sum. */
const backToBack = (dut: Dut, vectors: readonly Vector[]): Outcome =>
  runTogether(dut, vectors, { seed: 1, gaps: 0, stalls: 0 });

/** Both forms of the log dot product on random sums, and on every sum of both stages of the trained model's prediction. */
export async function logSums(progress: Progress, size: LogPredictionSize): Promise<Row[]> {
  const { preset, random, every = 1, engine } = size;
  const images = testImages(trainedModel().images, size.images).length;
  const parameters = parametersOf(preset);
  const real = STAGES.map(({ stage, text }) => {
    let count = 0;
    for (const { sums } of productsOf(parameters, stage, images)) count += Math.ceil(sums.length / every);
    return { stage, text, count };
  });
  const total = real.reduce((sum, { count }) => sum + count, random);
  const part = parts(progress, FORMS.length * total);
  const rows: Row[] = [];
  for (const { form, text } of FORMS) {
    const chosen = { ...parameters, form };
    const block = prepare(logDotContract, chosen);
    const dut = await openBlock(block, engine);
    const sums = await tally(dut, randomSums(block, random), part(`${text}: random sums`));
    rows.push(agreement(`${text}: random sums, every beat and cycle count`, sums, random));
    for (const { stage, text: what, count } of real) {
      const vectors = realVectors(chosen, stage, size);
      const found = await tally(dut, vectors, part(`${text}: ${what}, trained model`), backToBack);
      rows.push(
        agreement(
          `${text}: stage ${String(stage)} (${what}) of every layer and head, trained model`,
          found,
          count,
        ),
      );
    }
    await dut.simulation.close();
  }
  return rows;
}

/** The cells of both units whole, and of their arithmetic beside an array of INT8 multipliers. */
export async function logCells(progress: Progress, preset: string): Promise<Row[]> {
  const chosen = parametersOf(preset);
  const size = { lanes: chosen.lanes, terms: chosen.terms };
  const array = `${String(size.lanes)} lanes`;
  const rows: Row[] = [];
  const part = parts(progress, 2 * FORMS.length + 1);
  const done = part('cells, by Yosys');
  const int8 = await cells(`${array}, INT8 multipliers`, int8Array(size), size.lanes);
  done(1);
  for (const [i, { form, text }] of FORMS.entries()) {
    const unit = prepare(logDotContract, { ...chosen, form }).build();
    rows.push(...(await cells(`whole unit, ${text}`, unit, 0)).rows);
    done(2 + 2 * i);
    const log = await cells(`${array}, ${text}`, logArray({ ...size, form }), 0);
    rows.push(...log.rows);
    done(3 + 2 * i);
    if (log.counts === undefined || int8.counts === undefined) continue;
    rows.push({
      name: `${array}: gates of the INT8 multipliers over those of the ${text}`,
      value: rounded(int8.counts.gates / log.counts.gates, 2),
      unit: 'times',
    });
  }
  return [...rows, ...int8.rows];
}

/** Prediction by additions alone: both forms equal to the golden model, and without a multiplier. */
export const e13: Study = {
  id: 'E13',
  title:
    'Log-domain prediction: sums of up to 64 products and whole heads, 16 lanes, one-hot adders and exponent counters',
  images: 1,
  run: async (progress, { images = 1 } = {}) =>
    report('E13', e13.title, [
      ...(await logSums(progress, { ...ALL, images })),
      ...(await eagerHeads(progress, HEADS)),
      ...(await logCells(progress, ALL.preset)),
      ...(await eagerCells(HEADS.preset)),
    ]),
};
