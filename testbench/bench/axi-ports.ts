import { AddressChannel, MasterChannel, breach } from './axi-channel.js';
import type { Burst, Lines, PinFinder } from './axi-channel.js';
import { Waiting } from './axi-order.js';
import type { Due, Lots } from './axi-order.js';
import { RESPONSE } from './axi-space.js';
import type { AddressSpace } from './axi-space.js';
import type { PinSlot } from '../engines/engine.js';

/** What passed a port in one direction. */
export class AxiTraffic {
  bursts = 0;
  beats = 0;
  /** Bytes on the bus; of writes those whose strobe was 1. */
  bytes = 0;
  /** Every burst in the order of its address, where a log is wanted. */
  readonly log: Burst[] = [];
}

interface Reading extends Burst, Due {
  done: number;
}

/** The reading side of a port: takes addresses, gives beats. */
export class ReadPort {
  readonly traffic = new AxiTraffic();
  private readonly addresses: AddressChannel;
  private readonly waiting: Waiting<Reading>;
  private readonly pins: Readonly<Record<'valid' | 'ready' | 'id' | 'resp' | 'last', number>>;
  private readonly data: PinSlot;
  /** Whose beats are on the way, until its last. */
  private current: Reading | undefined;
  private offers = false;

  constructor(
    name: string,
    private readonly space: AddressSpace,
    private readonly lots: Lots,
    private readonly dataBytes: number,
    private readonly logs: boolean,
    find: PinFinder,
  ) {
    const place = (field: string): number => find.slot(`${name}_r${field}`).offset;
    this.addresses = new AddressChannel(name, 'ar', dataBytes, find);
    this.waiting = new Waiting(lots);
    this.data = find.slot(`${name}_rdata`);
    this.pins = {
      valid: place('valid'),
      ready: place('ready'),
      id: place('id'),
      resp: place('resp'),
      last: place('last'),
    };
  }

  get outstanding(): number {
    return this.waiting.size;
  }

  /** Sees what passed at the edge of `cycle`, and drives the pins for the next one. */
  step(view: Uint32Array, lines: Lines, cycle: number): void {
    const { addresses, traffic, waiting, lots } = this;
    const burst = addresses.take(view, cycle);
    if (burst !== undefined) {
      traffic.bursts += 1;
      if (this.logs) traffic.log.push(burst);
      waiting.add({ ...burst, done: 0, from: cycle + lots.latency() });
    }
    if (this.offers && view[this.pins.ready] !== 0) this.passed();
    if (!this.offers) this.offer(lines, cycle + 1);
    lines.write(addresses.ready, waiting.size < lots.most && !lots.stands() ? 1 : 0);
  }

  /** A beat was taken. */
  private passed(): void {
    const { traffic, waiting, current, lots, dataBytes } = this;
    this.offers = false;
    traffic.beats += 1;
    traffic.bytes += dataBytes;
    if (current === undefined) return;
    current.done += 1;
    if (current.done === current.beats) waiting.remove(current);
    if (current.done === current.beats || lots.reorder === 'beats') this.current = undefined;
  }

  private offer(lines: Lines, cycle: number): void {
    const { pins, data, space, dataBytes, lots } = this;
    this.current ??= this.waiting.next(cycle);
    const { current } = this;
    this.offers = current !== undefined && !lots.stands();
    lines.write(pins.valid, this.offers ? 1 : 0);
    if (current === undefined || !this.offers) return;
    const address = current.address + current.done * dataBytes;
    const response = space.response(address, dataBytes);
    for (let i = 0; i < data.count; i++) {
      const word = response === RESPONSE.OKAY ? space.word(address + 4 * i, Math.min(4, dataBytes)) : 0;
      lines.write(data.offset + i, word);
    }
    lines.write(pins.id, current.id);
    lines.write(pins.resp, response);
    lines.write(pins.last, current.done === current.beats - 1 ? 1 : 0);
  }

  /** Drops everything. */
  reset(lines: Lines): void {
    this.addresses.reset();
    this.waiting.clear();
    this.current = undefined;
    this.offers = false;
    lines.write(this.addresses.ready, 0);
    lines.write(this.pins.valid, 0);
  }
}

interface Beat {
  readonly data: readonly number[];
  readonly strobes: readonly number[];
  readonly last: boolean;
}

interface Answer extends Due {
  readonly response: number;
}

