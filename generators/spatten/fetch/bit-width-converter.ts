import {
  In,
  Out,
  Stream,
  all,
  any,
  bit,
  bundle,
  cat,
  choice,
  clog2,
  generator,
  instance,
  lit,
  module,
  mux,
  oneHot,
  reg,
  s,
  u,
  vec,
  when,
  wire,
} from '../../../dsl/index.js';
import { OPERAND_BITS } from '../../../golden/index.js';
import type { ConverterShape } from '../../../golden/index.js';
import { WINDOW_UNITS, operandFields, widestField } from './operand-fields.js';

/** Units of a bus word. */
const WORD_UNITS = 16;
/** Groups that go into an item in a cycle, at most. */
const MOST_GROUPS = 4;

/** Why a token is refused. */
export const converterRefusal = choice(
  'None',
  'BitsOutOfRange',
  'PlaceOutOfRange',
  'SkipIsOdd',
  'ItemsIsZero',
  'WordsTooFew',
);

/** How the words of a token are read: bytes to skip before the first element, items that follow, and the form of an element. */
export const converterSetup = (dataBits: number) =>
  bundle({ bits: u(4), skip: u(clog2(dataBits / 8)), items: u(8), signed: bit, place: u(4) });

/** `headSize` operands that lie side by side; `last` ends a token. */
export const operandItem = (headSize: number) =>
  bundle({ elements: vec(s(OPERAND_BITS), headSize), last: bit });

/**
 * SpAtten's bit-width converter (HPCA 2021, section IV): bus words of packed elements of 1 to 12 bits to operands of 12 bits. A token is a run of words and one setup, which is
 * taken when the token ends; where tokens are alike, a setup may stand at the port for all of them. From 4 bits on it takes a word a cycle or gives an item a cycle, across tokens.
 * A token that is refused gives nothing; its error stands in `error` until `clearError`. The contract is golden/spatten/fetch/bit-width-converter.md.
 *
 * A word is 16 units. A group is as many elements as a unit has bits, so that a group of b-bit elements is b units and starts at a unit. Two words and one turn
 * of them by whole units give the window from which up to four groups a cycle are read, at places that follow from b alone.
 */
