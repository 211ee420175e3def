import {
  In,
  Out,
  Stream,
  assert,
  bit,
  bundle,
  cat,
  channel,
  choice,
  clog2,
  connect,
  fifo,
  generator,
  instance,
  map,
  module,
  mux,
  pipe,
  popCount,
  reg,
  u,
  vec,
  when,
  wire,
} from '../../../dsl/index.js';
import { fit } from '../../common/fit.js';
import { laneSpread } from '../rows/lane-spread.js';
import { realigner } from '../rows/realigner.js';
import { cutRows, joinRows } from '../rows/row-parts.js';
import { filledRow, firstLanes, sizeBits } from '../rows/rows.js';
import { elementType, topKShape } from './top-k-shape.js';
import type { TopKDesign } from './top-k-shape.js';
import { topKTurns } from './top-k-turns.js';

/** Parameters of {@link valuePruner}. */
export interface ValuePrunerParameters {
  /** Probabilities of a row: 1, 2, 4 or 8. */
  readonly lanes: number;
  /** The most probabilities of a query. */
  readonly tokens: number;
  /** Lanes of the top-k engine: a power of two; this or `lanes` is 2 or more. An engine of fewer than `lanes` takes a row in parts. */
  readonly topKLanes: number;
  readonly design: TopKDesign;
  /** Top-k engines that take turns: 1 or 2. */
  readonly engines: number;
  readonly trace?: boolean;
}

/** Why a query is refused. */
export const valuePrunerRefusal = choice('None', 'NOverTokens', 'NIsZero', 'KeptIsZero');

/** Lanes of a row of an engine, or of a row of probabilities if that is wider. */
export function prunedRowLanes({
  lanes,
  topKLanes,
}: Pick<ValuePrunerParameters, 'lanes' | 'topKLanes'>): number {
  return Math.max(lanes, topKLanes);
}

/** Bits of a probability. */
const WIDTH = 12;

/** Queries that may be under way, from their first row to their last. */
const UNDER_WAY = 8;

/**
 * SpAtten's local value pruning (HPCA 2021, section III-C): of each query's probabilities the `kept` largest leave as they are and the others as
 * 0, in the rows in which they came. A query is an item on `jobs` and its rows on `rows`. One that keeps all passes at a row a
 * cycle; the others go through top-k engines that take turns, and while they are at work one more is received and the answer of the one before
 * leaves. A refused query takes its rows; its error stands in `error` until `clearError`. The contract is golden/spatten/top-k/value-pruner.md.
 */
