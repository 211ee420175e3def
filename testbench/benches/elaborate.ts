import { emitVerilog } from '../../dsl/emit/verilog/index.js';
import { checkTime } from '../../dsl/passes/index.js';
import { setCapture } from '../../dsl/source/position.js';
import type { Capture } from '../../dsl/source/position.js';
import { readSources } from '../../dsl/source/read-sources.js';
import { bounded, report } from '../report.js';
import type { Progress, Report, Row, Study } from '../report.js';
import { collectGarbage } from './collect.js';
import { adderTrees, macArray, nodesOfTree } from './elaborate-circuits.js';
import { heapOfNode } from './elaborate-heap.js';

const arraySide = 32;
const trees = 64;
/** Doubled up to half a million nodes. */
const sizes = [500, 1000, 2000, 4000];
const growthRounds = 8;
/** Runs until the compiler of the host has settled. */
const warmUps = 20;

/** Milliseconds in all, and of them in the checks. */
interface Cost {
  readonly all: number;
  readonly checks: number;
}

const elaborateTime = ({ all, checks }: Cost): number => all - checks;

/** The least cost of several runs: what the work takes when nothing else has the processor. */
function best(runs: number, work: () => void): Cost {
  let [all, checks] = [Infinity, Infinity];
  for (let i = 0; i < runs; i++) {
    const [start, checked] = [performance.now(), checkTime()];
    work();
    all = Math.min(all, performance.now() - start);
    checks = Math.min(checks, checkTime() - checked);
  }
  return { all, checks };
}

function withCapture<R>(mode: Capture, work: () => R): R {
  const before = setCapture(mode);
  try {
    return work();
  } finally {
    setCapture(before);
  }
}

const ms = (value: number): number => Math.round(value * 10) / 10;

function arrayRows(): Row[] {
  const sources = readSources();
  const cost = best(warmUps + 10, () => void emitVerilog(macArray(arraySide).ir, { sources }));
  const what = `${String(arraySide)} x ${String(arraySide)} INT8 MAC array, warm`;
  return [
    bounded(`${what}: elaborate, check and emit`, ms(cost.all), 'ms', { max: 100 }),
    bounded(`${what}: of it in checks`, ms(cost.checks), 'ms', { max: 30 }),
  ];
}

/** Adders and registers a second, of elaboration without the checks. */
function speed(mode: Capture): { elaborated: number; checked: number } {
  const cost = withCapture(mode, () => best(warmUps + 10, () => adderTrees(trees)));
  const perSecond = (time: number): number => Math.round((trees * nodesOfTree * 1000) / time);
  return { elaborated: perSecond(elaborateTime(cost)), checked: perSecond(cost.all) };
}

const captures: readonly { mode: Capture; what: string; min?: number }[] = [
  { mode: 'none', what: 'no positions', min: 1_000_000 },
  { mode: 'statements', what: 'positions of ports, state, instances and statements', min: 200_000 },
  { mode: 'all', what: 'positions of every expression' },
];

function speedRows(progress: () => void): Row[] {
  const name = `${String(trees)} trees of 63 adders and 63 registers`;
  return captures.flatMap(({ mode, what, min }) => {
    const { elaborated, checked } = speed(mode);
    progress();
    return [
      bounded(`${name}, ${what}: elaborate`, elaborated, 'nodes/s', min === undefined ? {} : { min }),
      bounded(`${name}, ${what}: elaborate and check`, checked, 'nodes/s', {}),
    ];
  });
}

function growthRows(progress: () => void): Row[] {
  const costs = sizes.map((): Cost => ({ all: Infinity, checks: Infinity }));
  // Round by round, so that whatever else the machine does falls on every size alike.
  for (let round = 0; round < growthRounds; round++) {
    sizes.forEach((size, i) => {
      collectGarbage();
      const cost = withCapture('none', () => best(1, () => adderTrees(size)));
      if (cost.all < (costs[i]?.all ?? 0)) costs[i] = cost;
    });
    progress();
  }
  const growth = (i: number, time: (cost: Cost) => number): number => {
    const [before, after] = [costs[i], costs[i + 1]];
    return before && after ? Math.round((100 * time(after)) / time(before)) / 100 : NaN;
  };
  return sizes.slice(1).flatMap((size, i) => {
    const name = `twice the trees, to ${String(size * nodesOfTree)} nodes`;
    return [
      bounded(`${name}: elaborate`, growth(i, elaborateTime), 'times', { max: 2.2 }),
      bounded(
        `${name}: elaborate and check`,
        growth(i, ({ all }) => all),
        'times',
        {},
      ),
    ];
  });
}

async function run(progress: Progress): Promise<Report> {
  const total = 2 + captures.length + growthRounds;
  let done = 0;
  const step = (): void => {
    progress(++done, total, 'elaborate');
  };
  progress(0, total, 'elaborate');
  const rows = arrayRows();
  step();
  rows.push(...speedRows(step), ...growthRows(step));
  const heap = await heapOfNode(1000);
  rows.push(bounded('heap that a node keeps, with positions', Math.round(heap), 'bytes', { max: 600 }));
  step();
  return report('elaborate', 'Elaboration: from a description to checked hardware and Verilog', rows);
}

/** How fast descriptions become hardware. A node is an adder or a register; times are the least of several runs. */
export const elaborate: Study = {
  id: 'elaborate',
  title: 'Elaboration: from a description to checked hardware and Verilog',
  run,
};
