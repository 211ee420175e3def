import type { Module } from '../../dsl/module/module.js';
import { pauseSource } from '../engines/stream-agents.js';
import type { Opened } from './conformance.js';
import { driveResets, everyClock, fromRows, itemText, randomItem, streamEnds, toRow } from './items.js';
import { watchStreams } from './watch.js';

/** How two clocks tick: `periods` and `phases` in steps of a common time, first the sink's clock, then the source's. */
export interface Ticks {
  readonly periods: readonly [number, number];
  readonly phases: readonly [number, number];
}

/**
 * Sends random items through a circuit with one sink, on its first clock, and one source, on its second, with random gaps
 * and stalls of up to `pause` edges. Everything that is wrong; nothing when all items come through in order.
 */
export function crossing(
  module: Module,
  opened: Opened,
  ticks: Ticks,
  pause: number,
  seed: number,
  items = 60,
): string[] {
  const { circuit, simulation: bare } = opened;
  const { simulation, violations } = watchStreams(circuit, bare);
  const { words } = simulation;
  const [sink, source] = ['sink', 'source'].map(wanted => {
    const end = streamEnds(module).find(({ direction }) => direction === wanted);
    const pins = circuit.streams.find(({ name }) => name === end?.name);
    if (end === undefined || pins === undefined) throw new RangeError(`${circuit.top} has no ${wanted}`);
    const cells = pins.payload.flatMap(pin => {
      const { offset, count } = simulation.slot(pin);
      return Array.from({ length: count }, (_, i) => offset + i);
    });
    return {
      type: end.type,
      cells,
      valid: simulation.slot(pins.valid).offset,
      ready: simulation.slot(pins.ready).offset,
    };
  });
  if (sink === undefined || source === undefined) throw new RangeError(`${circuit.top} has no stream`);
  driveResets(module.ir, bare, true);
  for (let i = 0; i < 4; i++) bare.edge(everyClock(module.ir));
  driveResets(module.ir, bare, false);

  const draw = pauseSource({ seed, max: 0xffffffff });
  const wait = pauseSource({ seed: seed + 1, max: pause });
  const sent = Array.from({ length: items }, () => randomItem(sink.type, draw));
  const taken: number[] = [];
  let count = 0;
  let passed = 0;
  let [gap, stall] = [wait(), wait()];
  const limit = items * (pause + 8) * Math.max(...ticks.periods);
  for (let time = 0; time < limit && passed < items; time++) {
    const [mask0, mask1] = [0, 1].map(i => (time + (ticks.phases[i] ?? 0)) % (ticks.periods[i] ?? 1) === 0);
    const mask = Number(mask0) + 2 * Number(mask1);
    if (mask === 0) continue;
    const offers = gap === 0 && count < items;
    words[sink.valid] = Number(offers);
    const row = offers ? toRow(sink.type, sent[count]) : [];
    sink.cells.forEach((cell, i) => (words[cell] = row[i] ?? 0));
    words[source.ready] = Number(stall === 0);
    simulation.settle();
    const pushed = mask0 === true && offers && words[sink.ready] === 1;
    const popped = mask1 === true && stall === 0 && words[source.valid] === 1;
    if (popped) taken.push(...source.cells.map(cell => words[cell] ?? 0));
    simulation.edge(mask);
    if (pushed) {
      count++;
      gap = wait();
    } else if (mask0 === true && gap > 0) gap--;
    if (popped) {
      passed++;
      stall = wait();
    } else if (mask1 === true && stall > 0) stall--;
  }
  if (passed < items) violations.push(`${String(passed)} of ${String(items)} items came through`);
  const received = fromRows(source.type, Uint32Array.from(taken));
  const wrong = received.findIndex((item, i) => itemText(item) !== itemText(sent[i]));
  if (wrong >= 0)
    violations.push(
      `item ${String(wrong)} is ${itemText(received[wrong])}, it should be ${itemText(sent[wrong])}`,
    );
  if (bare.takeFailures().length > 0) violations.push('an assert failed');
  return violations;
}
