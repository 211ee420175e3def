import { expect } from 'chai';
import { circuitOf } from '../engines/circuit-of.js';
import { openIcarus } from '../engines/icarus/index.js';
import { openInterpreter } from '../engines/interpreter/interpreter.js';
import { openVerilator } from '../engines/verilator/index.js';
import { outOfRange, registerOutOfRange } from './out-of-range.js';
import { given } from './row.js';
import { runVectors } from './run-vectors.js';
import { vectors } from './vectors.js';

describe('operators on the interpreter', () => {
  for (const [name, rows] of Object.entries({ ...vectors, outOfRange, registerOutOfRange })) {
    it(`${name}: ${String(rows.length)} rows`, async () => {
      const wrong = await runVectors(name, rows, made => openInterpreter(made.ir));
      expect(wrong).to.deep.equal([]);
    });
  }

  it('names a vector that comes out wrong', async () => {
    const off = given('add', 'u8 s8', 's10', (a, b) => a.add(b), [
      [200, -128, 72],
      [200, -128, 73],
    ]);
    const wrong = await runVectors('off', [off], made => openInterpreter(made.ir));
    expect(wrong).to.deep.equal(['add(u8, s8) of [200,-128] is 72, expected 73']);
  });

  it('names an operator that gives another type', async () => {
    const off = given('add', 'u8 s8', 's9', (a, b) => a.add(b), [[0, 0, 0]]);
    const found = await runVectors('off', [off], made => openInterpreter(made.ir)).catch(
      (error: unknown) => error,
    );
    expect(String(found)).to.include('add(u8, s8) is s(10), expected s(9)');
  });
});

describe('operators on Icarus', function () {
  this.timeout(120_000);

  for (const [name, rows] of Object.entries(vectors)) {
    it(`${name}: ${String(rows.length)} rows, no bit unknown`, async () => {
      const wrong = await runVectors(name, rows, async made => {
        const simulation = await openIcarus(circuitOf(made.ir), { powerUp: 'unknown' });
        return {
          batch: async (mask, stimulus, cycles) => {
            const { words, unknown } = simulation.batchKnown(mask, stimulus, cycles);
            await simulation.close();
            const settled = name === 'registers' ? unknown.subarray(unknown.length / cycles) : unknown;
            expect(settled.findIndex(bits => bits !== 0)).to.equal(-1);
            return words;
          },
        };
      });
      expect(wrong).to.deep.equal([]);
    });
  }
});

describe('operators on Verilator', function () {
  this.timeout(120_000);

  for (const [name, rows] of Object.entries(vectors)) {
    it(`${name}: ${String(rows.length)} rows`, async () => {
      const wrong = await runVectors(name, rows, made =>
        openVerilator(circuitOf(made.ir), { transport: 'in-process', optimise: 'build' }),
      );
      expect(wrong).to.deep.equal([]);
    });
  }
});
