/** The package's `whittle/testbench`: benches, the engines that they run on, and co-simulation beside golden models. */
export * from './bench/index.js';
export { defaultEngine, engineNames, hasVerilator } from './engines/open.js';
export type { EngineName } from './engines/open.js';
export { EngineError } from './engines/errors.js';
export type { EngineErrorCode } from './engines/errors.js';
export { mismatchText, openDut, runApart, runTogether } from './cosim/index.js';
export type { Measured, Mismatch } from './cosim/index.js';
