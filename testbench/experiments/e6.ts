import { setImmediate } from 'node:timers/promises';
import { attendQuery, headOperands, xorshift32 } from '../../golden/index.js';
import type { QueryTrace } from '../../golden/index.js';
import { bounded, report } from '../report.js';
import type { Progress, Row, Study } from '../report.js';
import { AttentionUnit, equalRow } from './attention-unit.js';
import type { MeasuredLayer } from './attention-unit.js';
import { gaussianJob } from './gaussian-job.js';
import { rounded } from './tally.js';

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

/** Rows of probabilities of normally distributed scores: by the upper bits, and by all. */
export function gaussianTraces(msbBits: 4 | 6, sigma: number, jobs: number, tokens: number): QueryTrace[] {
  const random = xorshift32(0x6e6 + 16 * sigma + msbBits);
  const heads = 8;
  const planes = { msbBits, lsbBits: 4, midpoint: false };
  return Array.from({ length: jobs }, () =>
    gaussianJob(random, {
      tokens,
      heads,
      headSize: 64,
      planes,
      valueBits: 8,
      keptValues: tokens,
      threshold: ONE,
      sigma,
    }),
  ).flatMap(job =>
    job.headTable.map((entry, head) => {
      const [query] = job.queries;
      const of = (vectors: typeof job.keys): (readonly number[])[] => vectors.map(heads => heads[head] ?? []);
      const operands = headOperands(of(job.keys), of(job.values), planes, job);
      return attendQuery(query?.[head] ?? [], operands, { ...job, ...entry });
    }),
  );
}

const sum = (list: readonly number[]): number => list.reduce((all, x) => all + x, 0);
const mean = (list: readonly number[]): number => sum(list) / Math.max(1, list.length);
const largest = (list: readonly number[]): number => Math.max(...list) / ONE;

/** The sum over a row of the differences that the upper bits alone make. */
function rowError({ first, softmax }: QueryTrace): number {
  return sum(first.probabilities.map((p, j) => Math.abs(p - (softmax.probabilities[j] ?? 0)))) / ONE;
}

/** What thresholds fetch and leave wrong. */
export function thresholdRows(jobs: number, tokens: number): Row[] {
  return SIGMAS.flatMap(sigma => {
    const traces = gaussianTraces(6, sigma, jobs, tokens);
    let errors = Infinity;
    return THRESHOLDS.flatMap((threshold): Row[] => {
      const stays = traces.filter(
        ({ first }) => largest(first.probabilities) >= Math.round(threshold * ONE) / ONE,
      );
      const error = sum(stays.map(rowError)) / traces.length;
      const name = `6 + 4 bits, sigma ${String(sigma)}, threshold ${String(threshold)}`;
      const falls = error <= errors;
      errors = error;
      return [
        {
          name: `${name}: rows that fetch lower bits`,
          value: rounded(100 * (1 - stays.length / traces.length), 1),
          unit: '%',
          ...(threshold === 0.1 ? { paper: '5.9 (mean)' } : {}),
        },
        {
          name: `${name}: mean sum of |dp| over a row`,
          value: rounded(100 * error, 3),
          unit: '% of the row',
          target: 'not more than at the threshold before',
          pass: falls,
        },
      ];
    });
  });
}

const EDGES = [0.2, 0.4, 0.6, 0.8, 1] as const;

/** The error of the upper four bits alone, by the largest probability of the row. */
export function peakRows(jobs: number, tokens: number): Row[] {
  const traces = gaussianTraces(4, 4, jobs, tokens);
  let before = Infinity;
  return EDGES.slice(1).map((high, i): Row => {
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
  });
}

/** Progressive quantisation: bytes by the counters of the hardware, and what thresholds do to errors. */
export const e6: Study = {
  id: 'E6',
  title: 'Progressive quantisation, 6 + 4 bits: bytes of keys, thresholds and errors',
  run: async progress =>
    report('E6', e6.title, [
      ...(await byteRows(progress, RATES, 64)),
      ...thresholdRows(25, 256),
      ...peakRows(50, 256),
    ]),
};
