import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { GoldenError } from '../../errors.js';
import { realign } from './realign.js';
import { type Lane, eliminateZeros } from './zero-eliminator.js';

interface Vectors {
  readonly eliminator: readonly {
    readonly name: string;
    readonly keep: readonly number[];
    readonly drops: readonly number[];
    readonly layers: readonly (readonly (number | null)[])[];
    readonly size: number;
    readonly out: readonly number[];
  }[];
  readonly realign: readonly {
    readonly name: string;
    readonly lanes: number;
    readonly masks: readonly (readonly number[])[];
    readonly emitted: readonly (readonly number[])[];
    readonly rest: readonly number[];
  }[];
}

const vectors = JSON.parse(
  readFileSync(new URL('../vectors/zero-eliminator.json', import.meta.url), 'utf8'),
) as Vectors;

/** Lanes whose payload is their number and whose key is something else, so that the two cannot be mixed up. */
const lanesOf = (keep: readonly boolean[]): Lane<number, number>[] =>
  keep.map((kept, i) => ({ keep: kept, key: 1000 - i, payload: i }));

const maskOf = (mask: number, lanes: number): boolean[] =>
  Array.from({ length: lanes }, (_, i) => ((mask >> i) & 1) === 1);

function checkAgainstDefinition(keep: boolean[]): void {
  const { drops, size, layers, kept } = eliminateZeros(lanesOf(keep));
  const want = [...keep.keys()].filter(i => keep[i]);
  expect(kept).to.deep.equal(want.map(i => ({ key: 1000 - i, payload: i })));
  expect(size).to.equal(want.length);
  expect(layers).to.have.length(Math.ceil(Math.log2(keep.length)));
  layers.forEach((row, b) => {
    const places = new Map(want.map(i => [i - ((drops[i] ?? NaN) % 2 ** (b + 1)), i]));
    expect(row.map(lane => lane?.payload)).to.deep.equal(Array.from(row, (_, i) => places.get(i)));
  });
}

describe('zero eliminator', () => {
  for (const { name, keep, drops, layers, size, out } of vectors.eliminator) {
    it(`vector: ${name}`, () => {
      const got = eliminateZeros(lanesOf(keep.map(bit => bit === 1)));
      expect(got.drops).to.deep.equal(drops);
      expect(got.layers.map(row => row.map(lane => lane?.payload ?? null))).to.deep.equal(layers);
      expect(got.size).to.equal(size);
      expect(got.kept.map(lane => lane.payload)).to.deep.equal(out);
    });
  }

  it('all masks of 1 to 8 lanes meet the definition at every layer', () => {
    for (let lanes = 1; lanes <= 8; lanes++) {
      for (let mask = 0; mask < 2 ** lanes; mask++) checkAgainstDefinition(maskOf(mask, lanes));
    }
  });

  it('a sample of the masks of 16 lanes meets it too', () => {
    for (let mask = 0; mask < 65536; mask += 37) checkAgainstDefinition(maskOf(mask, 16));
  });

  it('the last layer leaves the kept lanes in lanes 0 .. size-1', () => {
    for (let mask = 0; mask < 256; mask++) {
      const { layers, size } = eliminateZeros(lanesOf(maskOf(mask, 8)));
      expect(layers.at(-1)?.map(lane => lane !== undefined)).to.deep.equal(
        Array.from({ length: 8 }, (_, i) => i < size),
      );
    }
  });

  it('refuses a row without lanes', () => {
    expect(() => eliminateZeros([])).to.throw(GoldenError, 'no lane');
  });
});

describe('realignment', () => {
  for (const { name, lanes, masks, emitted, rest } of vectors.realign) {
    it(`vector: ${name}`, () => {
      const rows = masks.map((mask, r) => mask.flatMap((bit, i) => (bit === 1 ? [r * lanes + i] : [])));
      expect(realign(rows, lanes)).to.deep.equal({ emitted, rest });
    });
  }

  it('refuses a row longer than the lanes', () => {
    expect(() => realign([[1, 2, 3]], 2)).to.throw(GoldenError, 'at most 2');
  });
});
