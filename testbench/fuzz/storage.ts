import { assert, bit, cover, memory, reg, regNext, states, when, wire } from '../../dsl/index.js';
import type { Bit, Choice, UInt } from '../../dsl/index.js';
import { assign, choiceSwitch, conditional, drive, valueOf } from './statements.js';
import type { Sink } from './statements.js';
import type { Tape } from './tape.js';
import { anyType, condition, constantOf, fitted, indexOf, join, laneType, number } from './types.js';
import type { Pool } from './types.js';
import { expression } from './values.js';

/** What a circuit may contain. */
export interface CircuitOptions {
  /** Every state has a value after reset: for engines that know X. */
  readonly everyInit: boolean;
}

/** Wires driven from what the pool holds, so that no loop closes; then they join it. */
export function wires(tape: Tape, pool: Pool): void {
  const made = Array.from({ length: 1 + tape.below(2) }, (): Sink => {
    const type = anyType(tape);
    const withDefault = tape.chance(60);
    pool.hits.use(withDefault ? 'wire with default' : 'wire', type);
    if (withDefault) {
      return { type, signal: wire(type, { default: valueOf(tape, pool, type) }), member: 'value' };
    }
    const sink: Sink = { type, signal: wire(type), member: 'value' };
    drive(sink, valueOf(tape, pool, type));
    return sink;
  });
  for (let i = tape.below(2); i >= 0; i--) {
    conditional(tape, pool, 1, () => {
      assign(tape, pool, tape.pick(made));
    });
  }
  for (const { type, signal } of made) join(pool, type, signal);
}

/** A bit that is 1 after the first reset: no edge before may write what registers hold at power-up. */
function sinceStart(): Bit {
  const started = reg(bit, { init: 0 });
  started.next = 1;
  return started;
}

/** A memory or ROM with its writes and reads; what is read joins the pool. */
export function memories(tape: Tape, pool: Pool, options: CircuitOptions): void {
  const type = anyType(tape);
  const { hits } = pool;
  const depth = 2 + tape.below(9);
  const rom = tape.chance(15);
  const words = options.everyInit ? depth : tape.below(depth + 1);
  const init = Array.from({ length: rom ? Math.max(1, words) : words }, () =>
    constantOf(tape, type),
  ) as never[];
  const collision = tape.pick(['old', 'new', 'any'] as const);
  const store = memory(type, { depth, collision, ...(init.length > 0 ? { init } : {}) });
  const address = () => indexOf(tape, pool, depth);
  let written = false;
  const write = (): void => {
    written = true;
    const parts = [1, 2, 4, 3].filter(count => type.width % count === 0);
    const mask = tape.pick(parts);
    const x = number(tape, pool).asUInt();
    const masked = mask > 1 && x.width >= mask;
    hits.use(masked ? 'memory write masked' : 'memory write', type);
    store.write(address(), valueOf(tape, pool, type), masked ? { mask: x.trunc(mask) } : {});
  };
  const writes = (): void => {
    if (tape.chance(50)) conditional(tape, pool, 1, write);
    else write();
    // What is never written would have to be a ROM.
    if (!written || tape.chance(40)) write();
  };
  if (rom) hits.use('rom', type);
  else if (options.everyInit) when(sinceStart(), writes);
  else writes();
  for (let i = tape.below(3); i >= 0; i--) {
    if (tape.chance(50) && !options.everyInit) {
      const enable = tape.chance(50) ? { enable: condition(tape, pool) } : {};
      hits.use(rom ? 'rom readSync' : `memory readSync ${collision}`, type);
      join(pool, type, store.readSync(address(), enable));
    } else {
      hits.use('memory readAsync', type);
      join(pool, type, store.readAsync(address()));
    }
  }
}

/** Words of a memory that is written where one bit says so. */
const GUARDED_WORDS = 8;

/**
 * A memory that is written where `go` is 1 and nowhere else. It is mostly read and written at `at`; what is written takes some work, and what
 * is read joins the pool.
 */
