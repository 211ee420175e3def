import { expect } from 'chai';
import { HardwareError, In, Out, bit, blackBox, instance, module, u } from '../../dsl/index.js';
import { simulate } from '../bench/index.js';
import { aroundQueue, dotProduct, mac, oddities, vendorQueue } from './black-boxes.fixture.js';
import { circuitOf } from './circuit-of.js';
import { EngineError } from './errors.js';
import { openIcarus } from './icarus/index.js';
import { defaultEngine, openHere } from './open.js';
import { openVerilator } from './verilator/index.js';
import { firstApart } from './wasm/lock-step.fixture.js';

const here = ['interpreter', 'wasm'] as const;

describe('black boxes with a model', function () {
  this.timeout(180_000);

  for (const made of [dotProduct, aroundQueue, vendorQueue]) {
    it(`${made.name}: the model does as its Verilog on Icarus`, async () => {
      const circuit = circuitOf(made.ir);
      const icarus = await openIcarus(circuit, { seed: 3, unknowns: 'zero' });
      expect(firstApart(made.ir, { cycles: 150, seed: 3 }, icarus)).to.equal(undefined);
      await icarus.close();
    });
  }

  for (const made of [dotProduct, mac, aroundQueue, vendorQueue, oddities])
    it(`${made.name}: the embedded engine does as the interpreter`, () => {
      for (const seed of [0, 7]) expect(firstApart(made.ir, { cycles: 200, seed })).to.equal(undefined);
    });

  it('run in Verilator by their Verilog', async () => {
    const simulation = await openVerilator(circuitOf(dotProduct.ir), {
      transport: 'in-process',
      optimise: 'build',
    });
    expect(firstApart(dotProduct.ir, { cycles: 150 }, simulation)).to.equal(undefined);
    await simulation.close();
  });

  for (const engine of here) {
    it(`${engine}: a bench sends through a queue that only has a model`, async () => {
      const sent = Array.from({ length: 30 }, (_, i) => (i * 677) % 4096);
      const got = await simulate(aroundQueue, { engine, seed: 4 }, async (dut, clock) => {
        const [, taken] = await clock.all(
          dut.from.sendAll(sent, { gaps: clock.random(2) }),
          dut.to.take(30, { stalls: clock.random(3) }),
        );
        return taken;
      });
      expect(got).to.deep.equal(sent);
    });

    it(`${engine}: refuses a box without a model before the first cycle, with its line`, () => {
      const bare = blackBox('bare', { a: In(u(3)), y: Out(u(3)) });
      const around = module('around', { y: Out(u(3)) }, ({ y }) => {
        y.value = instance(bare, { a: 1 }, { name: 'inner' }).y;
      });
      expect(() => openHere(around.ir, engine)).to.throw(
        EngineError,
        /^The instance 'inner' of around at \S+black-boxes\.spec\.ts:\d+ is the black box bare, of which the '\w+' engine/,
      );
    });

    it(`${engine}: names the port of a model that gives too much, or reads what the output does not follow`, async () => {
      const wrong = (name: string, follows: readonly 'a'[], value: (a: number) => number) =>
        blackBox(
          name,
          { a: In(u(4)), b: In(u(4)), y: Out(u(4)) },
          { follows: { y: follows }, model: { outputs: { y: (_, { a }) => value(a) } } },
        );
      const run = (made: ReturnType<typeof wrong>): Promise<unknown> =>
        simulate(made, { engine }, async (dut, clock) => {
          dut.a = 9;
          await clock.settle();
        }).catch((error: unknown) => error);
      expect(String(await run(wrong('too_much', ['a'], a => 2 * a)))).to.include(
        "The model of too_much gives a wrong value for 'y': 18 is not a value of u(4): it holds 0 to 15",
      );
      expect(String(await run(wrong('unsaid', [], a => a)))).to.include(
        "The model of unsaid reads the input 'a' for the output 'y', which does not follow it. Name it: follows: { y: ['a'] }",
      );
    });
  }

  it('close combinational loops through what they follow', () => {
    const pass = blackBox('pass', { a: In(bit), y: Out(bit) }, { follows: { y: ['a'] } });
    expect(() =>
      module('loop', { y: Out(bit) }, ({ y }) => {
        const inner = instance(pass, {}, { name: 'inner' });
        inner.a.value = inner.y.not();
        y.value = inner.y;
      }),
    ).to.throw(HardwareError, 'depends on itself in one cycle');
  });

  it('need Verilator by default only where there is a text and no model', () => {
    const before = process.env['WHITTLE_ENGINE'];
    delete process.env['WHITTLE_ENGINE'];
    try {
      const verilog = 'module only_text(input wire a); endmodule';
      expect(defaultEngine(blackBox('only_text', { a: In(bit) }, { verilog }).ir)).to.equal('verilator');
      expect(defaultEngine(dotProduct.ir)).to.equal('wasm');
      expect(defaultEngine(blackBox('nothing', { a: In(bit) }).ir)).to.equal('wasm');
      expect(defaultEngine(dotProduct.ir, 'a.fst')).to.equal('verilator');
    } finally {
      if (before !== undefined) process.env['WHITTLE_ENGINE'] = before;
    }
  });
});
