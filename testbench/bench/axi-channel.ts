import type { PinSlot } from '../engines/engine.js';
import { BenchError } from './error.js';

/** What finds pins: an engine. */
export interface PinFinder {
  slot(pin: string): PinSlot;
}

/** Where the memory writes the inputs of the circuit. */
export interface Lines {
  write(place: number, word: number): void;
}

/** A breach of the protocol, with the port and the cycle in which it was seen. */
export function breach(port: string, cycle: number, what: string): BenchError {
  return new BenchError('protocol', `AXI port ${port}, cycle ${String(cycle)}: ${what}.`);
}

/** An address for people. */
export function hex(address: number): string {
  return `0x${address.toString(16).padStart(8, '0')}`;
}

/** The number on a pin of at most 53 bits. */
export function numberAt(view: Uint32Array, { offset, count }: PinSlot): number {
  const low = view[offset] ?? 0;
  return count > 1 ? low + (view[offset + 1] ?? 0) * 2 ** 32 : low;
}

/** A channel on which the circuit offers: sees what is taken, and that an offer stands until then. */
export class MasterChannel {
  readonly valid: number;
  readonly ready: number;
  private readonly cells: readonly number[];
  private readonly held: Uint32Array;
  private waiting = false;

  constructor(
    private readonly port: string,
    private readonly channel: string,
    fields: readonly string[],
    find: PinFinder,
  ) {
    const name = `${port}_${channel}`;
    this.valid = find.slot(`${name}valid`).offset;
    this.ready = find.slot(`${name}ready`).offset;
    this.cells = fields.flatMap(field => {
      const { offset, count } = find.slot(`${name}${field}`);
      return Array.from({ length: count }, (_, i) => offset + i);
    });
    this.held = new Uint32Array(this.cells.length);
  }

  /**
   * Whether an item passes at the edge before which the pins stood as in `view`.
   * @throws BenchError `protocol` for an offer that was withdrawn or changed before it was taken
   */
  taken(view: Uint32Array, cycle: number): boolean {
    const { cells, held, port, channel } = this;
    const offered = view[this.valid] !== 0;
    if (this.waiting) {
      if (!offered) throw breach(port, cycle, `${channel}valid fell before ${channel}ready was 1`);
      if (cells.some((cell, i) => view[cell] !== held[i]))
        throw breach(port, cycle, `the payload of ${channel} changed while it waited for ${channel}ready`);
    }
    const taken = offered && view[this.ready] !== 0;
    this.waiting = offered && !taken;
    if (this.waiting) cells.forEach((cell, i) => (held[i] = view[cell] ?? 0));
    return taken;
  }

  /** Forgets what waits. */
  reset(): void {
    this.waiting = false;
  }
}

/** A burst as it was asked for. */
export interface Burst {
  readonly id: number;
  /** Byte address on the port. */
  readonly address: number;
  readonly beats: number;
  /** The cycle in which it was asked for. */
  readonly cycle: number;
}

const INCR = 1;
const PAGE = 4096;

/** The channel of addresses of a port, for reads (`ar`) or writes (`aw`). */
export class AddressChannel {
  private readonly channel: MasterChannel;
  private readonly fields: Readonly<Record<'id' | 'addr' | 'len' | 'size' | 'burst', PinSlot>>;
  readonly ready: number;

  constructor(
    private readonly port: string,
    name: 'ar' | 'aw',
    private readonly dataBytes: number,
    find: PinFinder,
  ) {
    const pin = (field: string): PinSlot => find.slot(`${port}_${name}${field}`);
    this.channel = new MasterChannel(
      port,
      name,
      ['id', 'addr', 'len', 'size', 'burst', 'cache', 'prot'],
      find,
    );
    this.fields = {
      id: pin('id'),
      addr: pin('addr'),
      len: pin('len'),
      size: pin('size'),
      burst: pin('burst'),
    };
    this.ready = this.channel.ready;
  }

  /**
   * The burst that passes at this edge, if any.
   * @throws BenchError `protocol` for a burst that AXI4 forbids or that this memory does not serve
   */
  take(view: Uint32Array, cycle: number): Burst | undefined {
    if (!this.channel.taken(view, cycle)) return undefined;
    const { fields, port, dataBytes } = this;
    const address = numberAt(view, fields.addr);
    const beats = numberAt(view, fields.len) + 1;
    const bytes = 2 ** numberAt(view, fields.size);
    if (numberAt(view, fields.burst) !== INCR) throw breach(port, cycle, 'the burst is not INCR');
    if (bytes !== dataBytes) {
      const what = `a beat has ${String(bytes)} bytes by its size, the bus ${String(dataBytes)}`;
      throw breach(port, cycle, `${what}; this memory serves whole beats`);
    }
    if (address % dataBytes !== 0) {
      const what = `${hex(address)} is no multiple of the ${String(dataBytes)} bytes of a beat`;
      throw breach(port, cycle, `${what}; this memory serves whole beats`);
    }
    if (Math.floor(address / PAGE) !== Math.floor((address + beats * dataBytes - 1) / PAGE)) {
      const what = `the burst of ${String(beats)} beats of ${String(dataBytes)} bytes from ${hex(address)}`;
      throw breach(port, cycle, `${what} crosses a 4 kB boundary`);
    }
    return { id: numberAt(view, fields.id), address, beats, cycle };
  }

  /** Forgets what waits. */
  reset(): void {
    this.channel.reset();
  }
}
