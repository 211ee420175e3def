import { expect } from 'chai';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { GoldenError } from '../errors.js';
import {
  type RequantiserEntry,
  channelRequantiserOf,
  isLegalEntry,
  requantiseRows,
  requantiserStages,
} from './channel-requantiser.js';
import { requantiserOf } from './requantiser.js';
import { fits } from './saturation.js';
import { type TruncatedCodes, codeLimits, quantiseTruncated, truncationStep } from './truncation-boundary.js';

const vectors = JSON.parse(readFileSync(new URL('vectors/requantiser.json', import.meta.url), 'utf8')) as {
  /** The multiplier, m0 and shift. */
  readonly multipliers: readonly (readonly [number, number, number])[];
  readonly jobs: readonly {
    readonly name: string;
    readonly entry: RequantiserEntry;
    readonly codes: TruncatedCodes;
    readonly cases: readonly {
      readonly acc: number;
      readonly sum: string;
      readonly product: string;
      readonly rounded: string;
      readonly code: number;
    }[];
  }[];
  readonly truncated: readonly (TruncatedCodes & {
    readonly alpha: number;
    /** A value and its code. */
    readonly codes: readonly (readonly [number, number])[];
  })[];
};

describe('truncation boundary', () => {
  it('the codes of each width', () => {
    const ends = (bits: number, range: TruncatedCodes['range']): number[] => {
      const { least, greatest } = codeLimits({ bits, range });
      return [least, greatest];
    };
    expect([ends(2, 'symmetric'), ends(3, 'symmetric'), ends(8, 'symmetric')]).to.deep.equal([
      [-1, 1],
      [-3, 3],
      [-127, 127],
    ]);
    expect([ends(2, 'unsigned'), ends(8, 'unsigned'), ends(16, 'unsigned')]).to.deep.equal([
      [0, 3],
      [0, 255],
      [0, 65535],
    ]);
    expect(truncationStep(2.54, { bits: 8, range: 'symmetric' })).to.equal(0.02);
  });

  it('codes of floats: the vectors of the contract', () => {
    for (const { alpha, codes, ...kind } of vectors.truncated) {
      for (const [x, code] of codes)
        expect(quantiseTruncated(x, alpha, kind), `${x} at ${kind.bits} bits`).to.equal(code);
    }
  });

  it('refuses widths and boundaries that make no codes', () => {
    for (const bits of [1, 17, 2.5])
      expect(() => codeLimits({ bits, range: 'unsigned' })).to.throw(GoldenError, `${bits} bits`);
    for (const alpha of [0, -1, Infinity])
      expect(() => truncationStep(alpha, { bits: 8, range: 'symmetric' })).to.throw(GoldenError, `${alpha};`);
  });
});

