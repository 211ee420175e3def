import { domainsOf } from '../../../dsl/ir/domains-of.js';
import type { Module } from '../../../dsl/module/module.js';
import type { Simulation } from '../engine.js';
import { openInterpreter } from './interpreter.js';

/** A module in the interpreter by its pins, of up to 32 bits each; for specs of the language. */
export class PinBench {
  readonly simulation: Simulation;
  /** The mask of the first clock; 0 without clocks. */
  private readonly first: number;

  constructor({ ir }: Module, seed = 0) {
    this.simulation = openInterpreter(ir, { seed });
    this.first = Math.min(1, domainsOf(ir).length);
  }

  /** Drives pins and lets the circuit settle. */
  set(pins: Readonly<Record<string, number>>): this {
    for (const [pin, value] of Object.entries(pins)) {
      this.simulation.words[this.simulation.slot(pin).offset] = value;
    }
    this.simulation.settle();
    return this;
  }

  /** The values of pins. */
  get(...pins: readonly string[]): (number | undefined)[] {
    return pins.map(pin => this.simulation.words[this.simulation.slot(pin).offset]);
  }

  /** The active edge of the clocks in `mask`, `count` times. */
  edge(count = 1, mask = this.first): this {
    this.simulation.run(mask, count);
    return this;
  }

  /** One edge with `pin` at 1, then 0. */
  reset(pin = 'reset', mask = 1): this {
    return this.set({ [pin]: 1 })
      .edge(1, mask)
      .set({ [pin]: 0 });
  }

  /** The messages of the checks that failed since the last call. */
  failures(): string[] {
    return this.simulation.takeFailures().map(({ label }) => label);
  }

  /** What `pins` read for each set of inputs, settled, without an edge. */
  table(
    inputs: readonly Readonly<Record<string, number>>[],
    ...pins: readonly string[]
  ): (number | undefined)[][] {
    return inputs.map(values => this.set(values).get(...pins));
  }
}
