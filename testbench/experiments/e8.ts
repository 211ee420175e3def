import { setImmediate } from 'node:timers/promises';
import { productsOf, xorshift32 } from '../../golden/index.js';
import { bounded, report } from '../report.js';
import type { Progress, Row, Study } from '../report.js';
import { randomJob } from '../../generators/spatten/attention/attention.stimulus.js';
import { AttentionUnit, equalRow } from './attention-unit.js';
import type { MeasuredLayer, UnitMemory, UnitName } from './attention-unit.js';
import { rounded } from './tally.js';

/** A layer of BERT: all queries, nothing pruned, everything in 8 bits. */
export interface BertLayer {
  readonly tokens: number;
  readonly heads: number;
  /** Least use of the multipliers with keys and values resident, and of the whole layer. */
  readonly resident?: number;
  readonly whole?: number;
}

/** What is run, and on which build. */
export interface UseSize {
  readonly build: UnitName;
  readonly memory: UnitMemory;
  readonly layers: readonly BertLayer[];
}

const BITS = 8;
const PAPER = '0.786';

/** Everything, with BERT-base. */
const FULL: UseSize = {
  build: 'paper',
  memory: { latency: 20, spread: true },
  layers: [
    { tokens: 32, heads: 16 },
    { tokens: 64, heads: 16 },
    { tokens: 128, heads: 16, resident: 0.95, whole: 0.9 },
    // BERT-base.
    { tokens: 384, heads: 12, resident: 0.95, whole: 0.9 },
  ],
};

/** As many tokens with fewer heads, in seconds: what is left out is more of the same. */
const SHORT: UseSize = {
  ...FULL,
  layers: [
    { tokens: 32, heads: 16 },
    { tokens: 64, heads: 8 },
    { tokens: 128, heads: 6, resident: 0.95, whole: 0.9 },
    { tokens: 384, heads: 2, resident: 0.95, whole: 0.9 },
  ],
};

/** Useful products over multipliers times cycles while keys and values are there: from the first output to the last, which is the work of all queries but one. */
export function residentUse({ outputs, outcome }: MeasuredLayer, multipliers: number): number {
  const [first = NaN, last = NaN] = [outputs[0], outputs.at(-1)];
  const share = (outputs.length - 1) / outputs.length;
  return (productsOf(outcome.traffic) * share) / (multipliers * (last - first));
}

/** Useful products over multipliers times cycles, from the start of a layer to its end. */
export function wholeUse({ outcome, hardware }: MeasuredLayer, multipliers: number): number {
  return productsOf(outcome.traffic) / (multipliers * hardware.counters.cycles);
}

const limits = (min: number | undefined) => ({ ...(min === undefined ? {} : { min }), paper: PAPER });

/** How much of the multipliers layers of BERT use. */
export async function multiplierUse(progress: Progress, { build, memory, layers }: UseSize): Promise<Row[]> {
  progress(0, layers.length, 'building the circuit');
  const unit = await AttentionUnit.open(build, memory);
  const { multipliers, headSize } = unit.sizes;
  const random = xorshift32(0xe8);
  const rows: Row[] = [];
  for (const [i, { tokens, heads, resident, whole }] of layers.entries()) {
    const name = `${String(tokens)} tokens, ${String(heads)} heads`;
    progress(i, layers.length, name);
    await setImmediate();
    const layer = unit.run(
      randomJob(random, {
        tokens,
        heads,
        headSize,
        planes: { msbBits: BITS, lsbBits: 0, midpoint: false },
        queryBits: BITS,
        valueBits: BITS,
      }),
    );
    const { counters } = layer.hardware;
    rows.push(
      equalRow(`${name}: every output equal to the golden model`, [layer]),
      bounded(
        `${name}: products over multipliers times cycles, keys and values resident (first to last output)`,
        rounded(residentUse(layer, multipliers), 3),
        'of 1',
        limits(resident),
      ),
      bounded(
        `${name}: the same from start to end of the layer, loads and ranking included`,
        rounded(wholeUse(layer, multipliers), 3),
        'of 1',
        limits(whole),
      ),
      { name: `${name}: cycles`, value: counters.cycles, unit: 'cycles' },
      { name: `${name}: cycles that wait for memory`, value: counters.memoryStalls, unit: 'cycles' },
    );
  }
  progress(layers.length, layers.length, 'done');
  await unit.close();
  return rows;
}

/** Use of the multipliers where computation limits: BERT, keys and values of a head used by all queries. */
export const e8: Study = {
  id: 'E8',
  title: 'Use of 1,024 multipliers, all queries, 8 bits, nothing pruned; memory of 20 cycles latency',
  leavesOut: 'all heads of BERT-base, 12 with 384 tokens and 16 with fewer',
  run: async (progress, { full = false } = {}) =>
    report('E8', e8.title, await multiplierUse(progress, full ? FULL : SHORT)),
};
