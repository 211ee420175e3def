import {
  In,
  Out,
  Stream,
  bit,
  bundle,
  channel,
  clog2,
  connect,
  fifo,
  generator,
  instance,
  lit,
  map,
  module,
  mux,
  oneHot,
  reg,
  u,
  vec,
  when,
} from '../../../dsl/index.js';
import { fit } from '../../common/fit.js';
import { headShape, loadType } from './attention-shape.js';
import type { AttentionSizes } from './attention-shape.js';
import { attentionDefaults, layoutOf } from './attention-sizes.js';
import { bitWidthConverter } from '../fetch/bit-width-converter.js';
import { wordType } from '../fetch/fetch-types.js';
import { operandLoader } from '../fetch/operand-loader.js';
import { operandShape, operandWord } from '../multiply/operand-shape.js';

/** Orders of a matrix loader that may be under way: the next one is asked for while words of the one before still come. */
export const ORDERS = 2;

/** Tokens of a requester that may be under way. */
const UNDER_WAY = 16;

/** The memory of keys, and that of values, of a build. */
export function matrixShape({ multipliers, fusedHeads, ...sizes }: AttentionSizes) {
  return operandShape({ ...sizes, multipliers: multipliers / 2, heldHeads: fusedHeads });
}

/** A token that a requester has asked for: its position, and which of the orders under way it is for; or, with `end`, that there are no more for that order. */
export function askedToken({ tokens }: AttentionSizes) {
  return bundle({ order: u(clog2(ORDERS)), end: bit, position: u(clog2(tokens)) });
}

/** What one requester of a matrix loader does with the words of its tokens: words to operands, operands to their places. Orders end one after the other. */
export const matrixSide = generator(attentionDefaults, (sizes: AttentionSizes) => {
  const { dataBits, headSize, largestHead, tokens, fusedHeads } = sizes;
  const layout = layoutOf(sizes);
  const { sizeLogBits } = headShape(layout);
  const shape = matrixShape(sizes);
  const busBytes = dataBits / 8;
  const asked = askedToken(sizes);
  const ports = {
    orders: In(vec(loadType(layout), ORDERS)),
    /** The oldest of them, and how many from that one on may be written. */
    oldest: In(u(clog2(ORDERS))),
    writable: In(u(clog2(ORDERS + 1))),
    sizeLog: In(u(sizeLogBits)),
    tokens: Stream.sink(asked),
    words: Stream.sink(wordType({ dataBits })),
    loads: Stream.source(operandWord(shape)),
    /** A bit for each order: 1 for the cycle in which the last of it is written. */
    done: Out(u(ORDERS)),
  };
  return module(
    'matrix_side',
    ports,
    ({ orders, oldest, writable, sizeLog, tokens: from, words, loads, done }) => {
      const parts = lit(1, u(1)).shl(sizeLog);
      const { order, end, position } = from.payload;
      const ofToken = channel(u(clog2(ORDERS)), { name: 'of_token' });
      const places = channel(bundle({ end: bit, position: u(clog2(tokens)) }), { name: 'places' });
      ofToken.to.valid.value = from.valid.and(end.not()).and(places.to.ready);
      ofToken.to.payload.value = order;
      places.to.valid.value = from.valid.and(end.or(ofToken.to.ready));
      places.to.payload.value = { end, position };
      from.ready.value = places.to.ready.and(end.or(ofToken.to.ready));

      // The converter may be at a token of the next order while operands of this one wait behind it.
      const converter = instance(
        bitWidthConverter({ dataBits, headSize }),
        { clearError: 0 },
        { name: 'converter' },
      );
      connect(words, converter.words);
      connect(
        map(fifo(ofToken.from, { depth: UNDER_WAY }), which => {
          const { bits, offset, heads, signed, place } = orders.at(which);
          return {
            bits,
            skip: offset.and(busBytes - 1).trunc(clog2(busBytes)),
            items: fit(heads.mul(parts), 8),
            signed,
            place,
          };
        }),
        converter.setups,
      );
      const loader = instance(
        operandLoader({ headSize, slots: fusedHeads, parts: largestHead / headSize, tokens }),
        { clearError: 0 },
        { name: 'loader' },
      );
      connect(converter.items, loader.items);
      connect(fifo(places.from, { depth: UNDER_WAY }), loader.positions);
      const loading = reg(u(clog2(ORDERS)), { init: 0 });
      const own = orders.at(loading);
      const { firstHead, heads } = loader.setups.payload;
      loader.setups.valid.value = 1;
      loader.setups.payload.value = {
        buffer: own.buffer,
        firstHead: fit(own.slot, firstHead.width),
        heads: fit(own.heads, heads.width),
        parts: fit(parts, 2),
        mask: own.mask,
      };
      when(loader.done.valid, () => {
        loading.next = loading.wrapAdd(1);
      });
      done.value = mux(loader.done.valid, oneHot(loading, ORDERS), lit(0, u(ORDERS)));
      const { payload: load } = loader.loads;
      const may = loading.wrapSub(oldest).lt(writable);
      loads.valid.value = loader.loads.valid.and(may);
      loader.loads.ready.value = loads.ready.and(may);
      loads.payload.value = {
        buffer: load.buffer,
        head: fit(load.head, shape.headBits),
        position: fit(load.position, shape.positionBits),
        part: fit(load.part, shape.partBits),
        sizeLog: fit(sizeLog, shape.sizeLogBits),
        mask: load.mask,
        elements: load.elements,
      };
    },
  );
});
