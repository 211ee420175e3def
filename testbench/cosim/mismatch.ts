import type { Vector } from '../../generators/block.js';
import type { StreamResult, StreamTraffic } from '../engines/engine.js';
import { firstDifference } from './compare.js';
import { clockMask, readPort } from './dut.js';
import type { Dut } from './dut.js';
import { count, starts } from './lane.js';
import type { Lane } from './lane.js';

/** The first thing that was not as the golden model says. */
export interface Mismatch {
  readonly vector: string;
  /** The earliest stage that differs; `cycles` for the cycle model, `check` for an assert, `end` for what came too much. */
  readonly stage: string;
  readonly item: number;
  /** The cycle of the job in which it passed; undefined for what never came. */
  readonly cycle: number | undefined;
  /** Place inside the item. */
  readonly path: string;
  readonly expected: unknown;
  readonly found: unknown;
}

/** The first item of a port that differs in a vector. */
function differenceAt(
  lane: Lane,
  traffic: StreamTraffic,
  start: number,
  v: number,
): Omit<Mismatch, 'vector'> | undefined {
  const { channel, stage, perVector } = lane;
  for (const [item, expected] of (perVector[v] ?? []).entries()) {
    const at = start + item;
    const arrived = at < traffic.transfers;
    const found = arrived ? channel.codec.decode(traffic.rows, at * channel.codec.words) : 'nothing';
    const difference = firstDifference(expected, found);
    if (difference !== undefined) return { stage, item, cycle: traffic.stamps[at], ...difference };
  }
  return undefined;
}

/** In the first vector that differs, what differs first in time; of what differs in one cycle, the earliest stage. */
export function firstMismatch(
  vectors: readonly Vector[],
  outputs: readonly Lane[],
  result: StreamResult,
): Mismatch | undefined {
  const from = outputs.map(({ perVector }) => starts(perVector));
  for (const [v, { name }] of vectors.entries()) {
    const found = outputs.flatMap((lane, o) => {
      const traffic = result.received[o];
      const difference = traffic && differenceAt(lane, traffic, from[o]?.[v] ?? 0, v);
      return difference === undefined ? [] : [difference];
    });
    // What never came has no cycle, and so comes last.
    const when = ({ cycle }: { readonly cycle: number | undefined }): number => cycle ?? Infinity;
    const [first, ...others] = found;
    if (first !== undefined)
      return { vector: name, ...others.reduce((a, b) => (when(b) < when(a) ? b : a), first) };
  }
  return undefined;
}

/** What only shows at the end: asserts, items that nobody expects, and plain outputs. */
export function afterwards(
  dut: Dut,
  vectors: readonly Vector[],
  outputs: readonly Lane[],
  result: StreamResult,
): Mismatch | undefined {
  const { simulation, circuit } = dut;
  const vector = vectors.at(-1)?.name ?? '';
  const wrong = (stage: string, path: string, expected: unknown, found: unknown): Mismatch => ({
    vector,
    stage,
    item: 0,
    cycle: undefined,
    path,
    expected,
    found,
  });
  const [failure] = simulation.takeFailures();
  if (failure !== undefined) return wrong('check', failure.instance ?? '', 'no failed check', failure.label);
  for (const [o, { stage, perVector }] of outputs.entries()) {
    const transfers = result.received[o]?.transfers ?? 0;
    if (transfers !== count(perVector))
      return wrong('end', stage, `${String(count(perVector))} items`, `${String(transfers)} items`);
  }
  simulation.run(clockMask(circuit), 16);
  for (const { direction, valid, name } of circuit.streams) {
    if (direction === 'source' && simulation.words[simulation.slot(valid).offset] !== 0)
      return wrong('end', name, 'nothing more', 'one more item');
  }
  for (const { name, address, bytes } of vectors.at(-1)?.expected.memory ?? []) {
    const found = [...(dut.memory?.subarray(address, address + bytes.length) ?? [])];
    const difference = firstDifference(bytes, found);
    if (difference !== undefined)
      return { vector, stage: `memory, ${name}`, item: 0, cycle: undefined, ...difference };
  }
  for (const [port, expected] of Object.entries(vectors.at(-1)?.expected.outputs ?? {})) {
    const difference = firstDifference(expected, readPort(dut, port));
    if (difference !== undefined) return { vector, stage: port, item: 0, cycle: undefined, ...difference };
  }
  return undefined;
}

/** One line that says where a block left its golden model. */
export function mismatchText({ vector, stage, item, path, expected, found }: Mismatch): string {
  const place = path === '' ? '' : `, ${path}`;
  return `vector '${vector}': ${stage}, item ${String(item)}${place}: expected ${text(expected)}, found ${text(found)}`;
}

function text(value: unknown): string {
  if (value === undefined) return 'undefined';
  return JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'bigint' ? String(inner) : inner));
}
