import { checkWidths, readConfigFile } from './config-file.js';
import { type WeightShapes, blockWeightShapes, pairShapes } from './model-weights.js';
import type { BlockSize } from './transformer-block.js';

/** The dimensions of a decoder-only transformer over symbols. */
export interface GPTConfig extends BlockSize {
  /** Symbols of a window at most. */
  readonly context: number;
  readonly vocabulary: number;
  readonly layers: number;
  readonly layerNormEpsilon: number;
}

const KEYS: Readonly<Record<keyof GPTConfig, string>> = {
  context: 'context',
  vocabulary: 'vocab_size',
  hidden: 'hidden_size',
  layers: 'num_layers',
  heads: 'num_heads',
  headDim: 'head_dim',
  mlpHidden: 'mlp_hidden',
  layerNormEpsilon: 'layer_norm_eps',
};

/**
 * Reads a `config.json` as the training script writes it (see golden/weights).
 * @throws GoldenError `bad-config` naming the key that is missing or has no sense
 */
export function readGPTConfig(path: string): GPTConfig {
  const config: GPTConfig = readConfigFile(path, KEYS, new Set(['layerNormEpsilon']));
  checkGPTConfig(config);
  return config;
}

/**
 * Refuses dimensions that the inference cannot take.
 * @throws GoldenError `bad-config`
 */
export function checkGPTConfig({ hidden, headDim, mlpHidden }: GPTConfig): void {
  checkWidths({ hidden_size: hidden, head_dim: headDim, mlp_hidden: mlpHidden });
}

/** Every weight of a GPT of these dimensions, with its shape. */
export function gptWeightShapes(config: GPTConfig): WeightShapes {
  const { hidden, vocabulary, context } = config;
  return new Map<string, readonly number[]>([
    ['tok_embed.weight', [vocabulary, hidden]],
    ['pos_embed', [1, context, hidden]],
    ...blockWeightShapes(config, config.layers),
    ...pairShapes('norm', [hidden], hidden),
    ['head.weight', [vocabulary, hidden]],
  ]);
}
