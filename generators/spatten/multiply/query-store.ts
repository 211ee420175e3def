import {
  Stream,
  bit,
  bundle,
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
import { OPERAND_BITS } from './operand-shape.js';

/** Parameters of {@link queryStore}. */
export interface QueryStoreParameters {
  readonly largestHead: number;
  /** Queries that are held, a power of two from 2. */
  readonly held: number;
}

/**
 * Gives each pass its query: the next one, which is kept in its slot, or one that was kept. New ones pass at once, others a cycle later.
 */
export const queryStore = generator(
  { largestHead: 128, held: 4 },
  ({ largestHead, held }: QueryStoreParameters) => {
    const query = vec(s(OPERAND_BITS), largestHead);
    const ports = {
      vectors: Stream.sink(query),
      passes: Stream.sink(bundle({ fresh: bit, slot: u(clog2(held)) })),
      queries: Stream.source(query),
    };
    return module('query_store', ports, ({ vectors, passes, queries }) => {
      const { fresh, slot } = passes.payload;
      const store = memory(query, { depth: held, collision: 'any' });
      const found = reg(bit, { init: 0 });
      const reads = passes.valid.and(fresh.not()).and(found.not());
      const kept = store.readSync(slot, { enable: reads });
      found.next = reads.or(found.and(queries.ready.not()));
      queries.valid.value = mux(fresh, passes.valid.and(vectors.valid), found);
      queries.payload.value = mux(fresh, vectors.payload, kept);
      vectors.ready.value = passes.valid.and(fresh).and(queries.ready);
      passes.ready.value = queries.fire;
      store.write(slot, vectors.payload, { enable: vectors.fire });
    });
  },
);
