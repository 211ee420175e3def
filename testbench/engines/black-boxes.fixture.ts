import {
  In,
  Out,
  Stream,
  bit,
  blackBox,
  cat,
  domain,
  instance,
  module,
  reg,
  s,
  u,
  vec,
  when,
  wire,
} from '../../dsl/index.js';

const main = domain({ clock: 'clock', resetName: 'reset' });
const text = `module vendor_mac #(parameter START = 0) (
    input wire clock, input wire reset, input wire [7:0] a, input wire [7:0] b, input wire on,
    output wire [15:0] product, output wire [23:0] sum, output wire [15:0] pair
);
    reg [23:0] total;
    always @(posedge clock)
        if (reset) total <= START;
        else if (on) total <= total + {8'd0, product};
    assign product = a * b;
    assign sum = total;
    assign pair = {b, a};
    initial total = START;
endmodule
`;

/** A multiplier with an accumulator: one output follows two inputs at once, one its state. */
export const mac = blackBox(
  'vendor_mac',
  { a: In(u(8)), b: In(u(8)), on: In(bit), product: Out(u(16)), sum: Out(u(24)), pair: Out(vec(u(8), 2)) },
  {
    domain: main,
    resets: true,
    parameters: { START: 5 },
    verilog: text,
    follows: { product: ['a', 'b'], pair: ['a', 'b'] },
    model: {
      state: () => 5,
      outputs: {
        product: (_, { a, b }) => a * b,
        sum: state => state,
        pair: (_, { a, b }) => [a, b],
      },
      edge: (state, { a, b, on }) => (on === 1 ? (state + a * b) % 2 ** 24 : state),
    },
  },
);

/** Two of them: the second multiplies what the first holds; the product of the first goes through logic into its own `on`. */
export const dotProduct = module(
  'dot_product',
  { a: In(u(8)), b: In(u(8)), on: In(bit), y: Out(u(24)), z: Out(u(24)), now: Out(u(16)), pair: Out(u(16)) },
  ({ a, b, on, y, z, now, pair }) => {
    const first = instance(mac, { a, b }, { name: 'first' });
    first.on.value = on.and(first.product(0));
    const last = reg(u(8), { init: 0 });
    const second = instance(mac, { a: first.sum(7, 0), b: last, on: 1 }, { name: 'second' });
    when(second.product(3), () => {
      last.next = a;
    });
    y.value = first.sum;
    z.value = second.sum;
    now.value = second.product;
    pair.value = second.pair.at(0).mul(first.pair.at(1));
  },
  { domain: main },
);

const queueText = `module vendor_queue (
    input wire clock, input wire reset,
    input wire from_valid, output wire from_ready, input wire [11:0] from_payload,
    output wire to_valid, input wire to_ready, output wire [11:0] to_payload
);
    reg [11:0] words [0:3];
    reg [1:0] head;
    reg [2:0] count;
    assign from_ready = count != 3'd4;
    assign to_valid = count != 3'd0;
    assign to_payload = (count == 3'd0) ? 12'd0 : words[head];
    wire [1:0] tail = head + count[1:0];
    always @(posedge clock)
        if (reset) begin
            head <= 0;
            count <= 0;
        end else begin
            if (from_valid & from_ready) words[tail] <= from_payload;
            if (to_valid & to_ready) head <= head + 2'd1;
            count <= count + {2'd0, from_valid & from_ready} - {2'd0, to_valid & to_ready};
        end
endmodule
`;

/** A queue from elsewhere with streams for ports; its state is a list. */
export const vendorQueue = blackBox(
  'vendor_queue',
  { from: Stream.sink(u(12)), to: Stream.source(u(12)) },
  {
    domain: main,
    resets: true,
    verilog: queueText,
    model: {
      state: (): readonly number[] => [],
      outputs: {
        from: items => ({ ready: items.length < 4 ? 1 : 0 }),
        to: items => ({ valid: items.length > 0 ? 1 : 0, payload: items[0] ?? 0 }),
      },
      edge: (items, { from, to }) => {
        const left = to.ready === 1 ? items.slice(1) : items;
        return from.valid === 1 && items.length < 4 ? [...left, from.payload] : left;
      },
    },
  },
);

/** The queue inside a module. */
export const aroundQueue = module(
  'around_queue',
  { from: Stream.sink(u(12)), to: Stream.source(u(12)) },
  ({ from, to }) => {
    const inner = instance(vendorQueue, {}, { name: 'inner' });
    inner.from.valid.value = from.valid;
    inner.from.payload.value = from.payload;
    from.ready.value = inner.from.ready;
    to.valid.value = inner.to.valid;
    to.payload.value = inner.to.payload;
    inner.to.ready.value = to.ready;
  },
  { domain: main },
);

const fast = domain({ clock: 'fast', resetName: 'fast_n', reset: 'asynchronous', active: 'low' });
const slow = domain({ clock: 'slow', edge: 'falling', resetName: 'slow_reset' });

/** Two clocks, an asynchronous reset, wide and signed pins, and an output that leads round through logic bit by bit. */
const odd = blackBox(
  'odd_box',
  {
    a: In(s(70)),
    b: In(u(100), { domain: slow }),
    x: In(bit),
    sum: Out(s(70)),
    last: Out(s(9)),
    wide: Out(vec(u(33), 4)),
    turned: Out(bit),
  },
  {
    domain: fast,
    resets: true,
    follows: { sum: ['a'], turned: ['x'] },
    model: {
      state: () => ({ fasts: -3, taken: 0n }),
      outputs: {
        sum: ({ taken }, { a }) => BigInt.asIntN(70, a + taken),
        last: ({ fasts }) => fasts % 256,
        wide: ({ taken }) => [0, 33, 66, 67].map(by => BigInt.asUintN(33, taken >> BigInt(by))),
        turned: ({ fasts }, { x }) => (fasts & 1) ^ x,
      },
      edge: ({ fasts, taken }, { b }, clocks) => ({
        fasts: clocks.has('fast') ? fasts + 1 : fasts,
        taken: clocks.has('slow') ? b : taken,
      }),
    },
  },
);

/** The odd box between registers of both domains. */
export const oddities = module(
  'oddities',
  {
    a: In(s(70)),
    b: In(u(100), { domain: slow }),
    sum: Out(s(70)),
    last: Out(s(9)),
    wide: Out(u(132)),
    chain: Out(u(2)),
    count: Out(u(5)),
  },
  ({ a, b, sum, last, wide, chain, count }) => {
    const inner = instance(odd, { a, b }, { name: 'inner' });
    const bits = wire(u(2));
    bits(0).value = a(0);
    inner.x.value = bits(0);
    bits(1).value = inner.turned;
    const kept = reg(u(5), { init: 7 });
    kept.next = kept.wrapAdd(inner.last(4, 0));
    sum.value = inner.sum;
    last.value = inner.last;
    wide.value = cat(inner.wide.at(3), inner.wide.at(2), inner.wide.at(1), inner.wide.at(0));
    chain.value = bits;
    count.value = kept;
  },
  { domain: fast },
);
