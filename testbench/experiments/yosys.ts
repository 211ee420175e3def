import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { emitVerilog } from '../../dsl/emit/verilog/index.js';
import type { Module } from '../../dsl/index.js';

/** A circuit to read: a module, or one inside of it. */
export type YosysModule = Pick<Module, 'name' | 'ir'>;

/** What Yosys prints when it reads a module and runs passes on it, or undefined where it is not installed. */
export async function runYosys(module: YosysModule, passes: string): Promise<string | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'whittle-yosys-'));
  try {
    const files = emitVerilog(module.ir);
    await Promise.all(files.map(({ file, text }) => writeFile(join(folder, file), text)));
    const script = `read_verilog ${files.map(({ file }) => file).join(' ')}; hierarchy -top ${module.name}; ${passes}`;
    const { stdout } = await promisify(execFile)('yosys', ['-p', script], {
      cwd: folder,
      maxBuffer: 1 << 28,
    });
    return stdout;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
