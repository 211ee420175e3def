import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { prepare, vectorOf } from '../../generators/block.js';
import type { Vector } from '../../generators/block.js';
import { softmaxContract } from '../../generators/spatten/softmax/softmax.contract.js';
import type { SoftmaxChoice, SoftmaxJobRow } from '../../generators/spatten/softmax/softmax.contract.js';
import { clockMask, mutantOf, openDut, readPort, runApart, runTogether, writePort } from '../cosim/index.js';
import type { Mutation } from '../cosim/index.js';
import { COLD } from '../engines/verilator/support.fixture.js';
import { expectFreshAfterReset } from '../fact/interrupted.fixture.js';
import { blockEngine, everything, presetEngines, verilogEngines } from '../spec-engines.fixture.js';
import { collect, expectAgreement, expectEveryPace, find, hardestPace, seeds } from './agreement.fixture.js';

interface Scaled {
  readonly name: string;
  readonly multiplier: number;
  readonly shift: number;
}

/** The vectors of the file, as far as they are used here. */
interface Derived {
  readonly streaming: readonly (Scaled & {
    readonly beats: readonly (readonly number[])[];
    readonly probabilities: readonly (readonly number[])[];
  })[];
  readonly table: readonly (Scaled & {
    readonly scores: readonly number[];
    readonly probabilities: readonly number[];
  })[];
}

const FORMS = ['table', 'streaming'] as const;
const toy = { lanes: 4, tokens: 24, scoreBits: 20, parts: 2 } as const;

/** A row against what was filed of it: what leaves the hardware is compared with the file, not with the golden model. */
function filedVector(
  choice: SoftmaxChoice,
  name: string,
  row: SoftmaxJobRow,
  probabilities: readonly number[],
): Vector {
  const vector = vectorOf(softmaxContract, choice, name, { rows: [row] });
  const { lanes } = choice;
  const beats = Array.from({ length: Math.ceil(probabilities.length / row.fill) }, (_, i) => ({
    row: Array.from({ length: lanes }, (_, lane) =>
      lane < row.fill ? probabilities[i * row.fill + lane] : undefined,
    ),
  }));
  const peaks = [Math.max(...probabilities)];
  return { ...vector, expected: { ...vector.expected, streams: { peaks, probabilities: beats } } };
}

