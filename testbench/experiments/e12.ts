import { prepare, vectorOf } from '../../generators/block.js';
import type { Vector } from '../../generators/block.js';
import { realScores } from '../../generators/common/real-scores.js';
import { trainedModel } from '../../generators/common/real-attention.js';
import { softmaxContract } from '../../generators/spatten/softmax/softmax.contract.js';
import type { SoftmaxChoice, SoftmaxJobRow } from '../../generators/spatten/softmax/softmax.contract.js';
import type { SoftmaxForm } from '../../generators/spatten/softmax/softmax-shape.js';
import { scoreScaleOf, xorshift32 } from '../../golden/index.js';
import { runApart } from '../cosim/index.js';
import type { Dut } from '../cosim/index.js';
import type { EngineName } from '../engines/open.js';
import { bounded, report } from '../report.js';
import type { Progress, Row, Study } from '../report.js';
import { gatesBesideMemories, operatorCounts } from './cell-counts.js';
import { randomRows, realRows, softmaxErrors } from './softmax-errors.js';
import { agreement, openBlock, parts, rounded, tally } from './tally.js';
import { testImages } from './test-images.js';

/** How much of everything is run. */
export interface SoftmaxSize {
  /** Rows of the golden model. */
  readonly rows: number;
  /** Random jobs of several rows, on the hardware. */
  readonly jobs: number;
  /** Images of the trained model. */
  readonly images: number;
  readonly choice: Omit<SoftmaxChoice, 'form'>;
  readonly engine?: EngineName;
}

const FORMS: readonly { readonly form: SoftmaxForm; readonly limit: number }[] = [
  { form: 'table', limit: 1 },
  // 4096 * (3 - 2 * sqrt 2) and what is cut off: golden/spatten/softmax/streaming-softmax.md.
  { form: 'streaming', limit: 706 },
];

const PAPER = { lanes: 8, tokens: 1024, scoreBits: 31, parts: 2 } as const;
/** Cells are counted with one lane: mapping eight takes many minutes, and what is shared by lanes is seen better. */
const ONE_LANE = { lanes: 1, tokens: 1024, scoreBits: 30, parts: 1 } as const;

/** Both golden models beside softmax in floating point. */
export function errorRows(progress: Progress, { rows, images }: SoftmaxSize): Row[] {
  const model = trainedModel();
  const real = images * model.model.config.layers * model.model.config.heads * model.model.config.tokens;
  const part = parts(progress, FORMS.length * (rows + real));
  return FORMS.flatMap(({ form, limit }) =>
    [
      { name: 'random rows', list: randomRows(rows, 0xe12) },
      { name: 'rows of the trained model', list: realRows(images) },
    ].flatMap(({ name, list }): Row[] => {
      const what = `${form}: ${name}`;
      const errors = softmaxErrors(form, list, part(what));
      const unit = 'steps of 2^-12';
      return [
        { name: what, value: errors.rows, unit: 'rows' },
        bounded(`${what}, largest |p - real|`, rounded(errors.largest, 3), unit, { max: limit }),
        { name: `${what}, mean |p - real|`, value: rounded(errors.mean, 4), unit },
        { name: `${what}, largest |sum of a row - 1|`, value: errors.sum, unit },
      ];
    }),
  );
}

/** Every row of a head of the trained model as one job. */
function* realVectors(choice: SoftmaxChoice, images: number): Generator<Vector> {
  for (const { image, layer, head, scores, scale } of realScores(images)) {
    const rows = scores.map(row => ({ scores: row, scale, fill: choice.lanes, leaves: true }));
    const name = `image ${String(image)}, layer ${String(layer)}, head ${String(head)}`;
    yield vectorOf(softmaxContract, choice, name, { rows });
  }
}

/** Rows of the same length, one behind the other. */
function steady(choice: SoftmaxChoice, scores: number, fill: number, count: number): Vector {
  const random = xorshift32(0x7e12);
  const scale = scoreScaleOf(12 / 2 ** 18);
  const rows = Array.from({ length: count }, (): SoftmaxJobRow => {
    const row = Array.from({ length: scores }, () => random.below(2 ** 19) - 2 ** 18);
    return { scores: row, scale, fill, leaves: true };
  });
  return vectorOf(softmaxContract, choice, `${String(scores)} scores`, { rows });
}

/** Scores a cycle that leave, from the first beat of probabilities to the last. */
function rate(dut: Dut, vector: Vector, scores: number): number {
  const { activity, mismatch } = runApart(dut, [vector]);
  const stamps = activity.find(({ port }) => port === 'probabilities')?.stamps;
  const [first, last] = [stamps?.[0], stamps?.at(-1)];
  if (mismatch !== undefined || first === undefined || last === undefined) return NaN;
  return scores / (last - first + 1);
}

