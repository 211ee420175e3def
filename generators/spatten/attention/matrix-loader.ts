import {
  In,
  Out,
  Stream,
  all,
  bit,
  bundle,
  cat,
  clog2,
  connect,
  generator,
  group,
  instance,
  lit,
  module,
  mux,
  numbered,
  reg,
  states,
  sum,
  u,
  vec,
  when,
} from '../../../dsl/index.js';
import { fit } from '../../common/fit.js';
import { headShape, loadType } from './attention-shape.js';
import type { AttentionSizes } from './attention-shape.js';
import { attentionDefaults, layoutOf } from './attention-sizes.js';
import { connectAll, requestType, wordType } from '../fetch/fetch-types.js';
import { fetchWalker } from '../fetch/fetch-walker.js';
import { ORDERS, matrixShape, matrixSide } from './matrix-side.js';
import { operandWord } from '../multiply/operand-shape.js';
import { filledRow } from '../rows/rows.js';
import { survivorCheck, survivorType } from './survivor-check.js';

/**
 * Brings keys or values from memory to their place on the chip: the list of tokens, the requests of a row of them at a time, words to operands, operands to words of
 * the operand memory. An order is done when all of it has been written; the next one is asked for as soon as the last token of the one before has been, if both are for groups or both for
 * single queries. With `masked` a mask says for each row of the list which tokens are wanted.
 */
