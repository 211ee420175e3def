import { expect } from 'chai';
import fc from 'fast-check';
import { u, vec } from '../../dsl/index.js';
import { adder, counter, failure, kinds, queue } from './circuits.fixture.js';
import { simulate } from './index.js';
import { blockEngine } from '../spec-engines.fixture.js';
import type { SimulateOptions } from './index.js';

const quick: SimulateOptions = { engine: blockEngine };

const signed = (width: number): fc.Arbitrary<number> =>
  fc.integer({ min: -(2 ** (width - 1)), max: 2 ** (width - 1) - 1 });
const unsigned = (width: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: 2 ** width - 1 });
const point = fc.record({ x: signed(7), y: fc.bigInt({ min: 0n, max: 2n ** 40n - 1n }) });

const inputs = fc.record({
  a: unsigned(8),
  b: signed(8),
  word: unsigned(32),
  wide: fc.bigInt({ min: -(2n ** 69n), max: 2n ** 69n - 1n }),
  mode: fc.constantFrom('Idle' as const, 'Run' as const, 'Stop' as const),
  where: point,
  items: fc.array(unsigned(12), { minLength: 5, maxLength: 5 }),
  points: fc.array(point, { minLength: 3, maxLength: 3 }),
});

describe('bench: typed ports', () => {
  it('carries host values of every kind, both ways', () =>
    simulate(kinds, quick, async (dut, clock) => {
      for (const given of fc.sample(inputs, { seed: 5, numRuns: 40 })) {
        Object.assign(dut, given);
        await clock.settle();
        const { a, b, word, wide, mode, where, items, points } = dut.out;
        expect({ a, b, word, wide, mode, where, items, points }).to.deep.equal(given);
        expect(dut.points).to.deep.equal(given.points);
      }
    }));

  it('has the types of its ports', () =>
    simulate(queue, quick, async (dut, clock) => {
      const level = Number(dut.level);
      const refused = (): void => {
        // @ts-expect-error an output cannot be set
        dut.level = 1;
        // @ts-expect-error there is no such port
        dut.depth = 1;
        // @ts-expect-error a sink has no receive
        expect(dut.push.receive).to.equal(undefined);
        // @ts-expect-error a field is missing
        void dut.push.send({ score: 1 });
        // @ts-expect-error a field has another type
        void dut.push.send({ score: 1n, index: 2 });
      };
      expect(refused).to.throw('level is an output');
      await dut.push.send({ score: level, index: 3 });
      const item: { score: number; index: number } = await dut.pop.receive();
      expect(item).to.deep.equal({ score: 0, index: 3 });
      // @ts-expect-error the item is not a number
      const wrong: number = item;
      expect(wrong).to.equal(item);
      expect(clock.cycle).to.equal(4);
    }));

  it('has the types of other ports, and of handles', () =>
    simulate(kinds, quick, async (dut, clock, sim) => {
      const refused = [
        (): void => {
          // @ts-expect-error 70 bits are a bigint
          dut.wide = 3;
        },
        (): void => {
          // @ts-expect-error not a label
          dut.mode = 'Walk';
        },
        (): void => {
          // @ts-expect-error a group's output cannot be set
          dut.out.a = 3;
        },
        (): void => {
          // @ts-expect-error a pin of 32 bits is a number
          sim.input('word').value = 3n;
        },
      ];
      expect(refused[1]).to.throw('mode: "Walk" is not a value of choice(Idle, Run, Stop)');
      expect(refused[2]).to.throw('kinds: out_a is an output and cannot be set; there are no inputs.');
      expect(refused[3]).to.throw('word: 3n is out of range');
      refused[0]?.();
      await clock.settle();
      expect(dut.out.wide).to.equal(3n);
    }));

  it('refuses values out of range, naming port, value and range', () =>
    simulate(kinds, quick, async dut => {
      const refuse = (text: string, work: () => unknown): Promise<unknown> =>
        failure('bad-value', work).then(error => expect(error.message).to.equal(text));
      await refuse('a: 256 is not a value of u(8): it holds 0 to 255', () => (dut.a = 256));
      await refuse('a: 1.5 is not a value of u(8): give an integer', () => (dut.a = 1.5));
      await refuse('b: 128 is not a value of s(8): it holds -128 to 127', () => (dut.b = 128));
      await refuse(
        'where: -65 is not a value of s(7): it holds -64 to 63',
        () => (dut.where = { x: -65, y: 0n }),
      );
      await refuse('items: [1] is not a value of vec(u(12), 5): give an array of 5', () => (dut.items = [1]));
      expect(dut.a).to.equal(0);
    }));

  it('refuses ports that are not there, listing those that are', () =>
    simulate(counter, quick, async dut => {
      const loose = dut as unknown as Record<string, number>;
      const read = await failure('unknown-port', () => loose['cuont']);
      expect(read.message).to.equal(
        "counter has no port 'cuont'. Its ports are: enable (in), count (out), next (out).",
      );
      const write = await failure('unknown-port', () => (loose['enabel'] = 1));
      expect(write.message).to.contain("counter has no port 'enabel'");
      const output = await failure('read-only', () => (loose['count'] = 1));
      expect(output.message).to.equal(
        'counter: count is an output and cannot be set; the inputs are enable.',
      );
      expect(Object.keys(dut)).to.deep.equal(['enable', 'count', 'next']);
    }));

  it('handles read and write pins by name', () =>
    simulate(kinds, quick, async (_dut, clock, sim) => {
      sim.input('b').value = -7;
      sim.wideInput('wide').value = -(2n ** 69n);
      sim.input('where_x').value = -64;
      sim.wideInput('where_y').value = 2n ** 40n - 1n;
      await clock.settle();
      expect(sim.output('out_b').value).to.equal(-7);
      expect(sim.wideOutput('out_wide').value).to.equal(-(2n ** 69n));
      expect(sim.output('out_where_x').value).to.equal(-64);
      expect(sim.wideOutput('out_where_y').value).to.equal(2n ** 40n - 1n);
      expect(sim.wideOutput('out_a').value).to.equal(0n);
      const range = await failure('bad-value', () => (sim.input('b').value = 128));
      expect(range.message).to.equal('b: 128 is out of range; the pin holds -128 to 127.');
      await failure('bad-value', () => (sim.wideInput('wide').value = 2n ** 69n));
      const wide = await failure('misuse', () => sim.input('wide'));
      expect(wide.message).to.contain('wide has 70 bits');
      await failure('read-only', () => sim.input('out_a'));
      const unknown = await failure('unknown-port', () => sim.output('out_c'));
      expect(unknown.message).to.contain("kinds has no pin 'out_c'. Its pins are: a (input), b (input)");
    }));

  it('a module of any width still has typed ports', async () => {
    const sums = await simulate(adder, quick, async (dut, clock) => {
      const all: number[] = [];
      for (const [a, b] of [
        [15, 15],
        [7, 9],
      ] as const) {
        dut.a = a;
        dut.b = b;
        await clock.settle();
        all.push(dut.sum);
      }
      return all;
    });
    expect(sums).to.deep.equal([30, 16]);
    expect(vec(u(4), 2).width).to.equal(8);
  });
});
