import { join } from 'node:path';
import { type LayerNorm, addRows, copyRows, layerNorm } from './layers.js';
import { readSafetensors } from './safetensors.js';
import { elementCount, tensor } from './tensor.js';
import { type Block, type Linear, type Scratch, type Tap, runBlock } from './vit-block.js';
import { type ViTConfig, checkViTConfig, readViTConfig } from './vit-config.js';
import { cutPatches, embeddingOffsets, normalise } from './vit-embed.js';
import { type ViTWeights, checkViTWeights, readViTWeights, vitWeightShapes } from './vit-weights.js';
import { type Matrix, type Workspace, createWorkspace, roundUp } from './workspace.js';

/** A vision transformer ready to run in float32. */
export interface ViT {
  readonly config: ViTConfig;
  readonly weights: ViTWeights;
  /**
   * The logits of one image, one per class.
   * @param pixels channels x imageSize x imageSize bytes, row-major
   * @param tap sees every intermediate, for all tokens. Names: `input` [channels, side, side], `embed` [token, hidden],
   * `blocks.N.{ln1_out, attn_ctx, attn_out, ln2_out, mlp_hidden, mlp_out, block_out}` [token, width],
   * `blocks.N.{q, k, v}` [head, token, headDim], `blocks.N.attn_prob` [head, query, key], `final_norm_cls`, `logits`.
   * q is not scaled; attn_ctx is before `proj`, attn_out after it; mlp_hidden is after GELU. Without a tap the last block computes CLS only.
   * @throws GoldenError `bad-argument` if there are not as many pixels as the image has
   */
  forward(pixels: Uint8Array, tap?: Tap): Float32Array;
}

/**
 * Loads `config.json` and `model.safetensors` of a folder.
 * @throws GoldenError that names the file, and the tensor where there is one
 */
export function loadViT(folder: string): ViT {
  const config = readViTConfig(join(folder, 'config.json'));
  return createViT(config, readViTWeights(readSafetensors(join(folder, 'model.safetensors')), config));
}

/**
 * A ViT of given weights, which are copied: pre-norm blocks, exact GELU, CLS read-out (Dosovitskiy et al., arXiv 2010.11929).
 * @throws GoldenError `bad-config`, `missing-tensor` or `wrong-shape`
 */
export function createViT(config: ViTConfig, weights: ViTWeights): ViT {
  checkViTConfig(config);
  checkViTWeights(weights, config);
  const space = createWorkspace(floatsNeeded(config));
  const floats = (name: string): Float32Array => weights.get(name)?.data ?? new Float32Array(0);
  const linear = (name: string, inputs: number, outputs: number): Linear =>
    placeLinear(space, floats(`${name}.weight`), floats(`${name}.bias`), inputs, outputs);
  const norm = (name: string): LayerNorm => ({
    weight: floats(`${name}.weight`),
    bias: floats(`${name}.bias`),
    epsilon: config.layerNormEpsilon,
  });

  const { hidden, mlpHidden, tokens, classes } = config;
  const inner = config.heads * config.headDim;
  const patchInputs = config.channels * config.patchSize ** 2;
  const embed = linear('patch_embed.proj', patchInputs, hidden);
  const blocks = Array.from({ length: config.layers }, (_, n): Block => {
    const at = `blocks.${n}`;
    return {
      norm1: norm(`${at}.norm1`),
      qkv: linear(`${at}.attn.qkv`, hidden, 3 * inner),
      proj: linear(`${at}.attn.proj`, inner, hidden),
      norm2: norm(`${at}.norm2`),
      fc1: linear(`${at}.mlp.fc1`, hidden, mlpHidden),
      fc2: linear(`${at}.mlp.fc2`, mlpHidden, hidden),
    };
  });
  const finalNorm = norm('norm');
  const head = linear('head', hidden, classes);
  const position = embeddingOffsets(space, config, floats('pos_embed'), floats('cls_token'));
  const patches = space.matrix(tokens, patchInputs);
  const scratch = createScratch(space, config);
  const logits = space.matrix(1, classes);

  const forward = (pixels: Uint8Array, tap?: Tap): Float32Array => {
    const input = normalise(pixels, config);
    tap?.('input', () => tensor([config.channels, config.imageSize, config.imageSize], input));
    cutPatches(input, config, patches);
    // Row 0 is CLS: it has no patch, so the product writes from row 1 on, and its own embedding replaces row 0.
    const { x, normed } = scratch;
    const first: Matrix = { data: x.data, at: x.at + x.stride, stride: x.stride };
    space.multiply(patches, embed.weight, embed.bias, first, tokens - 1, patchInputs, hidden);
    x.data.fill(0, x.at, x.at + hidden);
    addRows(x, position, tokens, hidden);
    tap?.('embed', () => tensor([tokens, hidden], copyRows(x, tokens, hidden)));

    blocks.forEach((block, n) => {
      const rows = tap === undefined && n === blocks.length - 1 ? 1 : tokens;
      runBlock(
        space,
        config,
        block,
        scratch,
        rows,
        tap && ((name, value) => tap(`blocks.${n}.${name}`, value)),
      );
    });
    layerNorm(x, finalNorm, normed, 1);
    tap?.('final_norm_cls', () => tensor([hidden], copyRows(normed, 1, hidden)));
    space.multiply(normed, head.weight, head.bias, logits, 1, hidden, classes);
    const result = copyRows(logits, 1, classes);
    tap?.('logits', () => tensor([classes], result));
    return result;
  };
  return { config, weights, forward };
}

/** Weights are laid out at most 8 times as wide (a bias, in rows of 4 and columns of 8); scratch as createScratch has it. */
function floatsNeeded(config: ViTConfig): number {
  const stored = [...vitWeightShapes(config).values()].reduce(
    (sum, shape) => sum + elementCount(shape) + 8 * 4 * ((shape[0] ?? 0) + elementCount(shape.slice(1))),
    0,
  );
  const { tokens, hidden, heads, headDim, mlpHidden, channels, patchSize, classes } = config;
  const wide =
    5 * hidden +
    5 * heads * headDim +
    mlpHidden +
    heads * roundUp(tokens, 8) +
    channels * patchSize ** 2 +
    64;
  return stored + 2 * (tokens + 8) * wide + 16 * (classes + 8) + (headDim + 8) * (tokens + 8);
}

function createScratch(space: Workspace, config: ViTConfig): Scratch {
  const { tokens, hidden, heads, headDim, mlpHidden } = config;
  return {
    // Four rows more than tokens: the patch product begins at row 1 and writes rows in fours.
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

/** A Linear layer inside the workspace, its weight transposed. */
function placeLinear(
  space: Workspace,
  weight: Float32Array,
  bias: Float32Array,
  inputs: number,
  outputs: number,
): Linear {
  const placed = { weight: space.matrix(inputs, outputs), bias: space.matrix(1, outputs) };
  const { data, at, stride } = placed.weight;
  for (let o = 0; o < outputs; o++) {
    for (let i = 0; i < inputs; i++) data[at + i * stride + o] = weight[o * inputs + i] ?? NaN;
  }
  placed.bias.data.set(bias, placed.bias.at);
  return placed;
}
