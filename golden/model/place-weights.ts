import type { LayerNorm } from './layers.js';
import type { ModelWeights, WeightShapes } from './model-weights.js';
import { elementCount } from './tensor.js';
import type { Block, BlockSize, Linear, Scratch } from './transformer-block.js';
import { type Workspace, roundUp } from './workspace.js';

const floatsOf = (weights: ModelWeights, name: string): Float32Array =>
  weights.get(name)?.data ?? new Float32Array(0);

/** A Linear layer inside the workspace, its weight transposed; without a bias in `weights`, of zeros. */
export function placeLinear(
  space: Workspace,
  weights: ModelWeights,
  name: string,
  inputs: number,
  outputs: number,
): Linear {
  const weight = floatsOf(weights, `${name}.weight`);
  const placed = { weight: space.matrix(inputs, outputs), bias: space.matrix(1, outputs) };
  const { data, at, stride } = placed.weight;
  for (let o = 0; o < outputs; o++) {
    for (let i = 0; i < inputs; i++) data[at + i * stride + o] = weight[o * inputs + i] ?? NaN;
  }
  placed.bias.data.set(floatsOf(weights, `${name}.bias`), placed.bias.at);
  return placed;
}

/** A layer norm of given weights. */
export function placeNorm(weights: ModelWeights, name: string, epsilon: number): LayerNorm {
  return { weight: floatsOf(weights, `${name}.weight`), bias: floatsOf(weights, `${name}.bias`), epsilon };
}

/** All blocks of a model. */
export function placeBlocks(
  space: Workspace,
  weights: ModelWeights,
  { hidden, heads, headDim, mlpHidden }: BlockSize,
  layers: number,
  epsilon: number,
): Block[] {
  const inner = heads * headDim;
  return Array.from({ length: layers }, (_, n): Block => {
    const at = `blocks.${n}`;
    return {
      norm1: placeNorm(weights, `${at}.norm1`, epsilon),
      qkv: placeLinear(space, weights, `${at}.attn.qkv`, hidden, 3 * inner),
      proj: placeLinear(space, weights, `${at}.attn.proj`, inner, hidden),
      norm2: placeNorm(weights, `${at}.norm2`, epsilon),
      fc1: placeLinear(space, weights, `${at}.mlp.fc1`, hidden, mlpHidden),
      fc2: placeLinear(space, weights, `${at}.mlp.fc2`, mlpHidden, hidden),
    };
  });
}

/** What blocks of up to `tokens` tokens work in. */
export function createScratch(
  space: Workspace,
  { hidden, heads, headDim, mlpHidden }: BlockSize,
  tokens: number,
): Scratch {
  return {
    // Four rows more than tokens: the patch product of a ViT begins at row 1 and writes rows in fours.
    x: space.matrix(tokens + 4, hidden),
    normed: space.matrix(tokens, hidden),
    qkv: space.matrix(tokens, 3 * heads * headDim),
    keys: space.matrix(headDim, tokens),
    prob: space.matrix(tokens, heads * roundUp(tokens, 8)),
    context: space.matrix(tokens, heads * headDim),
    hidden: space.matrix(tokens, mlpHidden),
    out: space.matrix(tokens, hidden),
    zero: space.matrix(1, Math.max(tokens, headDim)),
  };
}

/**
 * Floats that the weights and {@link createScratch} take. Weights are laid out at most 8 times as wide (a bias, in rows of 4
 * and columns of 8).
 * @param more columns of further matrices of as many rows as there are tokens
 */
export function floatsNeeded(
  shapes: WeightShapes,
  { hidden, heads, headDim, mlpHidden }: BlockSize,
  tokens: number,
  more: number,
): number {
  const stored = [...shapes.values()].reduce(
    (sum, shape) => sum + elementCount(shape) + 8 * 4 * ((shape[0] ?? 0) + elementCount(shape.slice(1))),
    0,
  );
  const wide = 4 * hidden + 5 * heads * headDim + mlpHidden + heads * roundUp(tokens, 8) + more + 64;
  return stored + 2 * (tokens + 8) * wide + (headDim + 8) * (tokens + 8);
}
