import { expect } from 'chai';
import { realSums } from '../../generators/fact/real-sums.js';
import { logDot, unpackLogCode, xorshift32 } from '../../golden/index.js';
import { clockMask, openDut, readPort, reset, writePort } from '../cosim/index.js';
import { COLD } from '../engines/verilator/support.fixture.js';
import { cells, logSums } from './e13.js';
import { eagerCells, eagerHeads } from './eager-heads.js';
import { int8Array, logArray } from './product-arrays.js';

describe('experiment E13', () => {
  it('runs both forms of a small unit, on random sums and on those of the trained model that it has room for', async () => {
    const size = { preset: 'toy', random: 30, images: 1, every: 499, engine: 'wasm' } as const;
    const sums = await logSums(() => undefined, size);
    // 24 heads with 2500 scores each, of which every 499th makes 6; stage 1 has sums of 64 products.
    expect(sums.map(({ value, pass }) => [value, pass])).to.deep.equal([
      [30, true],
      [0, true],
      [144, true],
      [30, true],
      [0, true],
      [144, true],
    ]);
  });

  it('has every sum of the prediction, both stages, equal to what the prediction itself finds', () => {
    const count = { 1: 0, 2: 0 };
    for (const product of realSums(1)) {
      const { stage, sums, terms } = product;
      count[stage] += sums.length;
      for (let i = 0; i < sums.length; i += 97) {
        const { pairs, ...rest } = product.job(i).job;
        const codes = pairs.map(([a, b]) => [unpackLogCode(a, 8), unpackLogCode(b, 8)] as const);
        const options = { lanes: 16, terms: 64, accumulatorBits: 20 };
        const result = logDot({ pairs: codes, ...rest }, options);
        expect(pairs).to.have.length(terms);
        expect(result.outcome === 'summed' ? result.sum : result.error).to.equal(sums[i]);
      }
    }
    // 6 layers of 4 heads: 50 tokens by 16 dimensions of queries and of keys, and 50 by 50 scores.
    expect(count).to.deep.equal({ 1: 24 * 2 * 800, 2: 24 * 2500 });
  });

  it('runs both forms of a small predictor', async () => {
    const heads = await eagerHeads(() => undefined, { preset: 'toy', random: 6, real: 0, engine: 'wasm' });
    expect(heads.map(({ value, pass }) => [value, pass])).to.deep.equal([
      [6, true],
      [0, true],
      [6, true],
      [0, true],
    ]);
  });

  it('finds no multiplier in a small predictor', async () => {
    const rows = await eagerCells('toy');
    expect(rows.map(({ value, pass }) => [value, pass])).to.deep.equal([
      [0, true],
      [0, true],
    ]);
  }).timeout(COLD);

  it('finds multipliers only where they are', async () => {
    const size = { lanes: 2, terms: 4 };
    const log = await cells('log', logArray({ ...size, form: 'oneHot' }), 0);
    const int8 = await cells('INT8', int8Array(size), 2);
    const values = ({ rows }: typeof log): unknown[] =>
      rows.slice(0, 4).map(({ value, pass }) => [value, pass]);
    // Two log adders, the sum of two lanes, and the accumulator.
    expect(values(log)).to.deep.equal([
      [0, true],
      [4, undefined],
      [0, undefined],
      [0, undefined],
    ]);
    expect(values(int8)).to.deep.equal([
      [2, true],
      [2, undefined],
      [0, undefined],
      [0, undefined],
    ]);
    expect(log.counts?.gates).to.be.within(1, (int8.counts?.gates ?? 0) - 1);
    expect((await cells('INT8', int8Array(size), 0)).rows[0]?.pass).to.equal(false);
  }).timeout(COLD);

  it('compares with an array of multipliers that multiplies', async () => {
    const dut = await openDut(int8Array({ lanes: 4, terms: 16 }), [], 'interpreter');
    const random = xorshift32(7);
    const operands = (): number[] => Array.from({ length: 4 }, () => random.below(256) - 128);
    const step = (values: Readonly<Record<string, unknown>>): void => {
      for (const [port, value] of Object.entries(values)) writePort(dut, port, value);
      dut.simulation.edge(clockMask(dut.circuit));
    };
    for (const extreme of [false, true]) {
      reset(dut, { advance: 1, offset: -9 });
      let wanted = -9;
      for (let beat = 0; beat < 4; beat++) {
        const [left, right] = extreme
          ? [Array<number>(4).fill(-128), Array<number>(4).fill(-128)]
          : [operands(), operands()];
        left.forEach((x, i) => (wanted += x * (right[i] ?? 0)));
        step({ left, right, valid: Number(beat > 0), first: Number(beat === 1) });
      }
      step({ valid: 1, first: 0 });
      step({ valid: 0 });
      expect(readPort(dut, 'sum')).to.equal(wanted);
    }
    await dut.simulation.close();
  });
});
