import { expect } from 'chai';
import {
  In,
  Out,
  bit,
  bundle,
  choice,
  domain,
  generator,
  inDomain,
  instance,
  memory,
  module,
  reg,
  select,
  switchOn,
  u,
  vec,
} from '../index.js';
import type { Bit } from '../index.js';
import { lines, refusals } from './refusals.fixture.js';

/** A width that only elaboration knows. */
const some = (width: number): number => width;

const made = generator({}, ({ f }: { f: () => number }) =>
  module('made', { y: Out(u(4)) }, ({ y }) => {
    y.value = f();
  }),
);

const toggler = module('toggler', { y: Out(bit) }, ({ y }) => {
  const held = reg(bit, { init: 0 });
  held.next = held.not();
  y.value = held;
});

describe('errors of the language: types, names and parameters', () => {
  it('widths and lengths that are not possible', () => {
    const found = refusals(() =>
      module('sizes', { y: Out(bit) }, ({ y }) => {
        const none = reg(u(some(0)));
        const empty = reg(vec(bit, some(0)));
        y.value = none.eq(0).and(empty.asUInt().eq(0));
      }),
    );
    expect(found).to.deep.equal([
      lines(
        'error[bad-type]: a width of 0 is not possible',
        'shapes.spec.ts | const none = reg(u(some(0)));',
        '               |                  ^',
        'help: a signal has from 1 to 1048576 bits',
      ),
      lines(
        'error[bad-type]: a vec of 0 elements is not possible',
        'shapes.spec.ts | const empty = reg(vec(bit, some(0)));',
        '               |                   ^^^',
        'help: a vec has at least one element',
      ),
    ]);
  });

  it('a bundle with a field missing and one too many', () => {
    const found = refusals(() =>
      module('fields', { y: Out(bundle({ key: u(4), tag: u(2) })) }, ({ y }) => {
        y.value = { key: 1, label: 2 } as never;
      }),
    );
    expect(found).to.deep.equal([
      lines(
        'error[bad-type]: y has no field label',
        'shapes.spec.ts | y.value = { key: 1, label: 2 } as never;',
        '               |   ^^^^^',
        'help: it has key, tag',
      ),
      lines(
        'error[bad-type]: y.tag is missing in the value',
        'shapes.spec.ts | y.value = { key: 1, label: 2 } as never;',
        '               |   ^^^^^',
        'help: give every field: key, tag',
      ),
    ]);
  });

  it('a vec of another length and of another element', () => {
    const found = refusals(() =>
      module(
        'lengths',
        { v: In(vec(u(4), some(3))), y: Out(vec(u(4), some(2))), z: Out(vec(u(4), 2)) },
        io => {
          io.y.value = io.v;
          io.z.value = [1, 2, 3];
        },
      ),
    );
    expect(found).to.deep.equal([
      lines(
        'error[bad-type]: y is vec(u(4), 2), the value is vec(u(4), 3)',
        'shapes.spec.ts | io.y.value = io.v;',
        '               |      ^^^^^',
        'help: drive it with a value of the same type, field by field if they differ',
      ),
      lines(
        'error[bad-type]: z has 2 elements, the value has 3',
        'shapes.spec.ts | io.z.value = [1, 2, 3];',
        '               |      ^^^^^',
        'help: give one value for each element',
      ),
    ]);
  });

  it('a name that a choice does not have', () => {
    const found = refusals(() =>
      module('labels', { y: Out(choice('Idle', 'Run')), z: Out(bit) }, ({ y, z }) => {
        const state = reg(choice('Idle', 'Run'), { init: 'Idle' });
        y.value = 'Stop' as never;
        state.next = 'Run';
        z.value = state.is('Stop' as never);
      }),
    );
    expect(found).to.deep.equal([
      lines(
        "error[bad-type]: y is choice(Idle, Run), the value is 'Stop'",
        "shapes.spec.ts | y.value = 'Stop' as never;",
        '               |   ^^^^^',
        'help: use one of Idle, Run',
      ),
      lines(
        'error[bad-type]: Stop is not one of Idle, Run',
        "shapes.spec.ts | z.value = state.is('Stop' as never);",
        '               |                 ^^',
        'help: use one of its names',
      ),
    ]);
  });

  it('a handler that is missing', () => {
    const found = refusals(() =>
      module('handlers', { c: In(choice('Idle', 'Run')), y: Out(bit) }, ({ c, y }) => {
        y.value = 0;
        switchOn(c, { Idle: () => undefined } as never);
      }),
    );
    expect(found).to.deep.equal([
      lines(
        'error[bad-type]: Run is not handled',
        'shapes.spec.ts | switchOn(c, { Idle: () => undefined } as never);',
        '               | ^^^^^^^^',
        'help: give a function for each of Idle, Run',
      ),
    ]);
  });

  it('a choice with one name twice, and a field that is taken', () => {
    const found = refusals(() =>
      module('names', { y: Out(bit) }, ({ y }) => {
        choice('Idle', 'Idle');
        bundle({ next: bit });
        y.value = 0;
      }),
    );
    expect(found).to.deep.equal([
      lines(
        'error[duplicate-name]: choice(Idle, Idle) has a name twice',
        "shapes.spec.ts | choice('Idle', 'Idle');",
        '               | ^^^^^^',
        'help: give each value a name of its own',
      ),
      lines(
        'error[bad-name]: a bundle field cannot be named next',
        'shapes.spec.ts | bundle({ next: bit });',
        '               | ^^^^^^',
        'help: rename the field',
      ),
    ]);
  });

  it('a reset value that is no constant', () => {
    const found = refusals(() =>
      module('resets', { a: In(u(4)), y: Out(u(4)) }, ({ a, y }) => {
        const held = reg(u(4), { init: a });
        held.next = a;
        y.value = held;
      }),
    );
    expect(found).to.deep.equal([
      lines(
        'error[bad-type]: the init of a register is not a constant',
        'shapes.spec.ts | const held = reg(u(4), { init: a });',
        '               |              ^^^',
        'help: give integers, or assign the value in a cycle after reset',
      ),
    ]);
  });

  it('a module name that Verilog cannot have', () => {
    const found = refusals(() =>
      module('two words', { y: Out(bit) }, ({ y }) => {
        y.value = 0;
      }),
    );
    expect(found).to.deep.equal([
      lines(
        "error[bad-name]: 'two words' cannot be the name of a module",
        "shapes.spec.ts | module('two words', { y: Out(bit) }, ({ y }) => {",
        '               | ^^^^^^',
        'help: use letters, digits and _, a letter first',
      ),
    ]);
  });

  it('a memory of no words, and one with too many', () => {
    const found = refusals(() =>
      module('memories', { a: In(u(2)), y: Out(u(4)) }, ({ a, y }) => {
        const none = memory(u(4), { depth: 0 });
        const full = memory(u(4), { depth: 2, init: [1, 2, 3] });
        y.value = none.readAsync(a).xor(full.readAsync(a));
      }),
    );
    expect(found).to.deep.equal([
      lines(
        'error[bad-parameter]: a memory of depth 0 is not possible',
        'shapes.spec.ts | const none = memory(u(4), { depth: 0 });',
        '               |              ^^^^^^',
        'help: the depth is a positive integer',
      ),
      lines(
        'error[bad-parameter]: 3 initial words in a memory of depth 2',
        'shapes.spec.ts | const full = memory(u(4), { depth: 2, init: [1, 2, 3] });',
        '               |              ^^^^^^',
        'help: give at most one word for each address',
      ),
    ]);
  });

  it('a select of nothing', () => {
    const found = refusals(() =>
      module('selects', { a: In(u(2)), y: Out(bit) }, ({ a, y }) => {
        const none: Bit[] = [];
        y.value = select(a, none);
      }),
    );
    expect(found).to.deep.equal([
      lines(
        'error[bad-parameter]: select has no cases',
        'shapes.spec.ts | y.value = select(a, none);',
        '               |           ^^^^^^',
        'help: give at least one case',
      ),
    ]);
  });

  it('a generator parameter that cannot be compared', () => {
    const found = refusals(() => made({ f: () => 1 }));
    expect(found).to.deep.equal([
      lines(
        'error[bad-parameter]: parameters.f is a function: a generator cannot tell two of them apart',
        'shapes.spec.ts | const found = refusals(() => made({ f: () => 1 }));',
        '               |                              ^^^^',
        'help: pass numbers, strings, types, modules, domains, or records and arrays of them; put functions inside the generator',
      ),
    ]);
  });

  it('a child of another kind of domain', () => {
    const found = refusals(() =>
      module('styles', { y: Out(bit) }, ({ y }) => {
        const inner = inDomain(domain({ clock: 'fast', edge: 'falling' }), () => instance(toggler));
        y.value = inner.y;
      }),
    );
    expect(found).to.deep.equal([
      lines(
        'error[domain-style]: toggler is clocked by clock (rising edge, synchronous reset, active high), here by fast (falling edge, synchronous reset, active high)',
        "shapes.spec.ts | const inner = inDomain(domain({ clock: 'fast', edge: 'falling' }), () => instance(toggler));",
        '               |                                                                          ^^^^^^^^',
        'help: make the child for the domain it will run in: pass the domain to its module(...)',
      ),
    ]);
  });
});
