/**
 * What an engine may evaluate side by side: lanes of a vec that are assigned in a loop, and modules that are placed in regular
 * arrays - chains, grids, strided and broadcast inputs, groups that feed each other.
 */
import { In, Out, bit, instance, lit, module, reg, sum, u, vec, when, wire } from '../../dsl/index.js';
import type { Bit, Domain, Module, Ports, Type, Vec } from '../../dsl/index.js';
import { Hits } from './hits.js';
import { assign, conditional, drive, several, valueOf } from './statements.js';
import { assignRegisters, guardedMemory, machine, memories, registers, wires } from './storage.js';
import type { CircuitOptions } from './storage.js';
import { Tape } from './tape.js';
import {
  anyType,
  condition,
  constantOf,
  emptyPool,
  fitted,
  join,
  laneType,
  literalOf,
  number,
} from './types.js';
import type { Integer, Pool } from './types.js';
import { expression } from './values.js';

const uncounted = new Hits();

/** Acts for each of `count` members on the same decisions. */
function alike<R>(tape: Tape, count: number, act: (tape: Tape, member: number) => R): R[] {
  const start = tape.written.length;
  const results = [act(tape, 0)];
  const decided = tape.written.slice(start);
  for (let member = 1; member < count; member++) results.push(act(Tape.replay(decided), member));
  return results;
}

/** A vec of registers, each lane of which follows one rule: of itself, a neighbour, a lane of another vec, something shared. */
export function laneLoop(tape: Tape, pool: Pool, options: CircuitOptions): void {
  const element = laneType(tape);
  const length = tape.pick([4, 5, 6, 7, 8, 4, 5, 9, 12, 17]);
  const type = vec(element, length);
  const withInit = options.everyInit || tape.chance(60);
  const state = reg(type, withInit ? { init: constantOf(tape, type) as never } : {});
  const lanes = state as unknown as Vec<Integer, Integer>;
  pool.hits.use('lane loop', element);
  const distance = tape.pick([1, 2, length - 1]);
  const other = pool.vecs.find(found => found.length === length) ?? lanes;
  const shared = [number(tape, pool), number(tape, pool)];
  alike(tape, length, (decisions, lane) => {
    const inner = emptyPool(lane === 0 ? pool.hits : uncounted, false);
    inner.numbers.push(...shared, lanes.at((lane + distance) % length), other.at(lane), lanes.at(lane));
    const act = (): void => {
      drive(
        { type: element, signal: lanes.at(lane), member: 'next' },
        fitted(decisions, inner, expression(decisions, inner), element.width, element.kind === 's'),
      );
    };
    if (decisions.chance(60)) when(condition(decisions, inner), act);
    else act();
  });
  join(pool, type, state);
}

/** A module whose output `x` fits the input `a` of its neighbour, and `y` the input `b`. */
export interface Lane {
  readonly module: Module;
  readonly a: Type;
  readonly b: Type;
}

/** A random lane; `part` may be placed in it in a small array. */
export function randomLane(
  name: string,
  tape: Tape,
  hits: Hits,
  options: CircuitOptions,
  domain: Domain,
  part?: Lane,
): Lane {
  const a = laneType(tape);
  const b = tape.chance(20) ? anyType(tape) : laneType(tape);
  const ports = { a: In(a), b: In(b), go: In(bit), at: In(u(3)), x: Out(a), y: Out(b) };
  const body = (io: Record<string, unknown>): void => {
    const pool = emptyPool(hits, tape.chance(10));
    for (const [key, { dir, type }] of Object.entries(ports)) if (dir === 'in') join(pool, type, io[key]);
    const states = registers(tape, pool, options, 2);
    for (let i = tape.below(2); i >= 0; i--) {
      const kind = tape.below(12);
      if (kind < 8) void expression(tape, pool);
      else if (kind === 8) wires(tape, pool);
      else if (kind === 9) memories(tape, pool, options);
      else if (kind === 10) machine(tape, pool);
      else if (part !== undefined) hookUp(tape, pool, part, 'part', 4);
    }
    if (tape.chance(40)) guardedMemory(tape, pool, options, io as never);
    assignRegisters(tape, pool, states);
    for (const [key, type] of Object.entries({ x: a, y: b })) {
      const output = { type, signal: io[key], member: 'value' as const };
      drive(output, valueOf(tape, pool, type));
      if (tape.chance(25)) {
        conditional(tape, pool, 0, () => {
          assign(tape, pool, output);
        });
      }
    }
  };
  return { module: module<Ports>(name, ports, body, { domain }), a, b };
}

