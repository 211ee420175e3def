import { expect } from 'chai';
import { lines, refusals } from '../diagnostics/refusals.fixture.js';
import { In, Out, bit, module, reg, u, vec, when } from '../index.js';

describe('pass: double driver', () => {
  it('refuses two unconditional assignments and names both', () => {
    const found = refusals(() =>
      module('twice', { a: In(u(4)), y: Out(u(4)), z: Out(u(8)) }, ({ a, y, z }) => {
        y.value = a;
        z.value = 0;
        y.value = a.not();
        z(5, 2).value = a;
      }),
    );
    expect(found).to.deep.equal([
      lines(
        'error[double-driver]: y is driven twice',
        'double-driver.spec.ts | y.value = a.not();',
        '                      |   ^^^^^',
        'note: first driven here',
        'double-driver.spec.ts | y.value = a;',
        '                      |   ^^^^^',
        'help: keep one of the two, or put the second under when',
      ),
      lines(
        'error[double-driver]: bits 5 to 2 of z are driven twice',
        'double-driver.spec.ts | z(5, 2).value = a;',
        '                      |         ^^^^^',
        'note: first driven here',
        'double-driver.spec.ts | z.value = 0;',
        '                      |   ^^^^^',
        'help: keep one of the two, or put the second under when',
      ),
    ]);
  });

  it('refuses an unconditional assignment that makes a conditional one dead', () => {
    const found = refusals(() =>
      module('dead', { go: In(bit), a: In(u(4)), y: Out(u(4)) }, ({ go, a, y }) => {
        const r = reg(u(4));
        when(go, () => {
          r.next = a;
        });
        r.next = 0;
        y.value = r;
      }),
    );
    expect(found).to.deep.equal([
      lines(
        'error[double-driver]: this assignment to r always wins over an earlier one',
        'double-driver.spec.ts | r.next = 0;',
        '                      |   ^^^^',
        'note: this one never takes effect',
        'double-driver.spec.ts | r.next = a;',
        '                      |   ^^^^',
        'help: put the assignment without condition first, as the default, and the conditional ones after it',
      ),
    ]);
  });

  it('counts an index chosen at run time as conditional', () => {
    const dead = refusals(() =>
      module('dead', { i: In(u(2)), y: Out(vec(u(4), 4)) }, ({ i, y }) => {
        y.at(i).value = 1;
        y.value = [0, 0, 0, 0];
      }),
    );
    expect(dead.map(text => text.split('\n')[0])).to.deep.equal([
      'error[double-driver]: this assignment to y always wins over an earlier one',
    ]);
  });

  it('accepts defaults with overrides, disjoint parts and the last one inside when', () => {
    const found = refusals(() =>
      module('fine', { go: In(bit), i: In(u(2)), y: Out(vec(u(4), 4)), z: Out(u(8)) }, ({ go, i, y, z }) => {
        y.value = [0, 0, 0, 0];
        y.at(i).value = 1;
        y.at(i).value = 2;
        z(3, 0).value = 1;
        z(7, 4).value = 2;
        when(go, () => {
          z.value = 1;
          z.value = 2;
        });
      }),
    );
    expect(found).to.deep.equal([]);
  });
});
