import { expect } from 'chai';
import { bit, pulse, registerFile, registerTable, ro, rw, u, vec, w1c } from '../index.js';
import { pauseSource } from '../../testbench/engines/stream-agents.js';
import { blockEngine, withCircuit } from '../../testbench/spec-engines.fixture.js';
import {
  BusBench,
  RegisterModel,
  exampleMap,
  exampleUnit,
} from '../../testbench/streams/register-bench.fixture.js';
import type { LiteAccess } from '../../testbench/streams/register-bench.fixture.js';

const onBus = (work: (bus: BusBench) => void): Promise<void> =>
  withCircuit(exampleUnit, blockEngine, opened => {
    work(new BusBench(opened));
  });

describe('AXI4-Lite register file', () => {
  it('resets, writes and reads every register', () =>
    onBus(bus => {
      bus.set({ status: 9 });
      expect(bus.read([0x00, 0x04, 0x10, 0x14, 0x18])).to.deep.equal([0x406, 9, 0, 0, 0xdeadbeef]);
      expect([bus.get('level'), bus.get('fast')]).to.deep.equal([3, 0]);
      expect(
        bus.write([
          { at: 0x00, data: 0xabf },
          { at: 0x18, data: 0x12345678 },
        ]),
      ).to.deep.equal(['OKAY', 'OKAY']);
      expect(bus.read([0x00, 0x18])).to.deep.equal([0xabf, 0x12345678]);
      expect([bus.get('level'), bus.get('fast'), bus.get('wide')]).to.deep.equal([0x15f, 1, 0x12345678]);
    }));

  it('writes the bytes that the strobes name', () =>
    onBus(bus => {
      bus.write([{ at: 0x18, data: 0x11223344, strb: 0b0101 }]);
      expect(bus.read([0x18])).to.deep.equal([0xde22be44]);
      bus.write([
        { at: 0x00, data: 0xfff, strb: 0b0010 },
        { at: 0x18, data: 0, strb: 0 },
      ]);
      expect(bus.read([0x00, 0x18])).to.deep.equal([0xf06, 0xde22be44]);
      bus.write([{ at: 0x14, data: 3, strb: 0b1110 }]);
      expect(bus.get('start')).to.equal(0);
    }));

  it('answers SLVERR where there is no register, off a word, and to a write of what is only read', () =>
    onBus(bus => {
      const bad = [0x08, 0x0c, 0x1c, 0x3c, 0x01, 0x02, 0x1a];
      expect(bus.read(bad)).to.deep.equal(bad.map(() => 'SLVERR 0'));
      expect(bus.write([...bad, 0x04].map(at => ({ at, data: 0 })))).to.deep.equal(
        [...bad, 4].map(() => 'SLVERR'),
      );
      expect(bus.read([0x00, 0x18])).to.deep.equal([0x406, 0xdeadbeef]);
    }));

  it('keeps events until they are cleared; a set in the same cycle wins', () =>
    onBus(bus => {
      bus.set({ events: 0b11_0000_0101 });
      bus.edge();
      bus.set({ events: 0 });
      expect(bus.read([0x10])).to.deep.equal([0b11_0000_0101]);
      bus.write([{ at: 0x10, data: 0b10_0000_0001, strb: 0b0001 }]);
      expect(bus.get('pending')).to.equal(0b11_0000_0100);
      bus.write([{ at: 0x10, data: 0b10_0000_0000 }]);
      expect(bus.get('pending')).to.equal(0b01_0000_0100);
      bus.set({ events: 0b100 });
      bus.write([{ at: 0x10, data: 0x3ff }]);
      expect(bus.get('pending')).to.equal(0b100);
    }));

  it('gives a pulse of one cycle', () =>
    onBus(bus => {
      const seen: (number | undefined)[] = [];
      bus.set({
        bus_awvalid: 1,
        bus_awaddr: 0x14,
        bus_wvalid: 1,
        bus_wdata: 2,
        bus_wstrb: 15,
        bus_bready: 1,
      });
      bus.edge();
      bus.set({ bus_awvalid: 0, bus_wvalid: 0 });
      for (let i = 0; i < 5; i++) {
        seen.push(bus.get('start'));
        bus.edge();
      }
      expect(seen).to.deep.equal([0, 2, 0, 0, 0]);
    }));

  it('takes address and data in either order, and one write at a time', () =>
    onBus(bus => {
      bus.set({ bus_wvalid: 1, bus_wdata: 7, bus_wstrb: 15 });
      bus.edge();
      expect([bus.get('bus_wready'), bus.get('bus_awready')]).to.deep.equal([0, 1]);
      bus.edge();
      expect(bus.get('bus_bvalid')).to.equal(0);
      bus.set({ bus_wvalid: 0, bus_awvalid: 1, bus_awaddr: 0x18 });
      bus.edge();
      bus.edge();
      expect([bus.get('bus_bvalid'), bus.get('wide')]).to.deep.equal([1, 7]);
      for (let i = 0; i < 3; i++) {
        expect([bus.get('bus_bvalid'), bus.get('bus_awready'), bus.get('bus_wready')]).to.deep.equal([
          1, 0, 0,
        ]);
        bus.edge();
      }
      bus.set({ bus_bready: 1, bus_awvalid: 0 });
      bus.edge();
      expect([bus.get('bus_bvalid'), bus.get('bus_awready'), bus.get('bus_wready')]).to.deep.equal([0, 1, 1]);
    }));

  it('follows the model through random accesses, gaps and stalls', async () => {
    for (const [seed, pause] of [
      [1, 0],
      [2, 3],
      [3, 6],
    ] as const) {
      await onBus(bus => {
        const model = new RegisterModel();
        const draw = pauseSource({ seed, max: 0xffffffff });
        bus.set({ status: 5 });
        for (let round = 0; round < 3; round++) {
          const writes: LiteAccess[] = Array.from({ length: 25 }, () => {
            const at = draw() % 4 === 0 ? draw() % 64 : 4 * (draw() % 8);
            return { at, data: draw(), strb: draw() % 16 };
          });
          expect(bus.write(writes, pause, seed)).to.deep.equal(writes.map(write => model.write(write)));
          const addresses = Array.from({ length: 20 }, () =>
            draw() % 3 === 0 ? draw() % 64 : 4 * (draw() % 7),
          );
          expect(bus.read(addresses, pause, seed)).to.deep.equal(addresses.map(at => model.read(at, 5)));
        }
        expect(bus.violations).to.deep.equal([]);
      });
    }
  });

  it('documents itself', () => {
    expect(registerTable(exampleMap)).to.equal(
      [
        '| Address | Register | Software | Bits | Reset | What it is for |',
        '| --- | --- | --- | --- | --- | --- |',
        '| `0x00` | `ctrl` | read, write | 11:0 | 0x406 | How the unit runs |',
        '|  | `ctrl.mode` |  | 11:10 |  |  |',
        '|  | `ctrl.level` |  | 9:1 |  |  |',
        '|  | `ctrl.enable` |  | 0 |  |  |',
        '| `0x04` | `status` | read | 3:0 |  | What it does \\| did |',
        '| `0x10` | `event` | read, write 1 to clear | 9:0 | 0x0 |  |',
        '| `0x14` | `start` | write 1 for a pulse | 1:0 |  |  |',
        '| `0x18` | `wide` | read, write | 31:0 | 0xdeadbeef |  |',
        '',
      ].join('\n'),
    );
  });

  it('refuses a map that cannot be placed, all faults at once', () => {
    const faulty = {
      a: rw(u(8), { at: 4 }),
      b: ro(bit, { at: 4 }),
      c: rw(u(8), { at: 6 }),
      d: rw(u(33), { at: 8 }),
    };
    expect(() => registerFile(faulty)).to.throw(
      /registers a and b are both at 0x04[^]*register c is at 6[^]*register d is u\(33\), 33 bits/,
    );
    expect(() => registerFile({ bus: rw(bit) })).to.throw('a register cannot be called bus');
    expect(() => registerFile({})).to.throw('a register file without registers');
    expect(() => registerFile({ a: rw(bit, { at: 0x40 }) }, { addressWidth: 6 })).to.throw(
      'need an address of 7 bits, not 6',
    );
    expect(() => registerFile({ a: rw(u(33)) }, { dataWidth: 64 })).not.to.throw();
  });

  it('is one module for equal maps, whatever their documentation, and typed', () => {
    const made = registerFile({ a: rw(vec(u(4), 2), { doc: 'first' }), b: w1c(bit), c: pulse(bit) });
    expect(made).to.equal(
      registerFile({ a: rw(vec(u(4), 2), { doc: 'second' }), b: w1c(bit), c: pulse(bit) }),
    );
    expect(made.ir.ports.map(port => port.name).filter(name => !name.startsWith('bus_'))).to.deep.equal([
      'a',
      'b_set',
      'b_pending',
      'c',
    ]);
  });
});