interface Placed {
  readonly x: unknown;
  readonly y: unknown;
}

interface Member extends Placed {
  readonly a: { value: unknown };
}

/** What the members of an array are given: a load for the input of member `i` of type `type`. */
type Source = (member: number) => unknown;

/** A wire of at least `width` bits made of what the pool holds. */
function bus(tape: Tape, pool: Pool, width: number): Integer {
  const type = u(width);
  const made = wire(type);
  const lanes = Math.ceil(width / 32);
  const words = Array.from({ length: lanes }, () => fitted(tape, pool, number(tape, pool), 32, false));
  for (let i = 0; i < lanes; i++) {
    const hi = Math.min(width, 32 * i + 32) - 1;
    const word = words[i];
    if (word === undefined) continue;
    const whole = word.asUInt().extend(32);
    made(hi, 32 * i).value = whole(hi - 32 * i, 0);
  }
  return made as unknown as Integer;
}

/** A random rule for an input of the members. */
function sourceOf(tape: Tape, pool: Pool, type: Type, count: number, before: readonly Placed[]): Source {
  const scalar = type.kind === 'u' || type.kind === 's';
  const as = (x: Integer): unknown => fitted(Tape.replay([]), pool, x, type.width, type.kind === 's');
  const { hits } = pool;
  switch (scalar ? tape.below(before.length > 0 ? 8 : 6) : tape.below(2)) {
    case 0: {
      hits.use('array broadcast', type);
      const shared = valueOf(tape, pool, type);
      return () => shared;
    }
    case 1: {
      hits.use('array each', type);
      const loads = several(count, () => valueOf(tape, pool, type));
      return member => loads[member];
    }
    case 2: {
      hits.use('array strided slice', type);
      const stride = tape.pick([type.width, type.width + 1, type.width + 3, 1]);
      const wide = bus(tape, pool, stride * (count - 1) + type.width);
      return member => as(wide(stride * member + type.width - 1, stride * member) as unknown as Integer);
    }
    case 3: {
      hits.use('array count', type);
      const start = literalOf(tape, { width: type.width, kind: type.kind });
      const step = BigInt(1 + tape.below(3));
      return member => {
        const bits = BigInt.asUintN(type.width, start + step * BigInt(member));
        return lit(type.kind === 's' ? BigInt.asIntN(type.width, bits) : bits, type as never);
      };
    }
    case 4: {
      hits.use('array family', type);
      const made = alike(tape, count, (decisions, member) => {
        const state = reg(type, { init: 0 });
        const inner = emptyPool(member === 0 ? hits : uncounted, false);
        inner.numbers.push(...pool.numbers.slice(0, 4), state as unknown as Integer);
        drive({ type, signal: state, member: 'next' }, valueOf(decisions, inner, type));
        return state;
      });
      return member => made[member];
    }
    case 5: {
      hits.use('array lane', type);
      const lanes = wire(vec(type, count)) as unknown as Vec<unknown, unknown> & { value: unknown };
      lanes.value = several(count, () => valueOf(tape, pool, type));
      return member => lanes.at(member);
    }
    default: {
      hits.use('array from array', type);
      const [stride, offset] = [tape.pick([1, before.length - 1, 3]), tape.below(before.length)];
      const pin = tape.pick(['x', 'y'] as const);
      return member => as(before[(member * stride + offset) % before.length]?.[pin] as Integer);
    }
  }
}

