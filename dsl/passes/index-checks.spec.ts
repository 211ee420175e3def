import { expect } from 'chai';
import { openInterpreter } from '../../testbench/engines/interpreter/interpreter.js';
import type { Simulation } from '../../testbench/engines/engine.js';
import {
  In,
  Out,
  bit,
  domain,
  inDomain,
  lit,
  memory,
  module,
  mux,
  reg,
  u,
  vec,
  when,
  wire,
} from '../index.js';
import type { Module } from '../index.js';
import { forEachStatement } from '../ir/walk.js';

function poke(sim: Simulation, pin: string, value: number): void {
  sim.words[sim.slot(pin).offset] = value;
}

/** Messages of the checks that fail in one cycle with the given inputs, after reset. */
function failures(made: Module, inputs: Readonly<Record<string, number>>): string[] {
  const sim = openInterpreter(made.ir);
  poke(sim, 'reset', 1);
  sim.edge(1);
  poke(sim, 'reset', 0);
  for (const [pin, value] of Object.entries(inputs)) poke(sim, pin, value);
  sim.settle();
  sim.edge(1);
  return sim.takeFailures().map(failure => failure.label);
}

const picker = module(
  'picker',
  { lanes: In(vec(u(4), 10)), at: In(u(4)), take: In(bit), picked: Out(u(4)) },
  ({ lanes, at, take, picked }) => {
    const held = reg(u(4), { init: 0 });
    held.next = mux(take, lanes.at(at), held);
    picked.value = held;
  },
);

const store = module('store', { at: In(u(3)), go: In(bit), out: Out(u(8)) }, ({ at, go, out }) => {
  const words = memory(u(8), { depth: 5 });
  const count = reg(u(8), { init: 0 });
  count.next = count.wrapAdd(1);
  when(go, () => {
    words.write(at, count);
  });
  out.value = count;
});

describe('automatic checks of indices', () => {
  it('assert that a lane chosen at run time exists, while the choice is used', () => {
    expect(failures(picker, { at: 9, take: 1 })).to.deep.equal([]);
    expect(failures(picker, { at: 10, take: 1 })).to.deep.equal(['index below 10']);
    expect(failures(picker, { at: 10, take: 0 })).to.deep.equal([]);
  });

  it('assert that a word that is written exists, while it is written', () => {
    expect(failures(store, { at: 4, go: 1 })).to.deep.equal([]);
    expect(failures(store, { at: 5, go: 1 })).to.deep.equal(['index below 5']);
    expect(failures(store, { at: 5, go: 0 })).to.deep.equal([]);
  });

  it('belong to the domain of the conditions around them, where the index has none', () => {
    const [slow, fast] = [domain({ clock: 'slow' }), domain({ clock: 'fast' })];
    const ports = { lanes: In(vec(u(4), 10)), beat: Out(bit) };
    const two = module(
      'two',
      ports,
      io => {
        const beat = reg(bit, { init: 0 });
        beat.next = beat.not();
        io.beat.value = beat;
        const picked = wire(u(4), { default: 0 });
        inDomain(fast, () => {
          const busy = reg(bit, { init: 0 });
          busy.next = busy.not();
          when(busy, () => {
            // Of constants alone: of no domain.
            picked.value = io.lanes.at(lit(4, u(4)).wrapAdd(lit(3, u(4))));
          });
        });
      },
      { domain: slow },
    );
    const found: unknown[] = [];
    forEachStatement(two.ir.body, statement => {
      if (statement.kind === 'check') found.push(statement.domain.clock);
    });
    expect(found).to.deep.equal(['fast']);
  });

  it('add no pins to a module without clock or reset', () => {
    const bare = module('bare', { lanes: In(vec(u(4), 10)), at: In(u(4)), picked: Out(u(4)) }, io => {
      io.picked.value = io.lanes.at(io.at);
    });
    expect(bare.ir.body.map(statement => statement.kind)).to.deep.equal(['assign']);
  });
});
