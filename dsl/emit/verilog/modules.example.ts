import {
  In,
  Out,
  Stream,
  any,
  assert,
  bit,
  blackBox,
  bundle,
  cat,
  choice,
  clog2,
  cover,
  domain,
  generator,
  inDomain,
  instance,
  leadingOne,
  memory,
  module,
  mux,
  popCount,
  reg,
  regNext,
  s,
  select,
  states,
  sum,
  switchOn,
  u,
  vec,
  when,
  wire,
} from '../../index.js';
import type { Type, UInt } from '../../index.js';
import { setCapture } from '../../source/position.js';

// Expressions get their names from the source only where every position is captured.
const capture = setCapture('all');

/** Counts the cycles in which it is enabled; wraps to 0. */
export const counter = generator({ width: 8 }, <W extends number>({ width }: { width: W }) =>
  module(
    'counter',
    {
      /** Count at this edge. */
      enable: In(bit),
      count: Out(u(width)),
    },
    ({ enable, count }) => {
      const value = reg(u(width), { init: 0 });
      when(enable, () => {
        value.next = value.wrapAdd(1);
      });
      count.value = value;
    },
  ),
);

/** A FIFO of any payload, one word a cycle in and out. */
export const fifo = generator(
  { depth: 16 },
  <T extends Type>({ payload, depth }: { payload: T; depth: number }) =>
    module(
      'fifo',
      { push: Stream.sink(payload), pop: Stream.source(payload), level: Out(u(clog2(depth + 1))) },
      ({ push, pop, level }) => {
        const store = memory(payload, { depth });
        const head = reg(u(clog2(depth)), { init: 0 });
        const tail = reg(u(clog2(depth)), { init: 0 });
        const used = reg(u(clog2(depth + 1)), { init: 0 });
        const step = (p: UInt<number>) => mux(p.ne(depth - 1), p.wrapAdd(1), 0);

        push.ready.value = used.ne(depth);
        pop.valid.value = used.ne(0);
        pop.payload.value = store.readAsync(head);
        when(push.fire, () => {
          store.write(tail, push.payload);
          tail.next = step(tail);
        });
        when(pop.fire, () => {
          head.next = step(head);
        });
        when(push.fire.and(pop.fire.not()), () => {
          used.next = used.wrapAdd(1);
        }).elseWhen(pop.fire.and(push.fire.not()), () => {
          used.next = used.wrapSub(1);
        });
        level.value = used;
        assert(used.le(depth), 'level within depth');
        cover(used.eq(depth), 'full');
      },
    ),
);

export const key = bundle({ score: u(16), index: u(10) });

/** Two instances, their streams passed on to the ports. */
export const pair = module(
  'pair',
  { enable: In(bit), hits: Out(u(8)), src: Stream.sink(key), dst: Stream.source(key) },
  ({ enable, hits, src, dst }) => {
    const ticks = instance(counter({ width: 8 }), { enable });
    const queue = instance(fifo({ payload: key, depth: 16 }));
    hits.value = ticks.count;
    queue.push.valid.value = src.valid;
    queue.push.payload.value = src.payload;
    src.ready.value = queue.push.ready;
    dst.valid.value = queue.pop.valid;
    dst.payload.value = queue.pop.payload;
    queue.pop.ready.value = dst.ready;
  },
);

/** Steps through a division by repeated subtraction. */
export const divider = module(
  'divider',
  {
    start: In(bit),
    dividend: In(u(12)),
    divisor: In(u(6)),
    busy: Out(bit),
    quotient: Out(u(12)),
    rest: Out(u(6)),
  },
  ({ start, dividend, divisor, busy, quotient, rest }) => {
    const { state, run } = states('Idle', 'Subtract', 'Done');
    const left = reg(u(12));
    const count = reg(u(12), { init: 0 });
    run({
      Idle: () => {
        when(start, () => {
          left.next = dividend;
          count.next = 0;
          state.go('Subtract');
        });
      },
      Subtract: () => {
        when(left.ge(divisor), () => {
          left.next = left.wrapSub(divisor);
          count.next = count.wrapAdd(1);
        }).otherwise(() => {
          state.go('Done');
        });
      },
      Done: () => {
        state.go('Idle');
      },
    });
    busy.value = state.is('Idle').not();
    quotient.value = count;
    rest.value = left.trunc(6);
  },
);

/** Signed arithmetic of every kind on two operands of different width and sign. */
export const arithmetic = module(
  'arithmetic',
  {
    a: In(s(8)),
    b: In(u(5)),
    amount: In(u(3)),
    total: Out(s(9)),
    product: Out(s(13)),
    clamped: Out(s(6)),
    rounded: Out(s(6)),
    shifted: Out(s(8)),
    scaled: Out(u(12)),
    larger: Out(bit),
    size: Out(u(8)),
    ones: Out(u(4)),
    parity: Out(bit),
  },
  io => {
    const exact = io.a.mul(io.b);
    io.total.value = io.a.add(io.b);
    io.product.value = exact;
    io.clamped.value = io.a.saturate(6);
    io.rounded.value = exact.roundShift(8, 'halfToEven').trunc(6);
    io.shifted.value = io.a.shr(io.amount);
    io.scaled.value = io.b.shl(io.amount);
    io.larger.value = io.a.gt(io.b);
    io.size.value = io.a.abs();
    io.ones.value = popCount(io.a);
    io.parity.value = io.b.reduceXor();
  },
);

