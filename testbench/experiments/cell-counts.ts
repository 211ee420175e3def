import type { Module } from '../../dsl/index.js';
import { runYosys } from './yosys.js';

/** Cells of one circuit, flat, by their Yosys type: `$add`, `$_AND_`. A type that is absent has none. */
export type CellCounts = ReadonlyMap<string, number>;

/** Operators as they are written, before anything is mapped: a multiplier still is one cell. */
const OPERATORS = 'proc; flatten; opt_clean; stat';

/** Two-input gates, multiplexers and flip-flops. */
const GATES = 'proc; flatten; opt -full; techmap; opt; abc -g simple; opt_clean; stat';

async function counted(module: Module, passes: string): Promise<CellCounts | undefined> {
  const printed = await runYosys(module, passes);
  if (printed === undefined) return undefined;
  const statistics = printed.slice(printed.lastIndexOf('Printing statistics'));
  const cells = [...statistics.matchAll(/^\s+(\$\w+)\s+(\d+)$/gm)];
  if (cells.length === 0) throw new Error(`yosys found no cells in ${module.name}`);
  return new Map(cells.map(([, type = '', count]) => [type, Number(count)]));
}

/** Operators of a circuit: word-level cells after `hierarchy; proc; flatten; opt_clean`. Undefined without Yosys. */
export function operatorCounts(module: Module): Promise<CellCounts | undefined> {
  return counted(module, OPERATORS);
}

/** A circuit mapped to simple gates (`abc -g simple`): gates, inverters and multiplexers among them, and flip-flops. */
export interface GateCounts {
  readonly gates: number;
  readonly flipFlops: number;
}

/** Gates and flip-flops of a circuit without memories. Undefined without Yosys. */
export async function gateCounts(module: Module): Promise<GateCounts | undefined> {
  const cells = await counted(module, GATES);
  if (cells === undefined) return undefined;
  let [gates, flipFlops] = [0, 0];
  for (const [type, count] of cells) {
    if (/^\$_(NOT|AND|OR|XOR|MUX)_$/.test(type)) gates += count;
    else if (/^\$_S?DFF/.test(type)) flipFlops += count;
    else throw new Error(`${module.name}: ${type} was not mapped to gates`);
  }
  return { gates, flipFlops };
}
