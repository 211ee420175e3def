import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { quickSelect } from '../../golden/index.js';
import { prepare, vectorOf } from '../../generators/block.js';
import type { Prepared } from '../../generators/block.js';
import { topKContract } from '../../generators/spatten/top-k/top-k.contract.js';
import type { TopKJob } from '../../generators/spatten/top-k/top-k.contract.js';
import { clockMask, mutantOf, openDut, readPort, runApart, runTogether, writePort } from '../cosim/index.js';
import type { Dut, Mutation } from '../cosim/index.js';
import { blockEngine, everything, presetEngines } from '../spec-engines.fixture.js';
import type { EngineName } from '../engines/open.js';
import { COLD } from '../engines/verilator/support.fixture.js';
import {
  collect,
  expectAgreement,
  expectEveryPace,
  find,
  hardestPace,
  runPart,
  seeds,
} from './agreement.fixture.js';

/** A vector of the file, as far as it is used here. */
interface Derived {
  readonly name: string;
  readonly keys: readonly string[];
  readonly k: number;
  readonly lanes: number;
  readonly depth: number;
  readonly width: number;
  readonly seed: number;
  readonly kept: readonly number[];
  readonly lfsrAfter: number;
}

const small = { lanes: 2, depth: 8, keyWidth: 4, signed: false, design: 'quickSelect' } as const;
const toy = { lanes: 4, depth: 16, keyWidth: 8, signed: false, design: 'quickSelect' } as const;
const designs = ['quickSelect', 'radix', 'sorter'] as const;

const openTraced = (block: Prepared, engine: EngineName): Promise<Dut> =>
  openDut(block.build({ trace: true }), block.probes, engine, { seed: 5 });

/** Every list of `n` keys in 0 .. values-1, with every k, illegal ones included. */
function* everyJob(n: number, values: number): Generator<TopKJob> {
  for (let code = 0; code < values ** n; code++) {
    const keys = Array.from({ length: n }, (_, i) => Math.trunc(code / values ** i) % values);
    for (let k = 0; k <= n + 1; k++) yield { keys, k, seed: 1 + ((7919 * code + 31 * k) % 65535) };
  }
}

