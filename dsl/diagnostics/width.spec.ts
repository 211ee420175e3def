import { expect } from 'chai';
import { In, Out, bit, memory, module, reg, s, u } from '../index.js';
import { lines, refusals } from './refusals.fixture.js';

/** A width that only elaboration knows. */
const some = (width: number): number => width;

describe('errors of the language: widths and signs', () => {
  it('a value that is wider than its target', () => {
    const found = refusals(() =>
      module('wide', { a: In(u(some(9))), y: Out(u(8)) }, ({ a, y }) => {
        y.value = a;
      }),
    );
    expect(found).to.deep.equal([
      lines(
        'error[width]: y is 8 bits, the value is 9 bits',
        'width.spec.ts | y.value = a;',
        '              |   ^^^^^',
        'help: .trunc(8) to drop the top bits, .saturate(8) to clamp, or widen y',
      ),
    ]);
  });

  it('an unsigned value in a signed target of the same width', () => {
    const found = refusals(() =>
      module('plain', { a: In(u(some(8))), y: Out(s(8)) }, ({ a, y }) => {
        y.value = a;
      }),
    );
    expect(found).to.deep.equal([
      lines(
        'error[width]: y is signed, s(8); the unsigned value, u(8), needs 9 bits there',
        'width.spec.ts | y.value = a;',
        '              |   ^^^^^',
        'help: .saturateSigned(8) to clamp, .asSInt() to read the bits as signed, or widen y',
      ),
    ]);
  });

  it('a signed value in an unsigned register', () => {
    const found = refusals(() =>
      module('signs', { a: In(s(some(8))), y: Out(u(8)) }, ({ a, y }) => {
        const held = reg(u(some(8)), { name: 'held' });
        held.next = a as never;
        y.value = held;
      }),
    );
    expect(found).to.deep.equal([
      lines(
        'error[sign]: held is unsigned, u(8); the value is signed, s(8)',
        'width.spec.ts | held.next = a as never;',
        '              |      ^^^^',
        'help: .saturateUnsigned(8) to clamp negative values to 0, or .asUInt() to take the bits',
      ),
    ]);
  });

  it('several errors in one body, all reported', () => {
    const found = refusals(() =>
      module('many', { a: In(u(some(9))), y: Out(u(8)), z: Out(u(4)) }, ({ a, y, z }) => {
        y.value = a;
        z.value = a.trunc(some(6));
      }),
    );
    expect(found).to.deep.equal([
      lines(
        'error[width]: y is 8 bits, the value is 9 bits',
        'width.spec.ts | y.value = a;',
        '              |   ^^^^^',
        'help: .trunc(8) to drop the top bits, .saturate(8) to clamp, or widen y',
      ),
      lines(
        'error[width]: z is 4 bits, the value is 6 bits',
        'width.spec.ts | z.value = a.trunc(some(6));',
        '              |   ^^^^^',
        'help: .trunc(4) to drop the top bits, .saturate(4) to clamp, or widen z',
      ),
    ]);
  });

  it('an operand that wrapAdd cannot take', () => {
    const found = refusals(() =>
      module('wraps', { a: In(u(4)), b: In(u(some(5))), y: Out(u(4)) }, ({ a, b, y }) => {
        y.value = a.wrapAdd(b);
      }),
    );
    expect(found).to.deep.equal([
      lines(
        'error[width]: the operand is u(5), it must fit u(4)',
        'width.spec.ts | y.value = a.wrapAdd(b);',
        '              |             ^^^^^^^',
        'help: .trunc or .saturate the operand, or extend the left side',
      ),
    ]);
  });

  it('trunc that widens and extend that cuts', () => {
    const found = refusals(() =>
      module('cuts', { a: In(u(some(4))), y: Out(u(8)), z: Out(u(8)) }, ({ a, y, z }) => {
        y.value = a.trunc(5);
        z.value = a.extend(3);
      }),
    );
    expect(found).to.deep.equal([
      lines(
        'error[width]: trunc(5) of u(4) would widen it',
        'width.spec.ts | y.value = a.trunc(5);',
        '              |             ^^^^^',
        'help: use .extend(5)',
      ),
      lines(
        'error[width]: extend(3) of u(4) would cut it',
        'width.spec.ts | z.value = a.extend(3);',
        '              |             ^^^^^^',
        'help: use .trunc(3) or .saturate(3)',
      ),
    ]);
  });

  it('an exact shift that would grow beyond reason', () => {
    const found = refusals(() =>
      module('shift', { a: In(u(4)), b: In(u(13)), y: Out(u(4)) }, ({ a, b, y }) => {
        y.value = a.shl(b).trunc(4);
      }),
    );
    expect(found).to.deep.equal([
      lines(
        'error[width]: shl by a 13-bit amount grows by 8191 bits',
        'width.spec.ts | y.value = a.shl(b).trunc(4);',
        '              |             ^^^',
        'help: use shlTrunc, or trunc the amount to the bits that matter',
      ),
    ]);
  });

  it('a shift and an index by signed amounts', () => {
    const found = refusals(() =>
      module('amounts', { a: In(u(8)), b: In(s(3)), y: Out(u(8)), z: Out(bit) }, ({ a, b, y, z }) => {
        y.value = a.shr(b as never);
        z.value = a.at(b as never);
      }),
    );
    expect(found).to.deep.equal([
      lines(
        'error[sign]: shr by a signed amount',
        'width.spec.ts | y.value = a.shr(b as never);',
        '              |             ^^^',
        'help: shift by an unsigned amount: .asUInt() if it is never negative',
      ),
      lines(
        'error[sign]: the index is signed',
        'width.spec.ts | z.value = a.at(b as never);',
        '              |             ^^',
        'help: .asUInt() the index if it is never negative',
      ),
    ]);
  });

  it('a write mask that does not divide the word', () => {
    const found = refusals(() =>
      module('mask', { a: In(u(2)), m: In(u(3)), y: Out(u(8)) }, ({ a, m, y }) => {
        const store = memory(u(8), { depth: 4 });
        store.write(a, 1, { mask: m });
        y.value = store.readAsync(a);
      }),
    );
    expect(found).to.deep.equal([
      lines(
        'error[width]: a mask of u(3) does not divide a word of 8 bits',
        'width.spec.ts | store.write(a, 1, { mask: m });',
        '              |       ^^^^^',
        'help: give a mask width that divides the word width',
      ),
    ]);
  });
});
