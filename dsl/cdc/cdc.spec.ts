import { expect } from 'chai';
import {
  In,
  Out,
  Stream,
  asyncFifo,
  bit,
  connect,
  domain,
  fromGray,
  inDomain,
  module,
  regNext,
  s,
  bundle,
} from '../index.js';
import { synchronise, synchronisePulse, toGray, u } from '../index.js';
import type { Domain, Module } from '../index.js';
import { crossing } from '../../testbench/streams/two-clocks.js';
import type { Ticks } from '../../testbench/streams/two-clocks.js';
import { blockEngine, openedHere, withCircuit } from '../../testbench/spec-engines.fixture.js';

const left = domain({ clock: 'left' });
const right = domain({ clock: 'right' });

const payload = bundle({ key: s(7), wide: u(40) });

function bridge(name: string, depth: number, from: Domain = left, to: Domain = right, stages = 2): Module {
  const ports = { in: Stream.sink(payload, { domain: from }), out: Stream.source(payload, { domain: to }) };
  return module(
    name,
    ports,
    io => {
      connect(asyncFifo(io.in, { depth, stages }, { from, to }), io.out);
    },
    { domain: from },
  );
}

const ratios: readonly Ticks[] = [
  { periods: [1, 1], phases: [0, 0] },
  { periods: [2, 2], phases: [0, 1] },
  { periods: [1, 5], phases: [0, 2] },
  { periods: [5, 1], phases: [1, 0] },
  { periods: [3, 7], phases: [0, 4] },
  { periods: [7, 5], phases: [3, 0] },
];

