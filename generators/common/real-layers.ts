import {
  INT8_LAYERS,
  linearInputs,
  multiplyTransposed,
  quantiseInput,
  quantiseLinearLayers,
} from '../../golden/index.js';
import type { IntegerMatrix, QuantisedLinear } from '../../golden/index.js';
import { trainedModel } from './real-attention.js';

/** What a linear layer of the trained model does with one image, in integers. */
export interface RealLayer {
  readonly image: number;
  readonly layer: QuantisedLinear;
  /** [token][inputs]. */
  readonly input: IntegerMatrix;
  /** [token][outputs], without bias. */
  readonly accumulators: IntegerMatrix;
}

/**
 * Every linear layer of the trained vision transformer in INT8, or in fewer bits, image after image, in the order in which they run.
 * Scales are calibrated on the first four images. The weights load here.
 * @param bits of weights and of activations, 2 .. 8
 * @throws GoldenError when a file of the model is missing, cut off or of another shape
 */
export function* realLayers(count: number, bits = 8): Generator<RealLayer> {
  const { model, images } = trainedModel();
  const layers = quantiseLinearLayers(model, images, {
    ...INT8_LAYERS,
    weightBits: bits,
    inputBits: bits,
    calibration: [0, 1, 2, 3],
  });
  for (let image = 0; image < Math.min(count, images.count); image++) {
    const inputs = linearInputs(model, images.image(image));
    for (const layer of layers) {
      const input = quantiseInput(layer, inputs.get(layer.name) ?? []);
      yield { image, layer, input, accumulators: multiplyTransposed(input, layer.weights) };
    }
  }
}
