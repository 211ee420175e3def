import { expect } from 'chai';
import { COLD } from '../engines/verilator/support.fixture.js';
import { blockEngine } from '../spec-engines.fixture.js';
import { cascadeRows } from './e11.js';

describe('experiment E11', () => {
  it('finds what is left within what was left, importances exact, nothing pruned on the bus, and faults seen', async () => {
    const rows = await cascadeRows(() => undefined, { engine: blockEngine, images: 1, symbols: 1 });
    expect(rows.filter(({ pass }) => pass === false)).to.deep.equal([]);
    const value = (end: string): number => Number(rows.find(({ name }) => name.endsWith(end))?.value);
    expect(value('1 images: lists of tokens within that of the layer before')).to.equal(6);
    expect(value('1 images: lists of tokens that are shorter')).to.be.above(0);
    expect(value('1 images: lists of heads that are shorter')).to.be.above(0);
    // 50 tokens after each of 6 layers.
    expect(value('1 images: importances of tokens in the RTL equal to the golden integers')).to.equal(300);
    // The last of the 4 layers of a symbol begins a new round.
    expect(value('32 symbols: lists of tokens within that of the layer before')).to.equal(96);
    expect(value('32 symbols: lists of tokens that are shorter')).to.be.above(0);
  }).timeout(COLD);
});
