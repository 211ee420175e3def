import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { converterCycles, xorshift32 } from '../../golden/index.js';
import type { ConverterSetup } from '../../golden/index.js';
import { prepare, vectorOf } from '../../generators/block.js';
import type { Vector } from '../../generators/block.js';
import { bitWidthConverterContract as contract } from '../../generators/spatten/fetch/bit-width-converter.contract.js';
import type { ConverterJob } from '../../generators/spatten/fetch/bit-width-converter.contract.js';
import { coveringWords, randomToken } from '../../generators/spatten/fetch/bit-width-converter.stimulus.js';
import { clockMask, mutantOf, openDut, readPort, runApart, runTogether, writePort } from '../cosim/index.js';
import type { Mutation } from '../cosim/index.js';
import { blockEngine, presetEngines } from '../spec-engines.fixture.js';
import { COLD } from '../engines/verilator/support.fixture.js';
import { expectAgreement, expectEveryPace, find, runPart, seeds } from './agreement.fixture.js';

/** A token of the file. Words are hexadecimal. */
interface Derived extends ConverterSetup {
  readonly name: string;
  readonly dataBits: 64 | 256;
  readonly headSize: 16 | 64;
  readonly words: readonly string[];
  readonly elements: readonly (readonly number[])[];
}

const small = { dataBits: 64, headSize: 8 } as const;
const toy = () => prepare(contract, small);
const vector = (name: string, job: ConverterJob, shape: typeof small = small): Vector =>
  vectorOf(contract, shape, name, job);

