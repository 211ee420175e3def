import {
  In,
  Out,
  Stream,
  assert,
  bit,
  bundle,
  generator,
  instance,
  lit,
  memory,
  module,
  mux,
  oneHot,
  reg,
  regNext,
  states,
  u,
  vec,
  when,
} from '../../../dsl/index.js';
import type { UInt } from '../../../dsl/index.js';
import { RANK_SEED } from '../../../golden/index.js';
import { accumulatorBank } from './accumulator-bank.js';
import { listBits, orderType } from './cascade-shape.js';
import { compactRow } from '../rows/rows.js';
import { elementType, topKShape } from '../top-k/top-k-shape.js';

/** Parameters of {@link survivors}. */
export interface SurvivorsParameters {
  /** The most numbers. */
  readonly count: number;
  /** Bits of a score, and of what is added to one. */
  readonly scoreBits: number;
  readonly amountBits: number;
  /** Numbers of a row of the list, a power of two. */
  readonly listLanes: number;
  /** Of the top-k engine. */
  readonly topKLanes: number;
  readonly depth: number;
  readonly keyWidth: number;
  readonly trace?: boolean | undefined;
}

/**
 * The list of what is left, of tokens or of heads, and the scores of all by number. Amounts are added by position, one a cycle. An order works through the
 * numbers or the list, one a cycle, and ranks with a top-k engine outside. Source: SpAtten (HPCA 2021), section III.
 */
