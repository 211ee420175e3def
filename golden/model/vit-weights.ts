import { GoldenError } from '../errors.js';
import type { Safetensors } from './safetensors.js';
import { type Tensor, sameShape, shapeText } from './tensor.js';
import type { ViTConfig } from './vit-config.js';

/** The weights of a ViT by their timm names; Linear weights are [out, in]. */
export type ViTWeights = ReadonlyMap<string, Tensor>;

/** Every weight of a ViT of these dimensions, with its shape. */
export function vitWeightShapes(config: ViTConfig): ReadonlyMap<string, readonly number[]> {
  const { hidden: e, mlpHidden: m, patchSize: p } = config;
  const inner = config.heads * config.headDim;
  const shapes = new Map<string, readonly number[]>([
    ['cls_token', [1, 1, e]],
    ['pos_embed', [1, config.tokens, e]],
    ['patch_embed.proj.weight', [e, config.channels, p, p]],
    ['patch_embed.proj.bias', [e]],
  ]);
  const pair = (name: string, weight: readonly number[], out: number): void => {
    shapes.set(`${name}.weight`, weight).set(`${name}.bias`, [out]);
  };
  for (let layer = 0; layer < config.layers; layer++) {
    const block = `blocks.${layer}`;
    pair(`${block}.norm1`, [e], e);
    pair(`${block}.attn.qkv`, [3 * inner, e], 3 * inner);
    pair(`${block}.attn.proj`, [e, inner], e);
    pair(`${block}.norm2`, [e], e);
    pair(`${block}.mlp.fc1`, [m, e], m);
    pair(`${block}.mlp.fc2`, [e, m], e);
  }
  pair('norm', [e], e);
  pair('head', [config.classes, e], config.classes);
  return shapes;
}

/**
 * Reads all weights from a file.
 * @throws GoldenError `missing-tensor`, `wrong-shape` or `wrong-dtype`, naming the tensor, its shape and the expected one;
 * `bad-config` for a tensor that such a model does not have
 */
export function readViTWeights(file: Safetensors, config: ViTConfig): ViTWeights {
  const shapes = vitWeightShapes(config);
  const weights = new Map([...shapes].map(([name, shape]) => [name, file.floats(name, shape)] as const));
  refuseUnknown(file.names, shapes);
  return weights;
}

/** Checks weights that did not come from a file, with the errors of {@link readViTWeights}. */
export function checkViTWeights(weights: ViTWeights, config: ViTConfig): void {
  const shapes = vitWeightShapes(config);
  for (const [name, shape] of shapes) {
    const found = weights.get(name);
    if (found === undefined) {
      throw new GoldenError(
        'missing-tensor',
        `weights: there is no tensor ${name} of shape ${shapeText(shape)}; add it`,
      );
    }
    if (!sameShape(found.shape, shape)) {
      const text = `weights: tensor ${name} has shape ${shapeText(found.shape)} but ${shapeText(shape)} is expected`;
      throw new GoldenError('wrong-shape', `${text}; change the weights or the configuration`);
    }
  }
  refuseUnknown(weights.keys(), shapes);
}

function refuseUnknown(names: Iterable<string>, shapes: ReadonlyMap<string, unknown>): void {
  for (const name of names) {
    if (!shapes.has(name)) {
      throw new GoldenError(
        'bad-config',
        `weights: a model of this configuration has no tensor ${name}; check num_layers`,
      );
    }
  }
}
