import { expect } from 'chai';
import { blockEngine } from '../spec-engines.fixture.js';
import { crossbarOf, crossbarUse } from './e10.js';

describe('experiment E10', () => {
  it('measures both crossbars, a small one, and finds words in order', async () => {
    const rows = await crossbarUse(() => undefined, {
      crossbars: [crossbarOf('toy'), crossbarOf('toy-virtual')],
      cycles: 500,
      engine: blockEngine,
    });
    expect(rows).to.have.length(15);
    expect(rows.at(-1)).to.include({ value: 'yes', pass: true });
    for (const { value } of rows.slice(0, -1)) expect(value).to.be.within(5, 100);
  });
});
