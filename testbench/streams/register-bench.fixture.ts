import {
  In,
  Out,
  axiLite,
  bit,
  bundle,
  choice,
  module,
  pulse,
  registers,
  ro,
  rw,
  u,
  w1c,
} from '../../dsl/index.js';
import type { Opened } from './conformance.js';
import { driveResets, fromRows, streamEnds, toRow } from './items.js';
import { runStreams } from '../engines/stream-agents.js';
import { watchStreams } from './watch.js';

/** A register of every kind. */
export const exampleMap = {
  ctrl: rw(bundle({ mode: choice('Off', 'Slow', 'Fast', 'Test'), level: u(9), enable: bit }), {
    at: 0x00,
    doc: 'How the unit runs',
    init: { mode: 'Slow', level: 3, enable: 0 },
  }),
  status: ro(u(4), { doc: 'What it does | did' }),
  event: w1c(u(10), { at: 0x10 }),
  start: pulse(u(2)),
  wide: rw(u(32), { init: 0xdeadbeef }),
} as const;

/** The example's register file with what the hardware sees on pins. */
export const exampleUnit = module(
  'register_unit',
  {
    bus: axiLite({ addressWidth: 6, dataWidth: 32 }),
    level: Out(u(9)),
    fast: Out(bit),
    status: In(u(4)),
    events: In(u(10)),
    pending: Out(u(10)),
    start: Out(u(2)),
    wide: Out(u(32)),
  },
  ({ bus, level, fast, status, events, pending, start, wide }) => {
    const regs = registers(bus, exampleMap);
    level.value = regs.ctrl.level;
    fast.value = regs.ctrl.mode.is('Fast');
    regs.status.value = status;
    regs.event.set.value = events;
    pending.value = regs.event.pending;
    start.value = regs.start;
    wide.value = regs.wide;
  },
);

/** An access: `data` and `strb` for a write, neither for a read. */
export interface LiteAccess {
  readonly at: number;
  readonly data?: number;
  readonly strb?: number;
}

/** Software on the AXI4-Lite bus of the example. */
export class BusBench {
  readonly violations: string[];
  private readonly watched;
  private readonly ends = streamEnds(exampleUnit);

  constructor(private readonly opened: Opened) {
    this.watched = watchStreams(opened.circuit, opened.simulation);
    this.violations = this.watched.violations;
    driveResets(exampleUnit.ir, opened.simulation, true);
    opened.simulation.edge(1);
    driveResets(exampleUnit.ir, opened.simulation, false);
    opened.simulation.settle();
  }

  set(pins: Readonly<Record<string, number>>): void {
    const { simulation } = this.opened;
    for (const [pin, value] of Object.entries(pins)) simulation.words[simulation.slot(pin).offset] = value;
    simulation.settle();
  }

  get(pin: string): number | undefined {
    return this.opened.simulation.words[this.opened.simulation.slot(pin).offset];
  }

  edge(): void {
    this.watched.simulation.edge(1);
  }

  private exchange(
    drive: Readonly<Record<string, readonly unknown[]>>,
    receive: string,
    count: number,
    pause: number,
    seed: number,
  ): unknown[] {
    const typeOf = (name: string) => {
      const end = this.ends.find(found => found.name === name);
      if (end === undefined) throw new RangeError(name);
      return end.type;
    };
    const result = runStreams(this.opened.circuit, this.watched.simulation, {
      mask: 1,
      drive: Object.entries(drive).map(([stream, items], i) => ({
        stream,
        count: items.length,
        rows: Uint32Array.from(items.flatMap(item => toRow(typeOf(stream), item))),
        gaps: { seed: seed + i, max: pause },
      })),
      receive: [{ stream: receive, count, stalls: { seed: seed + 9, max: pause } }],
      maxCycles: 100 + count * (pause + 5) * 3,
    });
    if (!result.finished) this.violations.push(`${receive}: no answer after ${String(result.cycles)} cycles`);
    return fromRows(typeOf(receive), result.received[0]?.rows ?? new Uint32Array(0));
  }

  /** Writes in order; address and data each with gaps of their own. The responses. */
  write(accesses: readonly LiteAccess[], pause = 0, seed = 1): string[] {
    const drive = {
      bus_aw: accesses.map(({ at }) => ({ addr: at, prot: 0 })),
      bus_w: accesses.map(({ data = 0, strb = 15 }) => ({ data, strb })),
    };
    const answers = this.exchange(drive, 'bus_b', accesses.length, pause, seed);
    return (answers as { readonly resp: string }[]).map(({ resp }) => resp);
  }

  /** Reads in order. Data, or the response where it is not OKAY. */
  read(addresses: readonly number[], pause = 0, seed = 1): (number | string)[] {
    const drive = { bus_ar: addresses.map(addr => ({ addr, prot: 0 })) };
    const answers = this.exchange(drive, 'bus_r', addresses.length, pause, seed);
    return (answers as { readonly data: number; readonly resp: string }[]).map(({ data, resp }) =>
      resp === 'OKAY' ? data : `${resp} ${String(data)}`,
    );
  }
}

/** What the example's registers hold after writes, and the responses. */
export class RegisterModel {
  private ctrl = (1 << 10) | (3 << 1);
  private wide = 0xdeadbeef;

  write({ at, data = 0, strb = 15 }: LiteAccess): string {
    const mask = [0, 1, 2, 3].reduce((bits, i) => bits | (((strb >> i) & 1) * 0xff * 2 ** (8 * i)), 0);
    const merge = (held: number, width: number): number =>
      ((held & ~mask) | (data & mask & (width === 32 ? -1 : 2 ** width - 1))) >>> 0;
    if (at === 0x00) this.ctrl = merge(this.ctrl, 12);
    else if (at === 0x18) this.wide = merge(this.wide, 32);
    return [0x00, 0x10, 0x14, 0x18].includes(at) ? 'OKAY' : 'SLVERR';
  }

  read(at: number, status: number): number | string {
    const values = new Map([
      [0x00, this.ctrl],
      [0x04, status],
      [0x10, 0],
      [0x14, 0],
      [0x18, this.wide],
    ]);
    return values.get(at) ?? 'SLVERR 0';
  }
}
