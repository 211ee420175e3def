import { setImmediate } from 'node:timers/promises';
import {
  busBytes,
  denseBytes,
  payloadBytes,
  releasedMedium,
  releasedSmall,
  totalBytes,
  xorshift32,
} from '../../golden/index.js';
import type { FetchedRow, LayerJob, Random, ReleasedSchedule } from '../../golden/index.js';
import { bounded, report } from '../report.js';
import type { Progress, Row, Study } from '../report.js';
import { AttentionUnit, equalRow } from './attention-unit.js';
import type { MeasuredLayer, UnitMemory, UnitName } from './attention-unit.js';
import { gaussianJob } from './gaussian-job.js';
import { rounded } from './tally.js';

const GRAIN = { wordBytes: 32, fusedHeads: 2 } as const;
const MEGA = 1e6;
/** 0.05 of 4096, as in the traces. */
const THRESHOLD = 205;
/** Standard deviation of the scores, before softmax: so flat that as many probabilities as there are values to keep are not 0. */
const SIGMA = 0.4;

/** A model with what its bytes should come to. */
const MODELS = [
  { schedule: releasedSmall, payload: 82.43, dense: 2379.4, gain: '28.9', rate: '7.0 %' },
  { schedule: releasedMedium, payload: 708, dense: 5849.2, gain: '8.26', rate: '100 % (keys of 12 bits)' },
] as const;

const sumOf = (schedule: ReleasedSchedule, bytes: (row: FetchedRow) => number): number =>
  schedule.rows.reduce((sum, row) => sum + bytes(row), 0);

/** The bytes of whole models, by the model of bytes. */
export function modelRows(): Row[] {
  return MODELS.flatMap(({ schedule, payload, dense, gain, rate }): Row[] => {
    const { name, rows } = schedule;
    const own = denseBytes(schedule);
    const useful = sumOf(schedule, row => totalBytes(payloadBytes(schedule, row)));
    const pairs = sumOf(schedule, row => totalBytes(busBytes(schedule, row, GRAIN)));
    const single = sumOf(schedule, row => totalBytes(busBytes(schedule, row, { ...GRAIN, fusedHeads: 1 })));
    const requests = rows.reduce((sum, { heads }) => sum + heads, 0);
    const asking = rows.reduce((sum, { lowerHeads }) => sum + lowerHeads, 0);
    const near = (value: number): { min: number; max: number } => ({
      min: rounded(0.999 * value, 2),
      max: rounded(1.001 * value, 2),
    });
    return [
      bounded(`${name}: nothing pruned, 32 bits`, rounded(own / MEGA, 1), 'MB', near(dense)),
      bounded(`${name}: bytes of keys and values`, rounded(useful / MEGA, 2), 'MB', near(payload)),
      {
        name: `${name}: times less than 32 bits (expected ${gain})`,
        value: rounded(own / useful, 2),
        unit: 'times',
        paper: '10.0, mean of 30 benchmarks',
      },
      {
        name: `${name}: bytes in bursts of 32, keys of two heads together as the hardware reads them`,
        value: rounded(pairs / MEGA, 2),
        unit: 'MB',
      },
      {
        name: `${name}: times less, in these bursts`,
        value: rounded(own / pairs, 2),
        unit: 'times',
        paper: '10.0',
      },
      {
        name: `${name}: bytes in bursts of 32, each head by itself`,
        value: rounded(single / MEGA, 2),
        unit: 'MB',
      },
      {
        name: `${name}: times less, each head by itself`,
        value: rounded(own / single, 2),
        unit: 'times',
        paper: '10.0',
      },
      {
        name: `${name}: requests that fetch lower bits`,
        value: rounded((100 * asking) / requests, 2),
        unit: '%',
        paper: rate,
      },
    ];
  });
}

/** A job as `heads` heads of a row fetch, and which of them ask for lower bits: all or none. */
export interface Kind extends FetchedRow {
  readonly schedule: ReleasedSchedule;
}

