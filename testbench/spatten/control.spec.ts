import { expect } from 'chai';
import { prepare } from '../../generators/block.js';
import { controlContract } from '../../generators/spatten/control/control.contract.js';
import { registerTable } from '../../dsl/index.js';
import type { Module } from '../../dsl/index.js';
import { readFileSync } from 'node:fs';
import { attentionErrors, xorshift32 } from '../../golden/index.js';
import type { Descriptor } from '../../golden/index.js';
import { controlMap, counterNames } from '../../generators/spatten/control/control-registers.js';
import { CONTROL_ID, control } from '../../generators/spatten/control/control.js';
import { goodDescriptor } from '../../generators/spatten/control/control.stimulus.js';
import { simulate } from '../bench/index.js';
import { mutantOf, openDut, runApart } from '../cosim/index.js';
import type { Mutation } from '../cosim/index.js';
import { expectFreshAfterReset } from '../fact/interrupted.fixture.js';
import { FrontEndBench, someHeads } from './front-end.fixture.js';
import { blockEngine, cosimulationEngines } from '../spec-engines.fixture.js';
import { COLD } from '../engines/verilator/support.fixture.js';
import { expectEveryPace, find, seeds } from './agreement.fixture.js';

const tiny = controlContract.presets[0]?.parameters ?? (prepare(controlContract, {}).parameters as never);
const heads = someHeads(tiny.heads);
const BASE = 0x200;

/** A layer of all tokens and heads that a tiny build has, and one that goes on with it. */
const first: Descriptor = {
  ...goodDescriptor(tiny, xorshift32(1)),
  ...{ tokens: 60, heads: 4, keepTokens: 30, keepHeads: 3, keptValues: 60, headTable: 0x1000 },
  ...{ queryStride: 96, keyStride: 96, keyLsbStride: 96, valueStride: 96, outputStride: 128 },
};
const next: Descriptor = { ...first, restart: 0 };

const onUnit = (
  work: (unit: FrontEndBench) => Promise<void>,
  pause = 0,
  module: Module<ReturnType<typeof control>['ports']> = control(tiny),
): Promise<void> =>
  simulate(module, { engine: blockEngine, seed: 3 + pause }, async (dut, clock) => {
    const unit = new FrontEndBench(module, dut, clock, pause);
    unit.program(BASE, [first, next, next], heads);
    await work(unit);
  });

/** A start of three good layers, to show that nothing is left of what was before. */
async function expectGoodRun(unit: FrontEndBench): Promise<void> {
  const before = unit.layers.length;
  await unit.write('interrupt', 3);
  await unit.start(BASE, 3);
  await unit.idle();
  expect(await unit.read('interrupt')).to.equal(1);
  expect(await unit.read('error')).to.equal(0);
  expect(unit.layers.slice(before)).to.deep.equal([first, next, next].map((d, index) => ({ index, ...d })));
}

