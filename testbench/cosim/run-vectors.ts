import type { Vector } from '../../generators/block.js';
import type { StreamJob } from '../engines/engine.js';
import { clockMask, reset, runJob } from './dut.js';
import type { Channel, Dut } from './dut.js';
import { count } from './lane.js';
import type { Lane } from './lane.js';
import { measure } from './measure.js';
import type { Measured } from './measure.js';
import { afterwards, firstMismatch } from './mismatch.js';
import type { Mismatch } from './mismatch.js';

/** Random waits on the ports. */
export interface Pauses {
  readonly seed: number;
  /** Longest wait before an item of a sink, and before taking one from a source. */
  readonly gaps: number;
  readonly stalls: number;
}

/** What running vectors gave. */
export interface Outcome {
  readonly vectors: number;
  readonly cycles: number;
  readonly mismatch: Mismatch | undefined;
  /** Every span of every vector; empty for vectors that ran together. */
  readonly measured: readonly Measured[];
  /** Every port of the first vector, in the direction of the data, with the cycle of each transfer; empty for vectors together. */
  readonly activity: readonly Activity[];
}

/** When items passed a port: cycles from the start of the vector. */
export interface Activity {
  readonly port: string;
  readonly stamps: Uint32Array;
}

/**
 * Room for the job: the cycle model and every item with its longest wait, four times, so that only a hang exceeds it. Refused jobs have no
 * cycle model, and a block may need some cycles for an item.
 */
function cycleLimit(vectors: readonly Vector[], lanes: readonly Lane[], pauses: Pauses | undefined): number {
  const longest = 1 + (pauses?.gaps ?? 0) + (pauses?.stalls ?? 0);
  const items = lanes.reduce((sum, { perVector }) => sum + count(perVector), 0);
  const model = vectors.flatMap(({ spans }) => spans).reduce((sum, { cycles }) => sum + cycles, 0);
  const patience = vectors.reduce((sum, { traffic }) => sum + (traffic.patience ?? 0), 0);
  return 4 * (items + model) * longest + patience + 300;
}

function encode({ channel, perVector }: Lane): Uint32Array {
  const { codec } = channel;
  const { words } = codec;
  const rows = new Uint32Array(count(perVector) * words);
  perVector.flat().forEach((item, i) => {
    codec.encode(item, rows, i * words);
  });
  return rows;
}

/**
 * Runs vectors back to back: the next one is offered while the block may still be at work on the one before; one that has items to
 * be taken before waits until the block is done. They must agree in their plain inputs.
 */
export function runTogether(dut: Dut, vectors: readonly Vector[], pauses: Pauses): Outcome {
  reset(dut, vectors[0]?.traffic.inputs);
  const groups: Vector[][] = [];
  for (const vector of vectors) {
    const group = groups.at(-1);
    if (group === undefined || vector.traffic.before !== undefined) groups.push([vector]);
    else group.push(vector);
  }
  let total: Outcome = { vectors: 0, cycles: 0, mismatch: undefined, measured: [], activity: [] };
  for (const [i, group] of groups.entries()) {
    const outcome = runOnce(dut, group, { ...pauses, seed: pauses.seed + 131 * i });
    total = {
      ...outcome,
      vectors: total.vectors + outcome.vectors,
      cycles: total.cycles + outcome.cycles,
    };
    if (outcome.mismatch !== undefined) break;
  }
  return total;
}

/**
 * Runs vectors one at a time, each offered when everything of the one before has left, with every port ready in every
 * cycle; so the cycle model must hold. Reset comes once, before the first. They must agree in their plain inputs.
 * @param progress called after each vector with the number done
 */
export function runApart(dut: Dut, vectors: readonly Vector[], progress?: (done: number) => void): Outcome {
  reset(dut, vectors[0]?.traffic.inputs);
  const measured: Measured[] = [];
  let cycles = 0;
  let activity: readonly Activity[] = [];
  for (const [i, vector] of vectors.entries()) {
    const outcome = runOnce(dut, [vector], undefined);
    cycles += outcome.cycles;
    measured.push(...outcome.measured);
    if (i === 0) activity = outcome.activity;
    if (outcome.mismatch !== undefined)
      return { vectors: i + 1, cycles, measured, activity, mismatch: outcome.mismatch };
    progress?.(i + 1);
  }
  return { vectors: vectors.length, cycles, measured, activity, mismatch: undefined };
}

