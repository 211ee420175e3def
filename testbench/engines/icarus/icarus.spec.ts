import { expect } from 'chai';
import {
  In,
  Out,
  Stream,
  assert,
  bit,
  cover,
  instance,
  memory,
  module,
  reg,
  u,
  vec,
  when,
} from '../../../dsl/index.js';
import { twoClocks } from '../../bench/circuits.fixture.js';
import { fifo } from '../../benches/fifo.js';
import { circuitOf } from '../circuit-of.js';
import { EngineError } from '../errors.js';
import { circles, domains, wide } from '../wasm/circuits.fixture.js';
import { firstApart } from '../wasm/lock-step.fixture.js';
import { openIcarus } from './index.js';
import type { IcarusOptions, IcarusSimulation } from './index.js';
import type { Module } from '../../../dsl/index.js';

const held = module('held', { load: In(bit), a: In(u(40)), y: Out(u(40)), count: Out(u(4)) }, io => {
  const store = reg(u(40));
  const count = reg(u(4), { init: 3 });
  when(io.load, () => {
    store.next = io.a;
    count.next = count.wrapAdd(1);
  });
  io.y.value = store;
  io.count.value = count;
});

/** Memories of every kind, without addresses beyond the last. */
const stores = module(
  'stores',
  { a: In(u(4)), b: In(u(4)), data: In(u(60)), mask: In(u(5)), go: In(u(3)), y: Out(vec(u(60), 4)) },
  ({ a, b, data, mask, go, y }) => {
    const kinds = [
      memory(u(60), { depth: 16 }),
      memory(u(60), { depth: 16, collision: 'new' }),
      memory(u(60), { depth: 16, style: 'macro' }),
    ] as const;
    for (const store of kinds) {
      store.write(a, data, { mask, enable: go(0) });
      store.write(b, data.not(), { enable: go(1) });
    }
    const [first] = kinds;
    y.value = [first.readAsync(b), ...kinds.map(store => store.readSync(b, { enable: go(2) }))];
  },
);

async function using<T>(
  made: Module,
  options: IcarusOptions,
  work: (simulation: IcarusSimulation) => T | Promise<T>,
): Promise<T> {
  const simulation = await openIcarus(circuitOf(made.ir), options);
  try {
    return await work(simulation);
  } finally {
    await simulation.close();
  }
}

function poke(simulation: IcarusSimulation, pin: string, value: number): void {
  simulation.words[simulation.slot(pin).offset] = value;
}

const peek = (simulation: IcarusSimulation, pin: string): number =>
  simulation.words[simulation.slot(pin).offset] ?? 0;

