/**
 * Runs circuits on Verilator. A circuit is verilated and compiled once, cached by content, and then runs in this process
 * or in a child of its own. See `options.ts` for the transports, `native/` for the C++ side.
 */
import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Circuit } from '../engine.js';
import { EngineError } from '../errors.js';
import { layoutPins } from '../pin-layout.js';
import { newBlock, type Link } from './block.js';
import { linkInProcess } from './in-process.js';
import { linkIsolated } from './isolated.js';
import { openModel } from './model.js';
import type { VerilatorOptions } from './options.js';
import { openBridge, openRunner, openRuntime } from './runtime.js';
import { VerilatorSimulation } from './simulation.js';
import { findTools } from './tools.js';

export type { Transport, VerilatorOptions } from './options.js';
export type { VerilatorSimulation } from './simulation.js';

const DEFAULT_TIMEOUT = 10_000;
const DEFAULT_CYCLE = 10_000;

/**
 * Opens a simulation of `circuit`. State without reset starts from zero, or with a `seed` from Verilator's random image.
 * Inputs start at zero and the circuit is settled. Asserts, assumes and covers under `FORMAL` are live. What the Verilog
 * prints goes to standard error.
 *
 * @throws EngineError `tool-missing` when Verilator or g++ is not installed; `tool-failed` with Verilog and TypeScript
 *   lines when they refuse the circuit; `pin-mismatch`; `reserved-name`; `bad-argument`; `wave-failed`; `crashed`, `hung` or `stopped`
 *   when the model does not start
 */
export async function openVerilator(
  circuit: Circuit,
  options: VerilatorOptions,
): Promise<VerilatorSimulation> {
  const { transport, waves, optimise = 'run', seed = 0, timeout = DEFAULT_TIMEOUT } = options;
  const { scratch, flags, memory } = options;
  requireWhole(circuit, 'seed', seed, 0);
  requireWhole(circuit, 'timeout', timeout, 1);
  requireWhole(circuit, 'waves.cycle', waves?.cycle ?? DEFAULT_CYCLE, 2);
  const tools = findTools();
  const [library, host] = await Promise.all([
    openModel(
      circuit,
      tools,
      {
        tracing: waves?.format ?? 'plain',
        optimise,
        ...(flags && { flags }),
        ...(memory !== undefined && { memory }),
      },
      scratch,
    ),
    transport === 'in-process' ? openBridge(tools) : openRunner(tools),
  ]);
  const layout = layoutPins(circuit.pins);
  const block = newBlock(layout.words);
  const wave = waves ? resolve(waves.path) : '';
  if (waves) await makeFolder(circuit, wave);
  const start = { top: circuit.top, library, seed, cycle: waves?.cycle ?? DEFAULT_CYCLE, wave };
  const link: Link =
    transport === 'in-process'
      ? linkInProcess(host, block, start)
      : await linkIsolated(host, block, start, timeout);
  const simulation = new VerilatorSimulation(circuit, layout, block, link);
  simulation.requireRunning();
  return simulation;
}

/**
 * Compiles what all models share, so that the first circuit does not wait for it: Verilator's library without waves and
 * the programs of both transports. Half a minute on a cold cache, nothing on a warm one.
 *
 * @throws EngineError `tool-missing`, `tool-failed`
 */
export async function prepareVerilator(): Promise<void> {
  const tools = findTools();
  await openRuntime(tools, 'plain');
  await Promise.all([openBridge(tools), openRunner(tools)]);
}

async function makeFolder(circuit: Circuit, wave: string): Promise<void> {
  try {
    await mkdir(dirname(wave), { recursive: true });
  } catch (cause) {
    const message = `The wave of ${circuit.top} cannot be written: there is no folder for ${wave}, nor can it be made.`;
    throw new EngineError('wave-failed', message, { cause });
  }
}

function requireWhole(circuit: Circuit, what: string, value: number, least: number): void {
  if (Number.isInteger(value) && value >= least && value <= 0xffffffff) return;
  throw new EngineError(
    'bad-argument',
    `'${what}' is ${value} for ${circuit.top}; it must be a whole number from ${least} to 2^32 - 1.`,
  );
}
