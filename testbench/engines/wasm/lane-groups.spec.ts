import { expect } from 'chai';
import type { Module } from '../../../dsl/index.js';
import {
  circle,
  combinational,
  counters,
  crossed,
  deepLanes,
  driven,
  exchange,
  ladder,
  lateSums,
  mixedGroups,
  sameOutput,
  signs,
} from './lane-groups.fixture.js';
import { openWasm } from './index.js';
import { gridsOf } from './lanes.fixture.js';
import { firstApart } from './lock-step.fixture.js';

const modulesOf = (made: Module): string[] => gridsOf(made).map(({ module }) => module);

describe('groups of lanes', () => {
  const cases: readonly (readonly [Module, readonly string[], cycles?: number])[] = [
    [circle, ['taker', 'giver']],
    [exchange, ['taker', 'delayed']],
    [combinational, []],
    [crossed, ['crossing']],
    [ladder, []],
    [mixedGroups, ['giver']],
    [sameOutput, ['passer']],
    [lateSums, ['adder']],
    [signs, ['turner']],
    [driven, ['giver']],
    [deepLanes, [], 5],
    [counters(12), []],
    [counters(17), ['counter']],
  ];
  for (const [made, modules, cycles = 120] of cases) {
    it(`${made.ir.name} does as the interpreter does`, () => {
      expect(modulesOf(made)).to.have.members(modules);
      for (const seed of [0, 4])
        expect(firstApart(made.ir, { cycles, seed }), `seed ${String(seed)}`).to.equal(undefined);
    });
  }

  it('count 2,000 lanes', () => {
    const made = counters(2000);
    expect(gridsOf(made)).to.deep.equal([{ module: 'counter', rows: 1, columns: 2000, steps: {} }]);
    const engine = openWasm(made.ir);
    engine.words[engine.slot('reset').offset] = 1;
    engine.edge(1);
    engine.words[engine.slot('reset').offset] = 0;
    engine.run(1, 5000);
    const { offset } = engine.slot('counts');
    const halves = new Uint16Array(engine.words.buffer, engine.words.byteOffset + 4 * offset, 2000);
    expect([...halves]).to.deep.equal(Array.from({ length: 2000 }, (_, i) => ((i % 16) * 5000) & 0xffff));
  });

  it('count the hits of a cover in every lane', () => {
    const engine = openWasm(counters(21).ir);
    const go = engine.slot('go').offset;
    engine.words[go] = 1;
    engine.run(1, 70);
    engine.words[go] = 0;
    engine.run(1, 5);
    // Of the 21 lanes six count by 0, 1 or 2.
    expect(engine.takeCovers?.().map(({ label, count }) => [label, count])).to.deep.equal([
      ['fast', 15 * 70],
    ]);
  });
});
