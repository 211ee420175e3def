import { blockEngine } from '../spec-engines.fixture.js';
import { expect } from 'chai';
import { adder, counter } from './circuits.fixture.js';
import { simulate } from './index.js';
import type { Process, SimulateOptions } from './index.js';

const quick: SimulateOptions = { engine: blockEngine };

describe('bench: phases', () => {
  it('reads the value before the edge, and after settle what follows from the writes', () =>
    simulate(counter, quick, async (dut, clock) => {
      expect([clock.cycle, dut.count, dut.next]).to.deep.equal([2, 0, 0]);
      dut.enable = 1;
      expect([dut.enable, dut.next]).to.deep.equal([0, 0]);
      await clock.settle();
      expect([dut.enable, dut.count, dut.next]).to.deep.equal([1, 0, 1]);
      await clock.rising();
      expect([clock.cycle, dut.count, dut.next]).to.deep.equal([3, 0, 1]);
      dut.enable = 0;
      await clock.settle();
      expect([dut.count, dut.next]).to.deep.equal([1, 1]);
      await clock.cycles(3);
      expect([clock.cycle, dut.count]).to.deep.equal([6, 1]);
      await clock.cycles(0);
      expect(clock.cycle).to.equal(6);
    }));

  it('does the same in a function*, and gives its result', async () => {
    const seen = await simulate(counter, quick, function* (dut, clock, sim) {
      dut.enable = 1;
      const counts: number[] = [];
      for (let i = 0; i < 4; i++) {
        yield clock.rising();
        counts.push(dut.count);
      }
      yield sim.settle();
      return [...counts, dut.count, sim.time];
    });
    expect(seen).to.deep.equal([0, 1, 2, 3, 4, 60_000]);
  });

  it('passes over cycles that nobody waits for, and lands on the right ones', () =>
    simulate(counter, quick, async (dut, clock) => {
      dut.enable = 1;
      const at = async (count: number): Promise<number[]> => {
        await clock.cycles(count);
        return [clock.cycle, dut.count];
      };
      const seen = await clock.all(
        () => at(7),
        () => at(3),
        () => at(7),
        () => at(100),
      );
      expect(seen).to.deep.equal([
        [9, 6],
        [5, 2],
        [9, 6],
        [102, 99],
      ]);
    }));

  it('runs a module without clocks', () =>
    simulate(adder, quick, async (dut, clock) => {
      dut.a = 9;
      dut.b = 8;
      await clock.settle();
      expect(dut.sum).to.equal(17);
      dut.b = 1;
      await clock.rising();
      expect(dut.sum).to.equal(10);
    }));

  it('step is a cycle without tasks', () =>
    simulate(counter, quick, function* (_dut, clock, sim) {
      const [enable, count] = [sim.input('enable'), sim.output('count')];
      enable.value = 1;
      const counts: number[] = [];
      for (let i = 0; i < 3; i++) {
        clock.step();
        counts.push(count.value);
      }
      expect(counts).to.deep.equal([0, 1, 2]);
      sim.fork(function* () {
        yield clock.cycles(2);
      });
      yield clock.rising();
      expect(() => {
        clock.step();
      }).to.throw('step() moves clock past the other tasks');
    }));

  it('the order of tasks does not matter: shuffled, a bench does the same', async () => {
    const run = (shuffle: number | undefined): Promise<string[]> =>
      simulate(
        counter,
        { ...quick, ...(shuffle === undefined ? {} : { shuffle }) },
        async (dut, clock, sim) => {
          const seen: string[][] = [[], [], [], []];
          const queue = sim.queue<number>('numbers', 2);
          const watch = (log: string[]) =>
            function* (): Process<void> {
              for (let i = 0; i < 12; i++) {
                yield clock.rising();
                log.push(`${String(dut.count)},${String(dut.enable)}`);
                if (i % 3 === 0) yield clock.settle();
                log.push(String(dut.next));
              }
            };
          await clock.all(
            watch(seen[0] ?? []),
            async () => {
              for (let i = 0; i < 20; i++) {
                dut.enable = i % 4 === 1 ? 0 : 1;
                await clock.rising();
              }
            },
            watch(seen[1] ?? []),
            function* () {
              for (let i = 0; i < 6; i++) {
                yield clock.cycles(2);
                yield queue.put(i * 10 + dut.count);
              }
            },
            async () => {
              for (let i = 0; i < 6; i++) {
                const item = await queue.get();
                seen[2]?.push(`${String(item)}@${String(clock.cycle)}`);
                await clock.rising();
              }
            },
            async () => {
              await clock.race(() => clock.cycles(5), clock.cycles(5));
              seen[3]?.push(String(clock.cycle));
            },
          );
          return seen.map(log => log.join(' '));
        },
      );
    const plain = await run(undefined);
    expect(plain[0]).to.match(/^0,1 1 1,0 1 1,1 2 /);
    for (const seed of [1, 2, 3, 4, 5, 1234]) expect(await run(seed)).to.deep.equal(plain);
  });
});
