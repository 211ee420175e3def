import {
  In,
  Out,
  bit,
  defaultDomain,
  domain,
  inDomain,
  instance,
  memory,
  module,
  reg,
  synchronise,
  when,
} from '../../dsl/index.js';
import type { Bit, Domain, Module, Ports, Type } from '../../dsl/index.js';
import { domainsOf } from '../../dsl/ir/domains-of.js';
import { Hits } from './hits.js';
import type { Hit } from './hits.js';
import { hookUp, laneLoop, randomLane } from './lanes.js';
import { mapLoop } from './maps.js';
import type { Lane } from './lanes.js';
import { assign, conditional, drive, valueOf } from './statements.js';
import type { Sink } from './statements.js';
import { assignRegisters, checks, delayed, machine, memories, registers, wires } from './storage.js';
import type { CircuitOptions } from './storage.js';
import { patternCount } from './stimulus.js';
import { Tape } from './tape.js';
import { anyType, condition, constantOf, emptyPool, indexOf, join, numberType } from './types.js';
import type { Pool } from './types.js';
import { expression } from './values.js';

/** A random circuit, with what the bench has to know of it. */
export interface Circuit {
  readonly module: Module;
  /** Its state has values after reset, so that four-valued engines show no unknown bit. */
  readonly everyInit: boolean;
  /** For each clock pin the number of the pattern in which it ticks; see `stimulus.ts`. */
  readonly patterns: readonly number[];
  readonly hits: readonly Hit[];
}

/** Modules that may be placed in another, of one domain. */
interface Parts {
  readonly child: Module | undefined;
  readonly lane: Lane | undefined;
}

const NAMES = ['clk', 'aux', 'io'] as const;
const noParts: Parts = { child: undefined, lane: undefined };

function randomDomain(tape: Tape, clock: string): Domain {
  const edge = tape.pick(['rising', 'falling'] as const);
  const reset = tape.pick(['synchronous', 'asynchronous'] as const);
  return domain({
    clock,
    resetName: `${clock}_rst`,
    edge,
    reset,
    active: tape.pick(['high', 'low'] as const),
  });
}

function instances(tape: Tape, pool: Pool, child: Module): void {
  for (let i = tape.below(3); i >= 0; i--) {
    pool.hits.use('instance', { width: 1 });
    const ins = Object.entries(child.ports).filter(([, port]) => port.dir === 'in') as [string, In<Type>][];
    const values = Object.fromEntries(ins.map(([name, port]) => [name, valueOf(tape, pool, port.type)]));
    const placed = instance(child, values as never) as Record<string, unknown>;
    for (const [name, port] of Object.entries(child.ports))
      if (port.dir === 'out') join(pool, (port as Out<Type>).type, placed[name]);
  }
}

/** What stands in a circuit between its inputs and its outputs: `most` things at most besides registers and lanes. */
function contents(
  tape: Tape,
  pool: Pool,
  options: CircuitOptions,
  { child, lane }: Parts,
  most: number,
): void {
  const states = registers(tape, pool, options, 2);
  if (lane !== undefined) hookUp(tape, pool, lane, 'lanes');
  for (let i = tape.below(most); i >= 0; i--) {
    const kind = tape.below(17);
    if (kind < 7) void expression(tape, pool);
    else if (kind < 9) wires(tape, pool);
    else if (kind === 9) memories(tape, pool, options);
    else if (kind === 10) delayed(tape, pool, options);
    else if (kind === 11) laneLoop(tape, pool, options);
    else if (kind === 12) machine(tape, pool);
    else if (kind === 13) checks(tape, pool);
    else if (kind === 16) mapLoop(tape, pool, options);
    else if (child !== undefined) instances(tape, pool, child);
    else void expression(tape, pool);
  }
  assignRegisters(tape, pool, states);
}

function driveOutputs(tape: Tape, pool: Pool, outputs: readonly Sink[]): void {
  for (const output of outputs) {
    pool.hits.use('output', output.type);
    drive(output, valueOf(tape, pool, output.type));
  }
  for (const output of outputs) {
    if (tape.chance(40)) {
      conditional(tape, pool, 1, () => {
        assign(tape, pool, output);
      });
    }
  }
}

interface Ported {
  readonly ports: Record<string, In<Type> | Out<Type>>;
  /** The part of the circuit that stands in one domain. */
  fill(io: Record<string, unknown>, inside: (pool: Pool) => void): void;
}

