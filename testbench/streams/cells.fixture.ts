import { Stream, bit, bundle, choice, connect, group, module, s, u, vec } from '../../dsl/index.js';
import { arbiter, demux, fifo, filter, fork, join, map, narrow, pipe, skid, widen } from '../../dsl/index.js';
import type { ArbiterPolicy, Consumer, Feed, Module, Type } from '../../dsl/index.js';
import { numbered } from '../../dsl/stream/split.js';
import type { StreamCase, Traffic } from './conformance.js';
import { itemText } from './items.js';

/** Payloads of every kind: a scalar, a bundle with a wide and a signed field, a vec of bundles. */
export const payloads = {
  scalar: u(9),
  bundle: bundle({ key: s(5), wide: u(70), kind: choice('A', 'B', 'C', 'D') }),
  vec: vec(bundle({ hit: bit, score: s(12) }), 3),
} as const;

const same = ({ from }: Traffic): Traffic => ({ to: from ?? [] });

function wrap<T extends Type, U extends Type>(
  name: string,
  payload: T,
  result: U,
  f: (from: Consumer<T>) => Feed<U>,
): Module {
  const ports = { from: Stream.sink(payload), to: Stream.source(result) };
  return module(name, ports, ({ from, to }) => {
    connect(f(from), to);
  });
}

type Cell = <T extends Type>(stream: Consumer<T>) => Consumer<T>;

const both = ['from', 'to'];

const through: readonly (readonly [name: string, cell: Cell, streaming: readonly string[]])[] = [
  ['wired', stream => stream, both],
  ['pipe', stream => pipe(stream), both],
  ['skid', stream => skid(stream), both],
  ['skid_pipe', stream => skid(pipe(stream)), both],
  ['fifo_1', stream => fifo(stream, { depth: 1 }), []],
  ['fifo_2', stream => fifo(stream, { depth: 2 }), both],
  ['fifo_5', stream => fifo(stream, { depth: 5 }), both],
];

const throughCases: StreamCase[] = Object.entries(payloads).flatMap(([kind, payload]) =>
  through.map(([name, cell, streaming]): StreamCase => {
    const made = wrap(`${name}_${kind}`, payload as Type, payload as Type, cell);
    return { name: `${name} of a ${kind}`, module: made, expected: same, streaming };
  }),
);

const numbers = (traffic: Traffic, name: string): number[] => (traffic[name] ?? []).map(Number);

const mapCase: StreamCase = {
  name: 'map, filter',
  module: wrap('map_filter', u(8), u(10), from =>
    map(
      filter(from, item => item(0)),
      item => item.add(3),
    ),
  ),
  expected: sent => ({ to: numbers(sent, 'from').flatMap(item => (item % 2 === 1 ? [item + 3] : [])) }),
  streaming: ['from'],
};

const forkCase: StreamCase = {
  name: 'fork',
  module: module(
    'fork_3',
    { from: Stream.sink(payloads.bundle), to: group(numbered(3, Stream.source(payloads.bundle))) },
    ({ from, to }) => {
      const ends = Object.values(to);
      fork(from, 3).forEach((branch, i) => {
        const end = ends[i];
        if (end !== undefined) connect(branch, end);
      });
    },
  ),
  expected: ({ from = [] }) => ({ to_0: from, to_1: from, to_2: from }),
  streaming: ['from', 'to_0', 'to_2'],
};

const joinCase: StreamCase = {
  name: 'join',
  module: module(
    'join_2',
    { left: Stream.sink(u(8)), right: Stream.sink(s(4)), to: Stream.source(bundle({ a: u(8), b: s(4) })) },
    ({ left, right, to }) => {
      connect(join({ a: left, b: right }), to);
    },
  ),
  expected: ({ left = [], right = [] }) => ({ to: left.map((a, i) => ({ a, b: right[i] })) }),
  streaming: ['left', 'right', 'to'],
};

const joinVecCase: StreamCase = {
  name: 'join to a vec',
  module: module(
    'join_vec',
    { left: Stream.sink(u(8)), right: Stream.sink(u(8)), to: Stream.source(vec(u(8), 2)) },
    ({ left, right, to }) => {
      connect(join([left, right]), to);
    },
  ),
  expected: ({ left = [], right = [] }) => ({ to: left.map((a, i) => [a, right[i]]) }),
  streaming: ['left', 'right', 'to'],
};

interface Tagged {
  readonly index: number;
  readonly item: unknown;
}

function arbiterCase(policy: ArbiterPolicy): StreamCase {
  const tagged = bundle({ index: u(2), item: payloads.scalar });
  const names = ['from_0', 'from_1', 'from_2'];
  return {
    name: `arbiter, ${policy}`,
    module: module(
      `arbiter_${policy}`,
      { from: group(numbered(3, Stream.sink(payloads.scalar))), to: Stream.source(tagged) },
      ({ from, to }) => {
        const merged = arbiter(Object.values(from), { policy });
        connect(
          map(merged, item => ({ index: merged.index, item })),
          to,
        );
      },
    ),
    expected: sent => ({ to: Object.values(sent).flat() }),
    compare: ({ to = [] }, sent) => {
      const wrong = names.filter((name, i) => {
        const items = (to as Tagged[]).filter(({ index }) => index === i).map(({ item }) => item);
        return JSON.stringify(items) !== JSON.stringify(sent[name]);
      });
      return wrong.length === 0
        ? undefined
        : `items of ${wrong.join(', ')} are lost, doubled or out of order`;
    },
    streaming: ['to'],
  };
}

