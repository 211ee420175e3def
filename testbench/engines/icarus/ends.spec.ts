import { expect } from 'chai';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simulate } from '../../bench/index.js';
import { counter } from '../../bench/circuits.fixture.js';
import type { Circuit } from '../engine.js';
import { EngineError } from '../errors.js';
import type { EngineErrorCode } from '../errors.js';
import { circuit, fifo, pins, poke, rogue } from '../verilator/circuits.fixture.js';
import { openIcarus } from './index.js';
import type { IcarusOptions, IcarusSimulation } from './index.js';

/** The error that `work` ends with; the simulation is closed. */
async function endOf(
  made: Circuit,
  code: EngineErrorCode,
  options: IcarusOptions,
  work: (simulation: IcarusSimulation) => unknown,
): Promise<string> {
  let simulation: IcarusSimulation | undefined;
  try {
    simulation = await openIcarus(made, options);
    work(simulation);
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    expect(error.code, error.message).to.equal(code);
    const again = simulation;
    if (again !== undefined) expect(() => again.settle()).to.throw(EngineError, error.message);
    return error.message;
  } finally {
    await simulation?.close();
  }
  throw new Error(`expected an EngineError '${code}'`);
}

const zero: IcarusOptions = { unknowns: 'zero' };

describe('Icarus: how a simulation ends', function () {
  this.timeout(60_000);

  for (const act of [1, 2, 3]) {
    it(`the Verilog ends it: act ${String(act)}`, async () => {
      const message = await endOf(rogue, 'stopped', zero, simulation => {
        simulation.edge(1);
        poke(simulation, 'act', act);
        simulation.edge(1);
      });
      expect(message).to.match(/^The (Verilog of|process that runs) rogue .*during edge/);
    });
  }

  it('an endless loop in the Verilog is found and ended', async () => {
    const start = Date.now();
    const message = await endOf(rogue, 'hung', { ...zero, timeout: 300 }, simulation => {
      poke(simulation, 'act', 5);
      simulation.run(1, 3);
    });
    expect(message).to.match(/^rogue made no progress for 300 ms during run: an endless loop/);
    expect(Date.now() - start).to.be.within(250, 3000);
  });

  it('a process that dies is named', async () => {
    const message = await endOf(fifo, 'crashed', zero, simulation => {
      process.kill(simulation.processId ?? 0, 'SIGKILL');
      for (let i = 0; i < 1000; i++) simulation.settle();
    });
    expect(message).to.match(/^The process that runs fifo was ended by signal 9 during settle\./);
  });

  it('an initial block may end it before it starts', async () => {
    const text = 'module early(input wire clock);\ninitial $finish;\nendmodule\n';
    await endOf(circuit('early', pins('clock!'), text), 'stopped', zero, () => undefined);
  });

  it('leaves no process, descriptor or file behind', async () => {
    const open = (): number => readdirSync('/proc/self/fd').length;
    const folders = (): number =>
      readdirSync(tmpdir()).filter(name => name.startsWith('whittle-icarus-')).length;
    const before = [open(), folders()];
    for (let i = 0; i < 3; i++) {
      const simulation = await openIcarus(fifo, zero);
      simulation.edge(1);
      await simulation.close();
      expect(existsSync(`/proc/${String(simulation.processId)}/stat`)).to.equal(false);
    }
    expect([open(), folders()]).to.deep.equal(before);
  });

  it('writes VCD and FST of its own, with the times of the clock', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'whittle-icarus-spec-'));
    try {
      for (const waves of ['counter.vcd', 'counter.fst'].map(name => join(folder, name))) {
        await simulate(counter, { engine: 'icarus', waves }, async (dut, clock) => {
          dut.enable = 1;
          await clock.cycles(5);
        });
        expect(readFileSync(waves).length).to.be.greaterThan(100);
      }
      const text = readFileSync(join(folder, 'counter.vcd'), 'utf8');
      expect(text).to.match(
        /\$timescale 1ps \$end[\s\S]*\$scope module counter \$end[\s\S]*#10000[\s\S]*#15000[\s\S]*#70000/,
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
