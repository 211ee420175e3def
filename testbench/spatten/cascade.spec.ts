import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { prepare, vectorOf } from '../../generators/block.js';
import type { Prepared } from '../../generators/block.js';
import { cascadeContract } from '../../generators/spatten/cascade/cascade.contract.js';
import type { CascadeChoice, CascadeJob } from '../../generators/spatten/cascade/cascade.contract.js';
import { cascade } from '../../generators/spatten/cascade/cascade.js';
import { HardwareError } from '../../dsl/index.js';
import type { CascadeBuild, CascadeCommand, CascadeLayer } from '../../golden/index.js';
import { simulate } from '../bench/index.js';
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
import { readLists } from './cascade.fixture.js';

/** A vector of the file, as far as it is used here. */
interface Derived {
  readonly name: string;
  readonly build: CascadeBuild;
  readonly steps: readonly {
    readonly command: CascadeCommand;
    readonly layer: CascadeLayer | null;
    readonly error: string | null;
    readonly tokens: readonly number[];
    readonly heads: readonly number[];
  }[];
}

const presetOf = (wanted: string): CascadeChoice => {
  const preset = cascadeContract.presets.find(({ name }) => name === wanted);
  if (preset === undefined) throw new RangeError(wanted);
  return preset.parameters;
};
const [toy, toyNorm, tiny] = [presetOf('toy'), presetOf('toy-norm'), presetOf('tiny')];

const openTraced = (block: Prepared, engine: EngineName): Promise<Dut> =>
  openDut(block.build({ trace: true }), block.probes, engine, { seed: 5 });

/** The job of a corner of the stimulus. */
function cornerOf(choice: CascadeChoice, wanted: string): CascadeJob {
  const corner = cascadeContract.stimulus.corners(choice).find(({ name }) => name === wanted);
  if (corner === undefined) throw new RangeError(wanted);
  return corner.job;
}

