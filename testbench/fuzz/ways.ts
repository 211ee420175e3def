import type { Circuit } from '../engines/engine.js';
import { EngineError } from '../engines/errors.js';
import { openInterpreter } from '../engines/interpreter/interpreter.js';
import { openVerilator } from '../engines/verilator/index.js';
import { placeOf } from '../engines/verilator/tool-errors.js';
import { openWasm } from '../engines/wasm/index.js';
import { runIcarusPack } from './icarus-bench.js';
import { pack, plainPrint } from './pack.js';
import type { Pack, Print } from './pack.js';
import { inScratch } from './scratch.js';
import { casePins, count, plainLabel, traceOn } from './trace.js';
import type { Case, Outcome, Trace } from './trace.js';

/** Engines that are compared with the interpreter. */
export const wayNames = ['wasm', 'icarus', 'verilator'] as const;
export type WayName = (typeof wayNames)[number];

/** Runs cases, and says what came of each. */
export type Way = (cases: readonly Case[], print?: Print) => Promise<readonly Outcome[]>;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Lets other work of the process, such as the output of a compiler, come in between. */
export const breathe = (): Promise<void> => new Promise(resolve => setImmediate(resolve));

/** A case on the interpreter: what the others are to agree with. */
export function interpret(given: Case): Trace {
  return traceOn(openInterpreter(given.ir), given);
}

/** Operations of a function of the embedded engine: random circuits are small, and values shall pass from one to the next. */
const FEW_OPERATIONS = 100;

/** Cases on the embedded engine, one at a time. */
export const wasm: Way = async cases => {
  const outcomes: Outcome[] = [];
  for (const given of cases) {
    try {
      outcomes.push(traceOn(openWasm(given.ir, { operations: FEW_OPERATIONS }), given));
    } catch (error) {
      outcomes.push({ refused: messageOf(error) });
    }
    await breathe();
  }
  return outcomes;
};

/** The rows of one case from those of the pack. */
function rowsOf({ places, layout }: Pack, i: number, words: Uint32Array, cycles: number): Uint32Array {
  const outputs = places[i]?.outputs ?? [];
  const placeOfWord = new Map(layout.outputWords.map((word, at) => [word, at]));
  const from = outputs.map(word => placeOfWord.get(word) ?? 0);
  const row = layout.outputWords.length;
  const rows = new Uint32Array(outputs.length * cycles);
  let to = 0;
  for (let cycle = 0; cycle < cycles; cycle++)
    for (const at of from) rows[to++] = words[cycle * row + at] ?? 0;
  return rows;
}

const labelAt = (text: string): string =>
  plainLabel(/(\w+)\s*:\s*(?:assert|assume|cover)\b/.exec(text)?.[1] ?? '');

/** Runs cases in one pack; the message of the tool when it refuses them. */
type Attempt = (cases: readonly Case[]) => Promise<readonly Outcome[] | string>;

/** The cases that a tool's message names by their files. */
function named(message: string, cases: readonly Case[]): ReadonlySet<Case> {
  const texts = message.match(/\w+(?=\.v\b)|(?<=Vmodel_)\w+?(?=__)/g) ?? [];
  const words = new Set(texts.map(word => word.replace(/^\d+_/, '')));
  const files = (ir: Case['ir']): boolean =>
    words.has(ir.name) || ir.instances.some(({ module }) => files(module));
  return new Set(cases.filter(({ ir }) => files(ir)));
}

/**
 * Runs `attempt` on all cases in one pack. When a tool refuses the pack, the cases that its message names are tried alone, or
 * half the cases at a time, so that the others still run.
 */
async function dividing(cases: readonly Case[], attempt: Attempt): Promise<readonly Outcome[]> {
  if (cases.length === 0) return [];
  const result = await attempt(cases).catch((error: unknown) => {
    if (error instanceof EngineError && error.code === 'tool-missing') throw error;
    return messageOf(error);
  });
  if (typeof result !== 'string') return result;
  if (cases.length === 1) return [{ refused: result }];
  const blamed = named(result, cases);
  const half = new Set(
    blamed.size > 0 && blamed.size < cases.length ? blamed : cases.slice(cases.length >> 1),
  );
  const [first, second] = [cases.filter(item => half.has(item)), cases.filter(item => !half.has(item))];
  const outcomes = new Map<Case, Outcome>();
  for (const part of [second, first]) {
    // What is blamed is run one by one: the message names no more than the first few.
    const runs =
      part === first && half.size === blamed.size
        ? (await Promise.all(part.map(item => dividing([item], attempt)))).flat()
        : await dividing(part, attempt);
    part.forEach((item, i) => outcomes.set(item, runs[i] ?? { refused: 'did not run' }));
  }
  return cases.map(item => outcomes.get(item) ?? { refused: 'did not run' });
}

/**
 * Cases on Icarus, all in one process, which has so many seconds. Where a change goes through lane after lane and reaches each by ways of
 * unequal length, Icarus works out twice as many changes in every lane, and does not come to its end.
 */
