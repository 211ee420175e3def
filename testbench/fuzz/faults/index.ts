/**
 * The fuzzer tried out: faults are seeded one at a time, and each has to be found. `printer.ts` lists faults of the Verilog
 * printer, found by Icarus; `compiler.ts` those of the embedded engine's compiler, seeded in its instructions (`wasm-code.ts`).
 */
import { circuitOf } from '../../engines/circuit-of.js';
import { complaint, makeBatch } from '../campaign.js';
import type { Print } from '../pack.js';
import type { Case } from '../trace.js';
import { icarus, interpret, wasm } from '../ways.js';
import { compilerFaults } from './compiler.js';
import { rewritten } from './fault.js';
import type { CompilerFault, Fault, PrinterFault } from './fault.js';
import { printerFaults } from './printer.js';
import { exchanged } from './wasm-code.js';

export type { Fault } from './fault.js';

/** All faults: of the printer, and of the compiler. */
export const allFaults: readonly Fault[] = [...printerFaults, ...compilerFaults];

/** How long a fault stayed hidden. */
export interface FaultResult {
  readonly fault: Fault;
  /** The circuits that it took to find it; undefined when it was not found. */
  readonly circuits: number | undefined;
  /** What gave it away. */
  readonly what: string;
}

interface Compiler {
  Module: new (bytes: Uint8Array) => object;
}

/** Runs `work` while every module that is compiled has the fault in it. */
async function withCompilerFault<R>({ from, to }: CompilerFault, work: () => Promise<R>): Promise<R> {
  const { WebAssembly: host } = globalThis as unknown as { readonly WebAssembly: Compiler };
  const { Module } = host;
  host.Module = class extends Module {
    constructor(bytes: Uint8Array) {
      super(exchanged(bytes, from, to));
    }
  };
  try {
    return await work();
  } finally {
    host.Module = Module;
  }
}

function faultyPrint({ change, rewrite }: PrinterFault): Print {
  return ({ ir }) => {
    const copy = structuredClone(ir);
    change?.(copy);
    const circuit = circuitOf(copy);
    return rewrite === undefined ? circuit : rewritten(circuit, rewrite);
  };
}

/** Circuits that share a run of Icarus: few at first, as most faults show soon. */
const PACK = [4, 16, 40];

function casesFrom(
  seed: number,
  from: number,
  count: number,
): readonly (Case & { readonly index: number })[] {
  return makeBatch(seed, from, count).cases;
}

/** Whether a circuit runs everywhere alike without the fault: a fault of the project's own is not to be taken for the seeded one. */
async function agrees(fault: Fault, seed: number, index: number): Promise<boolean> {
  // Made again: engines keep what they compiled of a circuit.
  const cases = casesFrom(seed, index, 1);
  const outcomes = fault.kind === 'printer' ? await icarus(cases) : await wasm(cases);
  return cases.every((given, i) => {
    const outcome = outcomes[i];
    return outcome !== undefined && complaint(given, interpret(given), outcome) === undefined;
  });
}

/** Seeds a fault and runs circuits until one parts from the interpreter, `limit` at most. */
export async function tryFault(fault: Fault, seed: number, limit: number): Promise<FaultResult> {
  for (let done = 0, round = 0; done < limit; round++) {
    const size = Math.min(PACK[Math.min(round, PACK.length - 1)] ?? 1, limit - done);
    const cases = casesFrom(seed, done, size);
    const expected = cases.map(interpret);
    const outcomes =
      fault.kind === 'printer'
        ? await icarus(cases, faultyPrint(fault))
        : await withCompilerFault(fault, () => wasm(cases));
    for (const [i, given] of cases.entries()) {
      const [trace, outcome] = [expected[i], outcomes[i]];
      const what = trace && outcome && complaint(given, trace, outcome);
      if (what !== undefined && (await agrees(fault, seed, given.index)))
        return { fault, circuits: given.index + 1, what };
    }
    done += size;
  }
  return { fault, circuits: undefined, what: '' };
}
