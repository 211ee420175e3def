import {
  In,
  Out,
  assert,
  bit,
  bundle,
  cat,
  clog2,
  generator,
  instance,
  module,
  mux,
  popCount,
  reg,
  regNext,
  u,
  vec,
  when,
  wire,
} from '../../../dsl/index.js';
import { accumulatorBank, addend, bankAddressBits } from './accumulator-bank.js';
import { PROBABILITY, NORM } from './cascade-shape.js';
import { rotator } from '../rows/rotator.js';

/** Parameters of {@link columnSums}. */
export interface ColumnSumsParameters {
  /** A power of two. */
  readonly lanes: number;
  /** The most positions. */
  readonly tokens: number;
  readonly sumBits: number;
  readonly norm: boolean;
}

/**
 * Sums of probabilities by position, in a bank for each lane. A row is taken in every cycle; its first element stands behind the last of the row before,
 * in whatever bank that is, and after `last` at position 0. The first query of a layer overwrites what was there.
 */
export const columnSums = generator(
  { lanes: 1, tokens: 64, sumBits: 20, norm: false },
  ({ lanes, tokens, sumBits, norm }: ColumnSumsParameters) => {
    const laneBits = clog2(lanes);
    const rowBits = bankAddressBits(Math.ceil(tokens / lanes));
    const positionBits = laneBits + rowBits;
    const amountBits = PROBABILITY + (norm ? NORM : 0);
    const ports = {
      /** A layer begins, with so many positions. */
      start: In(bit),
      left: In(u(clog2(tokens + 1))),
      rows: In(bundle({ valid: bit, filled: u(lanes), last: bit, row: vec(u(PROBABILITY), lanes) })),
      /** The sum of a position, a cycle later, while no row comes. */
      position: In(u(bankAddressBits(tokens))),
      sum: Out(u(sumBits)),
    };
    const weights = {
      /** Weighs the probabilities. */
      byNorm: In(bit),
      /** The row of each lane, and the norms there, a cycle later. */
      normRows: Out(vec(u(rowBits), lanes)),
      norms: In(vec(u(NORM), lanes)),
    };
    const all: typeof ports & Partial<typeof weights> = { ...ports, ...(norm ? weights : {}) };
    return module('column_sums', all, io => {
      const { rows } = io;
      const base = reg(u(positionBits), { init: 0 });
      const fresh = reg(bit, { init: 1 });
      const reached = base.add(popCount(rows.filled));
      when(rows.valid, () => {
        when(rows.last, () => {
          assert(reached.eq(io.left), 'a query has a probability for each token that is left');
        });
        base.next = mux(rows.last, 0, reached.trunc(positionBits));
        fresh.next = fresh.and(rows.last.not());
      });
      when(io.start, () => {
        base.next = 0;
        fresh.next = 1;
      });

      // Element i of a row goes to bank (base + i) mod lanes; behind the end of a row of the banks, one further.
      const items = wire(vec(u(PROBABILITY + 1), lanes));
      const turned = wire(vec(u(PROBABILITY + 1), lanes));
      items.value = [...rows.row].map((p, i) => cat(rows.filled(i), p));
      if (laneBits === 0) turned.value = items;
      else {
        const turn = instance(
          rotator({ payload: u(PROBABILITY + 1), lanes }),
          { by: base(laneBits - 1, 0) },
          { name: 'turn' },
        );
        turn.row.value = items;
        turned.value = turn.turned;
      }
      const placed = wire(
        bundle({ first: bit, filled: u(lanes), row: vec(u(rowBits), lanes), p: vec(u(PROBABILITY), lanes) }),
      );
      placed.first.value = fresh;
      placed.filled.value = mux(rows.valid, turned.map(item => item(PROBABILITY)).asUInt(), 0);
      placed.p.value = turned.map(item => item(PROBABILITY - 1, 0));
      placed.row.value = [...turned].map((_, lane) => base.wrapAdd(lanes - 1 - lane).shr(laneBits));
      if (io.normRows !== undefined) io.normRows.value = placed.row;
      // Norms come a cycle after their rows.
      const now = norm ? regNext(placed, { name: 'weighed' }) : placed;

      const wide = io.position.extend(Math.max(io.position.width, positionBits));
      const adds = now.filled.ne(0);
      const addresses = now.row.map(row => mux(adds, row, wide(positionBits - 1, laneBits)));
      const from = wire(addend, { default: 'Word' });
      when(now.first, () => {
        from.value = 'Nothing';
      });
      const words = wire(vec(u(sumBits), lanes));
      for (let lane = 0; lane < lanes; lane++) {
        const p = now.p.at(lane);
        const bank = instance(
          accumulatorBank({ words: 2 ** rowBits, bits: sumBits, amountBits }),
          {
            address: addresses.at(lane),
            enable: now.filled(lane),
            addend: from,
            amount:
              io.norms === undefined || io.byNorm === undefined
                ? p
                : p.mul(mux(io.byNorm, io.norms.at(lane), 1)),
          },
          { name: 'bank' },
        );
        words.at(lane).value = bank.word;
      }
      const lane = laneBits === 0 ? 0 : regNext(wide(laneBits - 1, 0), { name: 'lane' });
      io.sum.value = words.at(lane);
    });
  },
);
