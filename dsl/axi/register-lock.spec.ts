import { expect } from 'chai';
import { In, Out, axiLite, bit, cat, module, pulse, registerTable, registers, rw, u } from '../index.js';
import { blockEngine, withCircuit } from '../../testbench/spec-engines.fixture.js';
import { BusBench } from '../../testbench/streams/register-bench.fixture.js';

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

describe('a register that is locked', () => {
  it('refuses: it changes nothing, answers SLVERR and says so for one cycle', () =>
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

  it('is documented', () => {
    expect(registerTable(lockedMap)).to.contain(
      '| `0x00` | `base` | read, write, unless locked | 7:0 | 0x0 |',
    );
    expect(registerTable(lockedMap)).to.contain('| `0x04` | `go` | write 1 for a pulse, unless locked | 0 |');
  });
});
