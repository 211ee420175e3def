import { expect } from 'chai';
import { GoldenError } from '../../golden/index.js';
import { GPT_VARIANTS, gptRows, measureGpt } from './spatten-gpt.js';
import { bitsOf, keepTokens, variant } from './spatten-variants.js';

describe('experiment spatten-gpt', () => {
  it('has every variant once, and none that hardware refuses', () => {
    const names = GPT_VARIANTS.map(({ name }) => name);
    expect(new Set(names).size).to.equal(names.length);
    for (const { policy } of GPT_VARIANTS)
      expect(policy.ranking === 'columnSumTimesNorm' && policy.values < 1).to.equal(false);
  });

  it('measures quality, bytes and multiplications of a few variants on a short window', async () => {
    const measured = await measureGpt(
      () => undefined,
      [
        variant('everything off', undefined),
        variant('nothing pruned', bitsOf(8, 4), { threshold: 1 }),
        variant('pruned', bitsOf(6, 2), { ...keepTokens(0.25), values: 0.5, threshold: 0.1, protectLast: 8 }),
      ],
      1,
      48,
    );
    const rows = gptRows(measured);
    const value = (name: string): number => Number(rows.find(row => row.name === name)?.value);
    expect(rows).to.have.length(1 + 3 + 4 + 4);
    const off = value('float: everything off: text');
    expect(off).to.be.within(1, 4);
    const whole = 'integer 8+4 bits, a scale a head: nothing pruned';
    expect(value(`${whole}: text`)).to.be.closeTo(off, 0.02);
    // Not all queries ask: that of the first symbol has the probability 4095 / 4096.
    expect(value(`${whole}: DRAM bytes`)).to.be.within(99.9, 100);
    expect(value(`${whole}: multiplications of attention`)).to.be.closeTo(150, 0.5);
    const pruned = 'integer 6+2 bits, a scale a head: pruned';
    expect(value(`${pruned}: text`)).to.be.within(off - 0.3, off + 1);
    expect(value(`${pruned}: DRAM bytes`)).to.be.within(15, 50);
    expect(rows[0]?.value).to.be.within(50, 95);
  }).timeout(20_000);

  it('refuses more windows than there are', async () => {
    const refused = await measureGpt(() => undefined, [], 63).catch((error: unknown) => error);
    expect(refused).to.be.instanceOf(GoldenError);
    expect(String(refused)).to.match(/--images is 63; the text has 62 windows/);
  });
});
