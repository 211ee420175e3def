import { expect } from 'chai';
import { xorshift32 } from '../../golden/index.js';
import { clockMask, openDut, readPort, reset, writePort } from '../cosim/index.js';
import { COLD } from '../engines/verilator/support.fixture.js';
import { cells, logSums } from './e13.js';
import { eagerCells, eagerHeads } from './eager-heads.js';
import { int8Array, logArray } from './product-arrays.js';

describe('experiment E13', () => {
  it('runs both forms of a small unit', async () => {
    const sums = await logSums(() => undefined, { preset: 'toy', random: 30, real: 0, engine: 'wasm' });
    expect(sums.map(({ value, pass }) => [value, pass])).to.deep.equal([
      [30, true],
      [0, true],
      [30, true],
      [0, true],
    ]);
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
