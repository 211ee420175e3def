import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { blockEngine } from '../spec-engines.fixture.js';
import { expect } from 'chai';
import { engineNames } from '../engines/open.js';
import { EngineError } from '../engines/errors.js';
import { counter, failure, guarded, key, queue, twoClocks } from './circuits.fixture.js';
import { simulate } from './index.js';

const bench = (): Promise<void> => Promise.resolve();

describe('bench: simulate', function () {
  this.timeout(180_000);

  for (const engine of engineNames) {
    it(`${engine}: runs the same bench`, async () => {
      const cycles = await simulate(queue, { engine, seed: 3 }, async (dut, clock) => {
        const sent = Array.from({ length: 50 }, (_, i) => ({ score: 65_535 - i, index: i }));
        const [, got] = await clock.all(
          dut.push.sendAll(sent, { gaps: clock.random(2) }),
          dut.pop.take(50, { stalls: clock.random(4) }),
        );
        expect(got).to.deep.equal(sent);
        expect(dut.level).to.equal(0);
        return clock.cycle;
      });
      expect(cycles).to.equal(145);
      expect(key.width).to.equal(26);
    });

    it(`${engine}: a failed check ends the bench with label, instance, cycle and place`, async () => {
      const error = await failure('check', () =>
        simulate(guarded, { engine }, async (dut, clock) => {
          dut.value = 9;
          await clock.cycles(3);
          dut.value = 10;
          await clock.cycles(1000);
        }),
      );
      expect(error.message).to.match(
        /^The check 'value.is.a.digit' failed in guarded\S* at cycle 5 \(testbench\/bench\/circuits\.fixture\.ts:\d+:\d+\)\.$/,
      );
    });

    it(`${engine}: failed checks can be kept`, () =>
      simulate(guarded, { engine, checks: 'keep' }, async (dut, clock, sim) => {
        dut.value = 15;
        await clock.cycles(2);
        dut.value = 1;
        await clock.cycles(5);
        expect(
          sim.failures.map(({ label, cycle }) => `${label.replaceAll('_', ' ')}@${String(cycle)}`),
        ).to.deep.equal(['value is a digit@2', 'value is a digit@3']);
        expect(dut.seen).to.equal(1);
      }));
  }

  it('holds resets as asked, low ones too', async () => {
    const counts = (reset: number | false): Promise<number[]> =>
      simulate(twoClocks, { engine: blockEngine, reset, seed: 9 }, async (dut, clock, sim) => {
        await clock.settle();
        return [clock.cycle, sim.clock('slow').cycle, dut.fasts, dut.slows].map(Number);
      });
    expect(await counts(3)).to.deep.equal([3, 3, 0, 5]);
    const [fast, slow, ...image] = await counts(false);
    expect([fast, slow]).to.deep.equal([0, 0]);
    expect(image).to.not.deep.equal([0, 5]);
  });

  it('writes waves, complete also when the bench fails', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'whittle-bench-'));
    try {
      for (const waves of ['counter.vcd', 'counter.fst'].map(name => join(folder, name))) {
        let thrown: unknown;
        try {
          await simulate(counter, { engine: 'verilator', waves }, async (dut, clock) => {
            dut.enable = 1;
            await clock.cycles(5);
            throw new RangeError('after five');
          });
        } catch (error) {
          thrown = error;
        }
        expect(thrown).to.be.instanceOf(RangeError);
        expect(existsSync(waves)).to.equal(true);
      }
      expect(readFileSync(join(folder, 'counter.vcd'), 'utf8')).to.match(/\bcount\b[\s\S]*#70000/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('refuses options that make no sense', async () => {
    const refused = async (options: Parameters<typeof simulate>[1]): Promise<string> =>
      (await failure('misuse', () => simulate(counter, { engine: blockEngine, ...options }, bench))).message;
    expect(await refused({ waves: 'x.wav' })).to.contain("'waves' is 'x.wav'");
    expect(await refused({ timeout: 0 })).to.equal("'timeout' is 0; give a whole number from 1 up.");
    expect(await refused({ reset: -1 })).to.equal("'reset' is -1; give a whole number from 1 up.");
    expect(await refused({ seed: 0.5 })).to.contain("'seed' is 0.5");
  });

  it('knows its engines by name', async () => {
    const before = process.env['WHITTLE_ENGINE'];
    try {
      process.env['WHITTLE_ENGINE'] = 'modelsim';
      await simulate(counter, {}, bench);
      expect.fail('an unknown engine was taken');
    } catch (error) {
      expect(error).to.be.instanceOf(EngineError);
      expect(String(error)).to.contain(
        "WHITTLE_ENGINE is 'modelsim'; the engines are: interpreter, wasm, verilator",
      );
    } finally {
      if (before === undefined) delete process.env['WHITTLE_ENGINE'];
      else process.env['WHITTLE_ENGINE'] = before;
    }
    try {
      await simulate(counter, { engine: 'modelsim' as 'wasm' }, bench);
      expect.fail('an unknown engine was taken');
    } catch (error) {
      expect(String(error)).to.contain(
        "'engine' is 'modelsim'; the engines are: interpreter, wasm, verilator",
      );
    }
    try {
      await simulate(counter, { engine: 'interpreter', waves: 'x.fst' }, bench);
      expect.fail('the interpreter was asked for FST');
    } catch (error) {
      expect(String(error)).to.contain(
        "The engine 'interpreter' writes VCD, not FST: give the wave of counter",
      );
    }
  });
});
