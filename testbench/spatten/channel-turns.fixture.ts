import { PartyTurns } from '../../golden/index.js';
import type { Prepared } from '../../generators/block.js';
import type { Module } from '../../dsl/index.js';
import type { AxiMemoryOptions } from '../bench/index.js';
import { dutAround } from '../cosim/index.js';
import type { Dut } from '../cosim/index.js';
import type { Simulation, Watch } from '../engines/engine.js';
import { openEngine } from '../engines/open.js';
import { wordsOf } from '../engines/pin-layout.js';
import { hierarchyOf, signalsOf } from '../engines/signals.js';
import { blockEngine } from '../spec-engines.fixture.js';

/** A crossbar at work, with every turn at each of its channels watched. */
export interface WatchedCrossbar {
  readonly dut: Dut;
  /** The requesters whose requests each channel took, in order. */
  readonly turns: readonly number[][];
  /** Turns that were not fair, with their channel. */
  readonly unfair: readonly string[];
}

/** The same simulation, with `see` called before each edge; everything goes edge by edge. */
function eachCycle(simulation: Simulation, see: (watch: Watch) => void): Simulation {
  const { words, watch } = simulation;
  if (watch === undefined) throw new RangeError('the simulation shows no signals');
  const edge = (mask: number, time?: number): void => {
    simulation.settle();
    watch.read();
    see(watch);
    simulation.edge(mask, time);
  };
  return {
    words,
    edge,
    slot: pin => simulation.slot(pin),
    settle: () => {
      simulation.settle();
    },
    run: (mask, count) => {
      for (let i = 0; i < count; i++) edge(mask);
    },
    batch: () => {
      throw new RangeError('every cycle is watched: use edge, run or stream agents');
    },
    takeFailures: () => simulation.takeFailures(),
    close: () => simulation.close(),
  };
}

/** Opens a crossbar and watches who asks and who is granted at each channel, and whether that is fair among the parties of the block. */
export async function watchedCrossbar(
  block: Prepared,
  behaviour: Partial<AxiMemoryOptions> = {},
  module: Module = block.build(),
): Promise<WatchedCrossbar> {
  const { memory } = block;
  if (memory === undefined) throw new RangeError(block.id);
  const [requesters, channels] = [
    Number(block.parameters['requesters']),
    Number(block.parameters['channels']),
  ];
  const party = Number(block.parameters['party']);
  const all = signalsOf(hierarchyOf(module.ir));
  const signal = (channel: number, name: string) => {
    const found = all.find(({ path }) => path.endsWith(`port[${String(channel)}].${name}`));
    if (found === undefined) throw new RangeError(`${module.name} has no channel ${String(channel)}`);
    return found;
  };
  const ports = Array.from({ length: channels }, (_, channel) => channel);
  const signals = ports.flatMap(channel => [signal(channel, 'asks'), signal(channel, 'grants')]);
  if (signals.some(({ width }) => wordsOf(width) > 1)) throw new RangeError('at most 32 requesters');
  const rules = ports.map(() => new PartyTurns(requesters, party === 0 ? requesters : party));
  const turns = ports.map((): number[] => []);
  const unfair: string[] = [];
  const simulation = await openEngine(module.ir, blockEngine, { seed: 5, watch: signals });
  const see = ({ words }: Watch): void => {
    for (const [channel, rule] of rules.entries()) {
      const [asks = 0, grants = 0] = words.subarray(2 * channel);
      const taken = asks & grants;
      const requester = taken === 0 ? undefined : 31 - Math.clz32(taken);
      if (requester !== undefined) turns[channel]?.push(requester);
      const asking = Array.from({ length: requesters }, (_, r) => ((asks >> r) & 1) === 1);
      const wrong = (taken & (taken - 1)) === 0 ? rule.see(asking, requester) : 'two requests in one cycle';
      if (wrong !== undefined) unfair.push(`channel ${String(channel)}: ${wrong}`);
    }
  };
  const dut = dutAround(module, [], eachCycle(simulation, see), { ...memory, ...behaviour });
  return { dut, turns, unfair };
}
