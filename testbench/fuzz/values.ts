import {
  all,
  any,
  cat,
  leadingOne,
  lit,
  mux,
  oneHot,
  popCount,
  priority,
  select,
  sum,
} from '../../dsl/index.js';
import type { Rounding, Vec } from '../../dsl/index.js';
import type { Tape } from './tape.js';
import { condition, emptyPool, fitted, indexOf, literalOf, number, signOf, unsigned } from './types.js';
import type { Integer, Pool } from './types.js';

const WIDEST = 140;
const modes: readonly Rounding[] = [
  'floor',
  'ceil',
  'towardsZero',
  'halfUp',
  'halfAwayFromZero',
  'halfToEven',
];

/** One of several operators: a name to count it by, and what it gives. */
type Choices = readonly (readonly [string, () => unknown])[];

function one(tape: Tape, { hits }: Pool, operands: readonly Integer[], choices: Choices): unknown {
  const [name, make] = tape.pick(choices);
  hits.use(name, ...operands);
  return make();
}

function arithmetic(tape: Tape, pool: Pool, x: Integer, y: Integer): unknown {
  const signed = signOf(x);
  const fit = (): Integer => fitted(tape, pool, y, x.width, signed);
  if (tape.chance(45)) {
    return one(
      tape,
      pool,
      [x],
      [
        ['neg', () => x.neg()],
        ['abs', () => x.abs()],
        ['saturate or trunc', () => fitted(tape, pool, x, 1 + tape.below(x.width), signed)],
        ['saturate to other sign', () => fitted(tape, pool, x, 1 + tape.below(x.width), !signed)],
        ['extend', () => x.extend(x.width + 1 + tape.below(9))],
        ['asUInt asSInt', () => (signed ? x.asUInt() : x.asSInt())],
        ['add literal', () => x.add(literalOf(tape, x))],
        ['sub literal', () => x.sub(literalOf(tape, x))],
        ['mul literal', () => x.mul(literalOf(tape, y))],
      ],
    );
  }
  return one(
    tape,
    pool,
    [x, y],
    [
      ['add', () => x.add(y)],
      ['sub', () => x.sub(y)],
      ['mul', () => x.mul(y)],
      ['wrapAdd', () => x.wrapAdd(fit())],
      ['wrapSub', () => x.wrapSub(fit())],
    ],
  );
}

function bitwise(tape: Tape, pool: Pool, x: Integer, y: Integer): unknown {
  if (tape.chance(45)) {
    return one(
      tape,
      pool,
      [x, y],
      [
        ['and', () => x.and(y)],
        ['or', () => x.or(y)],
        ['xor', () => x.xor(y)],
        ['cat', () => cat(x, y)],
        ['cat', () => cat(x, x(0), y, x(0))],
      ],
    );
  }
  const slice = (): unknown => {
    const lo = tape.below(x.width);
    return x(lo + tape.below(x.width - lo), lo);
  };
  // They look at every bit: of wide values mostly at a part, or they would be most of the circuit.
  const few = x.width > 40 && tape.chance(85) ? x.trunc(1 + tape.below(40)) : x;
  const positions = (find: typeof leadingOne): unknown => {
    const found = find(few);
    return tape.chance(30) ? found.valid : mux(found.valid, found.index, 0);
  };
  const hot = (): unknown => {
    const plain = unsigned(x);
    return oneHot(plain.width > 4 ? plain.trunc(4) : plain, 1 + tape.below(20));
  };
  return one(
    tape,
    pool,
    [x],
    [
      ['not', () => x.not()],
      ['slice', slice],
      ['reduceAnd', () => x.reduceAnd()],
      ['reduceOr', () => x.reduceOr()],
      ['reduceXor', () => x.reduceXor()],
      ['popCount', () => popCount(few)],
      ['leadingOne', () => positions(leadingOne)],
      ['priority', () => positions(priority)],
      ['oneHot', hot],
      ['xor literal', () => x.xor(literalOf(tape, x))],
      ['and literal', () => x.and(literalOf(tape, x))],
    ],
  );
}

function shifts(tape: Tape, pool: Pool, x: Integer, y: Integer): unknown {
  const small = unsigned(y).width > 4 ? unsigned(y).trunc(1 + tape.below(4)) : unsigned(y);
  if (tape.chance(40)) {
    return one(
      tape,
      pool,
      [x, y],
      [
        ['shl by signal', () => x.shl(small.width > 3 ? small.trunc(3) : small)],
        ['shr by signal', () => x.shr(tape.chance(50) ? small : unsigned(y))],
        ['shlTrunc by signal', () => x.shlTrunc(tape.chance(50) ? small : unsigned(y))],
      ],
    );
  }
  return one(
    tape,
    pool,
    [x],
    [
      ['shl', () => x.shl(tape.below(6))],
      ['shr', () => x.shr(tape.below(x.width + 3))],
      ['shlTrunc', () => x.shlTrunc(tape.below(x.width + 3))],
      ...modes.map(
        mode => [`roundShift ${mode}`, () => x.roundShift(tape.below(x.width + 3), mode)] as const,
      ),
    ],
  );
}

