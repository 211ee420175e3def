/**
 * Benches: tasks that drive and read a circuit cycle by cycle, on any engine. `simulate.ts` runs one; `scheduler.ts` says
 * in which order things happen; `dut.ts` makes the typed ports, `streams.ts` what drives and reads streams.
 */
export { simulate } from './simulate.js';
export type { Bench } from './simulate.js';
export type { SimulateOptions } from './options.js';
export { BenchError } from './error.js';
export type { BenchErrorCode } from './error.js';
export type { Dut } from './dut.js';
export type { Clock, Pauses } from './clock.js';
export type { Sim } from './sim.js';
export type { Tasks } from './tasks.js';
export type { Process, Task, TaskBody } from './task.js';
export type { Part, ResultOf, ResultsOf } from './combine.js';
export { Wait } from './wait.js';
export { Event, Queue } from './channels.js';
export type { InputHandle, OutputHandle, WideInputHandle, WideOutputHandle } from './handle.js';
export type { TransferJob, TransferResult } from './transfer.js';
export type { TimedFailure } from './board.js';
export { AxiMemory, interleaved } from './axi-memory.js';
export type { AxiMemoryOptions, AxiMemoryPort } from './axi-memory.js';
export type { AxiBehaviour } from './axi-order.js';
export type { AxiTraffic } from './axi-ports.js';
export type { AddressMap, ErrorRange } from './axi-space.js';