/** One job for each distinct number of keys and values of a schedule, with lower bits and without; where all tokens are kept, of the first and the last token. */
export function kindsOf(schedule: ReleasedSchedule, heads: number): Kind[] {
  const kinds = new Map<string, Kind>();
  const last = schedule.rows.at(-1)?.iteration;
  for (const { iteration, length, keys, values, heads: all, lowerHeads } of schedule.rows) {
    if (keys === length && iteration !== 0 && iteration !== last) continue;
    for (const lower of [false, true])
      if (lower ? lowerHeads > 0 : lowerHeads < all)
        kinds.set([keys, values, lower].join(), {
          schedule,
          heads,
          keys,
          values,
          lowerHeads: lower ? heads : 0,
        });
  }
  return [...kinds.values()];
}

/** Flat scores where lower bits are wanted; else one key stands out, and the others are as flat. */
export function jobOf(random: Random, { schedule, heads, keys, values, lowerHeads }: Kind): LayerJob {
  const { headSize, msbBits, lsbBits, valueBits } = schedule;
  return gaussianJob(random, {
    tokens: keys,
    heads,
    headSize,
    planes: { msbBits, lsbBits, midpoint: false },
    valueBits,
    keptValues: values,
    threshold: THRESHOLD,
    sigma: SIGMA,
    peak: lowerHeads === 0,
  });
}

/** Where what the hardware counted differs from the model of bytes, or undefined. */
function bytesDifference(
  { hardware, bytes }: MeasuredLayer,
  kind: Kind,
  wordBytes: number,
  fusedHeads: number,
): string | undefined {
  const model = busBytes(kind.schedule, kind, { wordBytes, fusedHeads });
  const { counters } = hardware;
  const pairs = [
    ['bytes of keys', counters.keyBytes, model.keys],
    ['bytes of lower bits', counters.lowerKeyBytes, model.lowerKeys],
    ['bytes of values', counters.valueBytes, model.values],
    ['bytes of all beats less queries', bytes - counters.queryBytes, totalBytes(model)],
    ['values that count', counters.keptValues, kind.heads * kind.values],
  ] as const;
  const wrong = pairs.find(([, found, expected]) => found !== expected);
  return wrong === undefined ? undefined : `${wrong[0]}: ${String(wrong[1])} and not ${String(wrong[2])}`;
}

/** What is run on the hardware. */
export interface TraceSize {
  readonly build: UnitName;
  readonly memory: UnitMemory;
  readonly kinds: readonly Kind[];
}

/** Jobs of every kind on the hardware: what the bus carried beside the model of bytes. */
export async function hardwareRows(progress: Progress, { build, memory, kinds }: TraceSize): Promise<Row[]> {
  progress(0, kinds.length, 'building the circuit');
  const unit = await AttentionUnit.open(build, memory);
  const { dataBits, fusedHeads } = unit.sizes;
  const random = xorshift32(0xe5);
  const rows: Row[] = [];
  for (const [i, kind] of kinds.entries()) {
    const { schedule, keys, values, lowerHeads } = kind;
    const name = `${schedule.name}: ${String(keys)} keys, ${String(values)} values${lowerHeads > 0 ? ', lower bits' : ''}`;
    progress(i, kinds.length, name);
    await setImmediate();
    const layer = unit.run(jobOf(random, kind));
    const difference = bytesDifference(layer, kind, dataBits / 8, fusedHeads);
    rows.push(equalRow(`${name}: outputs equal to the golden model`, [layer]), {
      name: `${name}: bytes of keys, lower bits and values on the bus, ${String(kind.heads)} heads`,
      value: difference ?? layer.bytes - layer.hardware.counters.queryBytes,
      unit: 'bytes',
      target: 'counters and beats equal to the model of bytes',
      pass: difference === undefined,
    });
  }
  await unit.close();
  progress(kinds.length, kinds.length, 'done');
  return rows;
}

/** Bytes from memory under the schedules that were released with the paper. */
export const e5: Study = {
  id: 'E5',
  title: 'Bytes from memory in generation: released schedules of GPT-2, prompt 992, 32 tokens',
  run: async progress =>
    report('E5', e5.title, [
      ...modelRows(),
      ...(await hardwareRows(progress, {
        build: 'paper',
        memory: { latency: 20, spread: true },
        kinds: [...kindsOf(releasedSmall, 2), ...kindsOf(releasedMedium, 2)],
      })),
    ]),
};
