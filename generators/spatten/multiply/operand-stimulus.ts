import type { HeldHead, OperandLoad, OperandSize, Random } from '../../../golden/index.js';
import { rowsOf } from '../../common/stimulus.js';

/** A list made element by element. */
export const listOf = <T>(n: number, item: (i: number) => T): T[] =>
  Array.from({ length: n }, (_, i) => item(i));

/** A random operand of 12 bits; often one of the ends. */
function randomOperand(random: Random, extreme = false): number {
  if (extreme || random.below(16) === 0) return random.below(2) === 0 ? -2048 : 2047;
  return random.below(4096) - 2048;
}

/** Rows of random operands. */
export const randomMatrix = (random: Random, rows: number, columns: number, extreme = false): number[][] =>
  listOf(rows, () => listOf(columns, () => randomOperand(random, extreme)));

/** The whole words of a head, token by token. */
export function wholeLoads(
  { headSize }: OperandSize,
  of: HeldHead,
  rows: readonly (readonly number[])[],
): OperandLoad[] {
  return rows.flatMap((row, position) =>
    rowsOf(row, headSize).map((elements, part) => ({ ...of, position, part, mask: 0xfff, elements })),
  );
}

/** The words of a head in two passes: bits of `mask` last, and what stands there in the first pass is wrong. */
export function maskedLoads(
  size: OperandSize,
  of: HeldHead,
  rows: readonly (readonly number[])[],
  mask: number,
): OperandLoad[] {
  const whole = wholeLoads(size, of, rows);
  const wrong = (x: number): number => (x ^ mask) & 0xfff;
  const signed = (x: number): number => (x << 20) >> 20;
  return [
    ...whole.map(item => ({ ...item, elements: item.elements.map(x => signed(wrong(x))) })),
    ...whole.map(item => ({
      ...item,
      mask,
      elements: item.elements.map(x => signed((x & mask) | (~x & ~mask & 0xfff))),
    })),
  ];
}
