import {
  EAGER_VARIANTS,
  calibrateHeads,
  forEachLayer,
  logEncode,
  packLogCode,
  predictHead,
  quantiseActivations,
  quantiseLayers,
} from '../../golden/index.js';
import type { EagerPrediction, IntegerMatrix, LayerActivations } from '../../golden/index.js';
import { trainedModel } from '../common/real-attention.js';
import type { NamedJob } from '../contract.js';
import type { LogDotJob } from './log-dot.contract.js';

/** Images that scales, offsets and shifts are taken from. */
const CALIBRATION = [0, 1, 2, 3] as const;

/** The sums of one stage of a prediction: [row of left][row of right]. */
export interface RealSums {
  /** Image, layer, head and what is summed. */
  readonly name: string;
  readonly stage: 1 | 2;
  /** Products of a sum. */
  readonly terms: number;
  /** What the golden prediction has, in the order of the jobs. */
  readonly sums: Int32Array;
  job(index: number): NamedJob<LogDotJob>;
}

const codesOf = ({ data, columns, rows }: IntegerMatrix): number[][] =>
  Array.from({ length: rows }, (_, row) =>
    Array.from(data.subarray(row * columns, (row + 1) * columns), x => packLogCode(logEncode(x, 8))),
  );

/** Every sum of a product, with what goes beside it. */
function sumsOf(
  stage: 1 | 2,
  name: string,
  [left, right]: readonly [IntegerMatrix, IntegerMatrix],
  { data }: IntegerMatrix,
  { offsets, shift }: { readonly offsets?: ArrayLike<number>; readonly shift: number },
): RealSums {
  const [leftCodes, rightCodes] = [codesOf(left), codesOf(right)];
  return {
    name,
    stage,
    terms: left.columns,
    sums: data,
    job: index => {
      const [row, column] = [Math.floor(index / right.rows), index % right.rows];
      const [own, other] = [leftCodes[row] ?? [], rightCodes[column] ?? []];
      return {
        name: `${name}, ${String(row)} x ${String(column)}`,
        job: {
          pairs: own.map((code, i) => [code, other[i] ?? 0] as const),
          offset: offsets?.[column] ?? 0,
          shift,
        },
      };
    },
  };
}

/**
 * Every sum that predicts the trained vision transformer's attention with both operands as logarithms: of each image, layer and head the queries and the keys
 * (stage 1), and the scores (stage 2). The model and its calibration load here.
 * @param count images, from the first one on
 * @throws GoldenError when a file of the model is missing, cut off or of another shape
 */
export function* realSums(count: number): Generator<RealSums> {
  const { model, images } = trainedModel();
  const layers = quantiseLayers(model, images, CALIBRATION);
  const calibrated = calibrateHeads(model, images, CALIBRATION, layers, EAGER_VARIANTS.both);
  for (let image = 0; image < Math.min(count, images.count); image++) {
    const seen: LayerActivations[] = [];
    forEachLayer(model, images.image(image), at => seen.push(at));
    for (const { layer, normed } of seen) {
      const quantised = layers[layer];
      if (quantised === undefined) continue;
      const activations = quantiseActivations(normed, quantised, model.config.tokens);
      for (const [head, { weights, options }] of (calibrated[layer] ?? []).entries()) {
        const { queryWeights, keyWeights, queryOffsets, keyOffsets } = weights;
        const { queryShift, keyShift } = options;
        const found: EagerPrediction = predictHead({ activations, ...weights }, options);
        const { querySums, keySums, queries, keys, scores } = found;
        const at = `image ${String(image)}, layer ${String(layer)}, head ${String(head)}`;
        const beside = (offsets: ArrayLike<number> | undefined, shift: number) =>
          offsets === undefined ? { shift } : { offsets, shift };
        yield sumsOf(
          1,
          `${at}, queries`,
          [activations, queryWeights],
          querySums,
          beside(queryOffsets, queryShift),
        );
        yield sumsOf(1, `${at}, keys`, [activations, keyWeights], keySums, beside(keyOffsets, keyShift));
        yield sumsOf(2, `${at}, scores`, [queries, keys], scores, beside(undefined, 0));
      }
    }
  }
}
