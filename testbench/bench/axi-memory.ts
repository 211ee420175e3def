import type { Module } from '../../dsl/index.js';
import { resetDomainsOf } from '../../dsl/ir/domains-of.js';
import type { Lines, PinFinder } from './axi-channel.js';
import { Lots, completed } from './axi-order.js';
import type { AxiBehaviour } from './axi-order.js';
import { ReadPort, WritePort } from './axi-ports.js';
import type { AxiTraffic } from './axi-ports.js';
import { AddressSpace, TURN_BYTES } from './axi-space.js';
import type { AddressMap, ErrorRange } from './axi-space.js';
import type { Clock } from './clock.js';
import { BenchError } from './error.js';
import type { Process, Task } from './task.js';

/** A port to serve. Without `channel` its addresses are those of the memory. */
export interface AxiMemoryPort extends AxiBehaviour {
  /** The port is one of several that take turns of 32 bytes: which, and of how many. */
  readonly channel?: AddressMap;
}

/** A memory behind AXI4 ports. What `ports` do not say for themselves, they share. */
export interface AxiMemoryOptions extends AxiBehaviour {
  /** The memory; what lies behind its end answers DECERR. */
  readonly bytes: Uint8Array;
  /** Ports by the start of their pins' names: made by `axiRead`, `axiWrite`, or one of each under one name. */
  readonly ports: Readonly<Record<string, AxiMemoryPort>>;
  /** Seeds latency, order and stalls, from 1 up. Default 1. */
  readonly seed?: number;
  /** Addresses of the memory that answer with an error. */
  readonly errors?: readonly ErrorRange[];
  /** Keeps every burst in the traffic of its port. Default false. */
  readonly log?: boolean;
}

/** Ports `<name>_0`, `<name>_1` and so on, as channels that take turns of 32 bytes. */
export function interleaved(name: string, channels: number): Readonly<Record<string, AxiMemoryPort>> {
  return Object.fromEntries(
    Array.from({ length: channels }, (_, channel) => [
      `${name}_${String(channel)}`,
      { channel: { channel, channels } },
    ]),
  );
}

interface Served {
  readonly reads: ReadPort | undefined;
  readonly writes: WritePort | undefined;
}

/**
 * The memory at the other end of a circuit's AXI4 ports: whole beats in INCR bursts. All its pins come from flip-flops, as it were: what
 * it does in a cycle follows from what passed before. In a bench `serve(clock)` runs it; anything else calls `step` once a cycle.
 * A reset of the circuit resets the ports too, not the bytes.
 */
export class AxiMemory {
  readonly bytes: Uint8Array;
  private ports = new Map<string, Served>();
  private resets: readonly { readonly place: number; readonly active: number }[] = [];
  private cycle = 0;

  /** @throws BenchError `misuse` for a behaviour out of range; `unknown-port` for a port that the module does not have */
  constructor(
    private readonly module: Module,
    private readonly options: AxiMemoryOptions,
  ) {
    this.bytes = options.bytes;
    for (const [name, port] of Object.entries(options.ports)) {
      completed({ ...options, ...port });
      if (!this.has(`${name}_ar`) && !this.has(`${name}_aw`)) {
        const known = module.ir.streams.filter(stream => /_a[rw]$/.test(stream.name));
        const names = [...new Set(known.map(stream => stream.name.slice(0, -3)))].join(', ');
        throw new BenchError(
          'unknown-port',
          `${module.name} has no AXI port '${name}'. Its AXI ports are: ${names || 'none'}.`,
        );
      }
    }
  }

  private has(stream: string): boolean {
    return this.module.ir.streams.some(({ name }) => name === stream);
  }

  /** Whether a stream of the module is a channel of one of the ports. */
  serves(stream: string): boolean {
    const at = stream.lastIndexOf('_');
    return (
      stream.slice(0, at) in this.options.ports && ['ar', 'r', 'aw', 'w', 'b'].includes(stream.slice(at + 1))
    );
  }