/** A regular array of a lane; what it gives joins the pool. */
export function hookUp(tape: Tape, pool: Pool, lane: Lane, name: string, most = 40): void {
  const sizes = [4, 5, 6, 7, 8, 9, 4, 5, 8, 16, 4, 5, 8, 6, 12, 4, 7, 9, 11, 13, 16, 17, 23, 40].filter(
    size => size <= most,
  );
  const before: Placed[] = [];
  for (let group = tape.chance(35) && most > 4 ? 1 : 0; group >= 0; group--) {
    const placed = arrayOf(tape, pool, lane, `${name}_${String(group)}`, tape.pick(sizes), before);
    before.splice(0, before.length, ...placed.filter(({ y }) => isNumber(y)));
  }
}

function isNumber(signal: unknown): boolean {
  return typeof signal === 'function';
}

function arrayOf(
  tape: Tape,
  pool: Pool,
  { module: child, a, b }: Lane,
  name: string,
  count: number,
  before: readonly Placed[],
): readonly Placed[] {
  const shape = tape.pick(['apart', 'chain', 'chain back', 'grid', 'far chain'] as const);
  pool.hits.use(`array ${shape}`, { width: 1 });
  const columns = shape === 'grid' ? tape.pick([2, 3, 4, 5]) : count;
  const distance = shape === 'far chain' ? 2 : 1;
  const [first, second] = [a, b].map(type => sourceOf(tape, pool, type, count, before));
  const own = tape.chance(60) ? bus(tape, pool, count) : undefined;
  const some = condition(tape, pool);
  const shared = tape.chance(30) ? some.not() : some;
  const both = tape.chance(50);
  if (tape.chance(50)) join(pool, bit, shared);
  const goOf = (member: number): Bit => {
    const bitOf = own === undefined ? shared : own(member);
    return both ? shared.and(bitOf) : bitOf;
  };
  const operator = tape.chance(40) ? tape.below(4) : undefined;
  const at = fitted(tape, pool, number(tape, pool), 3, false);
  const backwards = shape === 'chain back';
  const placed: Member[] = [];
  for (let member = 0; member < count; member++) {
    const above = shape === 'grid' ? placed[member - columns]?.y : undefined;
    const inputs = { b: above ?? second?.(member), go: goOf(member), at };
    placed.push(instance(child, inputs as never, { name }) as unknown as Member);
  }
  placed.forEach((member, i) => {
    const atEdge = shape === 'apart' || (shape === 'grid' && i % columns === 0);
    const neighbour = atEdge ? undefined : placed[backwards ? i + 1 : i - distance]?.x;
    const own = first?.(i);
    member.a.value = neighbour === undefined ? own : between(pool, neighbour, own, a, operator);
  });
  gather(tape, pool, placed, a, b);
  return placed;
}

/** What a member takes from its neighbour: as it is, or with an operator that joins in a value of its own. */
function between(
  pool: Pool,
  neighbour: unknown,
  own: unknown,
  type: Type,
  operator: number | undefined,
): unknown {
  if (operator === undefined || !isNumber(own)) return neighbour;
  const [x, y] = [neighbour as Integer, own as Integer];
  const joined = [x.xor(y), x.or(y), x.not(), x.and(y)][operator] as unknown as Integer;
  return fitted(Tape.replay([]), pool, joined, type.width, type.kind === 's');
}

/** Puts what the members give into the pool: as vecs, as a sum, and one of them alone. */
function gather(tape: Tape, pool: Pool, placed: readonly Placed[], a: Type, b: Type): void {
  for (const [pin, type] of [
    ['x', a],
    ['y', b],
  ] as const) {
    const signals = placed.map(member => member[pin]);
    join(pool, type, signals.at(-1));
    if (type.kind !== 'u' && type.kind !== 's') continue;
    if (tape.chance(60)) {
      const all = vec(type, placed.length);
      const packed: { value: unknown } = wire(all);
      packed.value = signals;
      join(pool, all, packed);
    }
    if (tape.chance(50)) {
      pool.hits.use('sum', type);
      pool.numbers.push(sum(signals as never) as unknown as Integer);
    }
  }
}
