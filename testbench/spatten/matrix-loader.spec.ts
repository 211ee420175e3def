import { expect } from 'chai';
import type { Module } from '../../dsl/index.js';
import type { Vector } from '../../generators/block.js';
import type { AttentionSizes } from '../../generators/spatten/attention/attention-shape.js';
import { attentionDefaults } from '../../generators/spatten/attention/attention-sizes.js';
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
import type { AxiMemoryOptions } from '../bench/index.js';
import { blockEngine } from '../spec-engines.fixture.js';
import { expectAgreement, seeds } from './agreement.fixture.js';
import {
  fetchedBytes,
  loadVector,
  loaderBench,
  loaderMemory,
  loaderProbes,
} from './matrix-loader.fixture.js';
import type { LoadRun } from './matrix-loader.fixture.js';
import { loaderCorners, randomLoads } from './matrix-loader-orders.fixture.js';

/** Two scores a cycle, four requesters, heads of up to twice the least size, two of them held. */
const wider: AttentionSizes = {
  ...attentionDefaults,
  multipliers: 64,
  largestHead: 32,
  fusedHeads: 2,
  requesters: 4,
};

const builds = [
  { name: 'tiny', sizes: attentionDefaults, sizeLogs: [0] },
  { name: 'heads of two sizes', sizes: wider, sizeLogs: [0, 1] },
];

const find = (runs: readonly LoadRun[], name: string): LoadRun => {
  const found = runs.find(run => run.name === name);
  if (found === undefined) throw new RangeError(name);
  return found;
};

const open = (
  sizes: AttentionSizes,
  behaviour: Partial<AxiMemoryOptions> = {},
  module: Module = loaderBench(sizes),
): Promise<Dut> =>
  openDut(module, loaderProbes, blockEngine, { seed: 5 }, { ...loaderMemory(sizes), ...behaviour });

/** Offers a vector, takes from some sources for so many cycles, and gives what came. */
function takeFrom(dut: Dut, sources: readonly string[], cycles: number, vector?: Vector): unknown[][] {
  const drive = dut.sinks.map(({ name: stream, codec }) => {
    const items = vector?.traffic.send[stream] ?? [];
    const rows = new Uint32Array(items.length * codec.words);
    items.forEach((item, i) => {
      codec.encode(item, rows, i * codec.words);
    });
    return { stream, count: items.length, rows };
  });
  const receive = sources.map(stream => ({ stream, count: 10_000 }));
  const { received } = runJob(dut, { mask: clockMask(dut.circuit), drive, receive, maxCycles: cycles });
  return received.map(({ transfers, rows }, i) => {
    const codec = dut.sources.find(({ name }) => name === sources[i])?.codec;
    return Array.from({ length: transfers }, (_, item) => codec?.decode(rows, item * codec.words));
  });
}

/** That no word of an order is written before that is allowed. */
function expectGated(dut: Dut): void {
  const sizes = attentionDefaults;
  const run = find(loaderCorners(sizes), 'both buffers, one group after the other');
  const vector = loadVector(sizes, { ...run, writable: 0 });
  const [first] = run.orders.map(order => loadVector(sizes, { ...run, orders: [order] }).expected.streams);
  const { streams } = vector.expected;
  reset(dut, vector.traffic.inputs);
  // Both are asked for, and what comes of them waits.
  const none = takeFrom(dut, ['walks', 'loads_0', 'loads_1'], 500, vector);
  expect(none, 'nothing may be written').to.deep.equal([[1, 1], [], []]);
  expect(readPort(dut, 'busy')).to.equal(1);
  writePort(dut, 'writable', 1);
  const alone = takeFrom(dut, ['loads_0'], 300);
  expect(alone, 'a requester that is done with the first order waits').to.deep.equal([first?.['loads_0']]);
  const [zero = [], one = []] = takeFrom(dut, ['loads_0', 'loads_1'], 300);
  expect([...(alone[0] ?? []), ...zero]).to.deep.equal(streams['loads_0']);
  expect(one).to.deep.equal(streams['loads_1']);
  expect(readPort(dut, 'busy')).to.equal(0);
}

