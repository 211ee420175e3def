import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { prepare, vectorOf } from '../../generators/block.js';
import type { LoaderSetup, PlacedItem } from '../../golden/index.js';
import { operandLoaderContract as contract } from '../../generators/spatten/fetch/operand-loader.contract.js';
import { clockMask, mutantOf, openDut, readPort, runApart, runTogether, writePort } from '../cosim/index.js';
import type { Mutation } from '../cosim/index.js';
import { blockEngine, presetEngines } from '../spec-engines.fixture.js';
import { COLD } from '../engines/verilator/support.fixture.js';
import { expectAgreement, expectEveryPace, find, runPart, seeds } from './agreement.fixture.js';

/** A job of the file: items are numbers, which stand in every element. */
interface Derived {
  readonly name: string;
  readonly setup: LoaderSetup;
  readonly tokens: readonly { readonly position: number; readonly items: readonly number[] }[];
  readonly loads: readonly PlacedItem<number>[];
  readonly error: string | null;
}

const small = { headSize: 2, slots: 3, parts: 2, tokens: 8 } as const;
const toy = () => prepare(contract, small);

describe('operand loader', () => {
  it('agrees with the golden model on the interpreter', async () => {
    const block = toy();
    const dut = await openDut(block.build({ trace: true }), block.probes, 'interpreter', { seed: 5 });
    const jobs = [...block.corners(), ...seeds(5).map(block.random)];
    expectAgreement(runApart(dut, jobs));
    expectAgreement(runTogether(dut, jobs, { seed: 3, gaps: 2, stalls: 3 }));
  });

  for (const { name, parameters } of contract.presets) {
    for (const engine of presetEngines(name)) {
      it(`agrees on ${engine}, with and without stalls: ${name}`, async () => {
        const block = prepare(contract, parameters);
        await expectEveryPace(block, engine, [...block.corners(), ...seeds(60).map(block.random)]);
      }).timeout(COLD);
    }
  }

  it('agrees for every setup, refused ones included', async () => {
    const jobs = [];
    for (let firstHead = 0; firstHead < 4; firstHead++)
      for (let heads = 0; heads < 5; heads++)
        for (let parts = 0; parts < 4; parts++)
          for (const buffer of [0, 1] as const) {
            const setup = { buffer, firstHead, heads, parts, mask: 0xa5a };
            const items = Array.from({ length: Math.max(1, heads * parts) }, (_, i) => [i, -i]);
            const tokens = [3, 7].map(position => ({ position, items }));
            jobs.push(vectorOf(contract, small, JSON.stringify(setup), { setup, tokens }));
          }
    const dut = await openDut(toy().build(), toy().probes, blockEngine);
    expectAgreement(runApart(dut, jobs));
  });

  it('agrees with the vectors that were derived independently', async () => {
    const file = new URL('../../golden/spatten/vectors/operand-loader.json', import.meta.url);
    const { jobs } = JSON.parse(readFileSync(file, 'utf8')) as { readonly jobs: readonly Derived[] };
    expect(jobs.length).to.equal(12);
    const dut = await openDut(toy().build(), toy().probes, blockEngine);
    for (const { name, setup, tokens, loads, error } of jobs) {
      const both = (item: number): number[] => [item, item];
      const job = {
        setup,
        tokens: tokens.map(({ position, items }) => ({ position, items: items.map(both) })),
      };
      const made = vectorOf(contract, small, name, job);
      expect(made.error ?? null).to.equal(error);
      // What leaves the hardware is compared with the file, not with the golden model.
      const filed = loads.map(load => ({ ...load, elements: both(load.elements) }));
      expectAgreement(
        runApart(dut, [{ ...made, expected: { ...made.expected, streams: { loads: filed } } }]),
      );
    }
  });

  it('starts afresh after a reset in the middle of a token', async () => {
    const dut = await openDut(toy().build(), toy().probes, blockEngine, { seed: 5 });
    const job = find(toy().corners(), 'every position');
    for (const cycles of [1, 2, 3, 5, 8, 13]) {
      runPart(dut, job, cycles);
      expectAgreement(runApart(dut, [job]));
    }
  });

  it('keeps the first error until it is cleared, and goes on with the next job', async () => {
    const dut = await openDut(toy().build(), toy().probes, blockEngine, { seed: 5 });
    const codeAfter = (name: string): unknown => {
      expectAgreement(runApart(dut, [find(toy().corners(), name), find(toy().corners(), 'after errors')]));
      return readPort(dut, 'error');
    };
    expect(codeAfter('refused: no heads')).to.deep.equal({ code: 'HeadsIsZero', job: 0 });
    expect(codeAfter('refused: heads over slots')).to.deep.equal({ code: 'HeadsOverSlots', job: 0 });
    expect(codeAfter('refused: no parts')).to.deep.equal({ code: 'PartsIsZero', job: 0 });
    expect(codeAfter('refused: parts over most')).to.deep.equal({ code: 'PartsOverMost', job: 0 });
    expect(codeAfter('an item too many')).to.deep.equal({ code: 'ItemsDiffer', job: 0 });
    expect(codeAfter('an item too few')).to.deep.equal({ code: 'ItemsDiffer', job: 0 });
    writePort(dut, 'clearError', 1);
    dut.simulation.edge(clockMask(dut.circuit));
    expect(readPort(dut, 'error')).to.deep.equal({ code: 'None', job: 0 });
  });

  const loader = 'operand_loader';
  const mutations: readonly Mutation[] = [
    { module: loader, from: 'add', to: 'sub' },
    { module: loader, from: 'gt', to: 'ge' },
    { module: loader, from: 'eq', to: 'ne' },
    { module: loader, stuck: 'positions_ready' },
    { module: loader, stuck: 'loads_payload_mask' },
    { module: loader, stuck: 'loads_payload_part' },
    { module: loader, stuck: 'done_valid' },
  ];
  for (const mutation of mutations) {
    it(`the bench sees ${JSON.stringify(mutation)}`, async () => {
      const dut = await openDut(mutantOf(toy().build(), mutation), toy().probes, blockEngine, { seed: 5 });
      expect(runApart(dut, toy().corners()).mismatch).to.not.equal(undefined);
    });
  }

  it('refuses bad parameters before it elaborates', () => {
    const refused = (parameters: object): (() => unknown) => {
      return () => prepare(contract, parameters);
    };
    expect(refused({ tokens: 100 })).to.throw('tokens is one of 2, 4, 8');
    expect(refused({ parts: 3 })).to.throw('parts is one of 1, 2');
    expect(refused({ slots: 0 })).to.throw('slots is an integer, 1 .. 16');
  });
});
