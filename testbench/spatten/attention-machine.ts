import type { Module } from '../../dsl/index.js';
import { fromLeafBits, leafWidths } from '../../dsl/types/host.js';
import type { AttentionError } from '../../golden/index.js';
import {
  controlMap,
  counterNames,
  registerAddress,
} from '../../generators/spatten/control/control-registers.js';
import type { CounterName } from '../../generators/spatten/control/control-registers.js';
import { AxiMemory, BenchError, interleaved } from '../bench/index.js';
import { AddressSpace } from '../bench/axi-space.js';
import type { AxiBehaviour, AxiTraffic, ErrorRange } from '../bench/index.js';
import { LiteBus } from '../bench/lite-bus.js';
import { withMemory } from '../cosim/with-memory.js';
import type { OpenOptions, Simulation, Watch } from '../engines/engine.js';
import { openEngine } from '../engines/open.js';
import type { EngineName } from '../engines/open.js';
import { driveResets } from '../streams/items.js';
import type { BusRead } from './stray-reads.js';

/** How a machine is set up. */
export interface MachineOptions extends AxiBehaviour {
  readonly engine: EngineName;
  /** The memory behind all ports. */
  readonly bytes: Uint8Array;
  readonly channels: number;
  readonly seed?: number;
  readonly errors?: readonly ErrorRange[];
  readonly open?: OpenOptions;
  /** Called in each cycle of the work, with the signals of `open.watch` as they stand. */
  readonly onCycle?: (watch: Watch) => void;
}

/** How a start ended. */
export interface MachineResult {
  readonly error: AttentionError;
  /** The descriptor of the error. */
  readonly descriptor: number;
  readonly counters: Readonly<Record<CounterName, number>>;
}

/**
 * The attention unit with memory and software: the RTL of a build at work on an engine. Everything happens cycle by cycle in the calling thread.
 */
export class AttentionMachine {
  private constructor(
    private readonly simulation: Simulation,
    readonly memory: AxiMemory,
    readonly bus: LiteBus,
    private readonly channels: number,
    readonly busBytes: number,
    private readonly seen: () => void,
  ) {}

  /** Builds nothing: `module` is the unit. */
  static async open(module: Module, options: MachineOptions): Promise<AttentionMachine> {
    const { engine, channels, open = {}, onCycle, ...behaviour } = options;
    const memory = new AxiMemory(module, {
      ...behaviour,
      log: true,
      ports: { ...interleaved('memory', channels), descriptors: {}, outputs: {} },
    });
    const circuit = await openEngine(module.ir, engine, open);
    const simulation = withMemory(circuit, memory);
    const bus = new LiteBus(simulation, 'bus');
    driveResets(module.ir, simulation, true);
    simulation.edge(1);
    simulation.edge(1);
    driveResets(module.ir, simulation, false);
    simulation.settle();
    const beat = module.ir.ports.find(({ name }) => name === 'memory_0_rdata')?.variable.width ?? NaN;
    const { watch } = circuit;
    const seen = (): void => {
      if (watch === undefined) return;
      watch.read();
      onCycle?.(watch);
    };
    const machine = new AttentionMachine(simulation, memory, bus, channels, beat / 8, seen);
    machine.write('interruptEnable', 3);
    return machine;
  }

  /** Writes a register. */
  write(name: keyof typeof controlMap, value: number): 'OKAY' | 'error' {
    return this.bus.write(registerAddress(name), value);
  }

  /** Reads a register as the value of its type. */
  read(name: keyof typeof controlMap): unknown {
    let rest = BigInt(this.bus.read(registerAddress(name)));
    const { type } = controlMap[name];
    // The first field is the highest.
    const widths = leafWidths(type).reverse();
    const bits = widths.map(width => {
      const value = BigInt.asUintN(width, rest);
      rest >>= BigInt(width);
      return value;
    });
    return fromLeafBits(type, bits.reverse());
  }

  /** Lets `cycles` pass. */
  step(cycles = 1): void {
    this.simulation.run(1, cycles);
  }

  /** Whether the interrupt is raised. */
  get interrupted(): boolean {
    return this.simulation.words[this.simulation.slot('irq').offset] === 1;
  }

  /** Starts work on descriptors; the logs of memory begin anew. */
  start(descriptorBase: number, descriptorCount: number): void {
    for (const { log } of [...this.channelReads, this.memory.writes('outputs')]) log.length = 0;
    this.write('descriptorBase', descriptorBase);
    this.write('descriptorCount', descriptorCount);
    this.write('start', 1);
  }

  /**
   * Waits for the interrupt and clears it.
   * @param patience cycles after which the unit counts as hung
   * @throws BenchError `timeout` with the state of the unit
   */
  finish(patience: number): MachineResult {
    for (let cycle = 0; !this.interrupted; cycle += 1) {
      if (cycle >= patience)
        throw new BenchError(
          'timeout',
          `the unit is still at work after ${String(patience)} cycles: ${JSON.stringify(this.read('status'))}`,
        );
      this.step();
      this.seen();
    }
    const { code, descriptor } = this.read('error') as {
      readonly code: AttentionError;
      readonly descriptor: number;
    };
    const counters = Object.fromEntries(
      counterNames.map(name => [name, Number(this.read(name))] as const),
    ) as Record<CounterName, number>;
    this.write('interrupt', 3);
    return { error: code, descriptor, counters };
  }

  private get channelReads(): readonly AxiTraffic[] {
    return Array.from({ length: this.channels }, (_, c) => this.memory.reads(`memory_${String(c)}`));
  }

  /** What was read of planes since the last start, channel by channel. */
  get planeReads(): readonly BusRead[] {
    const { busBytes, channels } = this;
    return this.channelReads.flatMap(({ log }, channel) => {
      const space = new AddressSpace(this.memory.bytes, { channel, channels }, []);
      return log.map(({ address, beats, cycle }): BusRead => {
        const from = space.whole(address);
        return { cycle, from, to: from + beats * busBytes };
      });
    });
  }

  /** What a check of the circuit said, if one failed. */
  get failures(): readonly string[] {
    return this.simulation.takeFailures().map(({ label, instance = '' }) => `${instance} ${label}`);
  }

  close(): Promise<void> {
    return this.simulation.close();
  }
}
