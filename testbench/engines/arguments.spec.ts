import { expect } from 'chai';
import {
  In,
  Out,
  assert,
  bit,
  cover,
  domain,
  inDomain,
  instance,
  module,
  reg,
  u,
  when,
} from '../../dsl/index.js';
import { blockEngine, verilogEngines, withCircuit } from '../spec-engines.fixture.js';
import { openHere } from './open.js';
import { EngineError } from './errors.js';

const engines = new Set(['interpreter' as const, blockEngine, ...verilogEngines]);

const counter = module('edges', { count: Out(u(8)) }, ({ count }) => {
  const value = reg(u(8), { init: 0 });
  value.next = value.wrapAdd(1);
  count.value = value;
});

/** Covers an odd `x`, and what never is; `at` tells instances apart. */
const covering = module('covering', { on: In(bit), q: Out(u(8)) }, ({ on, q }) => {
  const x = reg(u(8), { init: 0 });
  when(on, () => {
    x.next = x.wrapAdd(1);
  });
  cover(x(0), 'odd');
  cover(x.gt(200), 'never');
  assert(x.ne(255), 'far');
  q.value = x;
});

const many = (count: number) =>
  module(`covering_${String(count)}`, { on: In(u(count)), q: Out(u(8)) }, ({ on, q }) => {
    const made = Array.from({ length: count }, (_, i) => instance(covering, { on: on(i) }, { name: 'part' }));
    q.value = made.map(part => part.q).reduce((a, b) => a.wrapAdd(b));
  });

describe('engines: arguments', () => {
  for (const engine of engines) {
    it(`${engine} refuses masks and counts that are none, and nothing moves`, async function () {
      this.timeout(180_000);
      await withCircuit(counter, engine, ({ simulation }) => {
        const before = [...simulation.words];
        const refuse = (work: () => unknown): void => {
          expect(work).to.throw(EngineError).with.property('code', 'bad-argument');
        };
        for (const mask of [-1, 2, 0.5, NaN]) {
          refuse(() => {
            simulation.run(mask, 1);
          });
        }
        for (const mask of [-1, 2])
          refuse(() => {
            simulation.edge(mask);
          });
        for (const count of [-3, 0.5, NaN])
          refuse(() => {
            simulation.run(1, count);
          });
        simulation.run(1, 0);
        expect([...simulation.words]).to.deep.equal(before);
      });
    });

    it(`${engine} counts a cover over all instances of its module, and those that never held`, async function () {
      this.timeout(180_000);
      for (const count of [3, 17]) {
        await withCircuit(many(count), engine, ({ simulation }) => {
          const { words } = simulation;
          words[simulation.slot('reset').offset] = 1;
          simulation.run(1, 2);
          words[simulation.slot('reset').offset] = 0;
          words[simulation.slot('on').offset] = 0b101;
          simulation.settle();
          simulation.run(1, 40);
          const found = simulation.takeCovers?.().map(({ label, count: held }) => [label, held]);
          expect(found).to.have.deep.members([
            ['odd', 40],
            ['never', 0],
          ]);
        });
      }
    });
  }

  for (const engine of ['wasm', 'interpreter'] as const)
    it(`${engine} names the instance whose check failed as waves do`, () =>
      withCircuit(many(17), engine, ({ simulation }) => {
        const { words } = simulation;
        words[simulation.slot('reset').offset] = 1;
        simulation.run(1, 2);
        words[simulation.slot('reset').offset] = 0;
        words[simulation.slot('on').offset] = 1 << 12;
        simulation.settle();
        simulation.run(1, 256);
        expect(simulation.takeFailures().map(({ label, instance: place }) => [label, place])).to.deep.equal([
          ['far', 'covering_17.part[12]'],
        ]);
      }));

  it('more clocks than a mask has bits for are refused', () => {
    const clocked = (count: number) => {
      const domains = Array.from({ length: count }, (_, i) => domain({ clock: `clock${String(i)}` }));
      const ports = Object.fromEntries(
        domains.map(one => [one.clock.replace('clock', 'q'), Out(u(8), { domain: one })]),
      );
      return module(`clocks_${String(count)}`, ports, io => {
        for (const one of domains)
          inDomain(one, () => {
            const value = reg(u(8), { init: 0 });
            value.next = value.wrapAdd(1);
            const port = io[one.clock.replace('clock', 'q')];
            if (port !== undefined) port.value = value;
          });
      });
    };
    for (const engine of ['wasm', 'interpreter'] as const)
      expect(() => openHere(clocked(33).ir, engine))
        .to.throw(EngineError, 'clocks; an engine drives at most 31')
        .with.property('code', 'unsupported');
  });
});
