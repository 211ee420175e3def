import {
  all,
  any,
  bundle,
  cat,
  choice,
  leadingOne,
  lit,
  mux,
  oneHot,
  popCount,
  priority,
  s,
  select,
  sum,
  u,
  vec,
} from '../../dsl/index.js';
import type { Bit, Rounding, SInt, Type, UInt, Vec } from '../../dsl/index.js';
import type { Tape } from './tape.js';

/** A number of either sign: both have the same operators at run time. */
export type Integer = SInt<number>;

/** What expressions are made of. */
export interface Pool {
  readonly numbers: Integer[];
  readonly vecs: Vec<Integer, Integer>[];
}

const WIDEST = 140;
const widths = [1, 1, 2, 3, 4, 5, 7, 8, 8, 12, 16, 17, 31, 32, 33, 48, 63, 64, 65, 100];
const modes: readonly Rounding[] = [
  'floor',
  'ceil',
  'towardsZero',
  'halfUp',
  'halfAwayFromZero',
  'halfToEven',
];

/** A random number type. */
export function numberType(tape: Tape): Type {
  const width = tape.pick(widths);
  return tape.chance(45) ? s(width) : u(width);
}

/** A random type of a register, wire or port. */
export function anyType(tape: Tape): Type {
  switch (tape.below(8)) {
    case 4:
      return vec(numberType(tape), 2 + tape.below(4));
    case 5:
      return bundle({ left: numberType(tape), right: vec(numberType(tape), 1 + tape.below(3)) });
    case 6:
      return choice('Idle', 'Load', 'Run', 'Stop', 'Hold');
    case 7:
      return vec(bundle({ low: numberType(tape), high: numberType(tape) }), 2 + tape.below(2));
    default:
      return numberType(tape);
  }
}

const isSigned = (x: { readonly kind: string }): boolean => x.kind === 's';

export const unsigned = (x: Integer): UInt<number> => x.asUInt();

function number(tape: Tape, pool: Pool): Integer {
  return tape.pick(pool.numbers);
}

/** A random condition. */
export function condition(tape: Tape, pool: Pool): Bit {
  const x = number(tape, pool);
  switch (tape.below(5)) {
    case 0:
      return x(tape.below(x.width));
    case 1:
      return x.reduceOr();
    case 2:
      return x.lt(number(tape, pool));
    case 3:
      return x.eq(literalOf(tape, x));
    default:
      // A comparison that the type decides would leave `always @*` without an event in Icarus.
      return x.ne(literalOf(tape, x));
  }
}

/** A literal that a number can have. */
export function literalOf(tape: Tape, x: { readonly width: number; readonly kind: string }): bigint {
  const bits = tape.bits(x.width);
  return isSigned(x) ? BigInt.asIntN(x.width, bits) : bits;
}

/** An index that is always below `lanes`, of at least one bit: for two lanes or more. */
export function safeIndex(tape: Tape, pool: Pool, lanes: number): UInt<number> {
  const bits = Math.floor(Math.log2(lanes));
  const x = unsigned(number(tape, pool));
  return x.width > bits ? x.trunc(bits) : x;
}

/** A value of at most `width` bits of the given sign. */
export function fitted(tape: Tape, x: Integer, width: number, signed: boolean): Integer {
  if (signed && !isSigned(x)) {
    const plain = unsigned(x);
    return plain.width < width ? (plain as unknown as Integer) : plain.saturateSigned(width);
  }
  if (!signed && isSigned(x)) {
    const fitting = tape.chance(50)
      ? x.saturateUnsigned(width)
      : x.width > width
        ? x.trunc(width).asUInt()
        : x.asUInt();
    return fitting as unknown as Integer;
  }
  if (x.width <= width) return x;
  return tape.chance(50) ? x.saturate(width) : x.trunc(width);
}

function arithmetic(tape: Tape, x: Integer, y: Integer): Integer {
  switch (tape.below(12)) {
    case 0:
      return x.add(y);
    case 1:
      return x.sub(y);
    case 2:
      return x.mul(y);
    case 3:
      return x.neg();
    case 4:
      return x.abs() as unknown as Integer;
    case 5:
      return x.wrapAdd(fitted(tape, y, x.width, isSigned(x)));
    case 6:
      return x.wrapSub(fitted(tape, y, x.width, isSigned(x)));
    case 7:
      return fitted(tape, x, 1 + tape.below(x.width), tape.chance(50));
    case 8:
      return x.extend(x.width + tape.below(9));
    case 9:
      return x.add(literalOf(tape, x));
    case 10:
      return x.mul(literalOf(tape, y));
    default:
      return (isSigned(x) ? x.asUInt() : x.asSInt()) as unknown as Integer;
  }
}

