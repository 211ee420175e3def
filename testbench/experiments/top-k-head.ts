import { setImmediate } from 'node:timers/promises';
import { xorshift32 } from '../../golden/index.js';
import type { ReleasedSchedule } from '../../golden/index.js';
import { scoreLanes } from '../../generators/spatten/attention/attention-shape.js';
import type { AttentionBuild } from '../../generators/spatten/attention/attention-shape.js';
import type { TopKChoice } from '../../generators/spatten/top-k/top-k.contract.js';
import type { Row } from '../report.js';
import { AttentionUnit, equalRow, unitSizes } from './attention-unit.js';
import type { MeasuredLayer, UnitName } from './attention-unit.js';
import { jobOf, kindsOf } from './e5.js';
import { cyclesPerHead } from './e9.js';
import { rounded } from './tally.js';

/** The paper's figure by lanes of top-k, in GFLOPS. */
const PAPER: Readonly<Record<TopKChoice['lanes'], string>> = {
  1: '168',
  2: '299',
  4: '485',
  8: '653',
  16: '776',
  32: '771',
};

/** Requests of heads that are alike: how many, and how many of them ask for lower bits. */
interface Requests {
  readonly keys: number;
  readonly values: number;
  count: number;
  lower: number;
}

/** The requests of a schedule by numbers of keys and values. */
export function requestsOf({ rows }: ReleasedSchedule): readonly Requests[] {
  const found = new Map<string, Requests>();
  for (const { keys, values, heads, lowerHeads } of rows) {
    const key = `${String(keys)} ${String(values)}`;
    const requests = found.get(key) ?? { keys, values, count: 0, lower: 0 };
    requests.count += heads;
    requests.lower += lowerHeads;
    found.set(key, requests);
  }
  return [...found.values()];
}

/** Cycles that all requests take at least in memory, and in the multipliers of keys. */
export function leastCycles(
  { keys, values, count, lower }: Requests,
  { headSize, msbBits, lsbBits, valueBits }: ReleasedSchedule,
  sizes: AttentionBuild,
): { readonly memory: number; readonly scores: number } {
  const bits = count * (keys * msbBits + values * valueBits) + lower * keys * lsbBits;
  return {
    memory: (bits * headSize) / (sizes.channels * sizes.dataBits),
    scores: Math.ceil(keys / scoreLanes(sizes)) * (count + lower),
  };
}

/** A unit whose engines prune values in some way. */
export interface PruningBuild {
  readonly lanes: TopKChoice['lanes'];
  readonly design: TopKChoice['design'];
  readonly engines: 1 | 2;
}

/** How much is run. */
export interface TopKHeadSize {
  readonly builds: readonly PruningBuild[];
  readonly build: UnitName;
  readonly schedule: ReleasedSchedule;
  /** Heads of a layer: the first ones fill the buffers, and the cycles of the others count. */
  readonly heads: number;
}

/** The cycles of requests that are alike, as often as there are such: those that ask for lower bits, or the others. */
interface WeighedKind {
  readonly kind: ReturnType<typeof kindsOf>[number];
  readonly weight: number;
}

function weighedKinds({ schedule, heads }: TopKHeadSize): WeighedKind[] {
  const requests = requestsOf(schedule);
  return kindsOf(schedule, heads).map(kind => {
    const own = requests.find(({ keys, values }) => keys === kind.keys && values === kind.values);
    const { count = 0, lower = 0 } = own ?? {};
    return { kind, weight: kind.lowerHeads > 0 ? lower : count - lower };
  });
}

/**
 * Heads of GPT-2-small in generation, as in the released traces, on the whole unit, with top-k engines of several sizes: cycles between the outputs of
 * heads in the RTL, at 1 GHz.
 */
export async function topKHeadRows(
  size: TopKHeadSize,
  tell: (name: string) => (done: number) => void,
): Promise<Row[]> {
  const { schedule } = size;
  const kinds = weighedKinds(size);
  const operations = kinds.reduce(
    (sum, { kind: { keys, values }, weight }) => sum + 2 * schedule.headSize * weight * (keys + values),
    0,
  );
  const rows: Row[] = [];
  for (const { lanes, design, engines } of size.builds) {
    const name = `GPT-2-small heads, ${design}, ${String(lanes)} lane${lanes === 1 ? '' : 's'}${engines === 2 ? ', two engines' : ''}`;
    const done = tell(name);
    done(0);
    const unit = await AttentionUnit.open(
      size.build,
      { latency: 1, spread: true },
      { topKLanes: lanes, topKDesign: design, topKEngines: engines },
    );
    const random = xorshift32(0xe2);
    const layers: MeasuredLayer[] = [];
    let cycles = 0;
    for (const { kind, weight } of kinds) {
      await setImmediate();
      const layer = unit.run(jobOf(random, kind));
      layers.push(layer);
      cycles += weight * cyclesPerHead(layer, unit.sizes.fusedHeads);
      done(layers.length);
    }
    await unit.close();
    const stalled = layers.reduce((sum, { hardware }) => sum + hardware.counters.topKStalls, 0);
    const all = layers.reduce((sum, { hardware }) => sum + hardware.counters.cycles, 0);
    rows.push(
      equalRow(`${name}: outputs equal to the golden model`, layers),
      {
        name: `${name}: throughput`,
        value: rounded(operations / cycles, 0),
        unit: 'GFLOPS',
        ...(design === 'quickSelect' && engines === 1 ? { paper: PAPER[lanes] } : {}),
      },
      {
        name: `${name}: waits for value pruning`,
        value: rounded((100 * stalled) / all, 1),
        unit: '% of cycles',
      },
    );
  }
  const bound = kinds.reduce((sum, { kind: { keys, values, lowerHeads }, weight }) => {
    const one = { keys, values, count: 1, lower: lowerHeads > 0 ? 1 : 0 };
    const { memory, scores } = leastCycles(one, schedule, unitSizes[size.build]);
    return sum + weight * Math.max(memory, scores);
  }, 0);
  rows.push({
    name: 'GPT-2-small heads: throughput with top-k for nothing, by memory and scores',
    value: rounded(operations / bound, 0),
    unit: 'GFLOPS',
  });
  return rows;
}

/** Layers that are run on each build. */
export function topKHeadRuns(size: TopKHeadSize): number {
  return weighedKinds(size).length;
}
