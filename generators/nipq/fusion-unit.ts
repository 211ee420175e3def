import {
  In,
  Out,
  bit,
  cat,
  generator,
  instance,
  lit,
  module,
  reg,
  s,
  switchOn,
  vec,
  when,
  wire,
} from '../../dsl/index.js';
import type { SInt } from '../../dsl/index.js';
import { DIGIT, fusionBrick, fusionJoin, joinedBits } from './fusion-brick.js';
import { DIGITS, EXTENDED, UNIT_LANES, digitCount } from './scalable-mac-shape.js';

/** The most digits of an operand, and so the bricks along each side of a unit. */
const SIDE = 4;
const BRICKS = SIDE * SIDE;

/** Bits of the sum of a unit: one product of 255 * -128, or more of smaller ones. */
export const UNIT_BITS = 16;

/** Where a brick stands: quarter by quarter, as the two levels join them; even ones are of lower digits of the activation. */
function placeOf(brick: number): { readonly row: number; readonly column: number } {
  const [quarter, part] = [Math.floor(brick / 4), brick % 4];
  return { row: 2 * (quarter % 2) + (part % 2), column: 2 * Math.floor(quarter / 2) + Math.floor(part / 2) };
}

/** Digit `place` of an operand of `count` digits; the highest one carries the sign. */
function digitOf(operand: SInt<number>, place: number, count: number): SInt<number> {
  const low = operand(2 * place + 1, 2 * place);
  const sign = place === count - 1 ? operand(2 * place + 2) : lit(0, bit);
  return cat(sign, low).asSInt();
}

/**
 * A unit of BitFusion: 16 bricks in 4 x 4, whose products are shifted and added in two levels. With operands of one, two or four
 * digits a step multiplies as many lanes as there are bricks for, from lane 0 on; `step` moves the others down.
 * Source: BitFusion (ISCA 2018; arXiv 1712.01507), section III; golden/numerics/composed-products.md.
 */
export const fusionUnit = generator({ lanes: UNIT_LANES }, ({ lanes }: { readonly lanes: number }) => {
  const operands = vec(s(EXTENDED), lanes);
  const ports = {
    load: In(bit),
    a: In(operands),
    w: In(operands),
    step: In(bit),
    aDigits: In(digitCount),
    wDigits: In(digitCount),
    sum: Out(s(UNIT_BITS)),
  };
  return module('fusion_unit', ports, ({ load, a, w, step, aDigits, wDigits, sum: result }) => {
    const activations = reg(operands);
    const weights = reg(operands);
    const digits = vec(s(DIGIT), BRICKS);
    const brickA = wire(digits);
    const brickW = wire(digits);

    /** One case for each number of digits of both operands. */
    const forCounts = (body: (aCount: number, wCount: number) => void): void => {
      const cases = (of: (count: number) => void) => ({
        One: () => of(DIGITS.One),
        Two: () => of(DIGITS.Two),
        Four: () => of(DIGITS.Four),
      });
      switchOn(
        aDigits,
        cases(aCount =>
          switchOn(
            wDigits,
            cases(wCount => body(aCount, wCount)),
          ),
        ),
      );
    };

    when(load, () => {
      activations.next = a;
      weights.next = w;
    }).elseWhen(step, () => {
      forCounts((aCount, wCount) => {
        const products = lanes / (aCount * wCount);
        for (let lane = 0; lane + products < lanes; lane++) {
          activations.at(lane).next = activations.at(lane + products);
          weights.at(lane).next = weights.at(lane + products);
        }
      });
    });

    // Rows of bricks are digits of activations, columns of weights; what the digits leave over of them are further lanes.
    forCounts((aCount, wCount) => {
      for (let brick = 0; brick < BRICKS; brick++) {
        const { row, column } = placeOf(brick);
        const lane = Math.floor(column / wCount) * (SIDE / aCount) + Math.floor(row / aCount);
        brickA.at(brick).value = digitOf(activations.at(lane), row % aCount, aCount);
        brickW.at(brick).value = digitOf(weights.at(lane), column % wCount, wCount);
      }
    });
    const products = wire(vec(s(2 * DIGIT), BRICKS));
    for (let brick = 0; brick < BRICKS; brick++) {
      const own = instance(fusionBrick({ digit: DIGIT }), {}, { name: 'brick' });
      own.a.value = brickA.at(brick);
      own.w.value = brickW.at(brick);
      products.at(brick).value = own.product;
    }

    const level = { width: 2 * DIGIT, shift: 2 };
    const whole = instance(
      fusionJoin({ width: joinedBits(level), shift: 4 }),
      { aJoins: aDigits.is('Four'), wJoins: wDigits.is('Four') },
      { name: 'whole' },
    );
    for (let quarter = 0; quarter < 4; quarter++) {
      const own = instance(
        fusionJoin(level),
        { aJoins: aDigits.ne('One'), wJoins: wDigits.ne('One') },
        { name: 'quarter' },
      );
      own.parts.value = Array.from({ length: 4 }, (_, part) => products.at(4 * quarter + part));
      whole.parts.at(quarter).value = own.joined;
    }
    // The sum of a unit fits: what is cut off repeats the sign.
    result.value = whole.joined.trunc(UNIT_BITS);
  });
});
