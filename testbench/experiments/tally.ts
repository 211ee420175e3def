import { setImmediate } from 'node:timers/promises';
import type { Prepared, Vector } from '../../generators/block.js';
import { mismatchText, openDut, runApart } from '../cosim/index.js';
import type { Dut, Measured, Outcome } from '../cosim/index.js';
import { hasVerilator } from '../engines/open.js';
import type { EngineName } from '../engines/open.js';
import type { Progress, Row } from '../report.js';

/** Vectors of one run: few enough that the golden model's stages of all of them fit in memory. */
const BATCH = 50;

/** What many vectors gave together. */
export interface Tally {
  readonly vectors: number;
  readonly measured: readonly Measured[];
  /** The first mismatch, in words. */
  readonly mismatch: string | undefined;
}

/** What millions of cycles run on: Verilator, whose stream agents need no call a cycle, else the embedded engine. */
export function experimentEngine(): EngineName {
  return hasVerilator() ? 'verilator' : 'wasm';
}

/** A block with its probes. */
export function openBlock(block: Prepared, engine: EngineName = experimentEngine()): Promise<Dut> {
  return openDut(block.build({ trace: true }), block.probes, engine, { timeout: 60_000 }, block.memory);
}

/** Runs vectors batch after batch and stops at the first mismatch. `run` is by default one vector at a time, cycles checked. */
export async function tally(
  dut: Dut,
  vectors: Iterable<Vector>,
  report: (done: number) => void,
  run: (dut: Dut, vectors: readonly Vector[]) => Outcome = runApart,
): Promise<Tally> {
  const measured: Measured[] = [];
  let done = 0;
  let batch: Vector[] = [];
  let mismatch: string | undefined;
  const flush = async (): Promise<void> => {
    if (batch.length === 0) return;
    const outcome = run(dut, batch);
    done += outcome.vectors;
    measured.push(...outcome.measured);
    if (outcome.mismatch !== undefined) mismatch = mismatchText(outcome.mismatch);
    batch = [];
    report(done);
    await setImmediate();
  };
  for (const vector of vectors) {
    batch.push(vector);
    if (batch.length < BATCH) continue;
    await flush();
    if (mismatch !== undefined) break;
  }
  if (mismatch === undefined) await flush();
  return { vectors: done, measured, mismatch };
}

/** Progress through several parts of one study. */
export function parts(progress: Progress, total: number): (what: string) => (done: number) => void {
  let before = 0;
  let last = 0;
  return what => {
    before = last;
    return done => {
      last = before + done;
      progress(last, total, what);
    };
  };
}

/** The same vectors; `count` is told the number of rounds of each. */
export function* countingRounds(
  vectors: Iterable<Vector>,
  count: (rounds: number) => void,
): Generator<Vector> {
  for (const vector of vectors) {
    count(vector.expected.stages['round']?.length ?? 0);
    yield vector;
  }
}

/** The row that says whether hardware and golden model agreed. */
export function agreement(name: string, { vectors, mismatch }: Tally, wanted: number): Row {
  return {
    name,
    value: mismatch ?? vectors,
    unit: 'vectors',
    target: `${String(wanted)} equal`,
    pass: mismatch === undefined && vectors === wanted,
  };
}

/** Mean, standard deviation, 95th percentile and largest of a list of numbers. */
export interface Statistics {
  readonly mean: number;
  readonly sd: number;
  readonly p95: number;
  readonly max: number;
}

/** Statistics of one number or more. The percentile is the smallest value that 95 % do not exceed. */
export function statistics(values: readonly number[]): Statistics {
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
  const variance = values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / Math.max(1, values.length - 1);
  const sorted = [...values].sort((a, b) => a - b);
  const p95 = sorted[Math.ceil(0.95 * sorted.length) - 1] ?? NaN;
  return { mean, sd: Math.sqrt(variance), p95, max: sorted.at(-1) ?? NaN };
}

/** The cycles of one span in every vector. */
export function spanCycles(measured: readonly Measured[], name: string): number[] {
  return measured.filter(span => span.name === name).map(({ cycles }) => cycles);
}

/** A number cut to so many decimals, for a table. */
export function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
