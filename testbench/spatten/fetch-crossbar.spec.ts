import { expect } from 'chai';
import { prepare } from '../../generators/block.js';
import type { Prepared } from '../../generators/block.js';
import type { AxiMemoryOptions } from '../bench/index.js';
import { fetchCrossbarContract } from '../../generators/spatten/fetch/fetch-crossbar.contract.js';
import {
  clockMask,
  mutantOf,
  openDut,
  readPort,
  reset,
  runApart,
  runJob,
  runTogether,
  writePort,
} from '../cosim/index.js';
import type { Dut, Mutation } from '../cosim/index.js';
import { COLD } from '../engines/verilator/support.fixture.js';
import { blockEngine, presetEngines } from '../spec-engines.fixture.js';
import { expectAgreement, expectEveryPace, find, runPart, seeds } from './agreement.fixture.js';

const of = (name: string): Prepared => {
  const preset = fetchCrossbarContract.presets.find(found => found.name === name);
  return prepare(fetchCrossbarContract, preset?.parameters);
};

/** Opens a block with its memory, which behaves as given. */
const open = (
  block: Prepared,
  behaviour: Partial<AxiMemoryOptions> = {},
  module = block.build(),
): Promise<Dut> => {
  if (block.memory === undefined) throw new RangeError(block.id);
  return openDut(module, [], blockEngine, { seed: 5 }, { ...block.memory, ...behaviour });
};

const TOYS = ['toy', 'toy-virtual'] as const;

describe('fetch crossbar', () => {
  for (const { name } of fetchCrossbarContract.presets) {
    for (const engine of presetEngines(name)) {
      it(`agrees on ${engine}, with and without stalls: ${name}`, async () => {
        const block = of(name);
        const count = name === 'paper' ? 1 : 30;
        await expectEveryPace(block, engine, [...block.corners(), ...seeds(count).map(block.random)]);
      }).timeout(COLD);
    }
  }

  for (const name of TOYS) {
    it(`keeps the order whatever memory does: ${name}`, async () => {
      const block = of(name);
      const vectors = [...block.corners(), ...seeds(20).map(block.random)];
      for (const behaviour of [
        { latency: { min: 1, max: 40 } },
        { latency: { min: 1, max: 9 }, stalls: 0.4 },
        { latency: 30, outstanding: 2 },
      ]) {
        const dut = await open(block, { ...behaviour, reorder: 'beats' });
        for (const [gaps, stalls] of [
          [0, 0],
          [4, 0],
          [0, 7],
        ] as const)
          expectAgreement(runTogether(dut, vectors, { seed: 3, gaps, stalls }));
      }
    });

    it(`serves the others while nobody takes the words of one: ${name}`, async () => {
      const block = of(name);
      const dut = await open(block);
      reset(dut, { clearError: 0 });
      const { traffic } = find(block.corners(), 'all to one channel');
      const drive = dut.sinks.map(({ name: stream, codec }) => {
        const items = traffic.send[stream] ?? [];
        const count = 5 * items.length;
        const rows = new Uint32Array(count * codec.words);
        for (let i = 0; i < count; i++) codec.encode(items[i % items.length], rows, i * codec.words);
        return { stream, count, rows };
      });
      const receive = dut.sources.slice(1).map(({ name: stream }) => ({ stream, count: 1000 }));
      const job = { mask: clockMask(dut.circuit), drive, receive, maxCycles: 1000 };
      const { sent } = runJob(dut, job);
      const counts = sent.map(({ transfers }) => transfers);
      expect(counts.slice(1)).to.deep.equal([20, 20]);
      expect(counts[0]).to.be.below(20);
    });

    it(`keeps the first error of memory until it is cleared: ${name}`, async () => {
      const block = of(name);
      const vector = find(block.corners(), 'behind the end of memory');
      const [first] = (vector.traffic.send['requests_0'] ?? []) as readonly { readonly channel: number }[];
      const dut = await open(block);
      expectAgreement(runApart(dut, [vector]));
      expect(readPort(dut, 'error')).to.deep.equal({
        code: 'DecodeError',
        channel: first?.channel,
        requester: 0,
      });
      writePort(dut, 'clearError', 1);
      dut.simulation.run(clockMask(dut.circuit), 1);
      expect((readPort(dut, 'error') as { readonly code: string }).code).to.equal('None');
      const slave = await open(block, { errors: [{ from: 0, to: 2 ** 20, response: 'SLVERR' }] });
      const outcome = runApart(slave, [find(block.corners(), 'the last requester, the last channel')]);
      // Where a slave refuses, the agent gives zeros.
      expect(outcome.mismatch?.stage).to.equal('words_2');
      expect(readPort(slave, 'error')).to.deep.equal({ code: 'SlaveError', channel: 1, requester: 2 });
    });

    it(`starts anew after a reset in the middle: ${name}`, async () => {
      const block = of(name);
      const dut = await open(block, { latency: 9 });
      const [vector] = seeds(1).map(block.random);
      if (vector === undefined) return;
      for (const cycles of [1, 2, 5, 11, 14]) {
        reset(dut, { clearError: 0 });
        runPart(dut, vector, cycles);
        expectAgreement(runTogether(dut, block.corners(), { seed: 1, gaps: 0, stalls: 0 }));
      }
    });
  }

  const mutations: readonly (Mutation & { readonly preset: (typeof TOYS)[number] })[] = [
    { preset: 'toy', module: 'channel_port', from: 'eq', to: 'ne' },
    { preset: 'toy', module: 'channel_port', stuck: 'arrived_last' },
    { preset: 'toy', module: 'channel_port', stuck: 'memory_araddr' },
    { preset: 'toy', module: 'requester_port', from: 'eq', to: 'ne' },
    { preset: 'toy', module: 'requester_port', stuck: 'takes' },
    { preset: 'toy', module: 'requester_port', stuck: 'words_payload_last' },
    { preset: 'toy', module: 'room_gate', from: 'le', to: 'gt' },
    { preset: 'toy-virtual', module: 'requester_port', from: 'eq', to: 'ne' },
    { preset: 'toy-virtual', module: 'requester_port', stuck: 'words_payload_data' },
    { preset: 'toy-virtual', module: 'room_gate', from: 'add', to: 'sub' },
    { preset: 'toy-virtual', module: 'room_gate', from: 'le', to: 'gt' },
  ];
  for (const { preset, ...mutation } of mutations) {
    it(`the bench sees ${JSON.stringify(mutation)}: ${preset}`, async () => {
      const block = of(preset);
      const dut = await open(block, { latency: { min: 1, max: 9 } }, mutantOf(block.build(), mutation));
      const vectors = [...block.corners(), ...seeds(10).map(block.random)];
      expect(runTogether(dut, vectors, { seed: 1, gaps: 0, stalls: 5 }).mismatch).to.not.equal(undefined);
    });
  }

  it('refuses bad parameters before it elaborates', () => {
    const refused = (parameters: object) => () => prepare(fetchCrossbarContract, parameters);
    expect(refused({ channels: 3 })).to.throw('spatten/fetch-crossbar: channels is 3');
    expect(refused({ dataBits: 512 })).to.throw('dataBits is 512');
    expect(refused({ dataBits: 64, dataDepth: 3 })).to.throw(
      'a queue holds the words of a whole transaction',
    );
  });
});
