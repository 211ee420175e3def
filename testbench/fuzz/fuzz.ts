/**
 * Random circuits, the interpreter against engines that run the printed Verilog. `tape.ts` holds the decisions, `circuit.ts`
 * with `values.ts` and `statements.ts` makes a module of them, `pack.ts` puts many modules under one top.
 */
import type { Module } from '../../dsl/index.js';
import { openInterpreter } from '../engines/interpreter/interpreter.js';
import { randomCircuit } from './circuit.js';
import type { CircuitOptions } from './circuit.js';
import { firstDifference, pack, randomStimulus } from './pack.js';
import { shrink } from './shrink.js';
import { Tape } from './tape.js';

/** Output words of `cycles` cycles, as `Simulation.batch` gives them. */
export type Run = (module: Module, stimulus: Uint32Array, cycles: number) => Promise<Uint32Array>;

const CYCLES = 24;

/** The circuit that a tape decides on, often with a child placed in it. */
export function circuitOfTape(name: string, tape: Tape, options: CircuitOptions): Module {
  const child = tape.chance(30) ? randomCircuit(`${name}_child`, tape, options) : undefined;
  return randomCircuit(name, tape, options, child);
}

/** Where a run first differs from the interpreter: `pin in cycle n`; undefined when it does not. */
async function difference(module: Module, seed: number, run: Run): Promise<string | undefined> {
  const stimulus = randomStimulus(Tape.random(seed), module, CYCLES);
  const expected = openInterpreter(module.ir).batch(1, stimulus, CYCLES);
  const found = firstDifference(module, expected, await run(module, stimulus, CYCLES));
  return found && `${found.pin} in cycle ${String(found.cycle)}`;
}

/** Runs the circuits of `count` seeds in one build; the first place that differs, or undefined. */
export async function fuzz(
  from: number,
  count: number,
  options: CircuitOptions,
  run: Run,
): Promise<string | undefined> {
  const seeds = Array.from({ length: count }, (_, i) => from + i);
  const circuits = seeds.map(seed => circuitOfTape(`fuzz_${String(seed)}`, Tape.random(seed), options));
  return difference(pack('fuzz', circuits), from, run);
}

/** The smallest circuit found for which a run differs from the interpreter, of the circuit of a seed that does; or undefined. */
export async function smallest(seed: number, options: CircuitOptions, run: Run): Promise<Module | undefined> {
  const fails = async (decisions: readonly number[]): Promise<boolean> => {
    try {
      return (
        (await difference(circuitOfTape('shrunk', Tape.replay(decisions), options), seed, run)) !== undefined
      );
    } catch {
      // A shorter tape may describe what the language refuses.
      return false;
    }
  };
  const tape = Tape.random(seed);
  circuitOfTape('shrunk', tape, options);
  if (!(await fails(tape.written))) return undefined;
  return circuitOfTape('shrunk', Tape.replay(await shrink(tape.written, fails)), options);
}
