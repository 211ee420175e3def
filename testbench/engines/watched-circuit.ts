import type { Circuit, Pin, Simulation, Watch } from './engine.js';
import { layoutPins } from './pin-layout.js';
import type { PinLayout } from './pin-layout.js';
import { Stepwise } from './stepwise.js';
import type { Signal } from './signals.js';

const ROOT = 'whittle_watch';

const range = (width: number): string => (width === 1 ? '' : `[${String(width - 1)}:0] `);

/** The head of a pin's name that no pin of the circuit has. */
function freeHead(pins: readonly Pin[], head: string): string {
  return pins.some(({ name }) => name.startsWith(head)) ? freeHead(pins, `${head}w`) : head;
}

/**
 * A circuit with an output pin for each of some signals, behind its own pins: a module around the unchanged text reaches them by
 * their hierarchical names.
 * @param circuit printed with the sources that gave the signals their names
 */
export function watchedCircuit(circuit: Circuit, signals: readonly Signal[]): Circuit {
  const head = freeHead(circuit.pins, 'watch_');
  const shown = signals.map(({ width }, i): Pin => {
    return { name: `${head}${String(i)}`, width, direction: 'out', role: 'data' };
  });
  const pins = [...circuit.pins, ...shown];
  const text = [
    '`default_nettype none',
    `module ${ROOT} (`,
    pins.map(({ name, width, direction }) => `    ${direction}put wire ${range(width)}${name}`).join(',\n'),
    ');',
    `    ${circuit.top} ${circuit.top} (`,
    circuit.pins.map(({ name }) => `        .${name}(${name})`).join(',\n'),
    '    );',
    ...signals.map(({ reference }, i) => `    assign ${head}${String(i)} = ${reference};`),
    'endmodule',
    '`default_nettype wire',
    '',
  ].join('\n');
  const verilog = [...circuit.verilog, { file: `${ROOT}.v`, text }];
  return { ...circuit, root: ROOT, pins, verilog };
}

/** A simulation of a watched circuit: the pins behind the circuit's own become the watch. */
class WatchedPins extends Stepwise {
  readonly watch: Watch;

  constructor(inner: Simulation, layout: PinLayout, signals: readonly Signal[]) {
    super(inner, layout);
    const words = inner.words.subarray(layout.words);
    const unknown = inner.unknown?.subarray(layout.words);
    this.watch = { signals, words, ...(unknown && { unknown }), read: () => undefined };
  }

  override edge(mask: number, time?: number): void {
    this.inner.edge(mask, time);
  }

  override run(mask: number, count: number): void {
    this.inner.run(mask, count);
  }
}

/**
 * Shows the signals of a watched circuit.
 * @param open opens it in an engine
 */
export async function openWatched(
  circuit: Circuit,
  signals: readonly Signal[],
  open: (watched: Circuit) => Promise<Simulation>,
): Promise<Simulation> {
  const simulation = await open(watchedCircuit(circuit, signals));
  return new WatchedPins(simulation, layoutPins(circuit.pins), signals);
}
