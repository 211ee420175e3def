import type { InstanceArray } from '../../ir/array.js';
import { domainsOf, resetDomainsOf } from '../../ir/domains-of.js';
import type { Instance, Module } from '../../ir/module.js';
import type { Variable } from '../../ir/node.js';
import { findArrays } from '../../passes/arrays.js';
import { inputsBehind } from '../../passes/combinational.js';
import type { Pieces } from './combinational.js';
import { follows } from './drivers.js';
import type { Drivers } from './drivers.js';
import { indented } from './lines.js';
import { loopLines } from './loop.js';
import type { Line } from './lines.js';
import { selectedLane } from './selection.js';

/**
 * The arrays that print as a generate loop. A combinational chain through the members stays unrolled: their pins as parts of
 * one bus would look like a loop to tools that see a bus as one.
 */
export function generateArrays(module: Module, drivers: Drivers): readonly InstanceArray[] {
  return findArrays(module).filter(({ module: child, inputs, outputs }) => {
    if (child.blackBox !== undefined) return false;
    const through = new Set(outputs.flatMap(({ pin }) => [...inputsBehind(child, pin)]));
    const results = new Set(outputs.flatMap(({ members }) => members));
    return inputs.every(({ pin, members }) => {
      const sources = members.map(member => drivers.continuous.get(member) ?? []);
      if (sources.some(assigns => assigns.length !== 1)) return false;
      const values = sources.flat().map(assign => assign.value);
      return !through.has(pin) || !follows(values, results);
    });
  });
}

type Connection = readonly [pin: string, value: string];

function clockConnections(instance: Instance): Connection[] {
  const resets = resetDomainsOf(instance.module);
  return domainsOf(instance.module).flatMap((domain): Connection[] => {
    const to = instance.domains.get(domain) ?? domain;
    const clock: Connection = [domain.clock, to.clock];
    return resets.includes(domain) ? [clock, [domain.resetName, to.resetName]] : [clock];
  });
}

/** Connections in the order of the child's ports; `value` says what the parent connects to a pin. */
function connections(instance: Instance, value: (outer: Variable) => string): Connection[] {
  const byInner = new Map(
    [...instance.inputs, ...instance.outputs].map(variable => [variable.inner, variable]),
  );
  const ports = instance.module.ports.flatMap(({ name, variable }): Connection[] => {
    const outer = byInner.get(variable);
    return outer === undefined ? [] : [[name, value(outer)]];
  });
  return [...clockConnections(instance), ...ports];
}

function parameterText(value: number | string): string {
  return typeof value === 'number' ? String(value) : JSON.stringify(value);
}

function placed(instance: Instance, name: string, pins: readonly Connection[]): Line[] {
  const { module, site } = instance;
  const longest = Math.max(0, ...pins.map(([pin]) => pin.length));
  const list = pins.map(([pin, value], i) => ({
    text: `.${pin.padEnd(longest)} (${value})${i === pins.length - 1 ? '' : ','}`,
  }));
  const given = Object.entries(module.blackBox?.parameters ?? {});
  const parameters = given.map(([key, value]) => `.${key}(${parameterText(value)})`);
  const head = `${module.name} ${given.length === 0 ? '' : `#(${parameters.join(', ')}) `}${name} (`;
  return [{ text: head, site }, ...indented(list), { text: ');' }];
}

/** An instance with named connections, one a line. */
export function instanceLines(pieces: Pieces, instance: Instance): Line[] {
  const { names, expressions, direct } = pieces;
  const pins = connections(instance, outer => {
    const source = direct.get(outer);
    if (source !== undefined) return expressions.inline(source, names.variable(outer));
    if (outer.role === 'instanceInput') expressions.scope.mark(names.variable(outer), outer.width - 1, 0);
    return names.variable(outer);
  });
  return placed(instance, names.instance(instance), pins);
}

/** A generate loop over the members of an array, each connected to its part of the buses. */
export function arrayLines(pieces: Pieces, array: InstanceArray): Line[] {
  const { names, expressions, direct } = pieces;
  const [first] = array.members;
  if (first === undefined) return [];
  const count = array.members.length;
  const name = names.instance(first);
  const genvar = names.space.claim(`${name}_index`);
  const pins = connections(first, outer => {
    const bus = names.variable(outer);
    const same = direct.get(outer);
    if (same !== undefined) return expressions.inline(same, bus);
    if (outer.role === 'instanceInput') expressions.scope.mark(bus, count * outer.width - 1, 0);
    return selectedLane(bus, genvar, outer.width, 0, outer.width);
  });
  const body = placed(first, names.member(first), pins);
  return loopLines({ genvar, count, block: name, body, site: first.site }, false);
}
