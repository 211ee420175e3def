import { bundle, choice, s, u, vec } from '../../dsl/index.js';
import type { Bit, SInt, Type, UInt, Vec } from '../../dsl/index.js';
import { isScalar } from '../../dsl/signals/handle.js';
import { asBundle, asChoice, asVec } from '../../dsl/types/leaves.js';
import type { Hits } from './hits.js';
import type { Tape } from './tape.js';

/** A number of either sign: both have the same operators at run time. */
export type Integer = SInt<number>;

/** What expressions of one clock domain are made of. */
export interface Pool {
  readonly numbers: Integer[];
  readonly vecs: Vec<Integer, Integer>[];
  readonly hits: Hits;
  /** Indices may reach past the end. */
  readonly wild: boolean;
}

/** A pool with nothing in it yet. */
export function emptyPool(hits: Hits, wild: boolean): Pool {
  return { numbers: [], vecs: [], hits, wild };
}

const common = [1, 8, 4, 2, 3, 5, 7, 12, 16, 17, 24, 31, 32];
const wide = [33, 40, 48, 63, 64, 65, 96, 100, 127, 128, 129, 150];

/** A random number type; one in four is wider than 32 bits. */
export function numberType(tape: Tape): Type {
  const width = tape.pick(tape.chance(25) ? wide : common);
  return tape.chance(45) ? s(width) : u(width);
}

/** A random number type of a lane: mostly narrow, often odd. */
export function laneType(tape: Tape): Type {
  const width = tape.pick([8, 1, 3, 5, 7, 11, 13, 16, 17, 19, 27, 31, 32, 33, 47, 64, 70]);
  return tape.chance(45) ? s(width) : u(width);
}

/** A random vec of numbers, sometimes long. */
export function vecType(tape: Tape): Type {
  return tape.chance(25)
    ? vec(laneType(tape), tape.pick([6, 7, 8, 9, 12, 16, 17, 20]))
    : vec(numberType(tape), 2 + tape.below(4));
}

/** A random type of a register, wire or port. */
export function anyType(tape: Tape): Type {
  switch (tape.below(8)) {
    case 4:
      return vecType(tape);
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

/** A literal that a number can have. */
export function literalOf(tape: Tape, x: { readonly width: number; readonly kind: string }): bigint {
  const bits = tape.bits(x.width);
  return x.kind === 's' ? BigInt.asIntN(x.width, bits) : bits;
}

/** A constant of a type, as a load. */
export function constantOf(tape: Tape, type: Type): unknown {
  switch (type.kind) {
    case 'choice':
      return tape.pick(asChoice(type).labels);
    case 'vec':
      return Array.from({ length: asVec(type).length }, () => constantOf(tape, asVec(type).element));
    case 'bundle':
      return Object.fromEntries(
        Object.entries(asBundle(type).fields).map(([name, field]) => [name, constantOf(tape, field)]),
      );
    default:
      return literalOf(tape, { width: type.width, kind: type.kind });
  }
}

/** The numbers and vecs inside a signal join the pool. */
export function join(pool: Pool, type: Type, signal: unknown): void {
  switch (type.kind) {
    case 'bundle':
      for (const [name, field] of Object.entries(asBundle(type).fields))
        join(pool, field, (signal as Record<string, unknown>)[name]);
      break;
    case 'vec': {
      const { element, length } = asVec(type);
      const lanes = signal as Vec<Integer, Integer>;
      if (element.kind === 'u' || element.kind === 's') pool.vecs.push(lanes);
      // Of a long one a few lanes stand for all.
      for (let i = 0; i < Math.min(length, 4); i++) join(pool, element, lanes.at(i));
      break;
    }
    case 'choice':
      pool.numbers.push((signal as { asUInt(): UInt<number> }).asUInt() as unknown as Integer);
      break;
    default:
      pool.numbers.push(signal as Integer);
  }
}

/** A number without its sign. */
export const unsigned = (x: Integer): UInt<number> => x.asUInt();

/** One of the pool's numbers. */
export function number(tape: Tape, pool: Pool): Integer {
  // What was made last is used most, so that expressions nest.
  const { numbers } = pool;
  return tape.chance(40) ? tape.pick(numbers.slice(-4)) : tape.pick(numbers);
}

/** An index of `lanes` lanes, at least two; always below `lanes` unless the pool is wild. */
export function indexOf(tape: Tape, pool: Pool, lanes: number): UInt<number> {
  const x = unsigned(number(tape, pool));
  const safe = Math.floor(Math.log2(lanes));
  const reaches = pool.wild && tape.chance(25);
  if (x.width <= safe) return x;
  if (!reaches) return x.trunc(safe);
  // With a bit more than needed, an index past the end reads 0 everywhere, and an automatic assert tells. With just enough bits
  // it would be undefined.
  const far = Math.ceil(Math.log2(lanes)) + 1;
  const index = x.width > far ? x.trunc(far) : x.extend(far);
  // A literal past the end is refused.
  return isScalar(index) && index.node.kind === 'constant' ? x.trunc(safe) : index;
}

/** A random condition. */
export function condition(tape: Tape, pool: Pool): Bit {
  const x = number(tape, pool);
  const { hits } = pool;
  switch (tape.below(5)) {
    case 0:
      hits.use('bit', x);
      return x(tape.below(x.width));
    case 1:
      hits.use('reduceOr', x);
      return x.reduceOr();
    case 2: {
      const y = number(tape, pool);
      hits.use('lt', x, y);
      return x.lt(y);
    }
    case 3:
      hits.use('eq literal', x);
      return x.eq(literalOf(tape, x));
    default:
      hits.use('ne literal', x);
      return x.ne(literalOf(tape, x));
  }
}

/** Whether a number has a sign: its type here says so of all, at run time it may not. */
export const signOf = ({ kind }: { readonly kind: string }): boolean => kind === 's';

/** A value of at most `width` bits of the given sign. */
export function fitted(tape: Tape, { hits }: Pool, x: Integer, width: number, signed: boolean): Integer {
  const isSigned = signOf(x);
  if (signed && !isSigned) {
    const plain = unsigned(x);
    if (plain.width < width) return plain as unknown as Integer;
    hits.use('saturateSigned', x);
    return plain.saturateSigned(width);
  }
  if (!signed && isSigned) {
    if (tape.chance(50)) {
      hits.use('saturateUnsigned', x);
      return x.saturateUnsigned(width) as unknown as Integer;
    }
    hits.use('asUInt', x);
    return (x.width > width ? x.trunc(width).asUInt() : x.asUInt()) as unknown as Integer;
  }
  if (x.width <= width) return x;
  const saturates = tape.chance(50);
  hits.use(saturates ? 'saturate' : 'trunc', x);
  return saturates ? x.saturate(width) : x.trunc(width);
}
