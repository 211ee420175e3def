import type { Memory, Module } from '../../ir/module.js';
import type { Node, Variable } from '../../ir/node.js';
import type { MemorySample, MemoryWrite } from '../../ir/statement.js';
import { memory as storage } from '../../module/memory.js';
import { module as describe } from '../../module/module.js';
import { In, Out } from '../../module/ports.js';
import type { Port } from '../../module/ports.js';
import { bit, clog2, u } from '../../types/construct.js';
import { setCapture } from '../../source/position.js';
import type { ScalarHandle } from '../../signals/handle.js';
import type { Pieces } from './combinational.js';
import { walkGuarded } from './guards.js';
import { indented } from './lines.js';
import type { Line } from './lines.js';

interface MacroPort {
  readonly guard: Node;
  readonly access: MemoryWrite | MemorySample;
  readonly prefix: string;
}

/** The accesses of a macro memory, in order, with the condition under which each is active. */
function accessesOf(module: Module, memory: Memory): MacroPort[] {
  const found: MacroPort[] = [];
  const counts = { memoryWrite: 0, memorySample: 0 };
  walkGuarded(module.body, (access, guard) => {
    if (access.kind !== 'memoryWrite' && access.kind !== 'memorySample') return;
    if (access.memory !== memory) return;
    const number = counts[access.kind]++;
    found.push({
      guard,
      access,
      prefix: `${access.kind === 'memoryWrite' ? 'write' : 'read'}${String(number)}`,
    });
  });
  return found;
}

/**
 * The module that stands for a memory of style `macro`: a port of enable, address and data (and mask) for each write and each
 * read of the description. It behaves as the memory does; a foundry's macro may take its place.
 */
export function macroModule({ module, names }: Pieces, memory: Memory): Module {
  const accesses = accessesOf(module, memory);
  const address = u(Math.max(1, clog2(memory.depth)));
  const ports: Record<string, Port> = {};
  for (const { access, prefix } of accesses) {
    ports[`${prefix}_enable`] = In(bit);
    ports[`${prefix}_address`] = In(address);
    if (access.kind === 'memorySample') ports[`${prefix}_data`] = Out(u(memory.width));
    else {
      ports[`${prefix}_data`] = In(u(memory.width));
      if (access.mask !== undefined) ports[`${prefix}_mask`] = In(u(access.mask.width));
    }
  }
  const { depth, collision, domain, init } = memory;
  const initial =
    init === undefined ? {} : { init: init.map(word => (memory.width > 32 ? word : Number(word))) };
  // Whoever asks for the Verilog has not written this module: positions here would be of the caller.
  const capture = setCapture('none');
  const made = describe(
    `${module.name}_${names.memory(memory)}`,
    ports,
    io => {
      const pin = (name: string): ScalarHandle => io[name] as ScalarHandle;
      const words = storage(u(memory.width), { depth, collision, name: 'words', ...initial }) as unknown as {
        write(address: ScalarHandle, data: ScalarHandle, options: object): void;
        readSync(address: ScalarHandle, options: object): ScalarHandle;
      };
      for (const { access, prefix } of accesses) {
        const enable = pin(`${prefix}_enable`);
        if (access.kind === 'memoryWrite') {
          const mask = access.mask === undefined ? {} : { mask: pin(`${prefix}_mask`) };
          words.write(pin(`${prefix}_address`), pin(`${prefix}_data`), { enable, ...mask });
        } else {
          const word = words.readSync(pin(`${prefix}_address`), { enable, name: `${prefix}_word` });
          (io[`${prefix}_data`] as { value: unknown }).value = word;
        }
      }
    },
    { domain },
  ).ir;
  setCapture(capture);
  return made;
}

/** The path below a module, through the instance of a macro, of the register behind each of the macro's reads. */
export function macroReads(
  { module, names }: Pieces,
  memory: Memory,
): readonly (readonly [Variable, string])[] {
  return accessesOf(module, memory).flatMap(({ access, prefix }) =>
    access.kind === 'memorySample' ? [[access.port, `${names.memory(memory)}.${prefix}_word`] as const] : [],
  );
}

/** The instance of a macro memory's module. */
export function macroLines(pieces: Pieces, memory: Memory): Line[] {
  const { module, names, expressions } = pieces;
  const name = names.memory(memory);
  const pins: [string, string][] = [[memory.domain.clock, memory.domain.clock]];
  for (const { guard, access, prefix } of accessesOf(module, memory)) {
    const { text, guards } = expressions.address(access.address, memory.depth, name);
    const active = [
      ...(guard.kind === 'constant' && guards.length > 0 ? [] : [expressions.inline(guard, name)]),
      ...guards,
    ];
    pins.push([`${prefix}_enable`, active.join(' & ')], [`${prefix}_address`, text]);
    if (access.kind === 'memorySample') pins.push([`${prefix}_data`, names.variable(access.port)]);
    else {
      pins.push([`${prefix}_data`, expressions.inline(access.data, name)]);
      if (access.mask !== undefined) pins.push([`${prefix}_mask`, expressions.inline(access.mask, name)]);
    }
  }
  const longest = Math.max(...pins.map(([pin]) => pin.length));
  const list = pins.map(([pin, value], i) => ({
    text: `.${pin.padEnd(longest)} (${value})${i === pins.length - 1 ? '' : ','}`,
  }));
  const head = { text: `${module.name}_${name} ${name} (`, site: memory.site };
  return [head, ...indented(list), { text: ');' }];
}
