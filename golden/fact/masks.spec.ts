import { expect } from 'chai';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { GoldenError } from '../errors.js';
import { quickSelect } from '../spatten/top-k/top-k.js';
import { type MaskError, type NeedMode, buildMasks, maskJobError, skipThreshold } from './head-masks.js';
import { type RowResult, type RowSelection, ceilShare, rowKeep, selectRow } from './row-selection.js';
import { addKeptCounts, int8Tokens } from './token-precision.js';

interface Vectors {
  readonly shares: readonly {
    readonly share: number;
    readonly n: number;
    readonly rounded: number;
    readonly k: number;
  }[];
  readonly rows: readonly {
    readonly name: string;
    readonly scores: readonly number[];
    readonly k: number;
    readonly bits: number;
    readonly result: RowResult;
  }[];
  readonly heads: readonly {
    readonly name: string;
    readonly rows: readonly RowSelection[];
    readonly tokens: number;
    readonly threshold: number;
    readonly mode: NeedMode;
    readonly result:
      | { readonly outcome: 'error'; readonly error: MaskError; readonly row: number }
      | {
          readonly outcome: 'built';
          readonly skip: string;
          readonly mask: readonly string[];
          readonly keys: readonly string[];
          readonly values: readonly string[];
          readonly keyNeed: string;
          readonly valueNeed: string;
          readonly counts: readonly number[];
        };
  }[];
  readonly precision: readonly {
    readonly name: string;
    readonly importance: readonly number[];
    readonly share: number;
    readonly int8: string;
  }[];
}

const vectors = JSON.parse(readFileSync(new URL('vectors/masks.json', import.meta.url), 'utf8')) as Vectors;

const text = (bits: readonly boolean[]): string => bits.map(bit => (bit ? '1' : '0')).join('');

describe('row selection', () => {
  for (const { name, scores, k, bits, result } of vectors.rows) {
    it(`vector: ${name}`, () => expect(selectRow(scores, k, bits)).to.deep.equal(result));
  }

  it('keeps a share rounded up, and at least one key', () => {
    for (const { share, n, rounded, k } of vectors.shares) {
      expect(ceilShare(share, n)).to.equal(rounded);
      expect(rowKeep(share, n)).to.equal(k);
    }
    expect(() => ceilShare(1025, 4)).to.throw(GoldenError, 'the share is 1025; give an integer of 0 .. 1024');
    expect(() => rowKeep(0.5, 4)).to.throw(GoldenError, 'the share is 0.5');
  });

  it('of scores 0 .. 2, all rows of 5 and every k: SpAtten keeps the same, argmax is kept, the gap is that of the sorted row', () => {
    for (let code = 0; code < 3 ** 5; code++) {
      const scores = [0, 1, 2, 3, 4].map(j => Math.floor(code / 3 ** j) % 3);
      const [largest = 0, second = 0] = [...scores].sort((a, b) => b - a);
      for (let k = 1; k <= 5; k++) {
        const result = selectRow(scores, k, 8);
        if (result.outcome === 'error') return expect.fail(result.error);
        const { kept, argmax, gap } = result;
        expect(kept).to.deep.equal(quickSelect(scores, k, { lanes: 2, depth: 8, seed: 9 }).kept);
        expect(scores.slice(0, argmax).every(s => s < largest) && scores[argmax] === largest).to.equal(true);
        expect(kept).to.include(argmax);
        expect(gap).to.equal(largest - second);
      }
    }
  });

  it('refuses scores of more bits', () => {
    expect(() => selectRow([8], 1, 4)).to.throw(GoldenError, 'a score is 8; it must fit 4 bits, signed');
    expect(() => selectRow([-9], 1, 4)).to.throw(GoldenError, 'a score is -9');
  });
});

