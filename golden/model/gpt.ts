import { join } from 'node:path';
import { GoldenError } from '../errors.js';
import { type Attention, runBlockWith } from './attention-hook.js';
import { type GPTConfig, checkGPTConfig, gptWeightShapes, readGPTConfig } from './gpt-config.js';
import { copyRows, layerNorm } from './layers.js';
import { type ModelWeights, checkWeights, readWeights } from './model-weights.js';
import { createScratch, floatsNeeded, placeBlocks, placeLinear, placeNorm } from './place-weights.js';
import { readSafetensors } from './safetensors.js';
import { tensor } from './tensor.js';
import { type Tap, runBlock } from './transformer-block.js';
import { createWorkspace } from './workspace.js';

/** A decoder-only transformer ready to run in float32. */
export interface GPT {
  readonly config: GPTConfig;
  readonly weights: ModelWeights;
  /**
   * The logits after each symbol of a window, [symbol][vocabulary] row-major.
   * @param ids 1 to `context` symbols
   * @param tap sees every intermediate. Names: `embed` [symbol, hidden], `blocks.N.{ln1_out, attn_ctx, attn_out, ln2_out, mlp_hidden,
   * mlp_out, block_out}` [symbol, width], `blocks.N.{q, k, v}` [head, symbol, headDim], `blocks.N.attn_prob` [head, query, key], with
   * zeros for keys after the query, `final_norm`, `logits`. q is not scaled; attn_ctx is before `proj`, attn_out after it.
   * @throws GoldenError `bad-argument` for a window that is empty or too long, or a symbol that is not in the vocabulary
   */
  forward(ids: ArrayLike<number>, tap?: Tap): Float32Array;
  /**
   * The logits after one symbol more, with attention from outside: it gets the one row of this symbol, and keeps the keys and values of those before.
   * @param position place of the symbol in its text, 0 to `context` - 1; its token number
   * @throws GoldenError `bad-argument` for a symbol or position that there is not, or a context that does not fit
   */
  step(symbol: number, position: number, attention: Attention): Float32Array;
}

/**
 * Loads `config.json` and `model.safetensors` of a folder.
 * @throws GoldenError that names the file, and the tensor where there is one
 */
export function loadGPT(folder: string): GPT {
  const config = readGPTConfig(join(folder, 'config.json'));
  const file = readSafetensors(join(folder, 'model.safetensors'));
  return createGPT(config, readWeights(file, gptWeightShapes(config)));
}

/**
 * A GPT of given weights, which are copied: learned positions, pre-norm blocks, exact GELU, a read-out without bias (Radford et al., 2019, with
 * the read-out apart from the embedding).
 * @throws GoldenError `bad-config`, `missing-tensor` or `wrong-shape`
 */
export function createGPT(config: GPTConfig, weights: ModelWeights): GPT {
  checkGPTConfig(config);
  const shapes = gptWeightShapes(config);
  checkWeights(weights, shapes);
  const { context, hidden, vocabulary } = config;
  const space = createWorkspace(floatsNeeded(shapes, config, context, vocabulary));
  const blocks = placeBlocks(space, weights, config, config.layers, config.layerNormEpsilon);
  const norm = placeNorm(weights, 'norm', config.layerNormEpsilon);
  const head = placeLinear(space, weights, 'head', hidden, vocabulary);
  const scratch = createScratch(space, config, context);
  const logits = space.matrix(context, vocabulary);
  const symbols = weights.get('tok_embed.weight')?.data ?? new Float32Array(0);
  const positions = weights.get('pos_embed')?.data ?? new Float32Array(0);

  const embed = (id: number, position: number, row: number): void => {
    if (!Number.isInteger(id) || id < 0 || id >= vocabulary)
      throw new GoldenError(
        'bad-argument',
        `symbol ${position} is ${id}; this model has symbols 0 to ${vocabulary - 1}`,
      );
    const { data, at, stride } = scratch.x;
    for (let c = 0; c < hidden; c++)
      data[at + row * stride + c] =
        (symbols[id * hidden + c] ?? NaN) + (positions[position * hidden + c] ?? NaN);
  };

  /** The logits of the first rows, one row after the other. */
  const readOut = (rows: number, tap?: Tap): Float32Array => {
    const { x, normed } = scratch;
    layerNorm(x, norm, normed, rows);
    tap?.('final_norm', () => tensor([rows, hidden], copyRows(normed, rows, hidden)));
    space.multiply(normed, head.weight, head.bias, logits, rows, hidden, vocabulary);
    const result = copyRows(logits, rows, vocabulary);
    tap?.('logits', () => tensor([rows, vocabulary], result));
    return result;
  };

  const forward = (ids: ArrayLike<number>, tap?: Tap): Float32Array => {
    const tokens = ids.length;
    if (tokens < 1 || tokens > context)
      throw new GoldenError(
        'bad-argument',
        `forward: ${tokens} symbols; this model takes windows of 1 to ${context}`,
      );
    for (let t = 0; t < tokens; t++) embed(ids[t] ?? NaN, t, t);
    tap?.('embed', () => tensor([tokens, hidden], copyRows(scratch.x, tokens, hidden)));
    blocks.forEach((block, n) => {
      const see: Tap | undefined = tap && ((name, value) => tap(`blocks.${n}.${name}`, value));
      runBlock(space, config, block, scratch, { tokens, rows: tokens, causal: true }, see);
    });
    return readOut(tokens, tap);
  };

  const step = (symbol: number, position: number, attention: Attention): Float32Array => {
    if (!Number.isInteger(position) || position < 0 || position >= context)
      throw new GoldenError(
        'bad-argument',
        `step: position ${position}; this model takes positions 0 to ${context - 1}`,
      );
    embed(symbol, position, 0);
    blocks.forEach((block, n) => {
      const left = runBlockWith(space, config, block, scratch, n, [position], attention);
      if (left.length === 0)
        throw new GoldenError('bad-argument', `step: block ${n} has dropped the one row that there is`);
    });
    return readOut(1);
  };
  return { config, weights, forward, step };
}
