import type { Module } from '../../dsl/index.js';
import { attention } from '../../generators/spatten/attention/attention.js';
import { tinySizes } from '../../generators/spatten/attention/attention-sizes.js';
import { report } from '../report.js';
import type { Progress, Row, Study } from '../report.js';
import { gatesByModule } from './cell-counts.js';
import type { AreaCounts } from './cell-counts.js';
import type { YosysModule } from './yosys.js';

/** A part of a unit, and how often it is there; 0 for one that could stand in another's place. */
export interface Part {
  readonly module: YosysModule;
  readonly name: string;
  readonly times: number;
}

const TABLE = { ...tinySizes, softmaxForm: 'table', recompute: 'incremental' } as const;

/** The data path is no part but has parts of its own. */
const PATH = 'attention_path';

/** Queues, pipes, forks and arbiters between the parts. */
const isStream = (base: string): boolean => base.startsWith('stream_');

/** The parts of an attention unit: what it and its data path consist of, each kind once. */
export function partsOf(unit: Module): Part[] {
  const found = new Map<Module['ir'], Part>();
  const visit = ({ instances }: Module['ir']): void => {
    for (const { module } of instances) {
      const base = module.generator?.base ?? module.name;
      if (base === PATH) visit(module);
      else if (!isStream(base)) {
        const times = (found.get(module)?.times ?? 0) + 1;
        found.set(module, { module: { name: module.name, ir: module }, name: base, times });
      }
    }
  };
  visit(unit.ir);
  return [...found.values()];
}

/** The attention unit of the smallest preset. */
export const tinyUnit = (): Module => attention(TABLE);

/** The other form of softmax, of the same size. */
function streamingSoftmax(): Part[] {
  return partsOf(attention({ ...TABLE, softmaxForm: 'streaming' }))
    .filter(({ name }) => name === 'streaming_softmax')
    .map(part => ({ ...part, times: 0 }));
}

const KINDS = [
  ['gates', 'gates'],
  ['flip-flops', 'flipFlops'],
  ['bits of memory', 'memoryBits'],
] as const;

const rowsOf = (name: string, counts: AreaCounts): Row[] =>
  KINDS.map(([unit, kind]) => ({ name: `${name}: ${unit}`, value: counts[kind], unit }));

/** How often a part is there, in words. */
const timesText = (times: number): string =>
  times === 0 ? ', in place of the other form' : times === 1 ? '' : `, each of ${String(times)}`;

/** Gates, flip-flops and bits of memory of each part by itself, and with `unit` of what lies between them and of all. */
export async function areaRows(
  progress: Progress,
  parts: readonly Part[],
  unit?: Module,
): Promise<readonly Row[]> {
  const missing = [{ name: 'cells', value: 'yosys is not installed', unit: '' }];
  const steps = parts.length + (unit === undefined ? 0 : 1);
  const rows: Row[] = [];
  const total = { gates: 0, flipFlops: 0, memoryBits: 0 };
  const add = (counts: AreaCounts, times: number): void => {
    for (const [, kind] of KINDS) total[kind] += times * counts[kind];
  };
  for (const [i, { name, module, times }] of parts.entries()) {
    progress(i, steps, name);
    const counts = await gatesByModule(module);
    if (counts === undefined) return missing;
    rows.push(...rowsOf(`${name}${timesText(times)}`, counts));
    add(counts, times);
  }
  if (unit !== undefined) {
    progress(parts.length, steps, 'between the parts');
    const within = parts.filter(({ times }) => times > 0).map(({ module }) => module.name);
    const between = await gatesByModule(unit, within);
    if (between === undefined) return missing;
    add(between, 1);
    rows.push(...rowsOf('between the parts', between), ...rowsOf('the whole unit', total));
  }
  progress(steps, steps, 'cells, by Yosys');
  return rows;
}

/** What the attention unit of the smallest preset is made of. */
export const area: Study = {
  id: 'area',
  title:
    'Area of spatten/attention/tiny, part by part: gates of two inputs, inverters and multiplexers; flip-flops; bits of memories and tables',
  run: async progress => {
    const unit = tinyUnit();
    return report(
      'area',
      area.title,
      await areaRows(progress, [...partsOf(unit), ...streamingSoftmax()], unit),
    );
  },
};
