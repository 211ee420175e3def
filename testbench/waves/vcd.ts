import type { Channels } from './channels.js';
import type { Frame } from './frame.js';
import { TextBuffer } from './text-buffer.js';

const ascii = (text: string): Uint8Array => Uint8Array.from(text, character => character.charCodeAt(0));

/**
 * Writes frames as the text of a VCD file: IEEE 1364-2005, clause 18, in picoseconds. What it needs of thousands of buses at
 * every frame lies in a few lists of numbers: most of the time would go into fetching objects.
 */
export class VcdWriter {
  private readonly words: Uint32Array;
  private readonly unknown: Uint32Array;
  /** The bus that a word belongs to; and by bus its first word, those of the next follow. */
  private readonly busOf: Uint32Array;
  private readonly starts: Uint32Array;
  private readonly widths: Uint32Array;
  /** What ends the line of each bus: its code, from a place in one list on. */
  private readonly ends: Uint8Array;
  private readonly endStarts: Uint32Array;
  private readonly channels: Channels['channels'];
  /** 1 for each bus with names of its values. */
  private readonly named: Uint8Array;
  private readonly clocks: readonly {
    readonly bit: number;
    readonly active: Uint8Array;
    readonly idle: Uint8Array;
  }[];
  private readonly text: TextBuffer;
  private started = false;
  /** The clocks that have not gone back to rest by the end of their frame: the next edge came too soon after. */
  private late = 0;

  /** @param write takes the text piece by piece */
  constructor(plan: Channels, write: (text: Uint8Array) => void) {
    const { channels, words } = plan;
    this.channels = channels;
    this.named = Uint8Array.from(channels, ({ labels }) => Number(labels !== undefined));
    this.words = new Uint32Array(words);
    this.unknown = new Uint32Array(words);
    this.busOf = new Uint32Array(words);
    this.starts = Uint32Array.from([...channels.map(({ at }) => at), words]);
    this.widths = Uint32Array.from(channels, ({ width }) => width);
    channels.forEach((_, bus) => this.busOf.fill(bus, this.starts[bus], this.starts[bus + 1]));
    const ends = channels.map(({ id, width }) => (width === 1 ? `${id}\n` : ` ${id}\n`));
    let at = 0;
    this.endStarts = Uint32Array.from([0, ...ends.map(end => (at += end.length))]);
    this.ends = ascii(ends.join(''));
    this.clocks = plan.clocks.map(({ id, bit, rising }) => {
      const [high, low] = [ascii(`1${id}\n`), ascii(`0${id}\n`)];
      return { bit, active: rising ? high : low, idle: rising ? low : high };
    });
    this.text = new TextBuffer(write);
    this.text.ascii(plan.header);
  }

  /** Adds a frame; each is later than the one before. */
  add(frame: Frame): void {
    const { text, clocks } = this;
    const { time, rest, mask } = frame;
    text.ascii(`#${String(time)}\n`);
    if (!this.started) text.ascii('$dumpvars\n');
    for (const { bit, active, idle } of clocks) {
      const moves = ((mask >>> bit) & 1) === 1;
      const isLate = ((this.late >>> bit) & 1) === 1;
      if (moves || isLate || !this.started) text.bytes(moves ? active : idle, 0, active.length);
    }
    this.buses(frame);
    if (!this.started) text.ascii('$end\n');
    this.started = true;
    this.late = rest > time ? 0 : mask;
    if (mask !== 0 && rest > time) {
      text.ascii(`#${String(rest)}\n`);
      for (const { bit, idle } of clocks) {
        if (((mask >>> bit) & 1) === 1) text.bytes(idle, 0, idle.length);
      }
    }
    text.handOn();
  }

  /** The buses that have another value than in the frame before; at first all. */
  private buses(frame: Frame): void {
    const { words: before, unknown: openBefore, busOf, starts, started } = this;
    const { words, unknown } = frame;
    const end = before.length;
    for (let place = 0; place < end;) {
      const open = unknown === undefined ? 0 : unknown[place];
      if (started && before[place] === words[place] && openBefore[place] === open) {
        place++;
        continue;
      }
      const bus = busOf[place] ?? 0;
      this.line(bus, frame);
      place = starts[bus + 1] ?? end;
    }
    before.set(words);
    if (unknown === undefined) openBefore.fill(0);
    else openBefore.set(unknown);
  }

  private line(bus: number, { words, unknown }: Frame): void {
    const { text, starts, endStarts } = this;
    const at = starts[bus] ?? 0;
    const last = (starts[bus + 1] ?? 0) - 1;
    const width = this.widths[bus] ?? 1;
    const open = unknown !== undefined && hasBits(unknown, at, last);
    if (width > 1) text.ascii('b');
    if (open) text.unknownDigits(words, unknown, at, width);
    else text.digits(words, at, last);
    text.bytes(this.ends, endStarts[bus] ?? 0, endStarts[bus + 1] ?? 0);
    if (this.named[bus] !== 1) return;
    const { labels = [], labelId = '' } = this.channels[bus] ?? {};
    const number = words[at] ?? 0;
    // A viewer cuts a string at a blank.
    const label = open ? 'X' : (labels[number] ?? `(${String(number)})`);
    text.ascii(`s${label} ${labelId}\n`);
  }

  /** Hands on what is collected. */
  flush(): void {
    this.text.flush();
  }
}

function hasBits(words: Uint32Array, first: number, last: number): boolean {
  for (let place = first; place <= last; place++) if (words[place] !== 0) return true;
  return false;
}

/** Frames as one VCD file. */
export function vcdText(plan: Channels, frames: readonly Frame[]): string {
  let text = '';
  const writer = new VcdWriter(plan, piece => (text += Buffer.from(piece).toString('latin1')));
  for (const frame of frames) writer.add(frame);
  writer.flush();
  return text;
}
