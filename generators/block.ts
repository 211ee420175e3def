import type { Module } from '../dsl/index.js';
import type { BuildOptions, Contract, Expected, MemoryPlan, Probe, Span, Traffic } from './contract.js';
import { describeParameters, parseParameters } from './parameters.js';
import type { ParameterInfo } from './parameters.js';

/** One job with everything that a bench needs to run and judge it. */
export interface Vector {
  readonly name: string;
  readonly traffic: Traffic;
  readonly expected: Expected;
  readonly spans: readonly Span[];
  /** The error that the block must raise, if the job is one that it refuses. */
  readonly error?: string;
}

/** A block with its parameters chosen. */
export interface Prepared {
  readonly id: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly probes: readonly Probe[];
  /** Whether jobs run one at a time only, each from reset. */
  readonly alone: boolean;
  /** The memory at its AXI4 ports, if it has any. */
  readonly memory?: MemoryPlan;
  build(options?: BuildOptions): Module;
  corners(): readonly Vector[];
  readonly random: (seed: number) => Vector;
  /** Whether there is stimulus from a trained model at all. */
  readonly hasReal: boolean;
  /** At most `count` vectors from a trained model; none for a block without real stimulus. */
  real(count: number): AsyncIterable<Vector>;
}

/** A contract whose types are closed: what a list of different blocks holds, and the command line works with. */
export interface Block {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly document: string;
  readonly parameters: readonly ParameterInfo[];
  readonly presets: readonly {
    readonly name: string;
    readonly about: string;
    readonly parameters: Readonly<Record<string, unknown>>;
  }[];
  /** Chooses parameters. @throws HardwareError `bad-parameter`, before anything is elaborated */
  prepare(raw: unknown): Prepared;
}

/** The vector of a job: the golden model runs here. */
export function vectorOf<P extends object, Job, Out, Stages>(
  contract: Contract<P, Job, Out, Stages>,
  parameters: P,
  name: string,
  job: Job,
): Vector {
  const outcome = contract.golden(parameters, job);
  return {
    name,
    traffic: contract.traffic(parameters, job),
    expected: contract.expected(parameters, job, outcome),
    spans: contract.spans(parameters, job, outcome),
    ...(outcome.error === undefined ? {} : { error: outcome.error }),
  };
}

/** A seed far from its neighbours: the first draws of a generator from small seeds are small, and jobs draw their sizes first. */
const spread = (seed: number): number => Math.imul(seed, 0x9e3779b1) >>> 0 || 1;

/** Chooses the parameters of a contract. @throws HardwareError `bad-parameter` */
export function prepare<P extends object, Job, Out, Stages>(
  contract: Contract<P, Job, Out, Stages>,
  raw: unknown,
): Prepared {
  const parameters = parseParameters(contract.id, contract.parameters, raw);
  const { stimulus } = contract;
  const vector = (name: string, job: Job): Vector => vectorOf(contract, parameters, name, job);
  return {
    id: contract.id,
    parameters: parameters as Readonly<Record<string, unknown>>,
    probes: contract.probes(parameters),
    alone: contract.alone === true,
    ...(contract.memory === undefined ? {} : { memory: contract.memory(parameters) }),
    build: options => contract.build(parameters, options),
    corners: () => stimulus.corners(parameters).map(({ name, job }) => vector(name, job)),
    random: seed => vector(`random ${String(seed)}`, stimulus.random(parameters, spread(seed))),
    hasReal: stimulus.real !== undefined,
    async *real(count) {
      for await (const { name, job } of stimulus.real?.(parameters, count) ?? []) yield vector(name, job);
    },
  };
}

/** Closes the types of a contract. */
export function blockOf<P extends object, Job, Out, Stages>(contract: Contract<P, Job, Out, Stages>): Block {
  let parameters: readonly ParameterInfo[] | undefined;
  return {
    id: contract.id,
    title: contract.title,
    source: contract.source,
    document: contract.document,
    // Of most blocks nobody asks.
    get parameters() {
      return (parameters ??= describeParameters(contract.parameters));
    },
    presets: contract.presets.map(preset => ({
      name: preset.name,
      about: preset.about,
      parameters: preset.parameters as Readonly<Record<string, unknown>>,
    })),
    prepare: raw => prepare(contract, raw),
  };
}
