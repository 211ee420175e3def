import { GoldenError } from '../errors.js';
import { addRows, fromColumn } from './layers.js';
import type { ViTConfig } from './vit-config.js';
import type { Matrix, Workspace } from './workspace.js';

/** What is added to the patch products: the position of every token, and CLS itself in row 0. */
export function embeddingOffsets(
  space: Workspace,
  config: ViTConfig,
  position: Float32Array,
  cls: Float32Array,
): Matrix {
  const offsets = space.matrix(config.tokens, config.hidden);
  offsets.data.set(position, offsets.at);
  addRows(offsets, { data: cls, at: 0, stride: config.hidden }, 1, config.hidden);
  return offsets;
}

/**
 * (byte / 255 - mean) / std of every pixel, in float32.
 * @throws GoldenError `bad-argument` if there are not as many pixels as the image has
 */
export function normalise(pixels: Uint8Array, config: ViTConfig): Float32Array {
  const count = config.channels * config.imageSize ** 2;
  if (pixels.length !== count) {
    throw new GoldenError(
      'bad-argument',
      `forward: ${pixels.length} pixels; this model takes images of ${count}`,
    );
  }
  return Float32Array.from(pixels, byte => (byte / 255 - config.pixelMean) / config.pixelStd);
}

/** Writes patch t to row t of `patches`. Patch t is row t / side, column t mod side of the image; its inputs are [channel][y][x]. */
export function cutPatches(input: Float32Array, config: ViTConfig, patches: Matrix): void {
  const { imageSize, patchSize, channels } = config;
  const side = imageSize / patchSize;
  for (let t = 0; t < side * side; t++) {
    const row = fromColumn(patches, t * patches.stride);
    const corner = Math.trunc(t / side) * patchSize * imageSize + (t % side) * patchSize;
    for (let line = 0; line < channels * patchSize; line++) {
      const channel = Math.trunc(line / patchSize);
      const from = channel * imageSize ** 2 + corner + (line % patchSize) * imageSize;
      row.data.set(input.subarray(from, from + patchSize), row.at + line * patchSize);
    }
  }
}
