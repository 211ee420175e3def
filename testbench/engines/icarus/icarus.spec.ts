import { expect } from 'chai';
import { In, Out, bit, module, reg, u, when } from '../../../dsl/index.js';
import { circuitOf } from '../circuit-of.js';
import type { EngineError } from '../errors.js';
import { openIcarus } from './index.js';

describe('Icarus', () => {
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

  it('shows outputs before each edge, and what nobody has set as unknown', async () => {
    const model = await openIcarus(circuitOf(held.ir));
    // Rows of reset, load, a low, a high.
    const stimulus = Uint32Array.of(1, 0, 0, 0, 0, 1, 0xdeadbeef, 0x12, 0, 0, 0, 0);
    const { words, unknown } = await model.batch(1, stimulus, 3);
    expect([...unknown]).to.deep.equal([0xffffffff, 0xff, 0xf, 0xffffffff, 0xff, 0, 0, 0, 0]);
    expect([...words.subarray(5, 6), ...words.subarray(6, 9)]).to.deep.equal([3, 0xdeadbeef, 0x12, 4]);
  });

  it('starts each batch from power-up', async () => {
    const model = await openIcarus(circuitOf(held.ir));
    for (let i = 0; i < 2; i++) {
      const { unknown } = await model.batch(1, new Uint32Array(4), 1);
      expect([...unknown]).to.deep.equal([0xffffffff, 0xff, 0xf]);
    }
  });

  it('refuses a stimulus of the wrong length and Verilog that does not compile', async () => {
    const circuit = circuitOf(held.ir);
    const model = await openIcarus(circuit);
    const length = await model
      .batch(1, new Uint32Array(5), 1)
      .catch((error: unknown) => error as EngineError);
    expect(length).to.have.property(
      'message',
      'The stimulus of held has 5 words; it needs 4 words for 1 cycles.',
    );
    const broken = { ...circuit, verilog: [{ file: 'held.v', text: 'module held(; endmodule' }] };
    const refused = await openIcarus(broken).catch((error: unknown) => error as EngineError);
    expect(refused).to.have.property('code', 'tool-failed');
  });
});
