import { expect } from 'chai';
import fc from 'fast-check';
import { bundle, choice, s, u, vec } from '../../dsl/index.js';
import type { Type } from '../../dsl/index.js';
import { HostValueError, leafBits, leafWidths } from '../../dsl/types/host.js';
import { asBundle, asChoice, asVec } from '../../dsl/types/leaves.js';
import { codecOf, rowOf } from './codec.js';

/** Values of a type, ends of the range among them. */
function values(type: Type): fc.Arbitrary<unknown> {
  switch (type.kind) {
    case 'bundle':
      return fc.record(
        Object.fromEntries(
          Object.entries(asBundle(type).fields).map(([name, field]) => [name, values(field)]),
        ),
      );
    case 'vec':
      return fc.array(values(asVec(type).element), {
        minLength: asVec(type).length,
        maxLength: asVec(type).length,
      });
    case 'choice':
      return fc.constantFrom(...asChoice(type).labels);
    default: {
      const min = type.kind === 's' ? -(1n << BigInt(type.width - 1)) : 0n;
      const max = min + (1n << BigInt(type.width)) - 1n;
      const any = fc.oneof(fc.bigInt({ min, max }), fc.constantFrom(min, max));
      return type.width <= 32 ? any.map(Number) : any;
    }
  }
}

const point = bundle({ x: s(7), y: u(40), mode: choice('A', 'B', 'C') });
const types: readonly Type[] = [
  u(1),
  u(31),
  u(32),
  s(32),
  u(33),
  s(64),
  u(65),
  s(100),
  vec(u(32), 3),
  vec(s(5), 13),
  vec(u(33), 4),
  vec(s(70), 3),
  vec(point, 5),
  vec(vec(s(9), 3), 4),
  bundle({ p: point, list: vec(vec(point, 2), 2), last: s(17) }),
];

describe('bench: codec', () => {
  it('writes the bits that the language defines, and nothing above them', () => {
    for (const type of types) {
      const { words, leaves } = rowOf(type);
      const codec = codecOf(type, leaves);
      const widths = leafWidths(type);
      const row = new Uint32Array(words + 3);
      for (const value of fc.sample(values(type), { seed: 3, numRuns: 60 })) {
        codec.encode(value, row, 2);
        const expected = leafBits(type, value).flatMap((bits, leaf) =>
          Array.from({ length: Math.ceil((widths[leaf] ?? 0) / 32) }, (_, i) =>
            Number(BigInt.asUintN(32, bits >> BigInt(32 * i))),
          ),
        );
        expect([...row]).to.deep.equal([0, 0, ...expected, 0]);
        expect(codec.decode(row, 2)).to.deep.equal(value);
      }
    }
  });

  it('refuses what the type cannot hold', () => {
    const refuse = (type: Type, value: unknown): void => {
      const { words, leaves } = rowOf(type);
      expect(() => {
        codecOf(type, leaves).encode(value, new Uint32Array(words), 0);
      }, JSON.stringify(value)).to.throw(HostValueError);
    };
    for (const value of [-1, 8, 0.5, NaN, '3', null, undefined]) refuse(u(3), value);
    for (const value of [-5, 4]) refuse(s(3), value);
    refuse(u(40), Number.MAX_SAFE_INTEGER);
    for (const value of [{ x: 1 }, null, 7]) refuse(point, value);
    for (const value of [[1, 2], [1, 2, 3, 4], 7, 'abc']) refuse(vec(u(8), 3), value);
    refuse(choice('A', 'B'), 'C');
    refuse(choice('A', 'B'), 0);
  });

  it('a value that is refused in part leaves no part behind', () => {
    const type = bundle({ list: vec(u(12), 5), at: bundle({ x: s(7), y: u(40) }) });
    const { words, leaves } = rowOf(type);
    const codec = codecOf(type, leaves);
    const row = new Uint32Array(words + 1);
    const good = { list: [1, 2, 3, 4, 5], at: { x: -3, y: 7n } };
    codec.encode(good, row, 1);
    const before = [...row];
    for (const bad of [
      { list: [9, 9, 9, 9, 4096], at: good.at },
      { list: [9, 9, 9, 9, 9], at: { x: 9, y: -1n } },
      { list: [9, 9, 9, 9, 9], at: undefined },
    ]) {
      expect(() => {
        codec.encode(bad, row, 1);
      }).to.throw(HostValueError);
      expect([...row]).to.deep.equal(before);
    }
    expect(codec.decode(row, 1)).to.deep.equal(good);
  });
});
