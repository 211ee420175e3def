import { expect } from 'chai';
import { prepare } from '../../generators/block.js';
import type { Prepared, Vector } from '../../generators/block.js';
import { fetcherContract } from '../../generators/spatten/fetch/fetcher.contract.js';
import {
  clockMask,
  mutantOf,
  openDut,
  readPort,
  reset,
  runAfter,
  runApart,
  runTogether,
  writePort,
} from '../cosim/index.js';
import type { Dut, Mutation } from '../cosim/index.js';
import type { AxiMemoryOptions } from '../bench/index.js';
import { COLD } from '../engines/verilator/support.fixture.js';
import { blockEngine, presetEngines } from '../spec-engines.fixture.js';
import { expectAgreement, expectEveryPace, find, runPart, seeds } from './agreement.fixture.js';

const of = (name: string): Prepared => {
  const preset = fetcherContract.presets.find(found => found.name === name);
  return prepare(fetcherContract, preset?.parameters);
};

/** Opens a block with its memory, which behaves as given. */
const open = (
  block: Prepared,
  behaviour: Partial<AxiMemoryOptions> = {},
  module = block.build({ trace: true }),
): Promise<Dut> => {
  if (block.memory === undefined) throw new RangeError(block.id);
  return openDut(module, block.probes, blockEngine, { seed: 5 }, { ...block.memory, ...behaviour });
};

const inputs = { drain: 0, clearCounts: 0, clearError: 0 };

/** Words and bytes that a vector asks for. */
function countsOf({ traffic, expected }: Vector): { readonly words: number; readonly bytes: number } {
  const [job] = (traffic.send['jobs'] ?? []) as readonly { readonly bytes: number }[];
  const lists = Object.values(expected.streams) as readonly (readonly { readonly last: number }[])[];
  const words = lists.flat();
  return { words: words.length, bytes: words.filter(({ last }) => last === 1).length * (job?.bytes ?? 0) };
}