describe('requantiser with an entry for each channel', () => {
  it('multipliers: the vectors of the contract', () => {
    for (const [m, m0, shift] of vectors.multipliers)
      expect(requantiserOf(m), `${m}`).to.deep.equal({ m0, shift });
  });

  for (const { name, entry, codes, cases } of vectors.jobs) {
    it(`vector: ${name}`, () => {
      expect(isLegalEntry(entry)).to.equal(true);
      for (const { acc, sum, product, rounded, code } of cases) {
        const stages = requantiserStages(acc, entry, codeLimits(codes));
        expect(stages).to.deep.equal({
          sum: BigInt(sum),
          product: BigInt(product),
          rounded: BigInt(rounded),
          code,
        });
      }
      const accumulators = cases.map(({ acc }) => acc);
      expect([...requantiseRows(accumulators, { entries: [entry], codes })]).to.deep.equal(
        cases.map(({ code }) => code),
      );
    });
  }

  it('no stage leaves its width, for any legal entry, and the fast path equals the definition', () => {
    const int32 = fc.oneof(
      fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
      fc.constantFrom(-(2 ** 31), 2 ** 31 - 1),
    );
    const entry = fc.record({
      bias: int32,
      m0: fc.oneof(fc.integer({ min: 2 ** 30, max: 2 ** 31 - 1 }), fc.constant(2 ** 31 - 1)),
      shift: fc.integer({ min: 30, max: 62 }),
    });
    const codes = fc.record({
      bits: fc.integer({ min: 2, max: 16 }),
      range: fc.constantFrom('symmetric' as const, 'unsigned' as const),
    });
    fc.assert(
      fc.property(int32, fc.array(entry, { minLength: 1, maxLength: 4 }), codes, (acc, entries, kind) => {
        const stages = entries.map(one => requantiserStages(acc, one, codeLimits(kind)));
        for (const { sum, product, rounded, code } of stages) {
          expect([fits(sum, 33, true), fits(product, 64, true), fits(rounded, 35, true)]).to.deep.equal([
            true,
            true,
            true,
          ]);
          expect(code).to.be.within(codeLimits(kind).least, codeLimits(kind).greatest);
        }
        const row = entries.map(() => acc);
        expect([...requantiseRows([...row, ...row], { entries, codes: kind })]).to.deep.equal(
          [...stages, ...stages].map(({ code }) => code),
        );
      }),
      { seed: 7, numRuns: 1000 },
    );
  });

  it('differs from the float quantiser by one code at most', () => {
    const scale = fc.double({ min: 1e-4, max: 1e-2, noNaN: true });
    const codes: TruncatedCodes = { bits: 8, range: 'symmetric' };
    fc.assert(
      fc.property(
        scale,
        scale,
        fc.double({ min: 0.1, max: 8, noNaN: true }),
        fc.integer({ min: -1e6, max: 1e6 }),
        (input, weight, alpha, acc) => {
          const output = truncationStep(alpha, codes);
          const by = channelRequantiserOf({ input, weights: [weight], output }, codes);
          const float = quantiseTruncated(acc * input * weight, alpha, codes);
          expect(Math.abs((requantiseRows([acc], by)[0] ?? NaN) - float)).to.be.at.most(1);
        },
      ),
      { seed: 8, numRuns: 1000 },
    );
  });

  it('makes the table of a layer', () => {
    const codes: TruncatedCodes = { bits: 4, range: 'symmetric' };
    const by = channelRequantiserOf({ input: 0.5, weights: [0.25, 0.5], output: 1 }, codes, [1, -0.375]);
    expect(by.entries).to.deep.equal([
      { bias: 8, m0: 2 ** 30, shift: 33 },
      { bias: -2, m0: 2 ** 30, shift: 32 },
    ]);
    expect([...requantiseRows([0, 0, 100, -100], by)]).to.deep.equal([1, 0, 7, -7]);
  });

  it('refuses a bias over 32 bits, a multiplier of 1 and rows that are not whole', () => {
    const codes: TruncatedCodes = { bits: 8, range: 'symmetric' };
    const table = (output: number, bias: number) => () =>
      channelRequantiserOf({ input: 1, weights: [0.5, 2 ** -8], output }, codes, [0, bias]);
    expect(table(1, 2 ** 23)).to.throw(GoldenError, 'channel 1 has the bias 2147483648, over 32 bits');
    expect(table(0.5, 0)).to.throw(GoldenError, 'the multiplier is 1');
    const by = table(1, 0)();
    expect(() => requantiseRows([1, 2, 3], by)).to.throw(
      GoldenError,
      '3 accumulators are not whole rows of 2',
    );
  });

  it('knows which entries the hardware takes', () => {
    const legal = { m0: 2 ** 30, shift: 30 };
    expect(isLegalEntry(legal)).to.equal(true);
    for (const wrong of [{ m0: 2 ** 30 - 1 }, { m0: 2 ** 31 }, { shift: 29 }, { shift: 63 }])
      expect(isLegalEntry({ ...legal, ...wrong })).to.equal(false);
  });
});
