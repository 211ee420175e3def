import { expect } from 'chai';
import { openInterpreter } from '../engines/interpreter/interpreter.js';
import { given } from './row.js';
import { runVectors } from './run-vectors.js';
import { vectors } from './vectors.js';

describe('operators on the interpreter', () => {
  for (const [name, rows] of Object.entries(vectors)) {
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
