import { expect } from 'chai';
import {
  In,
  Out,
  bit,
  bundle,
  cat,
  choice,
  instance,
  lit,
  memory,
  module,
  mux,
  oneHot,
  popCount,
  reg,
  s,
  sum,
  switchOn,
  u,
  vec,
  when,
  wire,
  HardwareError,
} from '../index.js';
import type { Bit, Inside } from '../index.js';

const ports = { a: In(u(4)), b: In(bit), v: In(vec(u(4), 2)), p: In(bundle({ low: u(4) })), y: Out(u(8)) };
type Io = Inside<typeof ports>;

/** What a body is refused with: each diagnostic's code and message; and that it points into this file. */
function refusal(body: (io: Io) => unknown): readonly string[] {
  try {
    module('misused', ports, io => {
      io.y.value = 0;
      return body(io);
    });
  } catch (error) {
    if (!(error instanceof HardwareError)) throw error;
    for (const { site, help } of error.diagnostics) {
      expect(site?.file).to.match(/misuse\.spec\.ts$/);
      expect(help).to.be.a('string');
    }
    return error.diagnostics.map(({ code, message }) => `${code}: ${message}`);
  }
  return [];
}

/** A value that the compiler would refuse here. */
const forced = (value: unknown): never => value as never;

describe('misuse that only elaboration sees', () => {
  const table: readonly (readonly [string, (io: Io) => unknown, string])[] = [
    ['cat of nothing', () => cat(), 'bad-parameter: cat of nothing'],
    ['a width of 0', ({ a }) => a.trunc(0), 'bad-type: a width of 0 is not possible'],
    ['a negative width', ({ a }) => a.saturate(-1), 'bad-type: a width of -1 is not possible'],
    ['no width', ({ a }) => a.extend(NaN), 'bad-type: a width of NaN is not possible'],
    ['oneHot of no bits', ({ a }) => oneHot(a, 0), 'bad-type: a width of 0 is not possible'],
    [
      'a rounding by a signal',
      ({ a }) => a.roundShift(forced(a), 'floor'),
      'bad-parameter: roundShift does not take a signal as the amount',
    ],
    [
      'an unknown rounding',
      ({ a }) => a.roundShift(1, forced('up')),
      "bad-parameter: roundShift does not take 'up'",
    ],
    ['a mux of two literals', ({ b }) => mux(b, 1, 0), 'not-hardware: a signal is needed here, not 0'],
    ['a bundle as an operand', ({ a, p }) => a.add(forced(p)), 'bad-type: add of a bundle'],
    ['a bundle in a sum', ({ p }) => sum([forced(p)]), 'bad-type: sum of a bundle'],
    [
      'a wide enable',
      ({ a }) => reg(u(4), { enable: forced(a) }),
      'bad-type: a condition is one bit, this is u(4)',
    ],
    [
      'a host enable',
      () => reg(u(4), { enable: forced(true) }),
      'bad-type: a condition is one bit, this is boolean',
    ],
    [
      'a host mask',
      ({ a }) => {
        memory(u(4), { depth: 2 }).write(a(0), a, { mask: forced(3) });
      },
      'bad-type: a mask is an unsigned signal, this is number',
    ],
    [
      'an initial word too large',
      () => memory(u(4), { depth: 2, init: [1, 16] }),
      'literal-range: initial word 1: 16 is not a value of u(4): it holds 0 to 15',
    ],
    [
      'null for a bundle',
      () => {
        wire(bundle({ low: u(4) })).value = forced(null);
      },
      'bad-type: the signal is bundle({ low: u(4) }), the value is null',
    ],
    [
      'an element used outside map',
      ({ v, y }) => {
        const kept: unknown[] = [];
        void v.map(x => {
          kept.push(x);
          return x;
        });
        when(lit(1), () => {
          y.value = forced(kept[0]);
        });
      },
      'vec-map: an element that map or zip gave to its function is used outside it',
    ],
    [
      'a case after otherwise',
      ({ a }) => {
        const chain = switchOn(a).is(0, () => undefined);
        chain.otherwise(() => undefined);
        chain.is(1, () => undefined);
      },
      'bad-type: is after otherwise',
    ],
    ['a case of nothing', ({ a }) => switchOn(a).is([], () => undefined), 'bad-type: a case without a value'],
    [
      'a switch on a bundle',
      ({ p }) => switchOn(forced(p)),
      'bad-type: switchOn takes a number or a choice, not bundle',
    ],
    [
      'a switch on a host number',
      () => switchOn(forced(3)),
      'bad-type: switchOn takes a number or a choice, not number',
    ],
    [
      'an async body',
      async () => {
        await Promise.resolve();
      },
      'not-hardware: the body of misused is async',
    ],
    [
      'an async condition',
      ({ b }) => {
        when(
          b,
          forced(async () => {
            await Promise.resolve();
          }),
        );
      },
      'not-hardware: this function is async',
    ],
    [
      'a wrapped sum that may not fit',
      () => {
        const x = wire(s(4), { default: 0 });
        return x.wrapAdd(forced(wire(u(4), { default: 0 })));
      },
      'width: the operand is u(4), it must fit s(4)',
    ],
  ];
  for (const [what, body, expected] of table) {
    it(`refuses ${what}`, () => {
      expect(refusal(body)[0]).to.equal(expected);
    });
  }

  it('refuses types that cannot be', () => {
    const made: readonly (() => unknown)[] = [
      () => u(0),
      () => u(0),
      () => vec(u(1024), 1 << 20),
      () => bundle({}),
      () => bundle({ 'a.b': bit }),
      () => bundle({ next: bit }),
      () => choice('not one word', 'other'),
      () => choice(...([] as unknown as [string])),
    ];
    const codes = made.map(make => {
      try {
        make();
        return 'nothing';
      } catch (error) {
        return error instanceof HardwareError ? error.code : 'another error';
      }
    });
    expect(codes).to.deep.equal([
      'bad-type',
      'bad-type',
      'bad-type',
      'bad-type',
      'bad-name',
      'bad-name',
      'bad-name',
      'bad-type',
    ]);
  });

  it('reports what was found before an exception, and leaves nothing behind after one', () => {
    expect(
      refusal(({ y, a }) => {
        y(1, 0).value = a;
        throw new RangeError('a consequence');
      }),
    ).to.deep.equal(['width: y is 2 bits, the value is 4 bits']);
    expect(() =>
      refusal(() => {
        throw new RangeError('mine');
      }),
    ).to.throw(RangeError, 'mine');
    expect(() => reg(u(4))).to.throw(HardwareError, /outside-module/);
  });
});

