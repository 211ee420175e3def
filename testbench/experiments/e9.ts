import { setImmediate } from 'node:timers/promises';
import { xorshift32 } from '../../golden/index.js';
import { report } from '../report.js';
import type { Progress, Row, Study } from '../report.js';
import { scoreLanes } from '../../generators/spatten/attention/attention-shape.js';
import { AttentionUnit, equalRow } from './attention-unit.js';
import type { MeasuredLayer, UnitMemory, UnitName } from './attention-unit.js';
import { gaussianJob } from './gaussian-job.js';
import { rounded } from './tally.js';

/** A layer of one query a head. */
export interface GeneratedLayer {
  readonly name: string;
  readonly keys: number;
  readonly values: number;
  readonly msbBits: 4 | 6 | 8;
  /** Every query wants four lower bits of its keys too. */
  readonly lower: boolean;
  readonly valueBits: number;
}

/** What is run, and on which build. */
export interface GenerationSize {
  readonly build: UnitName;
  readonly memories: readonly UnitMemory[];
  readonly heads: number;
  readonly layers: readonly GeneratedLayer[];
}

const SIGMA = 0.4;

const ALL: GenerationSize = {
  build: 'paper',
  memories: [
    { latency: 1, spread: true },
    { latency: 20, spread: true },
  ],
  heads: 16,
  layers: [
    { name: '12 bits (8 + 4)', keys: 1024, values: 1024, msbBits: 8, lower: true, valueBits: 12 },
    {
      name: 'keys of 8 bits, values of 12',
      keys: 1024,
      values: 1024,
      msbBits: 8,
      lower: false,
      valueBits: 12,
    },
    { name: '6 bits', keys: 921, values: 184, msbBits: 6, lower: false, valueBits: 6 },
    { name: '6 bits', keys: 204, values: 40, msbBits: 6, lower: false, valueBits: 6 },
  ],
};

/** Cycles of a head from the output after which both buffers have been used once, which were loaded ahead, to the last; where all heads fit in them from the first output. */
export function cyclesPerHead({ outputs }: MeasuredLayer, fusedHeads: number): number {
  const ahead = 2 * fusedHeads - 1;
  const from = ahead < outputs.length - 1 ? ahead : 0;
  return ((outputs.at(-1) ?? NaN) - (outputs[from] ?? NaN)) / (outputs.length - 1 - from);
}

/** Cycles of a head that memory, and the scores, take at least. */
export function bounds(
  { keys, values, msbBits, lower, valueBits }: GeneratedLayer,
  {
    headSize,
    bytesPerCycle,
    lanes,
  }: { readonly headSize: number; readonly bytesPerCycle: number; readonly lanes: number },
): { readonly memory: number; readonly scores: number } {
  const bits = keys * (msbBits + (lower ? 4 : 0)) + values * valueBits;
  return {
    memory: (bits * headSize) / 8 / bytesPerCycle,
    scores: Math.ceil(keys / lanes) * (lower ? 2 : 1),
  };
}

/** Cycles and bytes of a head in generation, and what they wait for. */
export async function generationRows(
  progress: Progress,
  { build, memories, heads, layers }: GenerationSize,
): Promise<Row[]> {
  const total = memories.length * layers.length;
  const rows: Row[] = [];
  for (const [m, memory] of memories.entries()) {
    progress(m * layers.length, total, 'building the circuit');
    const unit = await AttentionUnit.open(build, memory);
    const { sizes } = unit;
    const bytesPerCycle = (sizes.channels * sizes.dataBits) / 8;
    const random = xorshift32(0xe9);
    for (const [i, layer] of layers.entries()) {
      const { keys, values, msbBits, lower, valueBits } = layer;
      const name = `${String(keys)} keys, ${String(values)} values, ${layer.name}, latency ${String(memory.latency)}`;
      progress(m * layers.length + i, total, name);
      await setImmediate();
      const measured = unit.run(
        gaussianJob(random, {
          tokens: keys,
          heads,
          headSize: sizes.headSize,
          planes: { msbBits, lsbBits: lower ? 4 : 0, midpoint: false },
          valueBits,
          keptValues: values,
          threshold: lower ? 4096 : 0,
          sigma: SIGMA,
        }),
      );
      const { memory: least, scores } = bounds(layer, {
        headSize: sizes.headSize,
        bytesPerCycle,
        lanes: scoreLanes(sizes),
      });
      const { counters } = measured.hardware;
      const found = cyclesPerHead(measured, sizes.fusedHeads);
      const share = (cycles: number): number => rounded((100 * cycles) / counters.cycles, 1);
      rows.push(
        equalRow(`${name}: outputs equal to the golden model`, [measured]),
        {
          name: `${name}: cycles a head, steady state (expected: memory ${String(rounded(least, 1))}, scores ${String(scores)})`,
          value: rounded(found, 1),
          unit: 'cycles',
        },
        {
          name: `${name}: times the larger of both`,
          value: rounded(found / Math.max(least, scores), 2),
          unit: 'times',
        },
        {
          name: `${name}: bytes on the bus a head`,
          value: rounded(measured.bytes / heads, 0),
          unit: 'bytes',
        },
        {
          name: `${name}: start to end`,
          value: counters.cycles,
          unit: 'cycles',
        },
        {
          name: `${name}: waits for keys, values or queries`,
          value: share(counters.memoryStalls),
          unit: '% of cycles',
        },
        { name: `${name}: waits for value pruning`, value: share(counters.topKStalls), unit: '% of cycles' },
        { name: `${name}: waits for softmax`, value: share(counters.softmaxStalls), unit: '% of cycles' },
      );
    }
    await unit.close();
  }
  progress(total, total, 'done');
  return rows;
}

/** Generation, where memory should limit: cycles of a head. */
export const e9: Study = {
  id: 'E9',
  title: 'Generation at 512 bytes a cycle: cycles of a head beside what memory and scores take',
  run: async progress => report('E9', e9.title, await generationRows(progress, ALL)),
};
