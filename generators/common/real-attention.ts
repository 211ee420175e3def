import { fileURLToPath } from 'node:url';
import { loadViT, readImageSet, tokenImportance } from '../../golden/index.js';
import type { ImageImportance } from '../../golden/index.js';

const folder = new URL('../../golden/weights/vit-fashion/', import.meta.url);
const file = (name: string): string => fileURLToPath(new URL(name, folder));

/** Attention of the trained vision transformer on its first test images, layer by layer. The weights load here. */
export function realAttention(images: number): Generator<ImageImportance> {
  const set = readImageSet(file('test1000.images.u8.bin'), file('test1000.labels.u8.bin'), 784);
  return tokenImportance(loadViT(fileURLToPath(folder)), set, Math.min(images, set.count));
}
