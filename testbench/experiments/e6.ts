import { setImmediate } from 'node:timers/promises';
import { attendQuery, headOperands, xorshift32 } from '../../golden/index.js';
import type { LayerJob, QueryTrace } from '../../golden/index.js';
import { bounded, report } from '../report.js';
import type { Progress, Row, Study } from '../report.js';
import { AttentionUnit, equalRow } from './attention-unit.js';
import type { MeasuredLayer, UnitName } from './attention-unit.js';
import { gaussianJob } from './gaussian-job.js';
import { parts, rounded } from './tally.js';

/** Requests of `one` head in `of` fetch the lower bits. */
interface Rate {
  readonly one: number;
  readonly of: number;
}

/** 1 in 17 is 5.9 %, the paper's mean. */
const RATES: readonly Rate[] = [
  { one: 0, of: 1 },
  { one: 1, of: 17 },
  { one: 1, of: 2 },
  { one: 1, of: 1 },
];
const SIGMAS = [0.5, 1, 2, 3, 4] as const;
const THRESHOLDS = [0.02, 0.05, 0.1, 0.2] as const;
const ONE = 4096;
/** Below a largest probability of 0.2; above that of flat scores. */
const THRESHOLD = 0.2 * ONE;
const PLANES = { msbBits: 6, lsbBits: 4, midpoint: false } as const;

/** Bytes of keys on the tiny build at some rates of requests for lower bits. */
export async function byteRows(progress: Progress, rates: readonly Rate[], tokens: number): Promise<Row[]> {
  const unit = await AttentionUnit.open('tiny', { latency: 10, spread: false });
  const { heads, headSize } = unit.sizes;
  const random = xorshift32(0xe6);
  const rows: Row[] = [];
  for (const [i, { one, of }] of rates.entries()) {
    const layers: MeasuredLayer[] = [];
    for (let n = 0; n < of; n++) {
      progress(i, rates.length, `lower bits, layer ${String(n)}`);
      await setImmediate();
      layers.push(
        unit.run(
          gaussianJob(random, {
            tokens,
            heads,
            headSize,
            planes: PLANES,
            valueBits: 6,
            keptValues: tokens,
            threshold: Math.round(THRESHOLD),
            sigma: 0.6,
            // All heads of one layer ask where the share is of layers.
            peak: n >= one,
          }),
        ),
      );
    }
    const requests = of * heads;
    const rate = one / of;
    const name = `${String(rounded(100 * rate, 1))} % of ${String(requests)} requests`;
    const bytes = layers.reduce(
      (sum, { hardware }) => sum + hardware.counters.keyBytes + hardware.counters.lowerKeyBytes,
      0,
    );
    const asked = layers.reduce((sum, { hardware }) => sum + hardware.counters.lowerQueries, 0);
    const expected = (requests * tokens * headSize * (PLANES.msbBits + PLANES.lsbBits * rate)) / 8;
    rows.push(
      equalRow(`${name}: outputs equal to the golden model`, layers),
      bounded(`${name}: queries that asked for lower bits`, asked, 'queries', {
        min: one * heads,
        max: one * heads,
      }),
      bounded(`${name}: bytes of keys counted in the hardware`, bytes, 'bytes', {
        min: Math.round(expected),
        max: Math.round(expected),
      }),
      {
        name: `${name}: times less than 32 bits`,
        value: rounded((requests * tokens * headSize * 4) / bytes, 2),
        unit: 'times',
        ...(of === 17 ? { paper: '5.1' } : {}),
      },
    );
  }
  await unit.close();
  return rows;
}

/** Layers whose scores are normally distributed, and what each of their queries comes to: by the upper bits, and by all. */
interface GaussianLayer {
  readonly job: LayerJob;
  readonly traces: readonly QueryTrace[];
}

/** What is drawn. */
export interface GaussianRows {
  readonly msbBits: 4 | 6;
  readonly sigma: number;
  readonly jobs: number;
  readonly tokens: number;
  readonly heads: number;
  readonly headSize: number;
}

/** Layers of which every query asks for the lower bits, so that the golden model knows both passes. */
export function gaussianLayers({ msbBits, sigma, jobs, ...size }: GaussianRows): GaussianLayer[] {
  const random = xorshift32(0x6e6 + 16 * sigma + msbBits);
  const planes = { msbBits, lsbBits: 4, midpoint: false };
  return Array.from({ length: jobs }, () => {
    const job = gaussianJob(random, {
      ...size,
      ...{ planes, valueBits: 8, keptValues: size.tokens, threshold: ONE, sigma },
    });
    const traces = job.headTable.map((entry, head) => {
      const [query] = job.queries;
      const of = (vectors: typeof job.keys): (readonly number[])[] => vectors.map(heads => heads[head] ?? []);
      const operands = headOperands(of(job.keys), of(job.values), planes, job);
      return attendQuery(query?.[head] ?? [], operands, { ...job, ...entry });
    });
    return { job, traces };
  });
}

const sum = (list: readonly number[]): number => list.reduce((all, x) => all + x, 0);
const mean = (list: readonly number[]): number => sum(list) / Math.max(1, list.length);
const largest = (list: readonly number[]): number => Math.max(...list) / ONE;

/** The sum over a row of the differences that the upper bits alone make. */
function rowError({ first, softmax }: QueryTrace): number {
  return sum(first.probabilities.map((p, j) => Math.abs(p - (softmax.probabilities[j] ?? 0)))) / ONE;
}

