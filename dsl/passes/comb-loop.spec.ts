import { expect } from 'chai';
import { lines, refusals } from '../diagnostics/refusals.fixture.js';
import {
  In,
  Out,
  Stream,
  bit,
  blackBox,
  instance,
  memory,
  module,
  mux,
  reg,
  u,
  vec,
  when,
  wire,
} from '../index.js';
import { dependsCombinationally } from './combinational.js';

const heads = (found: readonly string[]): string[] => found.map(text => text.split('\n')[0] ?? '');

const pass = module('pass', { a: In(u(4)), b: In(u(4)), y: Out(u(4)), z: Out(u(4)) }, ({ a, b, y, z }) => {
  const held = reg(u(4));
  held.next = b;
  y.value = a.not();
  z.value = held;
});

describe('pass: combinational loops', () => {
  it('prints the shortest loop with each hop', () => {
    const found = refusals(() =>
      module('loop', { a: In(u(4)), y: Out(u(4)) }, ({ a, y }) => {
        const one = wire(u(4));
        const two = wire(u(4));
        const three = wire(u(4));
        one.value = two.xor(a);
        two.value = three;
        three.value = mux(a(0), two, one);
        y.value = one;
      }),
    );
    expect(found).to.deep.equal([
      lines(
        'error[comb-loop]: two depends on itself in one cycle: on three, then two',
        'comb-loop.spec.ts | const two = wire(u(4));',
        '                  |             ^^^^',
        'note: two depends on three',
        'comb-loop.spec.ts | two.value = three;',
        '                  |     ^^^^^',
        'note: three depends on two',
        'comb-loop.spec.ts | three.value = mux(a(0), two, one);',
        '                  |       ^^^^^',
        'help: put a register into the loop (regNext), or drive one of these signals from something that does not depend on it',
      ),
    ]);
  });

  it('follows conditions, indices and asynchronous memory reads', () => {
    const found = refusals(() =>
      module('ways', { i: In(u(2)), y: Out(u(4)), z: Out(vec(bit, 4)), w: Out(u(8)) }, ({ i, y, z, w }) => {
        const gate = wire(bit);
        y.value = 0;
        when(gate, () => {
          y.value = 3;
        });
        gate.value = y.eq(3);
        const lanes = wire(vec(bit, 4));
        lanes.value = [0, 0, 0, 0];
        lanes.at(lanes.at(0).eq(1)).value = 1;
        z.value = lanes;
        const store = memory(u(8), { depth: 4, init: [1, 2, 3, 0] });
        const address = wire(u(2));
        const word = store.readAsync(address);
        address.value = word(1, 0).xor(i);
        w.value = word;
      }),
    );
    expect(heads(found)).to.have.members([
      'error[comb-loop]: y depends on itself in one cycle: on gate, then y',
      'error[comb-loop]: lanes depends on itself in one cycle: on lanes',
      'error[comb-loop]: address depends on itself in one cycle: on address',
    ]);
    expect(found.join('\n')).to.include(
      lines(
        'note: y depends on gate',
        'comb-loop.spec.ts | when(gate, () => {',
        '                  | ^^^^',
        'note: gate depends on y',
        'comb-loop.spec.ts | gate.value = y.eq(3);',
        '                  |      ^^^^^',
      ),
    );
  });

  it('goes through instances, where an output depends on an input', () => {
    const found = refusals(() =>
      module('outer', { y: Out(u(4)) }, ({ y }) => {
        const left = instance(pass);
        const right = instance(pass, { a: left.y, b: left.y });
        left.a.value = right.y;
        left.b.value = right.z;
        y.value = right.z;
      }),
    );
    expect(found).to.deep.equal([
      lines(
        'error[comb-loop]: left.a depends on itself in one cycle: on right.y, then right.a, then left.y, then left.a',
        'comb-loop.spec.ts | const left = instance(pass);',
        '                  |              ^^^^^^^^',
        'note: left.a depends on right.y',
        'comb-loop.spec.ts | left.a.value = right.y;',
        '                  |        ^^^^^',
        'note: right.y depends on right.a inside pass',
        'comb-loop.spec.ts | const right = instance(pass, { a: left.y, b: left.y });',
        '                  |               ^^^^^^^^',
        'note: right.a depends on left.y',
        'comb-loop.spec.ts | const right = instance(pass, { a: left.y, b: left.y });',
        '                  |               ^^^^^^^^',
        'note: left.y depends on left.a inside pass',
        'comb-loop.spec.ts | const left = instance(pass);',
        '                  |              ^^^^^^^^',
        'help: put a register into the loop (regNext), or drive one of these signals from something that does not depend on it',
      ),
    ]);
  });

  it('takes no chain through the bits of one signal for a loop', () => {
    const shuffle = module('shuffle', { a: In(u(4)), y: Out(u(4)) }, ({ a, y }) => {
      y.value = a.shl(1).trunc(4);
    });
    const found = refusals(() => {
      module('ripple', { a: In(u(4)), b: In(u(4)), sum: Out(u(4)) }, ({ a, b, sum }) => {
        const carry = wire(u(5));
        carry(0).value = 0;
        for (let i = 0; i < 4; i++) {
          sum(i).value = a(i).xor(b(i)).xor(carry(i));
          carry(i + 1).value = mux(carry(i), a(i).or(b(i)), a(i).and(b(i)));
        }
      });
      module('lanes', { a: In(u(8)), y: Out(u(8)) }, ({ a, y }) => {
        const lanes = wire(vec(u(8), 4));
        lanes.at(0).value = a;
        for (let i = 1; i < 4; i++) lanes.at(i).value = lanes.at(i - 1).wrapAdd(3);
        y.value = lanes.at(3);
      });
      module('through', { y: Out(u(4)) }, ({ y }) => {
        const inner = instance(shuffle);
        inner.a.value = inner.y.or(1);
        y.value = inner.y;
      });
    });
    expect(found).to.deep.equal([]);
  });

  it('names the bits where a loop passes one signal more than once', () => {
    const found = refusals(() =>
      module('bits', { y: Out(u(2)) }, ({ y }) => {
        const x = wire(u(2));
        x(0).value = x(1);
        x(1).value = x(0).not();
        y.value = x;
      }),
    );
    expect(heads(found)).to.deep.equal([
      'error[comb-loop]: x(0) depends on itself in one cycle: on x(1), then x(0)',
    ]);
  });

  it('accepts a loop through a register, a synchronous read or a black box', () => {
    const pad = blackBox('pad', { a: In(u(4)), y: Out(u(4)) });
    const found = refusals(() =>
      module('fine', { go: In(bit), y: Out(u(4)), w: Out(u(4)) }, ({ go, y, w }) => {
        const count = reg(u(4), { init: 0 });
        const next = wire(u(4));
        next.value = count.wrapAdd(1);
        when(go, () => {
          count.next = next;
        });
        y.value = count;
        const store = memory(u(4), { depth: 16, init: [3] });
        const at = wire(u(4));
        at.value = store.readSync(at);
        const outside = instance(pad);
        outside.a.value = outside.y;
        const inner = instance(pass, { a: 0 });
        inner.b.value = inner.z;
        w.value = inner.z;
      }),
    );
    expect(found).to.deep.equal([]);
  });
});

describe('port dependencies', () => {
  it('tell which inputs an output follows without a clock edge, through instances', () => {
    expect(['a', 'b'].map(input => dependsCombinationally(pass.ir, 'y', input))).to.deep.equal([true, false]);
    expect(['a', 'b'].map(input => dependsCombinationally(pass.ir, 'z', input))).to.deep.equal([
      false,
      false,
    ]);
    const stage = module('stage', { push: Stream.sink(u(4)), pop: Stream.source(u(4)) }, ({ push, pop }) => {
      const inner = instance(pass, { a: push.payload, b: 0 });
      pop.valid.value = push.valid;
      pop.payload.value = inner.y;
      push.ready.value = pop.ready;
    });
    expect(dependsCombinationally(stage.ir, 'pop_valid', 'pop_ready')).to.equal(false);
    expect(dependsCombinationally(stage.ir, 'push_ready', 'pop_ready')).to.equal(true);
    expect(dependsCombinationally(stage.ir, 'pop_payload', 'push_payload')).to.equal(true);
    expect(() => dependsCombinationally(stage.ir, 'nothing', 'pop_ready')).to.throw(
      RangeError,
      'stage has no pin nothing',
    );
  });
});
