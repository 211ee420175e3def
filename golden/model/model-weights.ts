import { GoldenError } from '../errors.js';
import type { Safetensors } from './safetensors.js';
import { type Tensor, sameShape, shapeText } from './tensor.js';
import type { BlockSize } from './transformer-block.js';

/** The weights of a model by their timm names; Linear weights are [out, in]. */
export type ModelWeights = ReadonlyMap<string, Tensor>;

/** Names of weights with their shapes. */
export type WeightShapes = ReadonlyMap<string, readonly number[]>;

/** A weight and a bias of `out` elements, under one name. */
export function pairShapes(
  name: string,
  weight: readonly number[],
  out: number,
): readonly (readonly [string, readonly number[]])[] {
  return [
    [`${name}.weight`, weight],
    [`${name}.bias`, [out]],
  ];
}

/** The weights of all blocks. */
export function blockWeightShapes(
  { hidden: e, mlpHidden: m, heads, headDim }: BlockSize,
  layers: number,
): readonly (readonly [string, readonly number[]])[] {
  const inner = heads * headDim;
  return Array.from({ length: layers }, (_, layer) => {
    const block = `blocks.${layer}`;
    return [
      ...pairShapes(`${block}.norm1`, [e], e),
      ...pairShapes(`${block}.attn.qkv`, [3 * inner, e], 3 * inner),
      ...pairShapes(`${block}.attn.proj`, [e, inner], e),
      ...pairShapes(`${block}.norm2`, [e], e),
      ...pairShapes(`${block}.mlp.fc1`, [m, e], m),
      ...pairShapes(`${block}.mlp.fc2`, [e, m], e),
    ];
  }).flat();
}

/**
 * Reads all weights of a model from a file.
 * @throws GoldenError `missing-tensor`, `wrong-shape` or `wrong-dtype` naming the tensor; `bad-config` for a tensor that the model does not have
 */
export function readWeights(file: Safetensors, shapes: WeightShapes): ModelWeights {
  const weights = new Map([...shapes].map(([name, shape]) => [name, file.floats(name, shape)] as const));
  refuseUnknown(file.names, shapes);
  return weights;
}

/** Checks weights that did not come from a file, with the errors of {@link readWeights}. */
export function checkWeights(weights: ModelWeights, shapes: WeightShapes): void {
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

function refuseUnknown(names: Iterable<string>, shapes: WeightShapes): void {
  for (const name of names) {
    if (!shapes.has(name)) {
      throw new GoldenError(
        'bad-config',
        `weights: a model of this configuration has no tensor ${name}; check num_layers`,
      );
    }
  }
}
