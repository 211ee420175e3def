import { expect } from 'chai';
import { In, module, s, u } from '../index.js';
import type { Port } from '../index.js';
import { binary, bitsOf, concat, constant, lane, mux, resize, slice, unary, wrap } from '../ir/build.js';
import { evaluate } from '../ir/evaluate.js';
import type { Environment } from '../ir/evaluate.js';
import { commonType, compare, exactAdd, exactMul, exactSub } from '../signals/exact.js';
import type { Node } from '../ir/node.js';
import { foldNode } from './constant-fold.js';
import { Interner } from './intern.js';
import { Rewriter } from './rewrite.js';
import { randomBits, randomWords } from './stimulus.fixture.js';

const widths = [1, 2, 3, 5, 8];
const inputPorts: Record<string, Port> = {};
for (const width of widths) {
  inputPorts[`u${String(width)}`] = In(u(width));
  inputPorts[`s${String(width)}`] = In(s(width));
}
const { ir } = module('leaves', inputPorts, () => undefined);
const inputs = ir.ports.map(port => port.variable).filter(variable => variable.role === 'input');

/** Makes random expressions, small enough to evaluate and with the patterns that folding looks for. */
class Maker {
  private readonly next: () => number;

  constructor(seed: number) {
    this.next = randomWords(seed);
    for (let i = 0; i < 8; i++) this.next();
  }

  below(n: number): number {
    return this.next() % n;
  }

  bits(width: number): bigint {
    return randomBits(this.next, width);
  }

  private leaf(): Node {
    if (this.below(3) > 0) return inputs[this.below(inputs.length)] ?? constant(0n, 1);
    const [width, signed] = [1 + this.below(6), this.below(2) === 0];
    const special = this.below(3);
    return constant(
      wrap(special === 0 ? 0n : special === 1 ? 1n : this.bits(width), width, signed),
      width,
      signed,
    );
  }

  private bit(depth: number): Node {
    const x = this.node(depth);
    return slice(x, this.below(x.width), 0).width === 1 ? slice(x, 0, 0) : unary('reduceXor', x, 1);
  }

  node(depth: number): Node {
    if (depth === 0 || this.below(8) === 0) return this.leaf();
    const a = this.node(depth - 1);
    const b = this.below(6) === 0 ? a : this.node(depth - 1);
    const common = commonType(a, b);
    switch (this.below(13)) {
      case 0:
        return exactAdd(a, b);
      case 1:
        return exactSub(a, b);
      case 2:
        return a.width + b.width < 40 ? exactMul(a, b) : a;
      case 3: {
        const op = (['and', 'or', 'xor'] as const)[this.below(3)] ?? 'and';
        return binary(op, a, b, Math.max(a.width, b.width));
      }
      case 4: {
        const op = (['eq', 'ne', 'lt', 'le', 'gt', 'ge'] as const)[this.below(6)] ?? 'eq';
        return compare(op, a, b);
      }
      case 5: {
        const op = this.below(2) === 0 ? 'shl' : 'shr';
        return binary(op, a, slice(b, Math.min(1, b.width - 1), 0), a.width, a.signed);
      }
      case 6: {
        const op = (['not', 'neg', 'reduceAnd', 'reduceOr', 'reduceXor'] as const)[this.below(5)] ?? 'not';
        if (op === 'neg') return unary(op, a, a.width + 1, true);
        return unary(op, bitsOf(a), op === 'not' ? a.width : 1);
      }
      case 7:
      case 8: {
        const lo = this.below(a.width);
        return slice(bitsOf(a), lo + this.below(a.width - lo), lo);
      }
      case 9: {
        const parts = [a, b, ...(this.below(2) === 0 ? [this.node(depth - 1)] : [])];
        if (this.below(3) > 0 || a.width < 2) return concat(parts);
        const at = 1 + this.below(a.width - 1);
        return concat([slice(bitsOf(a), a.width - 1, at), slice(bitsOf(a), at - 1, 0)]);
      }
      case 10: {
        const condition = this.below(3) === 0 ? unary('not', this.bit(depth - 1), 1) : this.bit(depth - 1);
        return mux(
          condition,
          resize(a, common.width, common.signed),
          resize(b, common.width, common.signed),
          common.width,
          common.signed,
        );
      }
      case 11:
        return resize(a, 1 + this.below(12), this.below(2) === 0);
      default: {
        const at =
          this.below(2) === 0 ? constant(BigInt(this.below(4)), 2) : slice(b, Math.min(1, b.width - 1), 0);
        return lane(concat([a, a, a]), at, 3, a.width, a.signed);
      }
    }
  }
}

describe('folding', () => {
  for (const [name, rewrite] of [
    ['foldNode', () => new Rewriter(foldNode).rewrite],
    ['Interner', () => new Interner().intern],
  ] as const) {
    it(`${name} keeps type and value of random expressions`, () => {
      const maker = new Maker(11);
      let changed = 0;
      for (let i = 0; i < 6000; i++) {
        const before = maker.node(4);
        const after = rewrite()(before);
        if (after !== before) changed++;
        expect([after.width, after.signed]).to.deep.equal([before.width, before.signed]);
        for (let trial = 0; trial < 4; trial++) {
          const values = new Map(
            inputs.map(input => [input, wrap(maker.bits(input.width), input.width, input.signed)]),
          );
          const environment: Environment = {
            variable: variable => values.get(variable) ?? 0n,
            memory: () => 0n,
            lane: () => 0n,
          };
          expect(evaluate(after, environment)).to.equal(evaluate(before, environment));
        }
      }
      expect(changed).to.be.greaterThan(500);
    });
  }
});
