import { expect } from 'chai';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openVerilator } from './index.js';
import { circuit, fifo, pins, poke } from './circuits.fixture.js';
import { COLD, failure, TRANSPORTS, using } from './support.fixture.js';

const counter = circuit(
  'counter',
  pins('fast!', 'slow!', 'step:3', '>count:3', '>seen:3'),
  `module counter (input wire fast, input wire slow, input wire [2:0] step, output reg [2:0] count, output reg [2:0] seen);
    always @(posedge fast) count <= count + step;
    always @(posedge slow) seen <= count;
endmodule
`,
);

/** The changes of one-scope VCD text: `{ signal: [[time, value], ...] }`, for signals of the innermost scope. */
function changes(vcd: string): Record<string, [number, number][]> {
  const names = new Map<string, string>();
  const found: Record<string, [number, number][]> = {};
  let time = 0;
  for (const line of vcd.split('\n')) {
    const declared = /^\s*\$var\s+\w+\s+\d+\s+(\S+)\s+(\w+)/.exec(line);
    if (declared) names.set(declared[1] ?? '', declared[2] ?? '');
    const [, at, bits, wide, bit, narrow] = /^(?:#(\d+)|b([01]+) (\S+)|([01])(\S+))$/.exec(line) ?? [];
    if (at !== undefined) time = Number(at);
    const name = names.get(wide ?? narrow ?? '');
    if (name !== undefined) (found[name] ??= []).push([time, Number.parseInt(bits ?? bit ?? '0', 2)]);
  }
  return found;
}

/** The block types of an FST file with their contents: a type byte, a big-endian length that counts itself, data. */
function fstBlocks(file: Buffer): Map<number, Buffer> {
  const blocks = new Map<number, Buffer>();
  for (let at = 0; at < file.length;) {
    const length = Number(file.readBigUInt64BE(at + 1));
    blocks.set(file[at] ?? -1, file.subarray(at + 9, at + 1 + length));
    at += 1 + length;
  }
  return blocks;
}

/** An LZ4 block: literals, then a copy of earlier output, again and again. */
function unpackLz4(packed: Buffer): Buffer {
  const out: number[] = [];
  let at = 0;
  const length = (nibble: number): number => {
    let sum = nibble;
    if (nibble === 15)
      do sum += packed[at] ?? 0;
      while (packed[at++] === 255);
    return sum;
  };
  while (at < packed.length) {
    const token = packed[at++] ?? 0;
    const literals = length(token >> 4);
    out.push(...packed.subarray(at, (at += literals)));
    if (at >= packed.length) break;
    const back = packed.readUInt16LE(at);
    at += 2;
    for (let left = length(token & 15) + 4; left > 0; left--) out.push(out[out.length - back] ?? 0);
  }
  return Buffer.from(out);
}

describe('verilator: waves', function () {
  this.timeout(COLD);
  let folder = '';
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'whittle-waves-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  for (const transport of TRANSPORTS) {
    it(`${transport}: VCD shows clocks, and inputs from the edge after which they were written`, async () => {
      const path = join(folder, 'new', 'folder', 'counter.vcd');
      await using(counter, { transport, waves: { path, format: 'vcd' } }, sim => {
        poke(sim, 'step', 1);
        sim.edge(1);
        poke(sim, 'step', 2);
        sim.settle();
        sim.edge(1);
      });
      const text = readFileSync(path, 'utf8');
      expect(text).to.match(/\$timescale\s+1ps\s+\$end/);
      expect(text).to.match(/\$scope module counter \$end/);
      const seen = changes(text);
      expect(seen['fast']).to.deep.equal([
        [0, 0],
        [10000, 1],
        [15000, 0],
        [20000, 1],
        [25000, 0],
      ]);
      expect(seen['step']).to.deep.equal([
        [0, 1],
        [10000, 2],
      ]);
      expect(seen['count']).to.deep.equal([
        [0, 0],
        [10000, 1],
        [20000, 3],
      ]);
    });
  }

  it('takes the times of edges from the caller, coincident edges at one time', async () => {
    const path = join(folder, 'counter.vcd');
    await using(counter, { transport: 'isolated', waves: { path, format: 'vcd', cycle: 4000 } }, sim => {
      poke(sim, 'step', 1);
      sim.edge(1, 1000);
      sim.edge(3, 5000);
      sim.edge(2, 5500);
      sim.edge(1);
    });
    const seen = changes(readFileSync(path, 'utf8'));
    expect(seen['fast']).to.deep.equal([
      [0, 0],
      [1000, 1],
      [3000, 0],
      [5000, 1],
      [5250, 0],
      [9500, 1],
      [11500, 0],
    ]);
    expect(seen['slow']).to.deep.equal([
      [0, 0],
      [5000, 1],
      [5250, 0],
      [5500, 1],
      [7500, 0],
    ]);
    expect(seen['seen']).to.deep.equal([
      [0, 0],
      [5000, 1],
      [5500, 2],
    ]);
  });

  it('tracing changes no value', async () => {
    const job = {
      mask: 1,
      drive: [
        {
          stream: 'push',
          count: 50,
          rows: Uint32Array.from({ length: 50 }, (_, i) => i + 100),
          gaps: { seed: 1, max: 2 },
        },
      ],
      receive: [{ stream: 'pop', count: 50, stalls: { seed: 2, max: 3 } }],
      maxCycles: 1000,
      stamps: true,
    };
    const run = (waves: object): Promise<unknown> =>
      using(fifo, { transport: 'in-process', ...waves }, sim => {
        poke(sim, 'reset', 1);
        sim.edge(1);
        poke(sim, 'reset', 0);
        return [sim.streams(job), [...sim.words]];
      });
    const plain = await run({});
    expect(await run({ waves: { path: join(folder, 'a.vcd'), format: 'vcd' } })).to.deep.equal(plain);
    expect(await run({ waves: { path: join(folder, 'a.fst'), format: 'fst' } })).to.deep.equal(plain);
  });

  it('FST holds the hierarchy and its signals', async () => {
    const path = join(folder, 'fifo.fst');
    await using(fifo, { transport: 'isolated', waves: { path, format: 'fst' } }, sim => {
      poke(sim, 'push_valid', 1);
      sim.run(1, 100);
    });
    const blocks = fstBlocks(readFileSync(path));
    const header = blocks.get(0);
    expect(header?.readBigUInt64BE(0)).to.equal(0n);
    expect(header?.readBigUInt64BE(8)).to.equal(1_005_000n);
    const hierarchy = unpackLz4((blocks.get(6) ?? Buffer.alloc(8)).subarray(8)).toString('latin1');
    for (const name of ['fifo', 'push_data', 'pop_valid', 'used', 'head']) expect(hierarchy).to.contain(name);
  });

  it('writes the wave out when the caller leaves without closing', () => {
    const program = fileURLToPath(new URL('./abandon.fixture.ts', import.meta.url));
    for (const transport of TRANSPORTS) {
      const path = join(folder, `${transport}.vcd`);
      const run = spawnSync(process.execPath, ['--import', 'tsx', program, 'exit', transport, path], {
        encoding: 'utf8',
      });
      expect(run.status, run.stderr).to.equal(0);
      const until = Date.now() + 3000;
      const written = (): string => readFileSync(path, 'utf8');
      while (!written().includes('#15000') && Date.now() < until);
      expect(written()).to.contain('#15000');
    }
  });

  it('says that a wave cannot be written', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    for (const transport of TRANSPORTS) {
      const waves = { path: folder, format: 'vcd' } as const;
      const error = await failure('wave-failed', () => openVerilator(fifo, { transport, waves }));
      expect(error.message).to.contain(`the wave file cannot be written: ${folder}`);
      const below = { path: join(file, 'x.vcd'), format: 'vcd' } as const;
      await failure('wave-failed', () => openVerilator(fifo, { transport, waves: below }));
    }
  });
});
