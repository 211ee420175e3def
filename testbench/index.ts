/** The package's `whittle/testbench`: benches, the engines that they run on, lock step, and co-simulation beside golden models. */
export * from './bench/index.js';
export { defaultEngine, engineNames, hasVerilator } from './engines/open.js';
export type { EngineName } from './engines/open.js';
export { EngineError } from './engines/errors.js';
export type { EngineErrorCode } from './engines/errors.js';
export { mismatchText, openDut, runApart, runTogether } from './cosim/index.js';
export type { Measured, Mismatch } from './cosim/index.js';
export { openEngine } from './engines/open.js';
export { hierarchyOf, signalsOf } from './engines/signals.js';
export type { Signal, SignalScope } from './engines/signals.js';
export type { OpenOptions, Simulation, Watch, WaveOptions } from './engines/engine.js';
export { LockStepError, lockStep, lockStepBench, openPair } from './lock-step/index.js';
export type { Difference, LockStepOptions, LockStepResult, PairChoice, Stimulus } from './lock-step/index.js';
