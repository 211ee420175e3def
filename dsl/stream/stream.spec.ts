import { expect } from 'chai';
import {
  Out,
  Stream,
  bit,
  bundle,
  domain,
  frame,
  group,
  instance,
  module,
  s,
  streamFifo,
  u,
  vec,
} from '../index.js';
import {
  arbiter,
  channel,
  connect,
  demux,
  fifo,
  filter,
  fork,
  join,
  map,
  pipe,
  skid,
  widen,
} from '../index.js';
import type { ArbiterPolicy, Consumer, Module, Producer, UIntType } from '../index.js';
import { openInterpreter } from '../../testbench/engines/interpreter/interpreter.js';
import { PinBench } from '../../testbench/engines/interpreter/pin-bench.fixture.js';
import { driveResets } from '../../testbench/streams/items.js';
import { dependsCombinationally } from '../passes/combinational.js';
import { typeText } from '../types/leaves.js';
import { numbered } from './split.js';

/** A bench after one edge in reset. */
function open(made: Module): PinBench {
  const bench = new PinBench(made, 3);
  driveResets(made.ir, bench.simulation, true);
  bench.edge();
  driveResets(made.ir, bench.simulation, false);
  return bench;
}

type Byte = UIntType<8>;

const passing = (name: string, f: (stream: Consumer<Byte>) => Consumer<Byte>): Module =>
  module(name, { from: Stream.sink(u(8)), to: Stream.source(u(8)) }, ({ from, to }) => {
    connect(f(from), to);
  });

