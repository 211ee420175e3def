import { In, Out, bit, instance, memory, module, reg, regNext, when, wire } from '../../dsl/index.js';
import type { Choice, Module, Ports, Type, Vec } from '../../dsl/index.js';
import { asBundle, asVec } from '../../dsl/types/leaves.js';
import { assign, choiceSwitch, conditional, constantOf, valueOf } from './statements.js';
import type { Sink } from './statements.js';
import type { Tape } from './tape.js';
import { anyType, condition, expression, numberType, safeIndex } from './values.js';
import type { Integer, Pool } from './values.js';

/** What a circuit may contain. */
export interface CircuitOptions {
  /** Every state has a value after reset: for engines that know X. */
  readonly everyInit: boolean;
}

/** The numbers inside a signal join the pool. */
function join(pool: Pool, type: Type, signal: unknown): void {
  switch (type.kind) {
    case 'bundle':
      for (const [name, field] of Object.entries(asBundle(type).fields))
        join(pool, field, (signal as Record<string, unknown>)[name]);
      break;
    case 'vec': {
      const { element, length } = asVec(type);
      const lanes = signal as Vec<Integer, Integer>;
      if (element.kind === 'u' || element.kind === 's') pool.vecs.push(lanes);
      for (let i = 0; i < length; i++) join(pool, element, lanes.at(i));
      break;
    }
    case 'choice':
      pool.numbers.push((signal as Choice<string>).asUInt() as unknown as Integer);
      break;
    default:
      pool.numbers.push(signal as Integer);
  }
}

/** Wires driven from what the pool holds, so that no loop closes; then they join it. */
function wires(tape: Tape, pool: Pool): void {
  const made = Array.from({ length: 1 + tape.below(2) }, (): Sink => {
    const type = anyType(tape);
    if (tape.chance(60))
      return { type, signal: wire(type, { default: valueOf(tape, pool, type) }), member: 'value' };
    const signal: { value: unknown } = wire(type);
    signal.value = valueOf(tape, pool, type);
    return { type, signal, member: 'value' };
  });
  for (let i = tape.below(2); i >= 0; i--) {
    conditional(tape, pool, 1, () => {
      assign(tape, pool, tape.pick(made));
    });
  }
  for (const { type, signal } of made) join(pool, type, signal);
}

function memories(tape: Tape, pool: Pool, options: CircuitOptions): void {
  const type = anyType(tape);
  const depth = 2 + tape.below(9);
  const everyWord = options.everyInit ? depth : tape.below(depth + 1);
  const init = Array.from({ length: everyWord }, () => constantOf(tape, type)) as never[];
  const store = memory(type, {
    depth,
    collision: tape.pick(['old', 'new']),
    ...(everyWord > 0 ? { init } : {}),
  });
  const address = () => safeIndex(tape, pool, depth);
  const write = (): void => {
    const parts = [1, 2, 4].filter(count => type.width % count === 0);
    const mask = tape.pick(parts);
    const x = tape.pick(pool.numbers).asUInt();
    if (mask > 1 && x.width >= mask)
      store.write(address(), valueOf(tape, pool, type), { mask: x.trunc(mask) });
    else store.write(address(), valueOf(tape, pool, type));
  };
  const writes = (): void => {
    if (tape.chance(50)) conditional(tape, pool, 1, write);
    else write();
    if (tape.chance(40)) write();
  };
  if (options.everyInit) {
    // No edge before the first reset may write what the registers hold at power-up.
    const started = reg(bit, { init: 0 });
    started.next = 1;
    when(started, writes);
  } else writes();
  for (let i = tape.below(3); i >= 0; i--) {
    if (tape.chance(50) && !options.everyInit) {
      const enable = tape.chance(50) ? { enable: condition(tape, pool) } : {};
      join(pool, type, store.readSync(address(), enable));
    } else join(pool, type, store.readAsync(address()));
  }
}

function instances(tape: Tape, pool: Pool, child: Module): void {
  for (let i = tape.below(3); i >= 0; i--) {
    const ins = Object.entries(child.ports).filter(([, port]) => port.dir === 'in') as [string, In<Type>][];
    const drive = Object.fromEntries(ins.map(([name, port]) => [name, valueOf(tape, pool, port.type)]));
    const placed = instance(child, drive as never) as Record<string, unknown>;
    for (const [name, port] of Object.entries(child.ports))
      if (port.dir === 'out') join(pool, (port as Out<Type>).type, placed[name]);
  }
}

function registers(tape: Tape, pool: Pool, options: CircuitOptions): readonly Sink[] {
  return Array.from({ length: tape.below(3) }, (): Sink => {
    const type = anyType(tape);
    const init = options.everyInit || tape.chance(60) ? { init: constantOf(tape, type) as never } : {};
    const enable = tape.chance(25) ? { enable: condition(tape, pool) } : {};
    const signal = reg(type, { ...init, ...enable });
    join(pool, type, signal);
    return { type, signal, member: 'next' };
  });
}

/** A random well-typed module; `child`, if given, may be placed in it. Equal tapes give equal modules. */
export function randomCircuit(name: string, tape: Tape, options: CircuitOptions, child?: Module): Module {
  const ports: Record<string, In<Type> | Out<Type>> = {};
  for (let i = 2 + tape.below(3); i > 0; i--)
    ports[`a${String(i)}`] = In(tape.chance(25) ? anyType(tape) : numberType(tape));
  for (let i = 1 + tape.below(3); i > 0; i--)
    ports[`y${String(i)}`] = Out(tape.chance(35) ? anyType(tape) : numberType(tape));
  return module<Ports>(name, ports, io => {
    const pool: Pool = { numbers: [], vecs: [] };
    const outputs: Sink[] = [];
    for (const [key, { dir, type }] of Object.entries(ports)) {
      if (dir === 'in') join(pool, type, io[key]);
      else outputs.push({ type, signal: io[key], member: 'value' });
    }
    const states = registers(tape, pool, options);
    for (let i = tape.below(7); i >= 0; i--) {
      const kind = tape.below(10);
      if (kind < 6) void expression(tape, pool);
      else if (kind < 8) wires(tape, pool);
      else if (kind === 8) memories(tape, pool, options);
      else if (child !== undefined) instances(tape, pool, child);
      else if (!options.everyInit) pool.numbers.push(regNext(expression(tape, pool)));
    }
    for (const state of states) {
      const act = (): void => {
        assign(tape, pool, state);
      };
      // Every bit of a register has to be assigned somewhere.
      when(condition(tape, pool), () => {
        (state.signal as { next: unknown }).next = valueOf(tape, pool, state.type);
      });
      if (state.type.kind === 'choice') choiceSwitch(tape, pool, state.signal as Choice<string>, act);
      if (tape.chance(60)) conditional(tape, pool, 1, act);
    }
    for (const { type, signal } of outputs) (signal as { value: unknown }).value = valueOf(tape, pool, type);
    for (const output of outputs) {
      if (tape.chance(40)) {
        conditional(tape, pool, 1, () => {
          assign(tape, pool, output);
        });
      }
    }
  });
}