describe('bit-width converter', () => {
  it('agrees with the golden model on the interpreter', async () => {
    for (const parameters of [small, { dataBits: 128, headSize: 8 }]) {
      const block = prepare(contract, parameters);
      const dut = await openDut(block.build({ trace: true }), block.probes, 'interpreter', { seed: 5 });
      const jobs = [...block.corners().slice(0, 6), ...seeds(2).map(block.random)];
      expectAgreement(runApart(dut, jobs));
      expectAgreement(runTogether(dut, jobs, { seed: 3, gaps: 2, stalls: 3 }));
    }
  });

  for (const { name, parameters } of contract.presets) {
    for (const engine of presetEngines(name)) {
      it(`agrees on ${engine}, with and without stalls: ${name}`, async () => {
        const block = prepare(contract, parameters);
        await expectEveryPace(block, engine, [...block.corners(), ...seeds(40).map(block.random)]);
      }).timeout(COLD);
    }
  }

  it('agrees for every size, skip, sign and place', async () => {
    const random = xorshift32(7);
    const jobs: Vector[] = [];
    for (let bits = 1; bits <= 12; bits++)
      for (let place = 0; place <= 12 - bits; place++)
        for (let skip = 0; skip < 8; skip += 2)
          for (const signed of [false, true]) {
            const setup = { bits, skip, items: 2, signed, place };
            const job = [0, 1].map(() => randomToken(setup, small, random));
            jobs.push(vector(JSON.stringify(setup), job));
          }
    expect(jobs.length).to.equal(78 * 4 * 2);
    const dut = await openDut(toy().build(), [], blockEngine);
    expectAgreement(runApart(dut, jobs));
    expectAgreement(runTogether(dut, jobs, { seed: 1, gaps: 0, stalls: 2 }));
  }).timeout(COLD);

  it('agrees with the vectors that were derived independently', async () => {
    const file = new URL('../../golden/spatten/vectors/bit-width-converter.json', import.meta.url);
    const { tokens } = JSON.parse(readFileSync(file, 'utf8')) as { readonly tokens: readonly Derived[] };
    expect(tokens.length).to.equal(16);
    for (const { name, dataBits, headSize, words, elements, bits, skip, items, signed, place } of tokens) {
      const block = prepare(contract, { dataBits, headSize });
      const dut = await openDut(block.build(), [], blockEngine);
      const job = [
        { setup: { bits, skip, items, signed, place }, words: words.map(word => BigInt(`0x${word}`)) },
      ];
      // What leaves the hardware is compared with the file, not with the golden model.
      const filed = elements.map((item, i) => ({ elements: item, last: Number(i === items - 1) }));
      const made = vectorOf(contract, { dataBits, headSize }, name, job);
      expect(made.expected.streams['items']).to.deep.equal(filed);
      expectAgreement(runApart(dut, [{ ...made, expected: { stages: {}, streams: { items: filed } } }]));
    }
  }).timeout(COLD);

  it('takes a word a cycle or gives an item a cycle, across tokens', () => {
    const random = xorshift32(3);
    for (const { parameters } of contract.presets) {
      const { dataBits, headSize } = parameters;
      for (let bits = 4; bits <= 12; bits++) {
        const skip = 2 * random.below(dataBits / 16);
        const setup = { bits, skip, items: 1 + random.below(3), signed: true, place: 12 - bits };
        const words = coveringWords(setup, parameters);
        const timed = Array.from({ length: 40 }, () => ({ setup, words }));
        const { words: taken, items } = converterCycles(timed, parameters);
        const [cycles, itemCycles] = [taken.at(-1) ?? 0, items.at(-1) ?? 0];
        if (headSize * bits >= dataBits) {
          expect(cycles, JSON.stringify(setup)).to.equal(40 * words - 1);
          expect(itemCycles).to.equal(cycles + 2);
        } else {
          // The first item of a token may wait for a second word.
          expect(itemCycles).to.be.at.most(40 * Math.max(words, setup.items + 1) + 2);
        }
      }
    }
  });

  it('starts afresh after a reset in the middle of a token', async () => {
    const dut = await openDut(toy().build(), [], blockEngine, { seed: 5 });
    const job = find(toy().corners(), '12 bits from the last place of a word');
    for (const cycles of [1, 2, 3, 5, 8, 13]) {
      runPart(dut, job, cycles);
      expectAgreement(runApart(dut, [job]));
    }
  });

  it('keeps the first error until it is cleared, and goes on with the next token', async () => {
    const dut = await openDut(toy().build(), [], blockEngine, { seed: 5 });
    const names = ['refused: odd skip', 'refused: words too few', 'refused: no items', 'lower plane'];
    const jobs = names.map(name => find(toy().corners(), name));
    expectAgreement(runApart(dut, jobs));
    expect(jobs.map(({ error }) => error)).to.deep.equal([
      'skip-is-odd',
      'words-too-few',
      'items-is-zero',
      undefined,
    ]);
    expect(readPort(dut, 'error')).to.deep.equal({ code: 'SkipIsOdd', token: 1 });
    writePort(dut, 'clearError', 1);
    dut.simulation.edge(clockMask(dut.circuit));
    expect(readPort(dut, 'error')).to.deep.equal({ code: 'None', token: 1 });
    writePort(dut, 'clearError', 0);
    expect(readPort(dut, 'busy')).to.equal(0);
  });

  it('names each error', async () => {
    const dut = await openDut(toy().build(), [], blockEngine, { seed: 5 });
    const refused = toy()
      .corners()
      .filter(({ error }) => error !== undefined);
    const codes = refused.map(job => {
      expectAgreement(runApart(dut, [job]));
      return (readPort(dut, 'error') as { readonly code: string }).code;
    });
    expect(codes).to.deep.equal([
      ...['BitsOutOfRange', 'BitsOutOfRange', 'BitsOutOfRange', 'PlaceOutOfRange'],
      ...['SkipIsOdd', 'ItemsIsZero', 'WordsTooFew', 'WordsTooFew'],
    ]);
  });

  const converter = 'bit_width_converter';
  const mutations: readonly Mutation[] = [
    { module: 'operand_fields', parameters: { group: 0 }, from: 'and', to: 'or' },
    { module: 'operand_fields', parameters: { group: 1 }, stuck: 'operands' },
    { module: converter, from: 'shr', to: 'shl' },
    { module: converter, from: 'ge', to: 'gt' },
    { module: converter, from: 'mul', to: 'add' },
    { module: converter, from: 'eq', to: 'ne' },
    { module: converter, from: 'xor', to: 'or' },
    { module: converter, from: 'gt', to: 'ge' },
    { module: converter, from: 'le', to: 'lt', nth: 1 },
    { module: converter, stuck: 'setups_ready' },
    { module: converter, stuck: 'items_payload_last' },
  ];
  for (const mutation of mutations) {
    it(`the bench sees ${JSON.stringify(mutation)}`, async () => {
      const block = prepare(contract, { dataBits: 64, headSize: 16 });
      const dut = await openDut(mutantOf(block.build(), mutation), [], blockEngine, { seed: 5 });
      const jobs = block.corners();
      const apart = runApart(dut, jobs).mismatch;
      expect(apart ?? runTogether(dut, jobs, { seed: 3, gaps: 0, stalls: 4 }).mismatch).to.not.equal(
        undefined,
      );
    });
  }

  it('refuses bad parameters before it elaborates', () => {
    const refused = (parameters: object): (() => unknown) => {
      return () => prepare(contract, parameters);
    };
    expect(refused({ dataBits: 32 })).to.throw('dataBits is one of 64, 128, 256');
    expect(refused({ headSize: 24 })).to.throw('headSize is one of 8, 16, 32, 64, 128');
    expect(refused({ dataBits: 256, headSize: 8 })).to.throw('headSize is at least dataBits / 16');
  });
});
