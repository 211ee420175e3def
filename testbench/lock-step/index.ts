/**
 * Lock step: one stimulus, two engines, every signal compared. `pair.ts` makes one simulation of two; `difference.ts` chooses the
 * signal to name, with what `places.ts` knows of the hierarchy and `blame.ts` of the statements; `stimulus.ts` drives inputs.
 */
export { LockStepError } from './difference.js';
export type { Difference } from './difference.js';
export { lockStep, lockStepBench, openPair } from './lock-step.js';
export type { LockStepOptions, LockStepResult, PairChoice } from './lock-step.js';
export { Pair } from './pair.js';
export { Side } from './side.js';
export type { SideChoice } from './side.js';
export type { Stimulus } from './stimulus.js';
