import { blockEngine } from '../spec-engines.fixture.js';
import { expect } from 'chai';
import { counter, failure, gated } from './circuits.fixture.js';
import { simulate } from './index.js';
import type { SimulateOptions } from './index.js';

const quick: SimulateOptions = { engine: blockEngine };

describe('bench: tasks', () => {
  it('joins give results, whatever the kind of task', () =>
    simulate(counter, quick, async (_dut, clock, sim) => {
      const slow = sim.fork(async () => {
        await clock.cycles(4);
        return 'async';
      });
      const quick = sim.fork(function* () {
        yield clock.rising();
        const inner = yield* sim.fork(() => 'plain');
        return `process ${inner}`;
      });
      expect(await quick).to.equal('process plain');
      expect(clock.cycle).to.equal(3);
      expect(await Promise.all([slow, quick])).to.deep.equal(['async', 'process plain']);
      expect(await slow.then(text => text.length)).to.equal(5);
      expect(clock.cycle).to.equal(6);
    }));

  it('functions that an async task starts by itself belong to it', () =>
    simulate(counter, quick, async (_dut, clock) => {
      const log: string[] = [];
      const beat = async (name: string, every: number): Promise<void> => {
        for (let i = 0; i < 3; i++) {
          await clock.cycles(every);
          await Promise.resolve();
          log.push(`${name}${String(clock.cycle)}`);
        }
      };
      await Promise.all([beat('a', 2), beat('b', 3)]);
      expect(log.filter(text => text.startsWith('a'))).to.deep.equal(['a4', 'a6', 'a8']);
      expect(log.filter(text => text.startsWith('b'))).to.deep.equal(['b5', 'b8', 'b11']);
    }));

  it('race gives the first, cancels what it started, and runs its finally', () =>
    simulate(counter, quick, async (_dut, clock, sim) => {
      const log: string[] = [];
      const winner = await sim.race(
        function* () {
          try {
            yield clock.cycles(50);
            return 'never';
          } finally {
            log.push(`given up at ${String(clock.cycle)}`);
          }
        },
        async () => {
          await clock.cycles(3);
          return 'second';
        },
      );
      expect(winner).to.equal('second');
      expect(log).to.deep.equal(['given up at 5']);
    }));

  it('of what ends in one phase the first in the list wins', async () => {
    for (const shuffle of [1, 2, 3, 4, 5]) {
      await simulate(counter, { ...quick, shuffle }, async (_dut, clock, sim) => {
        const after = (name: string) => async (): Promise<string> => {
          await clock.cycles(3);
          return name;
        };
        expect(await sim.race(after('a'), after('b'), after('c'))).to.equal('a');
        const fail = (name: string) => async (): Promise<void> => {
          await clock.cycles(2);
          throw new RangeError(name);
        };
        let thrown = '';
        try {
          await sim.all(after('a'), fail('b'), fail('c'));
        } catch (error) {
          thrown = String(error);
        }
        expect([thrown, clock.cycle]).to.deep.equal(['RangeError: b', 7]);
      });
    }
  });

  it('timeout lets a task pass that is in time, and throws for one that is not', () =>
    simulate(counter, quick, async (dut, clock, sim) => {
      await clock.timeout(5, () => clock.cycles(5));
      expect(clock.cycle).to.equal(7);
      const late = sim.fork(function* longJob() {
        yield clock.cycles(8);
      });
      const error = await failure('timeout', () => clock.timeout(3, late));
      expect(error.message).to.equal(
        'Not over after 3 cycles: longJob: waits for 8 edges of clock, 5 to go.',
      );
      expect(clock.cycle).to.equal(10);
      await late;
      dut.enable = 1;
      await clock.until(() => dut.count === 4);
      expect(dut.count).to.equal(4);
      const never = await failure('timeout', () =>
        clock.until(() => dut.count === 3, { timeout: 20, name: 'back at 3' }),
      );
      expect(never.message).to.contain('Not over after 20 cycles: back at 3 has not held for 20 cycles');
    }));

  it('queues and events pass in the same phase', () =>
    simulate(counter, quick, async (_dut, clock, sim) => {
      const numbers = sim.queue<number>('numbers');
      const done = sim.event('done');
      const taker = sim.fork(function* () {
        const got: string[] = [];
        for (let i = 0; i < 3; i++) got.push(`${String(yield* numbers.get())}@${String(clock.cycle)}`);
        done.set();
        return got;
      });
      numbers.push(1);
      await clock.cycles(2);
      numbers.push(2);
      await numbers.put(3);
      await done;
      expect(clock.cycle).to.equal(4);
      expect(await taker).to.deep.equal(['1@2', '2@4', '3@4']);
      expect(done.isSet).to.equal(true);
    }));

  it('a task that throws ends the run with its error, and the others run their finally', async () => {
    const log: string[] = [];
    let thrown: unknown;
    try {
      await simulate(gated, quick, async (dut, clock, sim) => {
        sim.fork(function* () {
          try {
            for (;;) yield clock.rising();
          } finally {
            log.push('cleaned');
          }
        });
        sim.fork(async () => {
          await clock.cycles(5);
          throw new RangeError('boom');
        });
        await clock.cycles(1000);
        log.push('never');
        return dut.hits;
      });
    } catch (error) {
      thrown = error;
    }
    expect(thrown).to.be.instanceOf(RangeError).with.property('message', 'boom');
    expect(log).to.deep.equal(['cleaned']);
  });

  it('an error reaches the task that waits, which may catch it', () =>
    simulate(counter, quick, function* (_dut, clock, sim) {
      const bad = sim.fork(async () => {
        await clock.rising();
        throw new RangeError('caught');
      });
      let caught = '';
      try {
        yield bad;
      } catch (error) {
        caught = String(error);
      }
      expect(caught).to.equal('RangeError: caught');
      yield clock.rising();
      expect(clock.cycle).to.equal(4);
    }));

  it('a function* that yields what is no wait is told so', async () => {
    const error = await failure('misuse', () =>
      simulate(counter, quick, function* (): Generator<never, void> {
        yield Promise.resolve() as never;
      }),
    );
    expect(error.message).to.contain('The task main yielded something it cannot wait for');
  });

  it('several benches at once do not mix', async () => {
    const run = (cycles: number): Promise<number[]> =>
      simulate(counter, quick, async (dut, clock) => {
        dut.enable = 1;
        const seen = new Set<number>();
        for (let i = 0; i < cycles; i++) {
          await clock.rising();
          if (i % 7 === 0) await Promise.resolve();
          seen.add(clock.cycle - dut.count);
        }
        return [...seen, dut.count];
      });
    expect(await Promise.all([run(30), run(50), run(40)])).to.deep.equal([
      [3, 29],
      [3, 49],
      [3, 39],
    ]);
  });
});
