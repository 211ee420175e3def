import { expect } from 'chai';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openVerilator, type VerilatorSimulation } from './index.js';
import { fifo, peek, poke, rogue } from './circuits.fixture.js';
import { COLD, failure, using } from './support.fixture.js';

const quick = { transport: 'isolated', timeout: 300 } as const;

/** Whether a process is there and not a zombie. */
function lives(pid: number): boolean {
  if (!existsSync(`/proc/${pid}/stat`)) return false;
  return !/^\d+ \(.*\) [ZX]/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
}

async function untilGone(pid: number): Promise<void> {
  for (let waited = 0; lives(pid); waited += 20) {
    if (waited > 4000) throw new Error(`process ${pid} is still there`);
    await sleep(20);
  }
}

function model(sim: VerilatorSimulation): number {
  const pid = sim.processId;
  if (pid === undefined) throw new Error('no process');
  return pid;
}

/** The caller works on: the same circuit opens again. */
async function opensAgain(): Promise<void> {
  await using(fifo, quick, sim => {
    poke(sim, 'push_valid', 1);
    poke(sim, 'push_data', 11);
    sim.edge(1);
    expect(peek(sim, 'pop_data')).to.equal(11n);
  });
}

describe('verilator: isolated', function () {
  this.timeout(COLD);

  for (const signal of ['SIGSEGV', 'SIGABRT', 'SIGKILL'] as const) {
    it(`a model ended by ${signal} becomes an error that names the circuit`, async () => {
      await using(fifo, quick, async sim => {
        sim.edge(1);
        process.kill(model(sim), signal);
        const error = await failure('crashed', () => sim.run(1, 5));
        expect(error.message).to.match(
          new RegExp(`^The process that runs fifo was ended by ${signal} \\(signal \\d+\\) during run\\.`),
        );
        await failure('crashed', () => sim.settle());
      });
      await opensAgain();
    });
  }

  it('an endless loop in the Verilog is found and ended', async () => {
    await using(rogue, quick, async sim => {
      poke(sim, 'act', 5);
      const start = Date.now();
      const error = await failure('hung', () => sim.edge(1));
      expect(Date.now() - start).to.be.within(200, 2000);
      expect(error.message).to.match(/^rogue made no progress for 300 ms during edge: an endless loop/);
      await untilGone(model(sim));
    });
    await opensAgain();
  });

  it('a stopped model is found and ended, also when a large request is under way', async () => {
    for (const cycles of [1, 400_000]) {
      await using(fifo, quick, async sim => {
        process.kill(model(sim), 'SIGSTOP');
        await failure('hung', () => sim.batch(1, new Uint32Array(4 * cycles), cycles));
        await untilGone(model(sim));
      });
    }
    await opensAgain();
  });

  it('a supervisor that is killed takes the model with it', () =>
    using(fifo, quick, async sim => {
      const supervisor = Number(
        /^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${model(sim)}/status`, 'utf8'))?.[1],
      );
      process.kill(supervisor, 'SIGKILL');
      await failure('crashed', () => sim.run(1, 1_000_000_000));
      await untilGone(model(sim));
    }));

  it('a long run that makes progress is no hang, nor is a pause between calls', () =>
    using(fifo, quick, async sim => {
      sim.run(1, 15_000_000);
      await sleep(500);
      sim.run(1, 1);
    }));

  it('leaves no process, descriptor or file behind', async () => {
    const open = (): number => readdirSync('/proc/self/fd').length;
    await opensAgain();
    const before = open();
    const pids: number[] = [];
    for (let i = 0; i < 5; i++) await using(fifo, quick, sim => pids.push(model(sim)));
    const dead = await openVerilator(fifo, quick);
    process.kill(model(dead), 'SIGKILL');
    await failure('crashed', () => dead.settle());
    await dead.close();
    expect(pids.filter(lives)).to.deep.equal([]);
    expect(open()).to.equal(before);
  });

  it('goes when the caller goes without closing it', async () => {
    const program = fileURLToPath(new URL('./abandon.fixture.ts', import.meta.url));
    for (const manner of ['return', 'exit', 'kill']) {
      const run = spawnSync(process.execPath, ['--import', 'tsx', program, manner], { encoding: 'utf8' });
      const pid = Number(run.stdout.trim());
      expect(pid, run.stderr).to.be.greaterThan(1);
      await untilGone(pid);
    }
  });
});
