import { expect } from 'chai';
import { measureArrays } from './arrays.js';

describe('experiment arrays', () => {
  it('runs one layer of one image and one depth on every array, and meets its targets', async () => {
    const steps: [number, number][] = [];
    const size = { images: 1, layers: 'blocks.0.attn.proj', depths: [64] };
    const { rows, pass } = await measureArrays((done, total) => steps.push([done, total]), size);
    expect(steps).to.deep.equal([0, 1, 2, 3, 4].map(done => [done, 4]));
    const of = (array: string) =>
      rows
        .filter(({ name }) => name.startsWith(array))
        .map(({ name, value }) => [name.slice(array.length), value]);
    const layer = '1 linear layer';
    expect(of('fact/mixed-pe-array/vit, ').slice(0, 6)).to.deep.equal([
      [`INT8: ${layer}, 1 image of 50 tokens`, 3200],
      [`INT4 tokens: ${layer}, 1 image of 50 tokens`, 3200],
      [`a quarter of the tokens INT8: ${layer}, 1 image of 50 tokens`, 3200],
      [`INT8: ${layer}, 1 image of 50 tokens, proj`, 94.23],
      [`INT4 tokens: ${layer}, 1 image of 50 tokens, proj`, 1.891],
      [`a quarter of the tokens INT8: ${layer}, 1 image of 50 tokens, proj`, 1.513],
    ]);
    expect(of('gpusq/sparse-pe-array/vit, ').slice(-4)).to.deep.equal([
      ['INT8: random operands, 128 tokens, K = 64 .. 64, the least', 98.18],
      ['2:4 INT8: random operands, 128 tokens, K = 64 .. 64, the least', 1.964],
      ['INT4: random operands, 128 tokens, K = 64 .. 64, the least', 1.964],
      ['4:8 pairs of INT4: random operands, 128 tokens, K = 64 .. 64, the least', 3.793],
    ]);
    expect(rows.filter(({ pass: met }) => met === false)).to.deep.equal([]);
    expect(pass).to.equal(true);
  }).timeout(20_000);
});
