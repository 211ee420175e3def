import type { ImageSet } from '../model/data-set.js';
import type { ViT } from '../model/vit.js';
import { maxAbs } from '../numerics/quantise.js';
import { roundToInteger } from '../numerics/rounding.js';
import { type EagerHead, type EagerOptions, operandShift, predictedProduct } from './eager-predictor.js';
import { type ProductForms, operandUnit } from './operand-form.js';
import { type HeadSide, type QuantisedLayer, forEachLayer, quantiseActivations } from './vit-heads.js';

/** All that prediction of a head needs besides activations. */
export interface CalibratedHead {
  readonly weights: Omit<EagerHead, 'activations'>;
  readonly options: EagerOptions;
  /** The value of one step of a predicted score, the softmax's 1 / sqrt(dimensions) included. */
  readonly scoreStep: number;
}

/**
 * Offsets, shifts and score steps of every layer and head for a way to predict; eager-prediction.md, section Calibration.
 * @param layers of {@link quantiseLayers}
 * @param images numbers of the calibration images, one or more
 * @returns [layer][head]
 */
export function calibrateHeads(
  model: ViT,
  set: ImageSet,
  images: readonly number[],
  layers: readonly QuantisedLayer[],
  forms: ProductForms,
): CalibratedHead[][] {
  const unit = operandUnit(forms.left) * operandUnit(forms.right);
  const stepOf = (layer: QuantisedLayer, side: HeadSide): number => layer.activationScale * side.scale * unit;
  const offsetsOf = (layer: QuantisedLayer, side: HeadSide): Int32Array =>
    Int32Array.from(side.bias, b => roundToInteger(b / stepOf(layer, side), 'halfAwayFromZero'));
  const heads = layers.map(layer =>
    layer.heads.map(({ queries, keys }) => ({
      weights: {
        queryWeights: queries.weights,
        keyWeights: keys.weights,
        queryOffsets: offsetsOf(layer, queries),
        keyOffsets: offsetsOf(layer, keys),
      },
      step: stepOf(layer, queries) * stepOf(layer, keys),
      largest: [0, 0] as [number, number],
    })),
  );
  for (const image of images) {
    forEachLayer(model, set.image(image), ({ layer, normed }) => {
      const at = layers[layer];
      if (at === undefined) return;
      const activations = quantiseActivations(normed, at, model.config.tokens);
      for (const { weights, largest } of heads[layer] ?? []) {
        const { queryWeights, keyWeights, queryOffsets, keyOffsets } = weights;
        const querySums = predictedProduct(activations, queryWeights, forms, queryOffsets);
        const keySums = predictedProduct(activations, keyWeights, forms, keyOffsets);
        largest[0] = Math.max(largest[0], maxAbs(querySums.data));
        largest[1] = Math.max(largest[1], maxAbs(keySums.data));
      }
    });
  }
  return heads.map(layer =>
    layer.map(({ weights, step, largest }) => {
      const [queryShift, keyShift] = [operandShift(largest[0]), operandShift(largest[1])];
      const scoreStep = (step * unit * 2 ** (queryShift + keyShift)) / Math.sqrt(model.config.headDim);
      return { weights, options: { forms, queryShift, keyShift }, scoreStep };
    }),
  );
}