function bitwise(tape: Tape, x: Integer, y: Integer): unknown {
  switch (tape.below(12)) {
    case 0:
      return x.and(y);
    case 1:
      return x.or(y);
    case 2:
      return x.xor(y);
    case 3:
      return x.not();
    case 4:
      return tape.pick([x.reduceAnd(), x.reduceOr(), x.reduceXor()]);
    case 5: {
      const lo = tape.below(x.width);
      return x(lo + tape.below(x.width - lo), lo);
    }
    case 6:
      return cat(x, y);
    case 7:
      return cat(x, x(0), y, x(0));
    case 8:
      return tape.pick([popCount(x), leadingOne(x).valid, priority(x).valid]);
    case 9: {
      const found = tape.chance(50) ? leadingOne(x) : priority(x);
      return mux(found.valid, found.index, 0);
    }
    case 10: {
      const index = unsigned(x).width > 4 ? unsigned(x).trunc(4) : unsigned(x);
      return oneHot(index, 1 + tape.below(20));
    }
    default:
      return x.xor(literalOf(tape, x));
  }
}

function shifts(tape: Tape, x: Integer, y: Integer): unknown {
  const amount = unsigned(y).width > 4 ? unsigned(y).trunc(1 + tape.below(4)) : unsigned(y);
  switch (tape.below(7)) {
    case 0:
      return x.shl(tape.below(6));
    case 1:
      return x.shr(tape.below(x.width + 3));
    case 2:
      return x.shlTrunc(tape.below(x.width + 3));
    case 3:
      return x.shl(amount.width > 3 ? amount.trunc(3) : amount);
    case 4:
      return x.shr(unsigned(y));
    case 5:
      return x.shlTrunc(unsigned(y));
    default:
      return x.roundShift(tape.below(x.width + 3), tape.pick(modes));
  }
}

function choosing(tape: Tape, pool: Pool, x: Integer, y: Integer): unknown {
  const z = number(tape, pool);
  switch (tape.below(9)) {
    case 0:
      return mux(condition(tape, pool), x, y);
    case 1:
      return tape.pick([x.eq(y), x.ne(y), x.lt(y), x.le(y), x.gt(y), x.ge(y)]);
    case 2:
      return tape.pick([x.eq(literalOf(tape, x)), x.lt(literalOf(tape, x)), x.gt(literalOf(tape, x))]);
    case 3:
      return select(safeIndex(tape, pool, 4), [x, y, z, number(tape, pool)]);
    case 4:
      return sum([x, y, z]);
    case 5:
      return all([condition(tape, pool), condition(tape, pool), condition(tape, pool)]);
    case 6:
      return any([condition(tape, pool), condition(tape, pool)]);
    case 7:
      return x.width > 1 ? x.at(safeIndex(tape, pool, x.width)) : x;
    default:
      return mux(condition(tape, pool), mux(condition(tape, pool), x, y), mux(condition(tape, pool), y, z));
  }
}

/** A random expression over the pool; it joins the pool. */
export function expression(tape: Tape, pool: Pool): Integer {
  const [x, y] = [number(tape, pool), number(tape, pool)];
  const made = ((): unknown => {
    switch (tape.below(6)) {
      case 0:
        return arithmetic(tape, x, y);
      case 1:
        return bitwise(tape, x, y);
      case 2:
        return shifts(tape, x, y);
      case 3:
        return choosing(tape, pool, x, y);
      case 4:
        return laneOf(tape, pool) ?? arithmetic(tape, x, y);
      default:
        return tape.chance(15) ? lit(literalOf(tape, x)) : bitwise(tape, x, y);
    }
  })() as Integer;
  const narrow = made.width > WIDEST ? made.trunc(1 + tape.below(WIDEST)) : made;
  pool.numbers.push(narrow);
  return narrow;
}

function laneOf(tape: Tape, pool: Pool): Integer | undefined {
  if (pool.vecs.length === 0) return undefined;
  const lanes = tape.pick(pool.vecs);
  if (tape.chance(30)) mapped(tape, pool, lanes);
  if (lanes.length === 1 || tape.chance(30)) return lanes.at(tape.below(lanes.length));
  return lanes.at(safeIndex(tape, pool, lanes.length));
}

/** Maps a vec, or zips it with itself, by a small random expression that may use outer signals. */
function mapped(tape: Tape, pool: Pool, lanes: Vec<Integer, Integer>): void {
  if (pool.vecs.length > 12) return;
  const inside = (x: Integer, y: Integer): Integer => {
    const inner: Pool = {
      numbers: [x, y, ...pool.numbers.slice(0, 3)],
      vecs: tape.chance(25) ? [lanes] : [],
    };
    for (let i = tape.below(3); i >= 0; i--) void expression(tape, inner);
    const last = inner.numbers.at(-1) ?? x;
    return last.width > 40 ? last.trunc(1 + tape.below(40)) : last;
  };
  const made = tape.chance(40) ? lanes.zip(lanes, inside) : lanes.map(x => inside(x, x));
  pool.vecs.push(made);
}