/** The writing side of a port: takes addresses and beats, in either order, gives responses. */
export class WritePort {
  readonly traffic = new AxiTraffic();
  private readonly addresses: AddressChannel;
  private readonly channel: MasterChannel;
  private readonly data: PinSlot;
  private readonly strobes: PinSlot;
  private readonly last: number;
  private readonly pins: Readonly<Record<'valid' | 'ready' | 'id' | 'resp', number>>;
  /** Bursts whose beats have not all come. */
  private readonly bursts: Burst[] = [];
  /** Beats whose address has not come. */
  private readonly beats: Beat[] = [];
  private readonly answers: Waiting<Answer>;
  private offered: Answer | undefined;
  private done = 0;
  private response: number = RESPONSE.OKAY;

  constructor(
    private readonly name: string,
    private readonly space: AddressSpace,
    private readonly lots: Lots,
    private readonly dataBytes: number,
    private readonly logs: boolean,
    find: PinFinder,
  ) {
    const place = (field: string): number => find.slot(`${name}_b${field}`).offset;
    this.addresses = new AddressChannel(name, 'aw', dataBytes, find);
    this.channel = new MasterChannel(name, 'w', ['data', 'strb', 'last'], find);
    this.answers = new Waiting(lots);
    this.data = find.slot(`${name}_wdata`);
    this.strobes = find.slot(`${name}_wstrb`);
    this.last = find.slot(`${name}_wlast`).offset;
    this.pins = { valid: place('valid'), ready: place('ready'), id: place('id'), resp: place('resp') };
  }

  get outstanding(): number {
    return this.bursts.length + this.answers.size;
  }

  /** Sees what passed at the edge of `cycle`, and drives the pins for the next one. */
  step(view: Uint32Array, lines: Lines, cycle: number): void {
    const { addresses, channel, traffic, bursts, beats, lots, pins } = this;
    const burst = addresses.take(view, cycle);
    if (burst !== undefined) {
      bursts.push(burst);
      traffic.bursts += 1;
      if (this.logs) traffic.log.push(burst);
    }
    if (channel.taken(view, cycle)) beats.push(this.beatOf(view));
    while (beats.length > 0 && bursts.length > 0) this.write(cycle);
    if (this.offered !== undefined && view[pins.ready] !== 0) {
      this.answers.remove(this.offered);
      this.offered = undefined;
    }
    if (this.offered === undefined) this.offer(lines, cycle + 1);
    lines.write(addresses.ready, this.outstanding < lots.most && !lots.stands() ? 1 : 0);
    lines.write(channel.ready, lots.stands() ? 0 : 1);
  }

  private beatOf(view: Uint32Array): Beat {
    const { data, strobes } = this;
    return {
      data: [...view.subarray(data.offset, data.offset + data.count)],
      strobes: [...view.subarray(strobes.offset, strobes.offset + strobes.count)],
      last: view[this.last] !== 0,
    };
  }

  /** Brings the first beat and the first burst together. */
  private write(cycle: number): void {
    const { name, space, dataBytes, traffic, bursts, beats, lots } = this;
    const [burst] = bursts;
    const beat = beats.shift();
    if (burst === undefined || beat === undefined) return;
    const ends = this.done === burst.beats - 1;
    if (beat.last !== ends) {
      const what = `wlast is ${beat.last ? '1' : '0'} in beat ${String(this.done + 1)}`;
      throw breach(name, cycle, `${what} of a burst of ${String(burst.beats)} beats`);
    }
    const address = burst.address + this.done * dataBytes;
    const response = space.response(address, dataBytes);
    this.response = Math.max(this.response, response);
    for (let i = 0; i < dataBytes; i++) {
      if ((((beat.strobes[i >> 5] ?? 0) >>> (i & 31)) & 1) === 0) continue;
      traffic.bytes += 1;
      if (response === RESPONSE.OKAY) space.write(address + i, (beat.data[i >> 2] ?? 0) >>> (8 * (i & 3)));
    }
    traffic.beats += 1;
    this.done += 1;
    if (!ends) return;
    bursts.shift();
    this.answers.add({ id: burst.id, from: cycle + lots.latency(), response: this.response });
    this.done = 0;
    this.response = RESPONSE.OKAY;
  }

  private offer(lines: Lines, cycle: number): void {
    const { pins, lots } = this;
    const next = this.answers.next(cycle);
    this.offered = next === undefined || lots.stands() ? undefined : next;
    lines.write(pins.valid, this.offered === undefined ? 0 : 1);
    if (this.offered === undefined) return;
    lines.write(pins.id, this.offered.id);
    lines.write(pins.resp, this.offered.response);
  }

  /** Drops everything. */
  reset(lines: Lines): void {
    this.addresses.reset();
    this.channel.reset();
    this.bursts.length = 0;
    this.beats.length = 0;
    this.answers.clear();
    this.offered = undefined;
    this.done = 0;
    this.response = RESPONSE.OKAY;
    for (const place of [this.addresses.ready, this.channel.ready, this.pins.valid]) lines.write(place, 0);
  }
}