export const bitWidthConverter = generator(
  { dataBits: 256, headSize: 64 },
  ({ dataBits, headSize }: ConverterShape) => {
    const unit = dataBits / WORD_UNITS;
    const groups = headSize / unit;
    const most = Math.min(MOST_GROUPS, groups);
    const word = bundle({ data: u(dataBits), last: bit });
    const ports = {
      words: Stream.sink(word),
      setups: Stream.sink(converterSetup(dataBits)),
      items: Stream.source(operandItem(headSize)),
      /** The first error since reset or `clearError`, and the number of its token, modulo 65536. */
      error: Out(bundle({ code: converterRefusal, token: u(16) })),
      clearError: In(bit),
      busy: Out(bit),
    };
    return module('bit_width_converter', ports, io => {
      const { words, setups, items } = io;
      const { bits, skip, signed, place } = setups.payload;
      const held = reg(vec(word, 2));
      const filled = reg(u(2), { init: 0 });
      const into = reg(bit, { init: 0 });
      const from = reg(bit, { init: 0 });
      const offset = reg(u(clog2(WORD_UNITS)));
      const fresh = reg(bit, { init: 1 });
      const dropping = reg(bit, { init: 0 });
      const position = reg(u(Math.max(1, clog2(groups))), { init: 0 });
      const item = reg(u(8), { init: 0 });
      const collected = reg(vec(vec(s(OPERAND_BITS), unit), groups));
      const full = reg(bit, { init: 0 });
      const last = reg(bit);
      const token = reg(u(16), { init: 0 });
      const error = reg(bundle({ code: converterRefusal, token: u(16) }), {
        init: { code: 'None', token: 0 },
      });

      const refused = wire(converterRefusal, { default: 'None' });
      when(bits.eq(0).or(bits.gt(OPERAND_BITS)), () => {
        refused.value = 'BitsOutOfRange';
      })
        .elseWhen(bits.add(place).gt(OPERAND_BITS), () => {
          refused.value = 'PlaceOutOfRange';
        })
        .elseWhen(skip(0), () => {
          refused.value = 'SkipIsOdd';
        })
        .elseWhen(setups.payload.items.eq(0), () => {
          refused.value = 'ItemsIsZero';
        });
      const good = refused.is('None').and(dropping.not());

      // Units of this token that are at hand, from `start` on.
      const active = wire(bit);
      active.value = filled.at(from).and(setups.valid);
      const current = held.at(from);
      const other = held.at(from.not());
      const firstUnit = skip.shl(3).shr(clog2(unit)).trunc(offset.width);
      const start = wire(u(4));
      start.value = mux(fresh, firstUnit, offset);
      const follows = wire(bit);
      follows.value = filled.at(from.not()).and(current.last.not());
      const limit = mux(follows, lit(2 * WORD_UNITS), WORD_UNITS);
      const atHand = wire(u(6));
      atHand.value = limit.wrapSub(start);
      const ended = current.last.or(follows.and(other.last));

      // The two words as a ring, from the next unit on: one turn, by whole units.
      const ring = held.map(({ data }) => data).asUInt();
      const turn = cat(from, start, lit(0, u(clog2(unit))));
      const window = cat(ring, ring)
        .shr(turn)
        .trunc(WINDOW_UNITS * unit);
      const down = lit(OPERAND_BITS, u(4)).wrapSub(bits).wrapSub(place);

      // Groups of one item only, so that each has one place to go to.
      const writes = wire(bit);
      writes.value = active.and(good).and(full.not().or(items.ready));
      const left = lit(groups).sub(position);
      const advance = wire(u(6), { default: 0 });
      const count = wire(u(3), { default: 0 });
      for (let i = 0; i < most; i++) {
        const end = bits.mul(i + 1);
        const fields = instance(
          operandFields({ unit, group: i }),
          { window, bits, withSign: signed, down },
          { name: 'fields' },
        );
        const there = writes.and(left.gt(i)).and(atHand.ge(end));
        // A group goes only with those before it, so the last one that goes says how many do.
        when(widestField(i) < OPERAND_BITS ? there.and(end.le(WINDOW_UNITS)) : there, () => {
          collected.at(groups === 1 ? 0 : position.wrapAdd(i)).next = fields.operands;
          advance.value = end.width > 6 ? end.trunc(6) : end;
          count.value = i + 1;
        });
      }
      const next = wire(u(6));
      next.value = start.add(advance).trunc(6);
      const complete = wire(bit);
      complete.value = count.eq(left);
      const isLast = item.eq(setups.payload.items.wrapSub(1));
      const finished = wire(bit);
      finished.value = complete.and(isLast);
      const starved = wire(bit);
      starved.value = all([active, good, ended, limit.wrapSub(next).lt(bits), finished.not()]);
      const drops = active.and(good.not());

      // What is used up: the current word, or both. A token takes its words with it, and others are not at hand before it has ended.
      const closes = wire(bit);
      closes.value = any([finished, starved, drops]);
      const both = wire(bit);
      both.value = next(5).or(current.last.not().and(finished.and(next.gt(WORD_UNITS)).or(starved)));
      const frees = wire(bit);
      frees.value = closes.or(next.ge(WORD_UNITS));
      const closed = wire(bit);
      closed.value = closes.and(mux(both, other.last, current.last));
      const cleared = mux(from, cat(frees, both), cat(both, frees));
      words.ready.value = filled.at(into).not().or(cleared.at(into));
      setups.ready.value = closed;
      filled.next = filled.and(cleared.not()).or(mux(words.fire, oneHot(into, 2), lit(0, u(2))));
      from.next = from.xor(frees.and(both.not()));
      when(words.fire, () => {
        held.at(into).next = words.payload;
        into.next = into.not();
      });
      when(active, () => {
        offset.next = next(3, 0);
        fresh.next = closed;
        dropping.next = finished.or(dropping).and(closed.not());
      });
      when(items.ready, () => {
        full.next = 0;
      });
      when(complete, () => {
        full.next = 1;
        last.next = isLast;
        item.next = item.wrapAdd(1);
      });
      position.next = groups === 1 ? 0 : position.add(count).trunc(position.width);
      when(closes, () => {
        position.next = 0;
        item.next = 0;
      });

      const raised = wire(converterRefusal, { default: 'None' });
      when(closed, () => {
        token.next = token.wrapAdd(1);
        raised.value = refused;
        when(starved, () => {
          raised.value = 'WordsTooFew';
        });
      });
      when(io.clearError, () => {
        error.code.next = 'None';
      });
      when(raised.ne('None').and(error.code.is('None').or(io.clearError)), () => {
        error.next = { code: raised, token };
      });

      items.valid.value = full;
      items.payload.value = { elements: [...collected].flatMap(group => [...group]), last };
      io.error.value = error;
      io.busy.value = filled.ne(0).or(full);
    });
  },
);
