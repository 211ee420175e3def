import type { Channel, Channels } from './channels.js';
import type { Frame } from './frame.js';

/** Text up to this many characters is collected before it is written. */
const CHUNK = 1 << 16;

function unknownDigits(words: Uint32Array, unknown: Uint32Array, { at, width }: Channel): string {
  let digits = '';
  for (let bit = width - 1; bit >= 0; bit--) {
    const place = at + (bit >> 5);
    const mask = 1 << (bit & 31);
    digits += ((unknown[place] ?? 0) & mask) !== 0 ? 'x' : ((words[place] ?? 0) & mask) !== 0 ? '1' : '0';
  }
  return digits;
}

function digitsOf(words: Uint32Array, { at, width }: Channel): string {
  let digits = '';
  for (let place = at + ((width - 1) >> 5); place >= at; place--) {
    const word = words[place] ?? 0;
    if (digits === '') digits = word === 0 && place > at ? '' : word.toString(2);
    else digits += word.toString(2).padStart(32, '0');
  }
  return digits;
}

/** Writes frames as the text of a VCD file: IEEE 1364-2005, clause 18, in picoseconds. */
export class VcdWriter {
  private readonly words: Uint32Array;
  private readonly unknown: Uint32Array;
  private text: string;
  private started = false;

  /** @param write takes the text piece by piece */
  constructor(
    private readonly plan: Channels,
    private readonly write: (text: string) => void,
  ) {
    this.words = new Uint32Array(plan.words);
    this.unknown = new Uint32Array(plan.words);
    this.text = plan.header;
  }

  /** Adds a frame; each is later than the one before. */
  add(frame: Frame): void {
    const { plan, started } = this;
    this.text += `#${String(frame.time)}\n`;
    if (!started) this.text += '$dumpvars\n';
    for (const { id, bit, rising } of plan.clocks) {
      const moves = ((frame.mask >>> bit) & 1) === 1;
      if (moves || !started) this.text += `${moves === rising ? '1' : '0'}${id}\n`;
    }
    for (const channel of plan.channels) this.channel(channel, frame);
    if (!started) this.text += '$end\n';
    this.started = true;
    const resting = plan.clocks.filter(({ bit }) => ((frame.mask >>> bit) & 1) === 1);
    if (resting.length > 0 && frame.rest > frame.time) {
      this.text += `#${String(frame.rest)}\n`;
      for (const { id, rising } of resting) this.text += `${rising ? '0' : '1'}${id}\n`;
    }
    if (this.text.length > CHUNK) this.flush();
  }

  private channel(channel: Channel, { words, unknown }: Frame): void {
    const { at, width, id, labels, labelId } = channel;
    let changed = !this.started;
    for (let place = at; place < at + (((width - 1) >> 5) + 1); place++) {
      const word = words[place] ?? 0;
      const open = unknown?.[place] ?? 0;
      if (this.words[place] === word && this.unknown[place] === open) continue;
      changed = true;
      this.words[place] = word;
      this.unknown[place] = open;
    }
    if (!changed) return;
    const digits = unknown === undefined ? digitsOf(words, channel) : unknownDigits(words, unknown, channel);
    this.text += width === 1 ? `${digits}${id}\n` : `b${digits} ${id}\n`;
    if (labels === undefined) return;
    const number = words[at] ?? 0;
    // A viewer cuts a string at a blank.
    const label = digits.includes('x') ? 'X' : (labels[number] ?? `(${String(number)})`);
    this.text += `s${label} ${labelId}\n`;
  }

  /** Hands on what is collected. */
  flush(): void {
    if (this.text !== '') this.write(this.text);
    this.text = '';
  }
}

/** Frames as the text of one VCD file. */
export function vcdText(plan: Channels, frames: readonly Frame[]): string {
  let text = '';
  const writer = new VcdWriter(plan, piece => (text += piece));
  for (const frame of frames) writer.add(frame);
  writer.flush();
  return text;
}
