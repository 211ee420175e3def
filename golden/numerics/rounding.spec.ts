import { expect } from 'chai';
import fc from 'fast-check';
import { GoldenError } from '../errors.js';
import { ROUNDING_MODES, type RoundingMode, roundShift, roundToInteger } from './rounding.js';

/** The definition: among the two neighbours of numerator / denominator, the one that the mode names. */
function byDefinition(numerator: bigint, denominator: bigint, mode: RoundingMode): bigint {
  let below = numerator / denominator;
  if (below * denominator > numerator) below -= 1n;
  const above = below * denominator === numerator ? below : below + 1n;
  const [toBelow, toAbove] = [numerator - below * denominator, above * denominator - numerator];
  const magnitude = (x: bigint): bigint => (x < 0n ? -x : x);
  const [inner, outer] = magnitude(below) < magnitude(above) ? [below, above] : [above, below];
  const nearest = (tie: bigint): bigint => (toBelow < toAbove ? below : toBelow > toAbove ? above : tie);
  const choices: Record<RoundingMode, bigint> = {
    floor: below,
    ceil: above,
    towardsZero: inner,
    halfUp: nearest(above),
    halfAwayFromZero: nearest(outer),
    halfToEven: nearest(below % 2n === 0n ? below : above),
  };
  return choices[mode];
}

describe('rounding', () => {
  it('shifts of every value of 8 bits by 0 to 9 meet the definition', () => {
    for (const mode of ROUNDING_MODES) {
      for (let x = -128n; x < 128n; x++) {
        for (let n = 0; n <= 9; n++) {
          expect(roundShift(x, n, mode), `${mode} ${x} ${n}`).to.equal(
            byDefinition(x, 1n << BigInt(n), mode),
          );
        }
      }
    }
  });

  it('shifts of long values meet the definition', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(2n ** 100n), max: 2n ** 100n }), fc.nat(110), (x, n) => {
        for (const mode of ROUNDING_MODES) {
          expect(roundShift(x, n, mode)).to.equal(byDefinition(x, 1n << BigInt(n), mode));
        }
      }),
    );
  });

  it('floats meet the definition, with the doubles next to each half', () => {
    const ulp = 2 ** -53;
    const cases = [
      0,
      0.5,
      0.5 - ulp / 2,
      0.5 + ulp,
      1.5,
      2.5,
      1.5 - 2 * ulp,
      1e-300,
      0.3,
      0.7,
      4503599627370495.5,
      2 ** 52,
      2 ** 70,
    ];
    for (const x of cases.flatMap(c => [c, -c])) checkFloat(x);
    fc.assert(fc.property(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), checkFloat));
    fc.assert(fc.property(fc.integer({ min: -4096, max: 4096 }), n => checkFloat(n / 8)));
  });

  it('never gives -0', () => {
    for (const mode of ROUNDING_MODES)
      expect(Object.is(roundToInteger(-0.1, mode), -0), mode).to.equal(false);
  });

  it('refuses a negative shift and values that are not finite', () => {
    expect(() => roundShift(1n, -1, 'floor')).to.throw(GoldenError, 'shift is -1');
    expect(() => roundToInteger(NaN, 'floor')).to.throw(GoldenError, 'NaN');
    expect(() => roundToInteger(-Infinity, 'floor')).to.throw(GoldenError, '-Infinity');
  });
});

/** Every double is an integer over 2^1074. */
function checkFloat(x: number): void {
  const bits = new BigInt64Array(new Float64Array([x]).buffer)[0] ?? 0n;
  const exponent = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & 0xfffffffffffffn;
  const magnitude = exponent === 0 ? fraction : (fraction | (1n << 52n)) << BigInt(exponent - 1);
  const numerator = bits < 0n ? -magnitude : magnitude;
  for (const mode of ROUNDING_MODES) {
    expect(BigInt(roundToInteger(x, mode)), `${mode} ${x}`).to.equal(
      byDefinition(numerator, 1n << 1074n, mode),
    );
  }
}
