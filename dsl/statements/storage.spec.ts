import { expect } from 'chai';
import { In, Out, bit, bundle, choice, module, reg, regNext, s, u, vec, when, wire } from '../index.js';
import { PinBench } from '../../testbench/engines/interpreter/pin-bench.fixture.js';

const point = bundle({ x: s(5), tag: choice('A', 'B', 'C'), list: vec(u(3), 2) });

describe('registers', () => {
  it('of a bundle reset field by field and take records', () => {
    const made = module('record', { load: In(bit), out: Out(point) }, ({ load, out }) => {
      const held = reg(point, { init: { x: -3, tag: 'C', list: [1, 6] } });
      when(load, () => {
        held.next = { x: 7, tag: 'B', list: [2, 5] };
      });
      out.value = held;
    });
    const bench = new PinBench(made, 1).reset();
    expect(bench.get('out_x', 'out_tag', 'out_list')).to.deep.equal([29, 2, 0b110_001]);
    expect(bench.set({ load: 1 }).edge().get('out_x', 'out_tag', 'out_list')).to.deep.equal([
      7, 1, 0b101_010,
    ]);
  });

  it('without init keep their value through reset and start from the power-up image', () => {
    const made = module('bare', { x: In(u(8)), y: Out(u(8)), z: Out(u(8)) }, ({ x, y, z }) => {
      y.value = regNext(x);
      const counter = reg(u(8), { init: 4 });
      counter.next = counter.wrapAdd(1);
      z.value = counter;
    });
    expect(new PinBench(made, 0).get('y')).to.deep.equal([0]);
    expect(new PinBench(made, 7).get('y')).to.deep.equal(new PinBench(made, 7).get('y'));
    const images = [1, 2, 3, 4].map(seed => new PinBench(made, seed).get('y')[0]);
    expect(new Set(images).size).to.be.greaterThan(1);
    expect(new PinBench(made, 7).set({ x: 33, reset: 1 }).edge().get('y', 'z')).to.deep.equal([33, 4]);
  });

  it('regNext delays any signal, with enable and init', () => {
    const made = module(
      'delays',
      { x: In(s(4)), on: In(bit), y: Out(s(4)), z: Out(s(4)) },
      ({ x, on, y, z }) => {
        y.value = regNext(regNext(x));
        z.value = regNext(x, { init: -1, enable: on });
      },
    );
    const bench = new PinBench(made).reset();
    const seen = [1, 2, 3, 4, 5].map(x =>
      bench
        .set({ x, on: x & 1 })
        .edge()
        .get('y', 'z'),
    );
    expect(seen).to.deep.equal([
      [0, 1],
      [1, 1],
      [2, 3],
      [3, 3],
      [4, 5],
    ]);
  });

  it('take part assignments by slice, bit and element, also chosen at run time', () => {
    const made = module(
      'parts',
      { at: In(u(2)), x: In(u(3)), slices: Out(u(8)), elements: Out(vec(u(3), 3)) },
      ({ at, x, slices, elements }) => {
        const word = reg(u(8), { init: 0xff });
        when(x.ne(7), () => {
          word(4, 2).next = x;
          word(7).next = x(0);
        }).otherwise(() => {
          word.next = 0;
        });
        slices.value = word;
        const list = reg(vec(u(3), 3), { init: [7, 7, 7] });
        list.at(at).next = x;
        elements.value = list;
      },
    );
    const bench = new PinBench(made).reset();
    expect(bench.set({ at: 1, x: 0b010 }).edge().get('slices', 'elements')).to.deep.equal([
      0b01101011, 0b111_010_111,
    ]);
    expect(bench.failures()).to.deep.equal([]);
    // Element 3 does not exist: nothing is written, and the automatic assert says so.
    expect(bench.set({ at: 3, x: 0 }).edge().get('elements')).to.deep.equal([0b111_010_111]);
    expect(bench.failures()).to.have.length(1);
  });

  it('refuse an init that does not fit or is no constant', () => {
    const withInit = (init: unknown) => () =>
      module('faulty', { x: In(u(4)), y: Out(u(4)) }, ({ x, y }) => {
        const held = reg(u(4), { init: (init === 'signal' ? x : init) as never });
        held.next = x;
        y.value = held;
      });
    expect(withInit(16)).to.throw('error[literal-range]: 16 does not fit the init, u(4)');
    expect(withInit('signal')).to.throw('error[bad-type]: the init of a register is not a constant');
  });
});

describe('wires', () => {
  it('have their default wherever no assignment is active', () => {
    const made = module('fallback', { on: In(bit), y: Out(point) }, ({ on, y }) => {
      const w = wire(point, { default: { x: -1, tag: 'A', list: [3, 4] } });
      when(on, () => {
        w.tag.value = 'C';
        w.list.at(1).value = 0;
      });
      y.value = w;
    });
    const bench = new PinBench(made);
    expect(bench.set({ on: 0 }).get('y_x', 'y_tag', 'y_list')).to.deep.equal([31, 0, 0b100_011]);
    expect(bench.set({ on: 1 }).get('y_x', 'y_tag', 'y_list')).to.deep.equal([31, 2, 0b000_011]);
  });

  it('cannot be read by .value nor driven by .next', () => {
    const misuse = (f: (w: { value: unknown; next: unknown }) => void) => () =>
      module('misuse', { y: Out(u(4)) }, ({ y }) => {
        const w = wire(u(4), { default: 0 });
        y.value = w;
        f(w as never);
      });
    expect(misuse(w => w.value)).to.throw('error[host-operator]: reading .value');
    expect(misuse(w => (w.next = 1))).to.throw('error[direction]');
  });
});
