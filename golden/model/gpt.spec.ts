import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { GoldenError } from '../errors.js';
import { gptWeightShapes, readGPTConfig } from './gpt-config.js';
import { createGPT, loadGPT } from './gpt.js';
import { readSafetensors } from './safetensors.js';
import { elementCount, largestError, tensor } from './tensor.js';
import { bitsPerCharacter, generateGreedily, readTextSet } from './text-set.js';

const folder = fileURLToPath(new URL('../weights/gpt-text', import.meta.url));
const text = () => readTextSet(`${folder}/val.ids.u8.bin`, `${folder}/vocab.json`);
const json = (name: string): unknown => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));

describe('the float GPT', () => {
  it('meets every tensor of the reference within 1e-4', () => {
    const reference = readSafetensors(`${folder}/reference.safetensors`);
    const ids = reference.integers('ids', [256]).data;
    expect([...ids]).to.deep.equal([...text().ids.subarray(0, 256)]);
    const seen = new Set(['ids', 'targets']);
    loadGPT(folder).forward(Uint8Array.from(ids, Number), (name, value) => {
      // The reference does not hold the hidden layer of the MLP, only what follows from it.
      if (name.endsWith('.mlp_hidden')) return;
      const { shape, data } = value();
      expect(largestError(data, reference.floats(name, shape).data), name).to.be.below(1e-4);
      seen.add(name);
    });
    expect(reference.names.filter(name => !seen.has(name))).to.deep.equal([]);
  });

  it('needs the bits per character that the training script measured', () => {
    const { val_bpc_64_windows: stated } = json('metrics.json') as Record<string, number>;
    const measured = bitsPerCharacter(loadGPT(folder), text().ids, 64);
    expect(measured)
      .to.be.closeTo(stated ?? NaN, 1e-5)
      .and.closeTo(1.476577, 1e-5);
  });

  it('goes on from a prompt as the reference does', () => {
    const { prompt_ids: prompt, generated_ids: generated } = json('reference_greedy.json') as Record<
      string,
      number[]
    >;
    const length = Math.min(generated?.length ?? 0, 96);
    expect(length).to.be.at.least(64);
    expect(generateGreedily(loadGPT(folder), prompt ?? [], length)).to.deep.equal(
      generated?.slice(0, length),
    );
  });

  it('gives for a prefix the rows that it gives for the whole window', () => {
    const model = loadGPT(folder);
    const { ids } = text();
    const { vocabulary } = model.config;
    const all = model.forward(ids.subarray(0, 40));
    for (const n of [1, 2, 7, 8, 9, 39])
      expect(largestError(model.forward(ids.subarray(0, n)), all.subarray(0, n * vocabulary))).to.be.below(
        1e-5,
      );
  });

  it('takes other dimensions', () => {
    const config = { ...readGPTConfig(`${folder}/config.json`), context: 3, vocabulary: 5, layers: 1 };
    const weights = new Map(
      [...gptWeightShapes(config)].map(([name, shape]) => [
        name,
        tensor(shape, new Float32Array(elementCount(shape)).fill(1)),
      ]),
    );
    // Equal weights make the last norm give its bias, 1, everywhere: the read-out adds `hidden` ones.
    expect([...createGPT(config, weights).forward([4, 0, 2])]).to.deep.equal(
      Array.from({ length: 15 }, () => 64),
    );
  });

  it('refuses windows and symbols that it does not have', () => {
    const model = loadGPT(folder);
    const refused = (work: () => unknown, message: RegExp): void => {
      expect(work).to.throw(GoldenError, message);
    };
    refused(() => model.forward([]), /0 symbols; this model takes windows of 1 to 256/);
    refused(() => model.forward(new Uint8Array(257)), /257 symbols/);
    refused(() => model.forward([1, 83]), /symbol 1 is 83; this model has symbols 0 to 82/);
    refused(() => bitsPerCharacter(model, new Uint8Array(256), 1), /need 257 symbols; the text has 256/);
    refused(() => readTextSet(`${folder}/none`, `${folder}/vocab.json`), /none is not readable/);
    refused(() => readTextSet(`${folder}/model.py`, `${folder}/vocab.json`), /do the files belong together/);
  });
});
