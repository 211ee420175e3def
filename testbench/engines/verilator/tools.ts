import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync, realpathSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { EngineError } from '../errors.js';

/** The programs that turn Verilog into a model. */
export interface Tools {
  readonly verilator: string;
  readonly compiler: string;
  /** Changes when a program is replaced. File facts instead of `--version`, which costs more than a warm start may. */
  readonly fingerprint: readonly string[];
}

/**
 * Finds Verilator and g++ on the PATH.
 * @throws EngineError `tool-missing`
 */
export function findTools(): Tools {
  const verilator = findProgram('verilator');
  const compiler = findProgram('g++');
  // The program of the name `verilator` is a small script; the one beside it does the work.
  const worker = join(dirname(verilator), 'verilator_bin');
  const files = existsSync(worker) ? [verilator, worker, compiler] : [verilator, compiler];
  return { verilator, compiler, fingerprint: files.map(fingerprintOf) };
}

/**
 * The path of a program on the PATH.
 * @throws EngineError `tool-missing`
 */
export function findProgram(name: string): string {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const path = join(folder, name);
    try {
      if (folder !== '' && statSync(path).isFile()) {
        accessSync(path, constants.X_OK);
        return path;
      }
    } catch {
      continue;
    }
  }
  throw missingTool(name);
}

/** The engine that runs a program, and the packages that bring the engine's programs. */
function ownerOf(name: string): { readonly engine: string; readonly packages: string } {
  return name === 'vvp' || name === 'iverilog'
    ? { engine: 'Icarus', packages: 'iverilog' }
    : { engine: 'Verilator', packages: 'verilator g++' };
}

/** The error for a program that is not installed, with what installs it. */
export function missingTool(name: string): EngineError {
  const { engine, packages } = ownerOf(name);
  return new EngineError(
    'tool-missing',
    `The ${engine} engine needs '${name}', which is not on the PATH. To install it: apt-get install ${packages}`,
  );
}

function fingerprintOf(path: string): string {
  const file = realpathSync(path);
  const { size, mtimeMs } = statSync(file);
  return `${file} ${size} ${mtimeMs}`;
}

/** How a program ended. */
export interface ToolRun {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a program may take. */
export interface ToolLimits {
  /** Bytes of memory, where the system can limit that. */
  readonly memory?: number | undefined;
  /** Seconds by the clock; it is ended after them. */
  readonly seconds?: number;
}

/**
 * Runs a program to its end.
 * @throws EngineError `tool-missing` when it is not there
 */
export function runTool(
  program: string,
  args: readonly string[],
  folder: string,
  { memory, seconds }: ToolLimits = {},
): Promise<ToolRun> {
  const [command, ...rest] = memory === undefined ? [program, ...args] : limited(memory, [program, ...args]);
  return new Promise((resolve, reject) => {
    const child = spawn(command ?? program, rest, {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      killSignal: 'SIGKILL',
      ...(seconds === undefined ? {} : { timeout: 1000 * seconds }),
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'ENOENT' ? missingTool(program) : error);
    });
    child.on('close', (code, signal) => {
      resolve({ status: code ?? -1, stdout, stderr: signal ? `${stderr}\nended by ${signal}` : stderr });
    });
  });
}

/** A command that may take so many bytes of memory; where the system cannot limit that, as many as it likes. */
const limited = (memory: number, command: readonly string[]): string[] => [
  '/bin/sh',
  '-c',
  'ulimit -v "$0" 2>/dev/null; exec "$@"',
  String(Math.floor(memory / 1024)),
  ...command,
];

/**
 * Runs the C++ compiler.
 * @throws EngineError `tool-failed` with the first errors
 */
export async function compile(
  tools: Tools,
  args: readonly string[],
  folder: string,
  what: string,
): Promise<void> {
  const run = await runTool(tools.compiler, args, folder);
  if (run.status === 0) return;
  const errors = run.stderr
    .split('\n')
    .filter(line => /error|undefined reference|cannot find|ended by/.test(line));
  const told = (errors.length > 0 ? errors : run.stderr.split('\n')).slice(0, 5).join('\n  ');
  throw new EngineError('tool-failed', `${tools.compiler} failed on ${what}:\n  ${told}`);
}

/** Runs jobs with as many at a time as the machine has processors; the first failure wins. */
export async function parallel(jobs: readonly (() => Promise<void>)[]): Promise<void> {
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let job = jobs[next++]; job; job = jobs[next++]) await job();
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), jobs.length) }, worker));
}

/** Folder with `node_api.h`: next to this Node, where npm's `nodedir` says, or the system's. */
export async function findNodeHeaders(): Promise<string> {
  const known = [join(dirname(realpathSync(process.execPath)), '..', 'include', 'node'), '/usr/include/node'];
  const configured = process.env['npm_config_nodedir'];
  if (configured) known.unshift(join(configured, 'include', 'node'));
  const found = known.find(folder => existsSync(join(folder, 'node_api.h')));
  if (found) return found;
  const asked = await runTool('npm', ['config', 'get', 'nodedir'], '/').catch(() => undefined);
  const last = join(asked?.stdout.trim() ?? '', 'include', 'node');
  if (asked?.status === 0 && existsSync(join(last, 'node_api.h'))) return last;
  throw new EngineError(
    'tool-missing',
    "The in-process transport needs Node's C headers (node_api.h), which are neither beside this Node nor in " +
      '/usr/include/node. Set npm_config_nodedir to the folder that holds include/node, or use the isolated transport.',
  );
}
