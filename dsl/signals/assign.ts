import type { Node, Site, Variable } from '../ir/node.js';
import { report, requireBuilder } from '../module/builder.js';
import type { Builder } from '../module/builder.js';
import { captureSite } from '../source/position.js';
import { leavesOf } from '../types/leaves.js';
import type { Leaf } from '../types/leaves.js';
import { typeOf } from '../types/type-of.js';
import { s, u } from '../types/construct.js';
import { content, isScalar, wholeTarget } from './handle.js';
import type { Handle, Place } from './handle.js';
import { fitNode, loadNodes, numberNode } from './load.js';

const roleWords: Readonly<Record<string, string>> = {
  input: 'an input',
  register: 'a register',
  readPort: 'a memory read',
  instanceOutput: 'an output of an instance',
};

/** The name that messages use for a signal that is driven; any of its places will do. */
function describe(place: Place | undefined): string {
  const variable = place?.target?.variable ?? (place?.node.kind === 'variable' ? place.node : undefined);
  return variable === undefined ? 'the target' : nameOf(variable);
}

const nameOf = ({ hint }: Variable): string => (hint === '' ? 'the signal' : hint);

/** The name of a signal with fields: that of its first leaf without the fields on the way to it. */
function describeWhole(leaf: Leaf | undefined, places: ReadonlyMap<string, Place>): string {
  const name = describe(leaf && places.get(leaf.key));
  const fields = leaf === undefined || leaf.path.length === 0 ? '' : `_${leaf.path.join('_')}`;
  return name.endsWith(fields) ? name.slice(0, name.length - fields.length) : name;
}

/** Why a place cannot be driven by a member. */
function reportDirection(place: Place, member: 'next' | 'value'): void {
  const { node, target } = place;
  if (target === undefined) {
    const role = node.kind === 'variable' ? (roleWords[node.role] ?? 'a value') : 'an expression';
    report(
      'direction',
      `${describe(place)} is ${role} and cannot be driven here`,
      'drive a register (.next), a wire, an output, or an input of an instance (.value)',
    );
    return;
  }
  const { role } = target.variable;
  report(
    'direction',
    `${describe(place)} is ${roleWords[role] ?? 'not a register'}: it has no .${member}`,
    role === 'register'
      ? 'write .next; it takes effect at the clock edge'
      : 'write .value; only registers have .next',
  );
}

/** Drives one place, if the member that the user wrote is the one to drive it by. */
function drive(
  builder: Builder,
  place: Place,
  value: Node,
  member: 'next' | 'value',
  site: Site | undefined,
): boolean {
  const { target } = place;
  const fits = target !== undefined && (target.variable.role === 'register') === (member === 'next');
  if (fits) builder.block.push({ kind: 'assign', target, value, site });
  else reportDirection(place, member);
  return fits;
}

/**
 * Drives a signal: `next` for registers, `value` for wires, outputs and inputs of instances. `api` is the setter that the
 * user called.
 */
export function assign(
  signal: Handle,
  value: unknown,
  member: 'next' | 'value',
  api: CallableFunction,
): void {
  const builder = requireBuilder('an assignment');
  assignAt(builder, signal, value, member, captureSite(api));
}

/** Drives a number-valued input of an instance, by a call whose position is known: no signal has to be made for that. */
export function assignInput(builder: Builder, pin: Variable, value: unknown, site: Site | undefined): void {
  const { width, signed } = pin;
  const node = isScalar(value)
    ? fitNode(value.node, width, signed, nameOf(pin))
    : numberNode(signed ? s(width) : u(width), value, nameOf(pin));
  builder.block.push({ kind: 'assign', target: wholeTarget(pin), value: node, site });
}

/** As `assign`, for an assignment that is part of a call whose position is known. */
export function assignAt(
  builder: Builder,
  signal: Handle,
  value: unknown,
  member: 'next' | 'value',
  site: Site | undefined,
): void {
  if (isScalar(signal)) {
    drive(builder, signal, numberNode(typeOf(signal), value, describe(signal)), member, site);
    return;
  }
  const { type, places } = signal[content];
  const leaves = leavesOf(type);
  const load = loadNodes(type, value, describeWhole(leaves[0], places));
  for (const leaf of leaves) {
    const place = places.get(leaf.key);
    const node = load.get(leaf.key);
    if (place === undefined || node === undefined) continue;
    if (!drive(builder, place, node, member, site)) return;
  }
}
