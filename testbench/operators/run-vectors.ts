import { In, Out, module } from '../../dsl/index.js';
import type { Module, Ports, Type } from '../../dsl/index.js';
import { fromLeafBits, leafBits } from '../../dsl/types/host.js';
import { typeText } from '../../dsl/types/leaves.js';
import { typeOf } from '../../dsl/types/type-of.js';
import type { PinSlot } from '../engines/engine.js';
import { layoutPins, slotOf } from '../engines/pin-layout.js';
import type { PinLayout } from '../engines/pin-layout.js';
import { pinsOfModule } from '../engines/pins-of.js';
import type { Row } from './row.js';

const inputName = (row: number, operand: number): string => `a${String(row)}_${String(operand)}`;
const outputName = (row: number): string => `y${String(row)}`;

/** A module with the operators of all rows side by side, the operands of each as inputs, its result as output. */
export function moduleOf(name: string, rows: readonly Row[]): Module {
  const ports: Record<string, In<Type> | Out<Type>> = {};
  rows.forEach((row, i) => {
    row.operands.forEach((type, k) => (ports[inputName(i, k)] = In(type)));
    ports[outputName(i)] = Out(row.result);
  });
  const wrong: string[] = [];
  const made = module<Ports>(name, ports, io => {
    rows.forEach((row, i) => {
      const operands = row.operands.map((_, k) => io[inputName(i, k)]);
      const result = row.build(...(operands as never[]));
      const found = typeText(typeOf(result));
      if (found !== typeText(row.result))
        wrong.push(`${row.name} is ${found}, expected ${typeText(row.result)}`);
      else (io[outputName(i)] as { value: unknown }).value = result;
    });
    if (wrong.length > 0) throw new TypeError(wrong.join('\n'));
  });
  return made;
}

/** Something that runs batches of a circuit; every `Simulation` does. */
export interface BatchRunner {
  batch(mask: number, stimulus: Uint32Array, cycles: number): Uint32Array | Promise<Uint32Array>;
  close?(): Promise<void>;
}

/** Where the words of each port's leaves stand in a row of stimulus or results. */
function slotsByPort(module: Module, layout: PinLayout): ReadonlyMap<string, readonly PinSlot[]> {
  const inRow = (words: readonly number[]): Map<number, number> => new Map(words.map((word, i) => [word, i]));
  const [inputs, outputs] = [inRow(layout.inputWords), inRow(layout.outputWords)];
  const found = new Map<string, PinSlot[]>();
  for (const { path, name, variable } of module.ir.ports) {
    const [port = ''] = path;
    const { offset, count } = slotOf(layout, module.name, name);
    const place = (variable.role === 'input' ? inputs : outputs).get(offset) ?? 0;
    found.set(port, [...(found.get(port) ?? []), { offset: place, count }]);
  }
  return found;
}

/** A port's values in rows of words. */
class PortWords {
  constructor(
    private readonly type: Type,
    private readonly slots: readonly PinSlot[] = [],
  ) {}

  write(words: Uint32Array, value: unknown): void {
    leafBits(this.type, value).forEach((bits, leaf) => {
      const { offset, count } = this.slots[leaf] ?? { offset: 0, count: 0 };
      for (let i = 0; i < count; i++) words[offset + i] = Number(BigInt.asUintN(32, bits >> BigInt(32 * i)));
    });
  }

  read(words: Uint32Array): unknown {
    const bits = this.slots.map(({ offset, count }) => {
      let value = 0n;
      for (let i = count - 1; i >= 0; i--) value = (value << 32n) | BigInt(words[offset + i] ?? 0);
      return value;
    });
    return fromLeafBits(this.type, bits);
  }
}

function text(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) =>
    typeof item === 'bigint' ? `${String(item)}n` : item,
  );
}

/**
 * Runs the vectors of `rows` in one circuit on the engine that `open` gives; vector k of every row in cycle k.
 * @returns one text for each vector that came out wrong
 * @throws TypeError when an operator gives another type than its row says
 */
export async function runVectors(
  name: string,
  rows: readonly Row[],
  open: (module: Module) => BatchRunner | Promise<BatchRunner>,
): Promise<readonly string[]> {
  const made = moduleOf(name, rows);
  const layout = layoutPins(pinsOfModule(made.ir));
  const { inputWords, outputWords, clocks } = layout;
  const slots = slotsByPort(made, layout);
  const places = rows.map((row, i) => ({
    row,
    inputs: row.operands.map((type, k) => new PortWords(type, slots.get(inputName(i, k)))),
    output: new PortWords(row.result, slots.get(outputName(i))),
  }));
  const edges = rows[0]?.edges ?? 0;
  const count = Math.max(0, ...rows.map(row => row.vectors.length));
  const cycles = count + edges;
  const stimulus = new Uint32Array(inputWords.length * cycles);
  for (const { row, inputs } of places) {
    row.vectors.forEach((vector, k) => {
      const words = stimulus.subarray(k * inputWords.length, (k + 1) * inputWords.length);
      vector.inputs.forEach((value, i) => inputs[i]?.write(words, value));
    });
  }
  const runner = await open(made);
  const results = await runner.batch(clocks.length > 0 ? 1 : 0, stimulus, cycles);
  await runner.close?.();
  return places.flatMap(({ row, output }) =>
    row.vectors.flatMap(({ inputs, expected }, k) => {
      // The result of a clocked row shows after `edges` edges, before the next.
      const at = (k + edges) * outputWords.length;
      const found = text(output.read(results.subarray(at, at + outputWords.length)));
      const wrong = `${row.name} of ${text(inputs)} is ${found}, expected ${text(expected)}`;
      return found === text(expected) ? [] : [wrong];
    }),
  );
}
