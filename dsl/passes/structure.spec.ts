import { expect } from 'chai';
import { lines, refusals } from '../diagnostics/refusals.fixture.js';
import { In, Out, bit, instance, memory, module, reg, u, wire } from '../index.js';
import type { UInt, Wire, UIntType, MemoryOf } from '../index.js';

function leaky(): { secret: UInt<8>; tap: Wire<UIntType<8>>; store: MemoryOf<UIntType<8>> } {
  const kept: { secret?: UInt<8>; tap?: Wire<UIntType<8>>; store?: MemoryOf<UIntType<8>> } = {};
  module('inner', { y: Out(u(8)) }, ({ y }) => {
    const secret = reg(u(8), { init: 0 });
    const tap = wire(u(8), { default: 0 });
    const store = memory(u(8), { depth: 4, init: [1] });
    secret.next = 1;
    y.value = secret;
    Object.assign(kept, { secret, tap, store });
  });
  return kept as { secret: UInt<8>; tap: Wire<UIntType<8>>; store: MemoryOf<UIntType<8>> };
}

describe('pass: structure', () => {
  it('refuses a signal of another module, at the expression that reads it', () => {
    const { secret } = leaky();
    const found = refusals(() =>
      module('outer', { a: In(u(8)), y: Out(u(9)) }, ({ a, y }) => {
        y.value = a.add(secret);
      }),
    );
    expect(found).to.deep.equal([
      lines(
        'error[foreign-signal]: secret belongs to module inner and is used in module outer',
        'structure.spec.ts | y.value = a.add(secret);',
        '                  |             ^^^',
        'note: secret is made here',
        'structure.spec.ts | const secret = reg(u(8), { init: 0 });',
        '                  |                ^^^',
        'help: make it a port: an output of the module that has it, an input of the module that uses it',
      ),
    ]);
  });

  it('reports every foreign signal once: driven, read, and a memory', () => {
    const { secret, tap, store } = leaky();
    const found = refusals(() =>
      module('outer', { a: In(u(8)), y: Out(u(8)), z: Out(u(8)) }, ({ a, y, z }) => {
        tap.value = a;
        y.value = secret;
        z.value = store.readAsync(secret(1, 0));
      }),
    );
    expect(found.map(text => text.split('\n').slice(0, 3).join('\n'))).to.deep.equal([
      lines(
        'error[foreign-signal]: tap belongs to module inner and is used in module outer',
        'structure.spec.ts | tap.value = a;',
        '                  |     ^^^^^',
      ),
      lines(
        'error[foreign-signal]: secret belongs to module inner and is used in module outer',
        'structure.spec.ts | y.value = secret;',
        '                  |   ^^^^^',
      ),
      lines(
        'error[foreign-signal]: memory store belongs to module inner and is used in module outer',
        'structure.spec.ts | z.value = store.readAsync(secret(1, 0));',
        '                  |                 ^^^^^^^^^',
      ),
    ]);
  });

  it('refuses a pin of an instance that stands in another module', () => {
    const child = module('child', { a: In(bit), y: Out(bit) }, ({ a, y }) => {
      y.value = a;
    });
    let stolen: UInt<1> | undefined;
    module('owner', { y: Out(bit) }, ({ y }) => {
      const placed = instance(child, { a: 1 });
      y.value = placed.y;
      stolen = placed.y;
    });
    const found = refusals(() =>
      module('thief', { y: Out(bit) }, ({ y }) => {
        if (stolen !== undefined) y.value = stolen;
      }),
    );
    expect(found[0]?.split('\n')[0]).to.equal(
      'error[foreign-signal]: placed.y belongs to module owner and is used in module thief',
    );
  });

  it('accepts the ports of the own instances', () => {
    const child = module('child', { a: In(bit), y: Out(bit) }, ({ a, y }) => {
      y.value = a;
    });
    expect(
      refusals(() =>
        module('owner', { a: In(bit), y: Out(bit) }, ({ a, y }) => {
          const placed = instance(child, { a });
          y.value = placed.y;
        }),
      ),
    ).to.deep.equal([]);
  });
});