describe('softmax', () => {
  for (const { name, parameters } of softmaxContract.presets) {
    for (const engine of presetEngines(name)) {
      it(`agrees with the golden model on ${engine}, with and without stalls: ${name}`, async () => {
        const block = prepare(softmaxContract, parameters);
        const large = parameters.tokens > 64;
        const heads = everything ? 12 : 4;
        const real = await collect(block.real(heads));
        expect(real.length).to.equal(parameters.tokens < 50 ? 0 : heads);
        const random = seeds(everything ? 25 : large ? 5 : 15).map(block.random);
        const paces = large && !everything ? hardestPace : undefined;
        await expectEveryPace(block, engine, [...block.corners(), ...random, ...real], paces);
      }).timeout(COLD);
    }
  }

  for (const form of FORMS) {
    for (const engine of ['interpreter', ...verilogEngines] as const) {
      it(`agrees on ${engine}: ${form}`, async () => {
        const block = prepare(softmaxContract, { ...toy, lanes: 2, tokens: 3, form });
        const dut = await openDut(block.build(), [], engine, { seed: 5 });
        const vectors = [...block.corners().slice(10), ...seeds(4).map(block.random)];
        expectAgreement(runTogether(dut, vectors, { seed: 4, gaps: 1, stalls: 1 }));
        await dut.simulation.close();
      }).timeout(COLD);
    }
  }

  for (const tokens of [1, 20, 24]) {
    it(`has room for every row where ${String(tokens)} tokens make stores of any depth`, async () => {
      for (const form of FORMS) {
        const block = prepare(softmaxContract, { lanes: 1, tokens, scoreBits: 33, parts: 1, form });
        await expectEveryPace(block, blockEngine, [...block.corners(), ...seeds(10).map(block.random)]);
      }
    }).timeout(COLD);
  }

  it('agrees with the vectors that an independent script derived from the contracts', async () => {
    const file = new URL('../../golden/spatten/vectors/softmax.json', import.meta.url);
    const { streaming, table } = JSON.parse(readFileSync(file, 'utf8')) as Derived;
    const choice = { lanes: 8, tokens: 1024, scoreBits: 33, parts: 1 } as const;
    const filed = {
      table: table.map(({ name, scores, multiplier, shift, probabilities }) => {
        const row = { scores, scale: { multiplier, shift }, fill: 8, leaves: true };
        return filedVector({ ...choice, form: 'table' }, name, row, probabilities);
      }),
      streaming: streaming.map(({ name, beats, multiplier, shift, probabilities }) => {
        const fill = beats[0]?.length ?? 1;
        const row = { scores: beats.flat(), scale: { multiplier, shift }, fill, leaves: true };
        return filedVector({ ...choice, form: 'streaming' }, name, row, probabilities.flat());
      }),
    };
    expect([filed.table.length, filed.streaming.length]).to.deep.equal([11, 14]);
    for (const form of FORMS) {
      const block = prepare(softmaxContract, { ...choice, form });
      const dut = await openDut(block.build({ trace: true }), block.probes, blockEngine, { seed: 5 });
      expectAgreement(runApart(dut, filed[form]));
      await dut.simulation.close();
    }
  }).timeout(COLD);

  it('waits for a verdict however late, and then goes on', async () => {
    for (const form of FORMS) {
      const block = prepare(softmaxContract, { ...toy, form });
      const dut = await openDut(block.build({ trace: true }), block.probes, blockEngine, { seed: 5 });
      const vectors = [...block.corners(), ...seeds(20).map(block.random)];
      expectAgreement(runTogether(dut, vectors, { seed: 9, gaps: 60, stalls: 1 }));
      await dut.simulation.close();
    }
  }).timeout(COLD);

  it('keeps the first error until it is cleared, and goes on with the next row', async () => {
    for (const form of FORMS) {
      const block = prepare(softmaxContract, { ...toy, form });
      const dut = await openDut(block.build(), [], blockEngine, { seed: 5 });
      const corners = block.corners();
      const names = ['one score', 'refused: a beat too long', 'refused: much too long', 'after errors'];
      const vectors = names.map(name => find(corners, name));
      expect(vectors.map(({ error }) => error)).to.deep.equal([
        undefined,
        'row-too-long',
        'row-too-long',
        undefined,
      ]);
      expectAgreement(runApart(dut, vectors));
      expect(readPort(dut, 'error')).to.deep.equal({ code: 'RowTooLong', row: 1 });
      writePort(dut, 'clearError', 1);
      dut.simulation.edge(clockMask(dut.circuit));
      expect(readPort(dut, 'error')).to.deep.equal({ code: 'None', row: 1 });
      await dut.simulation.close();
    }
  });

  it('starts afresh after a reset in the middle of a row', async () => {
    for (const form of FORMS) {
      const block = prepare(softmaxContract, { ...toy, form });
      const dut = await openDut(block.build({ trace: true }), block.probes, blockEngine, { seed: 5 });
      const corners = block.corners();
      for (const name of ['rows back to back', 'refused: much too long']) {
        expectAgreement(runApart(dut, [find(corners, name)]));
        const cycles = [1, 2, 5, 9, 13, 17, 22, 30, 41, 48, 55, 63, 74];
        expectFreshAfterReset(dut, find(corners, name), cycles);
      }
      await dut.simulation.close();
    }
  });

  const mutations: readonly {
    readonly form: (typeof FORMS)[number];
    readonly stage: string;
    readonly mutation: Mutation;
  }[] = [
    { form: 'table', stage: 'largest', mutation: { module: 'largest_pass', from: 'gt', to: 'lt' } },
    { form: 'table', stage: 'exponents', mutation: { module: 'power_lane', from: 'sub', to: 'add' } },
    { form: 'table', stage: 'powers', mutation: { module: 'power_table', stuck: 'power' } },
    { form: 'table', stage: 'sum', mutation: { module: 'power_pass', from: 'add', to: 'or' } },
    { form: 'table', stage: 'reciprocal', mutation: { module: 'reciprocal_stage', from: 'ge', to: 'gt' } },
    { form: 'table', stage: 'peaks', mutation: { module: 'row_verdict', stuck: 'peaks_payload' } },
    { form: 'table', stage: 'probabilities', mutation: { module: 'product_lane', from: 'mul', to: 'add' } },
    {
      form: 'table',
      stage: 'probabilities',
      mutation: { module: 'row_verdict', stuck: 'orders_payload_leaves' },
    },
    { form: 'table', stage: 'end', mutation: { module: 'softmax_intake', stuck: 'beats_payload_drop' } },
    {
      form: 'table',
      stage: 'largest',
      mutation: { module: 'softmax_intake', from: 'eq', to: 'ne', nth: 1 },
    },
    { form: 'streaming', stage: 'octaves', mutation: { module: 'octave_lane', from: 'add', to: 'or' } },
    { form: 'streaming', stage: 'sum', mutation: { module: 'octave_pass', from: 'gt', to: 'lt' } },
    { form: 'streaming', stage: 'sum', mutation: { module: 'octave_pass', from: 'sub', to: 'add' } },
    {
      form: 'streaming',
      stage: 'reciprocal',
      mutation: { module: 'reciprocal_stage', from: 'ge', to: 'gt' },
    },
    { form: 'streaming', stage: 'probabilities', mutation: { module: 'share_lane', from: 'sub', to: 'add' } },
    { form: 'streaming', stage: 'probabilities', mutation: { module: 'row_fifo', stuck: 'pop_payload_row' } },
  ];
  for (const { form, stage, mutation } of mutations) {
    it(`the monitor of ${stage} sees ${JSON.stringify(mutation)}: ${form}`, async () => {
      const block = prepare(softmaxContract, { ...toy, form });
      const module = mutantOf(block.build({ trace: true }), mutation);
      const dut = await openDut(module, block.probes, blockEngine, { seed: 5 });
      const outcome = runApart(dut, [...seeds(4).map(block.random), ...block.corners()]);
      expect(outcome.mismatch?.stage).to.equal(stage);
      await dut.simulation.close();
    });
  }

  it('refuses bad parameters before it elaborates', () => {
    const refused = (parameters: object): (() => unknown) => {
      return () => prepare(softmaxContract, parameters);
    };
    expect(refused({ lanes: 3 })).to.throw('lanes is one of 1, 2, 4, 8');
    expect(refused({ lanes: 2, parts: 4 })).to.throw('parts is at most lanes');
    expect(refused({ scoreBits: 34 })).to.throw('scoreBits is an integer, 4 .. 33');
    expect(refused({ tokens: 0 })).to.throw('tokens is an integer, 1 .. 16384');
  });
});