describe('Icarus', function () {
  this.timeout(60_000);

  const queue = fifo({ payload: u(100), depth: 10 });
  for (const made of [circles, stores, domains, wide, twoClocks, queue]) {
    it(`does with ${made.name} as the interpreter does, power-up image included`, async () => {
      for (const seed of [0, 5])
        await using(made, { seed, unknowns: 'zero' }, simulation => {
          expect(firstApart(made.ir, { cycles: 100, seed }, simulation)).to.equal(undefined);
        });
    });
  }

  it('shows what nobody has set as unknown, where that is asked for', async () => {
    await using(held, { powerUp: 'unknown' }, simulation => {
      // Rows of reset, load, a low, a high.
      const stimulus = Uint32Array.of(1, 0, 0, 0, 0, 1, 0xdeadbeef, 0x12, 0, 0, 0, 0);
      const { words, unknown } = simulation.batchKnown(1, stimulus, 3);
      expect([...unknown]).to.deep.equal([0xffffffff, 0xff, 0xf, 0xffffffff, 0xff, 0, 0, 0, 0]);
      expect([...words.subarray(5, 6), ...words.subarray(6, 9)]).to.deep.equal([3, 0xdeadbeef, 0x12, 4]);
    });
  });

  it('refuses an output that is X after reset, with its name', async () => {
    const error = await using(held, { powerUp: 'unknown' }, simulation => {
      poke(simulation, 'reset', 1);
      simulation.run(1, 2);
      expect([peek(simulation, 'y'), peek(simulation, 'count')]).to.deep.equal([0, 3]);
      poke(simulation, 'reset', 0);
      simulation.settle();
    }).catch((thrown: unknown) => thrown as EngineError);
    expect(error).to.have.property('code', 'unknown-value');
    expect(error).to.have.property(
      'message',
      "The output 'y' of held is X after reset, 2 edges from the start, from bit 0 up: it follows state that reset does " +
        'not define, or an index beyond its range.',
    );
  });

  it('lets the payload of a stream be X while nothing is offered', async () => {
    const slow = module('slow', { from: Stream.sink(u(8)), to: Stream.source(u(8)) }, ({ from, to }) => {
      const full = reg(bit, { init: 0 });
      const store = reg(u(8));
      from.ready.value = full.not();
      to.valid.value = full;
      to.payload.value = store;
      when(from.fire, () => {
        store.next = from.payload;
        full.next = 1;
      });
    });
    await using(slow, { powerUp: 'unknown' }, simulation => {
      poke(simulation, 'reset', 1);
      simulation.edge(1);
      poke(simulation, 'reset', 0);
      poke(simulation, 'from_payload', 77);
      simulation.edge(1);
      expect(simulation.unknown[simulation.slot('to_payload').offset]).to.equal(255);
      poke(simulation, 'from_valid', 1);
      simulation.cycle(1, true);
      expect(simulation.sampled[simulation.slot('to_valid').offset]).to.equal(0);
      simulation.settle();
      expect([peek(simulation, 'to_valid'), peek(simulation, 'to_payload')]).to.deep.equal([1, 77]);
    });
  });

  it('takes failed checks and covers from the Verilog, with their lines', async () => {
    const leaf = module('leaf', { x: In(u(4)) }, ({ x }) => {
      assert(x.lt(8), 'below eight');
      when(x.gt(1), () => {
        cover(x.eq(2), 'two');
      });
    });
    const pair = module('pair', { x: In(u(4)) }, ({ x }) => {
      const left = instance(leaf, {}, { name: 'left' });
      left.x.value = x;
      const right = instance(leaf, {}, { name: 'right' });
      right.x.value = x.wrapAdd(1);
    });
    await using(pair, {}, simulation => {
      poke(simulation, 'x', 7);
      simulation.run(1, 2);
      const failures = simulation.takeFailures();
      expect(failures.map(({ label, instance: path }) => `${label} in ${path ?? ''}`)).to.deep.equal([
        'below_eight in pair.right',
        'below_eight in pair.right',
      ]);
      expect(failures[0]?.position?.file).to.match(/icarus\.spec\.ts$/);
      expect(simulation.takeFailures()).to.deep.equal([]);
      poke(simulation, 'x', 1);
      simulation.run(1, 3);
      poke(simulation, 'x', 2);
      simulation.run(1, 1);
      expect(simulation.takeCovers().map(({ label, count }) => [label, count])).to.deep.equal([['two', 4]]);
      expect(simulation.takeFailures()).to.deep.equal([]);
    });
  });

  it('takes a check whose label leaves no room for its condition in the line', async () => {
    const told = module('told', { on: In(bit), everyNumberIsBelowEightHere: In(bit) }, io => {
      when(io.on, () => {
        assert(io.everyNumberIsBelowEightHere, 'as long as this is on, every number is below eight');
      });
    });
    const [{ text } = { text: '' }] = circuitOf(told.ir).verilog;
    expect(text).to.match(/: assert$/m);
    await using(told, {}, simulation => {
      poke(simulation, 'everyNumberIsBelowEightHere', 1);
      poke(simulation, 'on', 1);
      simulation.run(1, 2);
      expect(simulation.takeFailures()).to.deep.equal([]);
      poke(simulation, 'everyNumberIsBelowEightHere', 0);
      simulation.run(1, 1);
      expect(simulation.takeFailures().length).to.equal(1);
    });
  });

  it('names an index beyond its range that reaches an output', async () => {
    const far = module('far', { v: In(vec(u(4), 5)), i: In(u(3)), y: Out(u(4)) }, ({ v, i, y }) => {
      const kept = reg(u(4), { init: 0 });
      kept.next = v.at(i);
      y.value = kept;
    });
    const error = await using(far, {}, simulation => {
      poke(simulation, 'reset', 1);
      simulation.edge(1);
      poke(simulation, 'reset', 0);
      poke(simulation, 'i', 4);
      simulation.edge(1);
      poke(simulation, 'i', 6);
      simulation.edge(1);
    }).catch((thrown: unknown) => thrown as EngineError);
    expect(error).to.have.property('code', 'unknown-value');
  });

  it('runs many cycles in one crossing, and splits a batch without a seam', async () => {
    await using(held, {}, simulation => {
      poke(simulation, 'load', 1);
      simulation.run(1, 5003);
      expect(peek(simulation, 'count')).to.equal(5003 % 16);
      const stimulus = Uint32Array.from({ length: 4 * 3000 }, (_, i) => [0, 1, i, 0][i % 4] ?? 0);
      const rows = simulation.batch(1, stimulus, 3000);
      expect(rows[3 * 2999 + 2]).to.equal((5003 + 2999) % 16);
      expect(rows[3 * 2999]).to.equal(4 * 2998 + 2);
    });
  });

  it('refuses a stimulus of the wrong length, clocks that are not there and Verilog that does not compile', async () => {
    await using(held, {}, simulation => {
      expect(() => simulation.batch(1, new Uint32Array(5), 1)).to.throw(
        EngineError,
        'A batch of held needs 4 words, 4 for each of 1 cycles; the stimulus has 5.',
      );
      expect(() => simulation.edge(2)).to.throw(EngineError, "bit 0 is 'clock'");
    });
    const broken = { ...circuitOf(held.ir), verilog: [{ file: 'held.v', text: 'module held(; endmodule' }] };
    const refused = await openIcarus(broken).catch((error: unknown) => error as EngineError);
    expect(refused).to.have.property('code', 'tool-failed');
    expect(refused).to.have.property('message').that.includes('held.v:1');
  });
});
