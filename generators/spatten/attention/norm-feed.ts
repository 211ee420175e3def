import {
  In,
  Out,
  Stream,
  any,
  assert,
  bit,
  bundle,
  connect,
  generator,
  instance,
  map,
  module,
  reg,
  u,
} from '../../../dsl/index.js';
import { NORM_BITS } from '../../../golden/index.js';
import { fit } from '../../common/fit.js';
import { connectAll } from '../fetch/fetch-types.js';
import { loadPorts } from '../multiply/operand-memory.js';
import { valueNorms } from '../multiply/value-norms.js';
import { headShape } from './attention-shape.js';
import type { AttentionSizes } from './attention-shape.js';
import { attentionDefaults, layoutOf } from './attention-sizes.js';
import { matrixShape } from './matrix-loader.js';
import { headOfQuery, normSender } from './norm-sender.js';

/**
 * Brings the weights of tokens from the values, as they are loaded, to the cascade, which takes the rows of a head when it has the norms of that head.
 * Source: own design (golden/spatten/multiply/value-norms.md).
 */
export const normFeed = generator(attentionDefaults, (sizes: AttentionSizes) => {
  const layout = layoutOf(sizes);
  const { headSize, largestHead, tokens, fusedHeads, requesters } = sizes;
  const { idBits, countBits } = headShape(layout);
  const ports = {
    /** 1 before the first query of a layer. */
    start: In(bit),
    /** The layer ranks by norms, and how many tokens are left. Held while it is at work. */
    byNorm: In(bit),
    left: In(u(countBits)),
    /** What the memory of values takes, in the cycle in which it takes it; `ready` is 1. */
    loads: loadPorts(matrixShape(sizes)),
    /** 1 when the values of a group are in their memory. */
    loaded: In(bit),
    /** All queries, in order. */
    queries: Stream.sink(headOfQuery(layout)),
    norms: Stream.source(bundle({ position: u(idBits), norm: u(NORM_BITS) })),
    /** Norms are being sent, or wait for it. */
    busy: Out(bit),
  };
  return module('norm_feed', ports, io => {
    const { start, byNorm, left, loaded } = io;
    const made = instance(
      valueNorms({ headSize, largestHead, tokens, heldHeads: fusedHeads, requesters }),
      { clearError: 0 },
      { name: 'value_norms' },
    );
    connectAll(Object.values(io.loads), Object.values(made.loads));
    const sender = instance(normSender(layout), { start, byNorm, left, loaded }, { name: 'sender' });
    connect(io.queries, sender.queries);
    const { head: held, count: positions } = made.sends.payload;
    connect(
      map(sender.sends, ({ buffer, head, count }) => ({
        buffer,
        head: fit(head, held.width),
        count: fit(count, positions.width),
      })),
      made.sends,
    );
    connect(
      map(made.norms, ({ position, norm }) => ({ position: fit(position, idBits), norm })),
      io.norms,
    );
    const sending = made.sends.ready.not();
    io.busy.value = sender.waits.or(sending);

    // Softmax is at most one row ahead of the cascade, which waits for the norms of a head. So when a buffer is free, what is still on its way are at most the norms of
    // one row, of a head of one query; to load the next group takes longer.
    const buffer = reg(bit, { enable: made.sends.fire });
    buffer.next = made.sends.payload.buffer;
    const reloads = Object.values(io.loads).map(load => load.valid.and(load.payload.buffer.eq(buffer)));
    assert(sending.and(any(reloads)).not(), 'the norms of a buffer have left when it is loaded anew');
  });
});
