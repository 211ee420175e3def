import { GoldenError } from '../errors.js';
import { checkWidths, readConfigFile } from './config-file.js';

/** The dimensions of a vision transformer and what its input expects. */
export interface ViTConfig {
  /** Side of the square image and of a patch, in pixels. */
  readonly imageSize: number;
  readonly patchSize: number;
  readonly channels: number;
  readonly classes: number;
  /** Width of the residual stream; heads * headDim is the width of q, of k and of v. */
  readonly hidden: number;
  readonly layers: number;
  readonly heads: number;
  readonly headDim: number;
  readonly mlpHidden: number;
  readonly layerNormEpsilon: number;
  /** Patches and the CLS token, which is token 0. */
  readonly tokens: number;
  /** The input is (byte / 255 - pixelMean) / pixelStd. */
  readonly pixelMean: number;
  readonly pixelStd: number;
}

const KEYS: Readonly<Record<keyof ViTConfig, string>> = {
  imageSize: 'image_size',
  patchSize: 'patch_size',
  channels: 'num_channels',
  classes: 'num_classes',
  hidden: 'hidden_size',
  layers: 'num_layers',
  heads: 'num_heads',
  headDim: 'head_dim',
  mlpHidden: 'mlp_hidden',
  layerNormEpsilon: 'layer_norm_eps',
  tokens: 'num_tokens',
  pixelMean: 'pixel_mean',
  pixelStd: 'pixel_std',
};

const REALS: ReadonlySet<string> = new Set(['layerNormEpsilon', 'pixelMean', 'pixelStd']);

/**
 * Reads a `config.json` as the training script writes it (see golden/weights).
 * @throws GoldenError `bad-config` naming the key that is missing or has no sense
 */
export function readViTConfig(path: string): ViTConfig {
  const config: ViTConfig = readConfigFile(path, KEYS, REALS);
  checkViTConfig(config);
  return config;
}

/**
 * Refuses dimensions that do not belong together or that the inference cannot take.
 * @throws GoldenError `bad-config`
 */
export function checkViTConfig(config: ViTConfig): void {
  const side = config.imageSize / config.patchSize;
  if (!Number.isInteger(side)) {
    throw new GoldenError(
      'bad-config',
      `the image of ${config.imageSize} is no whole number of patches of ${config.patchSize}`,
    );
  }
  if (config.tokens !== side * side + 1) {
    throw new GoldenError(
      'bad-config',
      `num_tokens is ${config.tokens}; ${side * side} patches and CLS make ${side * side + 1}`,
    );
  }
  const { hidden, headDim, mlpHidden } = config;
  checkWidths({ hidden_size: hidden, head_dim: headDim, mlp_hidden: mlpHidden });
  if (!(config.pixelStd > 0))
    throw new GoldenError('bad-config', `pixel_std is ${config.pixelStd}; it must be above 0`);
}
