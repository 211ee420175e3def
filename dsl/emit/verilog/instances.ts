import { domainsOf, resetDomainsOf } from '../../ir/domains-of.js';
import type { Instance } from '../../ir/module.js';
import type { Variable } from '../../ir/node.js';
import { connectionOf } from './combinational.js';
import type { Pieces } from './combinational.js';
import { indented, wrapped } from './lines.js';
import type { Line } from './lines.js';

/** The connections of an instance: pin name and expression, in port order. */
export function connections(pieces: Pieces, instance: Instance): (readonly [pin: string, value: string])[] {
  const { module } = instance;
  const { names, expressions } = pieces;
  const resets = resetDomainsOf(module);
  const clocking = domainsOf(module).flatMap(domain => {
    const to = instance.domains.get(domain) ?? domain;
    const clock = [domain.clock, to.clock] as const;
    return resets.includes(domain) ? [clock, [domain.resetName, to.resetName] as const] : [clock];
  });
  const byInner = new Map(
    [...instance.inputs, ...instance.outputs].map(variable => [variable.inner, variable]),
  );
  const value = (outer: Variable): string => {
    const direct = connectionOf(pieces, outer);
    if (direct !== undefined) return expressions.inline(direct, names.variable(outer));
    if (outer.role === 'instanceInput') expressions.scope.mark(names.variable(outer), outer.width - 1, 0);
    return names.variable(outer);
  };
  return [
    ...clocking,
    ...module.ports.flatMap(({ name, variable }) => {
      const outer = byInner.get(variable);
      return outer === undefined ? [] : [[name, value(outer)] as const];
    }),
  ];
}

function parameterText(value: number | string): string {
  return typeof value === 'number' ? String(value) : JSON.stringify(value);
}

/** An instance with named connections, one a line. */
export function instanceLines(pieces: Pieces, instance: Instance): Line[] {
  const { module, site } = instance;
  const pins = connections(pieces, instance);
  const longest = Math.max(0, ...pins.map(([pin]) => pin.length));
  const list = pins.map(([pin, value], i) => ({
    text: `.${pin.padEnd(longest)} (${value})${i === pins.length - 1 ? '' : ','}`,
  }));
  const parameters = Object.entries(module.blackBox?.parameters ?? {}).map(
    ([name, value]) => `.${name}(${parameterText(value)})`,
  );
  const head = `${module.name} ${parameters.length === 0 ? '' : `#(${parameters.join(', ')}) `}${pieces.names.instance(instance)} (`;
  return [...wrapped({ text: head, site }), ...indented(list).flatMap(wrapped), { text: ');' }];
}
