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
import { watchedCrossbar } from './channel-turns.fixture.js';
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

const TOYS = ['toy', 'toy-virtual', 'toy-parties'] as const;

/** All requesters ask channel 0 for single words, always, and take what comes. */
function keepAsking(dut: Dut, cycles: number): void {
  reset(dut, { clearError: 0 });
  const count = cycles;
  const drive = dut.sinks.map(({ name: stream, codec }) => {
    const rows = new Uint32Array(count * codec.words);
    for (let i = 0; i < count; i++)
      codec.encode({ channel: 0, address: 32 * (i % 8), length: 0, last: 1 }, rows, i * codec.words);
    return { stream, count, rows };
  });
  const receive = dut.sources.map(({ name: stream }) => ({ stream, count }));
  runJob(dut, { mask: clockMask(dut.circuit), drive, receive, maxCycles: cycles });
}

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
      expect(counts.slice(1)).to.deep.equal(counts.slice(1).map(() => 20));
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
      const last = Number(block.parameters['requesters']) - 1;
      expect(outcome.mismatch?.stage).to.equal(`words_${String(last)}`);
      expect(readPort(slave, 'error')).to.deep.equal({ code: 'SlaveError', channel: 1, requester: last });
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

  for (const name of TOYS) {
    it(`gives turns fairly at every channel: ${name}`, async () => {
      const block = of(name);
      const vectors = [...block.corners(), ...seeds(20).map(block.random)];
      for (const behaviour of [{}, { latency: { min: 1, max: 30 }, stalls: 0.3 }]) {
        const { dut, unfair, turns } = await watchedCrossbar(block, behaviour);
        for (const [gaps, stalls] of [
          [0, 0],
          [2, 5],
        ] as const)
          expectAgreement(runTogether(dut, vectors, { seed: 3, gaps, stalls }));
        expect(unfair).to.deep.equal([]);
        expect(turns.flat().length).to.be.above(200);
        await dut.simulation.close();
      }
    });
  }

  it('gives parties equal shares while all of them ask, however many they are', async () => {
    const { dut, turns } = await watchedCrossbar(of('toy-parties'));
    keepAsking(dut, 600);
    const [first = []] = turns;
    const found = first.slice(20, 320);
    const shares = [0, 1, 2, 3, 4].map(who => found.filter(requester => requester === who).length);
    expect(shares).to.deep.equal([50, 50, 50, 50, 100]);
    const from = found.indexOf(0);
    const round = [0, 2, 4, 1, 3, 4];
    expect(found.slice(from, from + 60)).to.deep.equal(Array.from({ length: 60 }, (_, i) => round[i % 6]));
    await dut.simulation.close();
  });

  const [module, parties, mates] = ['stream_arbiter', { inputs: 3 }, { inputs: 2 }] as const;
  const unfairMutants: readonly (readonly [what: string, mutation: Mutation, seen: RegExp])[] = [
    [
      'the first party always',
      { module, parameters: parties, from: 'ne', to: 'eq' },
      /: party \d had two turns/,
    ],
    ['a party left out', { module, parameters: parties, from: 'lt', to: 'ge' }, /: party 2 had two turns/],
    [
      'the last party again',
      { module, parameters: parties, from: 'lt', to: 'le', nth: 1 },
      /: party 1 had two/,
    ],
    [
      'the first of a party always',
      { module, parameters: mates, from: 'ne', to: 'eq' },
      /: requester \d had two/,
    ],
    [
      'the last of a party again',
      { module, parameters: mates, from: 'lt', to: 'le' },
      /: requester 1 had two/,
    ],
  ];
  for (const [what, mutation, seen] of unfairMutants) {
    it(`the watch over turns sees: ${what}`, async () => {
      const block = of('toy-parties');
      const { dut, unfair } = await watchedCrossbar(block, {}, mutantOf(block.build(), mutation));
      keepAsking(dut, 200);
      expect(unfair[0]).to.match(seen);
      await dut.simulation.close();
    });
  }

  it('the watch over turns sees a crossbar without parties', async () => {
    const block = of('toy-parties');
    const plain = prepare(fetchCrossbarContract, { ...block.parameters, party: 0 });
    const { dut, turns, unfair } = await watchedCrossbar(block, {}, plain.build());
    keepAsking(dut, 200);
    expect(turns[0]?.slice(20, 25).sort()).to.deep.equal([0, 1, 2, 3, 4]);
    expect(unfair[0]).to.match(/^channel 0: party \d had two turns while party \d asked$/);
    await dut.simulation.close();
  });

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
    { preset: 'toy-parties', module: 'channel_port', from: 'add', to: 'sub', nth: 1 },
    { preset: 'toy-parties', module: 'channel_port', from: 'eq', to: 'ne' },
    { preset: 'toy-parties', module: 'stream_arbiter', parameters: { inputs: 3 }, stuck: 'chosen' },
    { preset: 'toy-parties', module: 'stream_arbiter', parameters: { inputs: 2 }, stuck: 'chosen' },
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
    expect(refused({ requesters: 4, party: 5 })).to.throw('party is at most requesters');
    expect(refused({ dataBits: 64, dataDepth: 3 })).to.throw(
      'a queue holds the words of a whole transaction',
    );
  });
});
