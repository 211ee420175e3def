import {
  type LayerNorm,
  addRows,
  causalSoftmaxRows,
  copyRows,
  fromColumn,
  geluRows,
  layerNorm,
  softmaxRows,
  transpose,
} from './layers.js';
import { type Tensor, tensor } from './tensor.js';
import type { Matrix, Workspace } from './workspace.js';

/**
 * Called with the name of each intermediate as it appears; `value()` copies it, and is valid only during the call.
 */
export type Tap = (name: string, value: () => Tensor) => void;

/** The widths of a block: of the residual stream, of attention (heads * headDim for q, k and v each) and of the MLP. */
export interface BlockSize {
  readonly hidden: number;
  readonly heads: number;
  readonly headDim: number;
  readonly mlpHidden: number;
}

/** The tokens of a run. */
export interface Span {
  /** Tokens that have keys and values. */
  readonly tokens: number;
  /** Tokens whose result is wanted, from token 0 on. */
  readonly rows: number;
  /** Whether a token sees only those up to itself. */
  readonly causal: boolean;
}

/** A Linear layer: weight transposed to [in, out], and one row of bias. */
export interface Linear {
  readonly weight: Matrix;
  readonly bias: Matrix;
}

/** One pre-norm transformer block. */
export interface Block {
  readonly norm1: LayerNorm;
  readonly qkv: Linear;
  readonly proj: Linear;
  readonly norm2: LayerNorm;
  readonly fc1: Linear;
  readonly fc2: Linear;
}

/** Scratch matrices that all blocks share; `x` is the residual stream. */
export interface Scratch {
  readonly x: Matrix;
  readonly normed: Matrix;
  readonly qkv: Matrix;
  readonly keys: Matrix;
  readonly prob: Matrix;
  readonly context: Matrix;
  readonly hidden: Matrix;
  readonly out: Matrix;
  readonly zero: Matrix;
}

/**
 * x += proj(softmax(q k^T / sqrt(headDim)) v), then x += fc2(gelu(fc1(LN(x)))), in place on `scratch.x`.
 * @param tap given the names `ln1_out`, `q`, ..., `block_out`
 */
export function runBlock(
  space: Workspace,
  size: BlockSize,
  block: Block,
  scratch: Scratch,
  span: Span,
  tap: Tap | undefined,
): void {
  const { hidden, heads, headDim } = size;
  const { tokens, rows } = span;
  const inner = heads * headDim;
  const { x, normed } = scratch;
  const see = (name: string, m: Matrix, columns: number): void =>
    tap?.(name, () => tensor([rows, columns], copyRows(m, rows, columns)));

  layerNorm(x, block.norm1, normed, tokens);
  see('ln1_out', normed, hidden);
  attend(space, size, block, scratch, span, tap);
  see('attn_ctx', scratch.context, inner);
  afterAttention(space, size, block, scratch, rows, see);
}

/**
 * What follows attention in a block: x += proj(context), then x += fc2(gelu(fc1(LN(x)))), for the first `rows` rows.
 * @param see called with each result
 */
export function afterAttention(
  space: Workspace,
  { hidden, heads, headDim, mlpHidden }: BlockSize,
  block: Block,
  scratch: Scratch,
  rows: number,
  see: (name: string, m: Matrix, columns: number) => void = () => undefined,
): void {
  const { x, normed, out } = scratch;
  space.multiply(scratch.context, block.proj.weight, block.proj.bias, out, rows, heads * headDim, hidden);
  see('attn_out', out, hidden);
  addRows(x, out, rows, hidden);

  layerNorm(x, block.norm2, normed, rows);
  see('ln2_out', normed, hidden);
  space.multiply(normed, block.fc1.weight, block.fc1.bias, scratch.hidden, rows, hidden, mlpHidden);
  geluRows(scratch.hidden, rows, mlpHidden);
  see('mlp_hidden', scratch.hidden, mlpHidden);
  space.multiply(scratch.hidden, block.fc2.weight, block.fc2.bias, out, rows, mlpHidden, hidden);
  see('mlp_out', out, hidden);
  addRows(x, out, rows, hidden);
  see('block_out', x, hidden);
}

function attend(
  space: Workspace,
  size: BlockSize,
  block: Block,
  scratch: Scratch,
  span: Span,
  tap: Tap | undefined,
): void {
  const { hidden, heads, headDim } = size;
  const { tokens, rows, causal } = span;
  const { normed, qkv, prob } = scratch;
  const inner = heads * headDim;
  const { weight, bias } = block.qkv;
  space.multiply(normed, weight, bias, qkv, rows, hidden, inner);
  const rest = [weight, bias, qkv].map(m => fromColumn(m, inner)) as [Matrix, Matrix, Matrix];
  space.multiply(normed, ...rest, tokens, hidden, 2 * inner);

  const part = (p: number, head: number): Matrix => fromColumn(qkv, (p * heads + head) * headDim);
  const perHead = (name: string, columns: number, count: number, of: (head: number) => Matrix): void =>
    tap?.(name, () => {
      const data = new Float32Array(heads * count * columns);
      for (let h = 0; h < heads; h++) data.set(copyRows(of(h), count, columns), h * count * columns);
      return tensor([heads, count, columns], data);
    });
  perHead('q', headDim, rows, h => part(0, h));
  perHead('k', headDim, tokens, h => part(1, h));
  perHead('v', headDim, tokens, h => part(2, h));

  for (let h = 0; h < heads; h++) {
    const p = fromColumn(prob, h * (prob.stride / heads));
    transpose(part(1, h), scratch.keys, tokens, headDim);
    space.multiply(part(0, h), scratch.keys, scratch.zero, p, rows, headDim, tokens);
    if (causal) causalSoftmaxRows(p, headDim ** -0.5, rows, tokens);
    else softmaxRows(p, headDim ** -0.5, rows, tokens);
    space.multiply(
      p,
      part(2, h),
      scratch.zero,
      fromColumn(scratch.context, h * headDim),
      rows,
      tokens,
      headDim,
    );
  }
  perHead('attn_prob', tokens, rows, h => fromColumn(prob, h * (prob.stride / heads)));
}
