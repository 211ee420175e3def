import type { AxiMemory } from '../bench/index.js';
import type { Simulation } from '../engines/engine.js';

/**
 * A simulation at whose AXI4 ports a memory is at work: it sees every edge and drives its pins behind it, whoever moves the clocks.
 * Stream agents then run outside of the engine, since the memory must see every cycle.
 */
export function withMemory(simulation: Simulation, memory: AxiMemory): Simulation {
  const { words, sampled } = simulation;
  const before = new Uint32Array(words.length);
  const lines = {
    write: (place: number, word: number): void => {
      words[place] = word;
    },
  };
  memory.bind(simulation);
  const edge = (mask: number, time?: number): void => {
    simulation.settle();
    before.set(words);
    simulation.edge(mask, time);
    memory.step(before, lines);
    simulation.settle();
  };
  const inOneCall = simulation.cycle !== undefined &&
    sampled !== undefined && {
      sampled,
      cycle: (mask: number, settles: boolean, time?: number): void => {
        simulation.cycle?.(mask, settles, time);
        memory.step(sampled, lines);
      },
      settlesLate: true,
    };
  return {
    words,
    ...(inOneCall === false ? {} : inOneCall),
    slot: pin => simulation.slot(pin),
    settle: () => {
      simulation.settle();
    },
    edge,
    run: (mask, count) => {
      if (inOneCall === false) for (let i = 0; i < count; i++) edge(mask);
      else {
        for (let i = 0; i < count; i++) inOneCall.cycle(mask, true);
        simulation.settle();
      }
    },
    batch: () => {
      throw new RangeError('a memory answers cycle by cycle: use edge, run or stream agents');
    },
    takeFailures: () => simulation.takeFailures(),
    close: () => simulation.close(),
  };
}
