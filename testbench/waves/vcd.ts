import type { Channel, Channels } from './channels.js';
import type { Frame } from './frame.js';
import { TextBuffer } from './text-buffer.js';

/** A bus with the ends of its lines, and what it was last. */
interface Line extends Channel {
  readonly last: number;
  readonly end: Uint8Array;
  readonly labelEnd: Uint8Array;
}

const ascii = (text: string): Uint8Array => Uint8Array.from(text, character => character.charCodeAt(0));

/** Writes frames as the text of a VCD file: IEEE 1364-2005, clause 18, in picoseconds. */
export class VcdWriter {
  private readonly words: Uint32Array;
  private readonly unknown: Uint32Array;
  private readonly lines: readonly Line[];
  private readonly clocks: readonly {
    readonly bit: number;
    readonly active: Uint8Array;
    readonly idle: Uint8Array;
  }[];
  private readonly text: TextBuffer;
  private started = false;

  /** @param write takes the text piece by piece */
  constructor(plan: Channels, write: (text: Uint8Array) => void) {
    this.words = new Uint32Array(plan.words);
    this.unknown = new Uint32Array(plan.words);
    this.lines = plan.channels.map(channel => {
      const { at, width, id, labelId } = channel;
      const last = at + ((width - 1) >> 5);
      return {
        ...channel,
        last,
        end: ascii(`${width === 1 ? '' : ' '}${id}\n`),
        labelEnd: ascii(` ${labelId}\n`),
      };
    });
    this.clocks = plan.clocks.map(({ id, bit, rising }) => {
      const [high, low] = [ascii(`1${id}\n`), ascii(`0${id}\n`)];
      return { bit, active: rising ? high : low, idle: rising ? low : high };
    });
    this.text = new TextBuffer(write);
    this.text.ascii(plan.header);
  }

  /** Adds a frame; each is later than the one before. */
  add(frame: Frame): void {
    const { text, started, clocks, lines } = this;
    const { time, rest, mask } = frame;
    text.ascii(`#${String(time)}\n`);
    if (!started) text.ascii('$dumpvars\n');
    for (const { bit, active, idle } of clocks) {
      const moves = ((mask >>> bit) & 1) === 1;
      if (moves || !started) text.bytes(moves ? active : idle);
    }
    for (const line of lines) if (this.isNew(line, frame) || !started) this.line(line, frame);
    if (!started) text.ascii('$end\n');
    this.started = true;
    if (mask !== 0 && rest > time) {
      text.ascii(`#${String(rest)}\n`);
      for (const { bit, idle } of clocks) if (((mask >>> bit) & 1) === 1) text.bytes(idle);
    }
    text.handOn();
  }

  /** Whether a bus has another value than in the frame before; from now on it is the old one. */
  private isNew({ at, last }: Line, { words, unknown }: Frame): boolean {
    let differs = false;
    for (let place = at; place <= last; place++) {
      const word = words[place] ?? 0;
      const open = unknown?.[place] ?? 0;
      if (this.words[place] === word && this.unknown[place] === open) continue;
      differs = true;
      this.words[place] = word;
      this.unknown[place] = open;
    }
    return differs;
  }

  private line(line: Line, { words, unknown }: Frame): void {
    const { text } = this;
    const { at, last, width, end, labels, labelEnd } = line;
    if (width > 1) text.ascii('b');
    const open = unknown !== undefined && hasBits(unknown, at, last);
    if (open) text.unknownDigits(words, unknown, at, width);
    else text.digits(words, at, last);
    text.bytes(end);
    if (labels === undefined) return;
    const number = words[at] ?? 0;
    // A viewer cuts a string at a blank.
    text.ascii(`s${open ? 'X' : (labels[number] ?? `(${String(number)})`)}`);
    text.bytes(labelEnd);
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
