/**
 * Loads modules that `compiled.mjs` made, each with the code that V8 made of it beforehand. Most of what a short command takes
 * would else be the reading of our own sources, and the making of code for functions that run a few times.
 */
import { Buffer } from 'node:buffer';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

// Code is improved by V8 when it has run for some milliseconds, not at once: what a short command runs is over by then.
setFlagsFromString('--interrupt-budget=500000');
// What runs but a few times is not worth code of its own, nor notes of what it meets, which V8 makes after few turns of a function.
setFlagsFromString('--interrupt-budget-for-feedback-allocation=3000');
setFlagsFromString('--interrupt-budget-factor-for-feedback-allocation=24');

/** Bytes before the text of a packed module: how many it has. */
const HEAD = 4;

/** The text of a module with the code of all of its functions, as one. */
export function pack(file, text) {
  setFlagsFromString('--no-lazy');
  const script = new Script(text, { filename: pathToFileURL(file).href });
  // The code is for the flags of now.
  setFlagsFromString('--lazy');
  const head = Buffer.alloc(HEAD);
  head.writeUInt32LE(text.length);
  return Buffer.concat([head, Buffer.from(text, 'latin1'), script.createCachedData()]);
}

const packages = fileURLToPath(new URL('../.cache/js/packages/', import.meta.url));

/** The file, without `.code`, of a package that has been put into one. */
export const packageFile = name => join(packages, `${name}.js`);

const nodeRequire = createRequire(import.meta.url);

/** What a package or a part of Node exports. */
function requirePackage(name) {
  const bundled = packageFile(name);
  return !name.startsWith('node:') && existsSync(`${bundled}.code`) ? load(bundled) : nodeRequire(name);
}

const loaded = new Map();

/** What the module in `file` exports, with all that it needs loaded. Code that does not fit this V8 is made anew. */
export function load(file) {
  const known = loaded.get(file);
  if (known !== undefined) return known.exports;
  const module = { exports: {} };
  loaded.set(file, module);
  const packed = readFileSync(`${file}.code`);
  const end = HEAD + packed.readUInt32LE();
  const filename = pathToFileURL(file).href;
  const script = new Script(packed.latin1Slice(HEAD, end), { filename, cachedData: packed.subarray(end) });
  const folder = dirname(file);
  const require = name => (name.startsWith('.') ? load(join(folder, name)) : requirePackage(name));
  script.runInThisContext()(module.exports, require, module, file, folder, filename);
  // Without getters: everything has its value by now.
  if (!file.startsWith(packages)) module.exports = { ...module.exports };
  return module.exports;
}
