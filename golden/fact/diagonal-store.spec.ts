import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { GoldenError } from '../errors.js';
import { integerMatrix } from '../model/integer-matrix.js';
import { xorshift32 } from '../numerics/xorshift32.js';
import {
  type BankWord,
  type StoreLayout,
  checkBanks,
  diagonalAddress,
  nibbleWord,
  serveRequest,
  tileWord,
} from './banks.js';
import { createNibbleStore } from './nibble-store.js';
import { type TileLine, createTileStore } from './tile-store.js';
import { tokenOrder } from './token-order.js';

type Pairs = readonly (readonly [number, number])[];
interface Served {
  readonly words: Pairs;
  readonly cycles: number;
  readonly conflicts: number;
}

const vectors = JSON.parse(readFileSync(new URL('vectors/diagonal-store.json', import.meta.url), 'utf8')) as {
  readonly requests: readonly Served[];
  readonly lines: readonly (Served & {
    readonly layout: StoreLayout;
    readonly banks: number;
    readonly line: TileLine;
    readonly tile: number;
    readonly at: number;
  })[];
  readonly beats: readonly (Served & {
    readonly layout: StoreLayout;
    readonly columns: number;
    readonly k: number;
    readonly wanted: readonly (readonly [number, 0 | 1])[];
  })[];
};

const wordsOf = (pairs: Pairs): BankWord[] => pairs.map(([bank, address]) => ({ bank, address }));
const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

describe('banks', () => {
  it('serve the requests of the vectors', () => {
    for (const { words, cycles, conflicts } of vectors.requests) {
      expect(serveRequest(wordsOf(words))).to.deep.equal({ cycles, conflicts });
    }
  });

  it('hold rows and columns of tiles where the vectors say', () => {
    for (const { layout, banks, line, tile, at, words, cycles, conflicts } of vectors.lines) {
      const found = range(banks).map(i =>
        line === 'row' ? tileWord(layout, banks, tile, at, i) : tileWord(layout, banks, tile, i, at),
      );
      expect(found).to.deep.equal(wordsOf(words));
      expect(serveRequest(found)).to.deep.equal({ cycles, conflicts });
    }
  });

  it('hold nibbles where the vectors say', () => {
    for (const { layout, columns, k, wanted, words, cycles, conflicts } of vectors.beats) {
      const found = wanted.map(([token, plane]) => nibbleWord(layout, columns, token, plane, k));
      expect(found).to.deep.equal(wordsOf(words));
      expect(serveRequest(found)).to.deep.equal({ cycles, conflicts });
    }
  });

  for (const layout of ['diagonal', 'plain'] as const) {
    it(`${layout}: every element of tiles and every nibble has a word of its own`, () => {
      for (const banks of [1, 2, 4, 8, 16]) {
        const seen = new Set<string>();
        for (const tile of range(3)) {
          for (const r of range(banks)) {
            for (const c of range(banks)) {
              const { bank, address } = tileWord(layout, banks, tile, r, c);
              expect(bank).to.be.within(0, banks - 1);
              expect(address).to.be.within(0, 3 * banks - 1);
              seen.add(`${bank}.${address}`);
            }
          }
        }
        expect(seen.size).to.equal(3 * banks * banks);
      }
      const seen = new Set<string>();
      for (const token of range(7)) {
        for (const k of range(5)) {
          for (const plane of [0, 1] as const) {
            const { bank, address } = nibbleWord(layout, 5, token, plane, k);
            expect(address).to.be.within(0, 34);
            seen.add(`${bank}.${address}`);
          }
        }
      }
      expect(seen.size).to.equal(70);
    });
  }

  it('have one address each for a line of a diagonal tile, and one rotation to its lanes', () => {
    for (const banks of [1, 2, 4, 8]) {
      for (const line of ['row', 'column'] as const) {
        for (const at of range(banks)) {
          for (const lane of range(banks)) {
            const { bank, address } =
              line === 'row'
                ? tileWord('diagonal', banks, 2, at, lane)
                : tileWord('diagonal', banks, 2, lane, at);
            expect(bank).to.equal((lane + at) % banks);
            expect(diagonalAddress(banks, 2, line, at, bank)).to.equal(address);
          }
        }
      }
    }
  });

  it('are a power of two', () => {
    expect(() => checkBanks(3)).to.throw(GoldenError, '3 banks; give a power of two');
    expect(() => checkBanks(0)).to.throw(GoldenError);
    expect(() => checkBanks(0.5)).to.throw(GoldenError);
  });
});