describe('front end of the attention unit', () => {
  for (const { name, parameters } of controlContract.presets) {
    for (const engine of cosimulationEngines(name)) {
      it(`agrees on ${engine}, with and without stalls: ${name}`, async () => {
        const block = prepare(controlContract, parameters);
        const corners = block.corners();
        const refused = corners.filter(({ name }) => name.startsWith('refused'));
        expect(refused.filter(({ error }) => error === undefined).map(({ name }) => name)).to.deep.equal([]);
        await expectEveryPace(block, engine, [...corners, ...seeds(60).map(block.random)]);
      }).timeout(COLD);
    }
  }

  it('refuses norms that were not built, and says that there are none', async () => {
    const plain = { ...tiny, norms: false };
    const block = prepare(controlContract, plain);
    await expectEveryPace(block, blockEngine, [...block.corners(), ...seeds(20).map(block.random)]);
    const [refused] = block.corners().filter(({ name }) => name.endsWith('norms that there are not'));
    expect(refused?.error).to.equal('NormsNotBuilt');
    await onUnit(
      async unit => {
        expect(await unit.read('sizes2')).to.equal(0);
      },
      0,
      control(plain),
    );
  }).timeout(COLD);

  it('tells software what was built, when it is done, and raises irq where that is enabled', () =>
    onUnit(async unit => {
      const { dut } = unit;
      expect(await unit.read('id')).to.equal(CONTROL_ID);
      expect(await unit.read('sizes0')).to.equal((2 << 24) | (4 << 16) | 64);
      expect(await unit.read('sizes1')).to.equal((8 << 24) | (4 << 20) | (4 << 16) | (4 << 12) | 32);
      expect(await unit.read('sizes2')).to.equal(1);
      await expectGoodRun(unit);
      expect([await unit.read('status'), dut.irq]).to.deep.equal([2 << 5, 0]);
      await unit.write('interruptEnable', 2);
      expect(dut.irq).to.equal(0);
      await unit.write('interruptEnable', 1);
      expect(dut.irq).to.equal(1);
      await unit.write('interrupt', 1);
      await unit.clock.rising();
      expect(dut.irq).to.equal(0);
    }));

  it('holds the scales of every head from the offer of a layer to its end', () =>
    onUnit(async unit => {
      unit.work = 40;
      await unit.start(BASE, 1);
      await unit.clock.until(() => unit.layers.length === 1, { timeout: 200 });
      for (const [head, scales] of heads.entries()) {
        unit.dut.headNumber = head;
        await unit.clock.cycles(2);
        expect(unit.dut.scales).to.deep.equal(scales);
      }
      await unit.idle();
    }));

  it('counts, stays at the largest count, and begins anew with each start', () =>
    onUnit(async unit => {
      const { dut, clock } = unit;
      const counts = async (): Promise<number[]> => {
        const list: number[] = [];
        for (const name of counterNames) list.push(await unit.read(name));
        return list;
      };
      unit.work = 100;
      await unit.start(BASE, 2);
      await clock.until(() => unit.layers.length === 1, { timeout: 200 });
      dut.stalls = { memory: 1, softmax: 1, topK: 0, writer: 1 };
      dut.bytes = { queries: 1, keys: 2, lowerKeys: 3, values: 4, outputs: 65535 };
      dut.keptValues = 7;
      dut.lowerQuery = 1;
      await clock.cycles(10);
      dut.stalls = { memory: 0, softmax: 0, topK: 1, writer: 0 };
      dut.bytes = { queries: 0, keys: 0, lowerKeys: 0, values: 0, outputs: 0 };
      dut.keptValues = 0;
      dut.lowerQuery = 0;
      await clock.cycles(5);
      dut.stalls = { memory: 0, softmax: 0, topK: 0, writer: 0 };
      await unit.idle();
      const [cycles = 0, ...rest] = await counts();
      expect(rest).to.deep.equal([10, 10, 5, 10, 10, 20, 30, 40, 655350, 14, 4, 70, 10]);
      expect(await unit.read('cycles')).to.equal(cycles);
      // Two layers: descriptor and table of 8 beats, a cycle to ask for each and one to check it, offer, work, answer.
      expect(cycles).to.equal(2 * (9 + 9 + 2 + 1 + 100 + 1));
      dut.keptValues = 65535;
      await unit.start(BASE, 1);
      await clock.cycles(66_000);
      dut.keptValues = 0;
      expect((await counts()).slice(-3)).to.deep.equal([2, 2 ** 32 - 1, 0]);
    }));

  for (const pause of [0, 4]) {
    it(`gives up on an error and takes the next start, waits of up to ${String(pause)} cycles`, () =>
      onUnit(async unit => {
        const given = async (base: number, count: number) => {
          await unit.start(base, count);
          await unit.idle();
          expect(await unit.read('interrupt')).to.equal(2);
          return unit.takeError();
        };
        expect(await given(BASE + 1, 1)).to.deep.equal(['DescriptorMisaligned', 0]);
        expect(await given(BASE, 0)).to.deep.equal(['DescriptorCountZero', 0]);
        await expectGoodRun(unit);
        await unit.write('interrupt', 1);
        unit.errors.push({ from: BASE + 72, to: BASE + 80, response: 'SLVERR' });
        expect(await given(BASE, 3)).to.deep.equal(['ReadResponse', 1]);
        expect(unit.memory.reads('descriptors').log.at(-1)).to.include({ address: BASE + 64, beats: 8 });
        unit.errors.pop();
        // What was left of the cascade is not known.
        expect(await given(BASE + 64, 1)).to.deep.equal(['TokensNotContinued', 0]);
        await expectGoodRun(unit);
        await unit.write('interrupt', 1);
        unit.errors.push({ from: 0x1038, to: 0x1040, response: 'DECERR' });
        expect(await given(BASE, 1)).to.deep.equal(['ReadResponse', 0]);
        unit.errors.pop();
        unit.results.push({ error: 'None', keptTokens: 0, keptHeads: 0 });
        unit.results.push({ error: 'WriteResponse', keptTokens: 0, keptHeads: 0 });
        expect(await given(BASE, 3)).to.deep.equal(['WriteResponse', 1]);
        await expectGoodRun(unit);
        // Across starts what was left is known.
        await unit.start(BASE + 64, 1);
        await unit.idle();
        expect(await unit.read('error')).to.equal(0);
      }, pause));
  }

  it('keeps the first error until it is cleared', () =>
    onUnit(async unit => {
      await unit.start(BASE, 0);
      await unit.idle();
      await unit.start(BASE + 32, 1);
      await unit.idle();
      expect(await unit.takeError()).to.deep.equal(['DescriptorCountZero', 0]);
      expect(await unit.takeError()).to.deep.equal(['None', 0]);
      await unit.start(BASE + 32, 1);
      await unit.idle();
      expect(await unit.takeError()).to.deep.equal(['DescriptorMisaligned', 0]);
    }));

  for (const register of ['descriptorBase', 'descriptorCount', 'start'] as const) {
    it(`refuses a write of ${register} while busy`, () =>
      onUnit(async unit => {
        unit.work = 50;
        await unit.start(BASE, 3);
        await unit.clock.until(() => unit.layers.length === 2, { timeout: 400 });
        expect(await unit.write(register, 0x777)).to.equal('SLVERR');
        await unit.idle();
        expect(await unit.read('descriptorBase')).to.equal(BASE);
        expect(await unit.read('descriptorCount')).to.equal(3);
        expect(await unit.read('interrupt')).to.equal(2);
        expect(await unit.takeError()).to.deep.equal(['RegisterBusy', 1]);
        expect(unit.layers.length).to.equal(2);
        await expectGoodRun(unit);
      }, 1));
  }

  it('gives up by a soft reset at every moment of two layers, and takes the next start', () =>
    onUnit(async unit => {
      for (let delay = 0; delay < 64; delay++) {
        await unit.start(BASE, 2);
        await unit.clock.cycles(delay);
        expect(await unit.write('softReset', 1)).to.equal('OKAY');
        await unit.idle();
        const [error] = await unit.takeError();
        expect(error).to.equal('SoftReset');
        expect(unit.dut.drained).to.equal(1);
        if (delay % 8 === 0) await expectGoodRun(unit);
      }
    }));

  it('cancels until the data path has drained', () =>
    onUnit(async unit => {
      const { dut, clock } = unit;
      unit.work = 1000;
      unit.drain = 77;
      await unit.start(BASE, 1);
      await clock.until(() => unit.layers.length === 1, { timeout: 200 });
      await unit.write('softReset', 1);
      await clock.until(() => dut.cancel === 1, { timeout: 5 });
      const from = clock.cycle;
      await clock.until(() => dut.drained === 1, { timeout: 200 });
      expect([dut.cancel, clock.cycle - from > 70]).to.deep.equal([1, true]);
      await clock.rising();
      expect(dut.cancel).to.equal(0);
      expect(await unit.takeError()).to.deep.equal(['SoftReset', 0]);
    }));

  it('a soft reset while idle is an error too', () =>
    onUnit(async unit => {
      await unit.write('softReset', 1);
      await unit.idle();
      expect(await unit.takeError()).to.deep.equal(['SoftReset', 0]);
      await expectGoodRun(unit);
    }));

  it('starts afresh after a reset in the middle of a start', async () => {
    const block = prepare(controlContract, tiny);
    const dut = await openDut(block.build(), block.probes, blockEngine, { seed: 5 });
    expectFreshAfterReset(dut, find(block.corners(), 'three layers'), [8, 14, 20, 25, 31, 35, 36, 50]);
    await dut.simulation.close();
  });

  const mutations: readonly { readonly stage: string; readonly mutation: Mutation }[] = [
    { stage: 'descriptors_ar', mutation: { module: 'descriptor_reader', stuck: 'descriptors_araddr' } },
    { stage: 'descriptors_ar', mutation: { module: 'descriptor_reader', stuck: 'descriptors_arlen' } },
    { stage: 'layers', mutation: { module: 'descriptor_reader', stuck: 'layers_payload_keyBase' } },
    { stage: 'bus_b', mutation: { module: 'control', stuck: 'bus_bvalid' } },
    { stage: 'irq', mutation: { module: 'control', stuck: 'irq' } },
  ];
  for (const { stage, mutation } of mutations) {
    it(`the monitor of ${stage} sees ${JSON.stringify(mutation)}`, async () => {
      const block = prepare(controlContract, tiny);
      const dut = await openDut(mutantOf(block.build(), mutation), block.probes, blockEngine, { seed: 5 });
      expect(runApart(dut, [find(block.corners(), 'three layers')]).mismatch?.stage).to.equal(stage);
      await dut.simulation.close();
    });
  }

  const operators = [
    ...['lt', 'gt', 'ne'].flatMap(from => [0, 1, 2, 3].map(nth => ({ from, nth }))),
    ...[0, 2, 4, 6, 8].map(nth => ({ from: 'mul', nth })),
  ] as const;
  it('corners and random jobs see every changed comparison and product of the checks', async () => {
    const block = prepare(controlContract, tiny);
    const vectors = [...block.corners(), ...seeds(60).map(block.random)];
    const unseen: string[] = [];
    for (const { from, nth } of operators) {
      const to = { lt: 'le', gt: 'ge', ne: 'eq', mul: 'add' }[from] ?? from;
      const mutation = { module: 'descriptor_reader', from, to, nth } as Mutation;
      const dut = await openDut(mutantOf(block.build(), mutation), block.probes, blockEngine, { seed: 5 });
      const seen = vectors.some(vector => runApart(dut, [vector]).mismatch !== undefined);
      if (!seen) unseen.push(JSON.stringify(mutation));
      await dut.simulation.close();
    }
    expect(unseen).to.deep.equal([]);
  });

  it('has its registers and errors in the README as they are', () => {
    const readme = readFileSync(new URL('../../generators/spatten/README.md', import.meta.url), 'utf8');
    // Without the padding that keeps the source readable.
    const cells = (text: string): string[] =>
      text
        .split('\n')
        .filter(line => line.startsWith('|') && !/^[|\s:-]+$/.test(line))
        .map(line =>
          line
            .split(/(?<!\\)\|/)
            .map(cell => cell.trim())
            .join('|'),
        );
    const table = cells(registerTable(controlMap, { addressWidth: 8 }));
    const known = new Set(cells(readme));
    expect(table.filter(line => !known.has(line))).to.deep.equal([]);
    const codes = attentionErrors.slice(1).map((error, i) => `${String(i + 1)} \`${error}\``);
    expect(codes.filter(code => !readme.includes(code))).to.deep.equal([]);
  });

  it('refuses bad parameters before it elaborates', () => {
    const refused = (parameters: object) => () => prepare(controlContract, parameters);
    expect(refused({ headSize: 64, largestHead: 32 })).to.throw(
      'largestHead is headSize times a power of two',
    );
    expect(refused({ heads: 17 })).to.throw('heads is an integer, 1 .. 16');
    expect(refused({ headSize: 48 })).to.throw('headSize is one of 16, 32, 64, 128');
  });
});
