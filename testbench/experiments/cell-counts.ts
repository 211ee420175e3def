import type { Module } from '../../dsl/index.js';
import { runYosys } from './yosys.js';

/** Cells of one circuit, flat, by their Yosys type: `$add`, `$_AND_`. A type that is absent has none. */
export type CellCounts = ReadonlyMap<string, number>;

/** Operators as they are written, before anything is mapped: a multiplier still is one cell. */
const OPERATORS = 'proc; flatten; opt_clean; stat';

/** Two-input gates, multiplexers and flip-flops. */
const GATES = 'proc; flatten; opt -full; techmap; opt; abc -g simple; opt_clean; stat';

/** The same, with memories and tables left as they are and their output registers taken into them. */
const GATES_BESIDE_MEMORIES =
  'proc; flatten; opt -full; memory_dff; techmap; opt; abc -g simple; opt_clean; stat';

async function statisticsOf(module: Module, passes: string): Promise<string | undefined> {
  const printed = await runYosys(module, passes);
  return printed?.slice(printed.lastIndexOf('Printing statistics'));
}

function cellsIn(statistics: string, { name }: Module): CellCounts {
  const cells = [...statistics.matchAll(/^\s+(\$\w+)\s+(\d+)$/gm)];
  if (cells.length === 0) throw new Error(`yosys found no cells in ${name}`);
  return new Map(cells.map(([, type = '', count]) => [type, Number(count)]));
}

async function counted(module: Module, passes: string): Promise<CellCounts | undefined> {
  const statistics = await statisticsOf(module, passes);
  return statistics === undefined ? undefined : cellsIn(statistics, module);
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

function gatesIn(cells: CellCounts, { name }: Module): GateCounts {
  let [gates, flipFlops] = [0, 0];
  for (const [type, count] of cells) {
    if (/^\$_(NOT|AND|OR|XOR|MUX)_$/.test(type)) gates += count;
    else if (/^\$_S?DFF/.test(type)) flipFlops += count;
    else throw new Error(`${name}: ${type} was not mapped to gates`);
  }
  return { gates, flipFlops };
}

/** Gates and flip-flops of a circuit without memories. Undefined without Yosys. */
export async function gateCounts(module: Module): Promise<GateCounts | undefined> {
  const cells = await counted(module, GATES);
  return cells && gatesIn(cells, module);
}

/** Gates and flip-flops of a circuit beside its memories, and the bits of those, tables among them. Undefined without Yosys. */
export async function gatesBesideMemories(
  module: Module,
): Promise<(GateCounts & { readonly memoryBits: number }) | undefined> {
  const statistics = await statisticsOf(module, GATES_BESIDE_MEMORIES);
  if (statistics === undefined) return undefined;
  const cells = [...cellsIn(statistics, module)].filter(([type]) => !/^\$mem(rd|wr|init)/.test(type));
  const memoryBits = Number(/memory bits:\s+(\d+)/.exec(statistics)?.[1] ?? 0);
  return { ...gatesIn(new Map(cells), module), memoryBits };
}