/** Selections at run time: lanes of vecs, bits, cases, and the first one of a word. */
export const selections = module(
  'selections',
  {
    lanes: In(vec(u(8), 12)),
    at: In(u(4)),
    mode: In(choice('Pass', 'Clear', 'Swap')),
    picked: Out(u(8)),
    bumped: Out(vec(u(9), 12)),
    result: Out(vec(u(4), 2)),
    first: Out(u(3)),
    found: Out(bit),
    mixed: Out(u(8)),
  },
  ({ lanes, at, mode, picked, bumped, result, first, found, mixed }) => {
    picked.value = lanes.at(at);
    bumped.value = lanes.map(lane => lane.add(3));
    const low = lanes.at(0);
    switchOn(mode, {
      Pass: () => {
        result.at(0).value = low(3, 0);
        result.at(1).value = low(7, 4);
      },
      Clear: () => {
        result.value = [0, 0];
      },
      Swap: () => {
        result.at(0).value = low(7, 4);
        result.at(1).value = low(3, 0);
      },
    });
    const position = leadingOne(low);
    first.value = position.index;
    found.value = position.valid;
    mixed.value = cat(select(at(1, 0), [low(3, 0), low(4, 1), low(5, 2), low(6, 3)]), at);
  },
);

/** Block RAM with byte writes and a registered read, a ROM, and a register file that forwards what is being written. */
export const memories = module(
  'memories',
  {
    write: In(bit),
    address: In(u(9)),
    data: In(u(32)),
    bytes: In(u(4)),
    read: In(bit),
    word: Out(u(32)),
    step: In(u(2)),
    sine: Out(s(8)),
    from: In(u(3)),
    forwarded: Out(u(32)),
  },
  io => {
    const ram = memory(u(32), { depth: 512, style: 'block' });
    ram.write(io.address, io.data, { enable: io.write, mask: io.bytes });
    io.word.value = ram.readSync(io.address, { enable: io.read });

    const quarter = memory(s(8), { depth: 4, init: [0, 49, 90, 117] });
    io.sine.value = quarter.readAsync(io.step);

    const file = memory(u(32), { depth: 8, collision: 'new' });
    file.write(io.address(2, 0), io.data, { enable: io.write });
    io.forwarded.value = file.readSync(io.from);
  },
);

/** Multiplies and accumulates; the operand goes on to the neighbour a cycle later. */
export const cell = module(
  'mac_cell',
  { left: In(s(8)), weight: In(s(8)), right: Out(s(8)), total: Out(s(20)) },
  ({ left, weight, right, total }) => {
    const acc = reg(s(20), { init: 0 });
    acc.next = acc.add(left.mul(weight)).trunc(20);
    right.value = regNext(left);
    total.value = acc;
  },
);

/** A row of cells, each fed by the one before. */
export const row = module(
  'mac_row',
  { operand: In(s(8)), weights: In(vec(s(8), 6)), clear: In(bit), total: Out(s(23)), cleared: Out(bit) },
  ({ operand, weights, clear, total, cleared }) => {
    const totals = [];
    let left = operand;
    for (let i = 0; i < 6; i++) {
      const mac = instance(cell, { left, weight: weights.at(i) });
      left = mac.right;
      totals.push(mac.total);
    }
    total.value = sum(totals);
    cleared.value = any([clear, left.eq(0)]);
  },
);

const slow = domain({
  clock: 'slow_clock',
  resetName: 'slow_reset_n',
  edge: 'falling',
  reset: 'asynchronous',
  active: 'low',
});

/** Registers in two clock domains, one of them on the falling edge with an asynchronous, active-low reset. */
export const domains = module(
  'domains',
  {
    fast: In(bit),
    slowly: In(bit, { domain: slow }),
    count: Out(u(4)),
    gate: In(bit),
    held: Out(u(4), { domain: slow }),
  },
  ({ fast, slowly, count, gate, held }) => {
    const quick = reg(u(4), { init: 3, enable: gate });
    quick.next = quick.wrapAdd(fast);
    count.value = quick;
    inDomain(slow, () => {
      const lazy = reg(u(4), { init: 0 });
      when(slowly, () => {
        lazy.next = lazy.not();
      });
      held.value = lazy;
    });
  },
);

const pll = blackBox(
  'vendor_buffer',
  { i: In(bit), o: Out(bit) },
  { parameters: { DRIVE: 12, MODE: 'FAST' } },
);

/** A vendor cell with parameters, a wire with a default, and bits that nobody reads. */
export const wrapper = module(
  'wrapper',
  { request: In(u(4)), grant: Out(u(4)), driven: Out(bit) },
  ({ request, grant, driven }) => {
    const buffer = instance(pll, { i: request(0) });
    const granted = wire(u(4), { default: 0 });
    when(request(1), () => {
      granted.value = 2;
    }).elseWhen(request(0), () => {
      granted(0).value = 1;
    });
    grant.value = granted;
    driven.value = buffer.o;
  },
);

/** A scratchpad that a foundry's macro can replace: written by one port, read by two. */
export const scratchpad = module(
  'scratchpad',
  { push: Stream.sink(bundle({ at: u(6), word: u(24) })), left: In(u(6)), right: In(u(6)), both: Out(u(48)) },
  ({ push, left, right, both }) => {
    const pad = memory(u(24), { depth: 64, style: 'macro', collision: 'any' });
    push.ready.value = 1;
    when(push.fire, () => {
      pad.write(push.payload.at, push.payload.word);
    });
    both.value = cat(pad.readSync(left), pad.readSync(right));
  },
);

/** A FIFO whose depth is not a power of two. */
export const odd = fifo({ payload: key, depth: 10 });

setCapture(capture);