  /** Finds the pins in an engine; everything starts anew, but for the bytes. */
  bind(find: PinFinder): void {
    const { module, options } = this;
    const { seed = 1, log = false, errors = [], bytes } = options;
    this.ports = new Map(
      Object.entries(options.ports).map(([name, port], i): [string, Served] => {
        const behaviour = completed({ ...options, ...port });
        const side = <T>(
          kind: 'r' | 'w',
          make: new (
            name: string,
            space: AddressSpace,
            lots: Lots,
            dataBytes: number,
            logs: boolean,
            find: PinFinder,
          ) => T,
        ): T | undefined => {
          if (!this.has(`${name}_a${kind}`)) return undefined;
          const dataBytes = this.dataBytes(`${name}_${kind}data`, port.channel);
          const lots = new Lots(
            behaviour,
            Math.imul(seed * 64 + 2 * i + Number(kind === 'w'), 0x9e3779b1) >>> 0 || 1,
          );
          return new make(name, new AddressSpace(bytes, port.channel, errors), lots, dataBytes, log, find);
        };
        return [name, { reads: side('r', ReadPort), writes: side('w', WritePort) }];
      }),
    );
    this.resets = resetDomainsOf(module.ir).map(({ resetName, active }) => ({
      place: find.slot(resetName).offset,
      active: Number(active === 'high'),
    }));
    this.cycle = 0;
  }

  private dataBytes(pin: string, map: AddressMap | undefined): number {
    const { module } = this;
    const width = module.ir.ports.find(({ name }) => name === pin)?.variable.width ?? 0;
    if (map === undefined || width <= 8 * TURN_BYTES) return width / 8;
    const what = `${module.name}: ${pin} has ${String(width)} bits, and a channel a turn of 32 bytes`;
    throw new BenchError('misuse', `${what}; give at most 256 bits, or no 'channel'.`);
  }

  /**
   * Sees the pins before an edge and drives them after it.
   * @throws BenchError `protocol`
   */
  step(view: Uint32Array, lines: Lines): void {
    const resets = this.resets.some(({ place, active }) => view[place] === active);
    for (const { reads, writes } of this.ports.values()) {
      if (resets) {
        reads?.reset(lines);
        writes?.reset(lines);
      } else {
        reads?.step(view, lines, this.cycle);
        writes?.step(view, lines, this.cycle);
      }
    }
    this.cycle += 1;
  }

  /** Serves the ports of the module under test for as long as the bench runs. */
  serve(clock: Clock): Task<void> {
    this.bind(clock.scheduler.board.engine);
    return clock.agent('AXI memory', this.run(clock), () => this.report());
  }

  private *run(clock: Clock): Process<void> {
    const { scheduler } = clock;
    const { board } = scheduler;
    const rising = clock.rising();
    let passed = 0;
    for (;;) {
      yield rising;
      this.step(board.view, board);
      const now = this.passed;
      if (now !== passed) scheduler.progress();
      passed = now;
    }
  }

  private get passed(): number {
    let all = 0;
    for (const { reads, writes } of this.ports.values())
      all += (reads?.traffic.beats ?? 0) + (writes?.traffic.beats ?? 0);
    return all;
  }

  private report(): string {
    const busy = [...this.ports].flatMap(([name, { reads, writes }]) => {
      const count = (reads?.outstanding ?? 0) + (writes?.outstanding ?? 0);
      return count === 0 ? [] : [`${name} ${String(count)}`];
    });
    return `AXI memory: bursts not answered: ${busy.join(', ') || 'none'}`;
  }

  private served(port: string): Served {
    const found = this.ports.get(port);
    if (found !== undefined) return found;
    throw new BenchError('misuse', `The memory does not serve '${port}' yet; call serve or bind before.`);
  }

  /** What was read through a port since it was bound. */
  reads(port: string): AxiTraffic {
    const { reads } = this.served(port);
    if (reads !== undefined) return reads.traffic;
    throw new BenchError('misuse', `The port '${port}' only writes.`);
  }

  /** What was written through a port since it was bound. */
  writes(port: string): AxiTraffic {
    const { writes } = this.served(port);
    if (writes !== undefined) return writes.traffic;
    throw new BenchError('misuse', `The port '${port}' only reads.`);
  }

  /** Bursts asked for and not answered to the end, on all ports. */
  get outstanding(): number {
    let all = 0;
    for (const { reads, writes } of this.ports.values())
      all += (reads?.outstanding ?? 0) + (writes?.outstanding ?? 0);
    return all;
  }
}