export const icarusWithin =
  (seconds: number): Way =>
  (cases, print = plainPrint) =>
    dividing(cases, async given => {
      const made = pack(given, print);
      const cycles = given[0]?.stimulus.cycles ?? 0;
      const run = await runIcarusPack(made, cycles, seconds);
      if ('refused' in run) return run.refused;
      const checks = given.map(() => new Map<string, number>());
      for (const { what, file, line, count: times } of run.checks) {
        const place =
          what === 'assert' ? placeOf(made.circuit, file, line) : byFile(made.circuit, file, line);
        const own = checks[made.owners.get(place?.file ?? '') ?? -1];
        if (own !== undefined) count(own, `${what} ${labelAt(place?.text ?? '')}`, times);
      }
      return given.map((_, i): Trace => ({
        rows: rowsOf(made, i, run.words, cycles),
        unknown: rowsOf(made, i, run.unknown, cycles),
        checks: checks[i] ?? new Map<string, number>(),
      }));
    });

/** Cases on Icarus, with time enough for any that end. */
export const icarus = icarusWithin(120);

function byFile(
  { verilog }: Circuit,
  file: string,
  line: number,
): { file: string; text: string } | undefined {
  const text = verilog.find(found => found.file === file)?.text.split('\n')[line - 1];
  return text === undefined ? undefined : { file, text };
}

/** Steps of Verilator 5.006 that break off on some circuits, or make C++ that does. */
const withoutFragileSteps = ['-fno-gate', '-fno-dfg', '-fno-localize'];

/** Verilator takes hundreds of times this on some circuits, or never ends. */
const MEMORY = 2 * 2 ** 30;

/** Cases in one build of Verilator with some flags. */
const builtWith =
  (flags: readonly string[], print: Print): Attempt =>
  given =>
    inScratch(async scratch => {
      const made = pack(given, print, true);
      const options = { transport: 'isolated', optimise: 'none', scratch, flags, memory: MEMORY } as const;
      const simulation = await openVerilator(made.circuit, options);
      try {
        return tracesOf(made, simulation);
      } finally {
        await simulation.close();
      }
    });

/** Cases on Verilator without its own optimisation, which gets some circuits wrong. */
export const plainVerilator: Way = (cases, print = plainPrint) => dividing(cases, builtWith(['-O0'], print));

/** Cases on Verilator, all in one build. What breaks Verilator itself is built again without the steps that break. */
export const verilator: Way = async (cases, print = plainPrint) => {
  const outcomes = await dividing(cases, builtWith([], print));
  const broken = cases.filter((_, i) => brokeTool(outcomes[i]));
  const again = await dividing(broken, builtWith(withoutFragileSteps, print));
  return cases.map((item, i) => again[broken.indexOf(item)] ?? outcomes[i] ?? { refused: 'did not run' });
};

function brokeTool(outcome: Outcome | undefined): boolean {
  return (
    outcome !== undefined &&
    'refused' in outcome &&
    /Internal Error|g\+\+ failed|SIGSEGV|needed more than/.test(outcome.refused)
  );
}

function tracesOf(made: Pack, simulation: Awaited<ReturnType<typeof openVerilator>>): Trace[] {
  const { cases, places, circuit, owners } = made;
  const { words } = simulation;
  const cycles = cases[0]?.stimulus.cycles ?? 0;
  const checks = cases.map(() => new Map<string, number>());
  const rows = cases.map(({ ir }) => new Uint32Array(casePins(ir).layout.outputWords.length * cycles));
  for (let cycle = 0; cycle < cycles; cycle++) {
    cases.forEach(({ stimulus }, i) => {
      const inputs = places[i]?.inputs ?? [];
      let from = cycle * inputs.length;
      for (const place of inputs) words[place] = stimulus.rows[from++] ?? 0;
    });
    simulation.edge(made.take);
    rows.forEach((row, i) => {
      const outputs = places[i]?.outputs ?? [];
      let to = cycle * outputs.length;
      for (const place of outputs) row[to++] = words[place] ?? 0;
    });
    simulation.edge(made.mask(cycle));
    // A check that fails again before it is asked for counts once.
    for (const { file, label } of simulation.takeFailures()) {
      const own = checks[owners.get(file) ?? -1];
      if (own !== undefined) count(own, `assert ${plainLabel(label)}`);
    }
  }
  for (const cover of simulation.takeCovers()) {
    const own = checks[owners.get(cover.file) ?? -1];
    const text = byFile(circuit, cover.file, cover.line)?.text ?? '';
    if (own !== undefined) count(own, `cover ${labelAt(text)}`, cover.count);
  }
  return cases.map((_, i): Trace => ({
    rows: rows[i] ?? new Uint32Array(0),
    checks: checks[i] ?? new Map(),
  }));
}

/** The engines by name. */
export const ways: Readonly<Record<WayName, Way>> = { wasm, icarus, verilator };
