import { expect } from 'chai';
import {
  In,
  Out,
  any,
  bit,
  bundle,
  domain,
  fromBits,
  instance,
  lit,
  memory,
  module,
  mux,
  regNext,
  select,
  states,
  sum,
  switchOn,
  u,
  vec,
  when,
  wire,
} from '../index.js';
import type { Bit, UInt } from '../index.js';
import { PinBench } from '../../testbench/engines/interpreter/pin-bench.fixture.js';

/** Describes with two bits, a number and a row at hand. */
const described = (
  body: (io: {
    readonly a: Bit;
    readonly b: Bit;
    readonly x: UInt<4>;
    readonly row: readonly UInt<4>[];
    readonly target: ReturnType<typeof target>;
  }) => void,
) =>
  module(
    'slips',
    { a: In(bit), b: In(bit), x: In(u(4)), list: In(vec(u(4), 4)), y: Out(vec(u(4), 4)) },
    ({ a, b, x, list, y }) => {
      const held = target();
      body({ a, b, x, row: [...list], target: held });
      y.value = held;
    },
  );

const target = () => wire(vec(u(4), 4), { default: [0, 0, 0, 0] });

describe('what is easily written by mistake is refused', () => {
  it('a list with a hole: its lanes would move up', () => {
    const holed = (row: readonly UInt<4>[]): UInt<4>[] => {
      const list = new Array<UInt<4>>(4);
      row.forEach((element, i) => i !== 2 && (list[i] = element));
      return list;
    };
    const missing = 'takes a signal or an integer, not undefined';
    expect(() => described(({ row, target }) => (target.value = holed(row)))).to.throw(missing);
    expect(() =>
      described(({ row, x, target }) => (target.value = [select(x(1, 0), holed(row)), 0, 0, 0])),
    ).to.throw('not undefined');
    const words = new Array<number>(2);
    words[1] = 3;
    expect(() => described(() => void memory(u(4), { depth: 2, init: words }))).to.throw(
      'undefined is not a value of u(4)',
    );
  });

  it('a literal index beyond the end, of a vec, a memory and a select', () => {
    expect(() =>
      described(({ row, x, target }) => (target.value = [select(lit(3), [x, ...row.slice(0, 2)]), 0, 0, 0])),
    ).to.throw('error[index-range]: index 3 of 3');
    expect(() => described(({ x, target }) => (target.at(lit(5)).value = x))).to.throw('index 5 of 4');
    expect(() =>
      described(
        ({ x, target }) => (target.at(0).value = memory(u(4), { depth: 3 }).readAsync(lit(3)).and(x)),
      ),
    ).to.throw('index 3 of 3');
  });

  it('a chain that goes on in another block: conditions around it would not count', () => {
    expect(() =>
      described(({ a, b, x, target }) => {
        const chain = when(a, () => (target.at(0).value = x));
        when(b, () => {
          chain.otherwise(() => (target.at(1).value = x));
        });
      }),
    ).to.throw('a when goes on in another block');
    expect(() =>
      described(({ b, x, target }) => {
        const chain = switchOn(x);
        when(b, () => {
          chain.is(1, () => (target.at(1).value = x));
        });
      }),
    ).to.throw('a switchOn goes on in another block');
  });

  it('a body that describes nothing', () => {
    const go = (): void => undefined;
    expect(() => described(({ a }) => void when(a, () => go))).to.throw(
      'gives a function, and does not call it',
    );
    expect(() =>
      described(
        ({ a }) =>
          void when(a, function* () {
            yield 1;
          }),
      ),
    ).to.throw('is a generator function');
    expect(() =>
      described(() => {
        const { run } = states('A', 'B');
        run({ A: () => go, B: go });
      }),
    ).to.throw('does not call it');
    expect(() =>
      module('empty', { y: Out(bit) }, function* ({ y }) {
        y.value = 1;
        yield 1;
      }),
    ).to.throw('the body of empty is a generator function');
  });

  it('a map that asks for the number of the element, and what only arrays have', () => {
    // For the compiler a list in a record is one still.
    const asList = (row: readonly UInt<4>[]): UInt<4>[] =>
      mux(lit(1, bit), { row: [...row] }, { row: [...row] }).row;
    const numbered = (row: readonly UInt<4>[]) => asList(row).map((x, i) => (i === 0 ? x : x.not()));
    expect(() => described(({ row, target }) => (target.value = numbered(row)))).to.throw(
      'the function of map takes 2 values, and gets 1',
    );
    expect(() =>
      described(({ row }) => {
        asList(row).forEach(x => x.not());
      }),
    ).to.throw('a vec has no forEach');
  });

  it('lit as the function of a map of a list, which gives it the index for a type', () => {
    expect(() => described(({ target }) => (target.value = [1, 2, 3, 4].map(lit)))).to.throw(
      'the type of lit is a number',
    );
  });

  it('a domain that a child does not have', () => {
    const [one, other] = [domain({ clock: 'clk' }), domain({ clock: 'clk' })];
    const child = module('child', { y: Out(bit) }, ({ y }) => (y.value = regNext(lit(1, bit))), {
      domain: one,
    });
    expect(() =>
      module(
        'parent',
        { y: Out(bit) },
        ({ y }) => {
          y.value = instance(child, {}, { domains: new Map([[other, one]]) }).y;
        },
        { domain: one },
      ),
    ).to.throw('child has no domain clk');
  });
});