const demuxCase: StreamCase = {
  name: 'demux',
  module: module(
    'demux_4',
    { from: Stream.sink(u(8)), to: group(numbered(4, Stream.source(u(8)))) },
    ({ from, to }) => {
      const ends = Object.values(to);
      demux(from, item => item(1, 0), 4).forEach((branch, i) => {
        const end = ends[i];
        if (end !== undefined) connect(branch, end);
      });
    },
  ),
  expected: sent =>
    Object.fromEntries(
      [0, 1, 2, 3].map(i => [`to_${String(i)}`, numbers(sent, 'from').filter(item => (item & 3) === i)]),
    ),
  streaming: ['from'],
};

const pairs = (items: readonly unknown[], length: number): unknown[][] =>
  Array.from({ length: Math.floor(items.length / length) }, (_, i) =>
    items.slice(i * length, (i + 1) * length),
  );

function widthCases(length: number): StreamCase[] {
  const { bundle: item } = payloads;
  return [
    {
      name: `widen by ${String(length)}`,
      module: wrap(`widen_${String(length)}`, item, vec(item, length), from => widen(from, length)),
      expected: ({ from = [] }) => ({ to: pairs(from, length) }),
      streaming: ['from'],
    },
    {
      name: `narrow by ${String(length)}`,
      module: wrap(`narrow_${String(length)}`, vec(item, length), item, from => narrow(from)),
      expected: ({ from = [] }) => ({ to: (from as unknown[][]).flat() }),
      streaming: ['to'],
    },
  ];
}

/** Fork, three kinds of buffer, join, widths, filter and map in one circuit. */
const pipelineCase: StreamCase = {
  name: 'a pipeline of most cells',
  module: module(
    'stream_pipeline',
    { from: Stream.sink(u(8)), to: Stream.source(vec(u(10), 2)) },
    ({ from, to }) => {
      const [a, b, c] = fork(from, 3);
      if (a === undefined || b === undefined || c === undefined) throw new RangeError('three branches');
      const rows = join([pipe(a), skid(b), fifo(c, { depth: 3 })]);
      const odd = filter(narrow(rows), item => item(0));
      connect(widen(skid(map(odd, item => item.add(3).extend(10))), 2), to);
    },
  ),
  expected: sent => ({
    to: pairs(
      numbers(sent, 'from').flatMap(item => (item % 2 === 1 ? [item + 3, item + 3, item + 3] : [])),
      2,
    ),
  }),
  // Each odd item makes three; an odd number of those would leave one behind, so the last bit comes in pairs.
  shape: (item: number, _stream, position) => (item & 254) | ((position >> 1) & 1),
  streaming: [],
};

/** Two arbiters and a demux with buffers between them. */
const crossbarCase: StreamCase = {
  name: 'a crossbar of arbiters and demuxes',
  module: module(
    'stream_crossbar',
    {
      from: group(numbered(2, Stream.sink(payloads.bundle))),
      to: group(numbered(2, Stream.source(payloads.bundle))),
    },
    ({ from, to }) => {
      const split = Object.values(from).map(end => demux(pipe(end), item => item.key.asUInt()(0), 2));
      const policies = ['fixed', 'roundRobin'] as const;
      Object.values(to).forEach((end, i) => {
        const heads = split.flatMap(branches => branches.slice(i, i + 1));
        connect(fifo(arbiter(heads, { policy: policies[i] ?? 'fixed' }), { depth: 2 }), end);
      });
    },
  ),
  expected: sent => {
    const items = Object.values(sent).flat() as { readonly key: number }[];
    return { to_0: items.filter(({ key }) => key % 2 === 0), to_1: items.filter(({ key }) => key % 2 !== 0) };
  },
  compare: (received, sent) => {
    // Wide random items are all different: each can be traced from the sink it came by to the source it left by.
    for (const [sink, items] of Object.entries(sent)) {
      for (const [i, out] of Object.values(received).entries()) {
        const wanted = (items as { readonly key: number }[])
          .filter(({ key }) => (key & 1) === i)
          .map(itemText);
        const found = out.map(itemText).filter(item => wanted.includes(item));
        if (found.join() !== wanted.join())
          return `items from ${sink} to to_${String(i)} are lost, doubled or out of order`;
      }
    }
    return undefined;
  },
  streaming: [],
};

/** Every stream cell, in small circuits. */
export const streamCases: readonly StreamCase[] = [
  ...throughCases,
  mapCase,
  forkCase,
  joinCase,
  joinVecCase,
  arbiterCase('roundRobin'),
  arbiterCase('fixed'),
  demuxCase,
  ...[1, 2, 4].flatMap(widthCases),
  pipelineCase,
  crossbarCase,
];

/** Two circuits that hold nearly every cell, for engines that take long to build one. */
export const compoundCases: readonly StreamCase[] = [pipelineCase, crossbarCase];