describe('masks of a head', () => {
  for (const { name, rows, tokens, threshold, mode, result: want } of vectors.heads) {
    it(`vector: ${name}`, () => {
      const result = buildMasks(rows, { tokens, threshold, mode });
      if (result.outcome === 'error') return expect(result).to.deep.equal(want);
      expect({
        outcome: result.outcome,
        skip: text(result.querySkip),
        mask: result.rows.map(row => text(row.mask)),
        keys: result.rows.map(row => text(row.keys)),
        values: result.rows.map(row => text(row.values)),
        keyNeed: text(result.keyNeed),
        valueNeed: text(result.valueNeed),
        counts: result.counts,
      }).to.deep.equal(want);
    });
  }

  it('need no key that no row selects, and fewer when rows are skipped', () => {
    const rowsOf = fc.array(fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 9, maxLength: 9 }), {
      minLength: 1,
      maxLength: 9,
    });
    fc.assert(
      fc.property(
        rowsOf,
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 0, max: 60 }),
        (scores, k, threshold) => {
          const rows = scores.map(row => selectRow(row, k, 8)).filter(row => row.outcome === 'selected');
          const masks = (mode: NeedMode, above: number) => {
            const result = buildMasks(rows, { tokens: 9, threshold: above, mode });
            return result.outcome === 'built' ? result : expect.fail(result.error);
          };
          const [split, joint, all] = [
            masks('split', threshold),
            masks('joint', threshold),
            masks('split', 255),
          ];
          for (let j = 0; j < 9; j++) {
            const kept = rows.some(row => row.kept.includes(j));
            expect(all.keyNeed[j]).to.equal(kept);
            expect(all.valueNeed[j]).to.equal(kept);
            expect(joint.keyNeed[j]).to.equal(split.valueNeed[j]);
            expect(joint.valueNeed[j]).to.equal(split.valueNeed[j]);
            if (split.keyNeed[j]) expect(joint.keyNeed[j]).to.equal(true);
            if (split.valueNeed[j]) expect(kept).to.equal(true);
          }
          expect(split.counts.reduce((a, b) => a + b)).to.equal(k * rows.length);
        },
      ),
      { seed: 5, numRuns: 200 },
    );
  });

  it('refuse jobs that the builder has no room for', () => {
    const errors = [
      [0, 0],
      [5, 0],
      [4, 0],
      [4, 5],
      [4, 4],
    ].map(([tokens = 0, queries = 0]) => maskJobError(tokens, queries, 4));
    expect(errors).to.deep.equal([
      'tokens-is-zero',
      'tokens-over-limit',
      'queries-is-zero',
      'queries-over-limit',
      undefined,
    ]);
  });

  it('take a row for one-hot from a lead of 3 on, in steps of the scores', () => {
    expect([0.01, 0.4, 2, 6.1, 1e-9].map(step => skipThreshold(step, 20))).to.deep.equal([
      300,
      8,
      2,
      0,
      2 ** 20 - 1,
    ]);
    expect(skipThreshold(0.5, 20, 4)).to.equal(8);
  });

  it('refuse options that are none', () => {
    expect(() => buildMasks([], { tokens: -1, threshold: 0, mode: 'split' })).to.throw(
      GoldenError,
      'tokens is -1',
    );
    expect(() => buildMasks([], { tokens: 1, threshold: 0.5, mode: 'split' })).to.throw(
      GoldenError,
      'threshold is 0.5',
    );
  });
});

describe('importance and precision of tokens', () => {
  for (const { name, importance, share, int8 } of vectors.precision) {
    it(`vector: ${name}`, () => expect(text(int8Tokens(importance, share))).to.equal(int8));
  }

  it('adds counts and saturates at 2^20 - 1', () => {
    const importance = Uint32Array.of(2 ** 20 - 3, 5, 0);
    addKeptCounts(importance, [2, 1, 0]);
    expect([...importance]).to.deep.equal([2 ** 20 - 1, 6, 0]);
    addKeptCounts(importance, [1, 1, 1]);
    expect([...importance]).to.deep.equal([2 ** 20 - 1, 7, 1]);
    expect(() => addKeptCounts(importance, [1])).to.throw(
      GoldenError,
      'importance of 3 tokens, but 1 counts',
    );
  });
});