function comparing(tape: Tape, pool: Pool, x: Integer, z: Integer): unknown {
  // The same bits with the other sign are equal or not by their highest bit alone.
  const y = tape.chance(12) ? ((signOf(x) ? x.asUInt() : x.asSInt()) as unknown as Integer) : z;
  if (tape.chance(25)) {
    const literal = literalOf(tape, x);
    return one(
      tape,
      pool,
      [x],
      [
        ['lt literal', () => x.lt(literal)],
        ['le literal', () => x.le(literal)],
        ['gt literal', () => x.gt(literal)],
        ['ge literal', () => x.ge(literal)],
      ],
    );
  }
  return one(
    tape,
    pool,
    [x, y],
    [
      ['eq', () => x.eq(y)],
      ['ne', () => x.ne(y)],
      ['lt', () => x.lt(y)],
      ['le', () => x.le(y)],
      ['gt', () => x.gt(y)],
      ['ge', () => x.ge(y)],
    ],
  );
}

function choosing(tape: Tape, pool: Pool, x: Integer, y: Integer): unknown {
  const z = number(tape, pool);
  const bit = (): ReturnType<typeof condition> => condition(tape, pool);
  return one(
    tape,
    pool,
    [x, y, z],
    [
      ['mux', () => mux(bit(), x, y)],
      ['select', () => select(indexOf(tape, pool, 4), [x, y, z, number(tape, pool)])],
      ['select of three', () => select(indexOf(tape, pool, 3), [x, y, z])],
      ['sum', () => sum([x, y, z])],
      ['all', () => all([bit(), bit(), bit()])],
      ['any', () => any([bit(), bit()])],
      ['dynamic bit', () => (x.width > 1 ? x.at(indexOf(tape, pool, x.width)) : x)],
      ['nested mux', () => mux(bit(), mux(bit(), x, y), mux(bit(), y, z))],
    ],
  );
}

/** A random expression over the pool; it joins the pool. */
export function expression(tape: Tape, pool: Pool): Integer {
  const [x, y] = [number(tape, pool), number(tape, pool)];
  const made = ((): unknown => {
    switch (tape.below(8)) {
      case 0:
        return arithmetic(tape, pool, x, y);
      case 1:
        return bitwise(tape, pool, x, y);
      case 2:
        return shifts(tape, pool, x, y);
      case 3:
        return choosing(tape, pool, x, y);
      case 4:
        return comparing(tape, pool, x, y);
      case 5:
        return laneOf(tape, pool) ?? arithmetic(tape, pool, x, y);
      case 6:
        return tape.chance(10) ? lit(literalOf(tape, x)) : bitwise(tape, pool, x, y);
      default:
        return arithmetic(tape, pool, x, y);
    }
  })() as Integer;
  const narrow = made.width > WIDEST ? made.trunc(1 + tape.below(WIDEST)) : made;
  pool.numbers.push(narrow);
  return narrow;
}

function laneOf(tape: Tape, pool: Pool): Integer | undefined {
  if (pool.vecs.length === 0) return undefined;
  const lanes = tape.pick(pool.vecs);
  if (tape.chance(45)) mapped(tape, pool, lanes);
  if (lanes.length === 1 || tape.chance(30)) return lanes.at(tape.below(lanes.length));
  pool.hits.use('dynamic lane', lanes.at(0));
  return lanes.at(indexOf(tape, pool, lanes.length));
}

/** Maps a vec, or zips it with another of its length, by a small random expression that may use outer signals. */
export function mapped(tape: Tape, pool: Pool, lanes: Vec<Integer, Integer>): void {
  if (pool.vecs.length > 12) return;
  const inside = (x: Integer, y: Integer): Integer => {
    const inner = emptyPool(pool.hits, pool.wild);
    inner.numbers.push(...pool.numbers.slice(0, 3), x, y);
    if (tape.chance(15)) inner.vecs.push(lanes);
    for (let i = tape.below(3); i >= 0; i--) void expression(tape, inner);
    const last = inner.numbers.at(-1) ?? x;
    return last.width > 70 ? last.trunc(1 + tape.below(70)) : last;
  };
  const moved = (from: Vec<Integer, Integer>): Vec<Integer, Integer> => {
    if (tape.chance(60)) return from;
    if (from.length % 2 === 0 && tape.chance(35)) {
      pool.hits.use('vec exchange', from.at(0));
      return from.exchangeLanes(from.length % 4 === 0 && tape.chance(50) ? 2 : 1);
    }
    const shifts = tape.chance(50);
    const by = tape.below(2 * from.length + 1) - from.length;
    pool.hits.use(shifts ? 'vec shift' : 'vec rotate', from.at(0));
    return shifts ? from.shiftLanes(by) : from.rotateLanes(by);
  };
  const others = pool.vecs.filter(({ length }) => length === lanes.length);
  const zips = tape.chance(40);
  pool.hits.use(zips ? 'vec zip' : 'vec map', lanes.at(0));
  const made = ((): Vec<Integer, Integer> => {
    if (!zips) return moved(lanes).map(x => inside(x, x));
    const other = moved(tape.pick(others));
    if (tape.chance(60)) return lanes.zip(other, inside);
    return lanes.zip(other, moved(tape.pick(others)), (x, y, z) => inside(inside(x, y), z));
  })();
  pool.vecs.push(tape.chance(80) ? made : moved(made));
}
