import { expect } from 'chai';
import { prepare } from '../../generators/block.js';
import { zeroEliminatorContract } from '../../generators/spatten/rows/zero-eliminator.contract.js';
import { mutantOf, openDut } from '../cosim/index.js';
import { agreement, rounded, statistics, tally } from './tally.js';

describe('experiments: tally', () => {
  it('knows mean, standard deviation, 95th percentile and maximum', () => {
    const values = Array.from({ length: 100 }, (_, i) => 100 - i);
    const { mean, sd, p95, max } = statistics(values);
    expect([mean, rounded(sd, 3), p95, max]).to.deep.equal([50.5, 29.011, 95, 100]);
    expect(statistics([7])).to.deep.equal({ mean: 7, sd: 0, p95: 7, max: 7 });
  });

  it('counts what agrees, and stops and fails where the hardware is wrong', async () => {
    const block = prepare(zeroEliminatorContract, { lanes: 4, payloadWidth: 8 });
    const vectors = block.corners();
    const right = await openDut(block.build({ trace: true }), block.probes, 'interpreter');
    const steps: number[] = [];
    const good = await tally(right, vectors, done => steps.push(done));
    expect(steps).to.deep.equal([vectors.length]);
    expect(agreement('all', good, vectors.length)).to.deep.include({ value: vectors.length, pass: true });
    // Fewer vectors than were asked for is no agreement.
    expect(agreement('all', good, vectors.length + 1).pass).to.equal(false);

    const module = mutantOf(block.build({ trace: true }), { module: 'compactor', stuck: 'compact' });
    const wrong = await openDut(module, block.probes, 'interpreter');
    const bad = await tally(wrong, vectors, () => undefined);
    expect(bad.vectors).to.equal(1);
    const row = agreement('all', bad, vectors.length);
    expect(row.pass).to.equal(false);
    expect(row.value).to.match(
      /^vector 'one row, all kept': compacted, item 0, row\.row\[0\]: expected \d+, found 0$/,
    );
  });
});
