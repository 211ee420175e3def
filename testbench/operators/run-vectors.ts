import { In, Out, module } from '../../dsl/index.js';
import type { Module, Ports, Type } from '../../dsl/index.js';
import { fromLeafBits, leafBits } from '../../dsl/types/host.js';
import { typeText } from '../../dsl/types/leaves.js';
import { typeOf } from '../../dsl/types/type-of.js';
import type { PinSlot, Simulation } from '../engines/engine.js';
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

/** The words of a port's leaves. */
class PortWords {
  private readonly slots: readonly PinSlot[];

  constructor(
    private readonly simulation: Simulation,
    module: Module,
    port: string,
    private readonly type: Type,
  ) {
    const leaves = module.ir.ports.filter(({ path }) => path[0] === port);
    this.slots = leaves.map(({ name }) => simulation.slot(name));
  }

  write(value: unknown): void {
    leafBits(this.type, value).forEach((bits, leaf) => {
      const { offset, count } = this.slots[leaf] ?? { offset: 0, count: 0 };
      for (let i = 0; i < count; i++)
        this.simulation.words[offset + i] = Number(BigInt.asUintN(32, bits >> BigInt(32 * i)));
    });
  }

  read(): unknown {
    const { words } = this.simulation;
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
 * Runs the vectors of `rows` in one circuit on the engine that `open` gives; vector k of every row at once.
 * @returns one text for each vector that came out wrong
 * @throws TypeError when an operator gives another type than its row says
 */
export async function runVectors(
  name: string,
  rows: readonly Row[],
  open: (module: Module) => Simulation | Promise<Simulation>,
): Promise<readonly string[]> {
  const made = moduleOf(name, rows);
  const simulation = await open(made);
  const wrong: string[] = [];
  const edges = rows[0]?.edges ?? 0;
  const places = rows.map((row, i) => ({
    row,
    inputs: row.operands.map((type, k) => new PortWords(simulation, made, inputName(i, k), type)),
    output: new PortWords(simulation, made, outputName(i), row.result),
  }));
  const count = Math.max(0, ...rows.map(row => row.vectors.length));
  for (let k = 0; k < count; k++) {
    for (const { row, inputs } of places) {
      row.vectors[k]?.inputs.forEach((value, i) => inputs[i]?.write(value));
    }
    if (edges === 0) simulation.settle();
    else simulation.run(1, edges);
    for (const { row, output } of places) {
      const vector = row.vectors[k];
      if (vector === undefined) continue;
      const found = text(output.read());
      if (found !== text(vector.expected)) {
        wrong.push(`${row.name} of ${text(vector.inputs)} is ${found}, expected ${text(vector.expected)}`);
      }
    }
  }
  await simulation.close();
  return wrong;
}
