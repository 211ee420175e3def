import type { z } from 'zod';
import type { Module } from '../dsl/index.js';

/** What a generator may be told besides its parameters. */
export interface BuildOptions {
  /**
   * Adds an output for each probe of the contract, so that a bench can compare every stage. A probe only listens: the
   * circuit behaves the same cycle for cycle. Products are built without. Default false.
   */
  readonly trace?: boolean;
}

/** Values of the parameters that are worth a name. */
export interface Preset<P> {
  readonly name: string;
  readonly about: string;
  readonly parameters: P;
}

/**
 * The outcome of one job: what leaves the block, and the records of every stage on the way, in order. An error that the
 * block raises is an outcome like any other.
 */
export interface Outcome<Out, Stages> {
  readonly error?: string;
  readonly result: Out;
  readonly stages: Stages;
}

/** A job with a name that says what is special about it. */
export interface NamedJob<Job> {
  readonly name: string;
  readonly job: Job;
}

/** Jobs to try. All are legal to offer; some make the block raise an error. */
export interface Stimulus<P, Job> {
  /** Jobs at the edges of the contract, illegal ones included. */
  corners(parameters: P): readonly NamedJob<Job>[];
  /** The job of a seed, 1 .. 2^32 - 1; the same seed gives the same job everywhere. */
  random(parameters: P, seed: number): Job;
  /** Jobs taken from a trained model. Loaded when first asked for; at most `count` of them. */
  real?(parameters: P, count: number): AsyncIterable<NamedJob<Job>>;
}

/** An output that shows one stage: a port whose type is a bundle with a one-bit `valid`, 1 for one cycle a record. */
export interface Probe {
  readonly stage: string;
  readonly port: string;
  readonly about: string;
}

/** A job as the ports see it. Values are those that the port's type has on the host. */
export interface Traffic {
  /** Plain inputs, held from reset to the end of the job. */
  readonly inputs?: Readonly<Record<string, unknown>>;
  /** Items on sinks that are all taken before the first of `send` is offered, while the block does nothing else. */
  readonly before?: Readonly<Record<string, readonly unknown[]>>;
  /** Items to send on each sink, in order. */
  readonly send: Readonly<Record<string, readonly unknown[]>>;
  /** What memory holds before the job, from address 0 on; behind it zeros. Without it memory stays as it is. */
  readonly memory?: Uint8Array;
  /** Cycles that the job may take besides those of its items and spans before it counts as hung. */
  readonly patience?: number;
}

/** The memory at the AXI4 ports of a block, as co-simulation has it; jobs are about its bytes. */
export interface MemoryPlan {
  readonly bytes: Uint8Array;
  /** Ports by the start of their pins' names; those with a `channel` take turns of 32 bytes, the others have whole addresses. */
  readonly ports: Readonly<
    Record<string, { readonly channel?: { readonly channel: number; readonly channels: number } }>
  >;
  /** Cycles from an address to its first beat, in the cycle model. */
  readonly latency: number;
}

/** Bytes that lie side by side in memory. */
export interface MemoryPiece {
  /** What they are. */
  readonly name: string;
  readonly address: number;
  readonly bytes: readonly number[];
}

/** What must be seen. Inside a value, `undefined` stands for what the contract leaves open. */
export interface Expected {
  /** Records at each probe, by stage, in the order of {@link Contract.probes}. */
  readonly stages: Readonly<Record<string, readonly unknown[]>>;
  /** Items on each source, in order. */
  readonly streams: Readonly<Record<string, readonly unknown[]>>;
  /** Plain outputs after the job. */
  readonly outputs?: Readonly<Record<string, unknown>>;
  /** Bytes of memory after the job. */
  readonly memory?: readonly MemoryPiece[];
}

/** A moment: the cycle in which an item of this job passes a port or a probe. -1 is the last item, -2 the one before. */
export interface Moment {
  readonly port: string;
  readonly item: number;
}

/**
 * The cycle model of one span of a job that nothing stalls: `cycles` from the cycle of `from` to that of `to`. The circuit
 * must take exactly as many.
 */
export interface Span {
  readonly name: string;
  readonly from: Moment;
  readonly to: Moment;
  readonly cycles: number;
  /** What the paper says of this span, where it says something. */
  readonly paper?: string;
}

/**
 * Everything that is known of one block. Whatever lists, prints, simulates, verifies, synthesises or explores the block
 * works from this record.
 *
 * @typeParam P parameters, plain data @typeParam Job one piece of work @typeParam Out what leaves the block
 * @typeParam Stages the records of each stage
 */
export interface Contract<P extends object, Job, Out, Stages> {
  /** System and block, such as `spatten/top-k`. */
  readonly id: string;
  readonly title: string;
  /** Paper and section. */
  readonly source: string;
  /** The written contract, as a path in this repository. */
  readonly document: string;
  /** Parameters with ranges and descriptions. What it refuses is never elaborated; see `parseParameters`. */
  readonly parameters: z.ZodType<P>;
  /**
   * A job starts from reset and is never offered while another is at work: software waits for the end of one before it
   * starts the next. Default false.
   */
  readonly alone?: boolean;
  /** Smallest first, the paper's last. */
  readonly presets: readonly Preset<P>[];
  /** The hardware. */
  build(parameters: P, options?: BuildOptions): Module;
  /** Pure: the same job gives the same outcome. */
  golden(parameters: P, job: Job): Outcome<Out, Stages>;
  readonly stimulus: Stimulus<P, Job>;
  /** The memory beside the block, for one that has AXI4 ports. Their streams are no part of traffic and expectation. */
  memory?(parameters: P): MemoryPlan;
  /** Probes that `build` adds with `trace`, in the direction of the data. */
  probes(parameters: P): readonly Probe[];
  /** How a job is offered. */
  traffic(parameters: P, job: Job): Traffic;
  /** What the ports must show for an outcome. */
  expected(parameters: P, job: Job, outcome: Outcome<Out, Stages>): Expected;
  /** The cycle model; empty for a job that is refused. */
  spans(parameters: P, job: Job, outcome: Outcome<Out, Stages>): readonly Span[];
}
