import { z } from 'zod';
import type { OperandLoad } from '../../../golden/index.js';
import type { OperandParameters } from './operand-shape.js';

const powers = (most: number): number[] => Array.from({ length: most + 1 }, (_, i) => 2 ** i);

/** Parameters of a memory of operands and the multipliers behind it, each with its own range. */
export const operandFields = {
  multipliers: z.literal(powers(12)).default(512).describe('Multipliers'),
  headSize: z.literal(powers(7).slice(1)).default(64).describe('The least head size'),
  largestHead: z.literal(powers(8).slice(1)).default(128).describe('The greatest head size'),
  tokens: z.literal(powers(12).slice(1)).default(1024).describe('The most tokens'),
  heldHeads: z.literal(powers(4)).default(2).describe('Heads in each of the two buffers'),
  requesters: z.literal(powers(6)).default(16).describe('Streams of words to write'),
};

/** What is wrong with sizes that are fine one by one: the parameter, and the reason. */
export function sizeProblems(
  sizes: OperandParameters,
): readonly (readonly [keyof OperandParameters, string])[] {
  const { multipliers, headSize, largestHead, tokens, requesters } = sizes;
  const lanes = multipliers / headSize;
  const parts = largestHead / headSize;
  const problem = (wrong: boolean, name: keyof OperandParameters, text: string) =>
    wrong ? [[name, text] as const] : [];
  return [
    ...problem(
      lanes < 1,
      'multipliers',
      `a word has ${String(headSize)} operands: give as many multipliers or more`,
    ),
    ...problem(parts < 1, 'largestHead', `largestHead is headSize, ${String(headSize)}, or more`),
    ...problem(
      lanes >= 1 && parts > lanes,
      'largestHead',
      `a line has ${String(multipliers)} operands and must hold a token: largestHead is that at most`,
    ),
    ...problem(tokens < 2 * lanes, 'tokens', `tokens is ${String(2 * lanes)} or more, two lines`),
    ...problem(requesters < lanes, 'requesters', `requesters is a multiple of the ${String(lanes)} lanes`),
  ];
}

/** The items that a session loads, on the streams of its requesters. */
export function loadTraffic(
  { requesters }: Pick<OperandParameters, 'requesters'>,
  loads: readonly OperandLoad[],
): Record<string, readonly OperandLoad[]> {
  return Object.fromEntries(
    Array.from({ length: requesters }, (_, r) => [
      `loads_${String(r)}`,
      loads.filter(({ position }) => position % requesters === r),
    ]),
  );
}

/** A mask of `lanes` bits with so many from bit 0. */
export const filledMask = (count: number, lanes: number): number | bigint =>
  lanes <= 32 ? 2 ** count - 1 : (1n << BigInt(count)) - 1n;

/** The sizes of the tables in generators/spatten/README.md, and a toy. */
export const operandPresets = [
  {
    name: 'toy',
    about: '8 multipliers, heads of 4 and 8, 8 tokens',
    parameters: { multipliers: 8, headSize: 4, largestHead: 8, tokens: 8, heldHeads: 2, requesters: 4 },
  },
  {
    name: 'tiny',
    about: '16 multipliers, heads of 16, 64 tokens',
    parameters: { multipliers: 16, headSize: 16, largestHead: 16, tokens: 64, heldHeads: 4, requesters: 2 },
  },
  {
    name: 'eighth',
    about: '64 multipliers, heads of 64, 1,024 tokens: an eighth of the paper',
    parameters: { multipliers: 64, headSize: 64, largestHead: 64, tokens: 1024, heldHeads: 1, requesters: 8 },
  },
  {
    name: 'paper',
    about: 'The size of the paper: 512 multipliers, heads of 64 and 128, 1,024 tokens',
    parameters: {
      multipliers: 512,
      headSize: 64,
      largestHead: 128,
      tokens: 1024,
      heldHeads: 2,
      requesters: 16,
    },
  },
] as const;
