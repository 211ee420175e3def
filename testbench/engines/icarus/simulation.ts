import { closeSync, readSync } from 'node:fs';
import type { CheckFailure, Circuit, CoverCount, Pin, PinSlot, Simulation } from '../engine.js';
import { requireCount, requireMask } from '../arguments.js';
import { EngineError } from '../errors.js';
import { slotOf } from '../pin-layout.js';
import type { PinLayout } from '../pin-layout.js';
import { parseJournal } from '../verilator/journal.js';
import { HEAD_WORDS, Op } from './bench-text.js';
import type { CoverPlace } from './check-text.js';
import type { IcarusLink } from './link.js';

/** Edges of one `run`, at first and at most: each must end within the timeout. */
const [FIRST_RUN, LONGEST_RUN] = [64, 65_536];
/** Milliseconds of a `run` below which the next may be longer. */
const SHORT = 100;
/** Rows of one crossing of a batch. */
const BATCH_ROWS = 1024;
/** 32-bit words after each reply: failed checks. */
const TAIL_WORDS = 1;

/** Rows of output words, and in the same places the bits that are X or Z. */
export interface KnownRows {
  readonly words: Uint32Array;
  readonly unknown: Uint32Array;
}

/** What a simulation is made of. */
export interface IcarusParts {
  readonly circuit: Circuit;
  readonly layout: PinLayout;
  readonly covers: readonly CoverPlace[];
  readonly link: IcarusLink;
  /** The file with the records of failed checks. */
  readonly journal: number;
  /** When an output that is X is an error; `always` means in a circuit without reset too. */
  readonly guard: 'nothing' | 'after reset' | 'always';
  /** The outputs for which it is; all where undefined. */
  readonly guarded: ReadonlySet<string> | undefined;
}

/** An output pin, where it stands in a row, and the `valid` that excuses it while it is 0. */
interface Watched {
  readonly pin: Pin;
  readonly at: number;
  readonly count: number;
  readonly valid: number | undefined;
}

/** A circuit at work in Icarus: bits that are X or Z read as 0, and after reset they are an error. */
export class IcarusSimulation implements Simulation {
  readonly words: Uint32Array;
  readonly sampled: Uint32Array;
  readonly settlesLate = true;
  /** Bits of `words` that are X or Z. */
  readonly unknown: Uint32Array;
  private readonly head = new DataView(new ArrayBuffer(4 * HEAD_WORDS));
  private readonly watched: readonly Watched[];
  private readonly resets: { readonly place: number; readonly active: number }[];
  /** Resets that have not been active at an edge. */
  private readonly fresh: Set<number>;
  private failed = 0;
  private taken = 0;
  private edges = 0;
  private slice = FIRST_RUN;
  private ended: EngineError | undefined;

  constructor(private readonly parts: IcarusParts) {
    const { circuit, layout } = parts;
    this.words = new Uint32Array(layout.words);
    this.sampled = new Uint32Array(layout.words);
    this.unknown = new Uint32Array(layout.words);
    this.resets = circuit.pins
      .filter(({ role }) => role === 'reset')
      .map(({ name }) => ({
        place: this.slot(name).offset,
        active: circuit.activeLow?.includes(name) === true ? 0 : 1,
      }));
    this.fresh = new Set(this.resets.map(({ place }) => place));
    this.watched = this.outputs();
  }

  private outputs(): Watched[] {
    const { circuit, layout, guarded } = this.parts;
    const rowPlace = new Map(layout.outputWords.map((place, i) => [place, i]));
    return circuit.pins
      .filter(({ name, direction }) => direction === 'out' && guarded?.has(name) !== false)
      .map(pin => {
        const { offset, count } = this.slot(pin.name);
        const stream = circuit.streams.find(({ payload }) => payload.includes(pin.name));
        const valid = stream && rowPlace.get(this.slot(stream.valid).offset);
        return { pin, at: rowPlace.get(offset) ?? 0, count, valid };
      });
  }

  slot(pin: string): PinSlot {
    return slotOf(this.parts.layout, this.parts.circuit.top, pin);
  }

  /** The number of the process that runs the model. */
  get processId(): number | undefined {
    return this.parts.link.processId;
  }

  settle(): void {
    this.take(this.ask(Op.settle, 0, 0, this.inputs(), 1, 'settle'), this.words);
  }