export const survivors = generator(
  {
    count: 64,
    scoreBits: 32,
    amountBits: 32,
    listLanes: 2,
    topKLanes: 4,
    depth: 64,
    keyWidth: 33,
    trace: false,
  },
  ({ count, scoreBits, amountBits, listLanes, trace = false, ...engine }: SurvivorsParameters) => {
    const { topKLanes, keyWidth } = engine;
    const { idBits, countBits, rowBits, laneBits } = listBits(count, listLanes);
    const shape = topKShape({ lanes: topKLanes, depth: engine.depth, keyWidth, signed: false });
    const rankCount = u(shape.sizeBits + 1);
    const id = u(idBits);
    const ports = {
      /** Taken while nothing else is at work. */
      orders: Stream.sink(orderType(countBits)),
      adds: In(bundle({ valid: bit, position: id, amount: u(amountBits) })),
      /** Reads a row of the list from outside, while no order is at work; it follows a cycle later and stays until the next. */
      read: In(bundle({ enable: bit, row: u(rowBits) })),
      row: Out(vec(id, listLanes)),
      jobs: Stream.source(bundle({ n: rankCount, k: rankCount, seed: u(16) })),
      keys: Stream.source(vec(u(keyWidth), topKLanes)),
      kept: Stream.sink(compactRow(elementType(shape), topKLanes)),
      total: Out(u(countBits)),
      left: Out(u(countBits)),
      /** A number that takes its place in the list; the first place begins the list anew. */
      listed: Out(bundle({ valid: bit, place: id, number: id })),
      /** Something is at work. */
      busy: Out(bit),
    };
    const probes = {
      /** Probes: a score that changes, and the key of a candidate. */
      scored: Out(bundle({ valid: bit, number: id, score: u(scoreBits) })),
      ranked: Out(bundle({ valid: bit, key: u(keyWidth) })),
    };
    const all: typeof ports & Partial<typeof probes> = { ...ports, ...(trace ? probes : {}) };
    return module('survivors', all, io => {
      const { orders, adds, kept } = io;
      const { state, run } = states('Idle', 'Sweep', 'Rank', 'Feed', 'Keep');
      const total = reg(u(countBits), { init: 0 });
      const left = reg(u(countBits), { init: 0 });
      const own = reg(orderType(countBits));
      const halves = reg(bit);
      /** Whether a score has its top bit set. */
      const high = reg(bit, { init: 0 });
      const number = reg(u(countBits));
      const place = reg(u(countBits));
      const element = reg(u(Math.max(1, shape.laneBits)), { init: 0 });
      const [sweeping, feeding, keeping] = [state.is('Sweep'), state.is('Feed'), state.is('Keep')];
      const rowOf = (position: UInt<number>): UInt<number> =>
        position.extend(Math.max(idBits, laneBits + rowBits))(laneBits + rowBits - 1, laneBits);
      const laneOf = (position: UInt<number>): UInt<number> =>
        laneBits === 0 ? lit(0, u(1)) : position.extend(Math.max(idBits, laneBits))(laneBits - 1, 0);

      // The list is read by position for a sum, a key or a number that stays; else from outside.
      const list = memory(vec(id, listLanes), { depth: 2 ** rowBits });
      const taken = kept.payload.row.at(shape.laneBits === 0 ? 0 : element);
      const moves = keeping.and(kept.valid).and(kept.payload.size.ne(0));
      const inside = adds.valid.or(feeding).or(keeping);
      const position = mux(
        adds.valid,
        adds.position,
        mux(feeding, place.trunc(idBits), taken.index.trunc(idBits)),
      );
      const listRow = list.readSync(mux(inside, rowOf(position), io.read.row), {
        enable: inside.or(io.read.enable),
      });
      const lane = regNext(laneOf(position));
      const found = listRow.at(laneBits === 0 ? 0 : lane);
      const adding = regNext(adds.valid, { init: 0 });
      const amount = regNext(adds.amount);
      const keying = regNext(feeding, { init: 0 });
      const moving = regNext(moves, { init: 0 });
      const movedTo = regNext(place);

      const bank = instance(
        accumulatorBank({ words: count, bits: scoreBits, amountBits }),
        {
          address: mux(sweeping, number.trunc(idBits), found),
          enable: adding.or(sweeping.and(own.restart.or(own.append).or(halves))),
          amount: mux(adding, amount, 0),
        },
        { name: 'scores' },
      );
      bank.addend.value = 'Nothing';
      when(adding, () => {
        bank.addend.value = 'Word';
      }).elseWhen(halves, () => {
        bank.addend.value = 'Half';
      });
      when(bank.changed.valid.and(bank.changed.word(scoreBits - 1)), () => {
        high.next = 1;
      });

      // A number that stays moves to the front: never behind one that is still to be read.
      const lists = moving.or(sweeping.and(own.restart.or(own.append).or(own.relist)));
      const to = mux(moving, movedTo, place).trunc(idBits);
      const listed = mux(moving, found, number.trunc(idBits));
      list.write(
        rowOf(to),
        Array.from({ length: listLanes }, () => listed),
        { enable: lists, mask: oneHot(laneOf(to), listLanes) },
      );

      // A key follows its position by two cycles.
      const isProtected = found.lt(own.protectFirst).or(found.add(own.protectLast).ge(total));
      const keyed = regNext(keying, { init: 0 });
      const first = regNext(isProtected);
      const key = mux(first, lit(2n ** BigInt(scoreBits), u(keyWidth)), bank.word.extend(keyWidth));
      const endsFeed = place.add(1).eq(left);
      const lastKey = regNext(regNext(feeding.and(endsFeed), { init: 0, name: 'last_found' }), { init: 0 });
      const keyLane = reg(u(Math.max(1, shape.laneBits)), { init: 0 });
      const gathered = reg(vec(u(keyWidth), topKLanes));
      const fills = lastKey.or(keyLane.eq(topKLanes - 1));
      when(keyed, () => {
        gathered.at(topKLanes === 1 ? 0 : keyLane).next = key;
        keyLane.next = mux(fills, 0, keyLane.wrapAdd(1));
      });
      io.keys.valid.value = regNext(keyed.and(fills), { init: 0, name: 'full' });
      io.keys.payload.value = gathered;
      when(io.keys.valid, () => {
        assert(io.keys.ready, 'the engine takes the keys of its job');
      });

      const ranks = own.rank.and(own.keep.lt(left));
      io.jobs.valid.value = state.is('Rank').and(ranks);
      io.jobs.payload.value = {
        n: left.extend(rankCount.width),
        k: own.keep.extend(rankCount.width),
        seed: RANK_SEED,
      };
      const endsRow = kept.payload.size.le(element.add(1));
      kept.ready.value = keeping.and(endsRow);

      const order = orders.payload;
      const busy = adds.valid.or(adding).or(bank.changed.valid).or(moving).or(state.is('Idle').not());
      orders.ready.value = busy.not();
      const step = (): void => {
        number.next = number.wrapAdd(1);
        place.next = place.wrapAdd(1);
      };
      run({
        Idle: () => {
          when(orders.fire, () => {
            const halve = order.rescale.and(high);
            own.next = order;
            halves.next = halve;
            number.next = mux(order.append, total, 0);
            place.next = mux(order.append, left, 0);
            total.next = mux(order.restart, order.total, total.wrapAdd(order.append));
            left.next = mux(order.restart, order.total, mux(order.relist, total, left.wrapAdd(order.append)));
            when(order.restart.or(halve), () => {
              high.next = 0;
            });
            state.go('Rank');
            when(order.restart.or(order.append).or(order.relist).or(halve), () => {
              state.go('Sweep');
            });
          });
        },
        Sweep: () => {
          step();
          when(number.add(1).eq(total), () => {
            state.go('Rank');
          });
        },
        Rank: () => {
          place.next = 0;
          when(ranks.not(), () => {
            state.go('Idle');
          }).elseWhen(io.jobs.fire, () => {
            state.go('Feed');
          });
        },
        Feed: () => {
          step();
          when(endsFeed, () => {
            place.next = 0;
            state.go('Keep');
          });
        },
        Keep: () => {
          when(kept.valid, () => {
            element.next = mux(endsRow, 0, element.wrapAdd(1));
          });
          when(moves, () => {
            assert(place.le(taken.index), 'a number moves towards the front');
            place.next = place.wrapAdd(1);
          });
          when(kept.fire.and(kept.payload.last), () => {
            assert(place.add(moves).eq(own.keep), 'as many stay as were asked for');
            left.next = own.keep;
            state.go('Idle');
          });
        },
      });
      io.row.value = listRow;
      io.total.value = total;
      io.left.value = left;
      io.listed.value = { valid: lists, place: to, number: listed };
      io.busy.value = busy;
      if (io.scored !== undefined)
        io.scored.value = {
          valid: bank.changed.valid,
          number: bank.changed.address,
          score: bank.changed.word,
        };
      if (io.ranked !== undefined) io.ranked.value = { valid: keyed, key };
    });
  },
);
