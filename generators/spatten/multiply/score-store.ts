import {
  In,
  Out,
  bit,
  bundle,
  cat,
  clog2,
  generator,
  memory,
  module,
  mux,
  reg,
  s,
  u,
  vec,
} from '../../../dsl/index.js';
import { filledRow } from '../rows/rows.js';

/** Parameters of {@link scoreStore}. */
export interface ScoreStoreParameters {
  /** Whether a row that comes is added to one that was stored, or takes its place. */
  readonly recompute: 'full' | 'incremental';
  readonly lanes: number;
  /** The most rows of a query. */
  readonly rows: number;
  readonly scoreBits: number;
  /** Queries whose scores are held. */
  readonly held: number;
}

/** Bits of the number of a row of a query. */
export const rowNumberBits = (rows: number): number => Math.max(1, clog2(rows));

/**
 * Keeps the first scores of some queries, and makes the rows that go to the softmax: what comes in, what is stored, or the sum of both; a cycle after `load`.
 * Source: golden/spatten/multiply/progressive.md.
 */
export const scoreStore = generator(
  { recompute: 'incremental', lanes: 8, rows: 256, scoreBits: 31, held: 4 },
  ({ recompute, lanes, rows, scoreBits, held }: ScoreStoreParameters) => {
    const row = filledRow(s(scoreBits), lanes);
    const place = bundle({ slot: u(clog2(held)), number: u(rowNumberBits(rows)) });
    const ports = {
      scores: In(bundle({ filled: u(lanes), row: vec(s(scoreBits), lanes) })),
      /** Keeps the row that comes in. */
      store: In(bit),
      storePlace: In(place),
      /** Makes the next row. */
      load: In(bit),
      loadPlace: In(place),
      /** What it is made of. */
      takesIncoming: In(bit),
      takesStored: In(bit),
      last: In(bit),
      total: Out(row),
    };
    return module('score_store', ports, io => {
      const store = memory(bundle({ filled: u(lanes), row: vec(s(scoreBits), lanes) }), {
        depth: held << rowNumberBits(rows),
        collision: 'any',
      });
      store.write(cat(io.storePlace.slot, io.storePlace.number), io.scores, { enable: io.store });
      const stored = store.readSync(cat(io.loadPlace.slot, io.loadPlace.number), {
        enable: io.load.and(io.takesStored),
      });
      const incoming = reg(row, { enable: io.load });
      const isStored = reg(bit, { enable: io.load });
      incoming.next = {
        filled: io.scores.filled,
        last: io.last,
        row: [...io.scores.row].map(score => mux(io.takesIncoming, score, 0)),
      };
      isStored.next = io.takesStored;
      io.total.value = {
        filled: mux(isStored, stored.filled, incoming.filled),
        last: incoming.last,
        row: incoming.row.zip(stored.row, (score, before) =>
          recompute === 'full' ? mux(isStored, before, score) : score.wrapAdd(mux(isStored, before, 0)),
        ),
      };
    });
  },
);
