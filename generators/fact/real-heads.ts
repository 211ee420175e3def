import { forEachLayer, quantiseActivations, quantiseLayers } from '../../golden/index.js';
import type { HeadSide, IntegerMatrix, LayerActivations } from '../../golden/index.js';
import { trainedModel } from '../common/real-attention.js';

/** What the predictor sees of one head of the trained model on one image, in INT8. */
export interface RealHead {
  readonly image: number;
  readonly layer: number;
  readonly head: number;
  /** [token][input]. */
  readonly activations: IntegerMatrix;
  readonly queries: HeadSide;
  readonly keys: HeadSide;
}

/**
 * Every head of the trained vision transformer, image after image, layer after layer. Scales are calibrated on the first four images.
 * The weights load here.
 * @throws GoldenError when a file of the model is missing, cut off or of another shape
 */
export function* realHeads(count: number): Generator<RealHead> {
  const { model, images } = trainedModel();
  const layers = quantiseLayers(model, images, [0, 1, 2, 3]);
  for (let image = 0; image < Math.min(count, images.count); image++) {
    const seen: LayerActivations[] = [];
    forEachLayer(model, images.image(image), at => seen.push(at));
    for (const { layer, normed } of seen) {
      const quantised = layers[layer];
      if (quantised === undefined) continue;
      const activations = quantiseActivations(normed, quantised, model.config.tokens);
      for (const [head, sides] of quantised.heads.entries())
        yield { image, layer, head, activations, ...sides };
    }
  }
}
