import { GoldenError } from '../errors.js';
import { fromColumn, layerNorm } from './layers.js';
import { type Block, type BlockSize, type Scratch, afterAttention } from './transformer-block.js';
import type { Matrix, Workspace } from './workspace.js';

/** Queries, keys and values of one block, for the rows that are left. */
export interface AttentionInputs {
  /** Number of the block, from 0. */
  readonly layer: number;
  /** The numbers that the tokens of the rows had at first, ascending. */
  readonly tokens: readonly number[];
  /** One row a token, of heads * headDim columns, head after head; queries not scaled. Valid during the call. */
  readonly queries: Matrix;
  readonly keys: Matrix;
  readonly values: Matrix;
}

/** What attention makes of them. */
export interface AttentionOutputs {
  /** One row for each row given, heads * headDim columns, without padding: what goes to `proj`. */
  readonly context: Float32Array;
  /** Numbers of the tokens that stay, ascending; all when absent. The others leave at once: they have no part in the rest of the block either. */
  readonly stay?: readonly number[];
}

/** Attention of all blocks, computed by somebody else. Blocks call it in their order. */
export type Attention = (inputs: AttentionInputs) => AttentionOutputs;

/**
 * One pre-norm block with attention from outside, in place on `scratch.x`, whose rows are those of `tokens` before and those returned after.
 * As tokens meet in attention alone, leaving before the rest of the block changes nothing for those that stay.
 * @returns the tokens that stay
 * @throws GoldenError `bad-argument` for a context of another size, or for tokens to stay that are not there
 */
export function runBlockWith(
  space: Workspace,
  size: BlockSize,
  block: Block,
  scratch: Scratch,
  layer: number,
  tokens: readonly number[],
  attention: Attention,
): readonly number[] {
  const inner = size.heads * size.headDim;
  const { normed, qkv } = scratch;
  layerNorm(scratch.x, block.norm1, normed, tokens.length);
  space.multiply(normed, block.qkv.weight, block.qkv.bias, qkv, tokens.length, size.hidden, 3 * inner);
  const { context, stay = tokens } = attention({
    layer,
    tokens,
    queries: qkv,
    keys: fromColumn(qkv, inner),
    values: fromColumn(qkv, 2 * inner),
  });
  if (context.length !== tokens.length * inner)
    throw new GoldenError(
      'bad-argument',
      `attention of block ${layer}: a context of ${context.length} numbers; ${tokens.length} rows of ${inner} are wanted`,
    );
  compact(scratch, size.hidden, inner, context, rowsOf(layer, tokens, stay));
  afterAttention(space, size, block, scratch, stay.length);
  return stay;
}

/** The rows of the tokens that stay. */
function rowsOf(layer: number, tokens: readonly number[], stay: readonly number[]): number[] {
  let row = -1;
  return stay.map(token => {
    row = tokens.indexOf(token, row + 1);
    if (row < 0)
      throw new GoldenError(
        'bad-argument',
        `attention of block ${layer}: token ${token} is to stay; give tokens that are there, ascending`,
      );
    return row;
  });
}

/** Moves the rows that stay to the front, of x in place and of the context into the scratch. */
function compact(
  { x, context }: Scratch,
  hidden: number,
  inner: number,
  from: Float32Array,
  rows: readonly number[],
): void {
  rows.forEach((row, to) => {
    const source = x.at + row * x.stride;
    x.data.copyWithin(x.at + to * x.stride, source, source + hidden);
    context.data.set(from.subarray(row * inner, (row + 1) * inner), context.at + to * context.stride);
  });
}
