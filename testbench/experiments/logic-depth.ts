import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { emitVerilog } from '../../dsl/emit/verilog/index.js';
import type { Module } from '../../dsl/index.js';

const PASSES =
  'proc; flatten; opt -full; memory_dff; memory_collect; techmap; opt; abc -g AND,OR,XOR,MUX; opt_clean; ltp -noff';

/**
 * Gates on the longest path between registers, memories and ports, in two-input gates and multiplexers, as Yosys maps and
 * counts them (`ltp`). Memories stay whole. Undefined where Yosys is not installed.
 */
export async function logicDepth(module: Module): Promise<number | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'whittle-depth-'));
  try {
    const files = emitVerilog(module.ir);
    await Promise.all(files.map(({ file, text }) => writeFile(join(folder, file), text)));
    const script = `read_verilog ${files.map(({ file }) => file).join(' ')}; hierarchy -top ${module.name}; ${PASSES}`;
    const { stdout } = await promisify(execFile)('yosys', ['-p', script], {
      cwd: folder,
      maxBuffer: 1 << 28,
    });
    const length = /\(length=(\d+)\)/.exec(stdout)?.[1];
    if (length === undefined) throw new Error(`yosys found no longest path in ${module.name}`);
    return Number(length);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
