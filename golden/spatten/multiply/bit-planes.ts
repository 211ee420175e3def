import { GoldenError } from '../../errors.js';
import { quantise } from '../../numerics/quantise.js';

/** Bits of every operand on the chip. */
export const OPERAND_BITS = 12;

/** How a value of M + L bits lies in memory: the upper M bits in one plane, the lower L bits in another. */
export interface BitPlanes {
  /** M: 4, 5, 6 or 8. */
  readonly msbBits: number;
  /** L: 0 where there is no second plane; M + L is at most 12. */
  readonly lsbBits: number;
  /** Whether an operand without its lower bits gets the middle of what they can be, in place of zeros. */
  readonly midpoint: boolean;
}

/** Bits of an upper plane that the hardware has a place for. */
export const UPPER_BITS: readonly number[] = [4, 5, 6, 8];

/**
 * Refuses planes that the datapath has no place for.
 * @throws GoldenError `bad-argument`
 */
export function checkPlanes({ msbBits, lsbBits }: BitPlanes): void {
  if (!UPPER_BITS.includes(msbBits))
    throw new GoldenError('bad-argument', `${msbBits} upper bits; the planes have 4, 5, 6 or 8`);
  if (!Number.isInteger(lsbBits) || lsbBits < 0 || msbBits + lsbBits > OPERAND_BITS)
    throw new GoldenError(
      'bad-argument',
      `${msbBits} + ${lsbBits} bits; operands have ${OPERAND_BITS}: give 0 to ${OPERAND_BITS - msbBits} lower bits`,
    );
}

/** A real value in M + L bits: clamped rounding of x / scale, half away from zero. */
export function quantiseToPlanes(x: number, scale: number, { msbBits, lsbBits }: BitPlanes): number {
  return quantise(x, scale, msbBits + lsbBits);
}

/** The words of the two planes of a value of M + L bits: the upper one signed, the lower one not. */
export function planesOf(
  value: number,
  { lsbBits }: BitPlanes,
): { readonly msb: number; readonly lsb: number } {
  const msb = value >> lsbBits;
  return { msb, lsb: value - (msb << lsbBits) };
}

/** The operand of a value whose lower bits are at hand: in the upper bits of 12. */
export function fullOperand(value: number, { msbBits, lsbBits }: BitPlanes): number {
  return value << (OPERAND_BITS - msbBits - lsbBits);
}

/** The operand of a value that lies in one plane, of `bits` bits: in the upper bits of 12. */
export function wholeOperand(value: number, bits: number): number {
  return value << (OPERAND_BITS - bits);
}

/**
 * Refuses widths of queries or values that the datapath has no place for.
 * @throws GoldenError `bad-argument` unless `bits` is an integer of 4 to 12
 */
export function checkOperandBits(bits: number, of: string): void {
  if (!Number.isInteger(bits) || bits < 4 || bits > OPERAND_BITS)
    throw new GoldenError('bad-argument', `${of} of ${bits} bits; give 4 to ${OPERAND_BITS}`);
}

/** The operand of a value whose lower bits are not: its upper bits in 12, and half a step of theirs with the midpoint. */
export function msbOperand(value: number, planes: BitPlanes): number {
  const { msbBits, lsbBits, midpoint } = planes;
  const step = OPERAND_BITS - msbBits;
  return ((value >> lsbBits) << step) + (midpoint && lsbBits > 0 ? 1 << (step - 1) : 0);
}

/** What the lower bits add to {@link msbOperand}: -2^(11-M) .. 2^(12-M) - 1. */
export function residualOperand(value: number, planes: BitPlanes): number {
  return fullOperand(value, planes) - msbOperand(value, planes);
}
