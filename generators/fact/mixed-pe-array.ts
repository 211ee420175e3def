import {
  In,
  Out,
  Stream,
  any,
  bit,
  bundle,
  choice,
  clog2,
  generator,
  instance,
  module,
  mux,
  reg,
  s,
  u,
  vec,
  when,
  wire,
} from '../../dsl/index.js';
import { mixedPeArrayLatency } from '../../golden/index.js';
import type { MixedPeArrayForm } from '../../golden/index.js';
import { mixedBroadcastGrid } from './mixed-broadcast-grid.js';
import { mixedColumn } from './mixed-column.js';
import { mixedGrid } from './mixed-grid.js';
import { partialBits } from './mixed-grid-ports.js';
import { operandPair } from './stationary-multiplier.js';

/** Parameters of {@link mixedPeArray}. */
export interface MixedPeArrayParameters {
  /** Inputs and outputs of a tile. */
  readonly rows: number;
  readonly columns: number;
  /** The most beats of a job, 2 or more, and the most tiles. */
  readonly depth: number;
  readonly tiles: number;
  readonly accumulatorBits: number;
  /** How operands move. */
  readonly form?: MixedPeArrayForm | undefined;
  readonly trace?: boolean | undefined;
}

/** Why a job is refused. */
export const mixedArrayRefusal = choice(
  'None',
  'BeatsIsZero',
  'BeatsOverDepth',
  'TilesIsZero',
  'TilesOverLimit',
);

const GRIDS = { systolic: mixedGrid, broadcast: mixedBroadcastGrid } as const;

/**
 * FACT's mixed-precision array (ISCA 2023) in a weight-stationary form: one INT8 token or two INT4 tokens a cycle. A job is one item on `jobs`,
 * `rows` items on `weights` for each tile, and the beats of each tile on `tokens`; it answers with one item on `sums` for each beat of
 * the last tile. Weights of the next tile are loaded while one is at work, and sums leave while the next tile or job enters. In both forms
 * ports and results are the same.
 * The error of a refused job stands in its one answer and, until `clearError`, in `error`. The contract is golden/fact/mixed-pe-array.md.
 */
