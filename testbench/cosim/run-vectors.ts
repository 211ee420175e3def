import type { Vector } from '../../generators/block.js';
import type { Moment } from '../../generators/contract.js';
import type { StreamJob, StreamResult, StreamTraffic } from '../engines/engine.js';
import { firstDifference } from './compare.js';
import { clockMask, readPort, reset, runJob } from './dut.js';
import type { Channel, Dut } from './dut.js';

/** Random waits on the ports. */
export interface Pauses {
  readonly seed: number;
  /** Longest wait before an item of a sink, and before taking one from a source. */
  readonly gaps: number;
  readonly stalls: number;
}

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

/** A span of a vector as it was measured. */
export interface Measured {
  readonly vector: string;
  readonly name: string;
  readonly cycles: number;
  readonly model: number;
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

/** One port over a whole batch: what is expected of it, vector after vector. */
interface Lane {
  readonly channel: Channel;
  readonly stage: string;
  readonly perVector: readonly (readonly unknown[])[];
}

const count = (lists: readonly (readonly unknown[])[]): number =>
  lists.reduce((sum, list) => sum + list.length, 0);

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

/** Where the items of a vector start, for every vector of a port. */
function starts(perVector: readonly (readonly unknown[])[]): number[] {
  let at = 0;
  return perVector.map(list => {
    const start = at;
    at += list.length;
    return start;
  });
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
function firstMismatch(
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
function afterwards(
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

/** Every span of every vector, from the cycles in which the items passed. */
function measure(
  vectors: readonly Vector[],
  lanes: readonly Lane[],
  traffic: readonly StreamTraffic[],
): Measured[] {
  const ports = new Map(
    lanes.map(({ channel, perVector }, i) => [
      channel.name,
      { from: starts(perVector), perVector, stamps: traffic[i]?.stamps },
    ]),
  );
  const cycleOf = (v: number, { port, item }: Moment): number => {
    const lane = ports.get(port);
    const own = lane?.perVector[v]?.length ?? 0;
    const cycle = lane?.stamps?.[(lane.from[v] ?? 0) + (item < 0 ? own + item : item)];
    if (cycle === undefined)
      throw new RangeError(`no item ${String(item)} at ${port} in ${vectors[v]?.name ?? ''}`);
    return cycle;
  };
  return vectors.flatMap(({ name: vector, spans }, v) =>
    spans.map(({ name, from, to, cycles: model }) => ({
      vector,
      name,
      model,
      cycles: cycleOf(v, to) - cycleOf(v, from),
    })),
  );
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
