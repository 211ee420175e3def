import { expect } from 'chai';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { GoldenError } from '../errors.js';
import { xorshift32 } from '../numerics/xorshift32.js';
import {
  type ScalableMacJob,
  operandOf,
  scalableMac,
  scalableMacWidth,
  stepsPerBeat,
} from './scalable-mac.js';

interface Vector extends ScalableMacJob {
  readonly name: string;
  readonly serial: readonly number[];
  readonly fused: readonly number[];
  readonly acc: number;
}

const vectors = JSON.parse(
  readFileSync(new URL('vectors/scalable-mac.json', import.meta.url), 'utf8'),
) as readonly Vector[];

const shape = { lanes: 16, depth: 4 } as const;
const beat = (byte: number): number[] => new Array<number>(16).fill(byte);
const plain: ScalableMacJob = { aWidth: 8, wWidth: 8, aSigned: true, a: [beat(1)], w: [beat(1)] };

describe('scalable multiply-accumulate', () => {
  for (const { name, serial, fused, acc, ...job } of vectors) {
    it(`vector: ${name}`, () => {
      for (const [form, sums] of [
        ['bitSerial', serial],
        ['fused', fused],
      ] as const) {
        const { error, accumulator, steps } = scalableMac({ ...shape, form }, job);
        expect(error).to.equal(undefined);
        expect(steps.map(({ sum }) => sum)).to.deep.equal(sums);
        expect(steps.at(-1)?.accumulator).to.equal(acc);
        expect(accumulator).to.equal(acc);
        expect(steps).to.have.length(job.a.length * stepsPerBeat(form, job));
      }
    });
  }

  it('both forms equal the dot product of the operands, within the width of the accumulator', () => {
    const width = fc.integer({ min: 2, max: 8 });
    fc.assert(
      fc.property(
        width,
        width,
        fc.boolean(),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 1e6 }),
        (aWidth, wWidth, aSigned, beats, seed) => {
          const random = xorshift32(seed);
          const bytes = (): number[][] =>
            Array.from({ length: beats }, () => Array.from({ length: 32 }, () => random.below(256)));
          const job = { aWidth, wWidth, aSigned, a: bytes(), w: bytes() };
          const weights = job.w.flat();
          const want = job.a.flat().reduce((sum, a, i) => {
            const w = operandOf(weights[i] ?? NaN, { width: wWidth, signed: true });
            return sum + operandOf(a, { width: aWidth, signed: aSigned }) * w;
          }, 0);
          const limit = 2 ** (scalableMacWidth({ lanes: 32, depth: 4 }) - 1);
          for (const form of ['bitSerial', 'fused'] as const) {
            const { accumulator, steps } = scalableMac({ form, lanes: 32, depth: 4 }, job);
            expect(accumulator).to.equal(want);
            for (const { accumulator: partial } of steps) expect(partial).to.be.within(-limit, limit - 1);
          }
        },
      ),
      { seed: 3, numRuns: 200 },
    );
  });

  it('steps of a beat', () => {
    const steps = (form: 'bitSerial' | 'fused') =>
      [
        [2, 2],
        [3, 3],
        [4, 4],
        [8, 4],
        [4, 8],
        [8, 8],
      ].map(([aWidth = 0, wWidth = 0]) => stepsPerBeat(form, { aWidth, wWidth }));
    expect(steps('bitSerial')).to.deep.equal([2, 3, 4, 4, 8, 8]);
    expect(steps('fused')).to.deep.equal([1, 4, 4, 8, 8, 16]);
  });

  it('the accumulator that is wide enough', () => {
    expect(scalableMacWidth({ lanes: 16, depth: 1 })).to.equal(20);
    expect(scalableMacWidth({ lanes: 16, depth: 4 })).to.equal(22);
    expect(scalableMacWidth({ lanes: 256, depth: 65535 })).to.equal(40);
  });

  it('refuses no beats, too many, and widths out of range, in this order', () => {
    const error = (change: Partial<ScalableMacJob>) =>
      scalableMac({ ...shape, form: 'fused' }, { ...plain, ...change });
    const five = Array.from({ length: 5 }, () => beat(1));
    const refused = (code: string) => ({ error: code, accumulator: 0, steps: [] });
    expect(error({ a: [], w: [], aWidth: 9 })).to.deep.equal(refused('beats-is-zero'));
    expect(error({ a: five, w: five, aWidth: 9 })).to.deep.equal(refused('beats-over-depth'));
    for (const wrong of [{ aWidth: 9 }, { aWidth: 1 }, { wWidth: 0 }, { wWidth: 15 }])
      expect(error(wrong)).to.deep.equal(refused('width-out-of-range'));
    expect(error({}).accumulator).to.equal(16);
  });

  it('refuses lanes that are not whole units, and beats of another length', () => {
    const run = (lanes: number) => () => scalableMac({ form: 'fused', lanes, depth: 4 }, plain);
    expect(run(24)).to.throw(
      GoldenError,
      '24 lanes are not whole units of 16 bricks; the smallest number that works is 32',
    );
    expect(run(32)).to.throw(GoldenError, 'every beat has 32 activations');
  });
});