  edge(mask: number, time?: number): void {
    requireMask(this.parts.circuit.top, this.parts.layout.clocks, mask);
    const reply = this.ask(Op.edge, mask, 1, this.inputs(), 2, 'edge', time);
    this.take(reply, this.words);
    this.countEdges(1);
    this.take(reply.subarray(reply.length / 2), this.words);
  }

  cycle(mask: number, _settles: boolean, time?: number): void {
    requireMask(this.parts.circuit.top, this.parts.layout.clocks, mask);
    this.take(this.ask(Op.cycle, mask, 1, this.inputs(), 1, 'cycle', time), this.words);
    this.sampled.set(this.words);
    this.countEdges(1);
  }

  run(mask: number, count: number): void {
    requireMask(this.parts.circuit.top, this.parts.layout.clocks, mask);
    requireCount(this.parts.circuit.top, 'count', count);
    for (let left = count; left > 0;) {
      const edges = Math.min(left, this.slice);
      const start = performance.now();
      const reply = this.ask(Op.run, mask, edges, this.inputs(), 1, 'run');
      const time = performance.now() - start;
      if (time < SHORT) this.slice = Math.min(LONGEST_RUN, 2 * this.slice);
      else if (time > 4 * SHORT) this.slice = Math.max(1, this.slice >> 2);
      this.countEdges(edges);
      this.take(reply, this.words);
      left -= edges;
    }
  }

  batch(mask: number, stimulus: Uint32Array, cycles: number): Uint32Array {
    return this.rows(mask, stimulus, cycles, true).words;
  }

  /** As `batch`, with the bits that are X or Z, none of which is an error. */
  batchKnown(mask: number, stimulus: Uint32Array, cycles: number): KnownRows {
    return this.rows(mask, stimulus, cycles, false);
  }

  private rows(mask: number, stimulus: Uint32Array, cycles: number, guarded: boolean): KnownRows {
    requireMask(this.parts.circuit.top, this.parts.layout.clocks, mask);
    requireCount(this.parts.circuit.top, 'cycles', cycles);
    const { circuit, layout } = this.parts;
    const [inWords, outWords] = [layout.inputWords.length, layout.outputWords.length];
    if (stimulus.length !== inWords * cycles) {
      const wanted = `${String(inWords * cycles)} words, ${String(inWords)} for each of ${String(cycles)} cycles`;
      throw new EngineError(
        'bad-argument',
        `A batch of ${circuit.top} needs ${wanted}; the stimulus has ${String(stimulus.length)}.`,
      );
    }
    const words = new Uint32Array(outWords * cycles);
    const unknown = new Uint32Array(outWords * cycles);
    for (let from = 0; from < cycles; from += BATCH_ROWS) {
      const count = Math.min(BATCH_ROWS, cycles - from);
      const rows = stimulus.subarray(from * inWords, (from + count) * inWords);
      const reply = this.ask(Op.batch, mask, count, rows, count + 1, 'batch');
      for (let cycle = 0; cycle < count; cycle++) {
        const row = rows.subarray(cycle * inWords, (cycle + 1) * inWords);
        layout.inputWords.forEach((place, i) => (this.words[place] = row[i] ?? 0));
        const values = reply.subarray(2 * outWords * cycle, 2 * outWords * (cycle + 1));
        this.take(values, this.words, guarded);
        const at = (from + cycle) * outWords;
        layout.outputWords.forEach((place, i) => {
          words[at + i] = this.words[place] ?? 0;
          unknown[at + i] = this.unknown[place] ?? 0;
        });
        this.countEdges(1);
      }
      this.take(reply.subarray(2 * outWords * count), this.words, guarded);
    }
    return { words, unknown };
  }

  takeFailures(): CheckFailure[] {
    if (this.taken === this.failed) return [];
    this.taken = this.failed;
    const { circuit, journal } = this.parts;
    const chunk = Buffer.alloc(1 << 16);
    let text = '';
    for (let got; (got = readSync(journal, chunk, 0, chunk.length, null)) > 0;)
      text += chunk.toString('utf8', 0, got);
    return parseJournal(circuit, text).failures;
  }

