/**
 * Decisions of a random generator, written down: replaying a tape gives the same circuit, and a shorter tape or smaller
 * entries give a smaller one, so that a failure shrinks without knowing what the decisions meant.
 */
export class Tape {
  private position = 0;
  private state: number;
  /** Every decision so far. */
  readonly written: number[] = [];

  private constructor(
    private readonly given: readonly number[] | undefined,
    seed: number,
  ) {
    this.state = (Math.imul(seed, 0x9e3779b1) + 0x7f4a7c15) >>> 0 || 1;
  }

  /** Decides at random; equal seeds decide alike. */
  static random(seed: number): Tape {
    return new Tape(undefined, seed);
  }

  /** Decides as written, and 0 after the end. */
  static replay(decisions: readonly number[]): Tape {
    return new Tape(decisions, 0);
  }

  private next(): number {
    // xorshift32; the first values of small seeds are alike, hence the product in the constructor.
    this.state ^= this.state << 13;
    this.state ^= this.state >>> 17;
    this.state ^= this.state << 5;
    this.state >>>= 0;
    return this.state;
  }

  /** A number from 0 to n - 1. */
  below(n: number): number {
    const raw =
      this.given === undefined ? Math.floor((this.next() / 2 ** 32) * n) : (this.given[this.position++] ?? 0);
    const value = Math.min(raw, n - 1);
    this.written.push(value);
    return value;
  }

  /** True `percent` times in a hundred; false is the simpler choice. */
  chance(percent: number): boolean {
    return this.below(100) >= 100 - percent;
  }

  /** One of a list; the first is the simplest. */
  pick<T>(list: readonly T[]): T {
    const found = list[this.below(list.length)];
    if (found === undefined) throw new RangeError('nothing to pick from');
    return found;
  }

  /** `bits` random bits, often all zeros or all ones. */
  bits(bits: number): bigint {
    const kind = this.below(4);
    if (kind === 0) return 0n;
    if (kind === 1) return (1n << BigInt(bits)) - 1n;
    let value = 0n;
    for (let done = 0; done < bits; done += 16) value = (value << 16n) | BigInt(this.below(65536));
    return BigInt.asUintN(bits, value);
  }
}
