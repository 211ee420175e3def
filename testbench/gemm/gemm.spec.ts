import { expect } from 'chai';
import { compress, integerMatrix, xorshift32 } from '../../golden/index.js';
import type { IntegerMatrix } from '../../golden/index.js';
import { mutantOf, openDut } from '../cosim/index.js';
import type { Dut, Mutation } from '../cosim/index.js';
import { blockEngine } from '../spec-engines.fixture.js';
import { mixedArray, runProduct, sparseArray, tokensTogether, useOf } from './index.js';
import type { ArrayMode, MatrixArray, Product } from './index.js';

const size = { rows: 4, columns: 3, depth: 8, tiles: 8, accumulatorBits: 24 };
const mixed = mixedArray('mixed', { ...size, form: 'systolic' });
const sparse = sparseArray('sparse', { rows: 4, columns: 4, tokens: 8, tiles: 8, accumulatorWidth: 24 });

const random = xorshift32(0x6e33);

function matrix(rows: number, columns: number, bits: number): IntegerMatrix {
  const data = Int32Array.from({ length: rows * columns }, () => random.below(2 ** bits) - 2 ** (bits - 1));
  return integerMatrix(rows, columns, data);
}

function productFor(
  { bits, sparse: kind }: ArrayMode,
  tokens: number,
  depth: number,
  channels: number,
): Product {
  const w = matrix(channels, depth, bits);
  return {
    name: `${String(tokens)} x ${String(depth)} x ${String(channels)}`,
    x: matrix(tokens, depth, bits),
    w: kind === undefined ? w : compress(w, kind),
  };
}

function open({ block }: MatrixArray, mutation?: Mutation): Promise<Dut> {
  const built = block.build({ trace: true });
  return openDut(mutation === undefined ? built : mutantOf(built, mutation), block.probes, blockEngine, {
    seed: 5,
  });
}

function modeOf(array: MatrixArray, name: string): ArrayMode {
  const found = array.modes.find(mode => mode.name === name);
  if (found === undefined) throw new RangeError(name);
  return found;
}

describe('matrix products on the arrays', () => {
  for (const array of [mixed, sparse]) {
    for (const mode of array.modes) {
      it(`${array.name}, ${mode.name}: sizes that divide and sizes that do not, every accumulator`, async () => {
        const dut = await open(array);
        for (const [tokens, depth, channels] of [
          [1, 8, 1],
          [5, 8, 4],
          [8, 16, 3],
          [19, 24, 7],
        ] as const) {
          const { mismatch, accumulators } = runProduct(dut, mode, productFor(mode, tokens, depth, channels));
          expect(mismatch).to.equal(undefined);
          expect(accumulators).to.equal(tokens * channels);
        }
        await dut.simulation.close();
      });
    }
  }

  it('counts cycles from the first item sent to the last result, and the share of multiplications made', async () => {
    const dut = await open(mixed);
    const [int8, int4] = [modeOf(mixed, 'INT8'), modeOf(mixed, 'INT4 tokens')];
    // 4 rows of weights, 6 tiles of 8 beats, and 8 cycles from the last beat to its sums.
    const whole = runProduct(dut, int8, productFor(int8, 8, 8, 9));
    expect(whole.cycles).to.equal(4 + 6 * 8 + 8);
    expect(useOf(mixed, whole)).to.equal((8 * 8 * 9) / 12 / 60);
    // Two tokens a beat: a tile takes as long as its weights, the last one its 4 beats.
    const half = runProduct(dut, int4, productFor(int4, 8, 8, 9));
    expect([half.cycles, half.work]).to.deep.equal([4 + 6 * 4 + 8, (8 * 8 * 9) / 2]);
    // More tokens than a job has beats: blocks, one after the other.
    expect(runProduct(dut, int8, productFor(int8, 20, 4, 3)).cycles).to.equal(4 + 8 + 8 + 4 + 8);
    await dut.simulation.close();
  });

  const faults: readonly {
    readonly array: MatrixArray;
    readonly mode: string;
    readonly mutation: Mutation;
    readonly says: RegExp;
  }[] = [
    {
      array: mixed,
      mode: 'INT8',
      mutation: { module: 'mixed_multiplier', from: 'mul', to: 'add' },
      says: /accumulators, item 0, even\[0\]: expected -?\d+, found/,
    },
    {
      array: mixed,
      mode: 'INT4 tokens',
      mutation: { module: 'mixed_cell', stuck: 'changeRight' },
      says: /accumulators, item 0, even\[1\]/,
    },
    {
      array: mixed,
      mode: 'INT8',
      mutation: { module: 'mixed_pe_array', stuck: 'sums_payload_even' },
      says: /sums, item 0, even/,
    },
    {
      array: sparse,
      mode: '2:4 INT8',
      mutation: { module: 'sparse_cell', stuck: 'partialOut' },
      says: /sums, item 0, sums\[0\]/,
    },
    {
      array: sparse,
      mode: '4:8 pairs of INT4',
      mutation: { module: 'accumulator_column', from: 'add', to: 'or' },
      says: /accumulators, item \d+, accumulators\[\d\]/,
    },
  ];
  for (const { array, mode: name, mutation, says } of faults) {
    it(`${array.name}, ${name}: sees ${JSON.stringify(mutation)}`, async () => {
      const dut = await open(array, mutation);
      const mode = modeOf(array, name);
      const { mismatch } = runProduct(dut, mode, productFor(mode, 6, 32, 4));
      expect(mismatch).to.match(says);
      await dut.simulation.close();
    });
  }

  it('refuses products that the array has no room for, and weights of another form', () => {
    const [dense, kept] = [modeOf(sparse, 'INT8'), modeOf(sparse, '2:4 INT8')];
    expect(() => dense.job(productFor(dense, 2, 36, 4))).to.throw(
      RangeError,
      "2 x 36 x 4: 36 inputs take 9 tiles and the array adds up 8: give its parameter 'tiles' 9 or more",
    );
    expect(() => kept.job(productFor(dense, 2, 8, 4))).to.throw(
      'weights are dense where sparse (2:4) ones are needed',
    );
    expect(() => modeOf(mixed, 'INT8').job(productFor(kept, 2, 8, 4))).to.throw('takes dense weights');
  });

  it('puts tokens of products together', () => {
    const mode = modeOf(mixed, 'INT8');
    const [a, b] = [productFor(mode, 3, 4, 2), productFor(mode, 3, 4, 2)];
    const { x, w } = tokensTogether([a, b], 5);
    expect([x.rows, [...x.data]]).to.deep.equal([5, [...a.x.data, ...b.x.data.slice(0, 8)]]);
    expect(w).to.equal(a.w);
    expect(() => tokensTogether([a, b], 7)).to.throw('6 tokens where 7 are needed');
  });
});
