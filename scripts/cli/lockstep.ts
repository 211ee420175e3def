import { accessSync, constants } from 'node:fs';
import { resolve } from 'node:path';
import type { Block, Prepared } from '../../generators/block.js';
import { grouped } from '../../testbench/bench/figures.js';
import { dutAround, runTogether } from '../../testbench/cosim/index.js';
import type { EngineName } from '../../testbench/engines/open.js';
import { LockStepError, openPair } from '../../testbench/lock-step/index.js';
import type { Difference, Pair } from '../../testbench/lock-step/index.js';
import { BadInput, fileProblem } from './bad-input.js';
import type { Io } from './io.js';
import { Status } from './io.js';
import { withProgress } from './progress.js';
import { select } from './select.js';
import { colours } from './table.js';
import { chooseEngine, countOf } from './vectors.js';

/** Options of `whittle lockstep`. */
export interface LockStepOptions {
  readonly engines: string;
  readonly cycles: string;
  readonly seed: string;
  readonly waves: string;
  readonly set?: readonly string[];
  readonly json?: boolean;
}

/** Vectors that run back to back, so that one may start before the one before has ended. */
const TOGETHER = 3;
/** Longest waits on the ports. */
const WAITS = { gaps: 3, stalls: 3 };

function enginesOf(text: string): readonly [EngineName, EngineName] {
  const names = text.split(',').map(name => name.trim());
  const [left, right, ...more] = names;
  if (left === undefined || right === undefined || more.length > 0)
    throw new BadInput(`--engines is '${text}'; give two, such as --engines wasm,verilator`);
  return [chooseEngine(left), chooseEngine(right)];
}

function folderOf(io: Io, path: string): string {
  const folder = resolve(io.folder, path);
  try {
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw fileProblem('write', folder, error);
  }
  return folder;
}

/** There were as many cycles as were asked for: on a slow pair the end of a vector may be minutes away. */
class Enough extends Error {}

/** Random vectors, one batch after the other, until the pair has enough; what differs first, if anything. */
async function follow(
  prepared: Prepared,
  pair: Pair,
  module: ReturnType<Prepared['build']>,
  first: number,
): Promise<Difference | undefined> {
  const dut = dutAround(module, prepared.probes, pair, prepared.memory);
  const together = prepared.alone ? 1 : TOGETHER;
  try {
    try {
      for (let seed = first; ; seed += together) {
        const [one = prepared.random(seed), ...others] = Array.from({ length: together }, (_, i) =>
          prepared.random(seed + i),
        );
        // One batch can hold vectors only that agree in their plain inputs.
        const same = others.filter(
          ({ traffic }) => JSON.stringify(traffic.inputs) === JSON.stringify(one.traffic.inputs),
        );
        runTogether(dut, [one, ...same], { seed, ...WAITS });
      }
    } finally {
      await pair.close();
    }
  } catch (error) {
    if (error instanceof Enough) return undefined;
    if (error instanceof LockStepError) return error.difference;
    throw error;
  }
}

function forPrograms({ path, cycle, time, values, position, others, waves }: Difference): object {
  return { path, cycle, time, values, position, others, waves };
}

/**
 * Runs one preset (of a block, the first) on two engines with random vectors and waits, every signal compared.
 * @param open opens the pair; a spec gives one with a fault in it
 */
export async function lockstep(
  io: Io,
  catalog: readonly Block[],
  target: string,
  options: LockStepOptions,
  open: typeof openPair = openPair,
): Promise<Status> {
  const engines = enginesOf(options.engines);
  const cycles = countOf('--cycles', options.cycles, 1);
  const seed = countOf('--seed', options.seed, 1);
  const waves = folderOf(io, options.waves);
  const [selection] = select(catalog, [target], options.set);
  if (selection === undefined) throw new BadInput('this block has no preset: give its parameters with --set');
  const { block, preset, prepared } = selection;
  const module = prepared.build({ trace: true });
  const name = `${block.id}/${preset}`;
  const { difference, made, signals } = await withProgress(io, async progress => {
    progress(0, cycles, `${name}: opening ${engines.join(' and ')}`);
    const onCycle = (count: number): void => {
      progress(count, cycles, `${name}: cycles on ${engines.join(' and ')}`);
      if (count >= cycles) throw new Enough();
    };
    const pair = await open(module.ir, { engines, waves, onCycle });
    const found = await follow(prepared, pair, module, seed);
    return { difference: found, made: pair.cycles, signals: pair.signalCount };
  });
  const pass = difference === undefined;
  if (options.json === true) {
    const found = difference === undefined ? {} : { difference: forPrograms(difference) };
    const result = { block: block.id, preset, engines, signals, cycles: made, ...found, pass };
    io.out(JSON.stringify(result, undefined, 2));
  } else {
    const { bold, green, red } = colours(io);
    io.out(`${bold(name)} on ${engines.join(' and ')}: ${String(signals)} signals`);
    const text = `the same in all of ${grouped(made)} cycles`;
    io.out(difference === undefined ? green(text) : red(difference.text));
  }
  return pass ? Status.pass : Status.fail;
}