describe('what is easily written works as it reads', () => {
  it('regNext under a condition takes its value at every edge', () => {
    const made = module('sampled', { en: In(bit), x: In(u(4)), y: Out(u(4)) }, ({ en, x, y }) => {
      y.value = 0;
      when(en, () => (y.value = regNext(x, { init: 0 })));
    });
    const bench = new PinBench(made).reset().set({ en: 0, x: 5 }).edge().set({ en: 1, x: 6 });
    expect(bench.get('y')).to.deep.equal([5]);
  });

  it('the ports of an instance can be listed and spread', () => {
    const pair = module('pair', { x: In(u(4)), low: Out(u(4)), high: Out(u(4)) }, ({ x, low, high }) => {
      low.value = x;
      high.value = x.wrapAdd(1);
    });
    const made = module('listed', { x: In(u(4)), total: Out(u(8)), some: Out(bit), rest: Out(u(4)) }, io => {
      const { x, ...outputs } = instance(pair);
      x.value = io.x;
      io.total.value = sum(Object.values(outputs));
      io.some.value = any(Object.values(outputs).map(value => value.ne(0)));
      io.rest.value = { ...outputs }.high;
    });
    expect(new PinBench(made).set({ x: 5 }).get('total', 'some', 'rest')).to.deep.equal([11, 1, 6]);
  });

  it('elements of a vec of bundles stand side by side, element 0 lowest, each whole', () => {
    const pair = bundle({ k: u(4), v: vec(u(2), 2) });
    const list = vec(pair, 2);
    const made = module(
      'side_by_side',
      { x: In(list), bits: Out(u(16)), back: Out(list), word: In(u(16)), kept: Out(list) },
      ({ x, bits, back, word, kept }) => {
        bits.value = x.asUInt();
        back.value = fromBits(list, word);
        const store = memory(list, {
          depth: 1,
          init: [
            [
              { k: 10, v: [1, 2] },
              { k: 11, v: [3, 0] },
            ],
          ],
        });
        store.write(lit(0), x, { mask: lit(1, u(2)) });
        kept.value = store.readAsync(lit(0));
      },
    );
    // In ports each field is a bus of its own.
    const bench = new PinBench(made).set({ x_k: 0xca, x_v: 0xe4, word: 0x3412 }).edge();
    expect(bench.get('bits')).to.deep.equal([0xcea4]);
    expect(bench.get('back_k', 'back_v')).to.deep.equal([0x31, 0x42]);
    expect(bench.get('kept_k', 'kept_v')).to.deep.equal([0xba, 0x34]);
  });
});
