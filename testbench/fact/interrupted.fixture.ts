import type { Vector } from '../../generators/block.js';
import { clockMask, runApart, runJob } from '../cosim/index.js';
import type { Dut } from '../cosim/index.js';
import { expectAgreement } from '../spatten/agreement.fixture.js';

/** Starts a job, stops after some cycles, resets and runs it from the beginning, for each number of cycles. */
export function expectFreshAfterReset(dut: Dut, vector: Vector, cycles: readonly number[]): void {
  for (const maxCycles of cycles) {
    const drive = dut.sinks.map(({ name, codec }) => {
      const items = vector.traffic.send[name] ?? [];
      const rows = new Uint32Array(items.length * codec.words);
      items.forEach((item, i) => {
        codec.encode(item, rows, i * codec.words);
      });
      return { stream: name, count: items.length, rows };
    });
    runJob(dut, { mask: clockMask(dut.circuit), drive, receive: [], maxCycles });
    expectAgreement(runApart(dut, [vector]));
  }
}
