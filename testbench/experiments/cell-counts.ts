import type { Module } from '../../dsl/index.js';
import { runYosys } from './yosys.js';
import type { YosysModule } from './yosys.js';

/** Cells of one circuit, flat, by their Yosys type: `$add`, `$_AND_`. A type that is absent has none. */
export type CellCounts = ReadonlyMap<string, number>;

/** Operators as they are written, before anything is mapped: a multiplier still is one cell. */
const OPERATORS = 'proc; flatten; opt_clean; stat';

/** Two-input gates, multiplexers and flip-flops. */
const GATES = 'proc; flatten; opt -full; techmap; opt; abc -g simple; opt_clean; stat';

/** The same, with memories and tables left as they are and their output registers taken into them. */
const GATES_BESIDE_MEMORIES =
  'proc; flatten; opt -full; memory_dff; techmap; opt; abc -g simple; opt_clean; stat';

/** Each module by itself: quicker by far, but nothing is shared or left out across their borders. */
const MODULE_BY_MODULE =
  'proc; opt; memory_dff; techmap; opt; abc -g simple -script +strash;dc2;map; opt_clean; stat';

/** What `stat` prints of all modules together. */
async function statisticsOf(module: YosysModule, passes: string): Promise<string | undefined> {
  const printed = await runYosys(module, passes);
  const statistics = printed?.slice(printed.lastIndexOf('Printing statistics'));
  return statistics?.slice(Math.max(0, statistics.indexOf('=== design hierarchy ===')));
}

function cellsIn(statistics: string, { name }: YosysModule): CellCounts {
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

function gatesIn(cells: CellCounts, { name }: YosysModule): GateCounts {
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

/** {@link GateCounts} of what is no memory, and the bits of memories and tables. */
export interface AreaCounts extends GateCounts {
  readonly memoryBits: number;
}

async function areaBy(module: YosysModule, passes: string): Promise<AreaCounts | undefined> {
  const statistics = await statisticsOf(module, passes);
  if (statistics === undefined) return undefined;
  const cells = [...cellsIn(statistics, module)].filter(([type]) => !/^\$mem(rd|wr|init)/.test(type));
  const memoryBits = Number(/memory bits:\s+(\d+)/.exec(statistics)?.[1] ?? 0);
  return { ...gatesIn(new Map(cells), module), memoryBits };
}

/** Gates and flip-flops of a circuit beside its memories, and the bits of those, tables among them. Undefined without Yosys. */
export function gatesBesideMemories(module: Module): Promise<AreaCounts | undefined> {
  return areaBy(module, GATES_BESIDE_MEMORIES);
}

/** The same with each module below mapped by itself, and counted as often as it is there; those named in `without` are left out. Undefined without Yosys. */
export function gatesByModule(
  module: YosysModule,
  without: readonly string[] = [],
): Promise<AreaCounts | undefined> {
  const out = without.map(name => `blackbox ${name}; `).join('');
  return areaBy(module, `${out}hierarchy -top ${module.name}; ${MODULE_BY_MODULE}`);
}
