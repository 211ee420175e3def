/**
 * The sources of a checkout as JavaScript, in `.cache/js`. Compiling them at every start takes longer than most commands;
 * here a file is compiled again when it has changed. A module is a function as CommonJS has it, so that the code which V8 makes
 * of it can be kept beside it (`modules.mjs` loads both): no `await` stands outside of its functions. Plain JavaScript, as what
 * it serves is not there before.
 */
import {
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pack, packagePath } from './modules.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const target = join(root, '.cache', 'js');
const list = join(target, 'compiled.json');
const folders = ['dsl', 'golden', 'generators', 'testbench', 'scripts/cli'];
const isSource = name => name.endsWith('.ts') && !/\.(spec|fixture|example|type-test|d)\.ts$/.test(name);
const placeOf = (path, name) => posix.join('/', posix.dirname(path), name);
const outputOf = path => join(target, path.replace(/\.ts$/, '.js'));

/** What a file was when it was compiled: it changes with every write. */
const stampOf = path => {
  const { ctimeMs, size } = statSync(path);
  return `${ctimeMs} ${size}`;
};

/** The sources below a folder, with their stamps, and the folders that hold none: data, read at run time. */
function sourcesIn(folder, found) {
  let some = false;
  const data = [];
  for (const entry of readdirSync(`${root}/${folder}`, { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      if (sourcesIn(path, found)) some = true;
      else data.push(path);
    } else if (isSource(entry.name)) {
      found.stamps[path] = stampOf(`${root}/${path}`);
      some = true;
    }
  }
  if (some) found.data.push(...data);
  return some;
}

function readList() {
  try {
    return JSON.parse(readFileSync(list, 'utf8'));
  } catch {
    return { maker: '', stamps: {}, data: [] };
  }
}

/** Puts a whole file in its place at once: another start may be reading it. */
function place(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  const aside = `${path}.${process.pid}`;
  writeFileSync(aside, text);
  renameSync(aside, path);
}

/** A module is written as a function of these. */
const banner = '(function (exports, require, module, __filename, __dirname, moduleUrl) { "use strict";';
const footer = '})';

/** Leaves out what zod says in forty other languages, which is half of it. */
const withoutLocales = {
  name: 'without locales',
  setup(build) {
    build.onResolve({ filter: /\/locales\/index/ }, () => ({ path: 'locales', namespace: 'empty' }));
    build.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: '' }));
  },
};

/** Puts each package that is loaded at every start into one file: of many small ones most time goes into finding them. */
async function bundlePackages() {
  const { build } = await import('esbuild');
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  // A whole compiler, for the few commands that read sources.
  const names = Object.keys(dependencies).filter(name => name !== 'ts-morph');
  await Promise.all(
    names.map(async name => {
      const { outputFiles } = await build({
        stdin: { contents: `module.exports = require(${JSON.stringify(name)});`, resolveDir: root },
        bundle: true,
        write: false,
        platform: 'node',
        format: 'cjs',
        target: 'es2023',
        banner: { js: banner },
        footer: { js: footer },
        logLevel: 'silent',
        plugins: [withoutLocales],
      });
      const output = target + packagePath(name);
      place(`${output}.code`, pack(output, outputFiles[0].text));
    }),
  );
}

/**
 * Makes what a module takes from the others a variable of its own: to look it up among what they export costs as much at each first use as
 * small functions do. A name keeps its length, so that the map of the source stays right.
 */
function bindImports(code) {
  const names = new Map();
  const required = /^var (import_\w+) = require\("\.[^"]*"\)/gm;
  for (const [, variable] of code.matchAll(required)) names.set(variable, new Set());
  const bound = code.replace(/\b(import_\w+)\.([A-Za-z_$][\w$]*)/g, (use, variable, name) => {
    if (!names.has(variable)) return use;
    names.get(variable).add(name);
    return `${variable}$${name}`;
  });
  return bound.replace(required, (declaration, variable) =>
    [declaration, ...[...names.get(variable)].map(name => `${variable}$${name} = ${variable}.${name}`)].join(
      ', ',
    ),
  );
}

/** @throws an error of esbuild, with all that it cannot read */
async function compile(paths) {
  const { transform } = await import('esbuild');
  const options = {
    loader: 'ts',
    format: 'cjs',
    target: 'es2023',
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': 'moduleUrl' },
    banner,
    footer,
    sourcemap: 'external',
    sourcesContent: false,
  };
  await Promise.all(
    paths.map(async path => {
      const output = outputOf(path);
      const source = join(root, path);
      const text = readFileSync(source, 'utf8');
      const { code, map } = await transform(text, { ...options, sourcefile: path });
      // The map names the source from where the map is; errors name it from the checkout.
      const sources = [relative(dirname(output), source)];
      place(`${output}.map`, JSON.stringify({ ...JSON.parse(map), sources }));
      // Loaded by where it is from the folder of all on: to find that out again at each start takes longer than to read it.
      const placed = bindImports(code).replace(
        /\brequire\("(\.[^"]*)"\)/g,
        (_, name) => `require("${placeOf(path, name)}")`,
      );
      place(output, `${placed}//# sourceMappingURL=${basename(output)}.map\n`);
      place(`${output}.code`, pack(output, placed));
    }),
  );
}

function link(path) {
  mkdirSync(dirname(join(target, path)), { recursive: true });
  rmSync(join(target, path), { recursive: true, force: true });
  symlinkSync(join(root, path), join(target, path), 'junction');
}

/**
 * Brings the compiled sources up to date.
 * @returns the folder that holds them, laid out as the checkout
 */
export async function compiled() {
  // The version of the compiler and its options, and of V8.
  const makers = ['package-lock.json', 'scripts/compiled.mjs', 'scripts/modules.mjs'];
  const maker = [...makers.map(path => stampOf(join(root, path))), process.version].join();
  const before = readList();
  const known = before.maker === maker ? before.stamps : {};
  const now = { maker, stamps: {}, data: [] };
  for (const folder of folders) sourcesIn(folder, now);
  const changed = Object.keys(now.stamps).filter(path => now.stamps[path] !== known[path]);
  const gone = Object.keys(before.stamps).filter(path => !(path in now.stamps));
  const linked = before.maker === maker ? before.data : [];
  const fresh = now.data.filter(path => !linked.includes(path));
  for (const path of gone)
    for (const end of ['', '.map', '.code']) rmSync(outputOf(path) + end, { force: true });
  // A folder of data that has got a source: through its link the source would be compiled into the checkout.
  for (const path of before.data.filter(path => !now.data.includes(path)))
    rmSync(join(target, path), { recursive: true, force: true });
  for (const path of fresh) link(path);
  if (before.maker !== maker) await bundlePackages();
  if (changed.length > 0) await compile(changed);
  if (changed.length + gone.length + fresh.length > 0) place(list, JSON.stringify(now));
  return target;
}
