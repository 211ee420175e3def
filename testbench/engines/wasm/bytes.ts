/** Bytes that are written one after another, with the variable-length integers (LEB128) of WebAssembly. */
export class Bytes {
  private buffer: Uint8Array;
  length = 0;

  constructor(capacity = 256) {
    this.buffer = new Uint8Array(capacity);
  }

  private reserve(count: number): void {
    if (this.length + count <= this.buffer.length) return;
    const larger = new Uint8Array(Math.max(this.length + count, 2 * this.buffer.length));
    larger.set(this.buffer);
    this.buffer = larger;
  }

  byte(value: number): this {
    if (this.length === this.buffer.length) this.reserve(1);
    this.buffer[this.length++] = value;
    return this;
  }

  /** An instruction and its unsigned operand. */
  instruction(code: number, operand: number): this {
    if (this.length + 2 > this.buffer.length) this.reserve(2);
    this.buffer[this.length++] = code;
    if (operand > 0x7f) return this.unsigned(operand);
    this.buffer[this.length++] = operand;
    return this;
  }

  /** An unsigned number below 2^32. */
  unsigned(value: number): this {
    let rest = value >>> 0;
    if (rest <= 0x7f) {
      if (this.length === this.buffer.length) this.reserve(1);
      this.buffer[this.length++] = rest;
      return this;
    }
    while (rest > 0x7f) {
      this.byte((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    return this.byte(rest);
  }

  /** A signed number of 32 bits. */
  signed(value: number): this {
    let rest = value | 0;
    if (rest >= -64 && rest <= 63) {
      if (this.length === this.buffer.length) this.reserve(1);
      this.buffer[this.length++] = rest & 0x7f;
      return this;
    }
    while (rest < -64 || rest > 63) {
      this.byte((rest & 0x7f) | 0x80);
      rest >>= 7;
    }
    return this.byte(rest & 0x7f);
  }

  /** A signed number of 64 bits. */
  signed64(value: bigint): this {
    let rest = value;
    while (rest < -64n || rest > 63n) {
      this.byte(Number(rest & 0x7fn) | 0x80);
      rest >>= 7n;
    }
    return this.byte(Number(rest & 0x7fn));
  }

  text(value: string): this {
    const encoded = new TextEncoder().encode(value);
    this.unsigned(encoded.length);
    return this.raw(encoded);
  }

  raw(bytes: ArrayLike<number>): this {
    this.reserve(bytes.length);
    this.buffer.set(bytes, this.length);
    this.length += bytes.length;
    return this;
  }

  /** The bytes of `other` after their number. */
  sized(other: Bytes): this {
    return this.unsigned(other.length).raw(other.taken());
  }

  /** What has been written. */
  taken(): Uint8Array {
    return this.buffer.subarray(0, this.length);
  }
}