describe('odd uses that work', () => {
  it('sums, ands and counts nothing or one thing', () => {
    expect([sum([]).width, popCount(lit(1)).width, cat(lit(5)).width]).to.deep.equal([1, 1, 3]);
  });

  it('describes a module inside the body of another, and a when from a function called twice', () => {
    const outer = module('outer', { a: In(bit), b: In(bit), y: Out(u(2)) }, ({ a, b, y }) => {
      const inner = module('inner', { a: In(bit), y: Out(bit) }, io => {
        io.y.value = io.a.not();
      });
      const set = (at: number, condition: Bit): void => {
        const placed = instance(inner, { a: b });
        when(condition, () => {
          y(at).value = placed.y;
        }).otherwise(() => {
          y(at).value = 0;
        });
      };
      set(0, a);
      set(1, a.not());
    });
    expect(outer.ir.instances.map(({ module: child }) => child.name)).to.deep.equal(['inner', 'inner']);
    expect(outer.ir.body.map(({ kind }) => kind)).to.include('when');
  });

  it('has a choice of one name, and registers in a vec of bundles', () => {
    const made = module('odd', { i: In(u(1)), y: Out(u(4)), only: Out(bit) }, ({ i, y, only }) => {
      const state = reg(choice('Only'), { init: 'Only' });
      state.next = 'Only';
      only.value = state.is('Only');
      const rows = reg(vec(bundle({ low: u(4), high: s(3) }), 2), {
        init: [
          { low: 1, high: -1 },
          { low: 2, high: -4 },
        ],
      });
      rows.at(i).low.next = 3;
      rows.at(i).high.next = -4;
      y.value = rows.at(i).low;
    });
    const inits = made.ir.variables.filter(({ role }) => role === 'register').map(({ init }) => init);
    expect(inits).to.deep.equal([0n, 0x21n, 0b100111n]);
  });
});