export const valuePruner = generator(
  { lanes: 8, tokens: 1024, topKLanes: 16, design: 'radix', engines: 2, trace: false },
  ({ lanes, tokens, topKLanes, design, engines, trace = false }: ValuePrunerParameters) => {
    const rowLanes = prunedRowLanes({ lanes, topKLanes });
    const engineSize = { lanes: topKLanes, depth: tokens, keyWidth: WIDTH, signed: false };
    const own = topKShape(engineSize);
    const shape = topKShape({ ...engineSize, lanes: rowLanes });
    const probability = u(WIDTH);
    const position = u(Math.max(1, clog2(tokens)));
    // One bit more than is needed: a query that is too long is refused, not misread.
    const count = u(shape.sizeBits + 1);
    const step = u(clog2(lanes + 1));
    const probabilities = filledRow(probability, lanes);
    const refusal = bundle({ code: valuePrunerRefusal, job: u(16) });
    const ports = {
      /** n probabilities of which `kept` are kept; `list` asks for the positions of those, where not all are. */
      jobs: Stream.sink(bundle({ n: count, kept: count, list: bit })),
      rows: Stream.sink(probabilities),
      pruned: Stream.source(probabilities),
      positions: Stream.source(filledRow(position, rowLanes)),
      /** The first error since reset or `clearError`, and the number of its query, modulo 65536. */
      error: Out(refusal),
      clearError: In(bit),
      busy: Out(bit),
    };
    const probes = {
      /** Probe: a row as the engine takes it; what fills up the last one is open. */
      packed: Out(bundle({ valid: bit, row: vec(probability, rowLanes) })),
      /** Probe: what the engine keeps of a row. */
      taken: Out(bundle({ valid: bit, size: u(sizeBits(rowLanes)), row: vec(probability, rowLanes) })),
    };
    const all: typeof ports & Partial<typeof probes> = { ...ports, ...(trace ? probes : {}) };

    return module('value_pruner', all, io => {
      const { rows } = io;
      const lowerLanes = Array.from({ length: lanes }, (_, lane) => lane);
      const query = fifo(io.jobs, { depth: 2 });
      const { n, kept, list } = query.payload;
      const first = reg(bit, { init: 1 });
      const number = reg(u(16), { init: 0 });
      const error = reg(refusal, { init: { code: 'None', job: 0 } });

      const refused = wire(valuePrunerRefusal, { default: 'None' });
      when(n.gt(tokens), () => {
        refused.value = 'NOverTokens';
      })
        .elseWhen(n.eq(0), () => {
          refused.value = 'NIsZero';
        })
        .elseWhen(kept.eq(0), () => {
          refused.value = 'KeptIsZero';
        });
      const accepted = refused.is('None');
      const awaits = query.valid.and(n.ne(0));
      const passes = awaits.and(accepted).and(n.le(kept));
      const prunes = awaits.and(accepted).and(n.gt(kept));

      // A query that is pruned: its rows are packed for the engine, and what must be known when it comes back is kept.
      const size = popCount(rows.payload.filled).trunc(step.width);
      const toEngine = channel(bundle({ n: count, k: count }), { name: 'to_engine' });
      const underWay = channel(bundle({ n: count, step }), { name: 'under_way' });
      const asked = channel(bit, { name: 'asked' });
      const pack = instance(realigner({ payload: probability, lanes: rowLanes }), {}, { name: 'pack' });
      const known = first.not().or(toEngine.to.ready.and(underWay.to.ready).and(asked.to.ready));
      const enters = prunes.and(known).and(rows.valid);
      const begins = enters.and(first).and(pack.from.ready);
      pack.from.valid.value = enters;
      pack.from.payload.value = {
        size: size.extend(sizeBits(rowLanes)),
        last: rows.payload.last,
        row: Array.from({ length: rowLanes }, (_, i) => (i < lanes ? rows.payload.row.at(i) : 0)),
      };
      toEngine.to.valid.value = begins;
      toEngine.to.payload.value = { n, k: kept };
      underWay.to.valid.value = begins;
      underWay.to.payload.value = { n, step: size };
      asked.to.valid.value = begins;
      asked.to.payload.value = list;

      const engine = instance(topKTurns({ ...engineSize, design, engines }), {}, { name: 'engine' });
      const toTurns = fifo(toEngine.from, { depth: UNDER_WAY });
      connect(
        map(toTurns, ({ n, k }) => ({ n: fit(n, own.sizeBits + 1), k: fit(k, own.sizeBits + 1) })),
        engine.jobs,
      );
      const packed = cutRows(pack.to, { payload: probability, lanes: rowLanes, into: topKLanes });
      // A whole query fits: it is received while those before are in the engines.
      connect(fifo(packed, { depth: own.rows }), engine.rows);

      // What comes back: each row is put back on its lanes, and waits with the others of its query, so that the engine is free for the next one.
      const answer = joinRows(engine.kept, { payload: elementType(own), lanes: topKLanes, into: rowLanes });
      const lists = fifo(asked.from, { depth: UNDER_WAY });
      const marks = instance(realigner({ payload: position, lanes: rowLanes }), {}, { name: 'mark' });
      const back = channel(vec(probability, rowLanes), { name: 'back' });
      const marked = lists.payload.not().or(marks.from.ready);
      answer.ready.value = back.to.ready.and(marked);
      lists.ready.value = answer.fire.and(answer.payload.last);
      marks.from.valid.value = answer.valid.and(back.to.ready).and(lists.payload);
      marks.from.payload.value = {
        size: answer.payload.size,
        last: answer.payload.last,
        row: [...answer.payload.row].map(({ index }) => index.trunc(position.width)),
      };
      io.positions.valid.value = marks.to.valid;
      io.positions.payload.value = {
        filled: firstLanes(marks.to.payload.size, shape),
        last: marks.to.payload.last,
        row: marks.to.payload.row,
      };
      marks.to.ready.value = io.positions.ready;
      const lanesOf = instance(
        laneSpread({ width: WIDTH, lanes: rowLanes }),
        { size: answer.payload.size },
        { name: 'lanes' },
      );
      lanesOf.from.value = [...answer.payload.row].map(({ index }) => index(shape.laneBits - 1, 0));
      lanesOf.row.value = [...answer.payload.row].map(({ key }) => cat(key));
      back.to.valid.value = answer.valid.and(marked);
      back.to.payload.value = lanesOf.spread;
      const spread = fifo(back.from, { depth: shape.rows });

      // Each query leaves in rows of its step.
      const current = fifo(underWay.from, { depth: UNDER_WAY });
      const done = reg(count, { init: 0 });
      const rest = current.payload.n.wrapSub(done);
      const ends = rest.le(current.payload.step);
      const sent = mux(ends, rest.trunc(step.width), current.payload.step);
      const next = done.wrapAdd(current.payload.step.extend(count.width));
      const empties = next(shape.laneBits - 1, 0).eq(0);
      const out = channel(probabilities, { name: 'out' });
      const leaves = spread.valid.and(out.to.ready);
      spread.ready.value = leaves.and(empties.or(ends));
      when(leaves, () => {
        done.next = mux(ends, 0, next);
      });
      current.ready.value = leaves.and(ends);

      // Queries leave in their order: one that passes waits until the engine's are gone.
      const behind = current.valid;
      out.to.valid.value = mux(behind, spread.valid, passes.and(rows.valid));
      const offset = done(shape.laneBits - 1, 0);
      out.to.payload.filled.value = mux(
        behind,
        cat(...lowerLanes.map(lane => sent.gt(lane)).reverse()),
        rows.payload.filled,
      );
      out.to.payload.last.value = mux(behind, ends, rows.payload.last);
      out.to.payload.row.value = lowerLanes.map(lane =>
        mux(behind, spread.payload.at(offset.wrapAdd(lane)), rows.payload.row.at(lane)),
      );
      connect(pipe(out.from), io.pruned);

      const passReady = passes.and(behind.not()).and(out.to.ready);
      const dropReady = awaits.and(accepted.not());
      rows.ready.value = passReady.or(dropReady).or(prunes.and(known).and(pack.from.ready));
      const closes = rows.fire.and(rows.payload.last);
      const closed = closes.or(query.valid.and(n.eq(0)));
      query.ready.value = closed;
      const firstSize = reg(step);
      when(rows.fire, () => {
        first.next = rows.payload.last;
        when(first, () => {
          firstSize.next = size;
        }).elseWhen(rows.payload.last.not(), () => {
          assert(size.eq(firstSize), 'every row of a query but the last has the same number of elements');
        });
      });
      when(closed, () => {
        number.next = number.wrapAdd(1);
      });
      when(io.clearError, () => {
        error.code.next = 'None';
      });
      when(closed.and(accepted.not()).and(error.code.is('None').or(io.clearError)), () => {
        error.next = { code: refused, job: number };
      });
      io.error.value = error;
      if (io.packed !== undefined) io.packed.value = { valid: pack.to.fire, row: pack.to.payload.row };
      if (io.taken !== undefined)
        io.taken.value = {
          valid: answer.fire,
          size: answer.payload.size,
          row: [...answer.payload.row].map(({ key }) => cat(key)),
        };
      io.busy.value = query.valid.or(behind).or(io.pruned.valid).or(io.positions.valid);
    });
  },
);
