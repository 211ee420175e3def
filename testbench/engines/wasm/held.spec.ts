import { expect } from 'chai';
import { Graph } from './graph.js';
import { conditionsOfChange } from './held.js';
import { Literals } from './literals.js';
import { Code, I32, I64 } from './opcodes.js';

/** A register of 40 bits at an address, what may be stored there, and conditions. */
const ADDRESS = 64;
const WIDTH = 40;

class Register {
  readonly graph = new Graph();
  readonly held = this.graph.load(ADDRESS, Code.load64, WIDTH, 0, 1);
  readonly other = this.graph.load(ADDRESS + 8, Code.load64, WIDTH, 1, 2);
  readonly [0] = this.condition(2);
  readonly [1] = this.condition(3);

  private condition(state: number): number {
    return this.graph.load(ADDRESS + 8 * state, Code.load32, 1, state, state + 1);
  }

  /** Bits of a word, moved down, cut and moved up. */
  bits(word: number, lo: number, width: number, up = 0): number {
    const { graph } = this;
    const down = graph.binary(I64.shr, word, graph.integer(lo, true));
    const cut = graph.binary(I64.and, down, graph.ones(width, true));
    return graph.binary(I64.shl, cut, graph.integer(up, true));
  }

  or(a: number, b: number): number {
    return this.graph.binary(I64.or, a, b);
  }

  /** The conditions of a change to `value`. */
  of(value: number): readonly number[] {
    const place = { address: ADDRESS, bits: WIDTH };
    return conditionsOfChange(this.graph, new Literals(this.graph), value, place);
  }

  /** Whether a word is seen to be what the register holds: then it changes only where that word is not chosen. */
  isHeld(word: number): boolean {
    const found = this.of(this.graph.select(this[0], word, this.other));
    return found.length === 1 && found[0] === 2 * this[0];
  }
}

describe('what a register holds', () => {
  const register = new Register();
  const { graph, held, other } = register;
  const cases: readonly (readonly [what: string, word: number, held: boolean])[] = [
    ['itself', held, true],
    ['another register', other, false],
    ['its parts side by side', register.or(register.bits(held, 0, 9), register.bits(held, 9, 31, 9)), true],
    ['parts that overlap', register.or(register.bits(held, 0, 20), register.bits(held, 9, 31, 9)), true],
    ['parts with a gap', register.or(register.bits(held, 0, 9), register.bits(held, 10, 30, 10)), false],
    [
      'parts that changed places',
      register.or(register.bits(held, 31, 9), register.bits(held, 0, 31, 9)),
      false,
    ],
    ['all but the highest bit', register.bits(held, 0, 39), false],
    ['all but the lowest bit', register.bits(held, 1, 39, 1), false],
    ['all, with a bit set', register.or(held, graph.constant(4n, true)), false],
    ['all, with nothing set', register.or(register.bits(held, 0, 40), graph.constant(0n, true)), true],
    ['its low 32 bits, extended', graph.unary(Code.extend, graph.unary(Code.wrap, held)), false],
    [
      'bits that are not the lowest of a mask',
      graph.binary(I64.and, held, graph.constant(2n ** 40n - 2n, true)),
      false,
    ],
  ];
  for (const [what, word, expected] of cases)
    it(`${expected ? 'is' : 'is not'} ${what}`, () => {
      expect(register.isHeld(word)).to.equal(expected);
    });

  it('may be part of it in one way and part of it in another', () => {
    const low = register.bits(held, 0, 9);
    const high = register.bits(held, 9, 31, 9);
    const b = register[1];
    const both = graph.select(b, register.or(low, high), held);
    expect(register.isHeld(both)).to.equal(true);
    // A part that starts elsewhere is not the same part.
    const parts = graph.select(b, low, register.bits(held, 3, 6, 3));
    expect(register.isHeld(register.or(parts, high))).to.equal(false);
    // Nor is one that ends before the next begins.
    const short = graph.select(b, low, register.bits(held, 0, 8));
    expect(register.isHeld(register.or(short, high))).to.equal(false);
    expect(register.isHeld(register.or(graph.select(b, register.bits(held, 0, 8), low), high))).to.equal(
      false,
    );
  });

  it('changes where one of its parts does', () => {
    const a = register[0];
    const part = graph.select(a, register.bits(other, 0, 9), register.bits(held, 0, 9));
    const rest = register.bits(held, 9, 31, 9);
    for (const value of [register.or(part, rest), register.or(rest, part)])
      expect(register.of(value)).to.deep.equal([2 * a + 1]);
  });

  it('changes only where all that the changes have in common holds', () => {
    const [a, b] = [register[0], register[1]];
    const either = graph.binary(I32.and, a, b);
    const neither = graph.binary(I32.and, a, graph.unary(I32.eqz, b));
    const value = graph.select(either, other, graph.select(neither, graph.constant(7n, true), held));
    expect(register.of(value)).to.deep.equal([2 * a + 1]);
    expect(
      register.of(graph.select(a, other, graph.select(b, graph.constant(7n, true), held))),
    ).to.deep.equal([]);
  });
});
