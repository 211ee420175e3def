import { expect } from 'chai';
import { circuit, fifo, pins, poke } from './circuits.fixture.js';
import { COLD, TRANSPORTS, using } from './support.fixture.js';

const nested = circuit(
  'nested',
  pins('clock!', 'x:4'),
  `module nested (input wire clock, input wire [3:0] x);
    leaf left (.clock(clock), .x(x));
    leaf right (.clock(clock), .x(x ^ 4'd1));
endmodule
module leaf (input wire clock, input wire [3:0] x);
\`ifdef FORMAL
    always @(posedge clock) begin
        tight: assert (x < 4'd8);
        assert (x != 4'd3);
        is_two: cover (x == 4'd2);
    end
\`endif
endmodule
`,
);

describe('verilator: checks', function () {
  this.timeout(COLD);

  for (const transport of TRANSPORTS) {
    it(`${transport}: a failed assume is recorded with its lines, and the circuit runs on`, () =>
      using(fifo, { transport }, sim => {
        poke(sim, 'push_valid', 1);
        poke(sim, 'push_data', 7);
        sim.run(1, 3);
        const line = fifo.verilog[0]?.text.split('\n').findIndex(text => text.includes('bad_push')) ?? -1;
        expect(sim.takeFailures()).to.deep.equal([
          {
            label: 'bad_push',
            file: 'fifo.v',
            line: line + 1,
            position: { file: 'fifo.ts', line: 101 + line, column: 5 },
            instance: 'fifo',
          },
        ]);
        expect(sim.takeFailures()).to.deep.equal([]);
        sim.batch(1, Uint32Array.of(0, 1, 7, 0, 0, 1, 8, 0), 2);
        expect(sim.takeFailures().map(check => check.label)).to.deep.equal(['bad_push']);
        poke(sim, 'push_data', 9);
        sim.run(1, 3);
        expect(sim.takeFailures()).to.deep.equal([]);
      }));

    it(`${transport}: counts covers`, () =>
      using(fifo, { transport }, sim => {
        expect(sim.takeCovers().map(cover => [cover.label, cover.count])).to.deep.equal([['is_full', 0]]);
        poke(sim, 'push_valid', 1);
        sim.run(1, 20);
        const [cover] = sim.takeCovers();
        expect(cover?.count).to.equal(4);
        expect(cover?.position?.file).to.equal('fifo.ts');
      }));
  }

  it('names the instance, and a check without label by its line', () =>
    using(nested, { transport: 'in-process' }, sim => {
      const failed = (x: number): string[] => {
        poke(sim, 'x', x);
        sim.edge(1);
        return sim.takeFailures().map(check => `${check.label} in ${check.instance ?? ''}`);
      };
      expect(failed(1)).to.deep.equal([]);
      expect(failed(2)).to.deep.equal(['nested.v:9 in nested.right']);
      expect(failed(9)).to.deep.equal(['tight in nested.left', 'tight in nested.right']);
      const covers = sim.takeCovers().map(({ label, line, count }) => ({ label, line, count }));
      expect(covers).to.deep.equal([{ label: 'is_two', line: 10, count: 1 }]);
    }));
});
