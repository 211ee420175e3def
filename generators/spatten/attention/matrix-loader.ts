import {
  In,
  Out,
  Stream,
  all,
  bit,
  bundle,
  channel,
  clog2,
  connect,
  fifo,
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
  when,
} from '../../../dsl/index.js';
import { fit } from '../../common/fit.js';
import { headShape, loadType } from './attention-shape.js';
import type { AttentionSizes } from './attention-shape.js';
import { attentionDefaults, layoutOf } from './attention-sizes.js';
import { bitWidthConverter } from '../fetch/bit-width-converter.js';
import { connectAll, requestType, wordType } from '../fetch/fetch-types.js';
import { fetchWalker } from '../fetch/fetch-walker.js';
import { operandLoader } from '../fetch/operand-loader.js';
import { operandShape, operandWord } from '../multiply/operand-shape.js';
import { filledRow } from '../rows/rows.js';
import { survivorCheck, survivorType } from './survivor-check.js';

/** Tokens of a requester that may be under way. */
const UNDER_WAY = 16;

/** The memory of keys, and that of values, of a build. */
export function matrixShape({ multipliers, fusedHeads, ...sizes }: AttentionSizes) {
  return operandShape({ ...sizes, multipliers: multipliers / 2, heldHeads: fusedHeads });
}

/**
 * Brings keys or values from memory to their place on the chip: the list of tokens, the requests of a row of them at a time, words to operands, operands to words of
 * the operand memory. An order is done when all of it has been written. With `masked` a mask says for each row of the list which tokens are wanted.
 */
export const matrixLoader = generator(attentionDefaults, (sizes: AttentionSizes) => {
  const { requesters, channels, dataBits, headSize, largestHead, tokens, fusedHeads } = sizes;
  const layout = layoutOf(sizes);
  const { idBits, sizeLogBits } = headShape(layout);
  const shape = matrixShape(sizes);
  const lanes = { requesters, channels, dataBits };
  const busBytes = dataBits / 8;
  const ports = {
    orders: Stream.sink(loadType(layout)),
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
    /** Bytes that arrive in this cycle. */
    bytes: Out(u(clog2(requesters * busBytes + 1))),
  };
  return module('matrix_loader', ports, io => {
    const { orders, walks, ids, masks } = io;
    const order = orders.payload;
    const { state, run } = states('Idle', 'Ask', 'Walk', 'End', 'Await');
    const base = reg(u(shape.positionBits + 1));
    const pending = reg(u(requesters));

    const walker = instance(
      fetchWalker({ ...lanes, idBits }),
      { drain: 0, clearCounts: 0, clearError: 0 },
      { name: 'walker' },
    );
    walker.jobs.valid.value = state.is('Idle').and(orders.valid);
    walker.jobs.payload.value = {
      base: order.base,
      stride: order.stride,
      offset: order.offset,
      bytes: order.bytes,
    };
    connectAll(Object.values(walker.requests), Object.values(io.requests));
    connectAll(Object.values(io.words), Object.values(walker.words));

    const parts = lit(1, u(1)).shl(io.sizeLog);
    const sides = Object.values(walker.vectors).map((vector, r) => {
      const converter = instance(
        bitWidthConverter({ dataBits, headSize }),
        { clearError: 0 },
        { name: 'converter' },
      );
      connect(vector, converter.words);
      converter.setups.valid.value = state.is('Idle').not();
      converter.setups.payload.value = {
        bits: order.bits,
        skip: order.offset.and(busBytes - 1).trunc(clog2(busBytes)),
        items: fit(order.heads.mul(parts), 8),
        signed: order.signed,
        place: order.place,
      };
      const loader = instance(
        operandLoader({ headSize, slots: fusedHeads, parts: largestHead / headSize, tokens }),
        { clearError: 0 },
        { name: 'loader' },
      );
      connect(converter.items, loader.items);
      const setup = loader.setups;
      setup.valid.value = state.is('Idle').not();
      const { firstHead, heads } = setup.payload;
      setup.payload.value = {
        buffer: order.buffer,
        firstHead: fit(order.slot, firstHead.width),
        heads: fit(order.heads, heads.width),
        parts: fit(parts, 2),
        mask: order.mask,
      };
      const places = channel(bundle({ end: bit, position: u(clog2(tokens)) }), {
        name: `places${String(r)}`,
      });
      connect(fifo(places.from, { depth: UNDER_WAY }), loader.positions);
      const out = io.loads[String(r)];
      if (out !== undefined) {
        const { buffer, head, position, part, mask, elements } = loader.loads.payload;
        out.valid.value = loader.loads.valid;
        out.payload.value = {
          buffer,
          head: fit(head, shape.headBits),
          position: fit(position, shape.positionBits),
          part: fit(part, shape.partBits),
          sizeLog: fit(io.sizeLog, shape.sizeLogBits),
          mask,
          elements,
        };
        loader.loads.ready.value = out.ready;
      }
      return { places: places.to, done: loader.done.valid };
    });

    // A row goes to the walker and to the requesters of its tokens at once.
    const walking = state.is('Walk');
    const everyLane = lit(2 ** requesters - 1, u(requesters));
    const wanted = ids.payload.filled.and(mux(order.masked, masks.payload.mask, everyLane));
    const free = all(sides.map(side => side.places.ready));
    const offered = walking.and(ids.valid).and(masks.valid.or(order.masked.not())).and(free);
    const goes = offered.and(walker.ids.ready);
    walker.ids.valid.value = offered;
    walker.ids.payload.value = { filled: wanted, last: ids.payload.last, row: ids.payload.row };
    instance(
      survivorCheck({ lanes: requesters, idBits }),
      { stays: io.stays, asked: { valid: goes, filled: wanted, row: ids.payload.row } },
      { name: 'survivors_only' },
    );
    ids.ready.value = goes;
    masks.ready.value = goes.and(order.masked);
    const ending = state.is('End').and(free);
    sides.forEach(({ places }, r) => {
      places.valid.value = goes.and(wanted(r)).or(ending);
      places.payload.value = { end: ending, position: base.add(r).trunc(clog2(tokens)) };
    });
    walks.valid.value = state.is('Ask');
    walks.payload.value = 1;
    const finished = state.is('Await').and(pending.eq(0));
    orders.ready.value = finished;
    io.done.value = { valid: finished, ofGroup: order.ofGroup };
    io.bytes.value = fit(
      sum(Object.values(io.words).map(word => word.fire)).mul(busBytes),
      clog2(requesters * busBytes + 1),
    );
    run({
      Idle: () => {
        when(walker.jobs.fire, () => {
          base.next = 0;
          pending.next = everyLane;
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
          state.go('Await');
        });
      },
      Await: () => {
        when(finished, () => {
          state.go('Idle');
        });
      },
    });
    sides.forEach(({ done }, r) => {
      when(done, () => {
        pending(r).next = 0;
      });
    });
  });
});
