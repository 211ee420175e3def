import { GoldenError } from '../errors.js';
import { type ChannelRequantiser, channelRequantiserOf } from '../numerics/channel-requantiser.js';
import { maxAbs, quantiseAll, symmetricScale } from '../numerics/quantise.js';
import { truncationStep } from '../numerics/truncation-boundary.js';
import type { ImageSet } from './data-set.js';
import { type IntegerMatrix, integerMatrix, multiplyTransposed } from './integer-matrix.js';
import { type LinearInputs, linearInputs, linearLayers } from './linear-layers.js';
import type { ViT } from './vit.js';

/** A linear layer in integers. */
export interface QuantisedLinear {
  /** Such as `blocks.0.attn.qkv`. */
  readonly name: string;
  /** [outputs][inputs]; a scale for each output channel. */
  readonly weights: IntegerMatrix;
  readonly weightScales: Float64Array;
  /** The value of one step of an activation, and their width. */
  readonly inputScale: number;
  readonly inputBits: number;
  /** From accumulators to codes, with the bias; and the value of one step of these codes. */
  readonly requantiser: ChannelRequantiser;
  readonly outputScale: number;
}

/** Widths of operands and results, 2 .. 8 bits, and the images that set the scales of activations. */
export interface QuantisationOptions {
  readonly weightBits: number;
  readonly inputBits: number;
  readonly outputBits: number;
  /** Numbers of images. */
  readonly calibration: readonly number[];
}

/** INT8 throughout, calibrated on the first 16 images. */
export const INT8_LAYERS: QuantisationOptions = {
  weightBits: 8,
  inputBits: 8,
  outputBits: 8,
  calibration: Array.from({ length: 16 }, (_, i) => i),
};

/**
 * All linear layers of a model in integers, in the order of {@link linearLayers}. Symmetric, half away from zero, without the
 * code -2^(bits-1): one scale for each output channel of the weights, one for each activation tensor. Each takes the largest
 * magnitude to the largest code, that of activations over the calibration images. A channel of zeros has the scale of the
 * largest channel. The results' scale is that of the largest accumulator with bias, but above the value of one step of it.
 * @param images the set that `calibration` counts in
 * @throws GoldenError `bad-argument` for widths out of range or no calibration image
 */
export function quantiseLinearLayers(
  model: ViT,
  images: ImageSet,
  options: QuantisationOptions = INT8_LAYERS,
): QuantisedLinear[] {
  if (options.calibration.length === 0) {
    throw new GoldenError(
      'bad-argument',
      'quantiseLinearLayers: there is no calibration image; give one or more',
    );
  }
  const seen = options.calibration.map(image => linearInputs(model, images.image(image)));
  return linearLayers(model.config).map(({ name }) => quantiseLayer(model, name, seen, options));
}

/**
 * The activations of a layer as codes, [token][inputs]; what is larger than any calibration image's is cut.
 * @param input one image's, as {@link linearInputs} gives it
 */
export function quantiseInput(layer: QuantisedLinear, input: ArrayLike<number>): IntegerMatrix {
  const codes = quantiseAll(input, layer.inputScale, layer.inputBits, 'narrow');
  return integerMatrix(codes.length / layer.weights.columns, layer.weights.columns, codes);
}

function quantiseLayer(
  model: ViT,
  name: string,
  seen: readonly LinearInputs[],
  { weightBits, inputBits, outputBits }: QuantisationOptions,
): QuantisedLinear {
  const floats = (part: string): Float32Array =>
    model.weights.get(`${name}.${part}`)?.data ?? new Float32Array(0);
  const [weight, bias] = [floats('weight'), floats('bias')];
  const { weights, scales } = quantiseChannels(weight, weight.length / bias.length, weightBits);
  const inputs = seen.map(all => all.get(name) ?? new Float32Array(0));
  const inputScale = symmetricScale(Math.max(...inputs.map(maxAbs)), inputBits);

  let largest = 0;
  for (const input of inputs) {
    const codes = quantiseAll(input, inputScale, inputBits, 'narrow');
    const x = integerMatrix(codes.length / weights.columns, weights.columns, codes);
    multiplyTransposed(x, weights).data.forEach((acc, at) => {
      const c = at % weights.rows;
      largest = Math.max(largest, Math.abs(acc * inputScale * (scales[c] ?? NaN) + (bias[c] ?? NaN)));
    });
  }
  const codes = { bits: outputBits, range: 'symmetric' } as const;
  // A step of an accumulator is worth less than one of a code, as a multiplier is below 1.
  const coarsest = inputScale * Math.max(...scales);
  const outputScale = Math.max(truncationStep(largest === 0 ? 1 : largest, codes), coarsest * (1 + 2 ** -20));
  const requantiser = channelRequantiserOf(
    { input: inputScale, weights: scales, output: outputScale },
    codes,
    bias,
  );
  return { name, weights, weightScales: scales, inputScale, inputBits, requantiser, outputScale };
}

/**
 * A weight matrix in integers with a scale for each row, without the code -2^(bits-1). A row of zeros has the scale of the
 * largest row.
 * @param weights [rows][columns], row-major
 */
export function quantiseChannels(
  weights: Float32Array,
  columns: number,
  bits: number,
): { readonly weights: IntegerMatrix; readonly scales: Float64Array } {
  const rows = weights.length / columns;
  const row = (r: number): Float32Array => weights.subarray(r * columns, (r + 1) * columns);
  const most = maxAbs(weights);
  const scales = Float64Array.from({ length: rows }, (_, r) => symmetricScale(maxAbs(row(r)) || most, bits));
  const codes = integerMatrix(rows, columns, new Int32Array(weights.length));
  scales.forEach((scale, r) => codes.data.set(quantiseAll(row(r), scale, bits, 'narrow'), r * columns));
  return { weights: codes, scales };
}
