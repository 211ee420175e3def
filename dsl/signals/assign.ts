import { report, requireBuilder } from '../module/builder.js';
import { captureSite } from '../source/position.js';
import { leavesOf } from '../types/leaves.js';
import { content } from './handle.js';
import type { Handle } from './handle.js';
import { loadNodes } from './load.js';

const roleWords: Readonly<Record<string, string>> = {
  input: 'an input',
  register: 'a register',
  readPort: 'a memory read',
  instanceOutput: 'an output of an instance',
};

/** The name that messages use for a signal that is driven. */
function describe(signal: Handle): string {
  const [place] = signal[content].places.values();
  const variable = place?.target?.variable ?? (place?.node.kind === 'variable' ? place.node : undefined);
  if (variable === undefined) return 'the target';
  const ports = variable.owner.ports.find(port => port.variable === variable);
  return variable.hint || ports?.name || `this ${variable.role}`;
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
  const { type, places } = signal[content];
  const what = describe(signal);
  const load = loadNodes(type, value, what);
  const site = captureSite(api);
  for (const leaf of leavesOf(type)) {
    const place = places.get(leaf.key);
    const node = load.get(leaf.key);
    if (place === undefined || node === undefined) continue;
    const { target } = place;
    if (target === undefined) {
      const role =
        place.node.kind === 'variable' ? (roleWords[place.node.role] ?? 'a value') : 'an expression';
      report(
        'direction',
        `${what} is ${role} and cannot be driven here`,
        'drive a register (.next), a wire, an output, or an input of an instance (.value)',
      );
      return;
    }
    const { role } = target.variable;
    if ((role === 'register') !== (member === 'next')) {
      report(
        'direction',
        `${what} is ${roleWords[role] ?? 'not a register'}: it has no .${member}`,
        role === 'register'
          ? 'write .next; it takes effect at the clock edge'
          : 'write .value; only registers have .next',
      );
      return;
    }
    builder.block.push({ kind: 'assign', target, value: node, site });
  }
}
