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
  pipe,
  reg,
  s,
  u,
  vec,
  when,
} from '../../../dsl/index.js';
import { fit } from '../../common/fit.js';
import { OPERAND, headShape } from './attention-shape.js';
import type { AttentionSizes } from './attention-shape.js';
import { attentionDefaults, layoutOf } from './attention-sizes.js';
import { bitWidthConverter } from '../fetch/bit-width-converter.js';
import { requestType, wordType } from '../fetch/fetch-types.js';
import { fetchWalker } from '../fetch/fetch-walker.js';
import { queryFetch } from './query-issuer.js';
import { filledRow } from '../rows/rows.js';

/** Queries that may be under way. */
const UNDER_WAY = 16;

/**
 * Brings queries from memory: for each order the queries of one head, of the tokens whose numbers come on `ids`. A query is a vector of the greatest head size, of any content beyond its own.
 */
export const queryFetcher = generator(attentionDefaults, (sizes: AttentionSizes) => {
  const { channels, dataBits, headSize, largestHead } = sizes;
  const { idBits, sizeLogBits } = headShape(layoutOf(sizes));
  const lanes = { requesters: 1, channels, dataBits };
  const busBytes = dataBits / 8;
  const ports = {
    orders: Stream.sink(queryFetch),
    sizeLog: In(u(sizeLogBits)),
    ids: Stream.sink(filledRow(u(idBits), 1)),
    requests: Stream.source(requestType(lanes)),
    words: Stream.sink(wordType(lanes)),
    queries: Stream.source(vec(s(OPERAND), largestHead)),
    /** Bytes that arrive in this cycle. */
    bytes: Out(u(clog2(busBytes + 1))),
  };
  return module('query_fetcher', ports, io => {
    const walker = instance(
      fetchWalker({ ...lanes, idBits }),
      { drain: 0, clearCounts: 0, clearError: 0 },
      { name: 'walker' },
    );
    const form = bundle({ bits: u(4), skip: u(clog2(busBytes)) });
    const current = reg(form);
    const { base, stride, offset, bytes, bits } = io.orders.payload;
    walker.jobs.valid.value = io.orders.valid;
    walker.jobs.payload.value = { base, stride, offset, bytes };
    io.orders.ready.value = walker.jobs.ready;
    when(io.orders.fire, () => {
      current.next = { bits, skip: offset.and(busBytes - 1).trunc(clog2(busBytes)) };
    });
    for (const request of Object.values(walker.requests)) connect(request, io.requests);
    for (const word of Object.values(walker.words)) connect(io.words, word);

    // The form of the words of each query stays behind when the walker goes on to the next head.
    const forms = channel(form, { name: 'forms' });
    forms.to.valid.value = io.ids.valid.and(walker.ids.ready);
    forms.to.payload.value = current;
    walker.ids.valid.value = io.ids.valid.and(forms.to.ready);
    walker.ids.payload.value = io.ids.payload;
    io.ids.ready.value = walker.ids.ready.and(forms.to.ready);
    const known = fifo(forms.from, { depth: UNDER_WAY });

    const converter = instance(
      bitWidthConverter({ dataBits, headSize }),
      { clearError: 0 },
      { name: 'converter' },
    );
    for (const vector of Object.values(walker.vectors)) connect(vector, converter.words);
    connect(
      map(known, ({ bits: width, skip }) => ({
        bits: width,
        skip,
        items: fit(lit(1, u(1)).shl(io.sizeLog), 8),
        signed: lit(1, bit),
        place: lit(OPERAND, u(4)).wrapSub(width),
      })),
      converter.setups,
    );

    const { items } = converter;
    const { elements, last } = items.payload;
    const words = largestHead / headSize;
    const whole = channel(vec(s(OPERAND), largestHead), { name: 'whole' });
    const earlier = Array.from({ length: words - 1 }, () => reg(vec(s(OPERAND), headSize)));
    const place = reg(u(Math.max(1, clog2(words))), { init: 0 });
    const parts = earlier.map((part, j) => mux(place.gt(j), part, elements));
    whole.to.valid.value = items.valid.and(last);
    whole.to.payload.value = [...parts, elements].flatMap(part => [...part]);
    items.ready.value = whole.to.ready.or(last.not());
    when(items.fire, () => {
      place.next = mux(last, 0, place.wrapAdd(1));
      earlier.forEach((part, j) => {
        when(place.eq(j), () => {
          part.next = elements;
        });
      });
    });
    connect(pipe(whole.from), io.queries);
    io.bytes.value = fit(io.words.fire.mul(busBytes), clog2(busBytes + 1));
  });
});
