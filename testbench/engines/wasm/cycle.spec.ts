import { expect } from 'chai';
import { In, Out, domain, module, reg, u, when } from '../../../dsl/index.js';
import type { Domain, Module, Ports, UInt } from '../../../dsl/index.js';
import { layoutPins } from '../pin-layout.js';
import { pinsOfModule } from '../pins-of.js';
import { openHere } from '../open.js';

/** A counter whose output follows an input at once too; `lanes` of them side by side. */
function counters(lanes: number, own: Domain): Module {
  const index = Array.from({ length: lanes }, (_, i) => i);
  const ports: Ports = Object.fromEntries(
    index.flatMap((i): [string, Ports[string]][] => [
      [`step${String(i)}`, In(u(8))],
      [`sum${String(i)}`, Out(u(33))],
    ]),
  );
  return module(
    'counters',
    ports,
    pins => {
      const io = pins as unknown as Readonly<Record<string, UInt<8> & { value: unknown }>>;
      for (const i of index) {
        const [step, sum] = [io[`step${String(i)}`], io[`sum${String(i)}`]];
        if (step === undefined || sum === undefined) throw new TypeError('no such pins');
        const held = reg(u(32), { init: 5 });
        when(step.ne(7), () => {
          held.next = held.wrapAdd(step);
        });
        sum.value = held.add(step);
      }
    },
    { domain: own },
  );
}

/** What `words` hold before each edge, by `cycle` of the embedded engine and by the interpreter. */
function compare(circuit: Module, cycles: number): void {
  const wasm = openHere(circuit.ir, 'wasm');
  const other = openHere(circuit.ir, 'interpreter');
  const { inputWords } = layoutPins(pinsOfModule(circuit.ir));
  const { sampled } = wasm;
  if (sampled === undefined) throw new TypeError('no sample');
  for (let i = 0; i < cycles; i++) {
    for (const [k, place] of inputWords.entries()) {
      // The first one is the reset, at either level for some cycles.
      const word = k === 0 ? (i >> 2) & 1 : (i * 37 + k * 11) & 255;
      wasm.words[place] = word;
      other.words[place] = word;
    }
    wasm.cycle?.(1, true);
    other.settle();
    expect([...sampled], `cycle ${String(i)}`).to.deep.equal([...other.words]);
    other.edge(1);
  }
  wasm.settle();
  other.settle();
  expect([...wasm.words]).to.deep.equal([...other.words]);
}

describe('embedded engine: a cycle in one call', () => {
  for (const reset of ['synchronous', 'asynchronous'] as const)
    for (const active of ['high', 'low'] as const)
      it(`keeps the pins as they were before the edge, with a reset that is ${reset} and active ${active}`, () => {
        compare(counters(2, domain({ clock: 'clk', resetName: 'rst', reset, active })), 40);
      });

  it('keeps many pins too', () => {
    compare(counters(30, domain({ clock: 'clk', resetName: 'rst' })), 10);
  });

  it('is refused after close, and for a clock that is not there', async () => {
    const open = openHere(counters(1, domain({ clock: 'clk' })).ir, 'wasm');
    expect(() => open.cycle?.(2, true)).to.throw("bit 0 is 'clk'");
    open.cycle?.(1, true);
    await open.close();
    expect(() => open.cycle?.(1, true)).to.throw('was closed');
  });
});
