/**
 * Co-simulation: a block beside its golden model. A vector (generators/block.ts) becomes stream traffic, every stage is
 * compared, and the first stage that differs is named. `openDut` opens a module in an engine; `runApart` runs
 * vectors one at a time and checks the cycle model, `runTogether` runs them back to back with random waits.
 */
export { type Mutation, mutantOf } from './mutant.js';
export { type Difference, firstDifference } from './compare.js';
export {
  type Dut,
  clockMask,
  dutAround,
  openDut,
  readPort,
  reset,
  runJob,
  tapsOf,
  writePort,
} from './dut.js';
export type { Measured } from './measure.js';
export { type Mismatch, mismatchText } from './mismatch.js';
export { type Activity, type Outcome, type Pauses, runAfter, runApart, runTogether } from './run-vectors.js';
export { withMemory } from './with-memory.js';
