import type { Circuit, Simulation } from '../engines/engine.js';

/** A simulation whose every edge is checked for the rules of streams. */
export interface Watched {
  readonly simulation: Simulation;
  /** What was seen to break a rule; each rule of each stream once. */
  readonly violations: string[];
  /** Forgets what waits, before a reset or a new start. */
  forget(): void;
}

/**
 * Checks at each edge, for every stream out of the circuit: an offer that was not taken still stands, with the same payload;
 * and neither valid nor, while valid, the payload follows the stream's own ready within the cycle.
 */
export function watchStreams(circuit: Circuit, simulation: Simulation): Watched {
  const { words } = simulation;
  const found = new Set<string>();
  const violations: string[] = [];
  const report = (text: string): void => {
    if (!found.has(text)) violations.push(text);
    found.add(text);
  };
  const sources = circuit.streams
    .filter(stream => stream.direction === 'source')
    .map(({ name, valid, ready, payload }) => {
      const cells = payload.flatMap(pin => {
        const { offset, count } = simulation.slot(pin);
        return Array.from({ length: count }, (_, i) => offset + i);
      });
      const place = (pin: string): number => simulation.slot(pin).offset;
      return {
        name,
        valid: place(valid),
        ready: place(ready),
        cells,
        waiting: undefined as string | undefined,
      };
    });
  const check = (): void => {
    simulation.settle();
    for (const source of sources) {
      const { name, valid, ready, cells } = source;
      const offer = (): string => (words[valid] === 0 ? '' : cells.map(cell => words[cell]).join(' '));
      const now = offer();
      if (source.waiting !== undefined && now !== source.waiting) {
        report(
          now === '' ? `${name}: valid fell while it waited` : `${name}: the payload changed while it waited`,
        );
      }
      const before = words[ready] ?? 0;
      words[ready] = 1 - before;
      simulation.settle();
      if (offer() !== now) {
        report(`${name}: ${words[valid] === 0 || now === '' ? 'valid' : 'the payload'} depends on ready`);
      }
      words[ready] = before;
      simulation.settle();
      source.waiting = now !== '' && before === 0 ? now : undefined;
    }
  };
  return {
    violations,
    forget: () => {
      for (const source of sources) source.waiting = undefined;
    },
    simulation: {
      words,
      slot: pin => simulation.slot(pin),
      settle: () => {
        simulation.settle();
      },
      edge: (mask, time) => {
        check();
        simulation.edge(mask, time);
      },
      run: (mask, count) => {
        for (let i = 0; i < count; i++) {
          check();
          simulation.edge(mask);
        }
      },
      batch: (mask, stimulus, cycles) => simulation.batch(mask, stimulus, cycles),
      takeFailures: () => simulation.takeFailures(),
      close: () => simulation.close(),
    },
  };
}