describe('cascade', () => {
  it('agrees with the golden model on the interpreter, stage by stage', async () => {
    const small = { ...toyNorm, lanes: 2, tokens: 3, heads: 2, listLanes: 1, topKLanes: 1, outputLanes: 1 };
    const block = prepare(cascadeContract, small);
    const dut = await openTraced(block, 'interpreter');
    const corners = block.corners();
    const vectors = ['weighed by norms'].map(name => find(corners, name));
    expectAgreement(runApart(dut, vectors));
    expectAgreement(runTogether(dut, vectors, { seed: 3, gaps: 2, stalls: 3 }));
  });

  for (const { name, parameters } of cascadeContract.presets) {
    for (const engine of presetEngines(name)) {
      it(`agrees on ${engine}, with and without stalls: ${name}`, async () => {
        const block = prepare(cascadeContract, parameters);
        const large = parameters.tokens > 64;
        const real = await collect(block.real(2));
        expect(real.length).to.equal(name.startsWith('toy') ? 0 : 2);
        const random = seeds(everything ? 20 : large ? 3 : 10).map(block.random);
        const paces = large && !everything ? hardestPace : undefined;
        await expectEveryPace(block, engine, [...block.corners(), ...random, ...real], paces);
      }).timeout(COLD);
    }
  }

  it('agrees with the vectors that were derived by hand from the written contract', async () => {
    const file = new URL('../../golden/spatten/vectors/cascade.json', import.meta.url);
    const { cascade: derived } = JSON.parse(readFileSync(file, 'utf8')) as {
      readonly cascade: readonly Derived[];
    };
    expect(derived.length).to.equal(15);
    for (const build of [...new Set(derived.map(vector => JSON.stringify(vector.build)))]) {
      const size = { ...toy, ...(JSON.parse(build) as CascadeBuild) };
      const dut = await openTraced(prepare(cascadeContract, size), blockEngine);
      for (const { name, steps } of derived.filter(vector => JSON.stringify(vector.build) === build)) {
        const given = steps.map(({ command, layer }) => (layer === null ? { command } : { command, layer }));
        const vector = vectorOf(cascadeContract, size, name, { steps: given });
        // What leaves the hardware is compared with the file, not with the golden model.
        const answers = steps.map(({ error, tokens, heads }) => ({
          error: error ?? 'None',
          tokens: tokens.length,
          heads: heads.length,
        }));
        const mask = steps.at(-1)?.heads.reduce((bits, head) => bits + 2 ** head, 0);
        const outputs = { left: { tokens: steps.at(-1)?.tokens.length, heads: mask } };
        const { stages, streams } = vector.expected;
        const filed = { ...vector, expected: { stages, streams: { ...streams, answers }, outputs } };
        expectAgreement(runApart(dut, [filed]));
      }
      await dut.simulation.close();
    }
  }).timeout(COLD);

  it('takes a row in every cycle of a layer, also where every row has the same position', async () => {
    for (const [parameters, corner] of [
      [toy, 'one token, all heads: the same sum in every cycle'],
      [toy, 'rows of half the lanes'],
      [toyNorm, 'everything stays'],
      [tiny, 'everything stays'],
    ] as const) {
      const block = prepare(cascadeContract, parameters);
      const dut = await openTraced(block, blockEngine);
      const { activity, mismatch } = runApart(dut, [find(block.corners(), corner)]);
      expect(mismatch).to.equal(undefined);
      const stamps = [...(activity.find(({ port }) => port === 'rows')?.stamps ?? [])];
      const steps = stamps.slice(1).map((cycle, i) => cycle - (stamps[i] ?? 0));
      // Two layers have one gap between them.
      expect(stamps.length).to.be.greaterThan(4);
      expect(steps.filter(step => step !== 1).length).to.equal(1);
    }
  });

  it('gives its list to whoever asks, at any time between commands', async () => {
    for (const [choice, name] of [
      [toy, 'pruned in each layer'],
      [toy, 'brought back'],
      [toy, 'tokens join'],
      [toy, 'refused: what a layer cannot end with'],
      [{ ...toy, listLanes: 1 }, 'one less in each layer'],
      [{ ...toy, tokens: 13, listLanes: 8 }, 'pruned in each layer'],
    ] as const)
      for (const pause of [0, 3])
        await readLists(choice, cornerOf(choice, name), { pause, shrinks: name === 'pruned in each layer' });
  });

  it('the lists of real images shrink from layer to layer', async () => {
    for await (const { name, job } of cascadeContract.stimulus.real?.(tiny, 1) ?? []) {
      expect(name).to.equal('image 0, pruned');
      await readLists(tiny, job, { pause: 0, shrinks: true });
    }
  });

  it('drops an open layer at a restart', () =>
    simulate(cascade(toy), { engine: blockEngine, seed: 3 }, async dut => {
      const command = {
        op: 'Begin',
        restart: 1,
        generate: 1,
        byNorm: 0,
        tokens: 2,
        heads: 1,
        relist: 0,
        rescale: 0,
        keepTokens: 1,
        keepHeads: 1,
        protectFirst: 0,
        protectLast: 0,
      } as const;
      const row = (first: number, second: number, last: number) => ({
        filled: 3,
        last,
        row: [first, second],
      });
      await dut.commands.send({ ...command, tokens: 4 });
      expect(await dut.answers.receive()).to.deep.equal({ error: 'None', tokens: 4, heads: 1 });
      await dut.rows.send(row(4000, 9, 0));
      await dut.outputs.send({ elements: [-2048, -2048], last: 1 });
      expect(dut.busy).to.equal(1);
      await dut.commands.send(command);
      expect(await dut.answers.receive()).to.deep.equal({ error: 'None', tokens: 2, heads: 1 });
      await dut.rows.send(row(3, 5, 1));
      await dut.outputs.send({ elements: [1, 1], last: 1 });
      await dut.commands.send({ ...command, op: 'End' });
      expect(await dut.answers.receive()).to.deep.equal({ error: 'None', tokens: 1, heads: 1 });
      await dut.walks.send(0);
      const { row: ids, filled, last } = await dut.ids.receive();
      expect([ids[0], filled, last]).to.deep.equal([1, 1, 1]);
      expect(dut.busy).to.equal(0);
      expect(dut.left).to.deep.equal({ tokens: 1, heads: 1 });
    }));

  it('starts afresh after a reset in the middle of a job', async () => {
    for (const parameters of [toy, toyNorm]) {
      const block = prepare(cascadeContract, parameters);
      const dut = await openTraced(block, blockEngine);
      const vector = find(block.corners(), parameters.norm ? 'weighed by norms' : 'pruned in each layer');
      expectAgreement(runApart(dut, [vector]));
      // In the first Begin, among rows, among sums, while tokens and heads are ranked, and in the next layer.
      for (const cycles of [3, 30, 110, 135, 165, 240]) {
        runPart(dut, vector, cycles);
        expectAgreement(runApart(dut, [vector]));
      }
    }
  });

  it('keeps the first error until it is cleared, and goes on with the next command', async () => {
    const block = prepare(cascadeContract, toy);
    const dut = await openTraced(block, blockEngine);
    const corners = block.corners();
    const vectors = ['one token, one head', 'refused: what a layer cannot end with', 'refused: norms'].map(
      name => find(corners, name),
    );
    expectAgreement(runApart(dut, vectors));
    expect(vectors.map(({ error }) => error)).to.deep.equal([undefined, 'OutOfOrder', 'NormNotSupported']);
    expect(readPort(dut, 'error')).to.deep.equal({ code: 'OutOfOrder', command: 3 });
    writePort(dut, 'clearError', 1);
    dut.simulation.edge(clockMask(dut.circuit));
    expect(readPort(dut, 'error')).to.deep.equal({ code: 'None', command: 3 });
  });

  const tokenBank = { module: 'accumulator_bank', parameters: { bits: 17, amountBits: 17 } } as const;
  const headBank = { module: 'accumulator_bank', parameters: { bits: 15 } } as const;
  const mutations: readonly {
    readonly stage: string;
    readonly mutation: Mutation;
    readonly choice?: CascadeChoice;
  }[] = [
    { stage: 'sums', mutation: { module: 'column_sums', stuck: 'sum' } },
    { stage: 'sums', mutation: { module: 'rotator', parameters: { lanes: 2 }, stuck: 'turned' } },
    { stage: 'sums', mutation: { module: 'column_sums', from: 'mul', to: 'add' }, choice: toyNorm },
    { stage: 'sums', mutation: { module: 'norm_store', stuck: 'read' }, choice: toyNorm },
    { stage: 'magnitudes', mutation: { module: 'cascade', from: 'add', to: 'or' } },
    { stage: 'token scores', mutation: { ...tokenBank, from: 'gt', to: 'lt' } },
    { stage: 'token scores', mutation: { ...tokenBank, stuck: 'changed_word' } },
    { stage: 'head scores', mutation: { ...headBank, from: 'add', to: 'or' } },
    { stage: 'token keys', mutation: { module: 'survivors', from: 'lt', to: 'le' } },
    { stage: 'token list', mutation: { module: 'threshold_filter', stuck: 'kept_payload_row_index' } },
    { stage: 'answers', mutation: { module: 'survivors', stuck: 'left' } },
  ];
  for (const { stage, mutation, choice = toy } of mutations) {
    it(`the monitor of ${stage} sees ${JSON.stringify(mutation)}`, async () => {
      const block = prepare(cascadeContract, choice);
      const module = mutantOf(block.build({ trace: true }), mutation);
      const dut = await openDut(module, block.probes, blockEngine, { seed: 5 });
      const { mismatch } = runApart(dut, [...block.corners(), ...seeds(8).map(block.random)]);
      expect(mismatch?.stage).to.equal(stage);
    });
  }

  it('the readers of the list see a walk that is broken', async () => {
    const job = cornerOf(toy, 'pruned in each layer');
    for (const mutation of [
      { module: 'list_walk', from: 'le', to: 'lt' },
      { module: 'list_walk', stuck: 'ids_payload_filled' },
      { module: 'list_walk', stuck: 'ids_payload_reader' },
      { module: 'survivors', stuck: 'row' },
    ] as const) {
      const found = await readLists(toy, job, { pause: 0, mutation }).then(
        () => 'agrees',
        () => 'differs',
      );
      expect(found).to.equal('differs');
    }
  });

  it('refuses bad parameters before it elaborates', () => {
    const refused = (parameters: object): (() => unknown) => {
      return () => prepare(cascadeContract, parameters);
    };
    expect(refused({ lanes: 3 })).to.throw(HardwareError, 'lanes is one of 1, 2, 4, 8');
    expect(refused({ tokens: 1025 })).to.throw('spatten/cascade: tokens is 1025');
    expect(refused({ tokens: 4, listLanes: 8 })).to.throw('listLanes is at most the number of tokens');
    expect(refused({ heads: 0 })).to.throw('heads is an integer, 1 .. 64');
    expect(refused({ scoreBits: 49 })).to.throw('scoreBits is an integer, 8 .. 48');
  });
});
