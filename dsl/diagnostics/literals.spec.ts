import { expect } from 'chai';
import { In, Out, bit, lit, module, s, switchOn, u, vec } from '../index.js';
import { lines, refusals } from './refusals.fixture.js';

/** A width that only elaboration knows. */
const some = (width: number): number => width;

describe('errors of the language: literals and indices', () => {
  it('a literal that does not fit its target', () => {
    const found = refusals(() =>
      module('large', { y: Out(u(4)), z: Out(s(4)) }, ({ y, z }) => {
        y.value = 16;
        z.value = -9;
      }),
    );
    expect(found).to.deep.equal([
      lines(
        'error[literal-range]: 16 does not fit y, u(4)',
        'literals.spec.ts | y.value = 16;',
        '                 |   ^^^^^',
        'help: it holds 0 to 15',
      ),
      lines(
        'error[literal-range]: -9 does not fit z, s(4)',
        'literals.spec.ts | z.value = -9;',
        '                 |   ^^^^^',
        'help: it holds -8 to 7',
      ),
    ]);
  });

  it('a literal operand that does not fit the other side', () => {
    const found = refusals(() =>
      module('operand', { a: In(u(4)), y: Out(u(5)) }, ({ a, y }) => {
        y.value = a.add(16);
      }),
    );
    expect(found).to.deep.equal([
      lines(
        'error[literal-range]: 16 does not fit u(4), the left operand of add',
        'literals.spec.ts | y.value = a.add(16);',
        '                 |             ^^^',
        'help: it holds 0 to 15; give the literal a width of its own with lit(16)',
      ),
    ]);
  });

  it('a literal of a type that cannot hold it, and a negative shift', () => {
    const found = refusals(() =>
      module('typed', { a: In(u(4)), y: Out(u(4)), z: Out(u(4)) }, ({ a, y, z }) => {
        y.value = lit(20, u(4));
        z.value = a.shr(some(-1));
      }),
    );
    expect(found).to.deep.equal([
      lines(
        'error[literal-range]: 20 does not fit u(4)',
        'literals.spec.ts | y.value = lit(20, u(4));',
        '                 |           ^^^',
        'help: it holds 0 to 15',
      ),
      lines(
        'error[literal-range]: shr by -1',
        'literals.spec.ts | z.value = a.shr(some(-1));',
        '                 |             ^^^',
        'help: a constant shift amount is 0 or more',
      ),
    ]);
  });

  it('a comparison that never holds', () => {
    const found = refusals(() =>
      module('never', { a: In(u(4)), b: In(s(4)), y: Out(bit), z: Out(bit) }, ({ a, b, y, z }) => {
        y.value = a.eq(16);
        z.value = b.lt(-9);
      }),
    );
    expect(found).to.deep.equal([
      lines(
        'error[unreachable-comparison]: u(4) never reaches 16',
        'literals.spec.ts | y.value = a.eq(16);',
        '                 |             ^^',
        'help: it holds 0 to 15; compare with a value in that range',
      ),
      lines(
        'error[unreachable-comparison]: s(4) never reaches -9',
        'literals.spec.ts | z.value = b.lt(-9);',
        '                 |             ^^',
        'help: it holds -8 to 7; compare with a value in that range',
      ),
    ]);
  });

  it('bits and elements that do not exist', () => {
    const found = refusals(() =>
      module(
        'outside',
        { a: In(u(4)), v: In(vec(u(2), some(3))), y: Out(u(2)), z: Out(u(2)) },
        ({ a, v, y, z }) => {
          y.value = a(4, 3);
          z.value = v.at(3);
        },
      ),
    );
    expect(found).to.deep.equal([
      lines(
        'error[index-range]: bits 4 to 3 of u(4) do not exist',
        'literals.spec.ts | y.value = a(4, 3);',
        '                 |           ^',
        'help: slice within 3 down to 0, the higher bit first',
      ),
      lines(
        'error[index-range]: index 3 of 3',
        'literals.spec.ts | z.value = v.at(3);',
        '                 |             ^^',
        'help: use 0 to 2',
      ),
    ]);
  });

  it('cases that stand twice or are never reached', () => {
    const found = refusals(() =>
      module('cases', { a: In(u(2)), y: Out(bit) }, ({ a, y }) => {
        y.value = 0;
        switchOn(a)
          .is([0, 1], () => {
            y.value = 1;
          })
          .is(1, () => undefined)
          .is(4, () => undefined);
      }),
    );
    expect(found).to.deep.equal([
      lines(
        'error[duplicate-case]: the case 1 stands twice',
        'literals.spec.ts | .is(1, () => undefined)',
        '                 |  ^^',
        'help: handle each value once',
      ),
      lines(
        'error[literal-range]: the case 4 is never reached',
        'literals.spec.ts | .is(4, () => undefined);',
        '                 |  ^^',
        'help: the subject holds 0 to 3',
      ),
    ]);
  });
});
