import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the C++ files. */
export const NATIVE_FOLDER = fileURLToPath(new URL('./native/', import.meta.url));

let texts: readonly string[] | undefined;

/** Every C++ file's text, part of each cache key: a change of the wrapper rebuilds what contains it. */
export function nativeTexts(): readonly string[] {
  texts ??= readdirSync(NATIVE_FOLDER)
    .sort()
    .map(name => readFileSync(join(NATIVE_FOLDER, name), 'utf8'));
  return texts;
}
