import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadGPT, readTextSet } from '../../golden/index.js';
import type { GPT, TextSet } from '../../golden/index.js';

/**
 * The trained character model and its held-out text, 64 windows and a symbol. Both load here.
 * @throws GoldenError when a file is missing, cut off or of another shape
 */
export function trainedText(): { readonly model: GPT; readonly text: TextSet } {
  const folder = fileURLToPath(new URL('../../golden/weights/gpt-text/', import.meta.url));
  const text = readTextSet(join(folder, 'val.ids.u8.bin'), join(folder, 'vocab.json'));
  return { model: loadGPT(folder), text };
}
