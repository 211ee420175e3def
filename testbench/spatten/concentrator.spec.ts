import { expect } from 'chai';
import { u } from '../../dsl/index.js';
import { concentrator } from '../../generators/spatten/rows/concentrator.js';
import { simulate } from '../bench/index.js';
import { mutantOf } from '../cosim/index.js';
import { blockEngine, verilogEngines } from '../spec-engines.fixture.js';
import { COLD } from '../engines/verilator/support.fixture.js';
import type { EngineName } from '../engines/open.js';

interface Row {
  readonly keep: number;
  readonly from: number;
}

/** Lane by lane the number of the lane whose element is to stand there, -1 for any. */
function placedOf({ keep, from }: Row, lanes: number): number[] {
  const placed = new Array<number>(lanes).fill(-1);
  let next = from;
  for (let lane = 0; lane < lanes; lane++) if (((keep >>> lane) & 1) === 1) placed[next++ % lanes] = lane;
  return placed;
}

/** Runs rows one after the other, one a cycle; gives the first that does not come out as it should. */
async function firstWrong(
  module: ReturnType<typeof concentrator>,
  lanes: number,
  rows: readonly Row[],
  engine: EngineName,
): Promise<Row | undefined> {
  // The number of the lane, apart from 0 as it powers up, and other bits in each row.
  const elementOf = (lane: number, turn: number): number => lane + 1 + 64 * (turn % 4);
  return simulate(module, { engine, seed: 5 }, async (dut, clock) => {
    for (let turn = 0; turn <= rows.length; turn++) {
      const row = rows[turn] ?? { keep: 0, from: 0 };
      dut.advance = 1;
      dut.keep = row.keep;
      dut.from = row.from;
      dut.row = Array.from({ length: lanes }, (_, lane) => elementOf(lane, turn));
      await clock.settle();
      if (dut.kept !== placedOf(row, lanes).filter(source => source >= 0).length) return row;
      const before = rows[turn - 1];
      const placed = dut.placed.map(Number);
      const isRight = (source: number, lane: number): boolean =>
        source < 0 || (placed[lane] === elementOf(source, turn - 1) && dut.origin[lane] === source);
      if (before !== undefined && !placedOf(before, lanes).every(isRight)) return before;
      await clock.rising();
      // What was taken stays while nothing moves, whatever comes.
      if (turn % 3 !== 0) continue;
      dut.advance = 0;
      dut.keep = 2 ** lanes - 1 - row.keep;
      dut.row = Array.from({ length: lanes }, () => 0);
      await clock.rising();
    }
    return undefined;
  });
}

/** Every mask, from every lane. */
const everyRow = (lanes: number): Row[] =>
  Array.from({ length: 2 ** lanes * lanes }, (_, i) => ({ keep: Math.floor(i / lanes), from: i % lanes }));

describe('concentrator', () => {
  for (const lanes of [1, 2, 4, 8])
    it(`of ${String(lanes)} lanes puts every choice of elements side by side, from every lane on`, async () => {
      const module = concentrator({ payload: u(9), lanes });
      expect(await firstWrong(module, lanes, everyRow(lanes), blockEngine)).to.equal(undefined);
    });

  it('of 16 lanes does so for every choice of elements', async () => {
    const rows = Array.from({ length: 2 ** 16 }, (_, keep) => ({
      keep,
      from: (keep * 7 + (keep >> 4)) % 16,
    }));
    expect(await firstWrong(concentrator({ payload: u(9), lanes: 16 }), 16, rows, blockEngine)).to.equal(
      undefined,
    );
  }).timeout(60_000);

  for (const engine of verilogEngines)
    it(`of 8 lanes does so as Verilog on ${engine}`, async () => {
      const rows = everyRow(8).filter((_, i) => i % 3 === 0);
      const module = concentrator({ payload: u(9), lanes: 8 });
      expect(await firstWrong(module, 8, rows, engine)).to.equal(undefined);
    }).timeout(COLD);

  it('is seen to fail where it adds wrongly, or never exchanges', async () => {
    const module = concentrator({ payload: u(9), lanes: 4 });
    for (const mutation of [
      { module: 'prefix_sum', from: 'add', to: 'or' },
      { module: 'concentrator', from: 'add', to: 'sub' },
      { module: 'concentrator', from: 'or', to: 'and' },
      { module: 'concentrator', stuck: 'from' },
      { module: 'concentrator', stuck: 'origin' },
    ] as const) {
      const mutant = { ...module, ir: mutantOf(module, mutation).ir };
      expect(await firstWrong(mutant, 4, everyRow(4), blockEngine), JSON.stringify(mutation)).to.not.equal(
        undefined,
      );
    }
  });
});
