import { bundle, clog2, s, u, vec } from '../../../dsl/index.js';
import type { BundleType, SIntType, UIntType, VecType } from '../../../dsl/index.js';

/** Sizes of a memory of operands and of the multipliers behind it. All but `requesters` are powers of two. */
export interface OperandParameters {
  /** Multipliers: a line of the memory. */
  readonly multipliers: number;
  /** Operands of a word: the least head size. */
  readonly headSize: number;
  /** The greatest head size. */
  readonly largestHead: number;
  /** The most tokens. */
  readonly tokens: number;
  /** Heads in each of the two buffers. */
  readonly heldHeads: number;
  /** Streams of words to write, a multiple of the lanes; stream r has the positions r mod `requesters`. */
  readonly requesters: number;
}

/** A module made with them has a plain name. */
export const operandDefaults = {
  multipliers: 512,
  headSize: 64,
  largestHead: 128,
  tokens: 1024,
  heldHeads: 2,
  requesters: 16,
} satisfies OperandParameters;

/** Bits of an operand. */
export const OPERAND_BITS = 12;
/** Bits of a product of two operands. */
export const PRODUCT_BITS = 2 * OPERAND_BITS;

/** The widths that follow from the sizes. */
export interface OperandShape extends OperandParameters {
  /** Banks: words of a line. */
  readonly lanes: number;
  readonly laneBits: number;
  /** The logarithm of the most parts of a head, and the bits of a field that holds any up to it. */
  readonly largestSizeLog: number;
  readonly sizeLogBits: number;
  readonly partBits: number;
  readonly positionBits: number;
  readonly headBits: number;
  /** Bits of the number of a line in a head, and of a line in the memory. */
  readonly lineBits: number;
  readonly addressBits: number;
  /** Words of a bank. */
  readonly words: number;
  /** Bits of a number of tokens; more than the limit needs, so that too many are refused and not misread. */
  readonly countBits: number;
}

/** The shape of a memory of operands. */
export function operandShape(sizes: OperandParameters): OperandShape {
  const { multipliers, headSize, largestHead, tokens, heldHeads } = sizes;
  const lanes = multipliers / headSize;
  const largestSizeLog = clog2(largestHead / headSize);
  const lines = (tokens << largestSizeLog) / lanes;
  const atLeastOne = (bits: number): number => Math.max(1, bits);
  const headBits = atLeastOne(clog2(heldHeads));
  const addressBits = 1 + clog2(heldHeads) + clog2(lines);
  return {
    ...sizes,
    lanes,
    laneBits: clog2(lanes),
    largestSizeLog,
    sizeLogBits: atLeastOne(clog2(largestSizeLog + 1)),
    partBits: atLeastOne(largestSizeLog),
    positionBits: clog2(tokens),
    headBits,
    lineBits: clog2(lines),
    addressBits,
    words: 2 ** addressBits,
    countBits: clog2(tokens) + 2,
  };
}

/** A word on its way into the memory. */
export type OperandWord = BundleType<{
  readonly buffer: UIntType<1>;
  readonly head: UIntType<number>;
  readonly position: UIntType<number>;
  readonly part: UIntType<number>;
  readonly sizeLog: UIntType<number>;
  readonly mask: UIntType<12>;
  readonly elements: VecType<SIntType<12>>;
}>;

/**
 * The type of a word on its way into the memory: part `part` of the operands of a token and head, of which the bits of `mask` are written.
 * The head has `headSize << sizeLog` operands.
 */
export function operandWord(shape: OperandShape): OperandWord {
  return bundle({
    buffer: u(1),
    head: u(shape.headBits),
    position: u(shape.positionBits),
    part: u(shape.partBits),
    sizeLog: u(shape.sizeLogBits),
    mask: u(OPERAND_BITS),
    elements: vec(s(OPERAND_BITS), shape.headSize),
  });
}
