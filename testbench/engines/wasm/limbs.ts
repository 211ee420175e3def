import type { Graph } from './graph.js';
import { Code, I32, I64 } from './opcodes.js';

/** Words of 64 bits, the lowest first. */
export type Limbs = readonly number[];

/** Arithmetic on numbers of any width, as words of 64 bits. Operands of one operation have the same number of limbs. */
export class LimbArithmetic {
  private readonly zero: number;

  constructor(private readonly graph: Graph) {
    this.zero = graph.integer(0, true);
  }

  private of(kind: number, a: number, b: number): number {
    return this.graph.binary(kind, a, b);
  }

  private long(word: number): number {
    return this.graph.unary(Code.extend, word);
  }

  add(a: Limbs, b: Limbs): Limbs {
    let carry = this.zero;
    return a.map((x, i) => {
      const y = b[i] ?? this.zero;
      const half = this.of(I64.add, x, y);
      const sum = this.of(I64.add, half, carry);
      const over = this.of(I32.or, this.of(I64.less, half, x), this.of(I64.less, sum, half));
      carry = this.long(over);
      return sum;
    });
  }

  sub(a: Limbs, b: Limbs): Limbs {
    let borrow = this.zero;
    return a.map((x, i) => {
      const y = b[i] ?? this.zero;
      const half = this.of(I64.sub, x, y);
      const difference = this.of(I64.sub, half, borrow);
      const under = this.of(I32.or, this.of(I64.less, x, y), this.of(I64.less, half, borrow));
      borrow = this.long(under);
      return difference;
    });
  }

  /** The low bits of the product, as many as an operand has. */
  mul(a: Limbs, b: Limbs): Limbs {
    const { graph } = this;
    const low = graph.constant(0xffff_ffffn, true);
    const by = graph.constant(32n, true);
    const digits = (limbs: Limbs): number[] =>
      limbs.flatMap(limb => [this.of(I64.and, limb, low), this.of(I64.shr, limb, by)]);
    const [x, y] = [digits(a), digits(b)];
    const sum = x.map(() => this.zero);
    x.forEach((digit, i) => {
      let carry = this.zero;
      for (let j = 0; i + j < sum.length; j++) {
        const product = this.of(I64.mul, digit, y[j] ?? this.zero);
        const total = this.of(I64.add, this.of(I64.add, product, sum[i + j] ?? this.zero), carry);
        sum[i + j] = this.of(I64.and, total, low);
        carry = this.of(I64.shr, total, by);
      }
    });
    return a.map((_, i) =>
      this.of(I64.or, sum[2 * i] ?? this.zero, this.of(I64.shl, sum[2 * i + 1] ?? this.zero, by)),
    );
  }

  /** 1 where the numbers are equal. */
  equal(a: Limbs, b: Limbs): number {
    const apart = a.map((x, i) => this.of(I64.xor, x, b[i] ?? this.zero));
    return this.graph.unary(
      I64.eqz,
      apart.reduce((p, q) => this.of(I64.or, p, q)),
    );
  }

  /** 1 where `a` is the smaller. */
  less(a: Limbs, b: Limbs, signed: boolean): number {
    let result = this.graph.small(0);
    a.forEach((x, i) => {
      const y = b[i] ?? this.zero;
      const smaller = this.of(signed && i === a.length - 1 ? I64.lessSigned : I64.less, x, y);
      result = this.of(I32.or, smaller, this.of(I32.and, this.of(I64.eq, x, y), result));
    });
    return result;
  }

  /** Shifts by the word `amount` of 32 bits: upwards, or downwards with `fill` coming in from above. */
  shift(a: Limbs, amount: number, upwards: boolean, fill: number): Limbs {
    const { graph } = this;
    const inside = this.long(this.of(I32.and, amount, graph.small(63)));
    const whole = this.of(I32.shr, amount, graph.small(6));
    let moved: Limbs = a;
    let step = 1;
    for (let bit = 0; step < a.length; bit++, step *= 2) {
      const chosen = this.of(I32.and, this.of(I32.shr, whole, graph.small(bit)), graph.small(1));
      const from = moved;
      const by = upwards ? -step : step;
      moved = from.map((limb, i) => graph.select(chosen, from[i + by] ?? fill, limb));
    }
    const rest = this.of(I64.sub, graph.constant(63n, true), inside);
    const one = graph.constant(1n, true);
    const parts = moved.map((limb, i) => {
      const other = moved[upwards ? i - 1 : i + 1] ?? fill;
      return upwards
        ? this.of(
            I64.or,
            this.of(I64.shl, limb, inside),
            this.of(I64.shr, this.of(I64.shr, other, one), rest),
          )
        : this.of(
            I64.or,
            this.of(I64.shr, limb, inside),
            this.of(I64.shl, this.of(I64.shl, other, one), rest),
          );
    });
    // The steps moved by up to `step - 1` limbs; more leaves nothing but what comes in.
    const beyond = this.of(I32.greaterEqual, whole, graph.small(step));
    return parts.map(part => graph.select(beyond, fill, part));
  }
}
