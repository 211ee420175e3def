import { expect } from 'chai';
import type { Module } from '../../../dsl/ir/module.js';
import { layoutPins } from '../pin-layout.js';
import { pinsOfModule } from '../pins-of.js';
import type { Action } from './actions.js';
import { flatten } from './circuit.js';
import { firstApart } from './lock-step.fixture.js';
import { schedule } from './schedule.js';
import { banks, changing, common, late, nested, parts, shared, swaps } from './sinking.fixture.js';

/** How many updates of registers stand in no region, and in some, in the schedule of an edge. */
function updatesOf({ ir }: { readonly ir: Module }): readonly [always: number, guarded: number] {
  const { graph, storage, updates } = flatten(ir, layoutPins(pinsOfModule(ir)));
  const actions: Action[] = updates.map(update => ({ kind: 'update', update, value: update.value }));
  const { tasks } = schedule(graph, actions, storage.producers);
  const regions = tasks.flatMap(({ step, region }) =>
    'action' in step && step.action.kind === 'update' ? [region] : [],
  );
  const always = regions.filter(region => region === 0).length;
  return [always, regions.length - always];
}

describe('work under guards', () => {
  for (const { ir } of [shared, nested, changing, swaps, late, common, banks, parts]) {
    for (const seed of [0, 3]) {
      it(`gives with ${ir.name} what the interpreter gives, power-up image ${String(seed)}`, () => {
        expect(firstApart(ir, { cycles: 300, seed })).to.equal(undefined);
      });
    }
  }

  it('is left out with a register that keeps all its words, however its parts change', () => {
    // 288 bits are five words, 100 bits two; the upper word of `copied` never changes, which takes no code.
    expect(updatesOf(parts)).to.deep.equal([1, 5 + 3 * 2 + 1]);
  });

  it('stands in one region for all that a guard is shared by', () => {
    const { ir } = shared;
    const { graph, storage, updates, writes } = flatten(ir, layoutPins(pinsOfModule(ir)));
    const actions: Action[] = updates.map(update => ({ kind: 'update', update, value: update.value }));
    for (const write of writes) actions.push({ kind: 'writes', writes: [write], state: write.bank.state });
    const { tasks, regions } = schedule(graph, actions, storage.producers);
    const used = [...new Set(tasks.map(({ region }) => region))];
    expect(used.map(region => regions.regions[region]?.literals.length)).to.have.members([0, 1]);
    const places = tasks.flatMap(({ region }, i) => (region === 0 ? [] : [i]));
    const [first = 0, last = 0] = [places[0], places.at(-1)];
    // Nothing of another region comes between: one branch in all.
    expect(last - first).to.equal(places.length - 1);
    const kinds = tasks.flatMap(({ region, step }) =>
      region > 0 && 'action' in step ? [step.action.kind] : [],
    );
    expect(kinds.sort()).to.deep.equal(['update', 'update', 'writes']);
  });
});
