import { expect } from 'chai';
import { lines, refusals } from '../diagnostics/refusals.fixture.js';
import {
  In,
  Out,
  assert,
  asynchronous,
  bit,
  blackBox,
  domain,
  inDomain,
  instance,
  memory,
  module,
  reg,
  regNext,
  u,
  when,
  wire,
} from '../index.js';
import { regCrossing } from '../statements/storage.js';

const heads = (found: readonly string[]): string[] => found.map(text => text.split('\n')[0] ?? '');

const fast = domain({ clock: 'fast' });
const slow = domain({ clock: 'slow' });

describe('pass: domain crossing', () => {
  it('names source and sink with their domains, through wires and conditions', () => {
    const found = refusals(() =>
      module('meet', { go: In(bit, { domain: fast }), y: Out(u(4), { domain: slow }) }, ({ go, y }) => {
        const flag = regNext(go, { init: 0, domain: fast });
        const gate = wire(bit);
        gate.value = flag.not();
        const count = reg(u(4), { init: 0, domain: slow });
        when(gate, () => {
          count.next = count.wrapAdd(1);
        });
        y.value = count;
      }),
    );
    expect(found).to.deep.equal([
      lines(
        'error[domain-crossing]: flag of domain fast is used by count of domain slow',
        'domain-crossing.spec.ts | when(gate, () => {',
        '                        | ^^^^',
        'note: flag is made here',
        'domain-crossing.spec.ts | const flag = regNext(go, { init: 0, domain: fast });',
        '                        |              ^^^^^^^',
        'help: bring it over with synchronise, synchronisePulse or asyncFifo',
      ),
    ]);
  });

  it('checks what an output is declared to be', () => {
    const found = refusals(() =>
      module('declared', { a: In(u(4), { domain: fast }), y: Out(u(4), { domain: slow }) }, ({ a, y }) => {
        y.value = a;
      }),
    );
    expect(found).to.deep.equal([
      lines(
        'error[domain-crossing]: output y of domain slow follows a of domain fast',
        `domain-crossing.spec.ts | module('declared', { a: In(u(4), { domain: fast }), y: Out(u(4), { domain: slow }) }, ({ a, y }) => {`,
        '                        |                                                        ^^^',
        'note: a is made here',
        `domain-crossing.spec.ts | module('declared', { a: In(u(4), { domain: fast }), y: Out(u(4), { domain: slow }) }, ({ a, y }) => {`,
        '                        |                         ^^',
        'help: bring it over with synchronise, synchronisePulse or asyncFifo, or declare the port with the domain of what drives it',
      ),
    ]);
  });

  it('lets asynchronous inputs into crossing registers only', () => {
    const pad = { pad: In(bit, { domain: asynchronous }), y: Out(bit) };
    expect(
      heads(
        refusals(() =>
          module('direct', pad, ({ pad, y }) => {
            const held = regNext(pad);
            y.value = held;
          }),
        ),
      ),
    ).to.deep.equal(['error[domain-crossing]: pad of no domain is used by held of domain clock']);
    expect(
      refusals(() =>
        module('safe', pad, ({ pad, y }) => {
          y.value = regNext(regCrossing(pad));
        }),
      ),
    ).to.deep.equal([]);
  });

  it('covers memories, checks, enables and pins of instances, each sink by itself', () => {
    const store = (name: string) =>
      module(name, { a: In(u(2)), y: Out(u(8)) }, ({ a, y }) => {
        const held = reg(u(2));
        held.next = a;
        y.value = held.extend(8);
      });
    const found = refusals(() =>
      module('many', { a: In(u(2), { domain: fast }), y: Out(u(8), { domain: slow }) }, ({ a, y }) => {
        inDomain(slow, () => {
          const words = memory(u(8), { depth: 4 });
          const word = words.readSync(a);
          words.write(a, 1, { enable: a(0) });
          assert(a(0), 'never');
          const held = reg(u(8), { enable: a(1) });
          held.next = word;
          const child = instance(store('child'), { a });
          y.value = held.xor(child.y);
        });
      }),
    );
    expect(heads(found)).to.deep.equal([
      'error[domain-crossing]: a of domain fast is used by word of domain slow',
      'error[domain-crossing]: a of domain fast is used by held of domain slow',
      'error[domain-crossing]: a of domain fast is used by child.a of domain slow',
      'error[domain-crossing]: a of domain fast is used by memory words of domain slow',
      'error[domain-crossing]: a of domain fast is used by a check of domain slow',
    ]);
  });

  it('refuses words of another domain unless the memory is made for it', () => {
    const between = (crossing: boolean) => () =>
      module(
        'between',
        { a: In(u(2), { domain: fast }), b: In(u(2), { domain: slow }), y: Out(u(8), { domain: slow }) },
        ({ a, b, y }) => {
          const words = memory(u(8), { depth: 4, domain: fast, crossing });
          words.write(a, 1);
          y.value = words.readAsync(b);
        },
      );
    expect(heads(refusals(between(false)))).to.deep.equal([
      'error[domain-crossing]: output y of domain slow follows memory words of domain fast',
    ]);
    expect(refusals(between(true))).to.deep.equal([]);
  });

  it('looks through children that have no clock, and trusts the pins of those that have', () => {
    const invert = module('invert', { a: In(bit), y: Out(bit) }, ({ a, y }) => {
      y.value = a.not();
    });
    const pad = blackBox('pad', { a: In(bit, { domain: fast }), y: Out(bit, { domain: slow }) });
    const found = refusals(() =>
      module(
        'outer',
        { a: In(bit, { domain: fast }), y: Out(bit, { domain: slow }), z: Out(bit, { domain: slow }) },
        ({ a, y, z }) => {
          const inner = instance(invert, { a });
          y.value = inner.y;
          z.value = instance(pad, { a }).y;
        },
      ),
    );
    expect(heads(found)).to.deep.equal([
      'error[domain-crossing]: output y of domain slow follows a of domain fast',
    ]);
  });

  it('accepts ROMs and constants anywhere', () => {
    const found = refusals(() =>
      module(
        'rom',
        {
          a: In(u(2), { domain: fast }),
          b: In(u(2), { domain: slow }),
          y: Out(u(8), { domain: fast }),
          z: Out(u(8), { domain: slow }),
        },
        ({ a, b, y, z }) => {
          const table = memory(u(8), { depth: 4, init: [1, 2, 3, 4] });
          y.value = table.readAsync(a);
          z.value = table.readAsync(b);
        },
      ),
    );
    expect(found).to.deep.equal([]);
  });
});