describe('fetcher', () => {
  for (const { name } of fetcherContract.presets) {
    for (const engine of presetEngines(name)) {
      it(`agrees on ${engine}, with and without stalls: ${name}`, async () => {
        const block = of(name);
        const count = name === 'paper' ? 1 : name === 'eighth' ? 5 : 25;
        await expectEveryPace(block, engine, [...block.corners(), ...seeds(count).map(block.random)]);
      }).timeout(COLD);
    }
  }

  for (const name of ['toy', 'tiny']) {
    it(`agrees whatever memory does: ${name}`, async () => {
      const block = of(name);
      const vectors = [...block.corners(), ...seeds(15).map(block.random)];
      for (const behaviour of [
        { latency: { min: 1, max: 40 }, reorder: 'ids' as const },
        { latency: { min: 1, max: 9 }, stalls: 0.4 },
      ]) {
        const dut = await open(block, behaviour);
        for (const [gaps, stalls] of [
          [0, 0],
          [3, 5],
        ] as const)
          expectAgreement(runTogether(dut, vectors, { seed: 3, gaps, stalls }));
      }
    });

    it(`counts bytes: ${name}`, async () => {
      const block = of(name);
      const dut = await open(block);
      const vectors = [find(block.corners(), 'two bytes over a boundary'), ...seeds(4).map(block.random)];
      expectAgreement(runApart(dut, vectors));
      const total = vectors.map(countsOf);
      const wordBytes = Number(block.parameters['dataBits']) / 8;
      const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
      expect(readPort(dut, 'usefulBytes')).to.equal(sum(total.map(({ bytes }) => bytes)));
      expect(readPort(dut, 'busBytes')).to.equal(wordBytes * sum(total.map(({ words }) => words)));
      expect(readPort(dut, 'idle')).to.equal(1);
      writePort(dut, 'clearCounts', 1);
      dut.simulation.run(clockMask(dut.circuit), 1);
      expect([readPort(dut, 'usefulBytes'), readPort(dut, 'busBytes')]).to.deep.equal([0, 0]);
    });

    it(`drains what is under way, and takes the next job: ${name}`, async () => {
      const block = of(name);
      const vectors = seeds(12).map(block.random);
      const dut = await open(block, { latency: 15, stalls: 0.2 });
      const mask = clockMask(dut.circuit);
      reset(dut, inputs);
      let drained = 0;
      for (const [i, vector] of vectors.entries()) {
        runPart(dut, vector, 3 + 4 * i);
        writePort(dut, 'drain', 1);
        dut.simulation.settle();
        if (readPort(dut, 'idle') === 0) drained += 1;
        for (let cycle = 0; readPort(dut, 'idle') === 0; cycle++) {
          expect(cycle).to.be.below(2000);
          for (const { name: stream } of dut.sources)
            expect(dut.simulation.words[dut.simulation.slot(`${stream}_valid`).offset]).to.equal(0);
          dut.simulation.run(mask, 1);
        }
        writePort(dut, 'drain', 0);
        dut.simulation.settle();
        // Without a reset: what was dropped must not come after all. The probes' counts of the dropped part are gone with it.
        expectAgreement(runAfter(dut, find(block.corners(), 'after an error')));
      }
      expect(drained).to.be.above(6);
    });

    it(`starts anew after a reset in the middle: ${name}`, async () => {
      const block = of(name);
      const dut = await open(block, { latency: 9 });
      for (const [i, vector] of seeds(6).map(block.random).entries()) {
        reset(dut, inputs);
        runPart(dut, vector, 1 + 5 * i);
        expectAgreement(runTogether(dut, block.corners(), { seed: 1, gaps: 0, stalls: 0 }));
      }
    });
  }

  it('keeps the errors of jobs and of memory until they are cleared, and does the next job', async () => {
    const block = of('toy');
    const dut = await open(block);
    const run = (name: string): unknown => {
      expectAgreement(runAfter(dut, find(block.corners(), name)));
      return readPort(dut, 'error');
    };
    reset(dut, inputs);
    expect(run('one token')).to.deep.equal({ job: 'None', memory: 'None' });
    expect(run('no bytes')).to.deep.equal({ job: 'BytesZero', memory: 'None' });
    expect(run('after an error')).to.deep.equal({ job: 'BytesZero', memory: 'None' });
    expect(run('behind the end of memory')).to.deep.equal({ job: 'BytesZero', memory: 'DecodeError' });
    writePort(dut, 'clearError', 1);
    dut.simulation.run(clockMask(dut.circuit), 1);
    expect(readPort(dut, 'error')).to.deep.equal({ job: 'None', memory: 'None' });
    writePort(dut, 'clearError', 0);
    expect(run('one token')).to.deep.equal({ job: 'None', memory: 'None' });
  });

  const mutations: readonly (Mutation & { readonly stage: RegExp })[] = [
    { stage: /^requests/, module: 'fetch_lane', from: 'le', to: 'lt' },
    { stage: /^requests/, module: 'fetch_lane', from: 'shr', to: 'shl' },
    { stage: /^requests/, module: 'fetch_lane', from: 'add', to: 'sub' },
    { stage: /^requests/, module: 'fetch_lane', stuck: 'requests_payload_channel' },
    { stage: /^vectors/, module: 'fetch_lane', stuck: 'vectors_payload_data' },
    { stage: /^requests/, module: 'fetch_walker', from: 'mul', to: 'add' },
    { stage: /^vectors/, module: 'requester_port', from: 'eq', to: 'ne' },
  ];
  for (const { stage, ...mutation } of mutations) {
    it(`the monitors see ${JSON.stringify(mutation)}`, async () => {
      const block = of('toy');
      const mutant = mutantOf(block.build({ trace: true }), mutation);
      const dut = await open(block, {}, mutant);
      expect(runApart(dut, block.corners()).mismatch?.stage).to.match(stage);
    });
  }

  it('refuses bad parameters before it elaborates', () => {
    const refused = (parameters: object) => () => prepare(fetcherContract, parameters);
    expect(refused({ idBits: 17 })).to.throw('spatten/fetcher: idBits is 17');
    expect(refused({ dataBits: 8, dataDepth: 16 })).to.throw(
      'a queue holds the words of a whole transaction',
    );
  });
});
