import { xorshift32 } from '../../../golden/index.js';
import type { Random } from '../../../golden/index.js';
import { realAttention } from '../../common/real-attention.js';
import type { NamedJob, Stimulus } from '../../contract.js';
import { prunedRowLanes } from './value-pruner.js';
import type { ValuePrunerChoice, ValuePrunerJob, ValueQuery } from './value-pruner.contract.js';

const LARGEST = 4095;

/** n probabilities: most of them small, as softmax leaves them, and many alike. */
function probabilitiesOf(n: number, random: Random): number[] {
  const bits = [1, 4, 8, 12][random.below(4)] ?? 12;
  return Array.from({ length: n }, () => random.below(2 ** bits));
}

function corners(choice: ValuePrunerChoice): readonly NamedJob<ValuePrunerJob>[] {
  const { lanes, tokens } = choice;
  const rowLanes = prunedRowLanes(choice);
  const random = xorshift32(0x7a1e);
  const most = Math.min(tokens, 5 * rowLanes);
  const uneven = Math.max(2, most - Math.ceil(rowLanes / 2) - 1);
  const query = (n: number, kept: number, list = true, step: number = lanes): ValueQuery => ({
    probabilities: probabilitiesOf(n, random),
    kept,
    list,
    step,
  });
  const flat = (n: number, value: number, kept: number): ValueQuery => ({
    ...query(n, kept),
    probabilities: Array.from({ length: n }, () => value),
  });
  const rising = Array.from({ length: most }, (_, i) => Math.min(LARGEST, i));
  const half = Math.max(1, lanes / 2);
  const cases: readonly [string, ValuePrunerJob][] = [
    ['one probability', [query(1, 1)]],
    ['two, one kept', [query(2, 1)]],
    ['n = kept', [query(most, most)]],
    ['n below kept', [query(uneven, most)]],
    ['kept = 1', [query(most, 1)]],
    ['all but one', [query(most, most - 1)]],
    ['last row not full', [query(uneven, Math.ceil(uneven / 2))]],
    ['nobody asks for positions', [query(most, 3, false)]],
    ['full size, half kept', [query(tokens, Math.ceil(tokens / 2))]],
    ['all equal', [flat(uneven, 7, 2)]],
    ['all zero', [flat(most, 0, Math.ceil(most / 2))]],
    ['largest at the last lane', [{ ...query(most, 1), probabilities: rising }]],
    ['largest first', [{ ...query(most, rowLanes - 1), probabilities: [...rising].reverse() }]],
    [
      'full rows of positions, then none',
      [{ ...query(most, Math.min(most - 1, rowLanes)), probabilities: [...rising].reverse() }],
    ],
    ['half rows', [query(most, Math.ceil(most / 2), true, half)]],
    ['half rows, the last not full', [query(uneven, Math.ceil(uneven / 3), true, half)]],
    ['half rows that pass', [query(uneven, uneven, true, half)]],
    [
      'queries that pass, one after the other',
      [query(most, most), query(1, 4), query(uneven, most), query(2, 2)],
    ],
    [
      'queries that are pruned, one after the other',
      [query(most, 2), query(uneven, 1), query(2, 1), query(most, 5)],
    ],
    [
      'pruned and passed in turns',
      [query(most, 2), query(2, 2), query(uneven, 1), query(most, most), query(3, 2, true, half)],
    ],
    ['more full queries than there is room for', Array.from({ length: 4 }, () => query(tokens, tokens - 1))],
    ['more short queries than may be under way', Array.from({ length: 20 }, () => query(2, 1))],
    ['one that passes behind one that is pruned', [query(most, 2), query(most, most)]],
    [
      'refused between two that are pruned',
      [query(most, 2), query(uneven, 0), query(most, 3), query(tokens + 1, 2), query(uneven, 1)],
    ],
    ['many short queries', Array.from({ length: 9 }, (_, i) => query(2 + (i % 3), 1 + (i % 2), i % 2 === 0))],
    ['refused: n over tokens', [query(tokens + 1, 2)]],
    ['refused: no probability', [query(0, 2)]],
    ['refused: none kept', [query(most, 0)]],
    [
      'refused between others',
      [
        query(most, 2),
        query(0, 1),
        query(uneven, 0),
        query(most, most),
        query(tokens + 1, 1),
        query(uneven, 2),
      ],
    ],
  ];
  return cases.map(([name, job]) => ({ name, job }));
}

/** Stimulus of local value pruning. */
export const valuePrunerStimulus: Stimulus<ValuePrunerChoice, ValuePrunerJob> = {
  corners,
  random: (choice, seed) => {
    const { lanes, tokens } = choice;
    const random = xorshift32(seed);
    return Array.from({ length: 1 + random.below(4) }, () => {
      const n =
        1 + random.below(Math.min(tokens, random.below(6) === 0 ? tokens : 5 * prunedRowLanes(choice)));
      const kept = random.below(3) === 0 ? n + random.below(3) : 1 + random.below(n);
      const step = 2 ** random.below(Math.log2(lanes) + 1);
      return { probabilities: probabilitiesOf(n, random), kept, list: random.below(2) === 1, step };
    });
  },
  /** Rows of attention probabilities of the trained model, a third of them kept. */
  async *real({ lanes, tokens }, count) {
    let made = 0;
    for (const { image, layers } of realAttention(count)) {
      for (const { layer, probabilities, own } of layers) {
        const n = own.length;
        if (n > tokens) return;
        for (let query = 0; query * n < probabilities.length; query += 7) {
          if (made++ >= count) return;
          const row = [...probabilities.subarray(query * n, (query + 1) * n)].map(p => Math.min(LARGEST, p));
          const job = [{ probabilities: row, kept: Math.ceil(n / 3), list: true, step: lanes }];
          yield { name: `image ${String(image)}, layer ${String(layer)}, row ${String(query)}`, job };
        }
      }
    }
  },
};
