import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the C++ files. */
export const NATIVE_FOLDER = fileURLToPath(new URL('./native/', import.meta.url));

/** The C++ files that each product is made of: a change of one rebuilds only what contains it. */
const PARTS = {
  runtime: ['hooks.cpp', 'hooks.h', 'model.h'],
  model: ['adapter.h', 'hooks.cpp', 'hooks.h', 'model.h'],
  bridge: ['bridge.cpp', 'core.h', 'model.h', 'streams.h'],
  runner: ['core.h', 'model.h', 'runner.cpp', 'shared.h', 'streams.h'],
} as const;

const texts = new Map<string, string>();

/** The texts of a product's files, part of its cache key. */
export function nativeTexts(product: keyof typeof PARTS): string[] {
  return PARTS[product].map(name => {
    const text = texts.get(name) ?? readFileSync(join(NATIVE_FOLDER, name), 'utf8');
    texts.set(name, text);
    return text;
  });
}
