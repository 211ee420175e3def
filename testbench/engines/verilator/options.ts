import type { OpenOptions } from '../engine.js';

/**
 * Where the model runs. `in-process`: in a native add-on of the caller; fastest, but a fault or an endless loop in the
 * model takes the caller with it. `isolated`: in a child process; a crash or hang becomes an `EngineError`.
 */
export type Transport = 'in-process' | 'isolated';

/** Options of the Verilator engine. */
export interface VerilatorOptions extends OpenOptions {
  readonly transport: Transport;
  /** More options of the program `verilator`, such as `-fno-gate`. */
  readonly flags?: readonly string[];
  /** Bytes of memory that the program `verilator` may take; half of the machine's unless given. */
  readonly memory?: number;
  /** A folder of the caller's where the model is built, in place of the cache: for one that is not needed again. */
  readonly scratch?: string;
}

/** A model's build variant: what tracing it was compiled for. */
export type Tracing = 'plain' | 'vcd' | 'fst';
