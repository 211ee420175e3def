import { expect } from 'chai';
import { GoldenError } from '../../errors.js';
import { requantiserOf } from '../../numerics/requantiser.js';
import { xorshift32 } from '../../numerics/xorshift32.js';
import { attendQuery, headOperands } from './attention-head.js';
import {
  type BitPlanes,
  checkPlanes,
  fullOperand,
  msbOperand,
  planesOf,
  quantiseToPlanes,
  residualOperand,
} from '../multiply/bit-planes.js';
import { exp2Softmax, powerTable, scoreScaleOf } from '../softmax/exp2-softmax.js';

const allPlanes: readonly BitPlanes[] = [4, 5, 6, 8].flatMap(msbBits =>
  Array.from({ length: 13 - msbBits }, (_, lsbBits) =>
    [false, true].map(midpoint => ({ msbBits, lsbBits, midpoint })),
  ).flat(),
);

describe('bit planes', () => {
  it('take a value apart and give it back, for every value of every split', () => {
    for (const planes of allPlanes) {
      const { msbBits, lsbBits, midpoint } = planes;
      const half = 2 ** (msbBits + lsbBits - 1);
      const low = midpoint && lsbBits > 0 ? -(2 ** (11 - msbBits)) : 0;
      const within = (x: number, least: number, most: number): boolean => x >= least && x <= most;
      const wrong: number[] = [];
      for (let value = -half; value < half; value++) {
        const { msb, lsb } = planesOf(value, planes);
        const [upper, residual] = [msbOperand(value, planes), residualOperand(value, planes)];
        const holds =
          msb * 2 ** lsbBits + lsb === value &&
          within(msb, -(2 ** (msbBits - 1)), 2 ** (msbBits - 1) - 1) &&
          within(lsb, 0, 2 ** lsbBits - 1) &&
          upper + residual === fullOperand(value, planes) &&
          within(residual, low, low + 2 ** (12 - msbBits) - 1) &&
          within(upper, -2048, 2047);
        if (!holds) wrong.push(value);
      }
      expect(wrong, JSON.stringify(planes)).to.deep.equal([]);
    }
  });

  it('are those of the contract for a value by hand', () => {
    const planes = { msbBits: 6, lsbBits: 4, midpoint: true };
    expect(quantiseToPlanes(-1.34, 0.01, planes)).to.equal(-134);
    expect(planesOf(-134, planes)).to.deep.equal({ msb: -9, lsb: 10 });
    expect([
      msbOperand(-134, planes),
      fullOperand(-134, planes),
      residualOperand(-134, planes),
    ]).to.deep.equal([-544, -536, 8]);
    expect(msbOperand(-134, { ...planes, midpoint: false })).to.equal(-576);
  });

  it('refuse what the datapath has no place for', () => {
    expect(() => {
      checkPlanes({ msbBits: 7, lsbBits: 4, midpoint: false });
    }).to.throw(GoldenError, /7 upper bits; the planes have 4, 5, 6 or 8/);
    expect(() => {
      checkPlanes({ msbBits: 8, lsbBits: 5, midpoint: false });
    }).to.throw(GoldenError, /8 \+ 5 bits.*give 0 to 4 lower bits/);
  });
});

describe('softmax by powers of two', () => {
  it('has the table of the contract', () => {
    expect([powerTable[0], powerTable[1], powerTable[512], powerTable[1023]]).to.deep.equal([
      16777216, 16765863, 11863283, 8394288,
    ]);
  });

  it('is within one step of the real one, and its rows add up, on random rows of 1 to 1,024 scores', () => {
    const random = xorshift32(11);
    let worst = 0;
    for (let row = 0; row < 300; row++) {
      const n = 1 + random.below(row < 20 ? 2 : 1024);
      const spread = 2 ** (4 + random.below(24));
      const step = (1 + random.below(24)) / spread;
      const scores = Array.from({ length: n }, () => random.below(2 * spread) - spread);
      const { probabilities } = exp2Softmax(scores, scoreScaleOf(step));
      const most = Math.max(...scores);
      const powers = scores.map(score => Math.exp((score - most) * step));
      const sum = powers.reduce((a, b) => a + b);
      probabilities.forEach((p, j) => {
        const real = Math.min(4095, ((powers[j] ?? 0) / sum) * 4096);
        worst = Math.max(worst, Math.abs(p - real));
      });
      expect(Math.abs(probabilities.reduce((a, b) => a + b) - 4096)).to.be.at.most(n / 2 + 1);
    }
    expect(worst).to.be.within(0.5, 1);
  });

  it('gives a row of one score 4095, and equal scores equal shares', () => {
    const scale = scoreScaleOf(1);
    expect(exp2Softmax([-77], scale).probabilities).to.deep.equal([4095]);
    expect(exp2Softmax([5, 5, 5, 5], scale).probabilities).to.deep.equal([1024, 1024, 1024, 1024]);
    expect(exp2Softmax([0, -(2 ** 32)], scale).probabilities).to.deep.equal([4095, 0]);
  });

  it('keeps 16 significant bits of the scale, and refuses one out of reach', () => {
    for (const step of [1e-9, 0.37, 1, 7.9]) {
      const { multiplier, shift } = scoreScaleOf(step);
      expect(multiplier).to.be.within(32768, 65535);
      expect(multiplier / 2 ** shift / (step * Math.LOG2E * 1024)).to.be.closeTo(1, 2 ** -16);
    }
    expect(() => scoreScaleOf(100)).to.throw(GoldenError, /out of reach/);
    expect(() => scoreScaleOf(0)).to.throw(GoldenError, /out of reach/);
  });
});

