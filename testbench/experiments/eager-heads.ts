import { prepare } from '../../generators/block.js';
import type { Prepared, Vector } from '../../generators/block.js';
import { eagerPredictorContract } from '../../generators/fact/eager-predictor.contract.js';
import type { EagerPredictorChoice } from '../../generators/fact/eager-predictor.contract.js';
import { eagerCycles } from '../../golden/index.js';
import { runTogether } from '../cosim/index.js';
import type { Dut } from '../cosim/index.js';
import type { EngineName } from '../engines/open.js';
import { bounded } from '../report.js';
import type { Progress, Row } from '../report.js';
import { operatorCounts } from './cell-counts.js';
import { FORMS, multiplierCells } from './log-forms.js';
import { agreement, openBlock, parts, rounded, spanCycles, tally } from './tally.js';

/** How many heads each form is run on, and the size of the unit: a preset of fact/eager-predictor. */
export interface EagerHeadsSize {
  readonly preset: string;
  readonly random: number;
  readonly real: number;
  readonly engine?: EngineName;
}

function parametersOf(name: string): EagerPredictorChoice {
  const preset = eagerPredictorContract.presets.find(found => found.name === name);
  if (preset === undefined) throw new RangeError(`fact/eager-predictor has no preset ${name}`);
  return preset.parameters;
}

function* randomHeads(block: Prepared, count: number): Generator<Vector> {
  for (let seed = 1; seed <= count; seed++) yield block.random(seed);
}

/** Cycles from one head to the next when the same one comes again and again. */
function period(dut: Dut, head: Vector): number {
  const [few, more] = [3, 8];
  const cycles = (count: number): number =>
    runTogether(dut, new Array<Vector>(count).fill(head), { seed: 1, gaps: 0, stalls: 0 }).cycles;
  return (cycles(more) - cycles(few)) / (more - few);
}

/** Both forms of the eager predictor on whole heads, with both stages compared, and their cycles beside those in which the lanes have work. */
export async function eagerHeads(
  progress: Progress,
  { preset, random, real, engine }: EagerHeadsSize,
): Promise<Row[]> {
  const chosen = parametersOf(preset);
  const part = parts(progress, FORMS.length * (random + real));
  const rows: Row[] = [];
  for (const { form, text } of FORMS) {
    const block = prepare(eagerPredictorContract, { ...chosen, form });
    const dut = await openBlock(block, engine);
    const name = `predictor, ${text}`;
    const first = await tally(dut, randomHeads(block, random), part(`${name}: random heads`));
    rows.push(agreement(`${name}: random heads, both stages and cycle counts`, first, random));
    const heads: Vector[] = [];
    for await (const vector of block.real(real)) heads.push(vector);
    const found = await tally(dut, heads, part(`${name}: trained model`));
    rows.push(agreement(`${name}: heads of the trained model, all rows of both stages`, found, real));
    const [head] = heads;
    if (head !== undefined) {
      const { work } = eagerCycles(chosen, chosen.lanes);
      const between = period(dut, head);
      rows.push(
        {
          name: `${name}: a head alone`,
          value: spanCycles(found.measured, 'last score')[0] ?? NaN,
          unit: 'cycles',
        },
        { name: `${name}: from head to head`, value: between, unit: 'cycles' },
        {
          name: `${name}: cycles in which the lanes have work`,
          value: rounded((100 * work) / between, 2),
          unit: '%',
        },
      );
    }
    await dut.simulation.close();
  }
  return rows;
}

/** That neither form has a multiplier anywhere. */
export async function eagerCells(preset: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { form, text } of FORMS) {
    const unit = prepare(eagerPredictorContract, { ...parametersOf(preset), form }).build();
    const operators = await operatorCounts(unit);
    rows.push(
      operators === undefined
        ? { name: `predictor, ${text}: cells`, value: 'yosys is not installed', unit: '' }
        : bounded(
            `predictor, ${text}: $mul, $macc and $div before mapping`,
            multiplierCells(operators),
            'cells',
            {
              max: 0,
              paper: 'additions only',
            },
          ),
    );
  }
  return rows;
}
