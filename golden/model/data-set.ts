import { readFileSync } from 'node:fs';
import { GoldenError } from '../errors.js';
import type { ViT } from './vit.js';

/** Images of bytes with their labels. */
export interface ImageSet {
  readonly count: number;
  readonly labels: Uint8Array;
  /** The bytes of image i, row-major; not a copy. */
  image(i: number): Uint8Array;
}

/**
 * Reads raw images (one byte a pixel, one image after the other) and their labels (one byte each).
 * @param imageBytes bytes of one image, such as 28 * 28
 * @throws GoldenError `bad-data-set` if a file is missing or the two do not have as many entries
 */
export function readImageSet(imagePath: string, labelPath: string, imageBytes: number): ImageSet {
  const [pixels, labels] = [readBytes(imagePath), readBytes(labelPath)];
  if (pixels.length !== labels.length * imageBytes) {
    throw new GoldenError(
      'bad-data-set',
      `${imagePath} has ${pixels.length} bytes; ${labels.length} labels need ${labels.length * imageBytes}; do the files belong together?`,
    );
  }
  return {
    count: labels.length,
    labels,
    image: i => {
      if (!Number.isInteger(i) || i < 0 || i >= labels.length) {
        throw new GoldenError('bad-argument', `image ${i} is not in the set of ${labels.length}`);
      }
      return pixels.subarray(i * imageBytes, (i + 1) * imageBytes);
    },
  };
}

/** The index of the largest value; on a tie the lowest. -1 for an empty list. */
export function argmax(values: ArrayLike<number>): number {
  let best = -1;
  for (let i = 0; i < values.length; i++) {
    if (best < 0 || (values[i] ?? NaN) > (values[best] ?? NaN)) best = i;
  }
  return best;
}

/** The fraction of the first `count` images whose largest logit is that of their label; all images by default. */
export function accuracy(model: Pick<ViT, 'forward'>, set: ImageSet, count: number = set.count): number {
  let hits = 0;
  for (let i = 0; i < count; i++) {
    if (argmax(model.forward(set.image(i))) === set.labels[i]) hits++;
  }
  return hits / count;
}

function readBytes(path: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(path));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new GoldenError('bad-data-set', `${path} cannot be read (${reason}); check the path`);
  }
}
