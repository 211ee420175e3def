import { expect } from 'chai';
import {
  Out,
  axiLite,
  axiRead,
  axiStream,
  axiWrite,
  bit,
  blackBox,
  connect,
  group,
  incrementingBurst,
  map,
  module,
  reg,
  u,
  when,
} from '../index.js';
import { PinBench } from '../../testbench/engines/interpreter/pin-bench.fixture.js';
import { openedHere } from '../../testbench/spec-engines.fixture.js';

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
