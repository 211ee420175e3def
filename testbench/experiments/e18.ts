import { scalableMacWidth } from '../../golden/index.js';
import type { MacForm, ScalableMacJob } from '../../golden/index.js';
import { prepare, vectorOf } from '../../generators/block.js';
import type { Vector } from '../../generators/block.js';
import { scalableMacContract } from '../../generators/nipq/scalable-mac.contract.js';
import type { ScalableMacChoice } from '../../generators/nipq/scalable-mac.contract.js';
import { bounded, report } from '../report.js';
import type { Row, Study } from '../report.js';
import { agreement, openBlock, parts, spanCycles, tally } from './tally.js';

const LANES = 16;
const DEPTH = 256;
const SIZE = { lanes: LANES, depth: DEPTH };

const WIDTHS = [2, 3, 4, 5, 6, 7, 8] as const;

/** Products that the paper's unit of 16 bricks makes in a cycle. */
const PAPER = [
  [8, 8, 1],
  [8, 4, 2],
  [4, 4, 4],
  [2, 2, 16],
] as const;

/** A beat with one product, in a lane that changes from beat to beat; all other operands are 0. */
function beatOf(index: number, operand: number): number[] {
  return Array.from({ length: LANES }, (_, lane) => (lane === index % LANES ? operand : 0));
}

/** Every product of two widths once, a beat each, so that every step shows one product alone. */
function* everyProduct(
  choice: ScalableMacChoice,
  aWidth: number,
  wWidth: number,
  aSigned: boolean,
): Generator<Vector> {
  const pairs = 2 ** (aWidth + wWidth);
  for (let first = 0; first < pairs; first += DEPTH) {
    const list = Array.from({ length: Math.min(DEPTH, pairs - first) }, (_, i) => first + i);
    // The lane also moves on from job to job, so that an operand does not always meet the same one.
    const turn = first / DEPTH;
    const job: ScalableMacJob = {
      aWidth,
      wWidth,
      aSigned,
      a: list.map((pair, i) => beatOf(i + turn, pair >> wWidth)),
      w: list.map((pair, i) => beatOf(i + turn, pair & (2 ** wWidth - 1))),
    };
    yield vectorOf(
      scalableMacContract,
      choice,
      `${String(aWidth)} x ${String(wWidth)}, from ${String(first)}`,
      job,
    );
  }
}

/** Every product of every pair of widths, activations of one kind. */
function* everyWidth(choice: ScalableMacChoice, aSigned: boolean): Generator<Vector> {
  for (const aWidth of WIDTHS)
    for (const wWidth of WIDTHS) yield* everyProduct(choice, aWidth, wWidth, aSigned);
}

const VECTORS = WIDTHS.flatMap(a => WIDTHS.map(w => Math.ceil(2 ** (a + w) / DEPTH))).reduce(
  (x, y) => x + y,
  0,
);

/** Every product of 2 to 8 bits on both forms of the scalable multiply-accumulate, and the rate of the bricks. */
export const e18: Study = {
  id: 'E18',
  title: 'Scalable multiply-accumulate: every product of every pair of 2 to 8 bits',
  parts: ['bitSerial', 'fused'],
  run: async (progress, { parts: wanted = ['bitSerial', 'fused'] } = {}) => {
    const forms = (['bitSerial', 'fused'] as const).filter(form => wanted.includes(form));
    const part = parts(progress, 2 * VECTORS * forms.length);
    const rows: Row[] = [];
    for (const form of forms) {
      const choice: ScalableMacChoice = { form, ...SIZE, accumulatorWidth: scalableMacWidth(SIZE) };
      const dut = await openBlock(prepare(scalableMacContract, choice));
      for (const aSigned of [true, false]) {
        const name = `${form}, ${aSigned ? 'signed' : 'unsigned'} activations`;
        const found = await tally(dut, everyWidth(choice, aSigned), part(name));
        rows.push(
          agreement(`${name}: every product alone in a beat, every step and cycle count`, found, VECTORS),
        );
        if (aSigned && form === 'fused' && found.mismatch === undefined)
          rows.push(...rates(form, found.measured));
      }
      await dut.simulation.close();
    }
    return report('E18', e18.title, rows);
  },
};

/** Products a cycle of a unit, measured: beats of 16 products over the cycles between the first beat and the last. */
function rates(form: MacForm, measured: Parameters<typeof spanCycles>[0]): Row[] {
  return PAPER.map(([a, w, products]) => {
    const own = measured.filter(({ vector }) => vector.startsWith(`${String(a)} x ${String(w)},`));
    const [cycles = NaN] = spanCycles(own, 'beats');
    const beats = Math.min(DEPTH, 2 ** (a + w)) - 1;
    return bounded(
      `${form}, ${String(a)} x ${String(w)} bits: products a cycle of 16 bricks`,
      (beats * LANES) / cycles,
      '',
      {
        min: products,
        paper: String(products),
      },
    );
  });
}
