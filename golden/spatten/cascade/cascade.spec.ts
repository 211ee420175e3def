import { expect } from 'chai';
import fc from 'fast-check';
import { GoldenError } from '../../errors.js';
import {
  admitToken,
  pruneHeads,
  pruneTokens,
  relist,
  rescale,
  scoreHead,
  scoreHeads,
  scoreTokens,
  startCascade,
} from './cascade.js';
import { UNTOUCHED_FOR_HEADS, UNTOUCHED_FOR_TOKENS, keepSchedule } from './keep-schedule.js';

describe('the keep schedule', () => {
  it('leaves the first layers whole and puts the others on a line', () => {
    expect(keepSchedule(6, 50, { average: 0.4, untouched: UNTOUCHED_FOR_TOKENS })).to.deep.equal([
      50, 30, 30, 30, 30, 30,
    ]);
    expect(keepSchedule(6, 50, { average: 0.4, first: 0.2, untouched: UNTOUCHED_FOR_TOKENS })).to.deep.equal([
      50, 40, 35, 30, 25, 20,
    ]);
    expect(keepSchedule(12, 12, { average: 0.25, first: 0, untouched: UNTOUCHED_FOR_HEADS })).to.deep.equal([
      12, 12, 12, 12, 12, 11, 10, 9, 8, 7, 6, 6,
    ]);
    expect(keepSchedule(1, 7, { average: 0.5, untouched: 1 })).to.deep.equal([7]);
    expect(keepSchedule(3, 2, { average: 0.9, untouched: 0 })).to.deep.equal([1, 1, 1]);
  });

  it('never grows, and refuses ratios that have no sense', () => {
    expect(keepSchedule(4, 10, { average: 0.5, first: 0.8, untouched: 0 })).to.deep.equal([2, 2, 2, 2]);
    expect(() => keepSchedule(4, 10, { average: 0.8, first: 0.5, untouched: 0 })).to.throw(
      GoldenError,
      /pruning from 0.5 to 1.1/,
    );
    expect(() => keepSchedule(4, 10, { average: 0.5, untouched: 2 })).to.throw(
      GoldenError,
      /2 of the layers/,
    );
  });
});

describe('the cascade', () => {
  it('prunes what has the least, for good', () => {
    let cascade = startCascade(5, 3);
    cascade = pruneTokens(scoreTokens(cascade, [5, 9, 1, 9, 4]), 3);
    expect(cascade.tokens).to.deep.equal([0, 1, 3]);
    // Sums now come for the three that are left.
    cascade = pruneTokens(scoreTokens(cascade, [6, 0, 1]), 2);
    expect(cascade.tokenScores).to.deep.equal([11, 9, 1, 10, 4]);
    expect(cascade.tokens).to.deep.equal([0, 3]);
    cascade = scoreHead(scoreHeads(cascade, [1, 8, 1]), 0, [-3, 1]);
    expect(pruneHeads(cascade, 2).heads).to.deep.equal([0, 1]);
    expect(pruneHeads(cascade, 1).heads).to.deep.equal([1]);
  });

  it('keeps protected tokens first, ties to the lower number, and all where all are to be kept', () => {
    const cascade = scoreTokens(startCascade(4, 1), [0, 7, 7, 2 ** 40 - 1]);
    expect(pruneTokens(cascade, 2, token => token === 0).tokens).to.deep.equal([0, 3]);
    expect(pruneTokens(cascade, 2).tokens).to.deep.equal([1, 3]);
    expect(pruneTokens(cascade, 4).tokens).to.deep.equal([0, 1, 2, 3]);
    expect(pruneTokens(cascade, 1, token => token < 2).tokens).to.deep.equal([0]);
  });

  it('saturates, and halves scores whose top bit is set', () => {
    const full = 2 ** 32 - 1;
    const cascade = scoreTokens(scoreTokens(startCascade(2, 2), [full, 7], 32), [5, 7], 32);
    expect(cascade.tokenScores).to.deep.equal([full, 14]);
    expect(rescale(cascade, 32).tokenScores).to.deep.equal([2 ** 31 - 1, 7]);
    expect(rescale(rescale(cascade, 32), 32).tokenScores).to.deep.equal([2 ** 31 - 1, 7]);
    const heads = scoreHeads(cascade, [0, 2 ** 40 + 1]);
    expect(heads.headScores).to.deep.equal([0, 2 ** 40 - 1]);
    expect(rescale(heads).headScores).to.deep.equal([0, 2 ** 39 - 1]);
  });

  it('takes one token more, and lists all again with the scores that they had', () => {
    let cascade = pruneHeads(pruneTokens(scoreTokens(startCascade(3, 2), [4, 2, 9]), 2), 1);
    cascade = admitToken(cascade);
    expect(cascade.tokens).to.deep.equal([0, 2, 3]);
    expect(cascade.tokenScores).to.deep.equal([4, 2, 9, 0]);
    cascade = pruneTokens(scoreTokens(cascade, [1, 0, 1]), 1);
    expect(cascade.tokens).to.deep.equal([2]);
    const again = relist(cascade);
    expect(again.tokens).to.deep.equal([0, 1, 2, 3]);
    expect(again.heads).to.deep.equal([0, 1]);
    expect(again.tokenScores).to.deep.equal([5, 2, 9, 1]);
  });

  it('never brings back what is gone, in any order of scores', () => {
    const sums = fc.array(fc.nat(4095), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(fc.array(sums, { minLength: 1, maxLength: 6 }), fc.nat(3), (rows, step) => {
        let cascade = startCascade(9, 1);
        for (const row of rows) {
          const before = cascade.tokens;
          cascade = scoreTokens(cascade, row.slice(0, before.length));
          cascade = pruneTokens(cascade, Math.max(1, before.length - step));
          expect(before).to.include.members([...cascade.tokens]);
          expect([...cascade.tokens].sort((a, b) => a - b)).to.deep.equal([...cascade.tokens]);
        }
      }),
      { numRuns: 200, seed: 5 },
    );
  });

  it('refuses to keep none or more than there are, and sums that are not one a token', () => {
    const cascade = startCascade(4, 2);
    expect(() => pruneTokens(cascade, 0)).to.throw(GoldenError, /0 to keep of 4; give 1 to 4/);
    expect(() => pruneHeads(cascade, 3)).to.throw(GoldenError, /3 to keep of 2/);
    expect(() => scoreTokens(cascade, [1])).to.throw(GoldenError, /1 sums for 4 tokens/);
    expect(() => scoreHeads(cascade, [1])).to.throw(GoldenError, /1 sums for 2 heads/);
  });
});
