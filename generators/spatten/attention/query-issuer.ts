import {
  In,
  Out,
  Stream,
  bit,
  bundle,
  channel,
  clog2,
  connect,
  fork,
  generator,
  instance,
  lit,
  map,
  module,
  mux,
  priority,
  reg,
  states,
  u,
  when,
  wire,
} from '../../../dsl/index.js';
import { fit } from '../../common/fit.js';
import { headShape, groupType, queryType } from './attention-shape.js';
import type { HeadLayout } from './attention-shape.js';
import { layoutDefaults } from './attention-sizes.js';
import { headEntry } from '../control/descriptor-shape.js';
import { planeType, vectorBytes } from './plane-load.js';
import { filledRow } from '../rows/rows.js';
import { survivorCheck, survivorType } from './survivor-check.js';

/** What the queries of a layer have in common. Held while the layer is at work. */
export function queryPlan(layout: HeadLayout) {
  const { idBits, sizeLogBits } = headShape(layout);
  return bundle({
    queries: planeType,
    sizeLog: u(sizeLogBits),
    /** One query, that of token `newest`; without it those of all tokens that are left. */
    generate: bit,
    newest: u(idBits),
    outputBase: u(32),
    outputStride: u(16),
  });
}

/** Bytes to fetch of each query that follows. */
export const queryFetch = bundle({ base: u(32), stride: u(16), offset: u(16), bytes: u(16), bits: u(4) });

/**
 * Goes through the heads of each group, and through the queries of each head, while keys may still be on their way: has the query fetched, and offers what the data path must
 * know of it. It runs ahead of the data path as far as that takes what it offers. `cancel` ends a group after the head in hand.
 */
export const queryIssuer = generator(layoutDefaults, (layout: HeadLayout) => {
  const { headSize, fusedHeads } = layout;
  const { idBits, headBits, slotBits } = headShape(layout);
  const ports = {
    plan: In(queryPlan(layout)),
    cancel: In(bit),
    groups: Stream.sink(groupType(layout)),
    /** The entry of head `headNumber` in the head table, one cycle later. */
    headNumber: Out(u(headBits)),
    entry: In(headEntry),
    /** Asks for the numbers of all tokens that are left; they come on `ids`. */
    walks: Stream.source(bit),
    ids: Stream.sink(filledRow(u(idBits), 1)),
    /** For a check alone. */
    stays: In(survivorType(idBits)),
    fetches: Stream.source(queryFetch),
    fetchIds: Stream.source(filledRow(u(idBits), 1)),
    queries: Stream.source(queryType(layout)),
    /** A group is at work. */
    busy: Out(bit),
  };
  return module('query_issuer', ports, io => {
    const { plan, groups, walks, fetches } = io;
    const { state, run } = states('Idle', 'Head', 'Entry', 'Fetch', 'Walk', 'Queries');
    const own = reg(groupType(layout));
    const first = reg(bit);
    const slot = reg(u(slotBits));
    const head = reg(u(headBits));
    const entry = reg(headEntry);
    const lastHead = own.heads.and(own.heads.wrapSub(1)).eq(0);

    const source = channel(bundle({ id: u(idBits), last: bit }), { name: 'source' });
    source.to.valid.value = state.is('Queries').and(plan.generate.or(io.ids.valid));
    source.to.payload.value = {
      id: io.ids.payload.row.at(0),
      last: io.ids.payload.last,
    };
    when(plan.generate, () => {
      source.to.payload.value = { id: plan.newest, last: 1 };
    });
    io.ids.ready.value = state.is('Queries').and(plan.generate.not()).and(source.to.ready);
    // A query of the newest token is wanted whether that is left or not.
    instance(
      survivorCheck({ lanes: 1, idBits }),
      { stays: io.stays, asked: { valid: io.ids.fire, filled: 1, row: io.ids.payload.row } },
      { name: 'survivors_only' },
    );
    const ends = source.to.fire.and(source.to.payload.last);

    const [forFetch, forQuery] = fork(source.from, 2) as [typeof source.from, typeof source.from];
    connect(
      map(forFetch, ({ id, last }) => ({ filled: lit(1, u(1)), last, row: [id] })),
      io.fetchIds,
    );

    const each = vectorBytes(plan.queries.bits, plan.sizeLog, headSize);
    fetches.valid.value = state.is('Fetch').and(io.cancel.not());
    fetches.payload.value = {
      base: plan.queries.base,
      stride: plan.queries.stride,
      offset: fit(head.mul(each), 16),
      bytes: each,
      bits: plan.queries.bits,
    };
    const outputBytes = plan.sizeLog.extend(5).wrapAdd(clog2(headSize) + 1);
    connect(
      map(forQuery, ({ id, last }) => ({
        buffer: own.buffer,
        slot,
        head,
        entry,
        address: plan.outputBase
          .wrapAdd(fit(id.mul(plan.outputStride), 32))
          .wrapAdd(fit(head.shl(outputBytes), 32)),
        firstOfGroup: first,
        lastOfGroup: last.and(lastHead),
      })),
      io.queries,
    );
    when(forQuery.fire, () => {
      first.next = 0;
    });

    const found = priority(own.heads).index;
    const picked = wire(u(headBits));
    picked.value = fit(own.group.mul(fusedHeads).add(found), headBits);
    // The table is read for heads that there are alone.
    io.headNumber.value = mux(state.is('Head').and(own.heads.ne(0)), picked, 0);
    groups.ready.value = state.is('Idle');
    walks.valid.value = state.is('Walk');
    walks.payload.value = 1;
    io.busy.value = state.is('Idle').not().or(groups.valid);

    run({
      Idle: () => {
        when(groups.fire, () => {
          own.next = groups.payload;
          first.next = 1;
          state.go('Head');
        });
      },
      Head: () => {
        slot.next = fit(found, slotBits);
        head.next = picked;
        state.go('Entry');
        when(own.heads.eq(0), () => {
          state.go('Idle');
        });
      },
      Entry: () => {
        entry.next = io.entry;
        state.go('Fetch');
      },
      Fetch: () => {
        when(io.cancel, () => {
          own.heads.next = 0;
          state.go('Head');
        }).elseWhen(fetches.fire, () => {
          state.go('Queries');
          when(plan.generate.not(), () => {
            state.go('Walk');
          });
        });
      },
      Walk: () => {
        when(walks.fire, () => {
          state.go('Queries');
        });
      },
      Queries: () => {
        when(ends, () => {
          own.heads.next = own.heads.and(own.heads.wrapSub(1));
          state.go('Head');
        });
      },
    });
  });
});
