import type { Domain } from '../ir/domain.js';
import type { StreamPort } from '../ir/module.js';
import { bit } from '../types/construct.js';
import { leafKey, leavesOf } from '../types/leaves.js';
import type { Leaf } from '../types/leaves.js';
import type { Type } from '../types/type.js';
import type { Group, In, PinStyle, Port, Ports, Sink } from './ports.js';

/** One flat pin of a port: its Verilog name, its direction seen from inside, and the leaf it carries. */
export interface PortPin {
  readonly name: string;
  readonly path: readonly string[];
  readonly direction: 'in' | 'out';
  readonly leaf: Leaf;
  readonly domain: Domain | undefined;
}

/** A part of a port that carries one type in one direction; `key` tells valid, ready and payload apart. */
export interface PortPart {
  readonly key: '' | 'valid' | 'ready' | 'payload';
  readonly type: Type;
  readonly direction: 'in' | 'out';
}

/** The parts of a port that is not a group. */
export function partsOf(port: Port): readonly PortPart[] {
  if (port.dir === 'in' || port.dir === 'out')
    return [{ key: '', type: (port as In<Type>).type, direction: port.dir }];
  const forward = port.dir === 'sink' ? 'in' : 'out';
  return [
    { key: 'valid', type: bit, direction: forward },
    { key: 'ready', type: bit, direction: forward === 'in' ? 'out' : 'in' },
    { key: 'payload', type: (port as Sink<Type>).type, direction: forward },
  ];
}

/** The members of a group. */
export function membersOf(port: Port): Ports {
  return (port as Group<Ports>).members;
}

function pinName(base: string, style: PinStyle, part: PortPart, leaf: Leaf): string {
  if (style === 'axi') return base + [...(part.key === 'payload' ? [] : [part.key]), ...leaf.path].join('_');
  return [base, ...(part.key === '' ? [] : [part.key]), ...leaf.path].join('_');
}

/** Key of a pin of a part: `payload.score`, `valid`, or the bare leaf key of a plain port. */
export function pinKey(part: PortPart, leaf: Leaf): string {
  return part.key === '' ? leaf.key : leafKey([part.key, ...leaf.path]);
}

/** Calls back for every flat pin of a port that is not a group, in order. */
export function pinsOf(name: string, port: Port): readonly (PortPin & { readonly key: string })[] {
  const { domain } = port as In<Type>;
  const style = port.dir === 'sink' || port.dir === 'source' ? (port as Sink<Type>).style : 'plain';
  return partsOf(port).flatMap(part =>
    leavesOf(part.type).map(leaf => ({
      name: pinName(name, style, part, leaf),
      path: [name, ...(part.key === '' ? [] : [part.key]), ...leaf.path],
      direction: part.direction,
      leaf,
      domain,
      key: pinKey(part, leaf),
    })),
  );
}

/** The pins of a stream port by name. */
export function streamPort(name: string, port: Port): StreamPort {
  const pins = pinsOf(name, port);
  const pick = (key: string): string => pins.find(pin => pin.key === key)?.name ?? '';
  const payload = pins.filter(pin => pin.key.startsWith('payload')).map(pin => pin.name);
  return {
    name,
    direction: port.dir === 'sink' ? 'sink' : 'source',
    valid: pick('valid'),
    ready: pick('ready'),
    payload,
  };
}