describe('loader of keys and values', () => {
  for (const { name, sizes, sizeLogs } of builds) {
    for (const sizeLog of sizeLogs) {
      const all: readonly LoadRun[] = [
        ...loaderCorners(sizes).map(run => ({ ...run, sizeLog })),
        ...seeds(6).map(seed => randomLoads(sizes, sizeLog, seed)),
      ];
      it(`puts every word where it was ordered, at any pace: ${name}, heads of ${String(sizes.headSize << sizeLog)}`, async () => {
        const vectors = all.map(run => loadVector(sizes, run));
        const dut = await open(sizes);
        expectAgreement(runApart(dut, vectors));
        const slow = await open(sizes, { latency: { min: 1, max: 40 }, stalls: 0.2 });
        for (const [one, gaps, stalls] of [
          [dut, 0, 0],
          [dut, 0, 7],
          [slow, 3, 5],
        ] as const)
          expectAgreement(runTogether(one, vectors, { seed: gaps + stalls + 1, gaps, stalls }));
        await dut.simulation.close();
        await slow.simulation.close();
      });
    }
  }

  it('writes orders only as far as their buffers are free', async () => {
    const dut = await open(attentionDefaults);
    expectGated(dut);
    await dut.simulation.close();
  });

  it('counts bytes by what they are for', async () => {
    const sizes = attentionDefaults;
    const runs = [...loaderCorners(sizes), randomLoads(sizes, 0, 99)];
    const dut = await open(sizes, { latency: { min: 1, max: 20 } });
    expectAgreement(
      runTogether(
        dut,
        runs.map(run => loadVector(sizes, run)),
        { seed: 3, gaps: 0, stalls: 3 },
      ),
    );
    const bytes = runs.map(run => fetchedBytes(sizes, run));
    const sum = (kind: 'ofGroup' | 'ofQuery'): number => bytes.reduce((total, one) => total + one[kind], 0);
    expect(readPort(dut, 'bytes')).to.deep.equal({ ofGroup: sum('ofGroup'), ofQuery: sum('ofQuery') });
    await dut.simulation.close();
  });

  it('starts anew after a reset in the middle', async () => {
    const sizes = attentionDefaults;
    const dut = await open(sizes);
    const vectors = loaderCorners(sizes).map(run => loadVector(sizes, run));
    for (const cycles of [70, 80, 95, 120]) {
      reset(dut, vectors[0]?.traffic.inputs);
      takeFrom(dut, ['walks', 'loads_0'], cycles, vectors[10]);
      expectAgreement(runTogether(dut, vectors, { seed: 1, gaps: 0, stalls: 0 }));
    }
    await dut.simulation.close();
  });

  const [loader, side] = ['matrix_loader', 'matrix_side'] as const;
  const mutants: readonly (readonly [what: string, Mutation, corner: string, stage: string])[] = [
    [
      'the last row of a list is not counted',
      { module: loader, stuck: 'ids_payload_last' },
      'one token',
      'done',
    ],
    [
      'positions of a row go down',
      { module: loader, from: 'add', to: 'sub', nth: 1 },
      'a full row',
      'loads_1',
    ],
    [
      'masks are not looked at',
      { module: loader, stuck: 'orders_payload_masked' },
      'every other token wanted',
      'done',
    ],
    [
      'every mask is of ones',
      { module: loader, stuck: 'masks_payload_mask', at: 1 },
      'every other token wanted',
      'done',
    ],
    [
      'all heads are the first',
      { module: loader, stuck: 'orders_payload_offset' },
      'the last head, to the last slot',
      'loads_0',
    ],
    [
      'a group is done as if a query had wanted it',
      { module: loader, stuck: 'done_ofGroup' },
      'one token',
      'done',
    ],
    [
      'a third order is taken',
      { module: loader, from: 'ne', to: 'le' },
      'a third order waits for the first to be done',
      'cycles',
    ],
    [
      'groups and single queries mix',
      { module: loader, from: 'eq', to: 'ge', nth: 1 },
      'what a query wants waits for the group before it',
      'cycles',
    ],
    [
      'done before the last word is written',
      { module: loader, from: 'eq', to: 'ge', nth: 8 },
      'one token',
      'cycles',
    ],
    ['orders swapped', { module: side, stuck: 'tokens_payload_order', at: 1 }, 'one token', 'done'],
    [
      'every order is read like the first',
      { module: side, stuck: 'tokens_payload_order' },
      'both buffers, one group after the other',
      'loads_0',
    ],
    ['the end of an order is lost', { module: side, stuck: 'tokens_payload_end' }, 'one token', 'done'],
    ['done one requester too early', { module: side, stuck: 'done', at: 1 }, 'one token', 'cycles'],
    ['done is not said', { module: side, stuck: 'done' }, 'one token', 'done'],
    ['a wrong head', { module: side, stuck: 'loads_payload_head' }, 'one token', 'loads_0'],
    [
      'the wrong buffer',
      { module: side, stuck: 'loads_payload_buffer' },
      'one token more than a row',
      'loads_0',
    ],
    [
      'all bits are written',
      { module: side, stuck: 'loads_payload_mask', at: 1 },
      'lower bits, beside upper ones',
      'loads_0',
    ],
    ['all to the first position', { module: side, stuck: 'loads_payload_position' }, 'a full row', 'loads_1'],
  ];
  for (const [what, mutation, name, stage] of mutants) {
    it(`the bench sees: ${what}`, async () => {
      const sizes = attentionDefaults;
      const dut = await open(sizes, {}, mutantOf(loaderBench(sizes), mutation));
      const { mismatch } = runApart(dut, [loadVector(sizes, find(loaderCorners(sizes), name))]);
      expect(mismatch?.stage).to.equal(stage);
      await dut.simulation.close();
    });
  }

  it('the bench sees: written before the buffer is free', async () => {
    const mutant = mutantOf(loaderBench(attentionDefaults), { module: side, from: 'lt', to: 'le' });
    const dut = await open(attentionDefaults, {}, mutant);
    expect(() => {
      expectGated(dut);
    }).to.throw('nothing may be written');
    await dut.simulation.close();
  });
});
