/**
 * What every stream cell must do, checked over any engine: nothing lost, doubled or out of order; offers that stand until
 * they are taken; valid that does not follow ready; the throughput that the cell promises; nothing left after a reset.
 */
import type { Module } from '../../dsl/module/module.js';
import { dependsCombinationally } from '../../dsl/passes/combinational.js';
import type { Circuit, Simulation, StreamJob, StreamResult } from '../engines/engine.js';
import { pauseSource, runStreams } from '../engines/stream-agents.js';
import { driveResets, everyClock, fromRows, itemText, randomItem, streamEnds, toRow } from './items.js';
import type { StreamEnd } from './items.js';
import { watchStreams } from './watch.js';
import type { Watched } from './watch.js';

/** Items by the name of their stream. */
export type Traffic = Readonly<Record<string, readonly unknown[]>>;

/** A circuit made of a cell, and what it must do. */
export interface StreamCase {
  readonly name: string;
  readonly module: Module;
  /** What must come out of each source, in order, for what goes into each sink. */
  readonly expected: (sent: Traffic) => Traffic;
  /** Where several orders are right: what is wrong with this one, if anything. Only the counts of `expected` count then. */
  readonly compare?: (received: Traffic, sent: Traffic) => string | undefined;
  /** Streams that make a transfer in every cycle, from their first to their last, while no agent pauses. */
  readonly streaming: readonly string[];
  /** Makes random items fit what the cell takes. */
  readonly shape?: (item: never, stream: string, position: number) => unknown;
}

/** A circuit opened in some engine. */
export interface Opened {
  readonly circuit: Circuit;
  readonly simulation: Simulation;
}

/** Longest pauses of drivers and monitors, in cycles. */
const paces: readonly (readonly [gap: number, stall: number])[] = [
  [0, 0],
  [3, 0],
  [0, 3],
  [2, 2],
  [1, 5],
];

interface Run {
  readonly sent: Traffic;
  readonly received: Traffic;
  readonly result: StreamResult;
  readonly names: readonly string[];
}

class Suite {
  private readonly ends: readonly StreamEnd[];
  private readonly watched: Watched;
  readonly violations: string[];

  constructor(
    private readonly tested: StreamCase,
    private readonly opened: Opened,
    private readonly items: number,
  ) {
    this.ends = streamEnds(tested.module);
    this.watched = watchStreams(opened.circuit, opened.simulation);
    this.violations = this.watched.violations;
  }

  /** By structure: no path leads from a stream's ready to its own valid within a cycle. */
  checkPaths(): void {
    const { ir } = this.tested.module;
    for (const { name, direction, valid, ready } of ir.streams) {
      if (direction === 'source' && dependsCombinationally(ir, valid, ready)) {
        this.violations.push(`${name}: a path leads from ready to valid`);
      }
    }
  }

  /** One edge in reset, with nothing offered. */
  reset(): void {
    const { simulation } = this.opened;
    driveResets(this.tested.module.ir, simulation, true);
    simulation.edge(everyClock(this.tested.module.ir));
    driveResets(this.tested.module.ir, simulation, false);
    simulation.settle();
    this.watched.forget();
  }

  /** Random items to every sink, and everything expected from every source. */
  run(seed: number, gap: number, stall: number, maxCycles: number): Run {
    const draw = pauseSource({ seed: seed + 77, max: 0xffffffff });
    const sinks = this.ends.filter(end => end.direction === 'sink');
    const sources = this.ends.filter(end => end.direction === 'source');
    const { shape = (item: unknown): unknown => item } = this.tested;
    const sent = Object.fromEntries(
      sinks.map(({ name, type }): [string, unknown[]] => [
        name,
        Array.from({ length: this.items }, (_, i) => shape(randomItem(type, draw) as never, name, i)),
      ]),
    );
    const expected = this.tested.expected(sent);
    const job: StreamJob = {
      mask: everyClock(this.tested.module.ir),
      drive: sinks.map(({ name, type }, i) => ({
        stream: name,
        count: this.items,
        rows: Uint32Array.from((sent[name] ?? []).flatMap(item => toRow(type, item))),
        gaps: { seed: seed * 8 + i, max: gap },
      })),
      receive: sources.map(({ name }, i) => ({
        stream: name,
        count: expected[name]?.length ?? 0,
        stalls: { seed: seed * 8 + 4 + i, max: stall },
      })),
      maxCycles,
      stamps: true,
    };
    const result = runStreams(this.opened.circuit, this.watched.simulation, job);
    const received = Object.fromEntries(
      sources.map(({ name, type }, i): [string, unknown[]] => [
        name,
        fromRows(type, result.received[i]?.rows ?? new Uint32Array(0)),
      ]),
    );
    return { sent, received, result, names: [...sinks, ...sources].map(end => end.name) };
  }

  /** Compares what came out, and that nothing more would. */
  compare(run: Run, when: string): void {
    const { expected, compare } = this.tested;
    if (!run.result.finished)
      this.violations.push(`${when}: items are missing after ${String(run.result.cycles)} cycles`);
    const wanted = expected(run.sent);
    const given = compare?.(run.received, run.sent);
    if (given !== undefined) this.violations.push(`${when}: ${given}`);
    for (const [name, items] of compare === undefined ? Object.entries(wanted) : []) {
      const wrong = items.findIndex((item, i) => itemText(item) !== itemText(run.received[name]?.[i]));
      if (wrong < 0) continue;
      const found = itemText(run.received[name]?.[wrong]);
      this.violations.push(
        `${when}: item ${String(wrong)} of ${name} is ${found}, it should be ${itemText(items[wrong])}`,
      );
    }
    this.nothingOffered(`${when}: something is left`);
  }

  nothingOffered(what: string): void {
    const { circuit, simulation } = this.opened;
    for (const { name, direction, valid } of circuit.streams) {
      if (direction === 'source' && simulation.words[simulation.slot(valid).offset] !== 0) {
        this.violations.push(`${what} at ${name}`);
      }
    }
  }

  /** Every stream that promises it made a transfer in each cycle between its first and its last. */
  compareThroughput({ result, names }: Run): void {
    const traffic = [...result.sent, ...result.received];
    for (const name of this.tested.streaming) {
      const stamps = traffic[names.indexOf(name)]?.stamps ?? new Uint32Array(0);
      const span = (stamps.at(-1) ?? 0) - (stamps[0] ?? 0) + 1;
      if (span !== stamps.length) {
        this.violations.push(`${name}: ${String(stamps.length)} transfers took ${String(span)} cycles`);
      }
    }
  }
}

/** Everything that the circuit does wrong, by any seed; none when it conforms. */
export function conformance(
  tested: StreamCase,
  opened: Opened,
  seeds: readonly number[],
  items = 40,
): string[] {
  const suite = new Suite(tested, opened, items);
  const limit = items * 30 + 100;
  suite.checkPaths();
  suite.reset();
  for (const seed of seeds) {
    for (const [gap, stall] of paces) {
      const run = suite.run(seed, gap, stall, limit);
      suite.compare(run, `seed ${String(seed)}, gaps to ${String(gap)}, stalls to ${String(stall)}`);
      if (gap === 0 && stall === 0) suite.compareThroughput(run);
      suite.reset();
    }
    suite.run(seed, 0, 2, 9 + (seed % 7));
    suite.reset();
    suite.nothingOffered('after a reset an item is left');
  }
  for (const { label } of opened.simulation.takeFailures()) suite.violations.push(`assert: ${label}`);
  return suite.violations;
}
