/**
 * Random circuits, run on the interpreter, the embedded engine, Icarus and Verilator, and compared. `tape.ts` holds the decisions;
 * `types.ts`, `values.ts`, `statements.ts`, `storage.ts`, `lanes.ts` and `circuit.ts` make a circuit of them, `stimulus.ts` its
 * inputs. `trace.ts` is what a run gives, `ways.ts` the engines, `pack.ts` many circuits under one top. `campaign.ts` goes through
 * seeds, `smallest.ts` with `shrink.ts` makes a finding small, `regressions.ts` keeps it, `state.ts` lets a campaign go on.
 * `hits.ts` counts what was used; `faults/` tries the fuzzer itself.
 */
export { campaign } from './campaign.js';
export type { CampaignOptions, Finding, Progress } from './campaign.js';
export { allFaults, tryFault } from './faults/index.js';
export type { Fault, FaultResult } from './faults/index.js';
export { signs, widthClasses } from './hits.js';
export type { Hit } from './hits.js';
export { keepCase, keptCases, verilogOf } from './regressions.js';
export { dropScratch } from './scratch.js';
export { smallest } from './smallest.js';
export { CampaignState } from './state.js';
export { wayNames } from './ways.js';
export type { WayName } from './ways.js';
