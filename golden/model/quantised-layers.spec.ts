import { expect } from 'chai';
import { fileURLToPath } from 'node:url';
import { GoldenError } from '../errors.js';
import { compress, decompress } from '../gpusq/sparse-matrix.js';
import { selectCodes } from '../gpusq/select.js';
import { sparseProduct } from '../gpusq/sparse-product.js';
import { isLegalEntry, requantiseRows } from '../numerics/channel-requantiser.js';
import { maxAbs } from '../numerics/quantise.js';
import { type ImageSet, readImageSet } from './data-set.js';
import { matrixRow, multiplyTransposed } from './integer-matrix.js';
import { linearInputs, linearLayers } from './linear-layers.js';
import {
  INT8_LAYERS,
  type QuantisedLinear,
  quantiseChannels,
  quantiseInput,
  quantiseLinearLayers,
} from './quantised-layers.js';
import { type ViT, loadViT } from './vit.js';

const folder = fileURLToPath(new URL('../weights/vit-fashion', import.meta.url));

describe('linear layers of the vision transformer in INT8', () => {
  let model: ViT;
  let images: ImageSet;
  let layers: readonly QuantisedLinear[];

  before(() => {
    model = loadViT(folder);
    images = readImageSet(`${folder}/test1000.images.u8.bin`, `${folder}/test1000.labels.u8.bin`, 784);
    layers = quantiseLinearLayers(model, images, { ...INT8_LAYERS, calibration: [0, 1, 2, 3] });
  });

  it('are qkv, proj, fc1 and fc2 of six blocks', () => {
    expect(linearLayers(model.config)).to.have.length(24);
    expect(
      layers.slice(0, 4).map(({ name, weights: { rows, columns } }) => [name, rows, columns]),
    ).to.deep.equal([
      ['blocks.0.attn.qkv', 192, 64],
      ['blocks.0.attn.proj', 64, 64],
      ['blocks.0.mlp.fc1', 128, 64],
      ['blocks.0.mlp.fc2', 64, 128],
    ]);
    expect(layers[23]?.name).to.equal('blocks.5.mlp.fc2');
  });

  it('every output channel uses the largest code, and none the code -128', () => {
    for (const { weights } of layers) {
      for (let n = 0; n < weights.rows; n++) expect(maxAbs(matrixRow(weights, n))).to.equal(127);
      expect(Math.min(...weights.data)).to.be.at.least(-127);
    }
  });

  it('results differ from the float ones by 5 % or less, root mean square, on an image outside the calibration', () => {
    const results = new Map<string, Float32Array>();
    const inputs = linearInputs(model, images.image(7));
    model.forward(images.image(7), (name, value) => {
      if (/attn_out|mlp_out/.test(name)) results.set(name, value().data);
    });
    let compared = 0;
    for (const layer of layers) {
      const tap = layer.name.replace('attn.proj', 'attn_out').replace('mlp.fc2', 'mlp_out');
      const want = results.get(tap);
      if (want === undefined) continue;
      const x = quantiseInput(layer, inputs.get(layer.name) ?? []);
      const codes = requantiseRows(multiplyTransposed(x, layer.weights).data, layer.requantiser);
      const squares = (values: ArrayLike<number>): number =>
        Array.from(values).reduce((sum, y) => sum + y * y, 0);
      const errors = want.map((y, i) => (codes[i] ?? NaN) * layer.outputScale - y);
      expect(Math.sqrt(squares(errors) / squares(want)), layer.name).to.be.below(0.05);
      compared++;
    }
    expect(compared).to.equal(12);
  });

  it('with 2:4 weights the sparse product equals the dense one of what is left, for every layer', () => {
    const inputs = linearInputs(model, images.image(5));
    for (const layer of layers) {
      const floats = model.weights.get(`${layer.name}.weight`)?.data ?? new Float32Array(0);
      for (const mode of ['2:4', '4:8-pairs'] as const) {
        const sparse = compress(layer.weights, mode, selectCodes(floats, layer.weights.columns, mode));
        const x = quantiseInput(layer, inputs.get(layer.name) ?? []);
        expect(x.rows).to.equal(50);
        expect(sparseProduct(x, sparse)).to.deep.equal({
          outcome: 'product',
          accumulators: multiplyTransposed(x, decompress(sparse)),
        });
      }
    }
  });

  it('operands of 4 bits have multipliers below 1 too', () => {
    const options = { weightBits: 4, inputBits: 4, outputBits: 8, calibration: [0] };
    const all = quantiseLinearLayers(model, images, options);
    for (const { weights, requantiser, inputScale, weightScales, outputScale } of all) {
      expect(maxAbs(weights.data)).to.equal(7);
      expect(requantiser.entries.every(isLegalEntry)).to.equal(true);
      expect(inputScale * Math.max(...weightScales)).to.be.below(outputScale);
    }
  });

  it('a channel of zeros has the scale of the largest channel', () => {
    const { weights, scales } = quantiseChannels(Float32Array.of(0, 0, 1, -7, 0.5, 3.5), 2, 4);
    expect([...weights.data]).to.deep.equal([0, 0, 1, -7, 1, 7]);
    expect([...scales]).to.deep.equal([1, 1, 0.5]);
    expect([...quantiseChannels(new Float32Array(4), 2, 8).scales]).to.deep.equal([1, 1]);
  });

  it('refuses to calibrate on nothing', () => {
    const none = { ...INT8_LAYERS, calibration: [] };
    expect(() => quantiseLinearLayers(model, images, none)).to.throw(GoldenError, 'no calibration image');
  });
});
