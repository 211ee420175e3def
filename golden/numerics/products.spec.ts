import { expect } from 'chai';
import { GoldenError } from '../errors.js';
import type { IntegerType } from './accumulator-width.js';
import { brickDigits, fuseProduct, productsPerUnit } from './bit-fusion.js';
import { doublySerialProduct, serialProduct } from './bit-serial.js';
import { integerRange } from './saturation.js';

const type = (width: number, signed: boolean): IntegerType => ({ width, signed });
const INT8 = type(8, true);

function valuesOf({ width, signed }: IntegerType): number[] {
  const { min, max } = integerRange(width, signed);
  return Array.from({ length: Number(max - min) + 1 }, (_, i) => Number(min) + i);
}

/** Every pair of values of every pair of types: all signed ones of 2 to 8 bits, and all kinds of 2 to 6. */
function forEachPair(see: (a: number, b: number, aType: IntegerType, bType: IntegerType) => void): void {
  const kinds = (widths: readonly number[], signs: readonly boolean[]): IntegerType[] =>
    widths.flatMap(width => signs.map(signed => type(width, signed)));
  for (const types of [kinds([2, 3, 4, 5, 6, 7, 8], [true]), kinds([2, 3, 4, 5, 6], [true, false])]) {
    for (const aType of types) {
      for (const bType of types) {
        const right = valuesOf(bType);
        for (const a of valuesOf(aType)) for (const b of right) see(a, b, aType, bType);
      }
    }
  }
}

describe('products fused of bricks', () => {
  it('digits of signed and unsigned operands', () => {
    expect(brickDigits(-128, INT8)).to.deep.equal([0, 0, 0, -2]);
    expect(brickDigits(127, INT8)).to.deep.equal([3, 3, 3, 1]);
    expect(brickDigits(-1, INT8)).to.deep.equal([3, 3, 3, -1]);
    expect(brickDigits(255, type(8, false))).to.deep.equal([3, 3, 3, 3]);
    expect(brickDigits(-3, type(3, true))).to.deep.equal([1, -1]);
    expect(brickDigits(5, type(3, false))).to.deep.equal([1, 1]);
    expect([-2, -1, 0, 1].map(x => brickDigits(x, type(2, true)))).to.deep.equal([[-2], [-1], [0], [1]]);
  });

  it('bricks of -7 * 5', () => {
    expect(fuseProduct(-7, 5, type(4, true), type(4, false))).to.deep.equal({
      a: [1, -2],
      b: [1, 1],
      bricks: [
        [1, 1],
        [-2, -2],
      ],
      product: -35,
    });
  });

  it('equal the plain product: exhaustive', () => {
    const bricks = new Set<number>();
    let [products, wrong] = [0, 0];
    forEachPair((a, b, aType, bType) => {
      const fused = fuseProduct(a, b, aType, bType);
      products++;
      if (fused.product !== a * b) wrong++;
      for (const row of fused.bricks) for (const brick of row) bricks.add(brick);
    });
    expect({ products, wrong }).to.deep.equal({ products: 508 ** 2 + 248 ** 2, wrong: 0 });
    expect([...bricks].sort((x, y) => x - y)).to.deep.equal([-6, -4, -3, -2, -1, 0, 1, 2, 3, 4, 6, 9]);
  });

  it('a unit makes 1, 2, 4, 8 or 16 of them', () => {
    expect([2, 3, 4, 5, 8].map(a => [2, 3, 4, 6, 8].map(b => productsPerUnit(a, b)))).to.deep.equal([
      [16, 8, 8, 4, 4],
      [8, 4, 4, 2, 2],
      [8, 4, 4, 2, 2],
      [4, 2, 2, 1, 1],
      [4, 2, 2, 1, 1],
    ]);
  });

  it('refuses widths and values out of range', () => {
    expect(() => productsPerUnit(1, 8)).to.throw(GoldenError, 'operand of 1 bits; give a width of 2 to 8');
    expect(() => fuseProduct(0, 0, INT8, type(9, true))).to.throw(GoldenError, 'operand of 9 bits');
    expect(() => brickDigits(128, INT8)).to.throw(
      GoldenError,
      'operand 128 is not an integer of 8 bits, signed',
    );
    expect(() => brickDigits(-1, type(3, false))).to.throw(
      GoldenError,
      '-1 is not an integer of 3 bits, unsigned',
    );
  });
});

describe('bit-serial products', () => {
  it('steps of -5 * -3 in 4 and 3 bits', () => {
    expect(serialProduct(-5, -3, type(4, true), type(3, true))).to.deep.equal({
      addends: [-5, 0, 20],
      sums: [-5, -5, 15],
      product: 15,
    });
  });

  it('steps of -2 * -1 in 2 and 2 bits, both serial', () => {
    expect(doublySerialProduct(-2, -1, type(2, true), type(2, true))).to.deep.equal({
      addends: [0, -2, 0, 4],
      sums: [0, -2, -2, 2],
      product: 2,
    });
  });

  for (const [name, make, steps] of [
    ['one serial operand', serialProduct, (_: number, w: number) => w],
    ['two serial operands', doublySerialProduct, (a: number, w: number) => a * w],
  ] as const) {
    it(`${name}: equal the plain product, within the width of the product: exhaustive`, () => {
      let wrong = 0;
      forEachPair((a, w, aType, wType) => {
        const { sums, product } = make(a, w, aType, wType);
        const width = aType.width + wType.width;
        const least = aType.signed || wType.signed ? -(2 ** (width - 1)) : 0;
        const fitting = Math.min(...sums) >= least && Math.max(...sums) < least + 2 ** width;
        if (product !== a * w || !fitting || sums.length !== steps(aType.width, wType.width)) wrong++;
      });
      expect(wrong).to.equal(0);
    });
  }

  it('refuses operands out of range', () => {
    expect(() => serialProduct(0, 4, INT8, type(3, true))).to.throw(GoldenError, 'operand 4');
    expect(() => doublySerialProduct(-1, 0, type(3, false), INT8)).to.throw(GoldenError, 'operand -1');
  });
});