describe('streams', () => {
  it('pipe cuts valid and payload, and lets ready through', () => {
    const pins = open(passing('cut_forward', pipe));
    pins.set({ from_valid: 1, from_payload: 7, to_ready: 0 });
    expect(pins.get('to_valid')).to.deep.equal([0]);
    expect(pins.get('from_ready')).to.deep.equal([1]);
    pins.edge();
    expect(pins.get('to_valid', 'to_payload', 'from_ready')).to.deep.equal([1, 7, 0]);
    pins.set({ from_payload: 9, to_ready: 1 });
    expect(pins.get('to_payload', 'from_ready')).to.deep.equal([7, 1]);
  });

  it('skid cuts ready, and lets valid and payload through', () => {
    const pins = open(passing('cut_backward', skid));
    pins.set({ from_valid: 1, from_payload: 7, to_ready: 0 });
    expect(pins.get('to_valid', 'to_payload', 'from_ready')).to.deep.equal([1, 7, 1]);
    pins.edge();
    pins.set({ from_payload: 9 });
    expect(pins.get('to_payload', 'from_ready')).to.deep.equal([7, 0]);
    pins.set({ to_ready: 1 });
    expect(pins.get('to_payload', 'from_ready')).to.deep.equal([7, 0]);
    pins.edge();
    expect(pins.get('to_payload', 'from_ready')).to.deep.equal([9, 1]);
  });

  it('fifo gives its level, takes exactly its depth and wraps', () => {
    const made = module(
      'levels',
      { from: Stream.sink(u(8)), to: Stream.source(u(8)), level: Out(u(2)) },
      ({ from, to, level }) => {
        const queue = fifo(from, { depth: 3 });
        connect(queue, to);
        level.value = queue.level;
      },
    );
    const pins = open(made);
    for (let round = 0; round < 4; round++) {
      for (let i = 0; i < 3; i++) {
        expect(pins.get('level', 'from_ready')).to.deep.equal([i, 1]);
        pins.set({ from_valid: 1, from_payload: 10 * round + i });
        pins.edge();
      }
      expect(pins.get('level', 'from_ready')).to.deep.equal([3, 0]);
      pins.set({ from_valid: 0, to_ready: 1 });
      for (let i = 0; i < 3; i++) {
        expect(pins.get('to_payload')).to.deep.equal([10 * round + i]);
        pins.edge();
      }
      expect(pins.get('level', 'to_valid')).to.deep.equal([0, 0]);
      pins.set({ to_ready: 0 });
    }
  });

  it('the paths that each cell cuts are cut, by structure', () => {
    const paths = (f: (stream: Consumer<Byte>) => Consumer<Byte>): string[] => {
      const made = passing('paths', f);
      const pairs = [
        ['valid', 'to_valid', 'from_valid'],
        ['payload', 'to_payload', 'from_payload'],
        ['ready', 'from_ready', 'to_ready'],
        ['ready of valid', 'from_ready', 'from_valid'],
        ['valid of ready', 'to_valid', 'to_ready'],
      ] as const;
      return pairs.filter(([, to, from]) => dependsCombinationally(made.ir, to, from)).map(([name]) => name);
    };
    expect(paths(stream => stream)).to.deep.equal(['valid', 'payload', 'ready']);
    expect(paths(pipe)).to.deep.equal(['ready']);
    expect(paths(skid)).to.deep.equal(['valid', 'payload']);
    expect(paths(stream => skid(pipe(stream)))).to.deep.equal([]);
    expect(paths(stream => fifo(stream, { depth: 1 }))).to.deep.equal([]);
  });

  const order = (policy: ArbiterPolicy): number[] => {
    const made = module(
      `order_${policy}`,
      { from: group(numbered(3, Stream.sink(u(8)))), to: Stream.source(u(8)), index: Out(u(2)) },
      ({ from, to, index }) => {
        const merged = arbiter(Object.values(from), { policy });
        connect(merged, to);
        index.value = merged.index;
      },
    );
    const pins = open(made);
    const taken: number[] = [];
    pins.set({
      from_0_valid: 1,
      from_1_valid: 1,
      from_2_valid: 1,
      from_0_payload: 10,
      from_1_payload: 11,
      from_2_payload: 12,
    });
    for (let i = 0; i < 5; i++) {
      pins.set({ to_ready: i % 2 });
      const [payload, index = -1] = pins.get('to_payload', 'index');
      expect(payload).to.equal(10 + index);
      taken.push(index);
      pins.edge();
    }
    pins.set({ from_0_valid: 0, to_ready: 1 });
    pins.edge();
    const [index = -1] = pins.get('index');
    taken.push(index);
    return taken;
  };

  it('arbiter takes turns, or the first in the list, and holds what waits', () => {
    expect(order('roundRobin')).to.deep.equal([0, 0, 1, 1, 2, 1]);
    expect(order('fixed')).to.deep.equal([0, 0, 0, 0, 0, 1]);
  });

  it('a fixed arbiter keeps an offer when a more urgent one comes', () => {
    const made = module(
      'urgent',
      { from: group(numbered(2, Stream.sink(u(8)))), to: Stream.source(u(8)) },
      ({ from, to }) => {
        connect(arbiter(Object.values(from), { policy: 'fixed' }), to);
      },
    );
    const pins = open(made);
    pins.set({ from_1_valid: 1, from_1_payload: 5, from_0_payload: 3 });
    pins.edge();
    pins.set({ from_0_valid: 1, to_ready: 1 });
    expect(pins.get('to_payload', 'from_0_ready', 'from_1_ready')).to.deep.equal([5, 0, 1]);
    pins.edge();
    expect(pins.get('to_payload', 'from_0_ready', 'from_1_ready')).to.deep.equal([3, 1, 0]);
  });

  it('demux drops what has no branch, and says so', () => {
    const made = module(
      'three_ways',
      { from: Stream.sink(u(8)), to: group(numbered(3, Stream.source(u(8)))) },
      ({ from, to }) => {
        const branches = demux(from, item => item(1, 0), 3);
        Object.values(to).forEach((end, i) => {
          const branch = branches[i];
          if (branch !== undefined) connect(branch, end);
        });
      },
    );
    const pins = open(made);
    pins.set({ from_valid: 1, from_payload: 2 });
    expect(pins.get('to_0_valid', 'to_1_valid', 'to_2_valid')).to.deep.equal([0, 0, 1]);
    expect(pins.get('from_ready')).to.deep.equal([0]);
    pins.edge();
    expect(pins.failures()).to.deep.equal([]);
    pins.set({ from_payload: 3 });
    expect(pins.get('to_0_valid', 'to_1_valid', 'to_2_valid')).to.deep.equal([0, 0, 0]);
    expect(pins.get('from_ready')).to.deep.equal([1]);
    pins.edge();
    expect(pins.failures()).to.deep.equal(['demux: the index is one of the branches']);
  });

  it('map with a type takes narrower values and literals', () => {
    const pins = open(
      module(
        'typed_map',
        { from: Stream.sink(u(4)), to: Stream.source(bundle({ a: s(8), b: u(3) })) },
        ({ from, to }) => {
          connect(
            map(from, item => ({ a: item, b: 5 }), bundle({ a: s(8), b: u(3) })),
            to,
          );
        },
      ),
    );
    pins.set({ from_valid: 1, from_payload: 15 });
    expect(pins.get('to_payload_a', 'to_payload_b')).to.deep.equal([15, 5]);
  });

  it("channel joins a module's own logic to a stream", () => {
    const pins = open(
      module('own_logic', { from: Stream.sink(u(8)), to: Stream.source(u(9)) }, ({ from, to }) => {
        const doubled = channel(u(9));
        doubled.to.valid.value = from.valid;
        doubled.to.payload.value = from.payload.shl(1);
        from.ready.value = doubled.to.ready;
        connect(pipe(doubled.from), to);
      }),
    );
    pins.set({ from_valid: 1, from_payload: 200 });
    pins.edge();
    expect(pins.get('to_payload')).to.deep.equal([400]);
  });

  it('frame adds last, and one keep bit for each element', () => {
    expect(typeText(frame(u(8)))).to.equal('bundle({ data: u(8), last: u(1), keep: u(1) })');
    expect(typeText(frame(vec(u(8), 4)))).to.equal('bundle({ data: vec(u(8), 4), last: u(1), keep: u(4) })');
  });

  it('cells are shared, named modules that follow the domain they are placed in', () => {
    const two = module('two', { from: Stream.sink(u(8)), to: Stream.source(u(8)) }, ({ from, to }) => {
      connect(pipe(pipe(from)), to);
    });
    expect(new Set(two.ir.instances.map(placed => placed.module)).size).to.equal(1);
    expect(two.ir.instances[0]?.module.name).to.match(/^stream_pipe_[0-9a-f]{6}$/);
    expect(two.ir.instances[0]?.module.ports.map(port => port.name)).to.deep.equal([
      'from_valid',
      'from_ready',
      'from_payload',
      'to_valid',
      'to_ready',
      'to_payload',
    ]);

    const low = domain({
      clock: 'clk',
      resetName: 'rst_n',
      edge: 'falling',
      reset: 'asynchronous',
      active: 'low',
    });
    const made = module(
      'low_domain',
      { from: Stream.sink(u(8)), to: Stream.source(u(8)) },
      ({ from, to }) => {
        connect(fifo(from, { depth: 2 }), to);
      },
      { domain: low },
    );
    // With its parameters the name would have 65 characters.
    expect(made.ir.instances[0]?.module.name).to.match(/^stream_fifo_[0-9a-f]{6}$/);
    const simulation = openInterpreter(made.ir);
    const at = (pin: string): number => simulation.slot(pin).offset;
    simulation.words[at('rst_n')] = 1;
    simulation.words[at('from_valid')] = 1;
    simulation.edge(1);
    expect(simulation.words[at('to_valid')]).to.equal(1);
    simulation.words[at('rst_n')] = 0;
    simulation.settle();
    expect(simulation.words[at('to_valid')]).to.equal(0);
  });

  it('a FIFO is a generator of its own, with a level', () => {
    expect(streamFifo({ payload: u(8), depth: 4 })).to.equal(
      streamFifo({ payload: u(8), depth: 4, edge: 'rising' }),
    );
    const made = module(
      'owner',
      { from: Stream.sink(u(8)), to: Stream.source(u(8)), level: Out(u(3)) },
      ({ from, to, level }) => {
        const queue = instance(streamFifo({ payload: u(8), depth: 4 }));
        connect(from, queue.push);
        connect(queue.pop, to);
        level.value = queue.level;
      },
    );
    expect(made.ir.instances).to.have.length(1);
  });

  it('the compiler keeps payloads apart', () => {
    const wrong = (byte: Consumer<Byte>, ten: Producer<UIntType<10>>, four: Producer<UIntType<4>>): void => {
      connect(byte, ten);
      connect(pipe(skid(fifo(byte, { depth: 2 }))), ten);
      connect(
        map(byte, item => item.add(1)),
        ten,
      );
      // @ts-expect-error 8 bits do not fit into 4
      connect(byte, four);
      // @ts-expect-error 9 bits do not fit into 4
      connect(pipe(map(byte, item => item.add(1))), four);
      // @ts-expect-error a vec is not a number
      connect(widen(byte, 2), ten);
      // @ts-expect-error keep is one bit
      filter(byte, item => item);
      // @ts-expect-error streams of one type meet at an arbiter
      arbiter([byte, map(byte, item => item.add(1))], { policy: 'fixed' });
      // @ts-expect-error a consumer is not a producer
      connect(byte, byte);
    };
    expect(wrong).to.be.a('function');
  });

  it('bad parameters are refused', () => {
    const inBody = (f: (stream: Consumer<Byte>) => unknown) => () =>
      module('refused', { from: Stream.sink(u(8)), flag: Out(bit) }, ({ from }) => {
        f(from);
      });
    expect(() => streamFifo({ payload: u(8), depth: 0 })).to.throw(
      'error[bad-parameter]: streamFifo: depth is 0',
    );
    expect(inBody(stream => fifo(stream, { depth: 1.5 }))).to.throw('depth is a whole number from 1');
    expect(inBody(stream => fork(stream, 0))).to.throw('fork: branches is 0');
    expect(inBody(stream => widen(stream, 0))).to.throw('widen: length is 0');
    expect(inBody(stream => demux(stream, item => item(0), 3))).to.throw(
      'branches is at most 2, what the index reaches',
    );
    expect(inBody(() => arbiter([], { policy: 'fixed' }))).to.throw('arbiter: the number of streams is 0');
    expect(inBody(() => join([]))).to.throw('join: the number of streams is 0');
  });
});
