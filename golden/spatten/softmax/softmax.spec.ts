import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { GoldenError } from '../../errors.js';
import { xorshift32 } from '../../numerics/xorshift32.js';
import { exp2Softmax, scoreScaleOf } from './exp2-softmax.js';
import { octaveOf, streamingSoftmax } from './streaming-softmax.js';

interface Scaled {
  readonly name: string;
  readonly multiplier: number;
  readonly shift: number;
}

interface Vectors {
  readonly streaming: readonly (Scaled & {
    readonly beats: readonly (readonly number[])[];
    readonly octaves: readonly (readonly number[])[];
    readonly largest: number;
    readonly sum: number;
    readonly reciprocal: number;
    readonly probabilities: readonly (readonly number[])[];
  })[];
  readonly table: readonly (Scaled & {
    readonly scores: readonly number[];
    readonly exponents: readonly number[];
    readonly powers: readonly number[];
    readonly sum: number;
    readonly reciprocal: number;
    readonly probabilities: readonly number[];
  })[];
}

const vectors = JSON.parse(
  readFileSync(new URL('../vectors/softmax.json', import.meta.url), 'utf8'),
) as Vectors;

describe('softmax, both forms', () => {
  it('agree with the vectors that an independent script derived from the contracts', () => {
    expect([vectors.streaming.length, vectors.table.length]).to.deep.equal([14, 11]);
    for (const { name, beats, multiplier, shift, ...stages } of vectors.streaming)
      expect(streamingSoftmax(beats, { multiplier, shift }), name).to.deep.equal(stages);
    for (const { name, scores, multiplier, shift, ...stages } of vectors.table)
      expect(exp2Softmax(scores, { multiplier, shift }), name).to.deep.include(stages);
  });
});

describe('streaming softmax', () => {
  it('rounds octaves half up, and clamps them to 12 bits', () => {
    const half = { multiplier: 32768, shift: 6 };
    expect([-5, -4, -3, -1, 0, 1, 2, 3].map(score => octaveOf(score, half))).to.deep.equal([
      -2, -2, -1, 0, 0, 1, 1, 2,
    ]);
    const steep = { multiplier: 65535, shift: 1 };
    expect([-(2 ** 30), 2 ** 30].map(score => octaveOf(score, steep))).to.deep.equal([-2048, 2047]);
  });

  it('is as far from whole octaves and from real softmax as its contract says, at most', () => {
    const random = xorshift32(12);
    let [fromOctaves, fromReal] = [0, 0];
    for (let row = 0; row < 300; row++) {
      const n = 1 + random.below(row < 100 ? 3 : 1024);
      const lanes = 2 ** random.below(4);
      const spread = 2 ** (4 + random.below(24));
      const step = (1 + random.below(24)) / spread;
      const scores = Array.from({ length: n }, () => random.below(2 * spread) - spread);
      const beats = Array.from({ length: Math.ceil(n / lanes) }, (_, i) =>
        scores.slice(i * lanes, (i + 1) * lanes),
      );
      const { multiplier, shift } = scoreScaleOf(step);
      const found = streamingSoftmax(beats, { multiplier, shift });
      const octaves = found.octaves.flat();
      const exact = (of: (j: number) => number): number => {
        const powers = scores.map((_, j) => of(j));
        const sum = powers.reduce((a, b) => a + b);
        return found.probabilities
          .flat()
          .reduce(
            (worst, p, j) => Math.max(worst, Math.abs(p - Math.min(4095, ((powers[j] ?? 0) / sum) * 4096))),
            0,
          );
      };
      const most = Math.max(...scores);
      const off = exact(j => 2 ** ((octaves[j] ?? 0) - found.largest));
      expect(off).to.be.at.most(9 / 16 + (n / 2 + 2) / 256);
      fromOctaves = Math.max(fromOctaves, off);
      fromReal = Math.max(
        fromReal,
        exact(j => 2 ** ((((scores[j] ?? 0) - most) * multiplier) / 2 ** (shift + 10))),
      );
    }
    expect(fromOctaves).to.be.within(0.45, 2.57);
    expect(fromReal).to.be.within(400, 705.4);
  });

  it('loses no more where the largest score comes last than where it comes first', () => {
    const scale = { multiplier: 32768, shift: 5 };
    const ascending = Array.from({ length: 40 }, (_, i) => [i]);
    const up = streamingSoftmax(ascending, scale);
    const down = streamingSoftmax([...ascending].reverse(), scale);
    expect(down.sum - up.sum).to.be.within(0, 2);
    expect([...up.probabilities].reverse()).to.deep.equal(down.probabilities);
  });

  it('refuses a row or a beat without scores', () => {
    const scale = { multiplier: 40000, shift: 9 };
    expect(() => streamingSoftmax([], scale)).to.throw(GoldenError, /give one in each at least/);
    expect(() => streamingSoftmax([[1], []], scale)).to.throw(GoldenError, /empty beat/);
  });
});