describe('attention of one head', () => {
  const settings = { scale: scoreScaleOf(2 ** -16), output: requantiserOf(1 / 4096) };
  const randomRows = (seed: number, rows: number, dimensions: number, bits: number): number[][] => {
    const random = xorshift32(seed);
    return Array.from({ length: rows }, () =>
      Array.from({ length: dimensions }, () => random.below(2 ** bits) - 2 ** (bits - 1)),
    );
  };

  it('fetches lower bits where no probability reaches the threshold, and then has the scores of whole keys', () => {
    for (const [i, planes] of allPlanes.entries()) {
      const bits = planes.msbBits + planes.lsbBits;
      const dimensions = [16, 32, 64, 128][i % 4] ?? 16;
      const [keys, values] = [
        randomRows(i + 1, 40, dimensions, bits),
        randomRows(i + 500, 40, dimensions, bits),
      ];
      const [query = []] = randomRows(i + 900, 1, dimensions, bits);
      const operands = headOperands(keys, values, planes);
      const always = attendQuery(query, operands, { ...settings, threshold: 4096, keptValues: 40 });
      const never = attendQuery(query, operands, { ...settings, threshold: 0, keptValues: 40 });
      expect(never.fetchesLsb).to.equal(false);
      expect(never.softmax).to.equal(never.first);
      expect(always.fetchesLsb).to.equal(planes.lsbBits > 0);
      if (!always.fetchesLsb) continue;
      const whole = keys.map(key =>
        key.reduce((sum, x, d) => sum + fullOperand(x, planes) * fullOperand(query[d] ?? 0, planes), 0),
      );
      expect(always.firstScores.map((s, j) => s + (always.increments[j] ?? 0))).to.deep.equal(whole);
      const most = Math.max(...always.first.probabilities);
      const at = (threshold: number): boolean =>
        attendQuery(query, operands, { ...settings, threshold, keptValues: 40 }).fetchesLsb;
      expect([at(most), at(Math.min(4096, most + 1))]).to.deep.equal([false, true]);
    }
  });

  it('fetches the values of the largest probabilities alone', () => {
    const planes = { msbBits: 8, lsbBits: 4, midpoint: false };
    const operands = headOperands(randomRows(3, 20, 16, 12), randomRows(4, 20, 16, 12), planes);
    const [query = []] = randomRows(5, 1, 16, 12);
    const all = attendQuery(query, operands, { ...settings, threshold: 0, keptValues: 99 });
    const some = attendQuery(query, operands, { ...settings, threshold: 0, keptValues: 3 });
    expect(all.kept).to.deep.equal(Array.from({ length: 20 }, (_, j) => j));
    expect(some.kept).to.have.length(3);
    const least = Math.min(...some.kept.map(j => some.softmax.probabilities[j] ?? 0));
    some.softmax.probabilities.forEach((p, j) => {
      if (!some.kept.includes(j)) expect(p).to.be.at.most(least);
    });
    expect(some.sums).to.deep.equal(
      query.map((_, d) =>
        some.kept.reduce(
          (sum, j) => sum + (some.softmax.probabilities[j] ?? 0) * (operands.values[j]?.[d] ?? 0),
          0,
        ),
      ),
    );
    expect(some.output).to.deep.equal(some.sums.map(sum => Math.floor(sum / 4096 + 0.5)));
  });

  it('clamps an output, and refuses sizes and settings that have no sense', () => {
    const planes = { msbBits: 8, lsbBits: 4, midpoint: false };
    const operands = headOperands([[2047]], [[-2048]], planes);
    const output = requantiserOf(0.999);
    expect(
      attendQuery([1], operands, { ...settings, output, threshold: 0, keptValues: 1 }).output,
    ).to.deep.equal([-2048]);
    const refused = (work: () => unknown, message: RegExp): void => {
      expect(work).to.throw(GoldenError, message);
    };
    refused(() => headOperands([], [], planes), /0 keys and 0 values/);
    refused(() => headOperands([[1]], [[1, 2]], planes), /must have 1 dimensions/);
    refused(
      () => attendQuery([1, 2], operands, { ...settings, threshold: 0, keptValues: 1 }),
      /query of 2 dimensions; the keys have 1/,
    );
    refused(
      () => attendQuery([1], operands, { ...settings, threshold: 4097, keptValues: 1 }),
      /threshold of 4097/,
    );
    refused(() => attendQuery([1], operands, { ...settings, threshold: 0, keptValues: 0 }), /0 values kept/);
  });
});
