import type { Module } from '../../dsl/ir/module.js';
import type { Module as Described } from '../../dsl/module/module.js';
import { membersOf } from '../../dsl/module/pins.js';
import type { Port, Ports, Sink } from '../../dsl/module/ports.js';
import { fromLeafBits, leafBits, leafWidths } from '../../dsl/types/host.js';
import { asBundle, asChoice, asVec } from '../../dsl/types/leaves.js';
import type { Type } from '../../dsl/types/type.js';
import { domainsOf, resetDomainsOf } from '../../dsl/ir/domains-of.js';
import type { Simulation } from '../engines/engine.js';

const wordsOf = (width: number): number => Math.ceil(width / 32);

/** The words of an item as a stream job wants them: the payload pins in order, each from its low word up. */
export function toRow(type: Type, item: unknown): number[] {
  const widths = leafWidths(type);
  return leafBits(type, item).flatMap((bits, leaf) =>
    Array.from({ length: wordsOf(widths[leaf] ?? 0) }, (_, i) =>
      Number(BigInt.asUintN(32, bits >> BigInt(32 * i))),
    ),
  );
}

/** The items in the words of a stream job: the reverse of `toRow`, for any number of items. */
export function fromRows(type: Type, rows: Uint32Array): unknown[] {
  const widths = leafWidths(type);
  const size = widths.reduce((sum, width) => sum + wordsOf(width), 0);
  return Array.from({ length: rows.length / size }, (_, item) => {
    let at = item * size;
    const bits = widths.map(width => {
      let value = 0n;
      for (let i = 0; i < wordsOf(width); i++) value |= BigInt(rows[at++] ?? 0) << BigInt(32 * i);
      return value;
    });
    return fromLeafBits(type, bits);
  });
}

/** An item as text; equal texts mean equal items. */
export function itemText(item: unknown): string {
  if (item === undefined) return 'missing';
  return JSON.stringify(item, (_key, value: unknown) =>
    typeof value === 'bigint' ? `${String(value)}n` : value,
  );
}

/** A random value of `type`; `draw` gives 32 random bits. */
export function randomItem(type: Type, draw: () => number): unknown {
  switch (type.kind) {
    case 'bundle': {
      const fields = Object.entries(asBundle(type).fields);
      return Object.fromEntries(fields.map(([name, field]) => [name, randomItem(field, draw)]));
    }
    case 'vec':
      return Array.from({ length: asVec(type).length }, () => randomItem(asVec(type).element, draw));
    case 'choice':
      return asChoice(type).labels[draw() % asChoice(type).labels.length];
    default: {
      let bits = 0n;
      for (let i = 0; i < wordsOf(type.width); i++) bits = (bits << 32n) | BigInt(draw());
      return fromLeafBits(type, [BigInt.asUintN(type.width, bits)]);
    }
  }
}

/** A stream port of a module with its payload type. */
export interface StreamEnd {
  readonly name: string;
  readonly direction: 'sink' | 'source';
  readonly type: Type;
}

/** The stream ports of a module, those inside groups by their full name. */
export function streamEnds(module: Described): StreamEnd[] {
  const walk = (ports: Ports, prefix: string): StreamEnd[] =>
    Object.entries(ports).flatMap(([key, port]: [string, Port]): StreamEnd[] => {
      const name = prefix + key;
      if (port.dir === 'group') return walk(membersOf(port), `${name}_`);
      if (port.dir !== 'sink' && port.dir !== 'source') return [];
      return [{ name, direction: port.dir, type: (port as Sink<Type>).type }];
    });
  return walk(module.ports, '');
}

/** All clocks of a module as a mask. */
export function everyClock(ir: Module): number {
  return 2 ** domainsOf(ir).length - 1;
}

/** Drives every reset pin, to its active level or away from it. */
export function driveResets(ir: Module, simulation: Simulation, active: boolean): void {
  for (const { resetName, active: level } of resetDomainsOf(ir)) {
    simulation.words[simulation.slot(resetName).offset] = Number(active === (level === 'high'));
  }
}
