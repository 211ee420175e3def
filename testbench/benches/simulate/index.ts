/**
 * `whittle bench simulate`: how fast the embedded engine is. `designs.ts` lists the circuits; `throughput.ts` lets the engine and
 * builds of Verilator take turns on each; `alone.ts` runs one design in a fresh process; `host-driven.ts` drives one from TypeScript.
 */
import { bounded, report } from '../../report.js';
import type { Progress, Report, Row, Study } from '../../report.js';
import { hasVerilator } from '../../engines/open.js';
import { geometricMean, median, rounded } from '../statistics.js';
import { runAlone, timeOfCommand } from './children.js';
import { designOf, designs, inShort } from './designs.js';
import type { Design } from './designs.js';
import { driveSpeed, drives } from './host-driven.js';
import { buildCount, throughputOf } from './throughput.js';
import type { Effort, Throughput } from './throughput.js';

/** How long to measure. */
export interface SimulateEffort extends Effort {
  /** Fresh processes for each time to the first cycle. */
  readonly starts: number;
  /** Cycles of a run that TypeScript drives. */
  readonly driven: number;
}

const usual: SimulateEffort = { samples: 5, seconds: 0.3, starts: 15, driven: 4_000_000 };

/** The design that TypeScript drives, and the one whose memory is looked at. */
const [smallest, largest] = ['c', 'd'];

const million = (value: number): number => rounded(value / 1e6);

/** A row with its limit, if there is one. */
function row(name: string, value: number, unit: string, min?: number, max?: number): Row {
  return bounded(name, rounded(value), unit, {
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
  });
}

const named = ({ id, title }: Design): string => `(${id}) ${title}`;

function throughputRows({ design, wasm, verilator, ratio, bestRatio }: Throughput): Row[] {
  const name = named(design);
  const own = row(`${name}: wasm`, million(wasm.median), 'M cycles/s');
  if (design.withoutVerilator !== undefined)
    return [own, { name: `${name}: Verilator`, value: design.withoutVerilator, unit: '' }];
  return [
    row(`${name}: wasm to the best Verilator, medians`, ratio, 'times', design.ratio),
    row(`${name}: wasm to the best Verilator, best samples`, bestRatio, 'times'),
    own,
    ...verilator.map(speed => row(`${name}: Verilator, ${speed.name}`, million(speed.median), 'M cycles/s')),
  ];
}

/** Whether the ratio of a design is part of the mean. */
const countsInMean = ({ ratio, accelerator = false }: Design): boolean => ratio !== undefined && !accelerator;

/** Counts steps for the progress bar. */
class Steps {
  private done = -1;

  constructor(
    private readonly progress: Progress,
    private readonly total: number,
  ) {}

  readonly next = (what: string): void => {
    this.progress(++this.done, this.total, what);
  };
}

async function compared(chosen: readonly Design[], effort: Effort, steps: Steps): Promise<Row[]> {
  if (!hasVerilator()) {
    const value = 'Verilator is not installed';
    return [{ name: 'wasm to the best Verilator', value, unit: '', target: 'measured', pass: false }];
  }
  const rows: Row[] = [];
  const ratios: number[] = [];
  for (const design of chosen) {
    const found = await throughputOf(design, effort, steps.next);
    rows.push(...throughputRows(found));
    if (countsInMean(design)) ratios.push(found.ratio);
  }
  const asked = designs.filter(countsInMean);
  if (ratios.length === asked.length) {
    const ids = asked.map(({ id }) => id).join(', ');
    rows.push(row(`geometric mean of ${ids}`, geometricMean(ratios), 'times', 3));
  }
  return rows;
}

async function starts(chosen: readonly Design[], effort: SimulateEffort, steps: Steps): Promise<Row[]> {
  const rows: Row[] = [];
  for (const design of chosen) {
    if (design.firstCycle === undefined) continue;
    steps.next(`${design.id}: first cycle`);
    const times: number[] = [];
    for (let i = 0; i < effort.starts; i++) times.push((await runAlone(design.id, 0)).firstCycle);
    const name = `${named(design)}: from the call of simulate to the end of the first cycle, cold`;
    rows.push(row(`${name}, median`, median(times), 'ms', undefined, design.firstCycle));
    rows.push(row(`${name}, the least of ${String(times.length)}`, Math.min(...times), 'ms'));
  }
  return rows;
}

async function small(effort: SimulateEffort, steps: Steps): Promise<Row[]> {
  const times: number[] = [];
  steps.next('whittle simulate, whole processes');
  for (let i = 0; i < effort.starts; i++)
    times.push(await timeOfCommand('simulate', 'common/pattern-source', '--engine', 'wasm'));
  const name = 'whittle simulate on (c), the whole process';
  const rows = [
    row(`${name}, median`, median(times), 'ms', undefined, 400),
    row(`${name}, the least of ${String(times.length)}`, Math.min(...times), 'ms'),
  ];
  for (const { name, min, drive } of drives) {
    steps.next(`(c): ${name}`);
    const speed = await driveSpeed(drive, effort.driven, effort.samples);
    rows.push(row(`(c) from TypeScript: ${name}`, million(speed), 'M cycles/s', min && min / 1e6));
  }
  return rows;
}

async function memory(steps: Steps): Promise<Row[]> {
  steps.next('memory of (d)');
  const { rss, peak } = await runAlone(largest);
  return [
    row('memory of a process that has run (d)', rss, 'MB', undefined, 120),
    row('the most that it ever had', peak, 'MB'),
  ];
}

/**
 * Measures the designs of `ids`, or all but without builds that take very long; what belongs to (c) and (d) only comes with them.
 * @throws Error when engines disagree, EngineError when a tool fails
 */
export async function measure(
  progress: Progress,
  ids?: readonly string[],
  effort: SimulateEffort = usual,
): Promise<Report> {
  const chosen = ids?.map(designOf) ?? designs.map(inShort);
  const [hasSmall, hasLarge] = [smallest, largest].map(wanted => chosen.some(({ id }) => id === wanted));
  const total =
    chosen.reduce((sum, design) => sum + buildCount(design) + effort.samples + 2, 0) +
    chosen.filter(({ firstCycle }) => firstCycle !== undefined).length +
    (hasSmall ? 1 + drives.length : 0) +
    Number(hasLarge);
  const steps = new Steps(progress, total);
  const rows = [
    ...(await compared(chosen, effort, steps)),
    ...(await starts(chosen, effort, steps)),
    ...(hasSmall ? await small(effort, steps) : []),
    ...(hasLarge ? await memory(steps) : []),
  ];
  progress(total, total, 'done');
  return report('simulate', title, rows);
}

const title = 'The embedded engine against the best build of Verilator, and its start';

/** How fast circuits run: CPU time, contenders in turns, medians of several samples. */
export const simulateStudy: Study = {
  id: 'simulate',
  title,
  parts: designs.map(({ id }) => id),
  run: (progress, { parts } = {}) => measure(progress, parts),
};
