import { type ModelWeights, type WeightShapes, blockWeightShapes, pairShapes } from './model-weights.js';
import type { ViTConfig } from './vit-config.js';

/** The weights of a ViT by their timm names. */
export type ViTWeights = ModelWeights;

/** Every weight of a ViT of these dimensions, with its shape. */
export function vitWeightShapes(config: ViTConfig): WeightShapes {
  const { hidden: e, patchSize: p } = config;
  return new Map<string, readonly number[]>([
    ['cls_token', [1, 1, e]],
    ['pos_embed', [1, config.tokens, e]],
    ['patch_embed.proj.weight', [e, config.channels, p, p]],
    ['patch_embed.proj.bias', [e]],
    ...blockWeightShapes(config, config.layers),
    ...pairShapes('norm', [e], e),
    ...pairShapes('head', [config.classes, e], config.classes),
  ]);
}
