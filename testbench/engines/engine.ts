/**
 * The boundary between a bench and whatever runs the circuit. An engine knows pins, words and clock edges;
 * it knows nothing of types, tasks or streams.
 */

import type { Signal } from './signals.js';

/** One flat port of the top module, as its Verilog declares it. */
export interface Pin {
  readonly name: string;
  readonly width: number;
  readonly direction: 'in' | 'out';
  readonly role: 'data' | 'clock' | 'reset';
  /** Active edge of a clock pin. */
  readonly edge?: 'rising' | 'falling';
}

/** A position in a TypeScript source; `line` and `column` count from 1. */
export interface SourcePosition {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A valid/ready/payload port whose driver or monitor may run inside the engine. */
export interface StreamPins {
  readonly name: string;
  /** `sink` takes data from the bench, `source` gives data to it. */
  readonly direction: 'sink' | 'source';
  readonly valid: string;
  readonly ready: string;
  readonly payload: readonly string[];
}

/** A register or memory of a circuit, for an engine that reads Verilog and sets the power-up image itself. */
export interface StatePlace {
  /** Its hierarchical name below the top module. */
  readonly verilog: string;
  /** Its name in the power-up image (`powerUpBits`); the words of a memory add `.0`, `.1` and so on. */
  readonly image: string;
  readonly width: number;
  /** Words of a memory; undefined for a register. */
  readonly depth?: number;
}

/** What an engine runs: the top module's pins, and its Verilog for the engines that need text. */
export interface Circuit {
  readonly top: string;
  /** The module to start from, where that is one around `top`; its instance of `top` has the same name. */
  readonly root?: string;
  /** Every port of the top module in declaration order, clocks and resets included. */
  readonly pins: readonly Pin[];
  readonly streams: readonly StreamPins[];
  /** One entry per module file, in dependency order. */
  readonly verilog: readonly { readonly file: string; readonly text: string }[];
  /** The TypeScript position behind a line (from 1) of an emitted file, where one is known. */
  readonly locate: (file: string, line: number) => SourcePosition | undefined;
  /** State that powers up by the image, where it is known. */
  readonly state?: () => readonly StatePlace[];
  /** Reset pins that act at 0; the others act at 1. */
  readonly activeLow?: readonly string[];
}

/** An assert or assume that failed while the circuit ran. */
export interface CheckFailure {
  readonly label: string;
  readonly file: string;
  readonly line: number;
  readonly position: SourcePosition | undefined;
  /** The instance path from the top module, where the engine knows it. */
  readonly instance?: string;
}

/** How often a cover statement has held since the simulation was opened, all instances of its module together. */
export interface CoverCount {
  readonly label: string;
  readonly file: string;
  readonly line: number;
  readonly position: SourcePosition | undefined;
  readonly count: number;
}

/** Waits of a stream agent: after each transfer, and before the first, a pseudo-random 0 to `max` cycles. */
export interface StreamPauses {
  /** Seed of a 32-bit xorshift; 0 counts as 0x9e3779b9. */
  readonly seed: number;
  readonly max: number;
}

/** Stream traffic that an engine runs by itself; `stream-agents.ts` defines every cycle of it. */
export interface StreamJob {
  /** Clocks that move each cycle, as in `Simulation.edge`. */
  readonly mask: number;
  /** Data for `sink` streams: `count` items, each the words of the payload pins in order. */
  readonly drive: readonly {
    readonly stream: string;
    readonly count: number;
    readonly rows: Uint32Array;
    readonly gaps?: StreamPauses;
  }[];
  /** `source` streams to take `count` items from. */
  readonly receive: readonly {
    readonly stream: string;
    readonly count: number;
    readonly stalls?: StreamPauses;
  }[];
  /** The job ends here even when items are left. */
  readonly maxCycles: number;
  /** Also record the cycle of every transfer. */
  readonly stamps?: boolean;
}

/** What one agent of a job did. */
export interface StreamTraffic {
  readonly transfers: number;
  /** Payload words of the items received; empty for a driver. */
  readonly rows: Uint32Array;
  /** The cycle of each transfer, counted from 0 at the start of the job; empty unless asked for. */
  readonly stamps: Uint32Array;
}

/** The outcome of a stream job. */
export interface StreamResult {
  /** Edges made. */
  readonly cycles: number;
  /** Whether every agent made all its transfers within `maxCycles`. */
  readonly finished: boolean;
  readonly sent: readonly StreamTraffic[];
  readonly received: readonly StreamTraffic[];
}

/** Where a pin lives in `Simulation.words`: `count` little-endian 32-bit words from `offset`, upper bits zero. */
export interface PinSlot {
  readonly offset: number;
  readonly count: number;
}

/** The signals that an engine was asked to show, and their values. */
export interface Watch {
  readonly signals: readonly Signal[];
  /** The values, signal after signal without gaps: `wordsOf(width)` little-endian words each, upper bits zero. */
  readonly words: Uint32Array;
  /** In the same places the bits that are X or Z, by an engine with four states. */
  readonly unknown?: Uint32Array;
  /** Brings the values up to date: with the state as it is, and the inputs with which the circuit last settled. */
  read(): void;
}

/** A wave that is kept in memory, to be written when it is wanted. */
export interface KeptWave {
  /**
   * Writes the last cycles, up to now.
   * @throws EngineError `wave-failed`
   */
  write(): void;
}

/**
 * A circuit at work. `words` holds every pin; write input words, call `settle` or `edge`, read output words.
 * Bits above a pin's width must be written as zero.
 */
export interface Simulation {
  readonly words: Uint32Array;
  /** Bits of `words` that are X or Z, where they read as 0; by an engine with four states. */
  readonly unknown?: Uint32Array;
  slot(pin: string): PinSlot;
  /** Combinational values follow the inputs; no clock moves. */
  settle(): void;
  /**
   * The active edge of the clocks in `mask` (bit i: i-th clock pin in pin order), all at the same instant, with the inputs
   * as they stand in `words`. Afterwards `words` holds the outputs after the edge.
   *
   * `time` is the moment of the edge in integer picoseconds, later than the edge before; without it the edge comes one
   * `WaveOptions.cycle` after the last. Only waves and `$time` show it.
   */
  edge(mask: number, time?: number): void;
  /** What `words` held before the edge of the last `cycle`. */
  readonly sampled?: Uint32Array;
  /**
   * A cycle in one call, by an engine that has `sampled`: with `settles` the circuit settles; the words are kept in `sampled`;
   * then comes the edge.
   */
  cycle?(mask: number, settles: boolean, time?: number): void;
  /** After `cycle` the outputs in `words` stand as they were before the edge, until `settle`. */
  readonly settlesLate?: boolean;
  /** `edge(mask)` `count` times with unchanged inputs. */
  run(mask: number, count: number): void;
  /**
   * `cycles` edges with stimulus known ahead. Row i of `stimulus` holds the words of all data and reset input pins, in pin
   * order, for cycle i. The result holds, row by row, the words of all output pins in pin order as they stand
   * before the edge of that cycle.
   */
  batch(mask: number, stimulus: Uint32Array, cycles: number): Uint32Array;
  /** Checks that failed since the last call. */
  takeFailures(): readonly CheckFailure[];
  /** Counts of the cover statements, by an engine that keeps them. */
  takeCovers?(): CoverCount[];
  /**
   * Runs stream drivers and monitors beside the circuit, without a crossing per cycle, by an engine that can;
   * `runStreams` of `stream-agents.ts` does the same over any engine.
   */
  streams?(job: StreamJob): StreamResult;
  /** The values of `OpenOptions.watch`. */
  readonly watch?: Watch;
  /** The wave of `WaveOptions.last`. */
  readonly kept?: KeptWave;
  close(): Promise<void>;
}

/** Where a wave goes. */
export interface WaveOptions {
  readonly path: string;
  readonly format: 'vcd' | 'fst';
  /** Picoseconds of a cycle when the caller names no times. Default 10000. */
  readonly cycle?: number;
  /**
   * Keeps only so many of the last edges, in memory: nothing is written before `Simulation.kept.write`. Edges of several clocks
   * at one time count once. VCD only.
   */
  readonly last?: number;
}

/** Options that every engine understands. */
export interface OpenOptions {
  readonly waves?: WaveOptions;
  /** Signals to show in `Simulation.watch`; of `signalsOf` for the module that is opened. */
  readonly watch?: readonly Signal[];
  /** Seeds the power-up image of registers and memories without `init`. Default 0: all zero. */
  readonly seed?: number;
  /**
   * `unknown`: what the image would set is X instead, on an engine that has X (Icarus). Default `image`. An output that is X
   * after reset is an error in either case.
   */
  readonly powerUp?: 'image' | 'unknown';
  /** Milliseconds that one step of a call may take before the engine counts as hung. Default 10000. */
  readonly timeout?: number;
  /**
   * What Verilator's model is compiled for: `none` (-O0) is there soonest, `run` (-O2, the default) runs fastest, `build` (-O1) is in
   * between. Other engines have no use for it.
   */
  readonly optimise?: 'none' | 'build' | 'run';
}
