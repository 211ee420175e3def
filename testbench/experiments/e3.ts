import { LFSR16_PERIOD, xorshift32 } from '../../golden/index.js';
import { prepare, vectorOf } from '../../generators/block.js';
import type { Vector } from '../../generators/block.js';
import { realAttention } from '../../generators/common/real-attention.js';
import { topKContract } from '../../generators/spatten/top-k/top-k.contract.js';
import { keyShapes, keysOf } from '../../generators/spatten/top-k/top-k.stimulus.js';
import { runTogether } from '../cosim/index.js';
import { bounded, report } from '../report.js';
import type { Row, Study } from '../report.js';
import { EXHAUSTIVE_JOBS, exhaustiveTopK } from './exhaustive-top-k.js';
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

const SMALL = { lanes: 16, depth: 64, keyWidth: 12, signed: false, design: 'quickSelect' } as const;
const PAPER = { lanes: 16, depth: 1024, keyWidth: 32, signed: false, design: 'quickSelect' } as const;
const RANDOM = 20_000;
const STALLED = 4_000;
const SEEDS = 2_000;
const REAL = 100;
/** Lists that each run with as many pivot seeds. */
const SEEDS_A_LIST = 50;

function* numbered(count: number, make: (number: number) => Vector): Generator<Vector> {
  for (let number = 1; number <= count; number++) yield make(number);
}

/** A list of up to 64 keys of every shape; every eighth has k = 1, and every eighth k = n. */
function randomJob(number: number): Vector {
  const random = xorshift32((0x51ab3d + 40503 * number) % 0x1_0000_0000);
  const n = 1 + random.below(SMALL.depth);
  const shape = keyShapes[number % keyShapes.length] ?? 'uniform';
  const k = number % 8 === 0 ? 1 : number % 8 === 1 ? n : 1 + random.below(n);
  const job = { keys: keysOf(shape, n, SMALL, random), k, seed: 1 + random.below(LFSR16_PERIOD) };
  return vectorOf(topKContract, SMALL, `${shape} ${String(number)}, n = ${String(n)}, k = ${String(k)}`, job);
}

/** The same list for SEEDS_A_LIST numbers in a row, each time with another seed of the pivot. */
function seededJob(number: number): Vector {
  const list = Math.floor((number - 1) / SEEDS_A_LIST);
  const random = xorshift32(1 + list);
  const keys = keysOf('uniform', SMALL.depth, SMALL, random);
  const job = { keys, k: 1 + random.below(SMALL.depth - 1), seed: 1 + ((number * 1327) % LFSR16_PERIOD) };
  return vectorOf(topKContract, SMALL, `list ${String(list)}, seed ${String(job.seed)}`, job);
}

/** 1,024 neighbouring attention probabilities of the trained model, in 12 bits, of which 512 are wanted. */
function* realJobs(): Generator<Vector> {
  let made = 0;
  for (const { image, layers } of realAttention(REAL)) {
    for (const { layer, probabilities } of layers) {
      if (made++ >= REAL) return;
      const job = {
        keys: [...probabilities.subarray(0, PAPER.depth)],
        k: 512,
        seed: 1 + ((made * 7919) % LFSR16_PERIOD),
      };
      yield vectorOf(topKContract, PAPER, `image ${String(image)}, layer ${String(layer)}`, job);
    }
  }
}

/** Top-k, function: exhaustive where the space is small, random beyond, and with real attention. */
export const e3: Study = {
  id: 'E3',
  title: 'Top-k, function: the set of the stable oracle, whatever the seed',
  run: async progress => {
    const part = parts(progress, EXHAUSTIVE_JOBS + RANDOM + STALLED + SEEDS + REAL);
    const all = await exhaustiveTopK(part('every list of up to 8 keys'));
    const rows: Row[] = [
      {
        name: 'Every list of up to 8 keys in 0 .. 3 with every k, equal to the oracle',
        value: all.mismatch ?? all.agreed,
        unit: 'lists',
        target: `${String(EXHAUSTIVE_JOBS)} equal`,
        pass: all.mismatch === undefined && all.agreed === EXHAUSTIVE_JOBS,
      },
    ];

    const small = await openBlock(prepare(topKContract, SMALL));
    const random = await tally(small, numbered(RANDOM, randomJob), part('random lists'));
    rows.push(agreement('Random lists of up to 64 keys, every stage and cycle count', random, RANDOM));
    if (random.mismatch === undefined) {
      const longest = statistics(spanCycles(random.measured, 'select')).max;
      const rowsOfAJob = SMALL.depth / SMALL.lanes;
      rows.push(bounded('Longest select', longest, 'cycles', { max: 64 * rowsOfAJob + 1000 }));
    }
    const stalled = await tally(
      small,
      numbered(STALLED, randomJob),
      part('random lists with stalls'),
      (dut, vectors) => runTogether(dut, vectors, { seed: vectors.length, gaps: 3, stalls: 4 }),
    );
    rows.push(agreement('The same back to back, with gaps and stalls on every port', stalled, STALLED));
    const sets = new Map<string, Set<string>>();
    const seeded = (number: number): Vector => {
      const vector = seededJob(number);
      const list = vector.name.split(',')[0] ?? '';
      const kept = JSON.stringify(vector.expected.streams['kept'], (_, value: unknown) => value ?? null);
      sets.set(list, (sets.get(list) ?? new Set()).add(kept));
      return vector;
    };
    const seeds = await tally(small, numbered(SEEDS, seeded), part('seeds of the pivot'));
    await small.simulation.close();
    rows.push(
      agreement(
        `${String(SEEDS / SEEDS_A_LIST)} lists with ${String(SEEDS_A_LIST)} seeds each`,
        seeds,
        SEEDS,
      ),
    );
    const most = Math.max(...[...sets.values()].map(({ size }) => size));
    rows.push(bounded('Different results of one list under different seeds', most, 'results', { max: 1 }));

    const paper = await openBlock(prepare(topKContract, PAPER));
    const rounds: number[] = [];
    const jobs = countingRounds(realJobs(), count => rounds.push(count));
    const real = await tally(paper, jobs, part('real attention'));
    await paper.simulation.close();
    rows.push(agreement('1,024 real attention probabilities of 12 bits, k = 512', real, REAL));
    rows.push({ name: 'Mean rounds on them', value: rounded(statistics(rounds).mean, 2), unit: 'rounds' });
    return report('E3', e3.title, rows);
  },
};
