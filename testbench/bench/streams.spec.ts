import { expect } from 'chai';
import { openInterpreter } from '../engines/interpreter/interpreter.js';
import { runStreams } from '../engines/stream-agents.js';
import { failure, queue, wire } from './circuits.fixture.js';
import { simulate } from './index.js';
import { blockEngine } from '../spec-engines.fixture.js';
import type { SimulateOptions } from './index.js';

const quick: SimulateOptions = { engine: blockEngine };
const items = (count: number): { score: number; index: number }[] =>
  Array.from({ length: count }, (_, i) => ({ score: i * 3, index: i }));

describe('bench: streams', () => {
  it('keeps order under random stalls', () =>
    simulate(queue, { ...quick, seed: 7 }, async (dut, clk) => {
      const sent = items(100);
      let got: { score: number; index: number }[] = [];
      await clk.all(
        dut.push.sendAll(sent, { gaps: clk.random(3) }),
        (async () => {
          got = await dut.pop.take(100, { stalls: clk.random(3) });
        })(),
      );
      expect(got).to.deep.equal(sent);
      expect(dut.level).to.equal(0);
    }));

  it('sends and receives in every cycle, one after the other', () =>
    simulate(queue, quick, async (dut, clock) => {
      const from = clock.cycle;
      const sends = items(5).map(item => dut.push.send(item));
      await Promise.all(sends);
      expect([clock.cycle - from, dut.level]).to.deep.equal([5, 5]);
      for (const item of items(5)) expect(await dut.pop.receive()).to.deep.equal(item);
      expect([clock.cycle - from, dut.level]).to.deep.equal([10, 0]);
    }));

  it('sends an object as it is at the call', () =>
    simulate(queue, quick, async dut => {
      const item = { score: 0, index: 0 };
      const sends: Promise<void>[] = [];
      for (item.index = 1; item.index < 4; item.index++) sends.push(dut.push.send(item));
      await Promise.all(sends);
      const got = await dut.pop.take(3);
      expect(got.map(({ index }) => index)).to.deep.equal([1, 2, 3]);
    }));

  it('is cycle for cycle what the engines do with the same pauses', async () => {
    for (const [gap, stall] of [
      [0, 0],
      [2, 0],
      [0, 3],
      [4, 5],
    ] as const) {
      const values = Array.from({ length: 60 }, (_, i) => (i * 7) & 255);
      const gaps = { seed: 11 + gap, max: gap };
      const stalls = { seed: 5 + stall, max: stall };
      const tasks = await simulate(wire, quick, async (dut, clock) => {
        const from = clock.cycle;
        const stamps: number[] = [];
        const driver = dut.from.sendAll(values, { gaps: clock.random(gap, gaps.seed) });
        const draw = clock.random(stall, stalls.seed);
        const stamp = (): number => {
          if (stamps.length < values.length) stamps.push(clock.cycle - from);
          return draw();
        };
        const got = await dut.to.take(60, { stalls: stamp });
        await driver;
        return { got, cycles: clock.cycle - from };
      });
      const whole = await simulate(wire, quick, (_dut, _clock, sim) => {
        const job = { drive: { from: { values, gaps } }, receive: { to: { count: 60, stalls } } };
        return Promise.resolve(sim.transfer(job));
      });
      expect(tasks).to.deep.equal({ got: values, cycles: whole.cycles });
      expect(whole.received.to).to.deep.equal(values);
      const plain = runStreams({ top: wire.name, streams: wire.ir.streams }, openInterpreter(wire.ir), {
        mask: 0,
        drive: [{ stream: 'from', count: 60, rows: Uint32Array.from(values), gaps }],
        receive: [{ stream: 'to', count: 60, stalls }],
        maxCycles: 1000,
      });
      expect(plain.cycles).to.equal(whole.cycles);
    }
  });

  it('transfers bundles at once, and goes on after it', () =>
    simulate(queue, quick, async (dut, clock, sim) => {
      const sent = items(40);
      const { received, cycles } = sim.transfer({
        drive: { push: { values: sent, gaps: clock.random(2) } },
        receive: { pop: { count: 30, stalls: clock.random(1) } },
      });
      expect(received.pop).to.deep.equal(sent.slice(0, 30));
      expect([dut.level, clock.cycle]).to.deep.equal([10, 2 + cycles]);
      expect(await dut.pop.take(10)).to.deep.equal(sent.slice(30));
    }));

  it('a transfer that does not end says how far it came; wrong jobs are refused', () =>
    simulate(queue, quick, async (dut, clock, sim) => {
      const stuck = await failure('hang', () =>
        sim.transfer({ drive: { push: { values: items(20) } }, maxCycles: 50 }),
      );
      expect(stuck.message).to.equal(
        'The transfer was not over after 50 cycles.\n  push: 16 of 20 transferred',
      );
      const bad = [
        { score: 1, index: 2 },
        { score: 70_000, index: 0 },
      ];
      const value = await failure('bad-value', () => sim.transfer({ drive: { push: { values: bad } } }));
      expect(value.message).to.equal('push item 1: 70000 is not a value of u(16): it holds 0 to 65535');
      // @ts-expect-error `pop` is no sink
      const port = await failure('unknown-port', () => sim.transfer({ drive: { pop: { values: [] } } }));
      expect(port.message).to.equal(
        "fifo_2f6a91 has no sink 'pop'; its sinks are: push.".replace('fifo_2f6a91', queue.name),
      );
      sim.fork(() => clock.cycles(3));
      await failure('misuse', () => sim.transfer({ receive: { pop: { count: 1 } } }));
      expect(dut.level).to.equal(16);
    }));

  it('a value out of range names port and item', async () => {
    const error = await failure('bad-value', () =>
      simulate(queue, quick, async dut => {
        await dut.push.sendAll([...items(2), { score: 1, index: 1024 }]);
      }),
    );
    expect(error.message).to.equal('push.sendAll item 2: 1024 is not a value of u(10): it holds 0 to 1023');
  });

  it('after a value out of range, or a source of values that fails, nothing more is sent', () =>
    simulate(queue, quick, async (dut, clock) => {
      await failure('bad-value', () => dut.push.sendAll([...items(2), { score: 1, index: 1024 }]));
      await clock.cycles(4);
      expect(dut.level).to.equal(2);
      const broken = function* () {
        yield* items(1);
        throw new RangeError('no more');
      };
      try {
        await dut.push.sendAll(broken());
        expect.fail('the error of the values was lost');
      } catch (error) {
        expect(error).to.be.instanceOf(RangeError);
      }
      await clock.cycles(4);
      expect(dut.level).to.equal(3);
      expect(await dut.pop.take(3)).to.deep.equal([...items(2), ...items(1)]);
    }));
});

