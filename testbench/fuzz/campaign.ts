import { randomCircuit } from './circuit.js';
import { Hits } from './hits.js';
import type { Hit } from './hits.js';
import type { Print } from './pack.js';
import { randomStimulus } from './stimulus.js';
import { Tape } from './tape.js';
import { casePins, differenceOf, resetPins } from './trace.js';
import type { Case, Outcome, Trace } from './trace.js';
import { ENDLESS } from './icarus-bench.js';
import { breathe, interpret, plainVerilator, ways } from './ways.js';
import type { WayName } from './ways.js';

/** A case, how often it uses what, and the decisions that made it. */
export interface Made extends Case {
  readonly hits: readonly Hit[];
  readonly tape: readonly number[];
}

/** The circuit and the stimulus that a tape decides on; equal tapes give equal cases. */
export function caseOfTape(name: string, tape: Tape, stimulusSeed: number): Made {
  const { module, everyInit, patterns, hits } = randomCircuit(name, tape);
  const { ir } = module;
  const stimulus = randomStimulus(Tape.random(stimulusSeed), casePins(ir).pins, resetPins(ir));
  return { ir, everyInit, patterns, hits, stimulus, tape: tape.written };
}

/** The seed of circuit number `index` of a campaign. */
export function seedOf(campaign: number, index: number): number {
  return (Math.imul(campaign, 0x85ebca6b) + index) >>> 0;
}

/** A circuit that does not run everywhere as on the interpreter. */
export interface Finding {
  /** Its number in the campaign. */
  readonly index: number;
  /** The engine that parts from the interpreter, or `language` when the circuit was refused before it ran. */
  readonly way: WayName | 'language';
  /** What differs, in one line. */
  readonly what: string;
}

/** What is known after some circuits. */
export interface Progress {
  /** Circuits that are done. */
  readonly done: number;
  readonly hits: readonly Hit[];
  readonly findings: readonly Finding[];
  /** What Verilator gets wrong with its own optimisation alone, and what Icarus does not finish. */
  readonly toolFaults: readonly Finding[];
}

/** Options of a campaign. */
export interface CampaignOptions {
  readonly seed: number;
  readonly count: number;
  readonly engines: readonly WayName[];
  /** Circuits of one build. */
  readonly batch: number;
  /** Where an earlier run stopped. */
  readonly from?: Progress | undefined;
  /** Called after each batch; false ends the campaign. */
  readonly onBatch?: (progress: Progress) => boolean;
  readonly print?: Print;
}

/** What an outcome says against an engine; undefined when it agrees. */
export function complaint(given: Case, expected: Trace, outcome: Outcome): string | undefined {
  if ('refused' in outcome)
    return `refused: ${outcome.refused.split('\n').slice(0, 2).join(' ').slice(0, 300)}`;
  const found = differenceOf(given, expected, outcome);
  if (found === undefined) return undefined;
  const where = found.cycle === undefined ? found.what : `${found.what} in cycle ${String(found.cycle)}`;
  return `${where}: ${found.expected} on the interpreter, ${found.found} here`;
}

interface Batch {
  readonly cases: readonly (Made & { readonly index: number })[];
  readonly refused: readonly Finding[];
}

/** The circuits of a campaign from number `from` on, and those that the language refused. */
export function makeBatch(seed: number, from: number, count: number): Batch {
  const cases: Batch['cases'][number][] = [];
  const refused: Finding[] = [];
  for (let index = from; index < from + count; index++) {
    const own = seedOf(seed, index);
    try {
      cases.push({ ...caseOfTape(`f${String(index)}`, Tape.random(own), own), index });
    } catch (error) {
      const what = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
      refused.push({ index, way: 'language', what });
    }
  }
  return { cases, refused };
}

/** Starts a batch on all engines: the tools of the others build while the interpreter and the embedded engine run it. */
async function judge(batch: Batch, engines: readonly WayName[], print?: Print): Promise<readonly Finding[]> {
  const { cases, refused } = batch;
  const outside = engines
    .filter(name => name !== 'wasm')
    .map(name => ({ name, runs: ways[name](cases, print) }));
  // Until they are awaited below, nobody listens to a failure.
  for (const { runs } of outside) runs.catch(() => undefined);
  const expected: Trace[] = [];
  for (const given of cases) {
    expected.push(interpret(given));
    await breathe();
  }
  const all = engines.includes('wasm')
    ? [{ name: 'wasm' as const, runs: ways.wasm(cases) }, ...outside]
    : outside;
  const findings = [...refused];
  for (const { name, runs } of all) {
    (await runs).forEach((outcome, i) => {
      const [given, trace] = [cases[i], expected[i]];
      const what = given && trace && complaint(given, trace, outcome);
      if (what !== undefined && given !== undefined) findings.push({ index: given.index, way: name, what });
    });
  }
  return findings;
}

/** Whether Verilator agrees, its own optimisation off, where it did not with that, or where Icarus did not come to its end. */
export async function isToolFault(
  { index, way, what }: Finding,
  cases: Batch['cases'],
  print?: Print,
): Promise<boolean> {
  const suspect = way === 'verilator' || (way === 'icarus' && what.includes(ENDLESS));
  const given = suspect ? cases.find(made => made.index === index) : undefined;
  if (given === undefined) return false;
  const [outcome] = await plainVerilator([given], print);
  return outcome !== undefined && complaint(given, interpret(given), outcome) === undefined;
}

/** Batches that are worked on at the same time: one builds while another runs. */
const INFLIGHT = 2;

/**
 * Runs random circuits on the interpreter and the given engines and compares every output in every cycle, and every count
 * of a check. Deterministic: circuit number i depends on the seed and i only.
 */
export async function campaign(options: CampaignOptions): Promise<Progress> {
  const { seed, count, engines, batch, from, onBatch, print } = options;
  const hits = new Hits();
  hits.add(from?.hits ?? []);
  const findings = [...(from?.findings ?? [])];
  const toolFaults = [...(from?.toolFaults ?? [])];
  let next = from?.done ?? 0;
  let done = next;
  let going = true;
  const inflight: {
    readonly made: Batch;
    readonly size: number;
    readonly found: Promise<readonly Finding[]>;
  }[] = [];
  while ((going && next < count) || inflight.length > 0) {
    while (going && next < count && inflight.length < INFLIGHT) {
      const size = Math.min(batch, count - next);
      const made = makeBatch(seed, next, size);
      next += size;
      const found = judge(made, engines, print);
      found.catch(() => undefined);
      inflight.push({ made, size, found });
      await breathe();
    }
    const first = inflight.shift();
    if (first === undefined) break;
    for (const finding of await first.found)
      ((await isToolFault(finding, first.made.cases, print)) ? toolFaults : findings).push(finding);
    for (const { hits: own } of first.made.cases) hits.add(own);
    done += first.size;
    going = onBatch?.({ done, hits: hits.list(), findings, toolFaults }) ?? true;
    if (!going) next = count;
  }
  return { done, hits: hits.list(), findings, toolFaults };
}
