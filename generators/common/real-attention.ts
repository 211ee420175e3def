import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadViT, readImageSet, tokenImportance } from '../../golden/index.js';
import type { ImageImportance, ImageSet, ViT } from '../../golden/index.js';

/** The folder of the trained model: what the environment's WHITTLE_WEIGHTS says, else the one that comes with Whittle. */
function weightsFolder(): string {
  const given = process.env['WHITTLE_WEIGHTS'] ?? '';
  return given === '' ? fileURLToPath(new URL('../../golden/weights/vit-fashion/', import.meta.url)) : given;
}

/**
 * The trained vision transformer and its first test images. Both load here.
 * @throws GoldenError when a file is missing, cut off or of another shape
 */
export function trainedModel(): { readonly model: ViT; readonly images: ImageSet } {
  const folder = weightsFolder();
  const file = (name: string): string => join(folder, name);
  const images = readImageSet(file('test1000.images.u8.bin'), file('test1000.labels.u8.bin'), 784);
  return { model: loadViT(folder), images };
}

/** Attention of the trained vision transformer on its first test images, layer by layer. The weights load here. */
export function realAttention(count: number): Generator<ImageImportance> {
  const { model, images } = trainedModel();
  return tokenImportance(model, images, Math.min(count, images.count));
}
