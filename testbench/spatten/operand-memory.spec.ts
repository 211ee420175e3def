import { expect } from 'chai';
import { operandMemory } from '../../generators/spatten/multiply/operand-memory.js';
import { loadTraffic } from '../../generators/spatten/multiply/operand-parameters.js';
import { OperandMemory, xorshift32 } from '../../golden/index.js';
import type { OperandLoad } from '../../golden/index.js';
import { clockMask, openDut, readPort, reset, runJob, writePort } from '../cosim/index.js';
import type { Dut } from '../cosim/index.js';
import { blockEngine } from '../spec-engines.fixture.js';

const size = {
  multipliers: 16,
  headSize: 4,
  largestHead: 8,
  tokens: 16,
  heldHeads: 2,
  requesters: 8,
} as const;
const LANES = 4;

/** Sends words as fast as they are taken; the cycle of each, by requester. */
function load(
  dut: Dut,
  items: readonly OperandLoad[],
  gaps = 0,
): { readonly cycles: number; readonly stamps: number[][] } {
  const traffic = loadTraffic(size, items);
  const drive = dut.sinks.map(({ name, codec }, r) => {
    const own = traffic[name] ?? [];
    const rows = new Uint32Array(own.length * codec.words);
    own.forEach((item, i) => {
      codec.encode(item, rows, i * codec.words);
    });
    return { stream: name, count: own.length, rows, gaps: { seed: 7 + r, max: gaps } };
  });
  const result = runJob(dut, {
    mask: clockMask(dut.circuit),
    drive,
    receive: [],
    maxCycles: 2000,
    stamps: true,
  });
  expect(result.finished).to.equal(true);
  return { cycles: result.cycles, stamps: result.sent.map(({ stamps }) => [...stamps]) };
}

/** A line, one cycle after it was asked for. */
function read(
  dut: Dut,
  at: { readonly buffer: number; readonly head: number; readonly line: number },
): unknown {
  for (const [port, value] of Object.entries({ read: 1, ...at })) writePort(dut, port, value);
  dut.simulation.edge(clockMask(dut.circuit));
  return readPort(dut, 'words');
}

const wordsOf = (sizeLog: number, mask: number, seed: number): OperandLoad[] => {
  const random = xorshift32(seed);
  const list: OperandLoad[] = [];
  for (const buffer of [0, 1])
    for (const head of [0, 1])
      for (let position = 0; position < size.tokens; position++)
        for (let part = 0; part < 1 << sizeLog; part++) {
          const elements = Array.from({ length: 4 }, () => random.below(4096) - 2048);
          list.push({ buffer, head, position, part, sizeLog, mask, elements });
        }
  return list;
};

describe('memory of operands, in hardware', () => {
  for (const sizeLog of [0, 1]) {
    it(`takes a word of each bank a cycle and merges bits, heads of ${String(size.headSize << sizeLog)}`, async () => {
      const dut = await openDut(operandMemory(size), [], blockEngine, { seed: 5 });
      const golden = new OperandMemory();
      const passes = [wordsOf(sizeLog, 0xfff, 3), wordsOf(sizeLog, 0x0ff, 4), wordsOf(sizeLog, 0x9a0, 5)];
      reset(dut);
      for (const [pass, items] of passes.entries()) {
        for (const item of items) golden.load(item);
        const { cycles } = load(dut, items, pass === 2 ? 3 : 0);
        if (pass < 2) expect(cycles).to.be.within(items.length / LANES, items.length / LANES + 2);
      }
      const perLine = LANES >> sizeLog;
      for (const buffer of [0, 1])
        for (const head of [0, 1])
          for (let line = 0; line < size.tokens / perLine; line++) {
            const tokens = Array.from({ length: perLine }, (_, i) =>
              golden.read({ buffer, head, sizeLog }, line * perLine + i),
            ).flat();
            const words = Array.from({ length: LANES }, (_, i) => tokens.slice(4 * i, 4 * i + 4));
            expect(read(dut, { buffer, head, line })).to.deep.equal(words);
          }
      await dut.simulation.close();
    });
  }

  it('lets requesters of one bank take turns', async () => {
    const dut = await openDut(operandMemory(size), [], blockEngine, { seed: 5 });
    reset(dut);
    // Requesters 1 and 5 both want bank 1, with as many words each.
    const items = wordsOf(0, 0xfff, 9).filter(({ position }) => position % 4 === 1);
    const { stamps } = load(dut, items);
    const [one = [], five = []] = [stamps[1], stamps[5]];
    expect(one.length + five.length).to.equal(16);
    one.forEach((stamp, i) => expect(Math.abs(stamp - (five[i] ?? NaN))).to.equal(1));
    await dut.simulation.close();
  });

  it('says so when a requester has a position of another', async () => {
    const dut = await openDut(operandMemory(size), [], blockEngine, { seed: 5 });
    reset(dut);
    for (const [pin, value] of [
      ['loads_0_payload_position', 3],
      ['loads_0_valid', 1],
    ] as const)
      dut.simulation.words[dut.simulation.slot(pin).offset] = value;
    dut.simulation.edge(clockMask(dut.circuit));
    expect(dut.simulation.takeFailures()[0]?.label).to.match(/requester 0 has positions 0 mod 8/);
    await dut.simulation.close();
  });
});
