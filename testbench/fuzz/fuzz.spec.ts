import { expect } from 'chai';
import { openIcarus } from '../engines/icarus/index.js';
import { circuitOf } from '../engines/circuit-of.js';
import { openInterpreter } from '../engines/interpreter/interpreter.js';
import { openVerilator } from '../engines/verilator/index.js';
import { fuzz, smallest } from './fuzz.js';
import type { Run } from './fuzz.js';
import { Tape } from './tape.js';

const verilator: Run = async (module, stimulus, cycles) => {
  const simulation = await openVerilator(circuitOf(module.ir), {
    transport: 'in-process',
    optimise: 'build',
  });
  const words = simulation.batch(1, stimulus, cycles);
  await simulation.close();
  return words;
};

const icarus: Run = async (module, stimulus, cycles) => {
  const simulation = await openIcarus(circuitOf(module.ir), { powerUp: 'unknown' });
  const { words, unknown } = simulation.batchKnown(1, stimulus, cycles);
  await simulation.close();
  const row = words.length / cycles;
  // Before the first edge in reset nothing is known; the interpreter starts from zero.
  const start = openInterpreter(module.ir).batch(1, stimulus.subarray(0, stimulus.length / cycles), 1);
  words.set(start, 0);
  // An unknown bit must not look like the 0 that it reads as.
  return words.map((word, i) => (i < row ? word : (word ^ (unknown[i] ?? 0)) >>> 0));
};

describe('random circuits, interpreter against the printed Verilog', function () {
  this.timeout(300_000);

  it('agree on Verilator', async () => {
    expect(await fuzz(100, 10, { everyInit: false }, verilator)).to.equal(undefined);
  });

  for (const from of [10_000, 20_000, 30_000]) {
    it(`agree on Icarus, with no unknown bit: seeds ${String(from)} to ${String(from + 19)}`, async () => {
      expect(await fuzz(from, 20, { everyInit: true }, icarus)).to.equal(undefined);
    });
  }

  it('finds a wrong engine and shrinks the circuit', async () => {
    const wrong: Run = (module, stimulus, cycles) => {
      const words = openInterpreter(module.ir).batch(1, stimulus, cycles);
      // An engine that loses bit 3 of every word.
      return Promise.resolve(words.map(word => (word & ~8) >>> 0));
    };
    expect(await fuzz(1, 2, { everyInit: true }, wrong)).to.match(/^c\d_y\d\w* in cycle \d+$/);
    const small = await smallest(1, { everyInit: true }, wrong);
    expect(small?.ir.variables.filter(({ role }) => role === 'register')).to.have.length(0);
    expect(small?.ir.variables.filter(({ role }) => role === 'wire')).to.have.length(0);
  });

  it('replays what it wrote', () => {
    const tape = Tape.random(7);
    const made = [tape.below(10), tape.chance(50), tape.bits(40), tape.pick(['a', 'b', 'c'])];
    const again = Tape.replay(tape.written);
    expect([again.below(10), again.chance(50), again.bits(40), again.pick(['a', 'b', 'c'])]).to.deep.equal(
      made,
    );
    expect([again.below(10), again.chance(50), again.bits(40)]).to.deep.equal([0, false, 0n]);
  });
});