describe('top-k', () => {
  for (const design of designs) {
    it(`agrees with the golden model on the interpreter, stage by stage: ${design}`, async () => {
      for (const parameters of [
        { ...small, design },
        { ...small, signed: true, lanes: 1, depth: 5, keyWidth: 14, design },
      ] as const) {
        const block = prepare(topKContract, parameters);
        const dut = await openTraced(block, 'interpreter');
        expectAgreement(runApart(dut, block.corners().slice(0, 14)));
        expectAgreement(runTogether(dut, seeds(5).map(block.random), { seed: 3, gaps: 2, stalls: 3 }));
      }
    });

    it(`agrees on every list of up to 5 keys in 0 .. 2 with every k, illegal ones included: ${design}`, async () => {
      const size = { ...toy, design };
      const dut = await openTraced(prepare(topKContract, size), blockEngine);
      const jobs = [0, 1, 2, 3, 4, 5].flatMap(n => [...everyJob(n, 3)]);
      const vectors = jobs.map(job => vectorOf(topKContract, size, JSON.stringify(job), job));
      expect(vectors.length).to.equal(2 + 3 * 3 + 9 * 4 + 27 * 5 + 81 * 6 + 243 * 7);
      expectAgreement(runApart(dut, vectors));
      await dut.simulation.close();
    }).timeout(COLD);

    it(`starts afresh after a reset in the middle of a job: ${design}`, async () => {
      const block = prepare(topKContract, { ...small, design });
      const dut = await openTraced(block, blockEngine);
      const vector = find(block.corners(), 'full depth, median');
      // From a job just accepted to one in its last pass.
      for (const cycles of [2, 4, 7, 12, 19]) {
        runPart(dut, vector, cycles);
        expectAgreement(runApart(dut, [vector]));
      }
    });

    it(`keeps the first error until it is cleared, and goes on with the next job: ${design}`, async () => {
      const block = prepare(topKContract, { ...small, design });
      const dut = await openTraced(block, blockEngine);
      const corners = block.corners();
      const vectors = ['k = 1', 'refused: k over n', 'refused: n = 0', 'k = n - 1'].map(name =>
        find(corners, name),
      );
      expectAgreement(runApart(dut, vectors));
      expect(vectors.map(({ error }) => error)).to.deep.equal([
        undefined,
        'k-over-n',
        'n-is-zero',
        undefined,
      ]);
      expect(readPort(dut, 'error')).to.deep.equal({ code: 'KOverN', job: 1 });
      writePort(dut, 'clearError', 1);
      dut.simulation.edge(clockMask(dut.circuit));
      expect(readPort(dut, 'error')).to.deep.equal({ code: 'None', job: 1 });
    });
  }

  for (const { name, parameters } of topKContract.presets) {
    for (const engine of presetEngines(name)) {
      it(`agrees on ${engine}, with and without stalls: ${name}`, async () => {
        const block = prepare(topKContract, parameters);
        const large = parameters.depth > 64;
        const images = everything ? 36 : 12;
        const real = await collect(block.real(images));
        expect(real.length).to.equal(parameters.keyWidth < 20 ? 0 : images);
        const random = seeds(everything ? 100 : large ? 12 : 40).map(block.random);
        const paces = large && !everything ? hardestPace : undefined;
        await expectEveryPace(block, engine, [...block.corners(), ...random, ...real], paces);
      }).timeout(COLD);
    }
  }

  it('agrees with the vectors that were derived by hand from the written contract', async () => {
    const file = new URL('../../golden/spatten/vectors/top-k.json', import.meta.url);
    const { topK: derived } = JSON.parse(readFileSync(file, 'utf8')) as { readonly topK: readonly Derived[] };
    const size = { lanes: 4, depth: 256, keyWidth: 12, signed: false, design: 'quickSelect' } as const;
    const mine = derived.filter(({ lanes, depth, width }) => lanes === 4 && depth === 256 && width === 12);
    expect(mine.length).to.equal(4);
    const vectors = mine.map(({ name, keys, k, seed, kept, lfsrAfter }) => {
      const vector = vectorOf(topKContract, size, name, { keys: keys.map(Number), k, seed });
      // What leaves the hardware is compared with the file, not with the golden model.
      const rows = vector.expected.streams['kept'] as readonly { readonly size: number }[];
      const elements = kept.map(index => ({ index, key: Number(keys[index]) }));
      let from = 0;
      const filed = rows.map((row, i) => {
        const own = elements.filter(({ index }) => Math.trunc(index / 4) === i);
        from += own.length;
        return { ...row, size: own.length, row: Array.from({ length: 4 }, (_, lane) => own[lane]) };
      });
      expect(from).to.equal(elements.length);
      const results = [{ lfsr: lfsrAfter }];
      return { ...vector, expected: { ...vector.expected, streams: { kept: filed, results } } };
    });
    const dut = await openTraced(prepare(topKContract, size), blockEngine);
    expectAgreement(runApart(dut, vectors));
    await dut.simulation.close();
  }).timeout(COLD);

  it('goes on with the LFSR where the job before left it', async () => {
    const block = prepare(topKContract, small);
    const dut = await openTraced(block, blockEngine);
    let seed = 0x1234;
    const jobs = [0, 1, 2].map((i): TopKJob => {
      const job = { keys: [3, 1, 4, 1, 5, 9, 2], k: 2 + i, seed, goesOn: i > 0 };
      seed = quickSelect(job.keys, job.k, { ...small, seed }).lfsrAfter;
      return job;
    });
    expectAgreement(
      runApart(
        dut,
        jobs.map((job, i) => vectorOf(topKContract, small, `job ${String(i)}`, job)),
      ),
    );
  });

  const mutations: readonly {
    readonly design?: (typeof designs)[number];
    readonly stage: string;
    readonly mutation: Mutation;
  }[] = [
    { stage: 'pivot', mutation: { module: 'partition_side', from: 'mul', to: 'add' } },
    { stage: 'results', mutation: { module: 'quick_select', from: 'xor', to: 'or' } },
    { stage: 'members', mutation: { module: 'row_store', stuck: 'read' } },
    { stage: 'kept', mutation: { module: 'concentrator', stuck: 'placed' } },
    { stage: 'round', mutation: { module: 'quick_select', from: 'ge', to: 'gt' } },
    { stage: 'round', mutation: { module: 'quick_select', from: 'lt', to: 'le' } },
    { stage: 'filter', mutation: { module: 'threshold_filter', from: 'le', to: 'lt' } },
    { stage: 'kept', mutation: { module: 'threshold_filter', stuck: 'kept_payload_row_index' } },
    { stage: 'kept', mutation: { module: 'concentrator', stuck: 'origin' } },
    { stage: 'results', mutation: { module: 'top_k', stuck: 'results_payload_numKeep' } },
    { design: 'radix', stage: 'counted', mutation: { module: 'radix_select', from: 'le', to: 'lt' } },
    { design: 'radix', stage: 'counted', mutation: { module: 'row_store', stuck: 'read' } },
    { design: 'radix', stage: 'digit', mutation: { module: 'digit_counter', from: 'add', to: 'or' } },
    { design: 'radix', stage: 'digit', mutation: { module: 'rank_search', from: 'ge', to: 'gt' } },
    { design: 'radix', stage: 'digit', mutation: { module: 'digit_histogram', stuck: 'counts' } },
    { design: 'radix', stage: 'results', mutation: { module: 'radix_select', stuck: 'threshold' } },
    { design: 'sorter', stage: 'sorted', mutation: { module: 'exchange_stage', from: 'gt', to: 'lt' } },
    { design: 'sorter', stage: 'sorted', mutation: { module: 'row_sorter', stuck: 'sorted' } },
    { design: 'sorter', stage: 'sorted', mutation: { module: 'run_merger', stuck: 'lower' } },
    { design: 'sorter', stage: 'sorted', mutation: { module: 'run_reader', from: 'gt', to: 'lt' } },
    { design: 'sorter', stage: 'ranked', mutation: { module: 'merge_sorter', from: 'le', to: 'lt' } },
    { design: 'sorter', stage: 'results', mutation: { module: 'merge_sorter', stuck: 'threshold' } },
  ];
  for (const { design = 'quickSelect', stage, mutation } of mutations) {
    it(`the monitor of ${stage} sees ${JSON.stringify(mutation)}: ${design}`, async () => {
      // Keys long enough for a third digit, and the store behind it.
      const block = prepare(topKContract, {
        ...small,
        design,
        ...(design === 'radix' ? { keyWidth: 14 } : {}),
      });
      const module = mutantOf(block.build({ trace: true }), mutation);
      const dut = await openDut(module, block.probes, blockEngine, { seed: 5 });
      const outcome = runApart(dut, [...seeds(4).map(block.random), ...block.corners()]);
      expect(outcome.mismatch?.stage).to.equal(stage);
    });
  }

  it('refuses bad parameters before it elaborates', () => {
    const refused = (parameters: object): (() => unknown) => {
      return () => prepare(topKContract, parameters);
    };
    expect(refused({ lanes: 3 })).to.throw('spatten/top-k: lanes is 3');
    expect(refused({ lanes: 3 })).to.throw('lanes is one of 1, 2, 4, 8, 16, 32');
    expect(refused({ lanes: 4, depth: 4097 })).to.throw('depth is at most 1024 * lanes');
    expect(refused({ keyWidth: 65 })).to.throw('keyWidth is an integer, 1 .. 64');
  });
});
