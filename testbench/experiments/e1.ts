import { mergeSorterCost } from '../../golden/index.js';
import { prepare } from '../../generators/block.js';
import type { Vector } from '../../generators/block.js';
import { topKContract } from '../../generators/spatten/top-k/top-k.contract.js';
import type { TopKChoice } from '../../generators/spatten/top-k/top-k.contract.js';
import { ROUND_OVERHEAD } from '../../generators/spatten/top-k/quick-select.js';
import { bounded, report } from '../report.js';
import type { Row, Study } from '../report.js';
import { distinctJobs } from './distinct-job.js';
import { logicDepth } from './logic-depth.js';
import { topKActivities, topKActivity } from './top-k-designs.js';
import {
  agreement,
  countingRounds,
  openBlock,
  parts,
  rounded,
  spanCycles,
  statistics,
  tally,
} from './tally.js';

const SIZE = { lanes: 16, depth: 1024, keyWidth: 32, signed: false, design: 'quickSelect' } as const;
const VECTORS = 2000;
const OTHERS = 150;
/** Lists for the designs that take as long for any. */
const DESIGN_VECTORS = 200;
const OTHER_DESIGNS = ['radix', 'sorter'] as const;

/** Mean select cycles of a uniform random pivot with an overhead of 3, from the model of the engine. */
const OTHER_SIZES: readonly { readonly n: number; readonly k: number; readonly model: number }[] = [
  { n: 1024, k: 256, model: 242.8 },
  { n: 1024, k: 128, model: 213.8 },
  { n: 1024, k: 64, model: 195.6 },
  { n: 1024, k: 32, model: 181.7 },
  { n: 1024, k: 16, model: 171.4 },
  { n: 512, k: 128, model: 135.7 },
  { n: 256, k: 32, model: 74.1 },
  { n: 128, k: 64, model: 54.5 },
  { n: 64, k: 32, model: 36.9 },
];

/** Top-k in its worst case, the median of 1,024 distinct keys: cycles of the hardware beside a merge sorter. */
export const e1: Study = {
  id: 'E1',
  title: 'Top-k, worst case: 1,024 distinct 32-bit keys, k = 512, 16 lanes',
  run: async progress => {
    const block = prepare(topKContract, SIZE);
    progress(0, VECTORS, 'building the circuit');
    const dut = await openBlock(block);
    const part = parts(
      progress,
      VECTORS + OTHERS * OTHER_SIZES.length + DESIGN_VECTORS * OTHER_DESIGNS.length,
    );
    const rounds: number[] = [];
    const jobs = countingRounds(distinctJobs(SIZE, 1024, 512, VECTORS), count => rounds.push(count));
    const found = await tally(dut, jobs, part('the median of 1,024'));
    const rows: Row[] = [
      agreement('Every stage and cycle count equal to golden and cycle model', found, VECTORS),
    ];
    rows.push(bounded('Overhead of a round', ROUND_OVERHEAD, 'cycles', { max: 5 }));
    if (found.mismatch === undefined) rows.push(...timing(spanCycles(found.measured, 'select'), rounds));

    for (const { n, k, model } of OTHER_SIZES) {
      const name = `n = ${String(n)}, k = ${String(k)}`;
      const other = await tally(dut, distinctJobs(SIZE, n, k, OTHERS), part(name));
      rows.push(agreement(`${name}: equal`, other, OTHERS));
      if (other.mismatch !== undefined) continue;
      const { mean, sd } = statistics(spanCycles(other.measured, 'select'));
      // Four standard errors of the mean, and half a digit of the model's figure.
      const room = (4 * sd) / Math.sqrt(OTHERS) + 0.05;
      const limits = { min: rounded(model - room, 1), max: rounded(model + room, 1) };
      rows.push(bounded(`${name}: mean select`, rounded(mean, 1), 'cycles', limits));
    }
    await dut.simulation.close();
    for (const design of OTHER_DESIGNS) rows.push(...(await otherDesign(design, part(design))));

    progress(VECTORS, VECTORS, 'the longest path, by Yosys');
    const depth = await logicDepth(block.build());
    rows.push({
      name: 'Longest path between registers',
      value: depth ?? 'yosys is not installed',
      unit: 'gates',
    });
    return report('E1', e1.title, rows);
  },
};

/** The rows of the main measurement. */
function timing(select: readonly number[], rounds: readonly number[]): Row[] {
  const { lanes, depth } = SIZE;
  const filter = depth / lanes;
  const { mean, sd, p95, max } = statistics(select);
  const sorter = mergeSorterCost(depth, lanes);
  const meanRounds = statistics(rounds).mean;
  // Comparisons as a proxy for power: both sides compare every lane of a row, the sorter works in every cycle.
  const comparisons = 2 * lanes * (mean - ROUND_OVERHEAD * meanRounds + filter);
  const sorting = sorter.comparators * sorter.cycles;
  const limit = 260 + 12.5 * (ROUND_OVERHEAD - 3);
  return [
    bounded('Mean select, last row loaded to threshold', rounded(mean, 1), 'cycles', { max: limit }),
    { name: 'Standard deviation of select', value: rounded(sd, 1), unit: 'cycles' },
    { name: '95th percentile of select', value: p95, unit: 'cycles' },
    { name: 'Longest select', value: max, unit: 'cycles' },
    { name: 'Mean select and filter', value: rounded(mean + filter, 1), unit: 'cycles' },
    { name: 'Merge sorter of the same width', value: sorter.cycles, unit: 'cycles' },
    bounded('Throughput beside the merge sorter', rounded(sorter.cycles / (mean + filter), 2), 'times', {
      min: 1.35,
      paper: '1.4',
    }),
    { name: 'Mean rounds', value: rounded(meanRounds, 2), unit: 'rounds' },
    {
      name: 'Comparisons of the merge sorter beside those of the engine',
      value: rounded(sorting / comparisons, 2),
      unit: 'times',
      paper: '3.5 (power)',
    },
  ];
}

/** Another design on the first of the same lists. */
async function otherDesign(
  design: (typeof OTHER_DESIGNS)[number],
  report: (done: number) => void,
): Promise<Row[]> {
  const choice: TopKChoice = { ...SIZE, design };
  const dut = await openBlock(prepare(topKContract, choice), 'wasm');
  const active: number[] = [];
  const jobs = function* (): Generator<Vector> {
    for (const vector of distinctJobs(choice, SIZE.depth, SIZE.depth / 2, DESIGN_VECTORS)) {
      active.push(topKActivity(choice, vector));
      yield vector;
    }
  };
  const found = await tally(dut, jobs(), report);
  await dut.simulation.close();
  const rows = [agreement(`${design}: every stage and cycle count equal`, found, DESIGN_VECTORS)];
  if (found.mismatch !== undefined) return rows;
  const filter = spanCycles(found.measured, 'filter');
  const both = spanCycles(found.measured, 'select').map((cycles, i) => cycles + (filter[i] ?? 0));
  const { mean, max } = statistics(both);
  return [
    ...rows,
    { name: `${design}: mean select and filter`, value: rounded(mean, 1), unit: 'cycles' },
    { name: `${design}: longest select and filter`, value: max, unit: 'cycles' },
    {
      name: `${design}: mean activity`,
      value: rounded(statistics(active).mean, 0),
      unit: topKActivities[design],
    },
  ];
}
