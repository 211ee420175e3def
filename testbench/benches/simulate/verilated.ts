import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheKey, cached } from '../../engines/cache.js';
import { EngineError } from '../../engines/errors.js';
import { compile, parallel, runTool } from '../../engines/verilator/tools.js';
import type { Tools } from '../../engines/verilator/tools.js';
import { PREFIX, mainText } from './verilated-main.js';
import type { Driven } from './verilated-main.js';

/** Verilog of a design in one style of writing. */
export interface Style {
  readonly name: string;
  readonly top: string;
  readonly files: readonly { readonly file: string; readonly text: string }[];
  readonly driven: Driven;
}

/** Options of the C++ compiler that are tried; the fastest build of all is what the embedded engine is compared with. */
export const cppFlags = ['-O2', '-Os', '-O3 -march=native'] as const;

/** Up to this many bytes of C++ compile as one file, so that calls between its functions cost nothing. */
const ONE_FILE_BYTES = 600_000;

/** Asserts are left out and state starts as zeros: what Verilator is fastest with. */
const verilatorArgs = [
  ...['--cc', '-O3', '--prefix', PREFIX, '--Mdir', 'cpp', '--no-assert', '--no-timing'],
  ...['--x-assign', 'fast', '--x-initial', 'fast', '--output-split', '20000'],
  ...['-Wno-fatal', '-Wno-lint', '-Wno-style'],
];

const compilerArgs = [
  ...['-std=gnu++17', '-w', '-fcf-protection=none', '-DVM_COVERAGE=0', '-DVM_SC=0', '-DVM_TRACE=0'],
];

/**
 * A program that runs a design in Verilator, from the cache or built now (seconds; minutes for a large one). It reads numbers of
 * edges, a line each, and answers with the CPU seconds that they took and the checksum.
 * @throws EngineError `tool-failed`
 */
export async function buildTimed(tools: Tools, style: Style, flags: string): Promise<string> {
  const main = mainText(style.driven);
  const { top, files } = style;
  const key = cacheKey(top, files, main, verilatorArgs, compilerArgs, flags, tools.fingerprint);
  const folder = await cached('verilator-timed', key, async draft => {
    const work = join(draft, 'work');
    await mkdir(work);
    await Promise.all(files.map(({ file, text }) => writeFile(join(work, file), text)));
    const args = [...verilatorArgs, '--top-module', top, ...files.map(({ file }) => file)];
    const run = await runTool(tools.verilator, args, work);
    if (run.status !== 0)
      throw new EngineError('tool-failed', `Verilator refused ${top}:\n${run.stderr.trim()}`);
    await writeFile(join(work, 'cpp', 'main.cpp'), main);
    await compileAll(tools, join(work, 'cpp'), flags.split(' '), join(draft, 'design'));
    await rm(work, { recursive: true });
  });
  return join(folder, 'design');
}

const includes = (include: string): string[] => [`-I${include}`, `-I${join(include, 'vltstd')}`, '-I.', '-c'];

/** Verilator's library, compiled once for each set of flags. */
async function libraryOf(tools: Tools, include: string, flags: readonly string[]): Promise<string[]> {
  const names = ['verilated', 'verilated_threads'];
  const key = cacheKey(compilerArgs, flags, tools.fingerprint);
  const folder = await cached('verilator-timed-library', key, async draft => {
    const args = [...flags, ...compilerArgs, ...includes(include)];
    await parallel(
      names.map(name => () => {
        return compile(tools, [...args, join(include, `${name}.cpp`), '-o', `${name}.o`], draft, name);
      }),
    );
  });
  return names.map(name => join(folder, `${name}.o`));
}

async function compileAll(
  tools: Tools,
  folder: string,
  flags: readonly string[],
  output: string,
): Promise<void> {
  const root = (await runTool(tools.verilator, ['--getenv', 'VERILATOR_ROOT'], '/')).stdout.trim();
  const include = join(root, 'include');
  const sources = (await readdir(folder)).filter(name => name.endsWith('.cpp')).sort();
  const sizes = await Promise.all(sources.map(async name => (await stat(join(folder, name))).size));
  const together = sizes.reduce((sum, size) => sum + size, 0) <= ONE_FILE_BYTES;
  if (together)
    await writeFile(join(folder, 'all.cxx'), sources.map(name => `#include "${name}"\n`).join(''));
  const units = together ? ['all.cxx'] : sources;
  const objects = units.map((_, i) => `${String(i)}.o`);
  await parallel(
    units.map((unit, i) => () => {
      // What runs once need not be fast.
      const optimise = unit.endsWith('__Slow.cpp') || unit.endsWith('__Syms.cpp') ? ['-O0'] : flags;
      return compile(
        tools,
        [...optimise, ...compilerArgs, ...includes(include), unit, '-o', objects[i] ?? ''],
        folder,
        unit,
      );
    }),
  );
  await compile(
    tools,
    ['-pthread', ...objects, ...(await libraryOf(tools, include, flags)), '-o', output],
    folder,
    'the program',
  );
}
