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
  private readonly offset: number;
  private readonly shift: number;

  constructor(
    protected readonly board: Board,
    protected readonly pin: PinPlace,
  ) {
    this.view = board.view;
    this.offset = pin.offset;
    this.shift = pin.signed ? 32 - pin.width : -1;
  }

  /** The value before the last edge, or after the last `settle`. */
  get value(): number {
    const word = this.view[this.offset] as number;
    return this.shift < 0 ? word : (word << this.shift) >> this.shift;
  }
}

/** An input pin of at most 32 bits. */
export class InputHandle extends OutputHandle {
  private readonly least: number;
  private readonly most: number;
  private readonly mask: number;

  constructor(board: Board, pin: PinPlace) {
    super(board, pin);
    this.least = pin.signed ? -(2 ** (pin.width - 1)) : 0;
    this.most = pin.signed ? 2 ** (pin.width - 1) - 1 : 2 ** pin.width - 1;
    this.mask = pin.width === 32 ? 0xffff_ffff : 2 ** pin.width - 1;
  }

  override get value(): number {
    return super.value;
  }

  /** @throws BenchError `bad-value` for a value out of range */
  override set value(value: number) {
    if (!(value >= this.least && value <= this.most) || !Number.isInteger(value))
      refuse(this.pin, value, this.least, this.most);
    this.board.write(this.pin.offset, (value & this.mask) >>> 0);
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
    const least = signed ? -(1n << BigInt(width - 1)) : 0n;
    const most = (1n << BigInt(signed ? width - 1 : width)) - 1n;
    if (value < least || value > most) refuse(this.pin, value, least, most);
    const all = BigInt.asUintN(width, value);
    for (let i = 0; i < words; i++)
      this.board.write(offset + i, Number(BigInt.asUintN(32, all >> BigInt(32 * i))));
  }
}

function refuse(pin: PinPlace, value: number | bigint, least: number | bigint, most: number | bigint): never {
  const text = typeof value === 'bigint' ? `${String(value)}n` : String(value);
  throw new BenchError(
    'bad-value',
    `${pin.name}: ${text} is out of range; the pin holds ${String(least)} to ${String(most)}.`,
  );
}
