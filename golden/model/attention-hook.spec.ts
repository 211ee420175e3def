import { expect } from 'chai';
import { fileURLToPath } from 'node:url';
import { GoldenError } from '../errors.js';
import type { Attention } from './attention-hook.js';
import { readImageSet } from './data-set.js';
import { loadGPT } from './gpt.js';
import { copyRows } from './layers.js';
import { loadViT } from './vit.js';

const folder = (name: string): string => fileURLToPath(new URL(`../weights/${name}`, import.meta.url));
const vit = loadViT(folder('vit-fashion'));
const image = readImageSet(
  `${folder('vit-fashion')}/test1000.images.u8.bin`,
  `${folder('vit-fashion')}/test1000.labels.u8.bin`,
  784,
).image(3);

/** Attention in which every row is the mean of all values: enough to follow rows. */
const meanOfValues: Attention = ({ tokens, values }) => {
  const rows = copyRows(values, tokens.length, 64);
  const context = new Float32Array(rows.length);
  for (let c = 0; c < 64; c++) {
    let sum = 0;
    for (let r = 0; r < tokens.length; r++) sum += rows[r * 64 + c] ?? NaN;
    for (let r = 0; r < tokens.length; r++) context[r * 64 + c] = sum / tokens.length;
  }
  return { context };
};

describe('attention from outside', () => {
  it('gets the queries, keys and values that the model has, layer by layer', () => {
    const shown = new Map<string, Float32Array>();
    vit.forward(image, (name, value) => shown.set(name, value().data));
    const layers: number[] = [];
    vit.forwardWith(image, inputs => {
      const { layer, tokens, queries, keys, values } = inputs;
      layers.push(layer);
      expect(tokens).to.deep.equal(Array.from({ length: 50 }, (_, t) => t));
      if (layer > 0) return meanOfValues(inputs);
      for (const [part, matrix] of Object.entries({ q: queries, k: keys, v: values })) {
        const rows = copyRows(matrix, 50, 64);
        const own = shown.get(`blocks.0.${part}`);
        // The tap shows [head][token][dimension], the hook rows of all heads.
        for (const [token, head, d] of [
          [0, 0, 0],
          [17, 2, 5],
          [49, 3, 15],
        ] as const)
          expect(rows[token * 64 + head * 16 + d]).to.equal(own?.[(head * 50 + token) * 16 + d]);
      }
      return { context: shown.get('blocks.0.attn_ctx') ?? new Float32Array(0) };
    });
    expect(layers).to.deep.equal([0, 1, 2, 3, 4, 5]);
  });

  it('goes on with the rows that stay, as if the others had never been there', () => {
    const later = new Map<number, Float32Array>();
    const all: Float32Array[] = [];
    const stay = [0, 3, 4, 20, 49];
    // Without leaving: what block 1 is given, for every token.
    vit.forwardWith(image, inputs => {
      if (inputs.layer === 1) all.push(copyRows(inputs.keys, 50, 64));
      return meanOfValues(inputs);
    });
    vit.forwardWith(image, inputs => {
      const { layer, tokens, keys } = inputs;
      if (layer === 0) return { ...meanOfValues(inputs), stay };
      if (layer === 1) {
        expect(tokens).to.deep.equal(stay);
        copyRows(keys, 5, 64).forEach((x, i) => {
          const row = later.get(Math.floor(i / 64)) ?? new Float32Array(64);
          row[i % 64] = x;
          later.set(Math.floor(i / 64), row);
        });
      }
      return meanOfValues(inputs);
    });
    stay.forEach((token, row) => {
      expect([...(later.get(row) ?? [])]).to.deep.equal([
        ...(all[0]?.subarray(token * 64, token * 64 + 64) ?? []),
      ]);
    });
  });

  it('refuses a context that does not fit, tokens that are not there, and the loss of CLS', () => {
    const refused = (attention: Attention, message: RegExp): void => {
      expect(() => vit.forwardWith(image, attention)).to.throw(GoldenError, message);
    };
    refused(() => ({ context: new Float32Array(9) }), /block 0: a context of 9 numbers; 50 rows of 64/);
    refused(inputs => ({ ...meanOfValues(inputs), stay: [0, 50] }), /token 50 is to stay/);
    refused(inputs => ({ ...meanOfValues(inputs), stay: [0, 5, 4] }), /token 4 is to stay/);
    refused(inputs => ({ ...meanOfValues(inputs), stay: [1, 2] }), /block 0 has dropped token 0 \(CLS\)/);
    const gpt = loadGPT(folder('gpt-text'));
    expect(() => gpt.step(1, 256, meanOfValues)).to.throw(GoldenError, /position 256; .* 0 to 255/);
    expect(() => gpt.step(83, 0, meanOfValues)).to.throw(GoldenError, /symbol 0 is 83/);
    expect(() => gpt.step(1, 0, inputs => ({ ...meanOfValues(inputs), stay: [] }))).to.throw(
      GoldenError,
      /block 0 has dropped the one row/,
    );
  });
});
