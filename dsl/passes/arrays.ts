/**
 * Finds the regular arrays of a module: instances of one module made by one call of the source, as a loop makes them.
 *
 * `findArrays(module)` gives for each array its members in order and, for each input pin, a `Pattern` (see `ir/array.ts`):
 * what drives that pin as a rule in the member number i, so that a printer can write one `generate for` and a simulator can
 * evaluate members side by side. For each output pin it gives the pins of the members and the expressions that are just
 * their bits side by side. The array is regular when no pattern in it is `each`: `isRegular` tells.
 *
 * Equal expressions in patterns are one object, taken from some member: compare with ===.
 */
import type { ArrayInput, ArrayOutput, InstanceArray, Pattern } from '../ir/array.js';
import type { Instance, Module } from '../ir/module.js';
import type { Node, Variable } from '../ir/node.js';
import { driversOf } from '../ir/prune.js';
import { isWhole } from '../ir/statement.js';
import { forEachExpression, forEachStatement, walkNodes } from '../ir/walk.js';
import { Interner } from './intern.js';
import { PatternFinder } from './pattern.js';

/** Groups things with equal keys, in order of first appearance. */
function groupBy<T>(things: readonly T[], keyOf: (thing: T) => string | undefined): T[][] {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [thing]);
    else group.push(thing);
  }
  return [...groups.values()];
}

/** Instances with equal keys can be one array: same module, same place in the source, same clocks. */
function arrayKeys(): (instance: Instance) => string | undefined {
  const numbers = new Map<unknown, number>();
  const number = (thing: unknown): string => {
    if (!numbers.has(thing)) numbers.set(thing, numbers.size);
    return String(numbers.get(thing));
  };
  return ({ module: child, hint, site, domains }) => {
    const place =
      site === undefined ? hint : `${hint} ${site.file}:${String(site.line)}:${String(site.column)}`;
    if (place === '') return undefined;
    return [number(child), place, ...[...domains].flat().map(number)].join(' ');
  };
}

/** The only expression that drives a pin, if there is one. */
function onlySource(module: Module, pin: Variable): Node | undefined {
  const drivers = driversOf(module, pin);
  const [only] = drivers;
  return drivers.length === 1 && only?.kind === 'assign' && isWhole(only.target) ? only.value : undefined;
}

function describeInput(
  module: Module,
  finder: PatternFinder,
  members: readonly Variable[],
  pin: Variable,
): ArrayInput {
  const sources = members.map(member => onlySource(module, member));
  const nodes = sources.every(source => source !== undefined) ? sources : undefined;
  const source: Pattern = nodes === undefined ? { kind: 'each', nodes: members } : finder.find(nodes);
  return { pin, members, source };
}

/** Expressions that put things side by side, by the first part: where to look for the packed outputs of an array. */
function concatsOf(module: Module): ReadonlyMap<Node, readonly Node[]> {
  const found = new Map<Node, Node[]>();
  const seen = new Set<Node>();
  const look = (root: Node): void => {
    walkNodes(root, seen, node => {
      const first = node.kind === 'concat' ? node.parts.at(-1) : undefined;
      const variable = first?.kind === 'resize' ? first.a : first;
      if (variable?.kind !== 'variable' || variable.role !== 'instanceOutput') return;
      found.set(variable, [...(found.get(variable) ?? []), node]);
    });
  };
  for (const { fallback, enable } of module.variables) [fallback, enable].forEach(node => node && look(node));
  forEachStatement(module.body, statement => {
    forEachExpression(statement, look);
  });
  return found;
}

/** True when the node is the members' bits side by side, member 0 lowest. */
function packs(node: Node, members: readonly Variable[]): boolean {
  if (node.kind !== 'concat' || node.parts.length !== members.length) return false;
  return members.every((member, i) => {
    const part = node.parts[members.length - 1 - i];
    if (part?.width !== member.width) return false;
    return part === member || (part.kind === 'resize' && part.a === member);
  });
}

/** The arrays of a finished module, in the order of their first members. */
export function findArrays(module: Module): readonly InstanceArray[] {
  const groups = groupBy(module.instances, arrayKeys()).filter(group => group.length > 1);
  if (groups.length === 0) return [];
  const concats = concatsOf(module);
  const interner = new Interner();
  return groups.map((members): InstanceArray => {
    const [first] = members;
    const finder = new PatternFinder(members, interner);
    const pinsAt = (side: 'inputs' | 'outputs', i: number): Variable[] =>
      members.flatMap(member => member[side][i] ?? []);
    const inputs = (first?.inputs ?? []).flatMap(({ inner }, i): ArrayInput[] =>
      inner === undefined ? [] : [describeInput(module, finder, pinsAt('inputs', i), inner)],
    );
    const outputs = (first?.outputs ?? []).flatMap(({ inner }, i): ArrayOutput[] => {
      const pins = pinsAt('outputs', i);
      const [lowest] = pins;
      if (inner === undefined || lowest === undefined) return [];
      return [
        { pin: inner, members: pins, packed: (concats.get(lowest) ?? []).filter(node => packs(node, pins)) },
      ];
    });
    return { hint: first?.hint ?? '', module: first?.module ?? module, members, inputs, outputs };
  });
}

function isRule(pattern: Pattern): boolean {
  if (pattern.kind === 'operation') return pattern.operands.every(isRule);
  return pattern.kind !== 'each';
}

/** True when every input of the array follows a rule. */
export function isRegular(array: InstanceArray): boolean {
  return array.inputs.every(input => isRule(input.source));
}