  takeCovers(): CoverCount[] {
    const { circuit, covers } = this.parts;
    const reply = this.exchange(Op.covers, 0, 0, new Uint32Array(0), 2 * covers.length, 'covers');
    return covers.map(({ file, line, label }, i) => ({
      file,
      line,
      label,
      position: circuit.locate(file, line),
      count: (reply[2 * i] ?? 0) + 2 ** 32 * (reply[2 * i + 1] ?? 0),
    }));
  }

  async close(): Promise<void> {
    const { circuit, journal, link } = this.parts;
    const first = this.ended?.code !== 'closed';
    this.ended = new EngineError('closed', `The simulation of ${circuit.top} is closed; open another one.`);
    await link.close();
    if (first) closeSync(journal);
  }

  private inputs(): Uint32Array {
    return Uint32Array.from(this.parts.layout.inputWords, place => this.words[place] ?? 0);
  }

  /** Asks for rows of outputs. */
  private ask(
    op: number,
    mask: number,
    count: number,
    rows: Uint32Array,
    replies: number,
    during: string,
    time?: number,
  ): Uint32Array {
    const words = 2 * this.parts.layout.outputWords.length * replies;
    return this.exchange(op, mask, count, rows, words, during, time);
  }

  private exchange(
    op: number,
    mask: number,
    count: number,
    rows: Uint32Array,
    words: number,
    during: string,
    time?: number,
  ): Uint32Array {
    if (this.ended !== undefined) throw this.ended;
    const { head } = this;
    [op, count, mask].forEach((word, i) => {
      head.setUint32(4 * i, word);
    });
    head.setBigUint64(12, time === undefined || time < 0 ? 2n ** 64n - 1n : BigInt(time));
    const request = Buffer.alloc(4 * (HEAD_WORDS + rows.length));
    request.set(new Uint8Array(head.buffer));
    // A row is one number for the bench, its highest byte first.
    const size = this.parts.layout.inputWords.length;
    for (let row = 0; size > 0 && row * size < rows.length; row++) {
      for (let i = 0; i < size; i++)
        request.writeUInt32BE(rows[row * size + i] ?? 0, 4 * (HEAD_WORDS + (row + 1) * size - 1 - i));
    }
    const reply = new Uint32Array(words + TAIL_WORDS);
    try {
      this.parts.link.exchange(request, new Uint8Array(reply.buffer), during);
    } catch (error) {
      if (error instanceof EngineError) this.ended = error;
      throw error;
    }
    this.failed = reply[words] ?? 0;
    return reply.subarray(0, words);
  }

  /** Puts a row of outputs into place. */
  private take(row: Uint32Array, into: Uint32Array, guarded = true): void {
    const { outputWords } = this.parts.layout;
    let some = 0;
    for (let i = 0; i < outputWords.length; i++) {
      const [place = 0, bits = 0, unknown = 0] = [outputWords[i], row[2 * i], row[2 * i + 1]];
      into[place] = bits & ~unknown;
      this.unknown[place] = unknown;
      some |= unknown;
    }
    if (some !== 0 && guarded && this.afterReset()) this.refuseUnknown(row);
  }

  private afterReset(): boolean {
    const { guard } = this.parts;
    if (guard === 'nothing') return false;
    if (this.resets.length === 0) return guard === 'always';
    return this.fresh.size === 0 && this.resets.every(({ place, active }) => this.words[place] !== active);
  }

  private countEdges(count: number): void {
    this.edges += count;
    if (this.fresh.size === 0) return;
    for (const { place, active } of this.resets) if (this.words[place] === active) this.fresh.delete(place);
  }

  private refuseUnknown(row: Uint32Array): void {
    for (const { pin, at, count, valid } of this.watched) {
      const bit = Array.from({ length: pin.width }, (_, i) => i).find(
        i => (((row[2 * (at + (i >> 5)) + 1] ?? 0) >>> (i & 31)) & 1) === 1,
      );
      if (bit === undefined || count === 0) continue;
      if (valid !== undefined && row[2 * valid] === 0 && row[2 * valid + 1] === 0) continue;
      const where = pin.width === 1 ? '' : `, from bit ${String(bit)} up`;
      throw new EngineError(
        'unknown-value',
        `The output '${pin.name}' of ${this.parts.circuit.top} is X after reset, ${String(this.edges)} edges from the start` +
          `${where}: it follows state that reset does not define, or an index beyond its range.`,
      );
    }
  }
}