export function guardedMemory(
  tape: Tape,
  pool: Pool,
  options: CircuitOptions,
  { go, at }: { readonly go: Bit; readonly at: UInt<number> },
): void {
  const type = laneType(tape);
  const collision = tape.pick(['new', 'old', 'any'] as const);
  const words = options.everyInit ? GUARDED_WORDS : 0;
  const init = Array.from({ length: words }, () => constantOf(tape, type)) as never[];
  const store = memory(type, { depth: GUARDED_WORDS, collision, ...(words > 0 ? { init } : {}) });
  pool.hits.use(`memory under one guard ${collision}`, type);
  const enable = options.everyInit ? sinceStart().and(go) : go;
  const address = (): UInt<number> => (tape.chance(80) ? at : indexOf(tape, pool, GUARDED_WORDS));
  for (let i = tape.below(4); i >= 0; i--) pool.numbers.push(expression(tape, pool));
  const data = fitted(tape, pool, expression(tape, pool), type.width, type.kind === 's');
  store.write(address(), data, { enable });
  join(pool, type, options.everyInit ? store.readAsync(address()) : store.readSync(address()));
}

/** Registers that are yet to be assigned; they join the pool. */
export function registers(tape: Tape, pool: Pool, options: CircuitOptions, most: number): readonly Sink[] {
  return Array.from({ length: tape.below(most + 1) }, (): Sink => {
    const type = anyType(tape);
    const withInit = options.everyInit || tape.chance(60);
    const init = withInit ? { init: constantOf(tape, type) as never } : {};
    const enables = pool.numbers.length > 0 && tape.chance(25);
    const enable = enables ? { enable: condition(tape, pool) } : {};
    pool.hits.use(`register${withInit ? ' with init' : ''}${enables ? ' and enable' : ''}`, type);
    const signal = reg(type, { ...init, ...enable });
    join(pool, type, signal);
    return { type, signal, member: 'next' };
  });
}

/** What registers take at the next edge. */
export function assignRegisters(tape: Tape, pool: Pool, states: readonly Sink[]): void {
  for (const state of states) {
    const act = (): void => {
      assign(tape, pool, state);
    };
    // Every bit of a register has to be assigned somewhere.
    if (tape.chance(50)) {
      when(condition(tape, pool), () => {
        drive(state, valueOf(tape, pool, state.type));
      });
    } else drive(state, valueOf(tape, pool, state.type));
    if (state.type.kind === 'choice') choiceSwitch(tape, pool, state.signal as Choice<string>, act);
    if (tape.chance(60)) conditional(tape, pool, 1, act);
  }
}

/** A state machine that counts in one of its states. */
export function machine(tape: Tape, pool: Pool): void {
  const names = ['Idle', 'Run', 'Wait', 'Done'] as const;
  const { state, run } = states(...names);
  const type = anyType(tape);
  const held = reg(type, { init: constantOf(tape, type) as never });
  pool.hits.use('state machine', type);
  const step = (): void => {
    when(condition(tape, pool), () => {
      state.go(tape.pick(names));
      if (tape.chance(50)) assign(tape, pool, { type, signal: held, member: 'next' });
    });
  };
  run({
    Idle: step,
    Run: () => {
      drive({ type, signal: held, member: 'next' }, valueOf(tape, pool, type));
      step();
    },
    Wait: step,
    Done: () => {
      state.go('Idle');
    },
  });
  join(pool, type, held);
  pool.numbers.push(state.is('Run') as never);
}

/** A register that takes a random value at every edge. */
export function delayed(tape: Tape, pool: Pool, options: CircuitOptions): void {
  const x = expression(tape, pool);
  const init = options.everyInit || tape.chance(50) ? { init: 0 } : {};
  pool.hits.use('regNext', x);
  pool.numbers.push(regNext(x, init as never));
}

/** An assert or a cover, sometimes under a condition. */
export function checks(tape: Tape, pool: Pool): void {
  const kind = tape.chance(60) ? 'cover' : 'assert';
  const act = (): void => {
    const seen = condition(tape, pool);
    pool.hits.use(kind, { width: 1 });
    if (kind === 'cover') cover(seen, 'seen');
    else assert(seen, 'holds');
  };
  if (tape.chance(50)) conditional(tape, pool, 0, act);
  else act();
}
