import type { Vector } from '../../generators/block.js';
import type { Moment } from '../../generators/contract.js';
import type { StreamTraffic } from '../engines/engine.js';
import { starts } from './lane.js';
import type { Lane } from './lane.js';

/** A span of a vector as it was measured. */
export interface Measured {
  readonly vector: string;
  readonly name: string;
  readonly cycles: number;
  readonly model: number;
}

/** Every span of every vector, from the cycles in which the items passed. */
export function measure(
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
