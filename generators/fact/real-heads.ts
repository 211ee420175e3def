import {
  EAGER_VARIANTS,
  calibrateHeads,
  forEachLayer,
  quantiseActivations,
  quantiseLayers,
} from '../../golden/index.js';
import type {
  CalibratedHead,
  HeadSide,
  IntegerMatrix,
  LayerActivations,
  QuantisedLayer,
} from '../../golden/index.js';
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

/** A head with the offsets and shifts of its prediction, both operands in log form. */
export interface CalibratedRealHead extends RealHead {
  readonly calibrated: CalibratedHead;
}

/** The images on which scales, offsets and shifts are calibrated. */
const CALIBRATION = [0, 1, 2, 3];

/**
 * Every head of the trained vision transformer, image after image, layer after layer. Scales are calibrated on the first four images.
 * The weights load here.
 * @throws GoldenError when a file of the model is missing, cut off or of another shape
 */
export function realHeads(count: number): Generator<RealHead> {
  const trained = trainedModel();
  return headsOf(trained, quantised(trained), count);
}

/** As {@link realHeads}, with what prediction of each head needs besides. */
export function* calibratedHeads(count: number): Generator<CalibratedRealHead> {
  const trained = trainedModel();
  const { model, images } = trained;
  const layers = quantised(trained);
  const heads = calibrateHeads(model, images, CALIBRATION, layers, EAGER_VARIANTS.both);
  for (const seen of headsOf(trained, layers, count)) {
    const calibrated = heads[seen.layer]?.[seen.head];
    if (calibrated !== undefined) yield { ...seen, calibrated };
  }
}

type Trained = ReturnType<typeof trainedModel>;

function quantised({ model, images }: Trained): readonly QuantisedLayer[] {
  return quantiseLayers(model, images, CALIBRATION);
}

function* headsOf(
  { model, images }: Trained,
  layers: readonly QuantisedLayer[],
  count: number,
): Generator<RealHead> {
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
