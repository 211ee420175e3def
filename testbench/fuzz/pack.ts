import { instance, module } from '../../dsl/index.js';
import type { Module, Port, Ports } from '../../dsl/index.js';
import { layoutPins, slotOf } from '../engines/pin-layout.js';
import { pinsOfModule } from '../engines/pins-of.js';
import type { Tape } from './tape.js';

/** Many circuits under one top, with the ports of each: one build of an engine runs them all. */
export function pack(name: string, circuits: readonly Module[]): Module {
  const ports: Record<string, Port> = {};
  circuits.forEach((circuit, i) => {
    for (const [key, port] of Object.entries(circuit.ports)) ports[`c${String(i)}_${key}`] = port;
  });
  return module<Ports>(name, ports, io => {
    circuits.forEach((circuit, i) => {
      const placed = instance(circuit) as Record<string, { value: unknown }>;
      for (const [key, port] of Object.entries(circuit.ports)) {
        const [outer, inner] = [io[`c${String(i)}_${key}`] as { value: unknown }, placed[key]];
        if (inner === undefined) continue;
        if (port.dir === 'in') inner.value = outer;
        else outer.value = inner;
      }
    });
  });
}

/** Rows of random inputs for `cycles` edges; reset is active in the first two and sometimes later. */
export function randomStimulus(tape: Tape, made: Module, cycles: number): Uint32Array {
  const pins = pinsOfModule(made.ir);
  const layout = layoutPins(pins);
  const row = layout.inputWords.length;
  const place = new Map(layout.inputWords.map((word, i) => [word, i]));
  const stimulus = new Uint32Array(row * cycles);
  for (const pin of pins) {
    if (pin.direction === 'out' || pin.role === 'clock') continue;
    const { offset, count } = slotOf(layout, made.name, pin.name);
    for (let cycle = 0; cycle < cycles; cycle++) {
      const resetNow = cycle < 2 || tape.below(20) === 19;
      const bits = pin.role === 'reset' ? BigInt(resetNow) : tape.bits(pin.width);
      for (let i = 0; i < count; i++) {
        stimulus[cycle * row + (place.get(offset) ?? 0) + i] = Number(
          BigInt.asUintN(32, bits >> BigInt(32 * i)),
        );
      }
    }
  }
  return stimulus;
}

/** The first output pin that differs, with its cycle; undefined when the two runs agree. */
export function firstDifference(
  made: Module,
  expected: Uint32Array,
  found: Uint32Array,
): { readonly pin: string; readonly cycle: number } | undefined {
  const at = expected.findIndex((word, i) => word !== found[i]);
  if (at < 0) return undefined;
  const pins = pinsOfModule(made.ir);
  const layout = layoutPins(pins);
  const word = layout.outputWords[at % layout.outputWords.length] ?? 0;
  const pin = pins.find(({ name }) => {
    const { offset, count } = slotOf(layout, made.name, name);
    return word >= offset && word < offset + count;
  });
  return { pin: pin?.name ?? '', cycle: Math.floor(at / layout.outputWords.length) };
}
