import { expect } from 'chai';
import { beatAt, burstOf, told, wires } from '../bench/axi.fixture.js';
import { blockEngine } from '../spec-engines.fixture.js';
import type { EngineName } from '../engines/open.js';
import type { Vector } from '../../generators/block.js';
import { mismatchText, openDut, runApart, runTogether } from './index.js';

const bytes = told(4096);
const memory = { bytes, ports: { m: {}, second: {} }, latency: 3 };

/** Reads at two ports, and the beats they must give. */
function vectorOf(name: string, addresses: readonly number[]): Vector {
  const ask = addresses.map(address => burstOf(address, 2, 1));
  const beats = addresses.flatMap(address =>
    [0, 1].map(i => ({ id: 1, data: beatAt(bytes, address + 8 * i), resp: 'OKAY', last: i })),
  );
  return {
    name,
    traffic: { send: { ask, second_ask: ask } },
    expected: { stages: {}, streams: { got: beats, second_got: beats } },
    spans: [{ name: 'first', from: { port: 'ask', item: 0 }, to: { port: 'got', item: 0 }, cycles: 3 }],
  };
}

describe('co-simulation with a memory', () => {
  const engines: readonly EngineName[] = ['interpreter', blockEngine];
  for (const engine of engines) {
    it(`serves the AXI ports of a block on ${engine}, cycle by cycle`, async () => {
      const dut = await openDut(wires, [], engine, {}, memory);
      const vectors = [vectorOf('one', [0x40]), vectorOf('some', [0x80, 0x8, 0xff0])];
      expect(dut.sinks.map(({ name }) => name)).to.deep.equal(['ask', 'second_ask', 'put', 'give']);
      const runs = [
        runApart(dut, vectors),
        runTogether(dut, vectors, { seed: 1, gaps: 0, stalls: 0 }),
        runTogether(dut, vectors, { seed: 3, gaps: 3, stalls: 4 }),
      ];
      expect(runs.map(({ mismatch }) => mismatch && mismatchText(mismatch))).to.deep.equal(
        Array(3).fill(undefined),
      );
      await dut.simulation.close();
    });
  }

  it('shows a wrong word, and a wrong cycle', async () => {
    const wrong = bytes.slice();
    wrong[0x48] = 1 + (bytes[0x48] ?? 0);
    const dut = await openDut(wires, [], blockEngine, {}, { ...memory, bytes: wrong });
    expect(runApart(dut, [vectorOf('one', [0x40])]).mismatch?.item).to.equal(1);
    const slow = await openDut(wires, [], blockEngine, {}, { ...memory, latency: 4 });
    expect(runApart(slow, [vectorOf('one', [0x40])]).mismatch?.stage).to.equal('cycles');
  });
});
