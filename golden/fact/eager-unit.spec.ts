import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { GoldenError } from '../errors.js';
import { type IntegerMatrix, integerMatrix } from '../model/integer-matrix.js';
import { type EagerCycles, type EagerError, eagerCycles, predictJob, scoreBits } from './eager-unit.js';

type Rows = readonly (readonly number[])[];

const vectors = JSON.parse(
  readFileSync(new URL('vectors/eager-predictor.json', import.meta.url), 'utf8'),
) as {
  readonly limits: Readonly<Record<'lanes' | 'tokens' | 'inputs' | 'dimensions' | 'bits', number>>;
  readonly jobs: readonly {
    readonly name: string;
    readonly tokens: number;
    readonly inputs: number;
    readonly dimensions: number;
    readonly queryShift: number;
    readonly keyShift: number;
    readonly activations: Rows;
    readonly weights: readonly (readonly string[])[];
    readonly offsets: readonly number[];
    readonly error?: EagerError;
    readonly sums?: Rows;
    readonly operands?: Rows;
    readonly scores?: Rows;
    readonly cycles?: EagerCycles;
  }[];
};
const { bits: accumulatorBits, ...sizes } = vectors.limits;
const limits = { ...sizes, accumulatorBits };

const matrix = (rows: Rows, columns: number): IntegerMatrix =>
  integerMatrix(rows.length, columns, rows.flat());
const rowsOf = ({ rows, columns, data }: IntegerMatrix): number[][] =>
  Array.from({ length: rows }, (_, r) => [...data.subarray(r * columns, (r + 1) * columns)]);

describe('eager predictor', () => {
  for (const { name, activations, weights, error, sums, operands, scores, cycles, ...rest } of vectors.jobs) {
    it(`vector: ${name}`, () => {
      const codes = weights.map(row => row.map(code => parseInt(code, 2)));
      const found = predictJob(
        {
          ...rest,
          activations: matrix(activations, rest.inputs),
          weights: matrix(codes, rest.inputs),
        },
        limits,
      );
      if (found.outcome === 'error') return expect(found.error).to.equal(error);
      expect(error).to.equal(undefined);
      expect(rowsOf(found.sums)).to.deep.equal(sums);
      expect(rowsOf(found.operands)).to.deep.equal(operands);
      expect(rowsOf(found.scores)).to.deep.equal(scores);
      expect(eagerCycles(rest, limits.lanes)).to.deep.equal(cycles);
    });
  }

  it('keeps 16 lanes at work in all but 13 cycles of a head of the vision transformer, its weights beside', () => {
    const cycles = eagerCycles({ tokens: 50, inputs: 64, dimensions: 16 }, 16);
    expect(cycles).to.include({ work: 8900, weights: 128, lastScore: 128 + 8900 + 13, period: 8912 });
    expect([16, 64].map(dimensions => scoreBits({ dimensions }))).to.deep.equal([18, 20]);
  });

  it('refuses an accumulator that is too narrow, with the least that is not', () => {
    const one = integerMatrix(1, 1, [0]);
    const job = { tokens: 1, inputs: 1, dimensions: 1, queryShift: 0, keyShift: 0 };
    const whole = { ...job, offsets: [0, 0], weights: integerMatrix(2, 1, [0, 0]), activations: one };
    expect(() => predictJob(whole, { ...limits, dimensions: 16, accumulatorBits: 17 })).to.throw(
      GoldenError,
      'an accumulator of 17 bits is too narrow for 16 products; give 18',
    );
  });
});