/** The layers on the hardware, with a threshold in place of their own. */
async function runAll(
  unit: AttentionUnit,
  layers: readonly GaussianLayer[],
  threshold: number,
  done: (count: number) => void,
): Promise<MeasuredLayer[]> {
  const measured: MeasuredLayer[] = [];
  for (const { job } of layers) {
    await setImmediate();
    measured.push(unit.run({ ...job, threshold }));
    done(measured.length);
  }
  return measured;
}

/** What thresholds fetch, as the hardware counts it, and leave wrong. */
export async function thresholdRows(
  progress: Progress,
  unit: AttentionUnit,
  jobs: number,
  tokens: number,
): Promise<Row[]> {
  const { heads, headSize } = unit.sizes;
  const part = parts(progress, SIGMAS.length * THRESHOLDS.length * jobs);
  const rows: Row[] = [];
  for (const sigma of SIGMAS) {
    const layers = gaussianLayers({ msbBits: 6, sigma, jobs, tokens, heads, headSize });
    const traces = layers.flatMap(({ traces }) => traces);
    let errors = Infinity;
    for (const threshold of THRESHOLDS) {
      const name = `6 + 4 bits, sigma ${String(sigma)}, threshold ${String(threshold)}`;
      const measured = await runAll(unit, layers, Math.round(threshold * ONE), part(name));
      const asked = sum(measured.map(({ hardware }) => hardware.counters.lowerQueries));
      const stays = traces.filter(
        ({ first }) => largest(first.probabilities) >= Math.round(threshold * ONE) / ONE,
      );
      const error = sum(stays.map(rowError)) / traces.length;
      const falls = error <= errors;
      errors = error;
      rows.push(
        equalRow(`${name}: outputs equal to the golden model`, measured),
        {
          name: `${name}: rows that fetch lower bits`,
          value: rounded((100 * asked) / traces.length, 1),
          unit: '%',
          target: 'as many as by the golden model',
          pass: asked === traces.length - stays.length,
          ...(threshold === 0.1 ? { paper: '5.9 (mean)' } : {}),
        },
        {
          name: `${name}: mean sum of |dp| over a row`,
          value: rounded(100 * error, 3),
          unit: '% of the row',
          target: 'not more than at the threshold before',
          pass: falls,
        },
      );
    }
  }
  return rows;
}

const EDGES = [0.2, 0.4, 0.6, 0.8, 1] as const;

/** The error of the upper four bits alone, by the largest probability of the row; both passes are run on the hardware too. */
export async function peakRows(
  progress: Progress,
  unit: AttentionUnit,
  jobs: number,
  tokens: number,
): Promise<Row[]> {
  const { heads, headSize } = unit.sizes;
  const layers = gaussianLayers({ msbBits: 4, sigma: 4, jobs, tokens, heads, headSize });
  const traces = layers.flatMap(({ traces }) => traces);
  const part = parts(progress, 2 * jobs);
  const upper = await runAll(unit, layers, 0, part('4 bits alone'));
  const both = await runAll(unit, layers, ONE, part('4 + 4 bits'));
  let before = Infinity;
  return [
    equalRow('4 bits alone, sigma 4: outputs equal to the golden model', upper),
    equalRow('4 + 4 bits, sigma 4: outputs equal to the golden model', both),
    ...EDGES.slice(1).map((high, i): Row => {
      const low = EDGES[i] ?? 0;
      const own = traces.filter(({ softmax }) => {
        const p = largest(softmax.probabilities);
        return p >= low && p < high;
      });
      const error = mean(own.map(rowError));
      const falls = error < before;
      before = error;
      return {
        name: `4 bits alone, sigma 4, largest probability ${String(low)} to ${String(high)} (${String(own.length)} rows): mean sum of |dp| over a row`,
        value: rounded(100 * error, 2),
        unit: '% of the row',
        target: 'falls',
        paper: 'figure 7: 8 % to 0',
        pass: falls,
      };
    }),
  ];
}

/** How much is run. */
export interface QuantisationSize {
  readonly build: UnitName;
  readonly tokens: number;
  /** Layers for each spread of scores, and for errors by the largest probability. */
  readonly spreadJobs: number;
  readonly peakJobs: number;
}

/** What thresholds fetch and leave wrong, and what the upper bits alone leave wrong. */
export async function errorRows(
  progress: Progress,
  { build, tokens, spreadJobs, peakJobs }: QuantisationSize,
): Promise<Row[]> {
  const unit = await AttentionUnit.open(build, { latency: 1, spread: true });
  const rows = [
    ...(await thresholdRows(progress, unit, spreadJobs, tokens)),
    ...(await peakRows(progress, unit, peakJobs, tokens)),
  ];
  await unit.close();
  return rows;
}

/** Progressive quantisation: bytes by the counters of the hardware, and what thresholds do to errors. */
export const e6: Study = {
  id: 'E6',
  title: 'Progressive quantisation, 6 + 4 bits: bytes of keys, thresholds and errors',
  run: async progress =>
    report('E6', e6.title, [
      ...(await byteRows(progress, RATES, 64)),
      ...(await errorRows(progress, { build: 'eighth', tokens: 256, spreadJobs: 10, peakJobs: 33 })),
    ]),
};
