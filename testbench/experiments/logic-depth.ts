import type { Module } from '../../dsl/index.js';
import { runYosys } from './yosys.js';

const PASSES =
  'proc; flatten; opt -full; memory_dff; memory_collect; techmap; opt; abc -g AND,OR,XOR,MUX; opt_clean; ltp -noff';

/**
 * Gates on the longest path between registers, memories and ports, in two-input gates and multiplexers, as Yosys maps and
 * counts them (`ltp`). Memories stay whole. Undefined where Yosys is not installed.
 */
export async function logicDepth(module: Module): Promise<number | undefined> {
  const printed = await runYosys(module, PASSES);
  if (printed === undefined) return undefined;
  const length = /\(length=(\d+)\)/.exec(printed)?.[1];
  if (length === undefined) throw new Error(`yosys found no longest path in ${module.name}`);
  return Number(length);
}
