import { expect } from 'chai';
import { prepare } from '../../generators/block.js';
import type { Prepared } from '../../generators/block.js';
import { attentionContract } from '../../generators/spatten/attention/attention.contract.js';
import { tinySizes } from '../../generators/spatten/attention/attention-sizes.js';
import { mutantOf, openDut, runApart } from '../cosim/index.js';
import type { Mutation } from '../cosim/index.js';
import { COLD } from '../engines/verilator/support.fixture.js';
import { blockEngine, cosimulationEngines, presetEngines } from '../spec-engines.fixture.js';
import type { EngineName } from '../engines/open.js';
import { expectEveryPace, find, hardestPace, seeds } from './agreement.fixture.js';

const of = (name: string): Prepared => {
  const preset = attentionContract.presets.find(found => found.name === name);
  return prepare(attentionContract, preset?.parameters);
};

/** The smallest size is small enough for the printed Verilog too. */
const enginesOf = (name: string): ReadonlySet<EngineName> =>
  new Set([...presetEngines(name), ...(name === 'tiny' ? cosimulationEngines(name) : [])]);

describe('attention as a block', () => {
  for (const { name } of attentionContract.presets) {
    for (const engine of enginesOf(name)) {
      it(`agrees in every stage and in memory on ${engine}: ${name}`, async () => {
        const block = of(name);
        const count = name === 'tiny' ? 20 : 2;
        const all = block.corners();
        const few = [
          ...all.slice(0, 8),
          ...all.filter(({ name }) => /norms: (one query, every|the greatest) head$/.test(name)),
        ];
        const corners = name === 'tiny' ? all : few;
        await expectEveryPace(block, engine, [...corners, ...seeds(count).map(block.random)], hardestPace);
      }).timeout(COLD);
    }
  }

  it('agrees at other sizes, and with a second pass over whole keys', async () => {
    const builds = [
      { ...tinySizes, recompute: 'full' },
      {
        ...{
          multipliers: 64,
          headSize: 16,
          largestHead: 32,
          tokens: 32,
          heads: 3,
          fusedHeads: 2,
          channels: 2,
        },
        ...{ dataBits: 128, requesters: 4, topKLanes: 8, outputLanes: 8, recompute: 'full' },
      },
      {
        ...{
          multipliers: 256,
          headSize: 16,
          largestHead: 16,
          tokens: 16,
          heads: 5,
          fusedHeads: 1,
          channels: 4,
        },
        ...{ dataBits: 256, requesters: 8, outputLanes: 16 },
        ...{ topKLanes: 2, topKDesign: 'quickSelect', topKEngines: 1 },
      },
      { ...tinySizes, topKLanes: 32, topKDesign: 'sorter', topKEngines: 2 },
      { ...tinySizes, norms: false },
    ];
    for (const build of builds) {
      const block = prepare(attentionContract, build);
      await expectEveryPace(block, blockEngine, [...block.corners(), ...seeds(5).map(block.random)], []);
    }
  }).timeout(COLD);

  const mutants: readonly (readonly [Mutation, string, RegExp, string?])[] = [
    [{ module: 'query_key', stuck: 'scores_payload_row' }, 'tokens of a row', /^scores$/],
    [
      { module: 'progressive', stuck: 'decided_payload_fetchesLsb' },
      'every query asks for lower bits',
      /^decisions$/,
    ],
    [{ module: 'table_softmax', stuck: 'probabilities_payload_row' }, 'tokens of a row', /^probabilities$/],
    [{ module: 'value_pruner', stuck: 'pruned_payload_row' }, 'tokens of a row', /^pruned$/],
    [{ module: 'probability_value', stuck: 'outputs_payload_elements' }, 'tokens of a row', /^results$/],
    [{ module: 'column_sums', stuck: 'sum' }, 'tokens of a row', /^sums$/],
    [{ module: 'list_source', stuck: 'numbers_payload_row' }, 'tokens of a row', /^kept$/],
    [
      { module: 'output_writer', stuck: 'memory_wdata' },
      'tokens of a row',
      /^memory, layer 0: output of token 0/,
    ],
    [{ module: 'value_norms', stuck: 'norms_payload_norm' }, 'ranked by norms', /^sums$/],
    // The norms of the first head for every head, and those of the first buffer for both.
    [{ module: 'norm_sender', stuck: 'sends_payload_head' }, 'ranked by norms', /^sums$/],
    [{ module: 'norm_sender', stuck: 'sends_payload_buffer' }, 'ranked by norms', /^sums$/, 'eighth'],
    [{ module: 'token_list', stuck: 'ids_payload_row' }, 'tokens of a row', /^scores$/],
    [{ module: 'control', stuck: 'irq' }, 'refused: no value kept', /^irq$/],
    [{ module: 'descriptor_reader', stuck: 'failure' }, 'refused: no value kept', /^ended$/],
  ];
  for (const [mutation, name, stage, preset = 'tiny'] of mutants) {
    it(`sees a fault in ${mutation.module} at ${stage.source}`, async () => {
      const block = of(preset);
      const mutant = mutantOf(block.build({ trace: true }), mutation);
      const dut = await openDut(mutant, block.probes, blockEngine, { seed: 5 }, block.memory);
      try {
        expect(runApart(dut, [find(block.corners(), name)]).mismatch?.stage).to.match(stage);
      } finally {
        await dut.simulation.close();
      }
    }).timeout(COLD);
  }

  it('refuses bad parameters before it elaborates', () => {
    const messages = [
      { ...tinySizes, largestHead: 64 },
      { ...tinySizes, multipliers: 1024 },
      { ...tinySizes, fusedHeads: 8 },
      { ...tinySizes, tokens: 100 },
      { ...tinySizes, tokens: 16, requesters: 16 },
    ].map(wrong => {
      try {
        prepare(attentionContract, wrong);
        return 'nothing';
      } catch (error) {
        return (error as Error).message;
      }
    });
    expect(
      messages.map(text => /largestHead|multipliers|fusedHeads|norms|tokens|nothing/.exec(text)?.[0]),
    ).to.deep.equal(['largestHead', 'multipliers', 'fusedHeads', 'tokens', 'norms']);
  });
});
