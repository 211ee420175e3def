import { expect } from 'chai';
import { statSync } from 'node:fs';
import type { Circuit } from '../engine.js';
import { openVerilator } from './index.js';
import { circuit, fifo, peek, pins, poke } from './circuits.fixture.js';
import { openModel, type BuildVariant } from './model.js';
import { COLD, failure, using } from './support.fixture.js';
import { findTools } from './tools.js';

const plain: BuildVariant = { tracing: 'plain', optimise: 'run' };

/** `fifo` with another text. */
function edited(change: (text: string) => string): Circuit {
  return { ...fifo, verilog: fifo.verilog.map(({ file, text }) => ({ file, text: change(text) })) };
}

describe('verilator: building', function () {
  this.timeout(COLD);

  it('builds a circuit once, and anew for another text, pin list or variant', async () => {
    const tools = findTools();
    const first = await openModel(fifo, tools, plain);
    const { mtimeMs } = statSync(first);
    const again = await openModel({ ...fifo, locate: () => undefined }, tools, plain);
    expect(again).to.equal(first);
    expect(statSync(again).mtimeMs).to.equal(mtimeMs);
    const others = [
      await openModel(
        edited(text => text.replace("4'd1", "4'd3")),
        tools,
        plain,
      ),
      await openModel({ ...fifo, pins: [...fifo.pins].reverse() }, tools, plain),
      await openModel(fifo, tools, { ...plain, optimise: 'build' }),
    ];
    expect(new Set([first, ...others]).size).to.equal(4);
  });

  it('ends Verilator where it takes more memory than it may, and says what to do', async () => {
    const many = `${fifo.verilog[0]?.text ?? ''}
      module many(input clock);
        wire [7:0] row [0:60000];
        genvar i;
        generate for (i = 0; i < 60000; i = i + 1) begin : each
          reg [7:0] r;
          always @(posedge clock) r <= row[i];
          assign row[i + 1] = r;
        end endgenerate
      endmodule`;
    const circuit = { ...edited(() => many), root: 'many' };
    const options = { transport: 'isolated', memory: 128 * 2 ** 20 } as const;
    const { message } = await failure('tool-failed', () => openVerilator(circuit, options));
    expect(message).to.match(
      /^Verilator needed more than 0\.1 GiB of memory for fifo\. Run it on the embedded engine/,
    );
  });

  it('runs a model compiled for a fast build', () =>
    using(fifo, { transport: 'in-process', optimise: 'build' }, sim => {
      poke(sim, 'push_valid', 1);
      poke(sim, 'push_data', 21);
      sim.edge(1);
      expect(peek(sim, 'pop_data')).to.equal(21n);
    }));

  it('several files, two of the same base name', () => {
    const top =
      'module two(input wire [3:0] x, output wire [3:0] y, output wire [3:0] z);\nadd1 a(.x(x), .y(y));\nadd2 b(.x(x), .y(z));\nendmodule\n';
    const leaf = (n: number): string =>
      `module add${n}(input wire [3:0] x, output wire [3:0] y);\nassign y = x + 4'd${n};\nendmodule\n`;
    const base = circuit('two', pins('x:4', '>y:4', '>z:4'), top);
    const files = [
      { file: 'one/leaf.v', text: leaf(1) },
      { file: 'other/leaf.v', text: leaf(2) },
    ];
    return using({ ...base, verilog: [...files, ...base.verilog] }, { transport: 'in-process' }, sim => {
      poke(sim, 'x', 5);
      sim.settle();
      expect([peek(sim, 'y'), peek(sim, 'z')]).to.deep.equal([6n, 7n]);
    });
  });

  it("shows Verilator's errors with the Verilog and TypeScript lines, the first three", async () => {
    const wrong = edited(text => text.replace('store[tail] <= push_data', 'stroe[tail] <= push_dat'));
    const error = await failure('tool-failed', () => openVerilator(wrong, { transport: 'isolated' }));
    expect(error.message.split('\n')).to.deep.equal([
      'Verilator refused fifo:',
      "  fifo.v:19 (from fifo.ts:119:5): Can't find definition of variable: 'push_dat'",
      '    | always @(posedge clock) if (push) stroe[tail] <= push_dat;',
      "  fifo.v:19 (from fifo.ts:119:5): Can't find definition of variable: 'stroe'",
      '    | always @(posedge clock) if (push) stroe[tail] <= push_dat;',
    ]);
    const broken = edited(text => text.replace(/assign/g, 'assign ='));
    const syntax = await failure('tool-failed', () => openVerilator(broken, { transport: 'isolated' }));
    expect(syntax.message).to.contain('fifo.v:16 (from fifo.ts:116:5): syntax error');
  });

  it('shows every difference between the pin list and the module', async () => {
    const odd: Circuit = {
      ...fifo,
      pins: pins(
        'clock!',
        'reset^',
        'push_valid:1',
        '>push_ready:1',
        'push_data:27',
        'pop_valid:1',
        'pop_ready:1',
        'extra:1',
      ),
    };
    const error = await failure('pin-mismatch', () => openVerilator(odd, { transport: 'in-process' }));
    expect(error.message).to.equal(
      "The pins of fifo do not agree with its Verilog: pin 'push_data' has 27 bits in the pin list and 26 in the module; " +
        "pin 'pop_valid' is in in the pin list and out in the module; pin 'extra' is not a port of the module; " +
        "port 'pop_data' of the module is not in the pin list.",
    );
  });

  it('says what to install when a tool is missing, also when the model is in the cache', async () => {
    const path = process.env['PATH'];
    process.env['PATH'] = '';
    try {
      const error = await failure('tool-missing', () => openVerilator(fifo, { transport: 'in-process' }));
      expect(error.message).to.equal(
        "The Verilator engine needs 'verilator', which is not on the PATH. To install it: apt-get install verilator g++",
      );
    } finally {
      process.env['PATH'] = path;
    }
  });

  it('refuses options out of range', async () => {
    for (const options of [{ seed: -1 }, { seed: 0.5 }, { timeout: 0 }]) {
      await failure('bad-argument', () => openVerilator(fifo, { transport: 'isolated', ...options }));
    }
  });
});
