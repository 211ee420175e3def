import { expect } from 'chai';
import {
  In,
  Out,
  asynchronous,
  bit,
  defaultDomain,
  domain,
  inDomain,
  instance,
  memory,
  module,
  reg,
  synchronise,
  u,
} from '../index.js';
import type { Domain } from '../index.js';
import { domainsOf, resetDomainsOf } from '../ir/domains-of.js';
import { pinsOfModule } from '../../testbench/engines/pins-of.js';
import { PinBench } from '../../testbench/engines/interpreter/pin-bench.fixture.js';

const ticker = (name: string, own: Domain) =>
  module(
    name,
    { y: Out(u(4)) },
    ({ y }) => {
      const count = reg(u(4), { init: 12 });
      count.next = count.wrapAdd(1);
      y.value = count;
    },
    { domain: own },
  );

describe('clock domains', () => {
  it('are rising, synchronous and active high by default, with a reset named after the clock', () => {
    expect(domain({ clock: 'fast' })).to.deep.equal({
      clock: 'fast',
      resetName: 'fast_reset',
      edge: 'rising',
      reset: 'synchronous',
      active: 'high',
    });
    expect(defaultDomain.clock).to.equal('clock');
  });

  it('reset synchronously: at an edge only', () => {
    const bench = new PinBench(ticker('synchronous', defaultDomain));
    expect(bench.set({ reset: 1 }).get('y')).to.deep.equal([0]);
    expect(bench.edge().get('y')).to.deep.equal([12]);
    expect(bench.set({ reset: 0 }).edge(2).get('y')).to.deep.equal([14]);
  });

  it('reset asynchronously and active low: at once, and as long as it lasts', () => {
    const own = domain({
      clock: 'clk',
      resetName: 'rst_n',
      edge: 'falling',
      reset: 'asynchronous',
      active: 'low',
    });
    const made = ticker('asynchronous_low', own);
    expect(pinsOfModule(made.ir).slice(0, 2)).to.deep.equal([
      { name: 'clk', width: 1, direction: 'in', role: 'clock', edge: 'falling' },
      { name: 'rst_n', width: 1, direction: 'in', role: 'reset' },
    ]);
    const bench = new PinBench(made);
    expect(bench.set({ rst_n: 1 }).edge(3).get('y')).to.deep.equal([15]);
    expect(bench.set({ rst_n: 0 }).get('y')).to.deep.equal([12]);
    expect(bench.edge(2).get('y')).to.deep.equal([12]);
    expect(bench.set({ rst_n: 1 }).get('y')).to.deep.equal([12]);
    expect(bench.edge().get('y')).to.deep.equal([13]);
  });

  it('tick one by one or together; state made in inDomain follows its clock', () => {
    const [a, b] = [domain({ clock: 'a' }), domain({ clock: 'b' })];
    const made = module(
      'two_clocks',
      { slow: Out(u(4)), fast: Out(u(4), { domain: b }) },
      ({ slow, fast }) => {
        const first = reg(u(4), { init: 0 });
        first.next = first.wrapAdd(1);
        slow.value = first;
        inDomain(b, () => {
          const second = reg(u(4), { init: 0 });
          second.next = second.wrapAdd(3);
          fast.value = second;
        });
      },
      { domain: a },
    );
    expect(domainsOf(made.ir)).to.deep.equal([a, b]);
    expect(resetDomainsOf(made.ir)).to.deep.equal([a, b]);
    const bench = new PinBench(made);
    const after = [1, 2, 2, 3, 0].map(mask => bench.edge(1, mask).get('slow', 'fast'));
    expect(after).to.deep.equal([
      [1, 0],
      [1, 3],
      [1, 6],
      [2, 9],
      [2, 9],
    ]);
    expect(bench.set({ a_reset: 1 }).edge(1, 2).get('slow', 'fast')).to.deep.equal([2, 12]);
    expect(bench.edge(1, 3).get('slow', 'fast')).to.deep.equal([0, 15]);
  });

  it('coincident edges all sample before any commits', () => {
    const [a, b] = [domain({ clock: 'a' }), domain({ clock: 'b' })];
    const made = module(
      'exchange',
      { x: Out(bit), y: Out(bit, { domain: b }) },
      ({ x, y }) => {
        const left = reg(bit, { init: 1 });
        const right = inDomain(b, () => reg(bit, { init: 0, domain: b }));
        left.next = synchronise(right, { init: 0 });
        right.next = inDomain(b, () => synchronise(left, { init: 1 }));
        x.value = left;
        y.value = right;
      },
      { domain: a },
    );
    const bench = new PinBench(made)
      .set({ a_reset: 1, b_reset: 1 })
      .edge(1, 3)
      .set({ a_reset: 0, b_reset: 0 });
    const seen = Array.from({ length: 6 }, () => bench.edge(1, 3).get('x', 'y').join(''));
    expect(seen).to.deep.equal(['01', '01', '01', '10', '10', '10']);
  });

  it('a child follows its parent, or the domain that is given for its own', () => {
    const made = module(
      'parent',
      { y: Out(u(4)), z: Out(u(4), { domain: domain({ clock: 'unused' }) }) },
      ({ y, z }) => {
        y.value = instance(ticker('inherits', defaultDomain)).y;
        z.value = 0;
      },
    );
    expect(pinsOfModule(made.ir).map(pin => pin.name)).to.deep.equal(['clock', 'reset', 'y', 'z']);
    const own = domain({ clock: 'own' });
    const other = domain({ clock: 'other' });
    const mapped = module('mapped', { y: Out(u(4), { domain: other }) }, ({ y }) => {
      y.value = instance(ticker('has_own', own), {}, { domains: new Map([[own, other]]) }).y;
    });
    expect(pinsOfModule(mapped.ir).map(pin => pin.name)).to.deep.equal(['other', 'other_reset', 'y']);
    expect(new PinBench(mapped).reset('other_reset').edge().get('y')).to.deep.equal([13]);
  });

  it('a child of another style is refused', () => {
    const low = ticker('made_for_low', domain({ clock: 'clk', active: 'low' }));
    const parent = () =>
      module('parent_of_low', { y: Out(u(4)) }, ({ y }) => {
        y.value = instance(low).y;
      });
    expect(parent).to.throw(
      /error\[domain-style\]: made_for_low is clocked by clk \(rising edge, synchronous reset, active low\)/,
    );
  });

  it('an input of no domain is taken by a synchroniser only', () => {
    const direct = () =>
      module('careless', { button: In(bit, { domain: asynchronous }), y: Out(bit) }, ({ button, y }) => {
        const held = reg(bit);
        held.next = button;
        y.value = held;
      });
    expect(direct).to.throw('error[domain-crossing]');
    const careful = module(
      'careful',
      { button: In(bit, { domain: asynchronous }), y: Out(bit) },
      ({ button, y }) => {
        y.value = synchronise(button);
      },
    );
    expect(new PinBench(careful).set({ button: 1 }).edge(2).get('y')).to.deep.equal([1]);
  });

  it('a memory is clocked by its own domain', () => {
    const other = domain({ clock: 'other' });
    const made = module(
      'far_memory',
      { at: In(u(1), { domain: other }), y: Out(u(4), { domain: other }) },
      ({ at, y }) => {
        const store = memory(u(4), { depth: 2, domain: other, init: [1, 2] });
        store.write(at, 9);
        y.value = store.readSync(at);
      },
    );
    expect(domainsOf(made.ir).map(({ clock }) => clock)).to.deep.equal(['other']);
    expect(new PinBench(made).set({ at: 1 }).edge().get('y')).to.deep.equal([2]);
  });
});
