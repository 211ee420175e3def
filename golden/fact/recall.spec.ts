import { expect } from 'chai';
import { fileURLToPath } from 'node:url';
import { type ImageSet, readImageSet } from '../model/data-set.js';
import { type ViT, loadViT } from '../model/vit.js';
import { calibrateHeads } from './eager-calibration.js';
import { predictHead } from './eager-predictor.js';
import { EAGER_VARIANTS } from './operand-form.js';
import { meanRecall, predictionRecall } from './recall.js';
import { forEachLayer, quantiseActivations, quantiseLayers } from './vit-heads.js';

const folder = fileURLToPath(new URL('../weights/vit-fashion', import.meta.url));

describe('eager prediction of the trained vision transformer', () => {
  let model: ViT;
  let set: ImageSet;
  before(() => {
    model = loadViT(folder);
    set = readImageSet(`${folder}/test1000.images.u8.bin`, `${folder}/test1000.labels.u8.bin`, 784);
  });

  it('finds so many keys of the true top-k of three images', () => {
    const records = predictionRecall(model, set, { calibration: [0, 1], images: [2, 3, 4] });
    expect(records).to.have.length(5 * 6 * 4 * 3);
    const found = Object.fromEntries(
      Object.keys(EAGER_VARIANTS).map(name => {
        const those = records.filter(({ variant }) => variant === name);
        return [
          name,
          [5, 13, 25].map(k => those.filter(r => r.k === k).reduce((sum, r) => sum + r.found, 0)),
        ];
      }),
    );
    expect(found).to.deep.equal({
      both: [13728, 39537, 81394],
      weights: [14992, 41940, 84546],
      activations: [14817, 41215, 83358],
      nibbles: [14215, 40106, 81805],
      exact: [17725, 46316, 89416],
    });
    expect(records.filter(r => r.layer === 3 && r.head === 2).map(r => r.found)).to.deep.equal([
      542, 1586, 3348, 618, 1705, 3487, 595, 1670, 3426, 559, 1593, 3354, 733, 1919, 3722,
    ]);
    expect(records[0]).to.deep.include({ variant: 'both', layer: 0, head: 0, share: 102, k: 5, rows: 150 });
    expect(meanRecall(records.filter(r => r.variant === 'both' && r.k === 25))).to.equal(
      81394 / (24 * 150 * 25),
    );
  });

  it('finds all when all are kept, and one in each row at least when k is one', () => {
    const records = predictionRecall(model, set, {
      calibration: [7],
      images: [7],
      variants: ['exact'],
      shares: [1024, 0],
    });
    for (const { k, rows, found } of records) {
      if (k === 50) expect(found).to.equal(rows * 50);
      else expect(found).to.be.within(1, rows);
    }
  });

  it('takes activations to 127 or -127 and no sum past its operand on the images of calibration', () => {
    const images = [5];
    const layers = quantiseLayers(model, set, images);
    forEachLayer(model, set.image(5), ({ layer, normed }) => {
      const at = layers[layer];
      if (at === undefined) return expect.fail();
      expect(Math.max(...quantiseActivations(normed, at, 50).data.map(Math.abs))).to.equal(127);
      for (const { queries, keys } of at.heads) {
        for (const { weights } of [queries, keys]) {
          expect([weights.rows, weights.columns]).to.deep.equal([16, 64]);
          expect(Math.max(...weights.data.map(Math.abs))).to.equal(127);
        }
      }
    });
    const shifts = calibrateHeads(model, set, images, layers, EAGER_VARIANTS.both).map(heads =>
      heads.map(({ options }) => `${options.queryShift}/${options.keyShift}`).join(' '),
    );
    expect(shifts).to.deep.equal([
      '8/8 8/8 9/8 8/8',
      '8/8 8/8 8/8 7/8',
      '8/8 8/8 8/8 7/7',
      '8/8 8/8 8/8 8/8',
      '8/8 8/8 8/8 8/8',
      '8/8 8/8 8/8 8/8',
    ]);
  });

  it('knows the value of a step of a score: predictions without loss are the scores of the softmax', () => {
    const images = [5];
    const layers = quantiseLayers(model, set, images);
    const heads = calibrateHeads(model, set, images, layers, EAGER_VARIANTS.exact);
    forEachLayer(model, set.image(5), ({ layer, normed, queries, keys }) => {
      const [at, calibrated] = [layers[layer], heads[layer]?.[1]];
      if (at === undefined || calibrated === undefined) return expect.fail();
      const activations = quantiseActivations(normed, at, 50);
      const { scores } = predictHead({ activations, ...calibrated.weights }, calibrated.options);
      let [error, largest] = [0, 0];
      for (let i = 0; i < 2500; i++) {
        const [q, k] = [50 + Math.floor(i / 50), 50 + (i % 50)].map(row => row * 16) as [number, number];
        let want = 0;
        for (let d = 0; d < 16; d++) want += ((queries[q + d] ?? NaN) * (keys[k + d] ?? NaN)) / 4;
        error = Math.max(error, Math.abs((scores.data[i] ?? NaN) * calibrated.scoreStep - want));
        largest = Math.max(largest, Math.abs(want));
      }
      expect(error / largest).to.be.below(0.02);
    });
  });
});