export const mixedPeArray = generator(
  { rows: 16, columns: 16, depth: 64, tiles: 16, accumulatorBits: 32, form: 'systolic', trace: false },
  ({
    rows,
    columns,
    depth,
    tiles,
    accumulatorBits,
    form = 'systolic',
    trace = false,
  }: MixedPeArrayParameters) => {
    const addressBits = clog2(depth);
    const address = u(addressBits);
    const lane = vec(s(accumulatorBits), columns);
    const ports = {
      /** Beats of INT8 tokens, those of INT4 tokens behind them, and tiles. */
      jobs: Stream.sink(bundle({ int8: u(16), int4: u(16), tiles: u(16) })),
      /** A row of weights, that of the first input of a tile first. */
      weights: Stream.sink(bundle({ values: vec(s(8), columns) })),
      /** A byte for each row: an INT8 token; or the INT4 of the even token and that of the odd one, the even one in the upper half. */
      tokens: Stream.sink(bundle({ bytes: vec(u(8), rows) })),
      /** In steps of INT8 activations; 0 for a job that is refused, and in `odd` for an INT8 token. */
      sums: Stream.source(bundle({ error: mixedArrayRefusal, even: lane, odd: lane })),
      /** The first error since reset or `clearError`, and the number of its job, modulo 65536. */
      error: Out(bundle({ code: mixedArrayRefusal, job: u(16) })),
      clearError: In(bit),
      busy: Out(bit),
    };
    const probes = {
      /** Probe: the accumulators after each beat of each tile. */
      accumulated: Out(bundle({ valid: bit, even: lane, odd: lane })),
    };
    const every: typeof ports & Partial<typeof probes> = { ...ports, ...(trace ? probes : {}) };
    return module('mixed_pe_array', every, io => {
      const { jobs, weights, tokens, sums } = io;
      const active = reg(bit, { init: 0 });
      const job = reg(bundle({ error: mixedArrayRefusal, int8: u(16), beats: u(17), tiles: u(16) }));
      const beat = reg(u(17));
      const tile = reg(u(16));
      const jobNumber = reg(u(16), { init: 0 });
      const error = reg(bundle({ code: mixedArrayRefusal, job: u(16) }), { init: { code: 'None', job: 0 } });
      const loaded = reg(u(clog2(rows + 1)), { init: 0 });
      const advance = wire(bit);

      // The first beat of a tile waits for its weights. A job without beats or tiles passes without taking anything.
      const empty = job.beats.eq(0).or(job.tiles.eq(0));
      const firstBeat = beat.eq(0);
      const lastBeat = beat.add(1).eq(job.beats);
      const lastTile = tile.add(1).eq(job.tiles);
      const full = loaded.eq(rows);
      const goes = active.and(advance).and(empty.not()).and(firstBeat.not().or(full));
      tokens.ready.value = goes;
      const change = tokens.fire.and(firstBeat);
      const enters = tokens.fire.or(active.and(advance).and(empty));
      const ends = enters.and(empty.or(lastBeat.and(lastTile)));
      jobs.ready.value = active.not().or(ends);
      weights.ready.value = advance.and(full.not().or(change));
      loaded.next = mux(change, 0, loaded).wrapAdd(weights.fire);

      const beats = jobs.payload.int8.add(jobs.payload.int4);
      const refused = wire(mixedArrayRefusal, { default: 'None' });
      when(beats.eq(0), () => {
        refused.value = 'BeatsIsZero';
      })
        .elseWhen(beats.gt(depth), () => {
          refused.value = 'BeatsOverDepth';
        })
        .elseWhen(jobs.payload.tiles.eq(0), () => {
          refused.value = 'TilesIsZero';
        })
        .elseWhen(jobs.payload.tiles.gt(tiles), () => {
          refused.value = 'TilesOverLimit';
        });
      when(tokens.fire, () => {
        beat.next = beat.wrapAdd(1);
        when(lastBeat, () => {
          beat.next = 0;
          tile.next = tile.wrapAdd(1);
        });
      });
      when(ends, () => {
        active.next = 0;
      });
      when(jobs.fire, () => {
        active.next = 1;
        beat.next = 0;
        tile.next = 0;
        job.next = { error: refused, int8: jobs.payload.int8, beats, tiles: jobs.payload.tiles };
        jobNumber.next = jobNumber.wrapAdd(1);
      });
      when(io.clearError, () => {
        error.code.next = 'None';
      });
      when(jobs.fire.and(refused.ne('None')).and(error.code.is('None').or(io.clearError)), () => {
        error.next = { code: refused, job: jobNumber };
      });

      // The operands of a beat wait one advance, in which its weights go to work.
      const int8 = beat.lt(job.int8);
      const grid = instance(
        GRIDS[form]({ rows, columns }),
        { advance, change, loads: weights.fire },
        { name: 'grid' },
      );
      grid.weights.value = weights.payload.values;
      const operands = reg(vec(operandPair, rows), { enable: advance });
      for (let r = 0; r < rows; r++) {
        const byte = tokens.payload.bytes.at(r);
        const [upper, lower] = [byte(7, 4), byte(3, 0)];
        operands.at(r).next = [
          upper.asSInt().extend(5),
          mux(int8, lower.extend(5).asSInt(), lower.asSInt().extend(5)),
        ];
      }
      grid.operands.value = operands;

      // What goes beside a beat: a register for each advance until its partial sums are at the foot.
      const along = bundle({
        valid: bit,
        emits: bit,
        first: bit,
        int8: bit,
        error: mixedArrayRefusal,
        beat: address,
      });
      const none = { valid: 0, emits: 0, first: 0, int8: 0, error: 'None', beat: 0 } as const;
      const good = job.error.is('None');
      const works = tokens.fire.and(good);
      const entering = {
        valid: works,
        emits: mux(good, enters.and(lastTile), ends),
        first: tile.eq(0),
        int8,
        error: job.error,
        beat: mux(works, beat(addressBits - 1, 0), 0),
      };
      const stages = Array.from({ length: mixedPeArrayLatency({ rows, columns, form }) - 1 }, (_, i) =>
        reg(along, { init: none, enable: advance, name: `stage${String(i + 1)}` }),
      );
      stages.forEach((stage, i) => {
        stage.next = stages[i - 1] ?? entering;
      });
      const [upcoming, foot] = stages.slice(-2);
      if (upcoming === undefined || foot === undefined) throw new RangeError('a row and a column at least');

      const sizes = { depth, addressBits, sumBits: partialBits(rows), accumulatorBits };
      const { valid, first, beat: at } = foot;
      const feet = Array.from({ length: columns }, (_, c) => {
        const column = instance(
          mixedColumn(sizes),
          { advance, upcoming: upcoming.beat, beat: at, valid, first, int8: foot.int8 },
          { name: 'column' },
        );
        column.partial.value = grid.partial.at(c);
        return column.accumulators;
      });

      // A result keeps unscaled accumulators; their last step is on the way out.
      const leaving = reg(bundle({ valid: bit, emits: bit, int8: bit, error: mixedArrayRefusal }), {
        init: { valid: 0, emits: 0, int8: 0, error: 'None' },
        enable: advance,
      });
      leaving.next = { valid, emits: foot.emits, int8: foot.int8, error: foot.error };
      const even = reg(lane, { enable: advance });
      const odd = reg(lane, { enable: advance });
      even.next = feet.map(pair => pair.at(0));
      odd.next = feet.map(pair => pair.at(1));
      const scaled = (row: typeof even) =>
        [...row].map(own => mux(leaving.valid, mux(leaving.int8, own, own.shl(4).trunc(accumulatorBits)), 0));
      sums.valid.value = leaving.emits;
      sums.payload.value = { error: leaving.error, even: scaled(even), odd: scaled(odd) };
      advance.value = leaving.emits.not().or(sums.ready);
      io.error.value = error;
      io.busy.value = any([active, leaving.emits, ...stages.flatMap(({ valid, emits }) => [valid, emits])]);
      if (io.accumulated !== undefined)
        io.accumulated.value = { valid: leaving.valid.and(advance), even, odd };
    });
  },
);
