import { expect } from 'chai';
import type { Module } from '../../../dsl/index.js';
import { layoutPins } from '../pin-layout.js';
import { pinsOfModule } from '../pins-of.js';
import type { Action } from './actions.js';
import { flatten } from './circuit.js';
import { Emitter } from './emit.js';
import { joinLanes } from './lane-loops.js';
import { writingOf } from './lane-versions.js';
import {
  alsoRead,
  orKept,
  twoRows,
  twoStores,
  whereClear,
  whereFew,
  whereSet,
  whereWide,
  whileIdle,
  wherever,
} from './lane-writes.fixture.js';
import { Literals } from './literals.js';
import { firstApart } from './lock-step.fixture.js';
import { schedule } from './schedule.js';

/** What an edge does, loops over lanes joined. */
function edgeOf({ ir }: Module) {
  const { graph, storage, updates, writes } = flatten(ir, layoutPins(pinsOfModule(ir)));
  const actions: Action[] = updates.map(update => ({ kind: 'update', update, value: update.value }));
  for (const write of writes) actions.push({ kind: 'writes', writes: [write], state: write.bank.state });
  return { graph, storage, actions: joinLanes(graph, actions) };
}

/** For each loop that writes memories, how many conditions say so where a lane writes. */
function guardsOf(made: Module): number[] {
  const { graph, actions } = edgeOf(made);
  const literals = new Literals(graph);
  return actions.flatMap(action =>
    action.kind === 'lanes' && action.writes.length > 0 ? [writingOf(graph, literals, action).length] : [],
  );
}

/** Bytes of code of an edge. */
function sizeOf(made: Module): number {
  const { graph, storage, actions } = edgeOf(made);
  const around = { room: 0, size: 0, spare: 0, failed: 0, give: 0, move: 0, coverAddress: () => 0 };
  const functions = new Emitter(graph, around, schedule(graph, actions, storage.producers)).emit();
  return functions.reduce((sum, { code }) => sum + code.length, 0);
}

describe('loops over lanes that write memories', () => {
  const cases: readonly (readonly [Module, number])[] = [
    [whereSet, 1],
    [whereClear, 1],
    [whereFew, 1],
    // Where no bit of `some` is set, no lane writes.
    [whereWide, 1],
    [wherever, 0],
    [orKept, 1],
    [twoStores, 0],
    [alsoRead, 0],
    [whileIdle, 2],
    [twoRows, 2],
  ];
  for (const [made, guards] of cases) {
    it(`${made.ir.name}: ${String(guards)} conditions say where none does`, () => {
      expect(guardsOf(made)).to.deep.equal([guards]);
    });
    for (const seed of [0, 6])
      it(`${made.ir.name} does as the interpreter does, power-up image ${String(seed)}`, () => {
        expect(firstApart(made.ir, { cycles: 300, seed })).to.equal(undefined);
      });
  }

  it('take little code for where no lane writes', () => {
    expect(sizeOf(whereSet) / sizeOf(wherever)).to.be.within(1, 1.2);
  });
});
