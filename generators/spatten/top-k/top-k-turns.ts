import {
  Stream,
  bit,
  bundle,
  channel,
  clog2,
  connect,
  generator,
  instance,
  lit,
  module,
  reg,
  select,
  u,
  vec,
  when,
} from '../../../dsl/index.js';
import type { Bit, UInt } from '../../../dsl/index.js';
import { compactRow } from '../rows/rows.js';
import { elementType, topKDefaults, topKShape } from './top-k-shape.js';
import type { TopKDesign, TopKParameters } from './top-k-shape.js';
import { topK } from './top-k.js';

/** Parameters of {@link topKTurns}. */
export interface TopKTurnsParameters extends TopKParameters {
  readonly design: TopKDesign;
  /** Engines that take turns: 1 or 2. */
  readonly engines: number;
}

/**
 * Top-k engines that take jobs in turn: while one still looks for its threshold, the next is loaded. Answers leave in the order of the jobs, as those of one engine would. Jobs are legal
 * (`0 < k <= n <= depth`); `last` ends the rows of each.
 */
export const topKTurns = generator(
  { ...topKDefaults, design: 'radix', engines: 2 },
  ({ design, engines, ...parameters }: TopKTurnsParameters) => {
    const shape = topKShape(parameters);
    const { lanes, sizeBits, key } = shape;
    const count = u(sizeBits + 1);
    const ports = {
      jobs: Stream.sink(bundle({ n: count, k: count })),
      rows: Stream.sink(bundle({ last: bit, row: vec(key, lanes) })),
      kept: Stream.source(compactRow(elementType(shape), lanes)),
    };
    return module('top_k_turns', ports, ({ jobs, rows, kept }) => {
      /** Whose turn it is; the next one's after each item that `ends` it. */
      const turn = (ends: Bit): UInt<number> => {
        if (engines === 1) return lit(0, u(1));
        const at = reg(u(clog2(engines)), { init: 0 });
        when(ends, () => {
          at.next = at.wrapAdd(1);
        });
        return at;
      };
      const given = turn(jobs.fire);
      const loaded = turn(rows.fire.and(rows.payload.last));
      const answering = turn(kept.fire.and(kept.payload.last));
      const answer = channel(compactRow(elementType(shape), lanes), { name: 'answer' });
      const bank = Array.from({ length: engines }, (_, i) => {
        const engine = instance(topK({ ...parameters, design }), { clearError: 0 }, { name: 'engine' });
        engine.jobs.valid.value = jobs.valid.and(given.eq(i));
        engine.jobs.payload.value = { n: jobs.payload.n, k: jobs.payload.k, seed: 0 };
        engine.rows.valid.value = rows.valid.and(loaded.eq(i));
        engine.rows.payload.value = rows.payload.row;
        engine.kept.ready.value = answer.to.ready.and(answering.eq(i));
        engine.results.ready.value = 1;
        return engine;
      });
      const of = <S>(at: UInt<number>, read: (engine: (typeof bank)[number]) => S): S =>
        select(at, bank.map(read));
      jobs.ready.value = of(given, engine => engine.jobs.ready);
      rows.ready.value = of(loaded, engine => engine.rows.ready);
      answer.to.valid.value = of(answering, engine => engine.kept.valid);
      answer.to.payload.value = of(answering, engine => engine.kept.payload);
      connect(answer.from, kept);
    });
  },
);
