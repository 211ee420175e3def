import type { Prepared, Vector } from '../../generators/block.js';
import {
  dutAround,
  mismatchText,
  openDut,
  runApart,
  runTogether,
  tapsOf,
} from '../../testbench/cosim/index.js';
import type { Activity, Dut, Measured, Outcome, Pauses } from '../../testbench/cosim/index.js';
import { defaultEngine, engineNames } from '../../testbench/engines/open.js';
import type { EngineName } from '../../testbench/engines/open.js';
import type { OpenOptions } from '../../testbench/engines/engine.js';
import { imageText, openTwins } from '../../testbench/engines/twins.js';
import type { Twins } from '../../testbench/engines/twins.js';
import { BadInput } from './bad-input.js';
import { didYouMean } from './nearest.js';

/** The engine asked for, by the command line or WHITTLE_ENGINE; else the embedded one, or for FST waves Verilator. */
export function chooseEngine(asked: string | undefined, wave?: string): EngineName {
  if (asked === undefined) return defaultEngine(undefined, wave);
  const found = engineNames.find(name => name === asked);
  if (found !== undefined) return found;
  const names = engineNames.join(', ');
  throw new BadInput(
    `there is no engine '${asked}'.${didYouMean(asked, engineNames)} The engines are: ${names}`,
  );
}

/** The seed of `--randomize`; undefined where it is not given. @throws BadInput */
export function imageOf(randomize: string | undefined): number | undefined {
  return randomize === undefined ? undefined : countOf('--randomize', randomize, 1);
}

/** A count of the command line. @throws BadInput unless it is an integer of at least `least` */
export function countOf(option: string, text: string, least = 0): number {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value >= least && text.trim() !== '') return value;
  throw new BadInput(`${option} is '${text}'; give an integer of at least ${String(least)}`);
}

/** Which vectors to run. */
export interface Wanted {
  readonly corners: boolean;
  readonly random: number;
  readonly seed: number;
  readonly real: number;
}

/** The vectors of a block, corners first. */
export async function vectorsOf(
  prepared: Prepared,
  { corners, random, seed, real }: Wanted,
): Promise<Vector[]> {
  const vectors = corners ? [...prepared.corners()] : [];
  for (let i = 0; i < random; i++) vectors.push(prepared.random(seed + i));
  if (real > 0) for await (const vector of prepared.real(real)) vectors.push(vector);
  return vectors;
}

/** Of vectors those whose names contain a text, whatever its case, and of these the first so many. */
export function chosenOf(
  vectors: readonly Vector[],
  match: string | undefined,
  most: number | undefined,
): readonly Vector[] {
  const text = match?.toLowerCase() ?? '';
  return vectors.filter(({ name }) => name.toLowerCase().includes(text)).slice(0, most);
}

/** Vectors that may run together: they agree in their plain inputs, and the block takes a job while another is at work. */
function batches({ alone }: Prepared, vectors: readonly Vector[]): Vector[][] {
  if (alone) return vectors.map(vector => [vector]);
  const groups = new Map<string, Vector[]>();
  for (const vector of vectors) {
    const key = JSON.stringify(vector.traffic.inputs ?? {}, (_, value: unknown) =>
      typeof value === 'bigint' ? String(value) : value,
    );
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [vector]);
    else group.push(vector);
  }
  return [...groups.values()];
}

/** What running the vectors of a block gave. */
export interface Run {
  readonly vectors: number;
  readonly cycles: number;
  /** One line for each vector that is not as the golden model says. */
  readonly mismatches: readonly string[];
  readonly measured: readonly Measured[];
  /** The vector that took longest, and when items passed the ports in it. */
  readonly longest: { readonly vector: string; readonly activity: readonly Activity[] };
}

