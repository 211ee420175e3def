import { releasedSmall, xorshift32 } from '../../golden/index.js';
import type { ReleasedSchedule } from '../../golden/index.js';
import { prepare, vectorOf } from '../../generators/block.js';
import type { Vector } from '../../generators/block.js';
import { topKContract } from '../../generators/spatten/top-k/top-k.contract.js';
import type { TopKChoice } from '../../generators/spatten/top-k/top-k.contract.js';
import type { EngineName } from '../engines/open.js';
import type { Row } from '../report.js';
import { agreement, openBlock, rounded, spanCycles, statistics, tally } from './tally.js';
import { gaussianProbabilities, topKDesignNames } from './top-k-designs.js';

/** Scores that the paper's unit makes in a cycle, and bytes that its memory gives. */
const SCORES = 8;
const BYTES = 512;

/** The paper's figure by lanes of top-k, in GFLOPS. */
const PAPER: Readonly<Record<number, string>> = {
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
): { readonly memory: number; readonly scores: number } {
  const bits = count * (keys * msbBits + values * valueBits) + lower * keys * lsbBits;
  return {
    memory: (bits * headSize) / 8 / BYTES,
    scores: Math.ceil(keys / SCORES) * (count + lower),
  };
}

/** How much is run. */
export interface TopKHeadSize {
  readonly lanes: readonly TopKChoice['lanes'][];
  /** Queries of each kind. */
  readonly vectors: number;
  readonly engine: EngineName;
}

function* probabilityJobs(choice: TopKChoice, { keys, values }: Requests, count: number): Generator<Vector> {
  const random = xorshift32(0xe2);
  for (let number = 1; number <= count; number++) {
    const name = `${String(values)} of ${String(keys)} probabilities, list ${String(number)}`;
    const job = { keys: gaussianProbabilities(keys, random), k: values, seed: 1 + random.below(65535) };
    yield vectorOf(topKContract, choice, name, job);
  }
}

/**
 * Heads of GPT-2-small in generation, as in the released traces: local value pruning by top-k on the RTL, for each number of lanes and each design. Memory, scores and top-k work at
 * the same time on different heads, so a head takes as long as the slowest of them; top-k takes a query in, selects and filters. At 1 GHz.
 */
export async function topKHeadRows(
  { lanes, vectors, engine }: TopKHeadSize,
  tell: (name: string) => (done: number) => void,
): Promise<Row[]> {
  const schedule = releasedSmall;
  const kinds = requestsOf(schedule);
  const work = kinds.reduce((sum, { keys, values, count }) => sum + count * (keys + values), 0);
  const operations = 2 * schedule.headSize * work;
  const requests = kinds.reduce((sum, { count }) => sum + count, 0);
  const rows: Row[] = [];
  const bound = kinds.reduce((sum, kind) => {
    const { memory, scores } = leastCycles(kind, schedule);
    return sum + Math.max(memory, scores);
  }, 0);
  for (const design of topKDesignNames) {
    for (const own of lanes) {
      const name = `GPT-2-small head, ${design}, ${String(own)} lane${own === 1 ? '' : 's'}`;
      const done = tell(name);
      const choice: TopKChoice = { lanes: own, depth: 1024, keyWidth: 12, signed: false, design };
      const dut = await openBlock(prepare(topKContract, choice), engine);
      let cycles = 0;
      let ranking = 0;
      let compared = 0;
      let mismatch: string | undefined;
      for (const kind of kinds) {
        const found = await tally(dut, probabilityJobs(choice, kind, vectors), now => {
          done(compared + now);
        });
        compared += found.vectors;
        mismatch ??= found.mismatch;
        if (mismatch !== undefined) break;
        const means = ['select', 'filter'].map(span => statistics(spanCycles(found.measured, span)).mean);
        const load = Math.ceil(kind.keys / Math.min(own, SCORES));
        const topK = kind.count * means.reduce((a, b) => a + b, load);
        const { memory, scores } = leastCycles(kind, schedule);
        ranking += topK;
        cycles += Math.max(memory, scores, topK);
      }
      await dut.simulation.close();
      const tallied = { vectors: compared, measured: [], mismatch };
      rows.push(agreement(`${name}: top-k equal to golden and cycle model`, tallied, vectors * kinds.length));
      if (mismatch !== undefined) continue;
      rows.push(
        { name: `${name}: top-k`, value: rounded(ranking / requests, 1), unit: 'cycles a query' },
        {
          name: `${name}: throughput`,
          value: rounded(operations / cycles, 0),
          unit: 'GFLOPS',
          ...(design === 'quickSelect' && PAPER[own] !== undefined ? { paper: PAPER[own] } : {}),
        },
      );
    }
  }
  rows.push({
    name: 'GPT-2-small head: throughput with top-k for nothing, by memory and scores',
    value: rounded(operations / bound, 0),
    unit: 'GFLOPS',
  });
  return rows;
}
