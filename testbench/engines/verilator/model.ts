import { readFile, readdir, stat, writeFile, mkdir, rm } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { cached, cacheKey } from '../cache.js';
import type { Circuit } from '../engine.js';
import { EngineError } from '../errors.js';
import { layoutPins } from '../pin-layout.js';
import { adapterText, CLASS_PREFIX } from './adapter.js';
import { nativeTexts } from './native-files.js';
import type { Tracing } from './options.js';
import { matchPins, refuseReservedNames } from './ports.js';
import { openRuntime } from './runtime.js';
import { explainVerilator, seenName } from './tool-errors.js';
import { compile, parallel, runTool, type Tools } from './tools.js';

/** Verilated C++ up to this many bytes compiles as one file, which parses Verilator's headers once. */
const ONE_FILE_BYTES = 400_000;

/** What a model is built for. */
export interface BuildVariant {
  readonly tracing: Tracing;
  readonly optimise: 'none' | 'build' | 'run';
  readonly flags?: readonly string[];
  /** Bytes of memory that Verilator may take. */
  readonly memory?: number;
}

/** Options for `verilator`, all but the file names. */
function verilatorArgs(top: string, { tracing, flags = [] }: BuildVariant): string[] {
  return [
    '--cc',
    '-O3',
    ...['--prefix', CLASS_PREFIX, '--top-module', top, '--Mdir', 'cpp'],
    // One build serves every seed: state asks for its first value when it is made, and seed 0 answers zero.
    ...['--x-assign', 'fast', '--x-initial', 'unique'],
    ...['-DFORMAL', '--assert', '--coverage-user'],
    ...['--no-timing', '--timescale-override', '1ps/1ps'],
    ...['-Wno-fatal', '-Wno-lint', '-Wno-style'],
    ...flags,
    ...(tracing === 'plain' ? [] : [tracing === 'vcd' ? '--trace' : '--trace-fst']),
    ...(tracing === 'plain' ? [] : ['--trace-max-width', '8192', '--trace-max-array', '1024']),
  ];
}

/** Turns of a loop that Verilator unrolls by itself. */
const UNROLLED = 1024;

/** What Verilator needs to be told of arrays with more members than it unrolls by itself. */
function loopArgs({ verilog }: Circuit): string[] {
  const heads = verilog.flatMap(({ text }) => [...text.matchAll(/\bfor \(\w+ = 0; \w+ < (\d+);/g)]);
  const most = Math.max(0, ...heads.map(([, turns]) => Number(turns)));
  return most > UNROLLED ? ['--unroll-count', String(most + 1)] : [];
}

/**
 * The shared object of a circuit, from the cache or built now; built in `scratch`, if given.
 * @throws EngineError `tool-missing`, `tool-failed`, `pin-mismatch`, `reserved-name`
 */
export async function openModel(
  circuit: Circuit,
  tools: Tools,
  variant: BuildVariant,
  scratch?: string,
): Promise<string> {
  refuseReservedNames(circuit);
  const files = circuit.verilog.map(({ text }, i) => ({ name: seenName(circuit, i), text }));
  const args = [...verilatorArgs(circuit.root ?? circuit.top, variant), ...loopArgs(circuit)];
  const { tracing, optimise, flags } = variant;
  const key = cacheKey(
    files,
    circuit.pins,
    args,
    { tracing, optimise, ...(flags && { flags }) },
    nativeTexts('model'),
    tools.fingerprint,
    process.arch,
  );
  const build = async (draft: string): Promise<void> => {
    const work = join(draft, 'work');
    await mkdir(work);
    await Promise.all(files.map(({ name, text }) => writeFile(join(work, name), text)));
    const { memory = Math.floor(totalmem() / 2) } = variant;
    const run = await runTool(tools.verilator, [...args, ...files.map(file => file.name)], work, { memory });
    if (/bad_alloc|out of memory|cannot allocate/i.test(run.stderr))
      throw new EngineError(
        'tool-failed',
        `Verilator needed more than ${(memory / 2 ** 30).toFixed(1)} GiB of memory for ${circuit.top}. Run it on the embedded engine ` +
          `(--engine wasm), or give Verilator more with the option 'memory'.`,
      );
    if (run.status !== 0) {
      throw new EngineError(
        'tool-failed',
        `Verilator refused ${circuit.top}:\n${explainVerilator(circuit, run.stderr)}`,
      );
    }
    const names = matchPins(circuit, await readFile(join(work, 'cpp', `${CLASS_PREFIX}.h`), 'utf8'));
    await writeFile(
      join(work, 'cpp', 'adapter.cpp'),
      adapterText(circuit.pins, names, layoutPins(circuit.pins)),
    );
    await compileModel(circuit, tools, variant, join(work, 'cpp'), join(draft, 'model.so'));
    await rm(work, { recursive: true });
  };
  if (scratch === undefined) return join(await cached('verilator-model', key, build), 'model.so');
  await build(scratch);
  return join(scratch, 'model.so');
}

async function compileModel(
  circuit: Circuit,
  tools: Tools,
  variant: BuildVariant,
  folder: string,
  output: string,
): Promise<void> {
  const runtime = await openRuntime(tools, variant.tracing);
  const sources = (await readdir(folder)).filter(name => name.endsWith('.cpp')).sort();
  const sizes = await Promise.all(sources.map(async name => (await stat(join(folder, name))).size));
  const { optimise } = variant;
  const level = { none: '-O0', build: '-O1', run: '-O2' }[optimise];
  // Without optimising, most of the time goes into Verilator's headers.
  const together = optimise === 'none' || sizes.reduce((sum, size) => sum + size, 0) <= ONE_FILE_BYTES;
  if (together)
    await writeFile(join(folder, 'all.cxx'), sources.map(name => `#include "${name}"\n`).join(''));
  const units = together ? ['all.cxx'] : sources;
  await parallel(
    units.map(unit => () => {
      // Construction and first values run once: time spent optimising them is lost.
      const spent = unit.endsWith('__Slow.cpp') || unit.endsWith('__Syms.cpp') ? '-O0' : level;
      return compile(
        tools,
        [spent, ...runtime.flags, '-I.', '-c', unit, '-o', `${unit}.o`],
        folder,
        `the model of ${circuit.top}`,
      );
    }),
  );
  const link = ['-shared', '-pthread', '-Wl,-Bsymbolic', '-Wl,--exclude-libs,ALL', '-o', output];
  const objects = [...units.map(unit => `${unit}.o`), ...runtime.objects];
  await compile(tools, [...link, ...objects, ...runtime.libraries], folder, `the model of ${circuit.top}`);
}