describe('a store of tiles', () => {
  for (const [layout, columnCycles] of [
    ['diagonal', 1],
    ['plain', 4],
  ] as const) {
    it(`${layout}: what is written by rows is read by columns and the other way round`, () => {
      const store = createTileStore(layout, 4, 2);
      for (const r of range(4)) store.write('row', 1, r, [10 * r, 10 * r + 1, 10 * r + 2, 10 * r + 3]);
      expect(store.read('column', 1, 2)).to.deep.equal({
        outcome: 'done',
        values: [2, 12, 22, 32],
        cycles: columnCycles,
        conflicts: columnCycles - 1,
      });
      store.write('column', 1, 0, [-1, -2, -3, -4]);
      expect(range(4).map(r => store.read('row', 1, r))).to.deep.equal(
        range(4).map(r => ({
          ...{ outcome: 'done', values: [-1 - r, 10 * r + 1, 10 * r + 2, 10 * r + 3] },
          ...{ cycles: 1, conflicts: 0 },
        })),
      );
      expect(store.read('row', 0, 3)).to.deep.include({ values: [0, 0, 0, 0] });
      expect(store.totals()).to.deep.equal({
        cycles: 9 + 2 * columnCycles,
        conflicts: 2 * (columnCycles - 1),
      });
    });
  }

  it('tells a tile past the end, and refuses lines and values that are none', () => {
    const store = createTileStore('diagonal', 2, 3);
    expect(store.read('row', 3, 0)).to.deep.equal({ outcome: 'error', error: 'tile-over-store' });
    expect(store.write('row', 3, 0, [1, 2])).to.deep.equal({ outcome: 'error', error: 'tile-over-store' });
    expect(store.totals()).to.deep.equal({ cycles: 0, conflicts: 0 });
    expect(() => store.read('column', 0, 2)).to.throw(GoldenError, 'column 2 of a tile; give 0 .. 1');
    expect(() => store.write('row', 0, 0, [1])).to.throw(GoldenError, '1 values for a row of 2');
  });
});

describe('a store of nibbles', () => {
  const columns = 3;
  const values = (tokens: number): Int32Array =>
    Int32Array.from({ length: tokens * columns }, (_, i) => ((i * 89) % 256) - 128);
  const drive = (layout: StoreLayout, kinds: readonly boolean[]) => {
    const store = createNibbleStore(
      layout,
      integerMatrix(kinds.length, columns, values(kinds.length)),
      kinds,
    );
    for (const beat of tokenOrder(kinds)) for (const k of range(columns)) store.read(beat, k);
    return store.totals();
  };

  it('shows the same operands in either layout', () => {
    const kinds = [true, false, false, true, false, false, false];
    const x = integerMatrix(7, columns, values(7));
    const [a, b] = (['diagonal', 'plain'] as const).map(layout => createNibbleStore(layout, x, kinds));
    for (const beat of tokenOrder(kinds)) {
      for (const k of range(columns)) {
        const [p, q] = [a?.read(beat, k), b?.read(beat, k)];
        if (p?.outcome !== 'done' || q?.outcome !== 'done') return expect.fail();
        expect(p.operands).to.deep.equal(q.operands);
      }
    }
    expect(a?.read({ bits: 8, token: 3 }, 1)).to.deep.include({ operands: [-1, 10] });
    expect(a?.read({ bits: 4, odd: 1 }, 0)).to.deep.include({ operands: [0, -8] });
  });

  it('diagonal: no conflict and 1 - f4 / 2 cycles a token besides unpaired ones; plain: a conflict for each pair', () => {
    const random = xorshift32(77);
    for (const kinds of [
      ...range(40).map(n => range(30).map(() => random.below(40) > n)),
      range(30).map(() => false),
      range(30).map(() => true),
      range(30).map(t => t % 2 === 0),
      range(30).map(t => t < 15),
    ]) {
      const four = range(30).filter(t => !kinds[t]);
      const even = four.filter(t => t % 2 === 0).length;
      const pairs = Math.min(even, four.length - even);
      const beats = 30 - pairs;
      expect(drive('diagonal', kinds)).to.deep.equal({ cycles: beats * columns, conflicts: 0 });
      expect(drive('plain', kinds)).to.deep.equal({ cycles: 30 * columns, conflicts: pairs * columns });
    }
  });

  it('serialises two INT4 tokens of one parity, and says so', () => {
    const store = createNibbleStore(
      'diagonal',
      integerMatrix(4, columns, values(4)),
      range(4).map(() => false),
    );
    expect(store.read({ bits: 4, even: 0, odd: 2 }, 0)).to.deep.include({ cycles: 2, conflicts: 1 });
  });

  it('tells a token past the end and refuses such a column', () => {
    const store = createNibbleStore('diagonal', integerMatrix(2, columns, values(2)), [true, true]);
    expect(store.read({ bits: 8, token: 2 }, 0)).to.deep.equal({
      outcome: 'error',
      error: 'token-over-store',
    });
    expect(store.read({ bits: 4, odd: 5 }, 0)).to.deep.equal({ outcome: 'error', error: 'token-over-store' });
    expect(store.totals()).to.deep.equal({ cycles: 0, conflicts: 0 });
    expect(() => store.read({ bits: 8, token: 0 }, 3)).to.throw(GoldenError, 'column 3; give 0 .. 2');
  });
});