/** Puts into memory what a vector works on. */
function fillMemory({ memory }: Dut, { name, traffic }: Vector): void {
  if (traffic.memory === undefined) return;
  if (memory === undefined) throw new RangeError(`'${name}' needs a memory, and the block has none`);
  memory.fill(0);
  memory.set(traffic.memory);
}

/** Sends what must be taken before a vector. */
function sendBefore(dut: Dut, { traffic }: Vector, pauses: Pauses | undefined): void {
  const sinks = dut.sinks.flatMap((channel): Lane[] => {
    const items = traffic.before?.[channel.name] ?? [];
    return items.length === 0 ? [] : [{ channel, stage: channel.name, perVector: [items] }];
  });
  if (sinks.length === 0) return;
  runJob(dut, {
    mask: clockMask(dut.circuit),
    drive: sinks.map((sink, i) => ({
      stream: sink.channel.name,
      count: count(sink.perVector),
      rows: encode(sink),
      ...(pauses === undefined ? {} : { gaps: { seed: pauses.seed + 31 * i, max: pauses.gaps } }),
    })),
    receive: [],
    maxCycles: cycleLimit([], sinks, pauses),
  });
}

/** Runs one vector on a block as it stands, without a reset; ports are ready in every cycle, and the cycle model must hold. */
export function runAfter(dut: Dut, vector: Vector): Outcome {
  return runOnce(dut, [vector], undefined);
}

function runOnce(dut: Dut, vectors: readonly Vector[], pauses: Pauses | undefined): Outcome {
  const [head] = vectors;
  if (head !== undefined) {
    fillMemory(dut, head);
    sendBefore(dut, head, pauses);
  }
  const lane = (
    channel: Channel,
    stage: string,
    pick: (vector: Vector) => readonly unknown[] | undefined,
  ): Lane => ({
    channel,
    stage,
    perVector: vectors.map(vector => pick(vector) ?? []),
  });
  const sinks = dut.sinks.map(channel =>
    lane(channel, channel.name, ({ traffic }) => traffic.send[channel.name]),
  );
  const probes = dut.probes.map(probe =>
    lane(probe, probe.stage, ({ expected }) => expected.stages[probe.stage]),
  );
  const sources = dut.sources.map(channel =>
    lane(channel, channel.name, ({ expected }) => expected.streams[channel.name]),
  );
  const outputs = [...probes, ...sources];
  const pause = (max: number, i: number) => ({ seed: (pauses?.seed ?? 0) + 977 * i, max });
  const job: StreamJob = {
    mask: clockMask(dut.circuit),
    drive: sinks.map((sink, i) => ({
      stream: sink.channel.name,
      count: count(sink.perVector),
      rows: encode(sink),
      ...(pauses === undefined ? {} : { gaps: pause(pauses.gaps, i) }),
    })),
    receive: outputs.map((output, i) => ({
      stream: output.channel.name,
      count: count(output.perVector),
      ...(pauses === undefined || i < probes.length ? {} : { stalls: pause(pauses.stalls, i + 100) }),
    })),
    maxCycles: cycleLimit(vectors, [...sinks, ...outputs], pauses),
    stamps: true,
  };
  const result = runJob(dut, job);
  const lanes = [...sinks, ...outputs];
  const traffic = [...result.sent, ...result.received];
  const activity = lanes.flatMap(({ channel }, i): Activity[] => {
    const stamps = traffic[i]?.stamps;
    return pauses !== undefined || stamps === undefined ? [] : [{ port: channel.name, stamps }];
  });
  const seen = { vectors: vectors.length, cycles: result.cycles, activity };
  const wrong = firstMismatch(vectors, outputs, result) ?? afterwards(dut, vectors, outputs, result);
  if (wrong !== undefined || pauses !== undefined) return { ...seen, mismatch: wrong, measured: [] };
  const measured = measure(vectors, lanes, traffic);
  const off = measured.find(({ cycles, model }) => cycles !== model);
  const mismatch = off && {
    vector: off.vector,
    stage: 'cycles',
    item: 0,
    cycle: undefined,
    path: off.name,
    expected: off.model,
    found: off.cycles,
  };
  return { ...seen, mismatch, measured };
}
