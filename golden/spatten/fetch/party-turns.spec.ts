import { expect } from 'chai';
import { PartyTurns } from './party-turns.js';

/** The first unfair turn of a list of turns while all that are named ask: its place and what is wrong. */
function unfair(requesters: number, party: number, asking: readonly number[], turns: readonly number[]) {
  const watch = new PartyTurns(requesters, party);
  const asks = Array.from({ length: requesters }, (_, r) => asking.includes(r));
  for (const [i, taken] of turns.entries()) {
    const found = watch.see(asks, taken);
    if (found !== undefined) return `${String(i)}: ${found}`;
  }
  return undefined;
}

describe('turns of parties', () => {
  const every = [0, 1, 2, 3, 4];

  it('are fair when parties, and in each its requesters, go round', () => {
    expect(unfair(5, 2, every, [0, 2, 4, 1, 3, 4, 0, 2, 4, 1, 3, 4])).to.equal(undefined);
    expect(unfair(5, 2, [0, 4], [0, 4, 0, 4])).to.equal(undefined);
    expect(unfair(5, 2, [3], [3, 3, 3])).to.equal(undefined);
    expect(unfair(5, 5, every, [4, 0, 1, 2, 3, 4, 0])).to.equal(undefined);
  });

  it('are unfair when a party or a requester is passed twice by the same one', () => {
    expect(unfair(5, 2, every, [0, 2, 1, 4])).to.equal('2: party 0 had two turns while party 2 asked');
    expect(unfair(5, 2, every, [0, 2, 4, 0])).to.equal(
      '3: requester 0 had two turns while 1 of its party asked',
    );
    expect(unfair(5, 2, [0, 4], [4, 4])).to.equal('1: party 2 had two turns while party 0 asked');
    expect(unfair(5, 5, every, [0, 1, 2, 3, 0])).to.equal(
      '4: requester 0 had two turns while 4 of its party asked',
    );
    expect(unfair(5, 2, [0], [1])).to.equal('0: requester 1 did not ask');
  });

  it('begin anew for one that had nothing to ask for a while', () => {
    const watch = new PartyTurns(2, 1);
    expect(watch.see([true, true], 0)).to.equal(undefined);
    expect(watch.see([true, false], 0)).to.equal(undefined);
    expect(watch.see([true, true], 0)).to.equal(undefined);
    expect(watch.see([true, true], undefined)).to.equal(undefined);
    expect(watch.see([true, true], 0)).to.equal('party 0 had two turns while party 1 asked');
  });
});
