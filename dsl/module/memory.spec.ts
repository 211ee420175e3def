import { expect } from 'chai';
import { In, Out, bit, bundle, memory, module, reg, s, u, when } from '../index.js';
import type { MemoryOptions, UIntType } from '../index.js';
import { PinBench } from '../../testbench/engines/interpreter/pin-bench.fixture.js';

const byte = u(8);
type Byte = UIntType<8>;

/** One synchronous read and one masked write. */
const ram = (name: string, options: Partial<MemoryOptions<Byte>> = {}) =>
  module(
    name,
    {
      write: In(bit),
      to: In(u(2)),
      data: In(byte),
      mask: In(u(2)),
      from: In(u(2)),
      read: In(bit),
      now: Out(byte),
      next: Out(byte),
    },
    ({ write, to, data, mask, from, read, now, next }) => {
      const store = memory(byte, { depth: 4, init: [1, 2, 3, 4], ...options });
      store.write(to, data, { enable: write, mask });
      now.value = store.readAsync(from);
      next.value = store.readSync(from, { enable: read });
    },
  );

describe('memories', () => {
  it('read at once, or one edge later and holding while not enabled', () => {
    const bench = new PinBench(ram('reads'));
    expect(bench.set({ from: 2, read: 1 }).get('now')).to.deep.equal([3]);
    expect(bench.edge().get('next')).to.deep.equal([3]);
    expect(bench.set({ from: 0, read: 0 }).edge().get('now', 'next')).to.deep.equal([1, 3]);
    expect(bench.set({ read: 1 }).edge().get('next')).to.deep.equal([1]);
  });

  it('return the old word of an address written at the same edge, or the new one, as asked', () => {
    const after = (collision: 'old' | 'new'): (number | undefined)[] =>
      new PinBench(ram(`reads_${collision}`, { collision }))
        .set({ write: 1, to: 1, data: 0xab, mask: 3, from: 1, read: 1 })
        .edge()
        .get('next', 'now');
    expect(after('old')).to.deep.equal([2, 0xab]);
    expect(after('new')).to.deep.equal([0xab, 0xab]);
    const fresh = new PinBench(ram('partly_new', { collision: 'new' }));
    expect(
      fresh.set({ write: 1, to: 1, data: 0xab, mask: 2, from: 1, read: 1 }).edge().get('next'),
    ).to.deep.equal([0xa2]);
  });

  it('write the parts of a word that the mask names', () => {
    const bench = new PinBench(ram('masks')).set({ write: 1, to: 3, data: 0xff, from: 3 });
    const words = [0b00, 0b01, 0b10].map(mask => bench.set({ mask }).edge().get('now')[0]);
    expect(words).to.deep.equal([0x04, 0x0f, 0xff]);
    expect(bench.set({ write: 0, data: 0, mask: 3 }).edge().get('now')).to.deep.equal([0xff]);
  });

  it('let the later of two writes at one edge win', () => {
    const made = module('two_writes', { both: In(bit), y: Out(byte) }, ({ both, y }) => {
      const store = memory(byte, { depth: 2, init: [0, 0] });
      store.write(both, 5);
      when(both, () => {
        store.write(both, 9);
      });
      y.value = store.readAsync(both);
    });
    expect(new PinBench(made).set({ both: 0 }).edge().get('y')).to.deep.equal([5]);
    expect(new PinBench(made).set({ both: 1 }).edge().get('y')).to.deep.equal([9]);
  });

  it('read 0 and keep everything above the depth, and say so', () => {
    const made = module('odd_depth', { at: In(u(2)), y: Out(byte), all: Out(u(24)) }, ({ at, y, all }) => {
      const store = memory(byte, { depth: 3, init: [1, 2, 3] });
      const held = reg(bit, { init: 0 });
      store.write(at, 7);
      y.value = store.readAsync(at);
      all.value = store.readAsync(held);
      // A module whose state is never reset has no moment from which its checks count.
      held.next = 0;
    });
    const bench = new PinBench(made);
    expect(bench.set({ at: 3 }).get('y')).to.deep.equal([0]);
    expect(bench.edge().set({ at: 2 }).get('y', 'all')).to.deep.equal([3, 1]);
    expect(bench.failures()).to.deep.equal(['index below 3']);
  });

  it('hold words of any type', () => {
    const word = bundle({ x: s(4), flag: bit });
    const made = module('words', { at: In(u(1)), y: Out(word) }, ({ at, y }) => {
      y.value = memory(word, { depth: 2, init: [{ x: -2, flag: 1 }] }).readAsync(at);
    });
    expect(new PinBench(made).table([{ at: 0 }, { at: 1 }], 'y_x', 'y_flag')).to.deep.equal([
      [14, 1],
      [0, 0],
    ]);
  });

  it('are ROMs when never written', () => {
    const made = module('squares', { x: In(u(3)), y: Out(u(6)), later: Out(u(6)) }, ({ x, y, later }) => {
      const rom = memory(u(6), { depth: 8, init: Array.from({ length: 8 }, (_, i) => i * i) });
      y.value = rom.readAsync(x);
      later.value = rom.readSync(x);
    });
    expect(made.ir.memories[0]?.written).to.equal(false);
    const bench = new PinBench(made);
    expect([0, 3, 7].map(x => bench.set({ x }).get('y').concat(bench.edge().get('later')))).to.deep.equal([
      [0, 0],
      [9, 9],
      [49, 49],
    ]);
  });

  it('refuse a depth, an init or a mask that does not fit', () => {
    expect(() => ram('no_depth', { depth: 0, init: [] })).to.throw(
      'error[bad-parameter]: a memory of depth 0',
    );
    expect(() => ram('too_full', { depth: 2 })).to.throw('4 initial words in a memory of depth 2');
    const masked = () =>
      module('bad_mask', { mask: In(u(3)), y: Out(byte) }, ({ mask, y }) => {
        const store = memory(byte, { depth: 4 });
        store.write(mask(1, 0), 0, { mask });
        y.value = store.readAsync(mask(1, 0));
      });
    expect(masked).to.throw('error[width]: a mask of u(3) does not divide a word of 8 bits');
  });
});
