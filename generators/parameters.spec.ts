import { expect } from 'chai';
import { HardwareError } from '../dsl/index.js';
import { prepare } from './block.js';
import { catalog } from './catalog.js';
import { attentionContract } from './spatten/attention/attention.contract.js';

const topK = (() => {
  const found = catalog.find(block => block.id === 'spatten/top-k');
  if (found === undefined) throw new RangeError('the catalogue has no top-k');
  return found;
})();

function refusal(raw: unknown): string[] {
  try {
    topK.prepare(raw);
  } catch (error) {
    if (error instanceof HardwareError) {
      expect(error.code).to.equal('bad-parameter');
      return error.diagnostics.map(({ message, help }) => `${message}: ${help ?? ''}`);
    }
    throw error;
  }
  return [];
}

describe('parameters of a block', () => {
  it('are refused before elaboration, each with block, value and range', () => {
    expect(refusal({ lanes: 3, depth: 0 })).to.deep.equal([
      'spatten/top-k: lanes is 3: lanes is one of 1, 2, 4, 8, 16, 32',
      'spatten/top-k: depth is 0: depth is an integer, 1 .. 32768',
    ]);
    expect(refusal({ lane: 4 })).to.deep.equal([
      'spatten/top-k: there is no parameter lane: the parameters are lanes, depth, keyWidth, signed, design',
    ]);
    expect(refusal({ signed: 'yes' })).to.deep.equal([
      'spatten/top-k: signed is "yes": signed is true or false',
    ]);
  });

  it('that do not go together are refused with the values that they have, given or by default', () => {
    const refuse = (): unknown => prepare(attentionContract, { headSize: 16 });
    expect(refuse).to.throw('largestHead is 128 by default');
  });

  it('that are missing take their defaults, those of the paper', () => {
    const paper = topK.presets.at(-1);
    expect(topK.prepare({}).parameters).to.deep.equal(paper?.parameters);
  });

  it('of every preset are accepted, the smallest first', () => {
    for (const block of catalog) {
      expect(block.presets.length).to.be.greaterThan(1);
      for (const preset of block.presets) expect(block.prepare(preset.parameters).id).to.equal(block.id);
    }
  });
});
