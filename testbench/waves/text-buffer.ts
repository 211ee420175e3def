/** Text from this many bytes on is handed on. */
const CHUNK = 1 << 16;

/** The eight digits of each byte, highest first. */
const digitTable = new Uint8Array(256 * 8);
for (let byte = 0; byte < 256; byte++)
  for (let i = 0; i < 8; i++) digitTable[byte * 8 + i] = 0x30 + ((byte >> (7 - i)) & 1);

const [ZERO, UNKNOWN] = [0x30, 0x78];

/** ASCII text that is made byte by byte: a wave is mostly digits, of which strings would be slow to make. */
export class TextBuffer {
  private buffer = new Uint8Array(2 * CHUNK);
  private at = 0;

  /** @param write takes the text piece by piece; a piece is not kept */
  constructor(private readonly write: (text: Uint8Array) => void) {}

  private room(bytes: number): void {
    if (this.at + bytes <= this.buffer.length) return;
    const larger = new Uint8Array(2 * (this.at + bytes));
    larger.set(this.buffer.subarray(0, this.at));
    this.buffer = larger;
  }

  ascii(text: string): void {
    this.room(text.length);
    for (let i = 0; i < text.length; i++) this.buffer[this.at++] = text.charCodeAt(i);
  }

  /** Bytes `from` up to `end` of a list. */
  bytes(list: Uint8Array, from: number, end: number): void {
    this.room(end - from);
    const { buffer } = this;
    let at = this.at;
    for (let i = from; i < end; i++) buffer[at++] = list[i] ?? 0;
    this.at = at;
  }

  /** The number in words `first` to `last`, the lowest first, in binary without leading zeros. */
  digits(words: Uint32Array, first: number, last: number): void {
    let top = last;
    while (top > first && words[top] === 0) top--;
    this.room(32 * (top - first + 1));
    const word = words[top] ?? 0;
    let count = Math.max(1, 32 - Math.clz32(word));
    for (; (count & 7) !== 0; count--) this.buffer[this.at++] = ZERO + ((word >>> (count - 1)) & 1);
    this.octets(word, count);
    for (let place = top - 1; place >= first; place--) this.octets(words[place] ?? 0, 32);
  }

  /** The low `count` bits, whole bytes. */
  private octets(word: number, count: number): void {
    const { buffer } = this;
    let at = this.at;
    for (let lo = count - 8; lo >= 0; lo -= 8) {
      const from = ((word >>> lo) & 255) * 8;
      for (let i = 0; i < 8; i++) buffer[at++] = digitTable[from + i] ?? 0;
    }
    this.at = at;
  }

  /** All `width` bits from word `first` on, `x` where `unknown` has a 1. */
  unknownDigits(words: Uint32Array, unknown: Uint32Array, first: number, width: number): void {
    this.room(width);
    for (let bit = width - 1; bit >= 0; bit--) {
      const place = first + (bit >> 5);
      const open = ((unknown[place] ?? 0) >>> (bit & 31)) & 1;
      this.buffer[this.at++] = open === 1 ? UNKNOWN : ZERO + (((words[place] ?? 0) >>> (bit & 31)) & 1);
    }
  }

  /** Hands on what is collected, if it is much. */
  handOn(): void {
    if (this.at >= CHUNK) this.flush();
  }

  flush(): void {
    if (this.at > 0) this.write(this.buffer.subarray(0, this.at));
    this.at = 0;
  }
}
