import { prepare } from '../../generators/block.js';
import { topKContract } from '../../generators/spatten/top-k/top-k.contract.js';
import type { TopKChoice } from '../../generators/spatten/top-k/top-k.contract.js';
import type { EngineName } from '../engines/open.js';
import { bounded, report } from '../report.js';
import type { Progress, Row, Study } from '../report.js';
import { distinctJobs } from './distinct-job.js';
import { agreement, openBlock, parts, rounded, spanCycles, statistics, tally } from './tally.js';
import { topKDesignNames } from './top-k-designs.js';
import { topKHeadRows, topKHeadRuns } from './top-k-head.js';
import type { TopKHeadSize } from './top-k-head.js';
import { releasedSmall } from '../../golden/index.js';

/** Mean select cycles of quick-select that the model of the engine gives with an overhead of 3, n = 1,024, k = 512. */
const MODEL = { 1: 3431, 2: 1747, 4: 896, 8: 475, 16: 256.5, 32: 152 } as const;

/** How much is run. */
export interface SweepSize {
  readonly lanes: readonly TopKChoice['lanes'][];
  /** Lists for quick-select, whose cycles depend on them, and for the other designs. */
  readonly vectors: number;
  readonly otherVectors: number;
  readonly engine: EngineName;
  readonly heads: TopKHeadSize;
}

const ALL: SweepSize = {
  lanes: [1, 2, 4, 8, 16, 32],
  vectors: 250,
  otherVectors: 20,
  engine: 'wasm',
  heads: {
    build: 'paper',
    schedule: releasedSmall,
    heads: 16,
    builds: [
      ...([1, 2, 4, 8, 16, 32] as const).map(
        lanes => ({ lanes, design: 'quickSelect', engines: 1 }) as const,
      ),
      ...([8, 16, 32] as const).map(lanes => ({ lanes, design: 'radix', engines: 1 }) as const),
      { lanes: 16, design: 'radix', engines: 2 },
    ],
  },
};

/** Top-k of every design with some numbers of lanes, then heads of GPT-2 with it. */
export async function topKSweep(progress: Progress, size: SweepSize): Promise<Row[]> {
  const { lanes: all, vectors, otherVectors, engine, heads } = size;
  const ofHeads = heads.builds.length * topKHeadRuns(heads);
  const part = parts(progress, all.length * (vectors + 2 * otherVectors) + ofHeads);
  const rows: Row[] = [];
  for (const design of topKDesignNames) {
    const count = design === 'quickSelect' ? vectors : otherVectors;
    for (const lanes of all) {
      const choice: TopKChoice = { lanes, depth: 1024, keyWidth: 32, signed: false, design };
      const name = `${design}, ${String(lanes)} lane${lanes === 1 ? '' : 's'}`;
      const done = part(name);
      done(0);
      const dut = await openBlock(prepare(topKContract, choice), engine);
      const found = await tally(dut, distinctJobs(choice, 1024, 512, count), done);
      await dut.simulation.close();
      rows.push(agreement(`${name}: equal to golden and cycle model`, found, count));
      if (found.mismatch !== undefined) continue;
      const { mean, sd } = statistics(spanCycles(found.measured, 'select'));
      // Four standard errors of the mean, and half a digit of the model's figure.
      const room = (4 * sd) / Math.sqrt(count) + 0.5;
      const model = MODEL[lanes];
      const limits = { min: Math.floor(model - room), max: Math.ceil(model + room) };
      rows.push(
        bounded(`${name}: mean select`, rounded(mean, 1), 'cycles', design === 'quickSelect' ? limits : {}),
      );
    }
  }
  return [...rows, ...(await topKHeadRows(heads, part))];
}

/** Top-k with 1 to 32 lanes: how far more of them help, by themselves and in a head. */
export const e2: Study = {
  id: 'E2',
  title:
    'Top-k, lanes swept: 1,024 distinct 32-bit keys, k = 512; and heads of GPT-2-small in generation on the whole unit with it',
  run: async progress => report('E2', e2.title, await topKSweep(progress, ALL)),
};