export const matrixLoader = generator(attentionDefaults, (sizes: AttentionSizes) => {
  const { requesters, channels, dataBits, tokens } = sizes;
  const layout = layoutOf(sizes);
  const { idBits, sizeLogBits } = headShape(layout);
  const shape = matrixShape(sizes);
  const lanes = { requesters, channels, dataBits };
  const busBytes = dataBits / 8;
  const load = loadType(layout);
  const amount = u(clog2(requesters * busBytes + 1));
  const ports = {
    orders: Stream.sink(load),
    /** How many orders, from the oldest on, may be written; what comes for others waits. */
    writable: In(u(clog2(ORDERS + 1))),
    sizeLog: In(u(sizeLogBits)),
    /** Asks for the list of tokens. */
    walks: Stream.source(bit),
    /** For a check alone. */
    stays: In(survivorType(idBits)),
    ids: Stream.sink(filledRow(u(idBits), requesters)),
    masks: Stream.sink(bundle({ mask: u(requesters), last: bit })),
    requests: group(numbered(requesters, Stream.source(requestType(lanes)))),
    words: group(numbered(requesters, Stream.sink(wordType(lanes)))),
    loads: group(numbered(requesters, Stream.source(operandWord(shape)))),
    /** 1 for the cycle in which an order is done; `ofGroup` as it was ordered. */
    done: Out(bundle({ valid: bit, ofGroup: bit })),
    /** An order is under way. */
    busy: Out(bit),
    /** Bytes that arrive in this cycle, for groups and for single queries. */
    bytes: Out(bundle({ ofGroup: amount, ofQuery: amount })),
  };
  return module('matrix_loader', ports, io => {
    const { orders, walks, ids, masks } = io;
    const { state, run } = states('Idle', 'Ask', 'Walk', 'End');
    // Orders under way: the one whose tokens are asked for, and the oldest. Of each, the requesters that still have tokens of it.
    const held = reg(vec(load, ORDERS));
    const newest = reg(u(clog2(ORDERS)), { init: ORDERS - 1 });
    const oldest = reg(u(clog2(ORDERS)), { init: 0 });
    const used = reg(u(clog2(ORDERS + 1)), { init: 0 });
    const atWork = reg(vec(u(requesters), ORDERS), { init: Array<number>(ORDERS).fill(0) });
    const base = reg(u(shape.positionBits + 1));
    const own = held.at(newest);

    const walker = instance(
      fetchWalker({ ...lanes, idBits }),
      { drain: 0, clearCounts: 0, clearError: 0 },
      { name: 'walker' },
    );
    // Bytes are counted by what they are for, so groups and single queries do not mix.
    const alike = used.eq(0).or(own.ofGroup.eq(orders.payload.ofGroup));
    const room = state.is('Idle').and(used.ne(ORDERS)).and(alike);
    const { base: origin, stride, offset, bytes } = orders.payload;
    walker.jobs.valid.value = room.and(orders.valid);
    walker.jobs.payload.value = { base: origin, stride, offset, bytes };
    orders.ready.value = room.and(walker.jobs.ready);
    connectAll(Object.values(walker.requests), Object.values(io.requests));
    connectAll(Object.values(io.words), Object.values(walker.words));
    const sides = Object.values(walker.vectors).map((vector, r) => {
      const side = instance(
        matrixSide(sizes),
        { orders: held, oldest, writable: io.writable, sizeLog: io.sizeLog },
        { name: 'side' },
      );
      connect(vector, side.words);
      const loads = io.loads[String(r)];
      if (loads !== undefined) connect(side.loads, loads);
      return side;
    });

    // A row goes to the walker and to the requesters of its tokens at once.
    const walking = state.is('Walk');
    const everyLane = lit(2 ** requesters - 1, u(requesters));
    const wanted = ids.payload.filled.and(mux(own.masked, masks.payload.mask, everyLane));
    const free = all(sides.map(side => side.tokens.ready));
    const offered = walking.and(ids.valid).and(masks.valid.or(own.masked.not())).and(free);
    const goes = offered.and(walker.ids.ready);
    walker.ids.valid.value = offered;
    walker.ids.payload.value = { filled: wanted, last: ids.payload.last, row: ids.payload.row };
    instance(
      survivorCheck({ lanes: requesters, idBits }),
      { stays: io.stays, asked: { valid: goes, filled: wanted, row: ids.payload.row } },
      { name: 'survivors_only' },
    );
    ids.ready.value = goes;
    masks.ready.value = goes.and(own.masked);
    const ending = state.is('End').and(free);
    sides.forEach((side, r) => {
      side.tokens.valid.value = goes.and(wanted(r)).or(ending);
      side.tokens.payload.value = {
        order: newest,
        end: state.is('End'),
        position: base.add(r).trunc(clog2(tokens)),
      };
    });
    walks.valid.value = state.is('Ask');
    walks.payload.value = 1;

    // Orders end in the order in which they came, since they do at every requester.
    const finished = used.ne(0).and(atWork.at(oldest).eq(0));
    used.next = used.wrapAdd(orders.fire).wrapSub(finished);
    when(finished, () => {
      oldest.next = oldest.wrapAdd(1);
    });
    for (let i = 0; i < ORDERS; i++) {
      const ended = sides.map(side => side.done(i));
      atWork.at(i).next = atWork.at(i).and(cat(...ended.reverse()).not());
    }
    run({
      Idle: () => {
        when(orders.fire, () => {
          const next = newest.wrapAdd(1);
          newest.next = next;
          held.at(next).next = orders.payload;
          atWork.at(next).next = everyLane;
          base.next = 0;
          state.go('Ask');
        });
      },
      Ask: () => {
        when(walks.fire, () => {
          state.go('Walk');
        });
      },
      Walk: () => {
        when(goes, () => {
          base.next = base.wrapAdd(requesters);
          when(ids.payload.last, () => {
            state.go('End');
          });
        });
      },
      End: () => {
        when(free, () => {
          state.go('Idle');
        });
      },
    });
    const { ofGroup } = held.at(oldest);
    io.done.value = { valid: finished, ofGroup };
    io.busy.value = used.ne(0);
    const arriving = fit(sum(Object.values(io.words).map(word => word.fire)).mul(busBytes), amount.width);
    io.bytes.value = { ofGroup: mux(ofGroup, arriving, 0), ofQuery: mux(ofGroup, 0, arriving) };
  });
});
