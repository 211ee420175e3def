/**
 * Runs circuits on Icarus Verilog: four-state, slow, the third opinion. A circuit is compiled once, cached by content, with a
 * bench around it (`bench-text.ts`) that serves requests in a process of its own (`link.ts`). Checks are rewritten for it
 * (`check-text.ts`); the power-up image is loaded from a file (`image.ts`).
 */
import { openSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { cached, cacheKey } from '../cache.js';
import type { Circuit, OpenOptions, StatePlace } from '../engine.js';
import { EngineError } from '../errors.js';
import { layoutPins } from '../pin-layout.js';
import { describePlace, placeOf } from '../verilator/tool-errors.js';
import { runTool } from '../verilator/tools.js';
import { benchText } from './bench-text.js';
import { checkedText } from './check-text.js';
import type { CheckedText } from './check-text.js';
import { imageText } from './image.js';
import { IcarusLink } from './link.js';
import { IcarusSimulation } from './simulation.js';

export { IcarusSimulation } from './simulation.js';
export type { KnownRows } from './simulation.js';

/** As Verilator calls what is around the top module. */
const BENCH = 'TOP';
const DEFAULT_CYCLE = 10_000;
const DEFAULT_TIMEOUT = 10_000;

/** Options of Icarus. */
export interface IcarusOptions extends OpenOptions {
  /** What an output does that is X after reset: `refuse` (the default) makes it an error, `zero` lets it read as 0. */
  readonly unknowns?: 'refuse' | 'zero';
  /** The outputs for which that counts; default all. */
  readonly guarded?: ReadonlySet<string>;
}

/** What Icarus complains of, each line with the TypeScript line behind it. */
function explain(circuit: Circuit, stderr: string): string {
  const lines = stderr
    .split('\n')
    .filter(line => line !== '' && !line.includes(': warning:'))
    .slice(0, 6);
  return lines
    .map(line => {
      const found = /^(\d+_[^:]*):(\d+): (.*)$/.exec(line);
      const place = found === null ? undefined : placeOf(circuit, found[1] ?? '', Number(found[2]));
      return place === undefined
        ? `  ${line}`
        : `  ${describePlace(place)}: ${found?.[3] ?? ''}\n    | ${place.text}`;
    })
    .join('\n');
}

async function compile(circuit: Circuit, text: CheckedText, bench: string, folder: string): Promise<void> {
  const files = [...text.files, { name: 'bench.v', text: bench }];
  await Promise.all(files.map(file => writeFile(join(folder, file.name), file.text)));
  const args = ['-g2012', '-DFORMAL', '-s', BENCH, '-o', 'model.vvp', ...files.map(({ name }) => name)];
  const run = await runTool('iverilog', args, folder);
  if (run.status !== 0)
    throw new EngineError(
      'tool-failed',
      `Icarus Verilog refused ${circuit.top}:\n${explain(circuit, run.stderr)}`,
    );
}

/** Starts the model in a folder of its own, which is there only while it starts. */
async function start(
  circuit: Circuit,
  model: string,
  state: readonly StatePlace[],
  { seed = 0, waves, timeout = DEFAULT_TIMEOUT, powerUp = 'image' }: OpenOptions,
): Promise<{ readonly link: IcarusLink; readonly journal: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'whittle-icarus-'));
  try {
    const path = (name: string): string => join(folder, name);
    const [requests, replies, journal, image] = ['requests', 'replies', 'journal', 'image'].map(path) as [
      string,
      string,
      string,
      string,
    ];
    const made = await runTool('mkfifo', [requests, replies], folder);
    if (made.status !== 0)
      throw new EngineError('crashed', `No FIFO can be made in ${folder}: ${made.stderr}`);
    await writeFile(image, imageText(state, seed));
    const args = [
      '-n',
      join(model, 'model.vvp'),
      ...(waves?.format === 'fst' ? ['-fst'] : []),
      `+requests=${requests}`,
      `+replies=${replies}`,
      `+journal=${journal}`,
      `+cycle=${String(waves?.cycle ?? DEFAULT_CYCLE)}`,
      ...(waves === undefined ? [] : [`+wave=${resolve(waves.path)}`]),
      ...(powerUp === 'unknown' ? [] : [`+image=${image}`]),
    ];
    const link = await IcarusLink.start({
      top: circuit.top,
      program: 'vvp',
      args,
      requests,
      replies,
      timeout,
    });
    return { link, journal: openSync(journal, 'r') };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The folder of the wave; a wave that cannot be written is refused before the model starts. */
async function prepareWave(circuit: Circuit, path: string): Promise<void> {
  try {
    await mkdir(dirname(resolve(path)), { recursive: true });
    await writeFile(path, '');
  } catch (cause) {
    throw new EngineError('wave-failed', `The wave of ${circuit.top} cannot be written to ${path}.`, {
      cause,
    });
  }
}

/**
 * Opens a simulation of `circuit` on Icarus. State without `init` starts from the power-up image of `seed`, as on the embedded
 * engine; with `powerUp: 'unknown'` it is X until something sets it. A bit that is X or Z reads as 0; once every reset has
 * been active at an edge and is released, an output with such a bit is an error, but the payload of a stream whose
 * `valid` is 0. What the Verilog prints goes to standard error.
 *
 * @throws EngineError `tool-missing` when Icarus is not installed; `tool-failed` with Verilog and TypeScript lines;
 *   `wave-failed`; `crashed`, `hung` or `stopped` when the model does not start
 */
export async function openIcarus(circuit: Circuit, options: IcarusOptions = {}): Promise<IcarusSimulation> {
  const text = checkedText(circuit, BENCH);
  const state = circuit.state?.() ?? [];
  const bench = benchText(circuit, BENCH, { covers: text.covers.length, state });
  const key = cacheKey(text.files, bench);
  const model = await cached('icarus-model', key, folder => compile(circuit, text, bench, folder));
  if (options.waves !== undefined) await prepareWave(circuit, options.waves.path);
  const { link, journal } = await start(circuit, model, state, options);
  const layout = layoutPins(circuit.pins);
  const guard =
    options.unknowns === 'zero' ? 'nothing' : options.powerUp === 'unknown' ? 'after reset' : 'always';
  const simulation = new IcarusSimulation({
    circuit,
    layout,
    covers: text.covers,
    link,
    journal,
    guard,
    guarded: options.guarded,
  });
  simulation.settle();
  return simulation;
}