/** The rates of rows of some lengths, full and half filled. */
function rateRows(dut: Dut, choice: SoftmaxChoice): Row[] {
  const { lanes, tokens, parts: most, form } = choice;
  const shortest = form === 'table' ? 8 : 7;
  const lengths = [1, 4, shortest, 8, tokens / lanes].filter((n, i, all) => all.indexOf(n) === i);
  return [lanes, lanes / most]
    .filter((n, i, all) => all.indexOf(n) === i)
    .flatMap(fill =>
      lengths.map(beats => {
        const scores = beats * fill;
        const count = Math.max(4, Math.ceil(512 / beats));
        const found = rate(dut, steady(choice, scores, fill, count), count * scores);
        // The last row leaves at once: the gap behind it is not waited for.
        const wanted = beats >= shortest ? fill : (count * scores) / ((count - 1) * shortest + beats);
        return bounded(
          `${form}: rows of ${String(beats)} beat${beats === 1 ? '' : 's'}, ${String(fill)} lanes filled`,
          rounded(found, 3),
          'scores a cycle',
          { min: rounded(wanted, 3) },
        );
      }),
    );
}

/** Both forms of the hardware: equal to their golden models, and their rates. */
export async function hardwareRows(progress: Progress, size: SoftmaxSize): Promise<Row[]> {
  const { jobs, images, choice: shape, engine } = size;
  const { layers, heads } = trainedModel().model.config;
  const real = images * layers * heads;
  const part = parts(progress, FORMS.length * (jobs + real));
  const rows: Row[] = [];
  for (const { form } of FORMS) {
    const choice = { ...shape, form };
    const block = prepare(softmaxContract, choice);
    const dut = await openBlock(block, engine);
    const random = function* (): Generator<Vector> {
      for (let seed = 1; seed <= jobs; seed++) yield block.random(seed);
    };
    const name = `${form}: jobs of random rows, every stage and cycle count`;
    rows.push(agreement(name, await tally(dut, random(), part(name)), jobs));
    const heads = `${form}: heads of the trained model, every stage and cycle count`;
    rows.push(agreement(heads, await tally(dut, realVectors(choice, images), part(heads)), real));
    rows.push(...rateRows(dut, choice));
    await dut.simulation.close();
  }
  return rows;
}

/** What Yosys counts of both forms, whole; those of `mapping` are mapped to gates too. */
export async function cellRows(
  shape: Omit<SoftmaxChoice, 'form'>,
  mapping: readonly SoftmaxForm[] = FORMS.map(({ form }) => form),
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { form } of FORMS) {
    const unit = prepare(softmaxContract, { ...shape, form }).build();
    const operators = await operatorCounts(unit);
    if (operators === undefined)
      return [{ name: `${form}: cells`, value: 'yosys is not installed', unit: '' }];
    // One for the scale; by table one more for the reciprocal.
    const multipliers = shape.lanes * (form === 'table' ? 2 : 1);
    const counted = operators.get('$mul') ?? 0;
    const unitName = `${form}, ${String(shape.lanes)} lane${shape.lanes === 1 ? '' : 's'}`;
    rows.push(
      bounded(`${unitName}: $mul before mapping`, counted, 'cells', { min: multipliers, max: multipliers }),
    );
    const mapped = mapping.includes(form) ? await gatesBesideMemories(unit) : undefined;
    if (mapped === undefined) continue;
    rows.push(
      { name: `${unitName}: mapped`, value: mapped.gates, unit: 'gates' },
      { name: `${unitName}: mapped`, value: mapped.flipFlops, unit: 'flip-flops' },
      { name: `${unitName}: stores and tables`, value: mapped.memoryBits, unit: 'bits' },
    );
  }
  return rows;
}

/** Softmax in two forms: errors, equality with the golden models, rates and cells. */
export const e12: Study = {
  id: 'E12',
  title: 'Softmax by table and streaming: 8 lanes, rows of up to 1,024 scores',
  images: 4,
  run: async (progress, { images: asked = 4 } = {}) => {
    const images = testImages(trainedModel().images, asked).length;
    const size = { rows: 100_000, jobs: 2_000, images, choice: PAPER } as const;
    return report('E12', e12.title, [
      ...errorRows(progress, size),
      ...(await hardwareRows(progress, size)),
      ...(await cellRows(ONE_LANE)),
    ]);
  },
};
