import { expect } from 'chai';
import {
  compress,
  decompress,
  gatherRows,
  multiplyTransposed,
  sparseArrayJob,
  sparsePeArray,
} from '../../golden/index.js';
import { prepare, vectorOf } from '../../generators/block.js';
import { realLayers } from '../../generators/common/real-layers.js';
import { sparsePeArrayContract } from '../../generators/gpusq/sparse-pe-array.contract.js';
import { clockMask, mutantOf, openDut, readPort, runApart, runTogether, writePort } from '../cosim/index.js';
import type { Mutation } from '../cosim/index.js';
import { COLD } from '../engines/verilator/support.fixture.js';
import { blockEngine, cosimulationEngines, everything } from '../spec-engines.fixture.js';
import {
  collect,
  expectAgreement,
  expectEveryPace,
  find,
  runPart,
  seeds,
} from '../spatten/agreement.fixture.js';

const TOY = { rows: 4, columns: 4, tokens: 8, tiles: 4, accumulatorWidth: 24 };
const PAPER = { rows: 64, columns: 64, tokens: 128, tiles: 64, accumulatorWidth: 32 };
const VIT = { rows: 16, columns: 16, tokens: 128, tiles: 64, accumulatorWidth: 32 };

describe('sparse processing element array', () => {
  it('agrees with the golden model on the interpreter, stage by stage', async () => {
    const small = { rows: 2, columns: 3, tokens: 5, tiles: 3, accumulatorWidth: 18 };
    const block = prepare(sparsePeArrayContract, small);
    const dut = await openDut(block.build({ trace: true }), block.probes, 'interpreter', { seed: 7 });
    expectAgreement(runApart(dut, block.corners()));
    expectAgreement(runTogether(dut, seeds(4).map(block.random), { seed: 3, gaps: 2, stalls: 3 }));
  }).timeout(COLD);

  for (const engine of new Set([...cosimulationEngines('paper'), ...cosimulationEngines('toy')])) {
    it(`agrees on ${engine}, with and without stalls: toy`, async () => {
      const block = prepare(sparsePeArrayContract, TOY);
      await expectEveryPace(block, engine, [...block.corners(), ...seeds(40).map(block.random)]);
    }).timeout(COLD);
  }

  it('agrees on icarus: toy', async () => {
    const block = prepare(sparsePeArrayContract, TOY);
    const dut = await openDut(block.build({ trace: true }), block.probes, 'icarus');
    expectAgreement(runTogether(dut, block.corners().slice(-16), { seed: 4, gaps: 1, stalls: 2 }));
    await dut.simulation.close();
  }).timeout(COLD);

  for (const engine of cosimulationEngines('paper')) {
    it(`agrees on ${engine}, with and without stalls, layers of the trained model among them: vit`, async () => {
      const block = prepare(sparsePeArrayContract, VIT);
      const real = await collect(block.real(everything ? 96 : 8));
      expect(real.length).to.equal(everything ? 96 : 8);
      const corners = block.corners();
      const some = everything ? corners : corners.filter((_, i) => i % 4 === 1);
      await expectEveryPace(block, engine, [...some, ...seeds(6).map(block.random), ...real]);
    }).timeout(COLD);
  }

  it('agrees with and without stalls: paper', async () => {
    const block = prepare(sparsePeArrayContract, PAPER);
    const corners = block.corners().filter((_, i) => i % 8 === (everything ? i % 8 : 1));
    await expectEveryPace(block, blockEngine, [
      ...corners,
      ...seeds(2).map(block.random),
      ...(await collect(block.real(2))),
    ]);
  }).timeout(COLD);

  it('computes a whole layer, dense and 2:4: every accumulator, and in the cycles of the model', async () => {
    const block = prepare(sparsePeArrayContract, VIT);
    const dut = await openDut(block.build({ trace: true }), block.probes, blockEngine, { seed: 5 });
    const real = [...realLayers(1)].find(({ layer }) => layer.name === 'blocks.0.attn.proj');
    if (real === undefined) throw new RangeError('layer');
    const { input, layer, accumulators } = real;
    const size = { tokens: input.rows, channels: layer.weights.rows };
    const kept = compress(layer.weights, '2:4');
    const cycles = [layer.weights, kept].map(weights => {
      const { job, plan } = sparseArrayJob(VIT, input, weights);
      const whole = gatherRows(size, plan, sparsePeArray(VIT, job).rows);
      const reference = weights === kept ? multiplyTransposed(input, decompress(kept)) : accumulators;
      expect(whole).to.deep.equal(reference);
      const outcome = runApart(dut, [vectorOf(sparsePeArrayContract, VIT, layer.name, job)]);
      expectAgreement(outcome);
      return 1 + (outcome.measured.find(({ name }) => name === 'whole')?.cycles ?? NaN);
    });
    expect(cycles).to.deep.equal([838, 438]);
  }).timeout(COLD);

  const mutations: readonly { readonly stage: string; readonly mutation: Mutation }[] = [
    { stage: 'sums', mutation: { module: 'pair_multiplier', from: 'mul', to: 'add' } },
    { stage: 'sums', mutation: { module: 'sparse_cell', stuck: 'partialOut' } },
    { stage: 'accumulators', mutation: { module: 'accumulator_column', stuck: 'total' } },
    { stage: 'sums', mutation: { module: 'sparse_tile_loader', from: 'ge', to: 'gt' } },
    { stage: 'results', mutation: { module: 'sparse_pe_array', stuck: 'results_payload_accumulators' } },
    { stage: 'sums', mutation: { module: 'sparse_pe_array', stuck: 'added_sums' } },
    { stage: 'accumulators', mutation: { module: 'sparse_pe_array', stuck: 'grown_accumulators' } },
  ];
  for (const { stage, mutation } of mutations) {
    it(`the monitor of ${stage} sees ${JSON.stringify(mutation)}`, async () => {
      const block = prepare(sparsePeArrayContract, TOY);
      const dut = await openDut(mutantOf(block.build({ trace: true }), mutation), block.probes, blockEngine);
      expect(runApart(dut, block.corners()).mismatch?.stage).to.equal(stage);
    });
  }

  it('starts afresh after a reset in the middle of a tile', async () => {
    const block = prepare(sparsePeArrayContract, TOY);
    const dut = await openDut(block.build({ trace: true }), block.probes, blockEngine, { seed: 5 });
    const vector = find(block.corners(), 'sparse, INT8: as many tokens as there may be');
    for (const cycles of [1, 2, 3, 4, 5, 8, 13, 20, 25]) {
      runPart(dut, vector, cycles);
      expectAgreement(runApart(dut, [vector]));
    }
  });

  it('keeps the first error until it is cleared, and goes on with the next block', async () => {
    const block = prepare(sparsePeArrayContract, TOY);
    const dut = await openDut(block.build({ trace: true }), block.probes, blockEngine, { seed: 5 });
    const corners = block.corners();
    const names = [
      'sparse, INT8: one token',
      'refused: code 10',
      'refused: no tokens, then a block',
      'after the refused ones',
    ];
    expectAgreement(
      runApart(
        dut,
        names.map(name => find(corners, name)),
      ),
    );
    expect(readPort(dut, 'error')).to.deep.equal({ code: 'IllegalMetadata', tile: 1 });
    expect(readPort(dut, 'busy')).to.equal(0);
    writePort(dut, 'clearError', 1);
    dut.simulation.edge(clockMask(dut.circuit));
    expect(readPort(dut, 'error')).to.deep.equal({ code: 'None', tile: 1 });
  });

  it('refuses parameters that do not work, with the smallest that do', () => {
    expect(() => prepare(sparsePeArrayContract, { ...TOY, accumulatorWidth: 18 })).to.throw(
      '4 tiles of 4 rows need accumulators of 20 bits or more',
    );
    expect(() => prepare(sparsePeArrayContract, { ...TOY, rows: 5 })).to.throw(
      'rows is an integer, 2 .. 256, a multiple of 2; the next that works is 6',
    );
  });
});
