import { expect } from 'chai';
import { pauseSource } from '../engines/stream-agents.js';
import { blockEngine, verilogEngines, withCircuit } from '../spec-engines.fixture.js';
import { COLD } from '../engines/verilator/support.fixture.js';
import { BusBench, RegisterModel, exampleUnit } from './register-bench.fixture.js';
import type { LiteAccess } from './register-bench.fixture.js';

describe('AXI4-Lite register file', () => {
  for (const engine of new Set([blockEngine, ...verilogEngines])) {
    it(`${engine}: follows the model through random accesses, gaps and stalls`, () =>
      withCircuit(exampleUnit, engine, opened => {
        const bus = new BusBench(opened);
        const model = new RegisterModel();
        const draw = pauseSource({ seed: 21, max: 0xffffffff });
        bus.set({ status: 12 });
        for (let round = 0; round < (engine === 'icarus' ? 1 : 5); round++) {
          const writes: LiteAccess[] = Array.from({ length: 60 }, () => {
            const at = draw() % 4 === 0 ? draw() % 64 : 4 * (draw() % 8);
            return { at, data: draw(), strb: draw() % 16 };
          });
          expect(bus.write(writes, round, round + 1)).to.deep.equal(writes.map(write => model.write(write)));
          const addresses = Array.from({ length: 40 }, () =>
            draw() % 3 === 0 ? draw() % 64 : 4 * (draw() % 7),
          );
          expect(bus.read(addresses, round, round + 1)).to.deep.equal(
            addresses.map(at => model.read(at, 12)),
          );
        }
        expect(bus.violations).to.deep.equal([]);
      })).timeout(COLD);
  }
});
