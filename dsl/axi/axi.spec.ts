import { expect } from 'chai';
import {
  In,
  Out,
  axiRead,
  axiStream,
  axiWrite,
  blackBox,
  cat,
  connect,
  map,
  axiLite,
  bit,
  group,
  incrementingBurst,
  module,
  pulse,
  reg,
  registerFile,
  registers,
} from '../index.js';
import { registerTable, ro, rw, u, vec, w1c, when } from '../index.js';
import { PinBench } from '../../testbench/engines/interpreter/pin-bench.fixture.js';
import { pauseSource } from '../../testbench/engines/stream-agents.js';
import { blockEngine, openedHere, withCircuit } from '../../testbench/spec-engines.fixture.js';
import {
  BusBench,
  RegisterModel,
  exampleMap,
  exampleUnit,
} from '../../testbench/streams/register-bench.fixture.js';
import type { LiteAccess } from '../../testbench/streams/register-bench.fixture.js';

const lockedMap = {
  base: rw(u(8), { lockable: true }),
  go: pulse(bit, { lockable: true }),
  free: rw(u(8)),
} as const;

/** Registers that are locked from a pin, with their refusals: bit 0 of `base`, bit 1 of `go`. */
const lockedUnit = module(
  'locked_unit',
  {
    bus: axiLite({ addressWidth: 6, dataWidth: 32 }),
    locked: In(bit),
    base: Out(u(8)),
    go: Out(bit),
    refused: Out(u(2)),
  },
  ({ bus, locked, base, go, refused }) => {
    const regs = registers(bus, lockedMap);
    regs.base.locked.value = locked;
    regs.go.locked.value = locked;
    base.value = regs.base.written;
    go.value = regs.go.written;
    refused.value = cat(regs.go.refused, regs.base.refused);
  },
);

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

  it('a locked register refuses: it changes nothing, answers SLVERR and says so for one cycle', () =>
    withCircuit(lockedUnit, blockEngine, opened => {
      const bus = new BusBench(opened);
      const refusals: (number | undefined)[] = [];
      const offer = (at: number, data: number): void => {
        bus.set({
          bus_awvalid: 1,
          bus_awaddr: at,
          bus_wvalid: 1,
          bus_wdata: data,
          bus_wstrb: 15,
          bus_bready: 1,
        });
        bus.edge();
        bus.set({ bus_awvalid: 0, bus_wvalid: 0 });
        for (let i = 0; i < 4; i++) {
          refusals.push(bus.get('refused'));
          bus.edge();
        }
      };
      expect(bus.write([{ at: 0, data: 5 }])).to.deep.equal(['OKAY']);
      bus.set({ locked: 1 });
      const writes = [0, 4, 8].map(at => ({ at, data: 9 }));
      expect(bus.write(writes)).to.deep.equal(['SLVERR', 'SLVERR', 'OKAY']);
      expect([bus.read([0, 8]), bus.get('base'), bus.get('go')]).to.deep.equal([[5, 9], 5, 0]);
      offer(0, 7);
      offer(4, 1);
      offer(8, 2);
      expect(refusals).to.deep.equal([1, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0]);
      bus.set({ locked: 0 });
      offer(0, 7);
      expect([bus.read([0]), bus.get('base')]).to.deep.equal([[7], 7]);
      offer(4, 1);
      expect(refusals.slice(12)).to.deep.equal(Array(8).fill(0));
      bus.set({ bus_awvalid: 1, bus_awaddr: 4, bus_wvalid: 1, bus_wdata: 1 });
      bus.edge();
      bus.edge();
      expect(bus.get('go')).to.equal(1);
      expect(bus.violations).to.deep.equal([]);
    }));

  it('a lock is documented', () => {
    expect(registerTable(lockedMap)).to.contain(
      '| `0x00` | `base` | read, write, unless locked | 7:0 | 0x0 |',
    );
    expect(registerTable(lockedMap)).to.contain('| `0x04` | `go` | write 1 for a pulse, unless locked | 0 |');
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

describe('AXI interfaces', () => {
  it('have the pins of the standard', () => {
    const widths = { addressWidth: 32, dataWidth: 64, idWidth: 4 };
    const ports = {
      m: group({ read: axiRead(widths) }),
      w: axiWrite(widths),
      s: axiLite({ addressWidth: 8, dataWidth: 32 }),
      t: axiStream.sink({ dataWidth: 32, sideband: { user: u(3) } }),
      o: axiStream.source({ dataWidth: 8 }),
    };
    const pins = blackBox('pins', ports).ir.ports.map(({ name, variable }) => `${variable.role} ${name}`);
    expect(pins.filter(pin => / (m_read_a|w_|t_|o_t|s_aw)/.test(pin))).to.deep.equal([
      ...['output m_read_arvalid', 'input m_read_arready', 'output m_read_arid', 'output m_read_araddr'],
      ...['output m_read_arlen', 'output m_read_arsize', 'output m_read_arburst', 'output m_read_arcache'],
      ...['output m_read_arprot', 'output w_awvalid', 'input w_awready', 'output w_awid', 'output w_awaddr'],
      ...['output w_awlen', 'output w_awsize', 'output w_awburst', 'output w_awcache', 'output w_awprot'],
      ...['output w_wvalid', 'input w_wready', 'output w_wdata', 'output w_wstrb', 'output w_wlast'],
      ...['input w_bvalid', 'output w_bready', 'input w_bid', 'input w_bresp'],
      ...['input s_awvalid', 'output s_awready', 'input s_awaddr', 'input s_awprot'],
      ...[
        'input t_tvalid',
        'output t_tready',
        'input t_tdata',
        'input t_tkeep',
        'input t_tlast',
        'input t_tuser',
      ],
      ...['output o_tvalid', 'input o_tready', 'output o_tdata', 'output o_tkeep', 'output o_tlast'],
    ]);
  });

  it('a stream passes with its sideband', () => {
    const ports = {
      s_axis: axiStream.sink({ dataWidth: 16, sideband: { user: u(3) } }),
      m_axis: axiStream.source({ dataWidth: 16 }),
      user: Out(u(3)),
    };
    const made = module('strip', ports, ({ s_axis, m_axis, user }) => {
      connect(
        map(s_axis.t, ({ data, keep, last }) => ({ data, keep, last })),
        m_axis.t,
      );
      user.value = s_axis.t.payload.user;
    });
    const bench = new PinBench(made);
    bench.set({
      s_axis_tvalid: 1,
      s_axis_tdata: 0xbeef,
      s_axis_tkeep: 1,
      s_axis_tlast: 1,
      s_axis_tuser: 5,
      m_axis_tready: 1,
    });
    const pins = ['m_axis_tvalid', 'm_axis_tdata', 'm_axis_tkeep', 'm_axis_tlast', 'user', 's_axis_tready'];
    expect(bench.get(...pins)).to.deep.equal([1, 0xbeef, 1, 1, 5, 1]);
  });

  it('a master reads a burst', () => {
    const widths = { addressWidth: 32, dataWidth: 64, idWidth: 2 };
    const made = module(
      'burst_reader',
      { m: axiRead(widths), total: Out(u(64)), done: Out(bit) },
      ({ m, total, done }) => {
        const asked = reg(bit, { init: 0 });
        const ended = reg(bit, { init: 0 });
        const sum = reg(u(64), { init: 0 });
        const address = reg(u(32), { init: 0x1000 });
        m.ar.valid.value = asked.not();
        m.ar.payload.value = incrementingBurst(widths, { id: 1, addr: address, len: 3 });
        m.r.ready.value = 1;
        when(m.ar.fire, () => {
          asked.next = 1;
          address.next = address.wrapAdd(32);
        });
        when(m.r.fire, () => {
          sum.next = sum.wrapAdd(m.r.payload.data);
          ended.next = m.r.payload.last;
        });
        total.value = sum;
        done.value = ended;
      },
    );
    expect(made.ir.ports.map(port => port.name)).to.deep.equal([
      'm_arvalid',
      'm_arready',
      'm_arid',
      'm_araddr',
      'm_arlen',
      'm_arsize',
      'm_arburst',
      'm_arcache',
      'm_arprot',
      'm_rvalid',
      'm_rready',
      'm_rid',
      'm_rdata',
      'm_rresp',
      'm_rlast',
      'total',
      'done',
    ]);
    const { simulation } = openedHere(made, 0);
    const at = (pin: string): number => simulation.slot(pin).offset;
    const get = (...pins: string[]) => pins.map(pin => simulation.words[at(pin)]);
    simulation.words[at('reset')] = 1;
    simulation.edge(1);
    simulation.words[at('reset')] = 0;
    simulation.settle();
    expect(
      get('m_arvalid', 'm_arid', 'm_araddr', 'm_arlen', 'm_arsize', 'm_arburst', 'm_arcache'),
    ).to.deep.equal([1, 1, 0x1000, 3, 3, 1, 3]);
    simulation.words[at('m_arready')] = 1;
    simulation.edge(1);
    expect(get('m_arvalid')).to.deep.equal([0]);
    for (const [i, data] of [10, 20, 30, 40].entries()) {
      simulation.words[at('m_rvalid')] = 1;
      simulation.words[at('m_rdata')] = data;
      simulation.words[at('m_rlast')] = Number(i === 3);
      simulation.edge(1);
    }
    expect(get('total', 'done')).to.deep.equal([100, 1]);
  });
});
