import type { Module } from '../../dsl/ir/module.js';
import type { Pin, Simulation } from '../engines/engine.js';
import { EngineError } from '../engines/errors.js';
import { pinsOfModule } from '../engines/pins-of.js';
import { resetDomainsOf } from '../../dsl/ir/domains-of.js';

/**
 * Drives the inputs before an edge: `drive` sets a data input, by the bits of its value; `move` says which clocks move, bit i the
 * i-th clock pin, in place of all.
 */
export type Stimulus = (
  cycle: number,
  drive: (pin: string, bits: bigint | number) => void,
  move: (mask: number) => void,
) => void;

/** A 32-bit xorshift. */
function randomWords(seed: number): () => number {
  let state = (seed ^ 0x9e3779b9) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state;
  };
}

/** Random bits, now and then all the same. */
function randomBits(next: () => number, width: number): bigint {
  const kind = next() >>> 28;
  const all = (1n << BigInt(width)) - 1n;
  if (kind < 2) return kind === 0 ? 0n : all;
  let bits = 0n;
  for (let lo = 0; lo < width; lo += 32) bits = (bits << 32n) | BigInt(next());
  return bits & all;
}

/** Random values of all data inputs, of which a quarter keep theirs; of several clocks a random part moves. */
export function randomStimulus(module: Module, seed: number): Stimulus {
  const pins = pinsOfModule(module);
  const clocks = pins.filter(({ role }) => role === 'clock').length;
  const next = randomWords(seed);
  return (_, drive, move) => {
    for (const { name, width, direction, role } of pins) {
      if (direction === 'in' && role === 'data' && next() >>> 30 !== 0) drive(name, randomBits(next, width));
    }
    if (clocks > 1) move(1 + ((next() >>> 8) % (2 ** clocks - 1)));
  };
}

/** Edges for which resets are held. */
const RESET = 2;

/**
 * Runs `cycles` edges with a stimulus. Resets are held for the first two, of all clocks.
 * @throws EngineError `unknown-pin`, `bad-argument`, and what the engine throws
 */
export function drive(module: Module, engine: Simulation, stimulus: Stimulus, cycles: number): void {
  const pins = pinsOfModule(module);
  const byName = new Map(pins.map(pin => [pin.name, pin]));
  const all = 2 ** pins.filter(({ role }) => role === 'clock').length - 1;
  const put = (name: string, bits: bigint): void => {
    const { offset, count } = engine.slot(name);
    for (let i = 0; i < count; i++)
      engine.words[offset + i] = Number(BigInt.asUintN(32, bits >> BigInt(32 * i)));
  };
  const setResets = (on: boolean): void => {
    for (const { resetName, active } of resetDomainsOf(module))
      put(resetName, BigInt(on === (active === 'high')));
  };
  setResets(true);
  for (let cycle = 0; cycle < cycles; cycle++) {
    if (cycle === RESET) setResets(false);
    let mask = all;
    stimulus(
      cycle,
      (name, value) => {
        put(name, requireBits(module, byName.get(name), name, value));
      },
      asked => (mask = asked),
    );
    engine.edge(cycle < RESET ? all : mask);
  }
}

function requireBits(module: Module, pin: Pin | undefined, name: string, value: bigint | number): bigint {
  if (pin?.direction !== 'in' || pin.role !== 'data')
    throw new EngineError(
      'unknown-pin',
      `${module.name} has no data input '${name}' for a stimulus to drive.`,
    );
  if (typeof value === 'bigint' || Number.isInteger(value)) {
    const bits = BigInt(value);
    if (bits >= 0n && bits < 1n << BigInt(pin.width)) return bits;
  }
  throw new EngineError(
    'bad-argument',
    `The stimulus gives '${name}' of ${module.name} the value ${String(value)}; its ${String(pin.width)} bits hold 0 to 2^${String(pin.width)} - 1.`,
  );
}
