import { operandLanes, queryKey, xorshift32 } from '../../golden/index.js';
import type { BitPlanes, HeldHead, ScoreJob, ScoreOutcome, ScoreSession } from '../../golden/index.js';
import { prepare, vectorOf } from '../../generators/block.js';
import type { Vector } from '../../generators/block.js';
import { listOf, randomMatrix, wholeLoads } from '../../generators/spatten/multiply/operand-stimulus.js';
import { queryKeyContract } from '../../generators/spatten/multiply/query-key.contract.js';
import type { QueryKeyChoice } from '../../generators/spatten/multiply/query-key.contract.js';
import { realOperands } from '../../generators/spatten/multiply/real-operands.js';
import type { EngineName } from '../engines/open.js';
import { bounded, report } from '../report.js';
import type { Progress, Report, Row, Study } from '../report.js';
import { agreement, openBlock, parts, rounded, spanCycles, tally } from './tally.js';

/** Which builds are measured, and how much of each. */
export interface IncrementSize {
  /** Presets that get random heads. */
  readonly random: readonly string[];
  readonly heads: number;
  /** The preset for heads of the trained model, and how many images. */
  readonly real: string;
  readonly images: number;
  /** Takes only every so many-th of their heads; all by default. */
  readonly every?: number;
  /** The preset for the use of multipliers, and the lengths of the heads. */
  readonly use: string;
  readonly lengths: readonly number[];
  readonly queries: number;
  readonly engine?: EngineName;
}

const ALL: IncrementSize = {
  random: ['toy', 'tiny', 'eighth', 'paper'],
  heads: 9,
  real: 'tiny',
  images: 2,
  use: 'paper',
  lengths: [32, 64, 128, 384],
  queries: 16,
  engine: 'wasm',
};

/** Planes of 12 bits in all, with and without the midpoint. */
const PLANES: readonly BitPlanes[] = [4, 6, 8].flatMap(msbBits =>
  [true, false].map(midpoint => ({ msbBits, lsbBits: 12 - msbBits, midpoint })),
);

function presetOf(name: string): QueryKeyChoice {
  const preset = queryKeyContract.presets.find(found => found.name === name);
  if (preset === undefined) throw new RangeError(`spatten/query-key has no preset ${name}`);
  return preset.parameters;
}

/** Each query three times: by the upper bits, what the lower ones add, and whole keys. */
function session(
  choice: QueryKeyChoice,
  of: HeldHead,
  keys: readonly (readonly number[])[],
  queries: readonly (readonly number[])[],
  planes: BitPlanes,
): ScoreSession {
  const jobs = queries.flatMap(() =>
    (['Upper', 'Residual', 'Whole'] as const).map((operand, i): ScoreJob => {
      return { ...of, n: keys.length, operand, fresh: i === 0, planes };
    }),
  );
  const filled = queries.map(query => listOf(choice.largestHead, d => query[d] ?? 0));
  return { loads: wholeLoads(choice, of, keys), queries: filled, jobs };
}

/** Ones in 12 bits. */
function ones(x: number): number {
  let count = 0;
  for (let bits = x & 0xfff; bits !== 0; bits &= bits - 1) count++;
  return count;
}

/** What passes make of scores, and what they do to the operand bits of the multipliers. */
interface Passes {
  /** Scores where first pass and increment together are those of whole keys, of so many. */
  equal: number;
  scores: number;
  /** Operand bits that change from one key to the next at the same multiplier, of whole keys and of residuals. */
  readonly toggles: { whole: number; residual: number };
}

function toggled(operands: ScoreOutcome['operands'], keysOfLine: number): number {
  let count = 0;
  operands.forEach((key, j) => {
    const before = operands[j - keysOfLine];
    if (before !== undefined) key.forEach((x, d) => (count += ones(x ^ (before[d] ?? 0))));
  });
  return count;
}

function addPasses(total: Passes, choice: QueryKeyChoice, job: ScoreSession): void {
  const outcomes = queryKey(choice, job);
  for (let i = 0; i + 2 < outcomes.length; i += 3) {
    const [upper, residual, whole] = outcomes.slice(i, i + 3);
    if (upper === undefined || residual === undefined || whole === undefined) continue;
    const perLine = operandLanes(choice) >> (job.jobs[i]?.sizeLog ?? 0);
    total.scores += whole.scores.length;
    total.equal += whole.scores.filter(
      (score, j) => score === (upper.scores[j] ?? NaN) + (residual.scores[j] ?? NaN),
    ).length;
    total.toggles.whole += toggled(whole.operands, perLine);
    total.toggles.residual += toggled(residual.operands, perLine);
  }
}

function* randomSessions(choice: QueryKeyChoice, planes: BitPlanes, heads: number): Generator<ScoreSession> {
  const random = xorshift32(0xe7 + planes.msbBits);
  const most = Math.log2(choice.largestHead / choice.headSize);
  for (let head = 0; head < heads; head++) {
    const sizeLog = random.below(most + 1);
    const n = 1 + random.below(Math.min(choice.tokens, 64));
    const of = { buffer: head % 2, head: random.below(choice.heldHeads), sizeLog };
    const [keys, queries] = [n, 2].map(rows => randomMatrix(random, rows, choice.headSize << sizeLog));
    yield session(choice, of, keys ?? [], queries ?? [], planes);
  }
}