/** Ports of one domain, and the circuit between them. */
function portsOf(tape: Tape, hits: Hits, prefix: string, own: Domain | undefined): Ported {
  const ports: Record<string, In<Type> | Out<Type>> = {};
  const options = own === undefined ? {} : { domain: own };
  for (let i = 2 + tape.below(3); i > 0; i--)
    ports[`${prefix}a${String(i)}`] = In(tape.chance(25) ? anyType(tape) : numberType(tape), options);
  for (let i = 1 + tape.below(2); i > 0; i--)
    ports[`${prefix}y${String(i)}`] = Out(tape.chance(35) ? anyType(tape) : numberType(tape), options);
  return {
    ports,
    fill: (io, inside) => {
      const pool = emptyPool(hits, tape.chance(15));
      const outputs: Sink[] = [];
      for (const [key, { dir, type }] of Object.entries(ports)) {
        if (dir === 'in') join(pool, type, io[key]);
        else outputs.push({ type, signal: io[key], member: 'value' });
      }
      inside(pool);
      driveOutputs(tape, pool, outputs);
    },
  };
}

function randomModule(
  name: string,
  tape: Tape,
  hits: Hits,
  options: CircuitOptions,
  own: Domain,
  parts: Parts,
): Module {
  const ported = portsOf(tape, hits, '', undefined);
  const body = (io: Record<string, unknown>): void => {
    ported.fill(io, pool => {
      contents(tape, pool, options, parts, parts.lane === undefined ? 4 : 2);
    });
  };
  return module<Ports>(name, ported.ports, body, { domain: own });
}

/** Modules for use in one domain. */
function randomParts(name: string, tape: Tape, hits: Hits, options: CircuitOptions, own: Domain): Parts {
  const kind = tape.below(10);
  if (kind >= 5) {
    const part = kind === 9 ? randomLane(`${name}_part`, tape, hits, options, own) : undefined;
    return { ...noParts, lane: randomLane(`${name}_lane`, tape, hits, options, own, part) };
  }
  return kind < 3
    ? noParts
    : { ...noParts, child: randomModule(`${name}_child`, tape, hits, options, own, noParts) };
}

/** A memory that the first domain writes and the others read as they like. */
function sharedMemory(tape: Tape, pool: Pool, type: Type): { readonly read: (pool: Pool) => void } {
  const zero = constantOf(Tape.replay([]), type);
  const store = memory(type, { depth: 4, init: [zero, zero, zero, zero] as never, crossing: true });
  const started = reg(bit, { init: 0 });
  started.next = 1;
  when(started, () => {
    store.write(indexOf(tape, pool, 4), valueOf(tape, pool, type), { enable: condition(tape, pool) });
  });
  return {
    read: reader => {
      reader.hits.use('memory readAsync across domains', type);
      join(reader, type, store.readAsync(indexOf(tape, reader, 4)));
    },
  };
}

/** Several domains side by side: bits cross by synchronisers, words through a memory that both sides use. */
function severalDomains(
  name: string,
  tape: Tape,
  hits: Hits,
  options: CircuitOptions,
  domains: readonly Domain[],
): Module {
  const sides = domains.map((own, i) => ({
    own,
    parts: i === 0 ? randomParts(`${name}_${own.clock}`, tape, hits, options, own) : noParts,
    ported: portsOf(tape, hits, `${own.clock}_`, own),
  }));
  const ports = Object.assign({}, ...sides.map(({ ported }) => ported.ports)) as Ported['ports'];
  const type = numberType(tape);
  const body = (io: Record<string, unknown>): void => {
    const flops: Bit[] = [];
    let shared: ReturnType<typeof sharedMemory> | undefined;
    for (const { own, parts, ported } of sides) {
      inDomain(own, () => {
        ported.fill(io, pool => {
          for (const flop of flops) {
            hits.use('synchronise', { width: 1 });
            const init = options.everyInit || tape.chance(60) ? { init: 0 } : {};
            pool.numbers.push(synchronise(flop, init) as never);
          }
          shared?.read(pool);
          contents(tape, pool, options, parts, 2);
          if (shared === undefined && tape.chance(50)) shared = sharedMemory(tape, pool, type);
          const flop = reg(bit, { init: 0 });
          flop.next = condition(tape, pool);
          flops.push(flop);
        });
      });
    }
  };
  return module<Ports>(name, ports, body, { domain: domains[0] ?? defaultDomain });
}

/** The circuit that a tape decides on. Equal tapes give equal circuits. */
export function randomCircuit(name: string, tape: Tape): Circuit {
  const hits = new Hits();
  const everyInit = tape.chance(50);
  const options = { everyInit };
  const kind = tape.below(10);
  const domains = NAMES.slice(0, kind < 8 ? 1 : kind - 6).map(clock =>
    kind < 6 ? defaultDomain : randomDomain(tape, clock),
  );
  const [main = defaultDomain] = domains;
  const made =
    domains.length > 1
      ? severalDomains(name, tape, hits, options, domains)
      : randomModule(name, tape, hits, options, main, randomParts(name, tape, hits, options, main));
  for (const { edge, reset, active } of domainsOf(made.ir))
    hits.use(`domain ${edge} ${reset} ${active}`, { width: 1 });
  const patterns = domainsOf(made.ir).map(() => (tape.chance(50) ? tape.below(patternCount) : 0));
  return { module: made, everyInit, patterns, hits: hits.list() };
}
