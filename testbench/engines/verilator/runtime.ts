import { join } from 'node:path';
import { cached, cacheKey } from '../cache.js';
import { EngineError } from '../errors.js';
import { NATIVE_FOLDER, nativeTexts } from './native-files.js';
import type { Tracing } from './options.js';
import { compile, findNodeHeaders, parallel, runTool, type Tools } from './tools.js';

/** Files of Verilator's run-time library per variant. */
const LIBRARY: Record<Tracing, readonly string[]> = {
  plain: ['verilated', 'verilated_cov', 'verilated_threads'],
  vcd: ['verilated', 'verilated_cov', 'verilated_threads', 'verilated_vcd_c'],
  fst: ['verilated', 'verilated_cov', 'verilated_threads', 'verilated_fst_c'],
};

/**
 * How every part of a model is compiled. Symbols stay inside the shared object, unique ones too: several models, each
 * with its own copy of the library, live side by side in one process.
 */
const COMMON = ['-std=c++17', '-fPIC', '-fvisibility=hidden', '-fno-gnu-unique', '-w'];

const HOOKS = ['-DVL_USER_STOP', '-DVL_USER_FINISH', '-DVL_USER_FATAL', '-DVL_PRINTF=whittle_printf'];

/** The verilated library for one variant, compiled once and linked into every model. */
export interface Runtime {
  readonly objects: readonly string[];
  /** Compiler options for the model's own files. */
  readonly flags: readonly string[];
  readonly libraries: readonly string[];
}

/**
 * The run-time library of a variant, from the cache or compiled now (several seconds, once per tool version).
 * @throws EngineError `tool-missing`, `tool-failed`
 */
export async function openRuntime(tools: Tools, tracing: Tracing): Promise<Runtime> {
  const root = await verilatorRoot(tools);
  const include = join(root, 'include');
  const flags = [
    ...COMMON,
    ...HOOKS,
    '-DVM_COVERAGE=1',
    `-DVM_TRACE=${tracing === 'plain' ? 0 : 1}`,
    `-DVM_TRACE_FST=${tracing === 'fst' ? 1 : 0}`,
    `-DVM_TRACE_VCD=${tracing === 'vcd' ? 1 : 0}`,
    ...(tracing === 'plain' ? [] : [`-DWHITTLE_${tracing.toUpperCase()}`]),
    `-I${include}`,
    `-I${join(include, 'vltstd')}`,
    `-I${NATIVE_FOLDER}`,
    '-include',
    join(NATIVE_FOLDER, 'hooks.h'),
  ];
  const key = cacheKey(flags, nativeTexts('runtime'), tools.fingerprint);
  const folder = await cached('verilator-runtime', key, async draft => {
    const sources = [
      ...LIBRARY[tracing].map(name => join(include, `${name}.cpp`)),
      join(NATIVE_FOLDER, 'hooks.cpp'),
    ];
    await parallel(
      sources.map((source, i) => () => {
        const args = ['-O2', ...flags, '-c', source, '-o', join(draft, `${i}.o`)];
        return compile(tools, args, draft, `Verilator's run-time library (${source})`).catch(explainZlib);
      }),
    );
  });
  const objects = [...LIBRARY[tracing], 'hooks'].map((_, i) => join(folder, `${i}.o`));
  return { objects, flags, libraries: tracing === 'fst' ? ['-lz'] : [] };
}

function explainZlib(error: unknown): never {
  if (!(error instanceof EngineError) || !error.message.includes('zlib.h')) throw error;
  throw new EngineError(
    'tool-missing',
    'FST waves need the zlib headers. To install them: apt-get install zlib1g-dev. VCD waves do without.',
    { cause: error },
  );
}

async function verilatorRoot(tools: Tools): Promise<string> {
  const run = await runTool(tools.verilator, ['--getenv', 'VERILATOR_ROOT'], '/');
  const root = run.stdout.trim();
  if (run.status === 0 && root !== '') return root;
  throw new EngineError(
    'tool-failed',
    `${tools.verilator} --getenv VERILATOR_ROOT failed: ${run.stderr.trim()}`,
  );
}

/** The add-on of the in-process transport. */
export async function openBridge(tools: Tools): Promise<string> {
  const key = cacheKey(nativeTexts('bridge'), tools.fingerprint, process.versions.modules, process.arch);
  const folder = await cached('verilator-bridge', key, async draft => {
    const headers = await findNodeHeaders();
    const args = [
      '-O2',
      ...COMMON,
      '-shared',
      `-I${headers}`,
      join(NATIVE_FOLDER, 'bridge.cpp'),
      '-o',
      'bridge.node',
      '-ldl',
    ];
    await compile(tools, args, draft, 'the in-process bridge');
  });
  return join(folder, 'bridge.node');
}

/** The program of the isolated transport. */
export async function openRunner(tools: Tools): Promise<string> {
  const key = cacheKey(nativeTexts('runner'), tools.fingerprint, process.arch);
  const folder = await cached('verilator-runner', key, async draft => {
    const args = ['-O2', '-std=c++17', '-w', join(NATIVE_FOLDER, 'runner.cpp'), '-o', 'runner', '-ldl'];
    await compile(tools, args, draft, 'the isolated runner');
  });
  return join(folder, 'runner');
}
