import { circuitOf } from '../engines/circuit-of.js';
import type { Circuit, Pin } from '../engines/engine.js';
import { layoutPins } from '../engines/pin-layout.js';
import type { PinLayout } from '../engines/pin-layout.js';
import { patternCount, ticksIn } from './stimulus.js';
import { casePins } from './trace.js';
import type { Case } from './trace.js';

/** A printed module's text, changed on its way to the engines: how faults of the printer are seeded. */
export type Print = (given: Case) => Circuit;

/** As the printer does it. */
export const plainPrint: Print = ({ ir }) => circuitOf(ir);

/** Many circuits under one top, with the pins of each: one build of an engine runs them all. */
export interface Pack {
  readonly circuit: Circuit;
  readonly layout: PinLayout;
  readonly cases: readonly Case[];
  /** For each case the places of its input and output words in the pack's. */
  readonly places: readonly { readonly inputs: readonly number[]; readonly outputs: readonly number[] }[];
  /** The number of the case that a file belongs to. */
  readonly owners: ReadonlyMap<string, number>;
  /** The clocks that tick in a cycle. */
  mask(cycle: number): number;
  /** The clock that takes the inputs, where the top holds them in registers. */
  readonly take: number;
}

const TOP = 'fuzz_pack';
const TAKE = 'take_inputs';
const edges = ['rising', 'falling'] as const;

/** The clock pin of a pattern, for circuits that listen to the given edge. */
const clockName = (pattern: number, edge: 'rising' | 'falling'): string => `k${String(pattern)}_${edge}`;

const range = (width: number): string => (width === 1 ? '' : `[${String(width - 1)}:0] `);

/**
 * Prints cases and puts them under one top, as text: their modules have to have different names.
 *
 * @param holds the top has registers for the inputs, which a clock of their own fills: Verilator then writes the logic that follows
 *   inputs and that which follows state once for both, a third less C++
 */
export function pack(cases: readonly Case[], print: Print = plainPrint, holds = false): Pack {
  const printed = cases.map(print);
  const clocks = Array.from({ length: patternCount }, (_, pattern) =>
    edges.map((edge): Pin => ({
      name: clockName(pattern, edge),
      width: 1,
      direction: 'in',
      role: 'clock',
      edge,
    })),
  ).flat();
  const taking: Pin = { name: TAKE, width: 1, direction: 'in', role: 'clock', edge: 'rising' };
  const pins: Pin[] = holds ? [...clocks, taking] : [...clocks];
  const held: string[] = [];
  const taken: string[] = [];
  const instances: string[] = [];
  const owners = new Map<string, number>();
  printed.forEach((circuit, i) => {
    let clock = 0;
    const connections = circuit.pins.map(pin => {
      if (pin.role === 'clock') {
        const outer = clockName(cases[i]?.patterns[clock++] ?? 0, pin.edge ?? 'rising');
        return `.${pin.name}(${outer})`;
      }
      const outer = `c${String(i)}_${pin.name}`;
      pins.push({ ...pin, name: outer });
      if (holds && pin.direction === 'in') {
        // Starting outside reset: an asynchronous reset acts on its edge.
        const start = pin.role === 'reset' && circuit.activeLow?.includes(pin.name) === true ? 1 : 0;
        held.push(`  reg ${range(pin.width)}${outer}_held = ${String(start)};`);
        taken.push(`    ${outer}_held <= ${outer};`);
        return `.${pin.name}(${outer}_held)`;
      }
      return `.${pin.name}(${outer})`;
    });
    instances.push(`  ${circuit.top} u${String(i)}(${connections.join(', ')});`);
    for (const { file } of circuit.verilog) owners.set(file, i);
  });
  const ports = pins.map(
    ({ name, width, direction }) =>
      `  ${direction === 'in' ? 'input' : 'output'} wire ${range(width)}${name}`,
  );
  const holding = taken.length === 0 ? [] : [...held, `  always @(posedge ${TAKE}) begin`, ...taken, '  end'];
  const text = [`module ${TOP} (`, ports.join(',\n'), ');', ...holding, ...instances, 'endmodule', ''].join(
    '\n',
  );
  const layout = layoutPins(pins);
  const places = cases.map(({ ir }, i) => {
    const own = casePins(ir);
    const place = (words: readonly number[]): number[] => {
      const found = own.pins.flatMap(({ name }) => {
        const slot = own.layout.slots.get(name);
        const outer = layout.slots.get(`c${String(i)}_${name}`);
        if (slot === undefined || outer === undefined) return [];
        return Array.from(
          { length: slot.count },
          (_, word) => [slot.offset + word, outer.offset + word] as const,
        );
      });
      const outerOf = new Map(found);
      return words.map(word => outerOf.get(word) ?? 0);
    };
    return { inputs: place(own.layout.inputWords), outputs: place(own.layout.outputWords) };
  });
  const circuit: Circuit = {
    top: TOP,
    pins,
    streams: [],
    verilog: [...printed.flatMap(({ verilog }) => verilog), { file: `${TOP}.v`, text }],
    locate: () => undefined,
    state: () =>
      printed.flatMap(({ state }, i) =>
        // Circuits whose state has values after reset start unknown: that is what is looked for.
        cases[i]?.everyInit === true
          ? []
          : (state?.() ?? []).map(place => ({ ...place, verilog: `u${String(i)}.${place.verilog}` })),
      ),
  };
  const mask = (cycle: number): number =>
    clocks.reduce((set, _, i) => set | (ticksIn(i >> 1, cycle) ? 1 << i : 0), 0);
  return { circuit, layout, cases, places, owners, mask, take: 1 << clocks.length };
}
