import { pauseSource } from '../engines/stream-agents.js';
import { prepare, vectorOf } from '../../generators/block.js';
import type { Vector } from '../../generators/block.js';
import { zeroEliminatorContract } from '../../generators/spatten/rows/zero-eliminator.contract.js';
import type {
  SparseLane,
  ZeroEliminatorChoice,
} from '../../generators/spatten/rows/zero-eliminator.contract.js';
import { clockMask, reset, runJob, runTogether } from '../cosim/index.js';
import type { Dut } from '../cosim/index.js';
import { bounded, report } from '../report.js';
import type { Row, Study } from '../report.js';
import { agreement, openBlock, parts, spanCycles, tally } from './tally.js';

const ROWS_A_SEQUENCE = 256;
const STALL = { seed: 0x4e4, max: 3 };

const CHOICES: readonly ZeroEliminatorChoice[] = [
  { lanes: 8, payloadWidth: 4, registers: 'lowLatency', realign: false },
  { lanes: 8, payloadWidth: 4, registers: 'maxFrequency', realign: false },
  { lanes: 16, payloadWidth: 4, registers: 'lowLatency', realign: false },
  { lanes: 16, payloadWidth: 4, registers: 'maxFrequency', realign: false },
  { lanes: 16, payloadWidth: 4, registers: 'lowLatency', realign: true },
];

/** A row with this mask; each lane carries its own number. */
function rowOf(mask: number, lanes: number): SparseLane[] {
  return Array.from({ length: lanes }, (_, lane) => ({ keep: ((mask >> lane) & 1) === 1, payload: lane }));
}

/** Every mask once, in sequences. */
function* everyMask(choice: ZeroEliminatorChoice): Generator<Vector> {
  for (let first = 0; first < 2 ** choice.lanes; first += ROWS_A_SEQUENCE) {
    const job = Array.from({ length: ROWS_A_SEQUENCE }, (_, i) => rowOf(first + i, choice.lanes));
    yield vectorOf(zeroEliminatorContract, choice, `masks from ${String(first)}`, job);
  }
}

/**
 * Cycles in which the consumer was ready, the producer had a row to give, and none left: the producer always has one, and
 * the consumer waits as STALL says. The first rows need the latency; every other such cycle is a bubble.
 */
function bubbles(dut: Dut, rows: number, latency: number): number {
  const [sink] = dut.sinks;
  if (sink === undefined) throw new RangeError('the zero eliminator has one sink');
  reset(dut);
  const result = runJob(dut, {
    mask: clockMask(dut.circuit),
    drive: [{ stream: sink.name, count: rows, rows: new Uint32Array(rows * sink.codec.words) }],
    receive: [{ stream: 'packed', count: rows, stalls: STALL }],
    maxCycles: rows * (2 + STALL.max) + 1000,
    stamps: true,
  });
  const draw = pauseSource(STALL);
  const stamps = result.received[0]?.stamps ?? new Uint32Array(0);
  let wanted = draw();
  let lost = 0;
  for (const stamp of stamps) {
    lost += stamp - wanted;
    wanted = stamp + 1 + draw();
  }
  const firstWait = pauseSource(STALL)();
  const filling = Math.max(0, latency - firstWait);
  return result.finished ? lost - filling : NaN;
}

/** The zero eliminator on every mask: result, latency, and one row a cycle. */
export const e4: Study = {
  id: 'E4',
  title: 'Zero eliminator: every mask of 8 and of 16 lanes',
  run: async progress => {
    const runs = CHOICES.map(({ lanes }) => 2 ** lanes / ROWS_A_SEQUENCE);
    const part = parts(progress, 2 * runs.reduce((a, b) => a + b, 0));
    const rows: Row[] = [];
    for (const [i, choice] of CHOICES.entries()) {
      const { lanes, registers, realign } = choice;
      const layers = Math.log2(lanes);
      const name = `${String(lanes)} lanes, ${registers}${realign ? ', realigned' : ''}`;
      const done = part(name);
      done(0);
      const dut = await openBlock(prepare(zeroEliminatorContract, choice));
      const sequences = runs[i] ?? 0;
      const masks = `${String(2 ** lanes)} masks in sequences of ${String(ROWS_A_SEQUENCE)}`;
      const apart = await tally(dut, everyMask(choice), done);
      rows.push(agreement(`${name}: ${masks}, every stage and cycle count`, apart, sequences));
      const stalled = await tally(dut, everyMask(choice), part(`${name}, stalls`), (on, vectors) =>
        runTogether(on, vectors, { seed: 5, gaps: 0, stalls: 3 }),
      );
      rows.push(agreement(`${name}: the same with random back-pressure`, stalled, sequences));
      if (apart.mismatch === undefined) {
        const latency = 1 + (registers === 'lowLatency' ? 1 : layers);
        const measured = Math.max(...spanCycles(apart.measured, 'latency'));
        rows.push(
          bounded(`${name}: latency`, measured, 'cycles', {
            max: latency,
            paper: `${String(layers)} shift stages`,
          }),
        );
        if (!realign) {
          const lost = bubbles(dut, 10_000, latency);
          rows.push(
            bounded(`${name}: cycles lost in 10,000 rows under random back-pressure`, lost, 'cycles', {
              max: 0,
            }),
          );
        }
      }
      await dut.simulation.close();
    }
    return report('E4', e4.title, rows);
  },
};
