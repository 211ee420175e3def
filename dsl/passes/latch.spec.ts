import { expect } from 'chai';
import { lines, refusals } from '../diagnostics/refusals.fixture.js';
import { In, Out, bit, choice, module, states, switchOn, u, vec, when, wire } from '../index.js';

describe('pass: latch', () => {
  it('names one path that leaves a signal undriven', () => {
    const found = refusals(() =>
      module('gap', { a: In(u(4)), b: In(bit), y: Out(u(4)) }, ({ a, b, y }) => {
        when(a.gt(3), () => {
          y.value = 1;
        }).elseWhen(b, () => {
          when(a(0), () => {
            y.value = 2;
          });
        });
      }),
    );
    expect(found).to.deep.equal([
      lines(
        'error[latch]: y is not driven on every path',
        `latch.spec.ts | module('gap', { a: In(u(4)), b: In(bit), y: Out(u(4)) }, ({ a, b, y }) => {`,
        '              |                                             ^^^',
        'note: not driven when this condition is 0',
        'latch.spec.ts | when(a.gt(3), () => {',
        '              |        ^^',
        'note: not driven when this condition is 1',
        'latch.spec.ts | }).elseWhen(b, () => {',
        '              |    ^^^^^^^^',
        'note: not driven when this condition is 0',
        'latch.spec.ts | when(a(0), () => {',
        '              |      ^',
        'help: drive it before the conditions as a default, add otherwise',
      ),
    ]);
  });

  it('works bit by bit', () => {
    const found = refusals(() =>
      module('half', { b: In(bit), i: In(u(2)), y: Out(u(8)), z: Out(vec(bit, 4)) }, ({ b, i, y, z }) => {
        when(b, () => {
          y.value = 1;
        }).otherwise(() => {
          y(3, 0).value = 1;
        });
        z.at(i).value = b;
      }),
    );
    expect(found.map(text => text.split('\n').filter(line => !line.includes('|')))).to.deep.equal([
      [
        'error[latch]: bits 7 to 4 of y are not driven on every path',
        'note: not driven when this condition is 0',
        'help: drive it before the conditions as a default, add otherwise',
      ],
      [
        'error[latch]: z is not driven on every path',
        'note: not driven when this index chooses another lane',
        'help: drive it before the conditions as a default, add otherwise',
      ],
    ]);
  });

  it('names the value that a switch leaves out', () => {
    const found = refusals(() =>
      module('sparse', { a: In(u(2)), y: Out(bit) }, ({ a, y }) => {
        const out = wire(bit);
        switchOn(a)
          .is([0, 1], () => {
            out.value = 0;
          })
          .is(3, () => {
            out.value = 1;
          });
        y.value = out;
      }),
    );
    expect(found).to.deep.equal([
      lines(
        'error[latch]: out is not driven on every path',
        'latch.spec.ts | const out = wire(bit);',
        '              |             ^^^^',
        'note: not driven when the subject is 2',
        'latch.spec.ts | switchOn(a)',
        '              | ^^^^^^^^',
        'help: drive it before the conditions as a default, add otherwise, or give the wire a default',
      ),
    ]);
  });

  it('names the state of a machine that leaves a signal undriven', () => {
    const found = refusals(() =>
      module('machine', { busy: Out(bit) }, ({ busy }) => {
        const { state, run } = states('Idle', 'Run', 'Done');
        run({
          Idle: () => {
            busy.value = 0;
            state.go('Run');
          },
          Run: () => {
            busy.value = 1;
            state.go('Done');
          },
          Done: () => {
            state.go('Idle');
          },
        });
      }),
    );
    expect(found[0]).to.include('error[latch]: busy is not driven on every path');
    expect(found[0]).to.include('note: not driven when the subject is Done');
  });

  it('accepts complete switches, also over a choice that does not fill its bits, and defaults', () => {
    const found = refusals(() =>
      module(
        'full',
        { a: In(bit), c: In(choice('X', 'Y', 'Z')), y: Out(bit), z: Out(u(2)), w: Out(bit) },
        ({ a, c, y, z, w }) => {
          switchOn(a)
            .is(0, () => {
              y.value = 1;
            })
            .is(1, () => {
              y.value = 0;
            });
          switchOn(c, {
            X: () => {
              z.value = 1;
            },
            Y: () => {
              z.value = 2;
            },
            Z: () => {
              z(0).value = 0;
              z(1).value = 0;
            },
          });
          const quiet = wire(bit, { default: 0 });
          when(a, () => {
            quiet.value = 1;
          });
          w.value = quiet;
        },
      ),
    );
    expect(found).to.deep.equal([]);
  });
});
