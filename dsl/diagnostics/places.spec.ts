import { expect } from 'chai';
import { In, Out, bit, instance, module, reg, u, vec, when } from '../index.js';
import type { Reg, UInt, Wire } from '../index.js';
import { lines, refusals } from './refusals.fixture.js';

// As plain JavaScript would: the compiler and the lint refuse it before.
const toNumber: (value: unknown) => number = Number;

const four = u(4);

const child = module('child', { a: In(four), y: Out(four) }, ({ a, y }) => {
  y.value = a;
});

describe('errors of the language: where things may be said', () => {
  it('driving an input, an expression and an output of an instance', () => {
    const found = refusals(() =>
      module('drives', { a: In(u(4)), y: Out(u(4)) }, ({ a, y }) => {
        const placed = instance(child, { a });
        const sum = a.wrapAdd(1);
        (a as unknown as Wire<typeof four>).value = 1;
        (sum as unknown as Wire<typeof four>).value = 1;
        (placed.y as unknown as Wire<typeof four>).value = 1;
        y.value = placed.y;
      }),
    );
    expect(found).to.deep.equal([
      lines(
        'error[direction]: a is an input and cannot be driven here',
        'places.spec.ts | (a as unknown as Wire<typeof four>).value = 1;',
        '               |                                     ^^^^^',
        'help: drive a register (.next), a wire, an output, or an input of an instance (.value)',
      ),
      lines(
        'error[direction]: the target is an expression and cannot be driven here',
        'places.spec.ts | (sum as unknown as Wire<typeof four>).value = 1;',
        '               |                                       ^^^^^',
        'help: drive a register (.next), a wire, an output, or an input of an instance (.value)',
      ),
      lines(
        'error[direction]: y is an output of an instance and cannot be driven here',
        'places.spec.ts | (placed.y as unknown as Wire<typeof four>).value = 1;',
        '               |                                            ^^^^^',
        'help: drive a register (.next), a wire, an output, or an input of an instance (.value)',
      ),
    ]);
  });

  it('next of a wire and value of a register', () => {
    const found = refusals(() =>
      module('members', { y: Out(u(4)) }, ({ y }) => {
        const held = reg(four, { name: 'held' });
        (held as unknown as Wire<typeof four>).value = 1;
        (y as unknown as Reg<typeof four>).next = held;
      }),
    );
    expect(found).to.deep.equal([
      lines(
        'error[direction]: held is a register: it has no .value',
        'places.spec.ts | (held as unknown as Wire<typeof four>).value = 1;',
        '               |                                        ^^^^^',
        'help: write .next; it takes effect at the clock edge',
      ),
      lines(
        'error[direction]: y is not a register: it has no .next',
        'places.spec.ts | (y as unknown as Reg<typeof four>).next = held;',
        '               |                                    ^^^^',
        'help: write .value; only registers have .next',
      ),
    ]);
  });

  it('an input that the child does not have', () => {
    const found = refusals(() =>
      module('parent', { a: In(u(4)), y: Out(u(4)) }, ({ a, y }) => {
        const drive = { a, b: a };
        y.value = instance(child, drive).y;
      }),
    );
    expect(found).to.deep.equal([
      lines(
        'error[direction]: child has no input b',
        'places.spec.ts | y.value = instance(child, drive).y;',
        '               |           ^^^^^^^^',
        'help: its ports are a, y',
      ),
    ]);
  });

  it('hardware outside a module body', () => {
    const found = refusals(() => reg(u(8)));
    expect(found).to.deep.equal([
      lines(
        'error[outside-module]: reg was called outside a module body',
        'places.spec.ts | const found = refusals(() => reg(u(8)));',
        '               |                              ^^^',
        'help: call it inside the function given to module(...)',
      ),
    ]);
  });

  it('state inside map', () => {
    const found = refusals(() =>
      module('maps', { v: In(vec(u(4), 2)), y: Out(vec(u(4), 2)) }, ({ v, y }) => {
        y.value = v.map(lane => {
          const held = reg(u(4));
          held.next = lane;
          return held;
        });
      }),
    );
    expect(found).to.deep.equal([
      lines(
        'error[vec-map]: reg was called inside map',
        'places.spec.ts | const held = reg(u(4));',
        '               |              ^^^',
        'help: describe state and assignments outside; map and zip take expressions only',
      ),
      lines(
        'error[vec-map]: an assignment was called inside map',
        'places.spec.ts | held.next = lane;',
        '               |      ^^^^',
        'help: describe state and assignments outside; map and zip take expressions only',
      ),
    ]);
  });

  it('a host operator on a signal', () => {
    const found = refusals(() =>
      module('host', { a: In(u(4)), y: Out(u(4)) }, ({ a, y }) => {
        y.value = toNumber(a) + 1;
      }),
    );
    expect(found).to.deep.equal([
      lines(
        'error[host-operator]: a host operator on a signal: a signal has no value while hardware is described',
        'places.spec.ts | y.value = toNumber(a) + 1;',
        '               |           ^^^^^^^^',
        'help: use the methods (add, lt, eq, and, not, ...), mux for a choice, and when for a condition; a register or wire is read by its own name',
      ),
    ]);
  });

  it('reading what is only written', () => {
    const found = refusals(() =>
      module('reads', { y: Out(u(4)), z: Out(u(4)) }, ({ y, z }) => {
        y.value = 1;
        z.value = (y as unknown as { value: UInt<4> }).value;
      }),
    );
    expect(found).to.deep.equal([
      lines(
        'error[host-operator]: reading .value: a signal has no value while hardware is described',
        'places.spec.ts | z.value = (y as unknown as { value: UInt<4> }).value;',
        '               |                                                ^^^^^',
        'help: use the methods (add, lt, eq, and, not, ...), mux for a choice, and when for a condition; a register or wire is read by its own name',
      ),
    ]);
  });

  it('a number that is no integer', () => {
    const found = refusals(() =>
      module('half', { a: In(u(4)), y: Out(u(6)) }, ({ a, y }) => {
        y.value = a.add(0.5);
      }),
    );
    expect(found).to.deep.equal([
      lines(
        'error[not-hardware]: add takes a signal or an integer, not 0.5',
        'places.spec.ts | y.value = a.add(0.5);',
        '               |             ^^^',
        'help: a host number must be a safe integer; larger ones are written as bigint: 1n << 60n',
      ),
    ]);
  });

  it('a condition that is no bit', () => {
    const found = refusals(() =>
      module('truth', { a: In(u(4)), y: Out(bit) }, ({ a, y }) => {
        y.value = 0;
        when(a as never, () => {
          y.value = 1;
        });
      }),
    );
    expect(found).to.deep.equal([
      lines(
        'error[bad-type]: a condition is one bit, this is u(4)',
        'places.spec.ts | when(a as never, () => {',
        '               | ^^^^',
        'help: compare: x.ne(0), or reduce: x.reduceOr()',
      ),
    ]);
  });

  it('more after otherwise', () => {
    const found = refusals(() =>
      module('order', { a: In(bit), y: Out(bit) }, ({ a, y }) => {
        y.value = 0;
        const chain = when(a, () => undefined);
        chain.otherwise(() => undefined);
        chain.elseWhen(a, () => undefined);
        chain.otherwise(() => undefined);
      }),
    );
    expect(found).to.deep.equal([
      lines(
        'error[bad-type]: elseWhen after otherwise',
        'places.spec.ts | chain.elseWhen(a, () => undefined);',
        '               |       ^^^^^^^^',
        'help: otherwise comes last',
      ),
      lines(
        'error[bad-type]: a second otherwise',
        'places.spec.ts | chain.otherwise(() => undefined);',
        '               |       ^^^^^^^^^',
        'help: a when has one otherwise',
      ),
    ]);
  });
});
