import type { Probe } from '../../generators/contract.js';
import type { Module } from '../../dsl/index.js';
import { AxiMemory } from '../bench/index.js';
import type { AxiMemoryOptions } from '../bench/index.js';
import { circuitOf } from '../engines/circuit-of.js';
import { isHere, openCircuit, openEngine } from '../engines/open.js';
import type { EngineName } from '../engines/open.js';
import { pinsOfModule } from '../engines/pins-of.js';
import type {
  Circuit,
  OpenOptions,
  Simulation,
  StreamJob,
  StreamPins,
  StreamResult,
} from '../engines/engine.js';
import { runStreams } from '../engines/stream-agents.js';
import { withMemory } from './with-memory.js';
import { codecOf, findPort, probeOf } from './codec.js';
import type { Codec } from './codec.js';

/** A stream or probe of the block under test. */
export interface Channel {
  readonly name: string;
  readonly codec: Codec;
}

/** A block at work: the simulation, and how values look on its ports. */
export interface Dut {
  readonly circuit: Circuit;
  readonly simulation: Simulation;
  readonly sinks: readonly Channel[];
  readonly sources: readonly Channel[];
  readonly probes: readonly (Channel & { readonly stage: string })[];
  /** What the memory at its AXI4 ports holds, if it has any. */
  readonly memory?: Uint8Array;
  /** Codecs of plain ports. */
  plain(port: string): Codec;
}

/** Each probe as a stream that is always taken from: its `ready` is its own `valid`, so that listening changes nothing. */
export function tapsOf(module: Module, probes: readonly Probe[]): StreamPins[] {
  return probes.map(({ port }): StreamPins => {
    const valid = `${port}_valid`;
    return { name: port, direction: 'source', valid, ready: valid, payload: probeOf(module, port).pins };
  });
}

/** What is known of a module without its Verilog. */
function described(module: Module): Circuit {
  return {
    top: module.name,
    pins: pinsOfModule(module.ir),
    streams: module.ir.streams,
    verilog: [],
    locate: () => undefined,
  };
}

/**
 * Opens a block in an engine. With a `memory`, a copy of its bytes is at work at the block's AXI4 ports.
 * @throws EngineError as the engine does
 */
export async function openDut(
  module: Module,
  probes: readonly Probe[],
  engine: EngineName,
  options: OpenOptions = {},
  memory?: AxiMemoryOptions,
): Promise<Dut> {
  const shows = options.waves?.format === 'vcd' || options.watch !== undefined;
  if (isHere(engine) || shows || memory !== undefined)
    return dutAround(module, probes, await openEngine(module.ir, engine, options), memory);
  const circuit = circuitOf(module.ir);
  const tapped = { ...circuit, streams: [...circuit.streams, ...tapsOf(module, probes)] };
  return dutAround(module, probes, await openCircuit(tapped, engine, options));
}

/** A block that is at work in a simulation already; with a `memory` as `openDut` has it. */
export function dutAround(
  module: Module,
  probes: readonly Probe[],
  simulation: Simulation,
  memory?: AxiMemoryOptions,
): Dut {
  if (memory !== undefined) {
    const served = new AxiMemory(module, { ...memory, bytes: memory.bytes.slice() });
    const dut = dutAround(module, probes, withMemory(simulation, served));
    return { ...withoutStreams(dut, name => served.serves(name)), memory: served.bytes };
  }
  const { streams } = module.ir;
  const plain = described(module);
  const channel = ({ name }: StreamPins): Channel => ({ name, codec: codecOf(findPort(module, name).type) });
  return {
    circuit: { ...plain, streams: [...streams, ...tapsOf(module, probes)] },
    simulation,
    sinks: streams.filter(({ direction }) => direction === 'sink').map(channel),
    sources: streams.filter(({ direction }) => direction === 'source').map(channel),
    probes: probes.map(({ stage, port }) => ({
      stage,
      name: port,
      codec: codecOf(probeOf(module, port).type),
    })),
    plain: port => codecOf(findPort(module, port).type),
  };
}

/** A block some of whose streams are somebody else's. */
function withoutStreams(dut: Dut, others: (name: string) => boolean): Dut {
  const own = ({ name }: { readonly name: string }): boolean => !others(name);
  return {
    ...dut,
    circuit: { ...dut.circuit, streams: dut.circuit.streams.filter(own) },
    sinks: dut.sinks.filter(own),
    sources: dut.sources.filter(own),
  };
}

/** Runs a stream job, inside the engine where it can. */
export function runJob({ circuit, simulation }: Dut, job: StreamJob): StreamResult {
  return simulation.streams?.(job) ?? runStreams(circuit, simulation, job);
}

/** Holds reset for `cycles` edges; everything the bench drives is 0 but what `inputs` gives. */
export function reset(dut: Dut, inputs: Readonly<Record<string, unknown>> = {}, cycles = 2): void {
  const { circuit, simulation } = dut;
  const { words } = simulation;
  for (const { name, direction, role } of circuit.pins) {
    const { offset, count } = simulation.slot(name);
    if (direction === 'in' && role !== 'clock')
      words.fill(role === 'reset' ? 1 : 0, offset, offset + (role === 'reset' ? 1 : count));
  }
  for (const [port, value] of Object.entries(inputs)) writePort(dut, port, value);
  simulation.run(clockMask(circuit), cycles);
  for (const { name, role } of circuit.pins) if (role === 'reset') words[simulation.slot(name).offset] = 0;
  simulation.settle();
}

/** All clocks of a circuit. */
export function clockMask(circuit: Circuit): number {
  return 2 ** circuit.pins.filter(({ role }) => role === 'clock').length - 1;
}

/** Pins of a plain port, in order. */
function pinsOfPort({ circuit }: Dut, port: string): readonly string[] {
  return circuit.pins.map(({ name }) => name).filter(name => name === port || name.startsWith(`${port}_`));
}

/** Puts a value on a plain input. */
export function writePort(dut: Dut, port: string, value: unknown): void {
  const codec = dut.plain(port);
  const buffer = new Uint32Array(codec.words);
  codec.encode(value, buffer, 0);
  let at = 0;
  for (const pin of pinsOfPort(dut, port)) {
    const { offset, count } = dut.simulation.slot(pin);
    for (let i = 0; i < count; i++) dut.simulation.words[offset + i] = buffer[at++] ?? 0;
  }
}

/** The value of a plain output. */
export function readPort(dut: Dut, port: string): unknown {
  const cells = pinsOfPort(dut, port).flatMap(pin => {
    const { offset, count } = dut.simulation.slot(pin);
    return [...dut.simulation.words.subarray(offset, offset + count)];
  });
  return dut.plain(port).decode(Uint32Array.from(cells), 0);
}
