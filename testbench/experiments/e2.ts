import { prepare } from '../../generators/block.js';
import { topKContract } from '../../generators/spatten/top-k/top-k.contract.js';
import { bounded, report } from '../report.js';
import type { Row, Study } from '../report.js';
import { distinctJobs } from './distinct-job.js';
import { agreement, openBlock, parts, rounded, spanCycles, statistics, tally } from './tally.js';

const VECTORS = 250;

/** Mean select cycles that the model of the engine gives with an overhead of 3, n = 1,024, k = 512. */
const SWEEP = [
  { lanes: 1, model: 3431 },
  { lanes: 2, model: 1747 },
  { lanes: 4, model: 896 },
  { lanes: 8, model: 475 },
  { lanes: 16, model: 256.5 },
  { lanes: 32, model: 152 },
] as const;

/** Top-k with 1 to 32 lanes: how far more of them help. */
export const e2: Study = {
  id: 'E2',
  title: 'Top-k, lanes swept: 1,024 distinct 32-bit keys, k = 512',
  run: async progress => {
    const part = parts(progress, VECTORS * SWEEP.length);
    const rows: Row[] = [];
    for (const { lanes, model } of SWEEP) {
      const choice = { lanes, depth: 1024, keyWidth: 32, signed: false, design: 'quickSelect' } as const;
      const name = `${String(lanes)} lane${lanes === 1 ? '' : 's'}`;
      const done = part(name);
      done(0);
      const dut = await openBlock(prepare(topKContract, choice));
      const found = await tally(dut, distinctJobs(choice, 1024, 512, VECTORS), done);
      await dut.simulation.close();
      rows.push(agreement(`${name}: equal to golden and cycle model`, found, VECTORS));
      if (found.mismatch !== undefined) continue;
      const { mean, sd } = statistics(spanCycles(found.measured, 'select'));
      // Four standard errors of the mean, and half a digit of the model's figure.
      const room = (4 * sd) / Math.sqrt(VECTORS) + 0.5;
      const limits = { min: Math.floor(model - room), max: Math.ceil(model + room) };
      rows.push(bounded(`${name}: mean select`, rounded(mean, 1), 'cycles', limits));
    }
    return report('E2', e2.title, rows);
  },
};