describe('clock domain crossing', () => {
  for (const depth of [2, 4, 16]) {
    it(`an asynchronous FIFO of ${String(depth)} loses nothing at any ratio of clocks`, () => {
      const made = bridge(`bridge_${String(depth)}`, depth);
      return withCircuit(made, blockEngine, opened => {
        ratios.forEach((ticks, i) => {
          expect(crossing(made, opened, ticks, 3 * (i % 2), depth + i, 30)).to.deep.equal([]);
        });
      });
    });
  }

  it('an asynchronous FIFO stands between domains of any style', async () => {
    const low = domain({
      clock: 'clk',
      resetName: 'rst_n',
      edge: 'falling',
      reset: 'asynchronous',
      active: 'low',
    });
    const made = bridge('mixed_bridge', 4, low, right, 3);
    expect(made.ir.instances[0]?.module.ports.map(port => port.variable.domain?.clock)).to.include.members([
      'push_clock',
      'pop_clock',
    ]);
    for (const ticks of ratios)
      await withCircuit(made, blockEngine, opened => {
        expect(crossing(made, opened, ticks, 2, 9, 30)).to.deep.equal([]);
      });
  });

  it('fills up to its depth and no further', () => {
    const made = bridge('full_bridge', 4);
    const simulation = openedHere(made, 0).simulation;
    const at = (pin: string): number => simulation.slot(pin).offset;
    simulation.words[at('in_valid')] = 1;
    let pushed = 0;
    for (let i = 0; i < 20; i++) {
      simulation.settle();
      pushed += simulation.words[at('in_ready')] ?? 0;
      simulation.edge(1);
    }
    expect(pushed).to.equal(4);
  });

  it('Gray codes change one bit at a time and turn back into numbers', () => {
    const made = module('gray', { x: In(u(5)), code: Out(u(5)), back: Out(u(5)) }, ({ x, code, back }) => {
      code.value = toGray(x);
      back.value = fromGray(toGray(x));
    });
    const simulation = openedHere(made, 0).simulation;
    const at = (pin: string): number => simulation.slot(pin).offset;
    const codes = Array.from({ length: 32 }, (_, x) => {
      simulation.words[at('x')] = x;
      simulation.settle();
      expect(simulation.words[at('back')]).to.equal(x);
      return simulation.words[at('code')] ?? 0;
    });
    expect(codes.slice(0, 6)).to.deep.equal([0, 1, 3, 2, 6, 7]);
    codes.forEach((code, x) => {
      const changed = code ^ (codes[(x + 1) % 32] ?? 0);
      expect(changed & (changed - 1)).to.equal(0);
    });
  });

  it('a synchroniser takes its stages in edges of its own clock', () => {
    const made = module(
      'two_flops',
      { level: In(bit, { domain: left }), seen: Out(bit), late: Out(bit) },
      ({ level, seen, late }) => {
        seen.value = synchronise(level);
        late.value = synchronise(level, { stages: 4, init: 1 });
      },
      { domain: right },
    );
    const crossings = made.ir.variables
      .filter(variable => variable.role === 'register')
      .map(variable => variable.crossing);
    expect(crossings).to.deep.equal([true, false, true, false, false, false]);
    const simulation = openedHere(made, 1).simulation;
    const at = (pin: string): number => simulation.slot(pin).offset;
    simulation.words[at('right_reset')] = 1;
    simulation.edge(1);
    expect(simulation.words[at('late')]).to.equal(1);
    simulation.run(1, 4);
    simulation.words[at('right_reset')] = 0;
    simulation.run(1, 4);
    expect([simulation.words[at('seen')], simulation.words[at('late')]]).to.deep.equal([0, 0]);
    simulation.words[at('level')] = 1;
    const seen = Array.from({ length: 5 }, () => {
      simulation.edge(1);
      return [simulation.words[at('seen')], simulation.words[at('late')]];
    });
    expect(seen).to.deep.equal([
      [0, 0],
      [1, 0],
      [1, 0],
      [1, 1],
      [1, 1],
    ]);
  });

  it('a pulse crosses once, from fast to slow and from slow to fast', () => {
    const made = module(
      'pulses',
      { go: In(bit), came: Out(bit, { domain: right }) },
      ({ go, came }) => {
        came.value = inDomain(right, () => synchronisePulse(go, { from: left }));
      },
      { domain: left },
    );
    for (const [fast, slow] of [
      [1, 3],
      [4, 1],
      [1, 1],
    ] as const) {
      const simulation = openedHere(made, 0).simulation;
      const at = (pin: string): number => simulation.slot(pin).offset;
      simulation.words[at('left_reset')] = 1;
      simulation.words[at('right_reset')] = 1;
      simulation.edge(3);
      simulation.words[at('left_reset')] = 0;
      simulation.words[at('right_reset')] = 0;
      let sent = 0;
      let came = 0;
      for (let time = 0; time < 400; time++) {
        const mask = Number(time % fast === 0) + 2 * Number(time % slow === 0);
        if (mask === 0) continue;
        simulation.words[at('go')] = Number((mask & 1) === 1 && time % 20 === 0 && time < 380);
        simulation.settle();
        if ((mask & 1) === 1) sent += simulation.words[at('go')] ?? 0;
        if ((mask & 2) === 2) came += simulation.words[at('came')] ?? 0;
        simulation.edge(mask);
      }
      expect([sent, came]).to.deep.equal([19, 19]);
    }
  });

  it('refuses what cannot be synchronised', () => {
    const inBody = (f: (a: Parameters<typeof toGray>[0]) => unknown) => () =>
      module('refused', { a: In(u(8)), y: Out(bit) }, ({ a, y }) => {
        y.value = 0;
        f(a);
      });
    expect(inBody(a => synchronise(a as never))).to.throw(
      'error[domain-crossing]: 8 bits that may change together',
    );
    expect(inBody(a => synchronise(a(0).and(a(1))))).to.throw('is the result of logic, which can glitch');
    expect(inBody(a => synchronise(regNext(a(0).and(a(1)))))).not.to.throw();
    expect(inBody(a => synchronise(a(3)))).not.to.throw();
    expect(inBody(a => synchronise(a(3), { stages: 1 }))).to.throw('synchronise: stages is 1');
    expect(() => bridge('odd_bridge', 6)).to.throw('asyncStreamFifo: depth is 6');
  });
});