/** Options of {@link runVectors}. */
export interface RunOptions {
  readonly engine: EngineName;
  /** Also run the vectors back to back with random waits on every port. */
  readonly pauses?: Pauses;
  readonly waves?: string;
  /** Keeps only so many of the last edges, and writes them at the first mismatch. */
  readonly last?: number;
  /** Powers up from the image of this seed; and beside it from that of the next, to find what reset does not define. */
  readonly randomize?: number;
  /** Called before each run of a vector, or of several together, with its name and how many runs have ended. */
  readonly progress?: (vector: string, done: number) => void;
}

/** A block at work; from two power-up images where that is asked for. */
async function openBlock(
  prepared: Prepared,
  engine: EngineName,
  options: OpenOptions,
  randomize: number | undefined,
): Promise<{ readonly dut: Dut; readonly twins: Twins | undefined }> {
  const module = prepared.build({ trace: true });
  const { probes, memory } = prepared;
  if (randomize === undefined)
    return { dut: await openDut(module, probes, engine, options, memory), twins: undefined };
  const streams = [...module.ir.streams, ...tapsOf(module, probes)];
  const twins = await openTwins(module.ir, engine, [randomize, randomize + 1], options, streams);
  return { dut: dutAround(module, probes, twins, memory), twins };
}

/** Runs vectors and compares every stage: one at a time, which also checks the cycle model, then as `options` say. */
export async function runVectors(
  prepared: Prepared,
  vectors: readonly Vector[],
  { engine, pauses, waves, last, randomize, progress }: RunOptions,
): Promise<Run> {
  const format = waves?.endsWith('.fst') === true ? 'fst' : 'vcd';
  const wave = waves === undefined ? undefined : ({ path: waves, format } as const);
  const options = wave === undefined ? {} : { waves: last === undefined ? wave : { ...wave, last } };
  const { dut, twins } = await openBlock(prepared, engine, options, randomize);
  try {
    let saved = false;
    const seen = (outcome: Outcome): Outcome => {
      if (outcome.mismatch !== undefined && !saved) {
        saved = true;
        dut.simulation.kept?.write();
      }
      return outcome;
    };
    let done = 0;
    const run = (batch: readonly Vector[], work: () => Outcome): Outcome => {
      progress?.(batch[0]?.name ?? '', done);
      done += batch.length;
      return seen(work());
    };
    // One call for each, so that one which differs does not hide the next.
    const apart = vectors.map(vector => run([vector], () => runApart(dut, [vector])));
    const together =
      pauses === undefined
        ? []
        : batches(prepared, vectors).map(batch => run(batch, () => runTogether(dut, batch, pauses)));
    const outcomes: readonly Outcome[] = [...apart, ...together];
    const longest = apart.reduce(
      (best, { cycles }, i) => (cycles > (apart[best]?.cycles ?? 0) ? i : best),
      0,
    );
    return {
      vectors: outcomes.reduce((sum, outcome) => sum + outcome.vectors, 0),
      cycles: outcomes.reduce((sum, { cycles }) => sum + cycles, 0),
      mismatches: [
        ...outcomes.flatMap(({ mismatch }) => (mismatch === undefined ? [] : [mismatchText(mismatch)])),
        ...(twins?.difference === undefined ? [] : [imageText(twins.difference)]),
      ],
      measured: outcomes.flatMap(({ measured }) => measured),
      longest: { vector: vectors[longest]?.name ?? '', activity: apart[longest]?.activity ?? [] },
    };
  } finally {
    await dut.simulation.close();
  }
}

/** A span of many vectors: the means of what was measured and of what the cycle model says. */
export interface SpanMean {
  readonly name: string;
  readonly measured: number;
  readonly model: number;
}

/** The spans of a run by name. */
export function spansOf(measured: readonly Measured[]): SpanMean[] {
  const names = [...new Set(measured.map(({ name }) => name))];
  return names.map(name => {
    const spans = measured.filter(span => span.name === name);
    const mean = (pick: (span: Measured) => number): number =>
      Math.round((100 * spans.reduce((sum, span) => sum + pick(span), 0)) / spans.length) / 100;
    return { name, measured: mean(({ cycles }) => cycles), model: mean(({ model }) => model) };
  });
}