function* realSessions(
  choice: QueryKeyChoice,
  planes: BitPlanes,
  images: number,
  every: number,
): Generator<ScoreSession> {
  let seen = 0;
  for (const { keys, queries } of realOperands(images, choice.headSize, planes)) {
    if (seen++ % every !== 0) continue;
    const some = queries.filter((_, i) => i % 10 === 0);
    yield session(choice, { buffer: 0, head: 0, sizeLog: 0 }, keys, some, planes);
  }
}

/** Runs sessions on the hardware, and compares what both ways to the scores give and cost. */
async function increments(
  name: string,
  preset: string,
  sessions: (choice: QueryKeyChoice, planes: BitPlanes) => Iterable<ScoreSession>,
  report: (done: number) => void,
  engine: EngineName | undefined,
): Promise<Row[]> {
  const choice = presetOf(preset);
  const dut = await openBlock(prepare(queryKeyContract, choice), engine);
  const rows: Row[] = [];
  for (const planes of PLANES) {
    const text = `${name}, ${String(planes.msbBits)} + ${String(planes.lsbBits)} bits${planes.midpoint ? ', midpoint' : ''}`;
    const total: Passes = { equal: 0, scores: 0, toggles: { whole: 0, residual: 0 } };
    let count = 0;
    const vectors = function* (): Generator<Vector> {
      for (const job of sessions(choice, planes)) {
        addPasses(total, choice, job);
        yield vectorOf(queryKeyContract, choice, `${text}, ${String(count++)}`, job);
      }
    };
    const found = await tally(dut, vectors(), report);
    const { whole, residual } = total.toggles;
    rows.push(
      agreement(`${text}: operands, scores and cycle model`, found, count),
      bounded(`${text}: scores by increment equal to whole keys`, total.equal, 'scores', {
        min: total.scores,
        max: total.scores,
      }),
      {
        name: `${text}: active operand bits, residual over whole`,
        value: rounded((12 - planes.msbBits) / 12, 3),
        unit: 'of 1',
      },
      {
        name: `${text}: toggled operand bits, residual over whole`,
        value: rounded(residual / whole, 3),
        unit: 'of 1',
      },
    );
  }
  await dut.simulation.close();
  return rows;
}

/** Useful products over multipliers times cycles, from the first line to the last row of scores, queries back to back. */
async function multiplierUse(
  preset: string,
  lengths: readonly number[],
  queries: number,
  engine: EngineName | undefined,
): Promise<Row[]> {
  const choice = presetOf(preset);
  const dut = await openBlock(prepare(queryKeyContract, choice), engine);
  const random = xorshift32(0xe8);
  const rows: Row[] = [];
  const [planes] = PLANES;
  if (planes === undefined) return rows;
  for (const n of lengths) {
    const of = { buffer: 0, head: 0, sizeLog: 0 };
    const keys = randomMatrix(random, n, choice.headSize);
    const job: ScoreJob = { ...of, n, operand: 'Upper', fresh: true, planes };
    const whole: ScoreSession = {
      loads: wholeLoads(choice, of, keys),
      queries: randomMatrix(random, queries, choice.largestHead),
      jobs: listOf(queries, () => job),
    };
    const text = `${preset}, ${String(n)} keys of ${String(choice.headSize)}, ${String(queries)} queries back to back`;
    const found = await tally(dut, [vectorOf(queryKeyContract, choice, text, whole)], () => undefined);
    const [first = NaN, last = NaN] = ['first scores', 'last scores'].map(
      name => spanCycles(found.measured, name)[0] ?? NaN,
    );
    const products = queries * n * choice.headSize;
    rows.push(
      agreement(`${text}: scores`, found, 1),
      { name: `${text}: cycles from job to last scores`, value: last, unit: 'cycles' },
      bounded(
        `${text}: useful products over multipliers times cycles, pipeline full`,
        rounded(products / (choice.multipliers * (last - first + 1)), 3),
        'of 1',
        { min: rounded(products / (choice.multipliers * queries * Math.ceil(n / operandLanes(choice))), 3) },
      ),
      {
        name: `${text}: the same with filling and emptying the pipeline`,
        value: rounded(products / (choice.multipliers * (last + 1)), 3),
        unit: 'of 1',
      },
    );
  }
  await dut.simulation.close();
  return rows;
}

/** Both passes on random and real heads, and the use of the multipliers. */
export async function measureIncrements(progress: Progress, size: IncrementSize): Promise<Report> {
  const { random, heads, real, images, every = 1, use, lengths, queries, engine } = size;
  const part = parts(progress, PLANES.length * (random.length * heads + images * 24));
  const rows: Row[] = [];
  for (const preset of random) {
    const sessions = (choice: QueryKeyChoice, planes: BitPlanes) => randomSessions(choice, planes, heads);
    rows.push(...(await increments(`${preset}, random`, preset, sessions, part(preset), engine)));
  }
  const sessions = (choice: QueryKeyChoice, planes: BitPlanes) => realSessions(choice, planes, images, every);
  rows.push(...(await increments(`${real}, trained model`, real, sessions, part('trained model'), engine)));
  rows.push(...(await multiplierUse(use, lengths, queries, engine)));
  return report('E7', e7.title, rows);
}

/** Progressive quantisation in the datapath: the increment adds up to whole keys bit for bit, in as many cycles, with fewer operand bits at work. */
export const e7: Study = {
  id: 'E7',
  title:
    'Full recompute against the incremental pass: equal scores, cycles, operand bits at work, use of multipliers',
  images: ALL.images,
  run: (progress, { images = ALL.images } = {}) => measureIncrements(progress, { ...ALL, images }),
};
