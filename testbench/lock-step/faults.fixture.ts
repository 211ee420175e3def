import type { Module as ModuleIr } from '../../dsl/ir/module.js';
import { forEachStatement } from '../../dsl/ir/walk.js';
import type { BinaryOperator } from '../../dsl/ir/node.js';
import type { Statement } from '../../dsl/ir/statement.js';
import { hierarchyOf, signalsOf } from '../engines/signals.js';
import { In, Out, bit, instance, memory, module, reg, u, when, wire } from '../../dsl/index.js';
import type { Module } from '../../dsl/index.js';

const stage = module('stage', { a: In(u(8)), b: In(u(8)), y: Out(u(9)) }, ({ a, b, y }) => {
  const sum = wire(u(9));
  sum.value = a.add(b);
  y.value = sum;
});

/** State, wires and memories in a row: each kind of signal can be the first that is wrong. */
export const chain = module(
  'chain',
  { a: In(u(8)), b: In(u(8)), up: In(bit), seen: Out(u(9)), late: Out(u(8)), kept: Out(u(8)) },
  ({ a, b, up, seen, late, kept }) => {
    const level = reg(u(8), { init: 9 });
    when(up, () => {
      level.next = level.wrapAdd(a);
    }).otherwise(() => {
      level.next = level.wrapSub(b);
    });
    const mixed = wire(u(8));
    mixed.value = level.xor(a);
    const first = instance(stage, { a: mixed, b }, { name: 'first' });
    const second = instance(stage, { a: first.y.trunc(8), b: level }, { name: 'second' });
    seen.value = second.y;
    const words = memory(u(8), { depth: 16 });
    words.write(a(3, 0), mixed);
    const word = words.readSync(b(3, 0));
    late.value = word;
    const unset = reg(u(8));
    unset.next = unset.xor(level);
    kept.value = unset;
  },
);

/** A module and all that it was made of, with a change that a compiler's bug could make. */
export function changed({ ir }: Module, change: (copy: ModuleIr) => void): ModuleIr {
  const copy = structuredClone(ir);
  change(copy);
  return copy;
}

/** The statements that give the signals of one name their values, in the module called `module`, at or below `ir`. */
export function driversIn(ir: ModuleIr, module: string, name: string): Statement[] {
  const places = [ir, ...ir.instances.map(item => item.module)];
  const place = places.find(item => item.name === module);
  const signal = signalsOf(hierarchyOf(ir)).find(item => item.name === name && item.variable.owner === place);
  const found: Statement[] = [];
  forEachStatement(place?.body ?? [], statement => {
    const drives =
      (statement.kind === 'assign' && statement.target.variable === signal?.variable) ||
      (statement.kind === 'memorySample' && statement.port === signal?.variable);
    if (drives) found.push(statement);
  });
  return found;
}

/** Replaces the operator of the value that a statement assigns. */
export function useOperator(statement: Statement | undefined, op: BinaryOperator): void {
  if (statement?.kind !== 'assign' || statement.value.kind !== 'binary')
    throw new RangeError('no assignment of an operator');
  (statement.value as { op: BinaryOperator }).op = op;
}
