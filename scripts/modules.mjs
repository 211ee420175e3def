/**
 * Loads modules that `compiled.mjs` made, each with the code that V8 made of it beforehand. Most of what a short command takes
 * would else be the reading of our own sources, and the making of code for functions that run a few times.
 */
import { Buffer } from 'node:buffer';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
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

const root = fileURLToPath(new URL('../.cache/js', import.meta.url));
const rootUrl = pathToFileURL(root).href;

/** Where a package is that has been put into one file, from the folder of the compiled sources on. */
export const packagePath = name => `/packages/${name}.js`;

const nodeRequire = createRequire(import.meta.url);

/** What a module of ours, a package or a part of Node exports. */
function requireModule(name) {
  if (name.startsWith('/')) return load(name);
  if (name.startsWith('node:')) return nodeRequire(name);
  const bundled = packagePath(name);
  return existsSync(`${root}${bundled}.code`) ? load(bundled) : nodeRequire(name);
}

const loaded = new Map();

/**
 * What a module exports, with all that it needs loaded; `path` is `/dsl/index.js`, from the folder of the compiled sources on. Code that
 * does not fit this V8 is made anew.
 */
export function load(path) {
  const known = loaded.get(path);
  if (known !== undefined) return known.exports;
  const module = { exports: {} };
  loaded.set(path, module);
  const file = root + path;
  const packed = readFileSync(`${file}.code`);
  const end = HEAD + packed.readUInt32LE();
  // As a URL as it is: names of sources hold nothing that would have to be written otherwise.
  const filename = rootUrl + path;
  const script = new Script(packed.latin1Slice(HEAD, end), { filename, cachedData: packed.subarray(end) });
  script.runInThisContext()(module.exports, requireModule, module, file, dirname(file), filename);
  // Without getters: everything has its value by now.
  if (!path.startsWith('/packages/')) module.exports = { ...module.exports };
  return module.exports;
}
