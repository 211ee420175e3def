import { expect } from 'chai';
import fc from 'fast-check';
import { GoldenError } from '../errors.js';
import { xorshift32 } from '../numerics/xorshift32.js';
import { createWorkspace } from './workspace.js';

describe('matrix product', () => {
  it('is bit for bit the sum in the order of k, rounded to float32 at each step', () => {
    const size = fc.integer({ min: 1, max: 20 });
    fc.assert(
      fc.property(size, size, size, fc.integer({ min: 1, max: 1e6 }), (rows, k, columns, seed) => {
        const space = createWorkspace(8000);
        const [a, b] = [space.matrix(rows, k), space.matrix(k, columns)];
        const [bias, c] = [space.matrix(1, columns), space.matrix(rows, columns)];
        const random = xorshift32(seed);
        a.data.forEach((_, i) => (a.data[i] = random.below(2000) / 999 - 1));
        space.multiply(a, b, bias, c, rows, k, columns);
        const at = (m: typeof a, row: number, column: number): number =>
          m.data[m.at + row * m.stride + column] ?? NaN;
        for (let i = 0; i < rows; i++) {
          for (let j = 0; j < columns; j++) {
            let sum = at(bias, 0, j);
            for (let p = 0; p < k; p++) sum = Math.fround(sum + Math.fround(at(a, i, p) * at(b, p, j)));
            expect(at(c, i, j)).to.equal(sum);
          }
        }
      }),
    );
  });

  it('refuses to leave its memory', () => {
    const space = createWorkspace(16384);
    const m = space.matrix(4, 8);
    expect(() => space.multiply({ ...m, at: 16384 - 16 }, m, m, m, 4, 8, 8)).to.throw(
      GoldenError,
      'leaves the workspace',
    );
    expect(() => space.matrix(10000, 8)).to.throw(GoldenError, '80032 or more');
  });
});