describe('bench: hangs', () => {
  it('names every waiting task and what it waits for', async () => {
    const error = await failure('hang', () =>
      simulate(queue, { ...quick, timeout: 1000 }, async (dut, clock, sim) => {
        sim.fork(function* idler() {
          for (;;) yield clock.rising();
        });
        await dut.push.sendAll(items(20));
      }),
    );
    expect(error.message.split('\n')).to.deep.equal([
      "The bench hangs at cycle 1,018: no task has ended and nothing was transferred for 1,000 cycles. If the circuit only needs longer, raise 'timeout'.",
      '  main: waits for the task push.sendAll',
      '  idler: waits for the next edge of clock',
      '  push.sendAll item 16: push_ready has been 0 for 1,000 cycles',
    ]);
  });

  it('names a monitor that gets nothing', async () => {
    const error = await failure('hang', () =>
      simulate(queue, { ...quick, timeout: 200 }, async dut => {
        await dut.push.send({ score: 1, index: 1 });
        await dut.pop.take(3);
      }),
    );
    expect(error.message).to.contain('  pop.take item 1 of 3: pop_valid has been 0 for 200 cycles');
  });

  it('counts transfers and ending tasks as life', () =>
    simulate(queue, { ...quick, timeout: 30 }, async (dut, clock) => {
      for (const item of items(10)) {
        await clock.timeout(30, () => clock.cycles(25));
        await dut.push.send(item);
      }
      expect(clock.cycle).to.equal(2 + 260);
    }));

  it('reports a deadlock at once', async () => {
    const error = await failure('deadlock', () =>
      simulate(queue, quick, async (_dut, clock, sim) => {
        const empty = sim.queue<number>('results');
        const never = sim.event('go');
        sim.fork(async () => {
          await never;
        }, 'starter');
        await clock.rising();
        await empty.get();
      }),
    );
    expect(error.message.split('\n')).to.deep.equal([
      'The bench is in deadlock at cycle 3: every task waits for another, and none for a clock.',
      '  main: waits for an item of results, which is empty',
      '  starter: waits for go, which has not happened',
    ]);
  });

  it('reports tasks that run in circles while no clock moves', async () => {
    const error = await failure('hang', () =>
      simulate(queue, quick, function* (_dut, clock) {
        for (;;) yield clock.cycles(0);
      }),
    );
    expect(error.message).to.contain(
      'goes round in circles at cycle 2: 1,000,000 turns of tasks without a clock edge',
    );
  });

  it('tasks may hand each other promises, as long as somebody waits for the bench', () =>
    simulate(queue, quick, async (_dut, clock, sim) => {
      let open: (text: string) => void = () => undefined;
      const gate = new Promise<string>(resolve => {
        open = resolve;
      });
      const opener = sim.fork(async () => {
        await clock.settle();
        open('opened');
        await clock.cycles(4);
      });
      expect(await gate).to.equal('opened');
      await clock.rising();
      expect(clock.cycle).to.equal(3);
      await opener;
      expect(clock.cycle).to.equal(6);
    }));

  it('time stands still while a task waits for something outside', () =>
    simulate(queue, quick, async (_dut, clock, sim) => {
      const seen: number[] = [];
      sim.fork(function* () {
        for (;;) {
          yield clock.rising();
          seen.push(clock.cycle);
        }
      });
      await clock.cycles(3);
      await new Promise(resolve => setTimeout(resolve, 30));
      expect(clock.cycle).to.equal(5);
      await clock.cycles(2);
      expect(seen).to.deep.equal([3, 4, 5, 6, 7]);
      const [text] = await clock.all(
        new Promise<string>(resolve => setTimeout(resolve, 5, 'late')),
        clock.rising(),
      );
      expect(text).to.equal('late');
    }));

  it('a promise that never comes is reported, with the task', async () => {
    const error = await failure('outside', () =>
      simulate(queue, { ...quick, patience: 30 }, async (_dut, clock, sim) => {
        sim.fork(async () => {
          await new Promise(() => undefined);
        }, 'dreamer');
        await clock.cycles(10);
      }),
    );
    expect(error.message.split('\n')).to.deep.equal([
      "Time stands still at cycle 2: dreamer has waited 30 ms for a promise that is not the bench's. Between tasks use sim.event() or sim.queue(), which the bench can see; for slow input or output raise 'patience'.",
      '  main: waits for 10 edges of clock, 10 to go',
      "  dreamer: waits for something that is not the bench's",
    ]);
  });
});
