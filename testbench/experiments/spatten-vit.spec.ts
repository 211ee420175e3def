import { expect } from 'chai';
import { bitsOf, keepTokens, variant } from './spatten-variants.js';
import { VIT_VARIANTS, measureVit, vitRows } from './spatten-vit.js';

describe('experiment spatten-vit', () => {
  it('has every variant once', () => {
    const names = VIT_VARIANTS.map(({ name }) => name);
    expect(new Set(names).size).to.equal(names.length);
  });

  it('measures quality, bytes and multiplications of a few variants on three images', async () => {
    const steps: [number, number][] = [];
    const pruned = { protectFirst: 1, ...keepTokens(0.5) };
    const measured = await measureVit(
      (done, total) => steps.push([done, total]),
      [
        variant('everything off', undefined, { protectFirst: 1 }),
        variant('half', bitsOf(6, 4), { ...pruned, threshold: 0.1 }),
      ],
      3,
    );
    expect(steps).to.deep.equal([
      [0, 2],
      [1, 2],
      [2, 2],
    ]);
    const rows = vitRows(measured);
    const value = (name: string): unknown => rows.find(row => row.name === name)?.value;
    expect(rows).to.have.length(5 + 6);
    expect(value('float: everything off: DRAM bytes')).to.equal(100);
    expect(value('float: everything off: multiplications of all layers')).to.equal(100);
    const half = 'integer 6+4 bits, a scale a head: half';
    // 50 tokens in one layer and 25 in five: 175 of 300; queries and values of 10 bits, keys of 6 to 10 of 12.
    expect(value(`${half}: DRAM bytes`)).to.be.within(
      (175 / 300) * (26 / 36) * 99.9,
      (175 / 300) * (30 / 36) * 100.1,
    );
    expect(value(`${half}: multiplications of all layers`)).to.be.within(50, 60);
    expect(value(`${half}: queries that ask for lower bits`)).to.be.within(1, 99);
    expect(value('float: everything off: loss')).to.be.within(0, 1);
  }).timeout(20_000);
});
