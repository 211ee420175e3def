import { codeLimits, matrixRow, xorshift32 } from '../../golden/index.js';
import type {
  CodeLimits,
  Random,
  RequantiserEntry,
  RequantiserJob,
  TruncatedCodes,
} from '../../golden/index.js';
import type { NamedJob, Stimulus } from '../contract.js';
import { realLayers } from './real-layers.js';
import type { RequantiserChoice } from './requantiser.contract.js';

const LEAST_INT32 = -(2 ** 31);
const GREATEST_INT32 = 2 ** 31 - 1;
const HALF: RequantiserEntry = { bias: 0, m0: 2 ** 30, shift: 31 };

const listOf = <T>(n: number, item: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => item(i));
const int32 = (random: Random): number => random.below(2 ** 32) + LEAST_INT32;
const limitsOf = (bits: number, range: TruncatedCodes['range']): CodeLimits => codeLimits({ bits, range });
const INT8 = limitsOf(8, 'symmetric');

/** A legal entry, whose codes are within reach for accumulators of about 2^size. */
function randomEntry(random: Random, size: number): RequantiserEntry {
  return {
    bias: random.below(4) === 0 ? int32(random) : random.below(2 ** size) - 2 ** (size - 1),
    m0: 2 ** 30 + random.below(2 ** 30),
    shift: Math.min(62, Math.max(30, 24 + size - random.below(10))),
  };
}

function randomJob(random: Random, channels: number, rows: number, limits: CodeLimits): RequantiserJob {
  const size = 8 + random.below(24);
  return {
    ...limits,
    entries: listOf(channels, () => randomEntry(random, size)),
    rows: listOf(rows, () =>
      listOf(channels, () =>
        random.below(8) === 0 ? int32(random) : random.below(2 ** size) - 2 ** (size - 1),
      ),
    ),
  };
}

function corners({ channels, lanes }: RequantiserChoice): readonly NamedJob<RequantiserJob>[] {
  const random = xorshift32(0x4e9);
  const few = Math.min(channels, lanes + 1);
  const jobs: NamedJob<RequantiserJob>[] = [];
  const add = (name: string, job: RequantiserJob): void => {
    jobs.push({ name, job });
  };
  /** Rows in which every channel has the same accumulator. */
  const same = (
    name: string,
    entry: RequantiserEntry,
    limits: CodeLimits,
    values: readonly number[],
  ): void => {
    add(name, {
      ...limits,
      entries: listOf(few, () => entry),
      rows: values.map(acc => listOf(few, () => acc)),
    });
  };
  add('one channel, one row', randomJob(random, 1, 1, INT8));
  add('as many channels as lanes', randomJob(random, Math.min(channels, lanes), 3, INT8));
  add('all channels', randomJob(random, channels, 2, INT8));
  add('one channel, many rows', randomJob(random, 1, 9, limitsOf(4, 'symmetric')));
  same('ties on both sides of zero', HALF, INT8, [1, -1, 3, -3, 5, -5, 253, -253, 254, -254, 255, -255, 0]);
  same(
    'unsigned: below zero is cut',
    { ...HALF, bias: -6 },
    limitsOf(3, 'unsigned'),
    [-100, 5, 6, 7, 19, 20, 100],
  );
  same('3 bits: -4 is never made', HALF, limitsOf(3, 'symmetric'), [-100, -8, -7, -6, 6, 7, 100]);
  same('16 bits, unsigned', HALF, limitsOf(16, 'unsigned'), [131070, 131069, 131071, -1, 0]);
  const ends = [LEAST_INT32, GREATEST_INT32, LEAST_INT32, GREATEST_INT32, 0];
  const bits16 = limitsOf(16, 'symmetric');
  for (const bias of [LEAST_INT32, GREATEST_INT32]) {
    for (const [m0, shift] of [
      [2 ** 31 - 1, 30],
      [2 ** 31 - 1, 62],
      [2 ** 30, 30],
      [2 ** 30, 62],
    ] as const)
      same(
        `ends: bias ${String(bias)}, m0 ${String(m0)}, shift ${String(shift)}`,
        { bias, m0, shift },
        bits16,
        ends,
      );
  }
  same('a range of one code', HALF, { least: 5, greatest: 5 }, [-100, 10, 100]);

  const plain = randomJob(random, few, 2, INT8);
  add('refused: no channel', { ...plain, entries: [], rows: [] });
  const tooMany = channels + 1;
  add('refused: one channel too many', randomJob(random, tooMany, 2, INT8));
  add('refused: no row', { ...plain, rows: [] });
  add('refused: an empty range', { ...plain, least: 1, greatest: 0 });
  const bad: readonly Partial<RequantiserEntry>[] = [
    { m0: 2 ** 30 - 1 },
    { m0: 0 },
    { shift: 29 },
    { shift: 63 },
    { shift: 0 },
  ];
  bad.forEach((wrong, i) => {
    const at = i % few;
    const entries = plain.entries.map((entry, c) => (c >= at ? { ...entry, ...wrong } : entry));
    add(`refused: entry ${String(at)} and behind with ${JSON.stringify(wrong)}`, { ...plain, entries });
  });
  add('after the refused ones', randomJob(random, few, 2, INT8));
  return jobs;
}

/** Stimulus of the requantiser. */
export const requantiserStimulus: Stimulus<RequantiserChoice, RequantiserJob> = {
  corners,
  random: ({ channels }, seed) => {
    const random = xorshift32(seed);
    const limits = limitsOf(2 + random.below(15), random.below(2) === 0 ? 'symmetric' : 'unsigned');
    return randomJob(random, 1 + random.below(Math.min(channels, 40)), 1 + random.below(5), limits);
  },
  /** Rows of the trained model's linear layers, with their own tables. */
  async *real({ channels }, count) {
    let made = 0;
    for (const { image, layer, accumulators } of realLayers(count)) {
      if (layer.weights.rows > channels) continue;
      if (made++ >= count) return;
      const { entries, codes } = layer.requantiser;
      const rows = listOf(4, r => [...matrixRow(accumulators, (13 * r + image) % accumulators.rows)]);
      yield { name: `image ${String(image)}, ${layer.name}`, job: { ...codeLimits(codes), entries, rows } };
    }
  },
};
