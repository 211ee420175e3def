import { In, Out, bit, generator, module, mux, s, sum, vec } from '../../dsl/index.js';
import type { SInt } from '../../dsl/index.js';

/** Bits of a digit with its sign. */
export const DIGIT = 3;

/** A multiplier of two digits, 2 bits each with a sign. */
export const fusionBrick = generator({ digit: DIGIT }, ({ digit }: { readonly digit: number }) =>
  module(
    'fusion_brick',
    { a: In(s(digit)), w: In(s(digit)), product: Out(s(2 * digit)) },
    ({ a, w, product }) => {
      product.value = a.mul(w);
    },
  ),
);

/** Parameters of {@link fusionJoin}. */
export interface FusionJoinParameters {
  /** Bits of a part. */
  readonly width: number;
  /** Bits by which the parts of upper digits count more. */
  readonly shift: number;
}

/** Bits of the sum of four parts: they stand for at most (1 + 2^shift)^2 of one, less than 2^(2 shift + 1). */
export function joinedBits({ width, shift }: FusionJoinParameters): number {
  return width + 2 * shift + 1;
}

/**
 * Four parts of a level, added: 0 is of lower digits; 1 of the activation's upper ones, 2 of the weight's, 3 of both. Parts of
 * upper digits are shifted where the digits join to one operand, else they belong to operands of their own.
 */
export const fusionJoin = generator({ width: 2 * DIGIT, shift: 2 }, (parameters: FusionJoinParameters) => {
  const { width, shift } = parameters;
  const ports = {
    parts: In(vec(s(width), 4)),
    aJoins: In(bit),
    wJoins: In(bit),
    joined: Out(s(joinedBits(parameters))),
  };
  return module('fusion_join', ports, ({ parts, aJoins, wJoins, joined }) => {
    const upperA = mux(aJoins, parts.at(1).shl(shift), parts.at(1));
    const upperW = mux(wJoins, parts.at(2).shl(shift), parts.at(2));
    const upperBoth: SInt<number> = mux(aJoins, parts.at(3).shl(shift), parts.at(3));
    const both = mux(wJoins, upperBoth.shl(shift), upperBoth);
    joined.value = sum([parts.at(0), upperA, upperW, both]);
  });
});
