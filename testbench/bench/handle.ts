import type { Board } from './board.js';
import { BenchError } from './error.js';

/** Where a pin's words are, and what it holds. */
export interface PinPlace {
  readonly name: string;
  readonly offset: number;
  readonly words: number;
  readonly width: number;
  readonly signed: boolean;
}

/** A pin of at most 32 bits that can be read: its value as sampled last. */
export class OutputHandle {
  private readonly view: Uint32Array;
  protected readonly offset: number;
  protected readonly signed: boolean;
  /** Bits of the word above the pin's. */
  protected readonly shift: number;

  constructor(
    protected readonly board: Board,
    protected readonly pin: PinPlace,
  ) {
    this.view = board.view;
    this.offset = pin.offset;
    this.signed = pin.signed;
    this.shift = 32 - pin.width;
  }

  /** The value before the last edge, or after the last `settle`. */
  get value(): number {
    const word = this.view[this.offset] as number;
    return this.signed ? (word << this.shift) >> this.shift : word;
  }
}

/** An input pin of at most 32 bits. */
export class InputHandle extends OutputHandle {
  private readonly words: Uint32Array;

  constructor(board: Board, pin: PinPlace) {
    super(board, pin);
    this.words = board.words;
  }

  override get value(): number {
    return super.value;
  }

  /** @throws BenchError `bad-value` for a value out of range */
  override set value(value: number) {
    if (typeof value !== 'number') refuse(this.pin, value);
    const { words, offset, shift } = this;
    const high = value << shift;
    // What does not come back as it was is no whole number, or has too many bits.
    if ((this.signed ? high >> shift : high >>> shift) !== value) refuse(this.pin, value);
    const word = high >>> shift;
    if (words[offset] === word) return;
    words[offset] = word;
    this.board.dirty = true;
  }
}

/** A pin of any width that can be read, as a bigint. */
export class WideOutputHandle {
  constructor(
    protected readonly board: Board,
    protected readonly pin: PinPlace,
  ) {}

  /** The value before the last edge, or after the last `settle`. */
  get value(): bigint {
    const { offset, words, width, signed } = this.pin;
    let all = 0n;
    for (let i = words - 1; i >= 0; i--) all = (all << 32n) | BigInt(this.board.view[offset + i] ?? 0);
    return signed ? BigInt.asIntN(width, all) : all;
  }
}

/** An input pin of any width, as a bigint. */
export class WideInputHandle extends WideOutputHandle {
  override get value(): bigint {
    return super.value;
  }

  /** @throws BenchError `bad-value` for a value out of range */
  override set value(value: bigint) {
    const { offset, words, width, signed } = this.pin;
    if (
      typeof value !== 'bigint' ||
      (signed ? BigInt.asIntN(width, value) : BigInt.asUintN(width, value)) !== value
    )
      refuse(this.pin, value);
    const all = BigInt.asUintN(width, value);
    for (let i = 0; i < words; i++)
      this.board.write(offset + i, Number(BigInt.asUintN(32, all >> BigInt(32 * i))));
  }
}

function refuse({ name, width, signed }: PinPlace, value: number | bigint): never {
  const least = signed ? -(1n << BigInt(width - 1)) : 0n;
  const most = (1n << BigInt(signed ? width - 1 : width)) - 1n;
  const text = typeof value === 'bigint' ? `${String(value)}n` : String(value);
  throw new BenchError(
    'bad-value',
    `${name}: ${text} is out of range; the pin holds ${String(least)} to ${String(most)}.`,
  );
}
