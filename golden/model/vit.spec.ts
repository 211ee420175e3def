import { expect } from 'chai';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { GoldenError } from '../errors.js';
import { accuracy, readImageSet } from './data-set.js';
import { readSafetensors } from './safetensors.js';
import { elementCount, largestError, tensor } from './tensor.js';
import { type ViTConfig, checkViTConfig, readViTConfig } from './vit-config.js';
import { type ViTWeights, vitWeightShapes } from './vit-weights.js';
import { createViT, loadViT } from './vit.js';

const folder = fileURLToPath(new URL('../weights/vit-fashion', import.meta.url));
const images = () =>
  readImageSet(`${folder}/test1000.images.u8.bin`, `${folder}/test1000.labels.u8.bin`, 28 * 28);

/** Weights of a value each, for any configuration. */
const weightsOf = (config: ViTConfig, value: number): ViTWeights =>
  new Map(
    [...vitWeightShapes(config)].map(([name, s]) => [
      name,
      tensor(s, new Float32Array(elementCount(s)).fill(value)),
    ]),
  );

describe('the float vision transformer', () => {
  it('meets every tensor of the reference within 1e-4', () => {
    const model = loadViT(folder);
    const reference = readSafetensors(`${folder}/reference.safetensors`);
    const set = images();
    const seen = new Set(['image_u8', 'label']);
    expect([...reference.integers('image_u8', [8, 28, 28]).data]).to.deep.equal(
      [0, 1, 2, 3, 4, 5, 6, 7].flatMap(i => [...set.image(i)]),
    );
    expect([...reference.integers('label', [8]).data]).to.deep.equal([...set.labels.subarray(0, 8)]);
    for (let i = 0; i < 8; i++) {
      model.forward(set.image(i), (name, value) => {
        const { shape, data } = value();
        // The reference does not hold the hidden layer of the MLP, only what follows from it.
        if (name.endsWith('.mlp_hidden')) return;
        const want = reference
          .floats(name, [8, ...shape])
          .data.subarray(i * data.length, (i + 1) * data.length);
        expect(largestError(data, want), name).to.be.below(1e-4);
        seen.add(name);
      });
    }
    expect(reference.names.filter(name => !seen.has(name))).to.deep.equal([]);
  });

  it('classifies 895 of the first 1,000 test images, as the training script measured', () => {
    const metrics = JSON.parse(readFileSync(`${folder}/metrics.json`, 'utf8')) as Record<string, unknown>;
    const measured = accuracy(loadViT(folder), images());
    expect(measured).to.equal(metrics['test_accuracy_first1000']);
    expect(measured).to.equal(0.895);
  });

  it('gives the same logits with a tap, where the last block computes all tokens', () => {
    const model = loadViT(folder);
    for (const i of [0, 999]) {
      const pixels = images().image(i);
      const names: string[] = [];
      expect([...model.forward(pixels, name => names.push(name))]).to.deep.equal([...model.forward(pixels)]);
      expect(names).to.have.length(2 + 6 * 11 + 2);
    }
  });

  it('takes any configuration that it accepts', () => {
    const few = fc.integer({ min: 1, max: 3 });
    fc.assert(
      fc.property(few, few, few, few, few, few, (side, patchSize, channels, classes, heads, layers) => {
        // prettier-ignore
        const config: ViTConfig = {
          ...readViTConfig(`${folder}/config.json`),
          imageSize: side * patchSize, patchSize, channels, classes, layers, heads,
          hidden: 8 * heads, headDim: 8 * channels, mlpHidden: 8 * side, tokens: side * side + 1,
        };
        const pixels = new Uint8Array(channels * config.imageSize ** 2).fill(77);
        // Equal weights make layer norm give its bias, 1, everywhere, so the head adds `hidden` ones and its bias.
        expect([...createViT(config, weightsOf(config, 1)).forward(pixels)]).to.deep.equal(
          Array.from({ length: classes }, () => config.hidden + 1),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('refuses weights that are missing, of a wrong shape or unknown, by name', () => {
    const config = readViTConfig(`${folder}/config.json`);
    const change = (edit: (weights: Map<string, ReturnType<typeof tensor>>) => void) => () => {
      const weights = new Map(weightsOf(config, 0));
      edit(weights);
      createViT(config, weights);
    };
    const odd = tensor([2, 3], new Float32Array(6));
    expect(change(w => w.delete('blocks.3.mlp.fc1.bias'))).to.throw(
      GoldenError,
      'blocks.3.mlp.fc1.bias of shape [128]',
    );
    expect(change(w => w.set('head.weight', odd))).to.throw(
      GoldenError,
      'head.weight has shape [2, 3] but [10, 64] is expected',
    );
    expect(change(w => w.set('blocks.6.norm1.bias', odd))).to.throw(GoldenError, 'blocks.6.norm1.bias');
    expect(() => loadViT(`${folder}/none`)).to.throw(GoldenError, 'config.json');
  });

  it('refuses dimensions that do not fit, and images of another size', () => {
    const config = readViTConfig(`${folder}/config.json`);
    expect(() => checkViTConfig({ ...config, patchSize: 5 })).to.throw(GoldenError, 'patches of 5');
    expect(() => checkViTConfig({ ...config, tokens: 49 })).to.throw(GoldenError, '50');
    expect(() => checkViTConfig({ ...config, headDim: 12 })).to.throw(GoldenError, 'head_dim is 12');
    expect(() => loadViT(folder).forward(new Uint8Array(783))).to.throw(GoldenError, '783 pixels');
  });
});

describe('image sets', () => {
  it('refuses files that do not belong together, and images beyond the end', () => {
    const labels = `${folder}/test1000.labels.u8.bin`;
    expect(() => readImageSet(labels, labels, 784)).to.throw(GoldenError, 'belong together');
    expect(() => readImageSet(`${folder}/none.bin`, labels, 784)).to.throw(GoldenError, 'none.bin');
    expect(() => images().image(1000)).to.throw(GoldenError, 'image 1000');
  });
});
