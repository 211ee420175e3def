import { expect } from 'chai';
import { lines, refusals } from '../diagnostics/refusals.fixture.js';
import {
  In,
  Out,
  Stream,
  bit,
  blackBox,
  bundle,
  instance,
  memory,
  module,
  reg,
  u,
  vec,
  when,
  wire,
} from '../index.js';

const child = module('child', { a: In(u(4)), push: Stream.sink(u(8)), y: Out(u(4)) }, ({ a, push, y }) => {
  push.ready.value = push.valid;
  y.value = a;
});

describe('pass: undriven', () => {
  it('names each output, wire and register that nothing drives, all together', () => {
    const found = refusals(() =>
      module(
        'idle',
        {
          count: Out(u(4)),
          a: In(bit),
        },
        () => {
          const total = wire(u(8));
          const held: unknown = reg(u(3), { init: 0 });
          return [total, held];
        },
      ),
    );
    expect(found).to.deep.equal([
      lines(
        'error[undriven]: output count is not driven',
        'undriven.spec.ts | count: Out(u(4)),',
        '                 |        ^^^',
        'help: drive count.value',
      ),
      lines(
        'error[undriven]: wire total is not driven',
        'undriven.spec.ts | const total = wire(u(8));',
        '                 |               ^^^^',
        'help: drive it with .value, or give the wire a default',
      ),
      lines(
        'error[undriven]: register held is never assigned',
        'undriven.spec.ts | const held: unknown = reg(u(3), { init: 0 });',
        '                 |                       ^^^',
        'help: drive it with .next; for a value that never changes use a literal',
      ),
    ]);
  });

  it('says which bits are missing', () => {
    const found = refusals(() =>
      module('part', { i: In(u(2)), y: Out(u(8)), z: Out(vec(u(4), 4)) }, ({ i, y, z }) => {
        y(3, 0).value = 5;
        y(6).value = 1;
        const lanes = wire(vec(u(4), 4));
        lanes.at(1).value = 0;
        when(i(0), () => {
          lanes.at(0).value = 0;
        });
        z.value = lanes;
      }),
    );
    expect(found[0]).to.equal(
      lines(
        'error[undriven]: bit 7, bits 5 to 4 of output y are not driven',
        `undriven.spec.ts | module('part', { i: In(u(2)), y: Out(u(8)), z: Out(vec(u(4), 4)) }, ({ i, y, z }) => {`,
        '                 |                                  ^^^',
        'help: drive y.value',
      ),
    );
    expect(found.slice(1).map(text => text.split('\n')[0])).to.deep.equal([
      'error[undriven]: bits 15 to 8 of wire lanes are not driven',
      'error[latch]: bits 3 to 0 of lanes are not driven on every path',
    ]);
  });

  it('names pins of streams and inputs of instances', () => {
    const found = refusals(() =>
      module('outer', { pop: Stream.source(bundle({ key: u(4) })) }, ({ pop }) => {
        const left = instance(child);
        pop.payload.key.value = left.y;
      }),
    );
    expect(found.map(text => text.split('\n'))).to.deep.equal([
      [
        'error[undriven]: output pop_valid is not driven',
        `undriven.spec.ts | module('outer', { pop: Stream.source(bundle({ key: u(4) })) }, ({ pop }) => {`,
        '                 |                               ^^^^^^',
        'help: drive pop.valid.value',
      ],
      [
        'error[unconnected]: input a of left (module child) is not connected',
        'undriven.spec.ts | const left = instance(child);',
        '                 |              ^^^^^^^^',
        'help: give a in instance(...), or drive a.value of the instance',
      ],
      [
        'error[unconnected]: input push_valid of left (module child) is not connected',
        'undriven.spec.ts | const left = instance(child);',
        '                 |              ^^^^^^^^',
        'help: drive push.valid.value of the instance',
      ],
      [
        'error[unconnected]: input push_payload of left (module child) is not connected',
        'undriven.spec.ts | const left = instance(child);',
        '                 |              ^^^^^^^^',
        'help: drive push.payload.value of the instance',
      ],
    ]);
  });

  it('refuses a memory that never holds anything', () => {
    const found = refusals(() =>
      module('blank', { a: In(u(2)), y: Out(u(8)) }, ({ a, y }) => {
        const store = memory(u(8), { depth: 4 });
        y.value = store.readAsync(a);
      }),
    );
    expect(found).to.deep.equal([
      lines(
        'error[undriven]: memory store is never written and has no initial words',
        'undriven.spec.ts | const store = memory(u(8), { depth: 4 });',
        '                 |               ^^^^^^',
        'help: write it, or give it an init to make it a ROM',
      ),
    ]);
  });

  it('accepts defaults, parts that make a whole, indices, and black boxes', () => {
    const found = refusals(() => {
      blackBox('pad', { a: In(bit), y: Out(bit) });
      module('whole', { i: In(u(2)), y: Out(u(8)), z: Out(vec(u(4), 4)) }, ({ i, y, z }) => {
        y(3, 0).value = 5;
        y(7, 4).value = wire(u(4), { default: 3 });
        const lanes = reg(vec(u(4), 4));
        lanes.at(i).next = 1;
        z.value = lanes;
      });
    });
    expect(found).to.deep.equal([]);
  });
});
