import { exp2Softmax, oddEvenComparators, scoreScaleOf, xorshift32 } from '../../golden/index.js';
import { prepare, vectorOf } from '../../generators/block.js';
import type { Vector } from '../../generators/block.js';
import { topKContract } from '../../generators/spatten/top-k/top-k.contract.js';
import type { TopKChoice } from '../../generators/spatten/top-k/top-k.contract.js';
import { bounded, report } from '../report.js';
import type { Row, Study } from '../report.js';
import { operatorCounts } from './cell-counts.js';
import { agreement, openBlock, parts, rounded, statistics, tally } from './tally.js';

const VECTORS = 40;
const N = 1024;
const K = 512;
const WIDTHS = [12, 32, 40] as const;
export const topKDesignNames = ['quickSelect', 'radix', 'sorter'] as const;

/** The most that radix select may take for keys of 12 bits, filter and its latency included. */
const LIMIT = 160;

type Keys = 'random keys' | 'softmax rows';

/** Softmax over `n` Gaussian scores, in 12 bits. */
export function gaussianProbabilities(n: number, random: ReturnType<typeof xorshift32>): readonly number[] {
  const gaussian = (): number =>
    Array.from({ length: 12 }, () => random.below(4096)).reduce((a, b) => a + b, -24576);
  const scores = Array.from({ length: n }, gaussian);
  return exp2Softmax(scores, scoreScaleOf(3 / 4096)).probabilities;
}

/** 1,024 keys: uniform, or the probabilities of Gaussian scores, filled up with zeros below to the width of the key. */
function keysOf(kind: Keys, keyWidth: number, random: ReturnType<typeof xorshift32>): bigint[] {
  if (kind === 'random keys') return Array.from({ length: N }, () => random.bits(keyWidth));
  return gaussianProbabilities(N, random).map(p => BigInt(p) << BigInt(keyWidth - 12));
}

function* jobs(choice: TopKChoice, kind: Keys, tell: (vector: Vector) => void): Generator<Vector> {
  const random = xorshift32(9);
  for (let number = 1; number <= VECTORS; number++) {
    const keys = keysOf(kind, choice.keyWidth, random).map(key =>
      choice.keyWidth <= 32 ? Number(key) : key,
    );
    const job = { keys, k: K, seed: 1 + random.below(65535) };
    const vector = vectorOf(topKContract, choice, `${kind}, list ${String(number)}`, job);
    tell(vector);
    yield vector;
  }
}

/** What compares, or decodes, in a job to find its threshold: a proxy for power. The filter's 2 x 1,024 comparisons are common to all. */
export function topKActivity({ design, lanes }: TopKChoice, { expected: { stages } }: Vector): number {
  const rowsOf = (stage: string): number => stages[stage]?.length ?? 0;
  // Both sides compare every lane of a row.
  if (design === 'quickSelect') return 2 * lanes * rowsOf('members');
  // Every lane is decoded for all counters; all rows but those of the load are compared with the digit before.
  if (design === 'radix') return lanes * rowsOf('counted') + lanes * (rowsOf('counted') - N / lanes);
  const merges = rowsOf('sorted') - N / lanes;
  const merger = oddEvenComparators(2 * lanes) - 2 * oddEvenComparators(lanes);
  // The merger, and the comparison of the two rows that come next.
  return (oddEvenComparators(lanes) * N) / lanes + (merger + 1) * merges;
}

/** What {@link topKActivity} counts. */
export const topKActivities = {
  quickSelect: 'comparisons',
  radix: 'digits decoded and compared',
  sorter: 'comparisons',
} as const;

/** Operators as they are written, and bits of registers and memories, by Yosys. */
async function cells(choice: TopKChoice, name: string): Promise<Row[]> {
  const counts = await operatorCounts(prepare(topKContract, choice).build());
  if (counts === undefined)
    return [{ name: `${name}: cells`, value: 'yosys is not installed', unit: 'cells' }];
  const of = (pattern: RegExp): number =>
    [...counts].reduce((sum, [type, count]) => (pattern.test(type) ? sum + count : sum), 0);
  return [
    { name: `${name}: operators, all`, value: of(/./), unit: 'cells' },
    { name: `${name}: comparisons`, value: of(/^\$(lt|le|gt|ge|eq|ne)$/), unit: 'cells' },
    { name: `${name}: adders`, value: of(/^\$(add|sub|alu)$/), unit: 'cells' },
    { name: `${name}: multiplexers`, value: of(/^\$(mux|pmux)$/), unit: 'cells' },
    { name: `${name}: registers`, value: of(/^\$.*dff/), unit: 'cells' },
    { name: `${name}: memories`, value: of(/^\$mem/), unit: 'cells' },
  ];
}

/** The three designs of top-k side by side: cycles from the last row loaded to the last row kept, and what they are made of. */
export const topKDesignsStudy: Study = {
  id: 'top-k-designs',
  title: 'Top-k by quick-select, radix select and sorting: 1,024 keys, k = 512, 16 lanes',
  run: async progress => {
    const part = parts(progress, VECTORS * 2 * WIDTHS.length * topKDesignNames.length);
    const rows: Row[] = [];
    for (const keyWidth of WIDTHS) {
      for (const design of topKDesignNames) {
        const choice = { lanes: 16, depth: N, keyWidth, signed: false, design } as const;
        const size = `${design}, ${String(keyWidth)} bits`;
        const dut = await openBlock(prepare(topKContract, choice), 'wasm');
        for (const kind of ['random keys', 'softmax rows'] as const) {
          const name = `${size}, ${kind}`;
          const active: number[] = [];
          const tell = (vector: Vector): void => {
            active.push(topKActivity(choice, vector));
          };
          const found = await tally(dut, jobs(choice, kind, tell), part(name));
          rows.push(agreement(`${name}: equal to golden and cycle model`, found, VECTORS));
          if (found.mismatch !== undefined) continue;
          const cyclesOf = (span: string): number[] =>
            found.measured.filter(one => one.name === span).map(one => one.cycles);
          const filter = cyclesOf('filter');
          const select = cyclesOf('select');
          const both = select.map((cycles, i) => cycles + (filter[i] ?? 0));
          const { mean, max } = statistics(both);
          rows.push({ name: `${name}: mean select and filter`, value: rounded(mean, 1), unit: 'cycles' });
          rows.push({
            name: `${name}: mean activity`,
            value: rounded(statistics(active).mean, 0),
            unit: topKActivities[design],
          });
          const longest = `${name}: longest select and filter`;
          rows.push(
            design === 'radix' && keyWidth === 12
              ? bounded(longest, max, 'cycles', { max: LIMIT })
              : { name: longest, value: max, unit: 'cycles' },
          );
        }
        await dut.simulation.close();
        rows.push(...(await cells(choice, size)));
      }
    }
    return report('top-k-designs', topKDesignsStudy.title, rows);
  },
};
