import { expect } from 'chai';
import { fileURLToPath } from 'node:url';
import { readImageSet } from '../../model/data-set.js';
import { loadViT } from '../../model/vit.js';
import { accumulateImportance, quantiseProbability, tokenImportance } from './importance.js';
import { topKOracle } from '../top-k/top-k-oracle.js';
import { quickSelect } from '../top-k/top-k.js';

const file = (name: string): string =>
  fileURLToPath(new URL(`../../weights/vit-fashion/${name}`, import.meta.url));

describe('token importance', () => {
  it('quantises half up and clamps to 4095', () => {
    expect([0, 0.5 / 4096, 0.49 / 4096, 1 / 50, 4095.4 / 4096, 1].map(quantiseProbability)).to.deep.equal([
      0, 1, 0, 82, 4095, 4095,
    ]);
  });

  it('adds columns and saturates at 2^32 - 1', () => {
    const scores = Uint32Array.of(2 ** 32 - 4, 10);
    accumulateImportance(scores, [3, 1, 2, 5, 0, 0]);
    expect([...scores]).to.deep.equal([2 ** 32 - 1, 16]);
  });

  it('of real images: rows, sums and accumulation fit together, and top-k takes them', () => {
    const model = loadViT(fileURLToPath(new URL('../../weights/vit-fashion', import.meta.url)));
    const set = readImageSet(file('test1000.images.u8.bin'), file('test1000.labels.u8.bin'), 784);
    let images = 0;
    for (const { image, layers } of tokenImportance(model, set, 4)) {
      expect(image).to.equal(images++);
      expect(layers).to.have.length(6);
      const running = new Uint32Array(50);
      for (const { probabilities, own, cumulative } of layers) {
        expect(probabilities).to.have.length(4 * 50 * 50);
        // Each row of 50 sums to one, up to half a step for each of its elements.
        for (let at = 0; at < probabilities.length; at += 50) {
          const sum = probabilities.subarray(at, at + 50).reduce((a, b) => a + b, 0);
          expect(sum).to.be.within(4096 - 26, 4096 + 26);
        }
        for (let j = 0; j < 50; j++) {
          const column = probabilities.filter((_, i) => i % 50 === j).reduce((a, b) => a + b, 0);
          expect(own[j]).to.equal(column);
          running[j] = (running[j] ?? 0) + column;
        }
        expect([...cumulative]).to.deep.equal([...running]);
        const keys = [...cumulative];
        expect(quickSelect(keys, 25, { lanes: 16, depth: 1024, seed: 1 }).kept).to.deep.equal(
          topKOracle(keys, 25),
        );
      }
    }
    expect(images).to.equal(4);
  });
});
