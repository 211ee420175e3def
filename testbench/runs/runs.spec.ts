import { expect } from 'chai';
import { fileURLToPath } from 'node:url';
import { blockEngine } from '../spec-engines.fixture.js';
import type { Row } from '../report.js';
import { GPT_SETTINGS, generateOnRtl } from './spatten-gpt.js';
import { VIT_SETTINGS, classifyOnRtl } from './spatten-vit.js';

const quiet = (): void => undefined;

/** The value of the row whose name ends so. */
const valueOf = (rows: readonly Row[], end: string): number | string | undefined =>
  rows.find(({ name }) => name.endsWith(end))?.value;

describe('trained models with their attention on the RTL', () => {
  it('classifies 16 images, every output, list and decision equal to the golden model', async () => {
    const rows = await classifyOnRtl(blockEngine, quiet, 16, VIT_SETTINGS.slice(1, 2));
    // The vectors of 6 layers: of all heads and tokens in the first ones, of those that are left in the others.
    expect(valueOf(rows, 'layers')).to.equal(16 * (50 * 4 + 40 * 4 + 4 * 40 * 3));
    expect(valueOf(rows, 'attention on the RTL')).to.be.within(75, 100);
    expect(rows.filter(({ pass }) => pass === false)).to.deep.equal([]);
  }).timeout(120_000);

  it('prunes as the schedules say that are examples', async () => {
    const path = (id: string): string => fileURLToPath(new URL(`schedules/${id}.json`, import.meta.url));
    const images = await classifyOnRtl(blockEngine, quiet, 1, VIT_SETTINGS, path('spatten'));
    expect(images.filter(({ pass }) => pass === false)).to.deep.equal([]);
    expect(images.map(({ name }) => name)).to.include('accuracy, spatten.json, attention on the RTL');
    // Queries by head of 6 layers: what each begins with.
    expect(
      valueOf(images, 'spatten.json: outputs of a query and head that equal the golden model, in 6 layers'),
    ).to.equal(50 * 4 + 50 * 4 + 40 * 4 + 40 * 4 + 30 * 3 + 20 * 3);
    // Twenty values of each of them.
    expect(valueOf(images, 'spatten.json: values that take part')).to.equal(870 * 20);
    const symbols = await generateOnRtl(blockEngine, quiet, 1, GPT_SETTINGS, path('spatten-gpt'));
    expect(symbols.filter(({ pass }) => pass === false)).to.deep.equal([]);
    expect(valueOf(symbols, 'spatten-gpt.json: decisions on tokens, heads and bits that do')).to.be.above(0);
  }).timeout(120_000);

  it('classifies with everything off and with progressive bits, and reads fewer bytes when pruned', async () => {
    const rows = await classifyOnRtl(blockEngine, quiet, 1);
    expect(valueOf(rows, 'everything off: DRAM bytes read')).to.equal(6 * 3 * 50 * 64);
    expect(
      valueOf(rows, 'pruned, 4 bits: DRAM bytes read, of what they are with everything off'),
    ).to.be.below(60);
    for (const pruned of ['pruned', 'pruned by norms'])
      expect(valueOf(rows, `${pruned}, 4 + 4 bits: queries that asked for lower bits`)).to.be.within(20, 70);
  }).timeout(120_000);

  it('generates 64 symbols after a prompt, symbol by symbol', async () => {
    const rows = await generateOnRtl(blockEngine, quiet, 64, GPT_SETTINGS.slice(1));
    expect(valueOf(rows, '+ 2 bits')).to.equal(
      '"lemen, and the proposal and the property of the United States an"',
    );
    expect(valueOf(rows, 'layers')).to.equal(95 * 4 * 4);
  }).timeout(120_000);
});
