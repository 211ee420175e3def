import { join } from 'node:path';
import { GoldenError } from '../errors.js';
import { type Attention, runBlockWith } from './attention-hook.js';
import { addRows, copyRows, layerNorm } from './layers.js';
import { checkWeights, readWeights } from './model-weights.js';
import { floatsNeeded, placeBlocks, placeLinear, placeNorm, createScratch } from './place-weights.js';
import { readSafetensors } from './safetensors.js';
import { tensor } from './tensor.js';
import { type Tap, runBlock } from './transformer-block.js';
import { type ViTConfig, checkViTConfig, readViTConfig } from './vit-config.js';
import { cutPatches, embeddingOffsets, normalise } from './vit-embed.js';
import { type ViTWeights, vitWeightShapes } from './vit-weights.js';
import { type Matrix, createWorkspace } from './workspace.js';

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
  /**
   * The same with attention from outside, which may drop tokens between blocks.
   * @throws GoldenError `bad-argument` as `forward`, for a context that does not fit, or when CLS is dropped
   */
  forwardWith(pixels: Uint8Array, attention: Attention): Float32Array;
}

/**
 * Loads `config.json` and `model.safetensors` of a folder.
 * @throws GoldenError that names the file, and the tensor where there is one
 */
export function loadViT(folder: string): ViT {
  const config = readViTConfig(join(folder, 'config.json'));
  return createViT(
    config,
    readWeights(readSafetensors(join(folder, 'model.safetensors')), vitWeightShapes(config)),
  );
}

/**
 * A ViT of given weights, which are copied: pre-norm blocks, exact GELU, CLS read-out (Dosovitskiy et al., arXiv 2010.11929).
 * @throws GoldenError `bad-config`, `missing-tensor` or `wrong-shape`
 */
export function createViT(config: ViTConfig, weights: ViTWeights): ViT {
  checkViTConfig(config);
  const shapes = vitWeightShapes(config);
  checkWeights(weights, shapes);
  const { hidden, tokens, classes } = config;
  const patchInputs = config.channels * config.patchSize ** 2;
  const space = createWorkspace(floatsNeeded(shapes, config, tokens, patchInputs + hidden + classes));
  const floats = (name: string): Float32Array => weights.get(name)?.data ?? new Float32Array(0);
  const embed = placeLinear(space, weights, 'patch_embed.proj', patchInputs, hidden);
  const blocks = placeBlocks(space, weights, config, config.layers, config.layerNormEpsilon);
  const norm = placeNorm(weights, 'norm', config.layerNormEpsilon);
  const head = placeLinear(space, weights, 'head', hidden, classes);
  const position = embeddingOffsets(space, config, floats('pos_embed'), floats('cls_token'));
  const patches = space.matrix(tokens, patchInputs);
  const scratch = createScratch(space, config, tokens);
  const logits = space.matrix(1, classes);

  /** The residual stream before the first block. */
  const enter = (pixels: Uint8Array, tap?: Tap): void => {
    const input = normalise(pixels, config);
    tap?.('input', () => tensor([config.channels, config.imageSize, config.imageSize], input));
    cutPatches(input, config, patches);
    // Row 0 is CLS: it has no patch, so the product writes from row 1 on, and its own embedding replaces row 0.
    const { x } = scratch;
    const first: Matrix = { data: x.data, at: x.at + x.stride, stride: x.stride };
    space.multiply(patches, embed.weight, embed.bias, first, tokens - 1, patchInputs, hidden);
    x.data.fill(0, x.at, x.at + hidden);
    addRows(x, position, tokens, hidden);
    tap?.('embed', () => tensor([tokens, hidden], copyRows(x, tokens, hidden)));
  };

  /** The logits of row 0. */
  const readOut = (tap?: Tap): Float32Array => {
    const { x, normed } = scratch;
    layerNorm(x, norm, normed, 1);
    tap?.('final_norm_cls', () => tensor([hidden], copyRows(normed, 1, hidden)));
    space.multiply(normed, head.weight, head.bias, logits, 1, hidden, classes);
    const result = copyRows(logits, 1, classes);
    tap?.('logits', () => tensor([classes], result));
    return result;
  };

  const forward = (pixels: Uint8Array, tap?: Tap): Float32Array => {
    enter(pixels, tap);
    blocks.forEach((block, n) => {
      const rows = tap === undefined && n === blocks.length - 1 ? 1 : tokens;
      runBlock(
        space,
        config,
        block,
        scratch,
        { tokens, rows, causal: false },
        tap && ((name, value) => tap(`blocks.${n}.${name}`, value)),
      );
    });
    return readOut(tap);
  };

  const forwardWith = (pixels: Uint8Array, attention: Attention): Float32Array => {
    enter(pixels);
    let left: readonly number[] = Array.from({ length: tokens }, (_, t) => t);
    blocks.forEach((block, n) => {
      left = runBlockWith(space, config, block, scratch, n, left, attention);
      if (left[0] !== 0)
        throw new GoldenError(
          'bad-argument',
          `forwardWith: block ${n} has dropped token 0 (CLS), which the logits are read from; protect it`,
        );
    });
    return readOut();
  };
  return { config, weights, forward, forwardWith };
}
