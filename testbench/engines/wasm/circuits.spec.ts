import { expect } from 'chai';
import { In, Out, blackBox, instance, memory, module, u } from '../../../dsl/index.js';
import type { Module } from '../../../dsl/index.js';
import { fifo } from '../../benches/fifo.js';
import { twoClocks } from '../../bench/circuits.fixture.js';
import { EngineError } from '../errors.js';
import { chains, checked, circles, deep, domains, memories, wide } from './circuits.fixture.js';
import { openWasm } from './index.js';
import { firstApart } from './lock-step.fixture.js';

const queue = fifo({ payload: u(100), depth: 10 });

function refusal(made: Module): EngineError {
  try {
    openWasm(made.ir);
  } catch (error) {
    if (error instanceof EngineError) return error;
    throw error;
  }
  throw new Error('was not refused');
}

describe('the embedded engine', () => {
  for (const { ir } of [circles, memories, domains, chains, checked, wide, twoClocks, queue]) {
    for (const seed of [0, 5]) {
      it(`does with ${ir.name} as the interpreter does, power-up image ${String(seed)}`, () => {
        expect(firstApart(ir, { cycles: 250, seed })).to.equal(undefined);
      });
    }
  }

  it('gives each simulation its own state', () => {
    const [one, other] = [openWasm(circles.ir), openWasm(circles.ir)];
    for (const engine of [one, other]) {
      engine.words[engine.slot('reset').offset] = 1;
      engine.edge(1);
      engine.words[engine.slot('reset').offset] = 0;
      engine.words[engine.slot('go').offset] = 1;
    }
    one.run(1, 5000);
    const at = one.slot('a').offset;
    expect([one.words[at], other.words[at]]).to.deep.equal([one.words[at], 1]);
    expect(one.words[at]).not.to.equal(1);
  });

  it('works out expressions that nest thousands deep', () => {
    const engine = openWasm(deep.ir);
    const [a, b] = [40_000, 777];
    engine.words[engine.slot('a').offset] = a;
    engine.words[engine.slot('b').offset] = b;
    engine.settle();
    let expected = a;
    for (let i = 0; i < 3000; i++)
      expected = ((i % 3 === 0 ? expected + b : (expected ^ a) + i) & 0xffff) >>> 0;
    expect(engine.words[engine.slot('y').offset]).to.equal(expected);
  });

  it('counts covers', () => {
    const engine = openWasm(checked.ir);
    engine.words[engine.slot('go').offset] = 1;
    engine.words[engine.slot('reset').offset] = 1;
    engine.run(1, 3);
    engine.words[engine.slot('reset').offset] = 0;
    engine.run(1, 7);
    expect(engine.takeCovers?.().map(({ label, count }) => [label, count])).to.deep.equal([['stays', 7]]);
  });

  it('refuses a black box, with its place', () => {
    const box = blackBox('box', { a: In(u(3)), y: Out(u(3)) });
    const { code, message } = refusal(
      module('around', { y: Out(u(3)) }, ({ y }) => {
        y.value = instance(box, { a: 1 }, { name: 'inner' }).y;
      }),
    );
    expect(code).to.equal('unsupported');
    expect(message).to.match(
      /The instance 'inner' of around at \S+circuits\.spec\.ts:\d+ is the black box box/,
    );
    expect(refusal(box).message).to.include('box is a black box');
  });

  it('refuses a memory over the address space, with its place', () => {
    const { code, message } = refusal(
      module('huge', { a: In(u(29)), y: Out(u(64)) }, ({ a, y }) => {
        const store = memory(u(64), { depth: 2 ** 29, name: 'store' });
        store.write(a, a.extend(64));
        y.value = store.readAsync(a);
      }),
    );
    expect(code).to.equal('unsupported');
    expect(message).to.match(
      /memory 'store' of huge at \S+circuits\.spec\.ts:\d+ has 536870912 words of 64 bits/,
    );
  });

  it('refuses masks of clocks that are not there, unknown pins and calls after the end', async () => {
    const engine = openWasm(circles.ir);
    expect(() => engine.edge(2)).to.throw(EngineError, "bit 0 is 'clock'");
    expect(() => engine.slot('nothing')).to.throw(EngineError, "no pin 'nothing'");
    await engine.close();
    expect(() => engine.edge(1)).to.throw(EngineError, 'closed');
    expect(() => engine.settle()).to.throw(EngineError, 'closed');
  });
});
