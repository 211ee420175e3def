import { expect } from 'chai';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Module as ModuleIr } from '../../dsl/ir/module.js';
import { readSources } from '../../dsl/source/read-sources.js';
import { mutantOf } from '../cosim/index.js';
import { circuitOf } from '../engines/circuit-of.js';
import { EngineError } from '../engines/errors.js';
import { openEngine } from '../engines/open.js';
import type { EngineName } from '../engines/open.js';
import { hierarchyOf, signalsOf } from '../engines/signals.js';
import { openVerilator } from '../engines/verilator/index.js';
import { openWatched } from '../engines/watched-circuit.js';
import { busy, tiny } from '../waves/circuits.fixture.js';
import { parseVcd, valueAt } from '../waves/vcd-parser.fixture.js';
import { LockStepError } from './difference.js';
import { chain, changed, driversIn, useOperator } from './faults.fixture.js';
import { Pair, Side, lockStep, lockStepBench, openPair } from './index.js';
import type { LockStepOptions } from './index.js';

/** A bug of a compiler, and what lock step must say of it. */
interface Fault {
  readonly what: string;
  readonly change: (ir: ModuleIr) => void;
  readonly path: string;
  /** The line of the source that is named. */
  readonly line: RegExp;
}

const faults: readonly Fault[] = [
  {
    what: 'one arm of a condition around a register',
    change: ir => useOperator(driversIn(ir, 'chain', 'level')[1], 'add'),
    path: 'chain.level',
    line: /level\.next = level\.wrapSub\(b\)/,
  },
  {
    what: 'the other arm',
    change: ir => useOperator(driversIn(ir, 'chain', 'level')[0], 'sub'),
    path: 'chain.level',
    line: /level\.next = level\.wrapAdd\(a\)/,
  },
  {
    what: 'a value at reset',
    change: ir => {
      const [first] = driversIn(ir, 'chain', 'level');
      if (first?.kind === 'assign') (first.target.variable as { init: bigint }).init = 8n;
    },
    path: 'chain.level',
    line: /const level = reg\(u\(8\), \{ init: 9 \}\)/,
  },
  {
    what: 'a wire',
    change: ir => useOperator(driversIn(ir, 'chain', 'mixed')[0], 'or'),
    path: 'chain.mixed',
    line: /mixed\.value = level\.xor\(a\)/,
  },
  {
    what: 'a wire in two instances, of which one follows the other',
    change: ir => useOperator(driversIn(ir, 'stage', 'sum')[0], 'xor'),
    path: 'chain.first.sum',
    line: /sum\.value = a\.add\(b\)/,
  },
  {
    what: 'an output that does not follow its wire',
    change: ir => {
      const [statement] = driversIn(ir, 'chain', 'seen');
      if (statement?.kind === 'assign')
        Object.assign(statement, { value: { kind: 'constant', value: 1n, width: 9, signed: false } });
    },
    path: 'chain.seen',
    line: /seen\.value = second\.y/,
  },
  {
    what: 'the connection of an instance',
    change: ir => {
      const pins = ir.instances[1]?.inputs ?? [];
      const statements = ir.body.filter(item => item.kind === 'assign' && item.target.variable === pins[1]);
      for (const statement of statements)
        Object.assign(statement, { value: { kind: 'constant', value: 77n, width: 8, signed: false } });
    },
    path: 'chain.second.b',
    line: /const second = instance\(stage/,
  },
  {
    what: 'the address of a synchronous read',
    change: ir => {
      const [sample] = driversIn(ir, 'chain', 'word');
      if (sample?.kind === 'memorySample')
        Object.assign(sample, { address: { kind: 'constant', value: 3n, width: 4, signed: false } });
    },
    path: 'chain.word',
    line: /const word = words\.readSync\(b\(3, 0\)\)/,
  },
];

const lineAt = (position: { readonly file: string; readonly line: number } | undefined): string =>
  position === undefined ? '' : (readFileSync(position.file, 'utf8').split('\n')[position.line - 1] ?? '');

describe('lock step', function () {
  this.timeout(120_000);
  let folder = '';
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'whittle-lock-step-'))));
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  for (const [one, other] of [
    ['interpreter', 'wasm'],
    ['wasm', 'verilator'],
    ['verilator-isolated', 'interpreter'],
    ['icarus', 'wasm'],
  ] satisfies [EngineName, EngineName][]) {
    it(`${one} and ${other} agree`, async () => {
      const result = await lockStep(busy, { engines: [one, other], cycles: 200, seed: 3, waves: folder });
      expect(result).to.deep.equal({ cycles: 200, signals: 18, difference: undefined });
    });
  }

  for (const { what, change, path, line } of faults) {
    it(`names ${what}`, async () => {
      const broken = changed(chain, change);
      const { difference } = await lockStep(chain, {
        engines: ['wasm', { engine: 'interpreter', module: broken }],
        cycles: 200,
        waves: folder,
      });
      expect(difference?.path).to.equal(path);
      expect(lineAt(difference?.position)).to.match(line);
    });
  }

  const busyFault: LockStepOptions['engines'] = [
    'wasm',
    { engine: 'interpreter', module: mutantOf(busy, { module: 'lane', from: 'mul', to: 'add' }).ir },
  ];

  it('says where, when, what, and in which line, and how far to look back', async () => {
    const options = { engines: busyFault, waves: folder, last: 5 };
    const { difference, cycles } = await lockStep(busy, { ...options, cycles: 50, seed: 1 });
    expect(cycles).to.equal(3);
    expect(difference?.text.replaceAll(folder, 'waves')).to.equal(
      [
        'busy.lane[0].acc differs in cycle 3 (30000 ps): -3 on wasm, 2 on interpreter.',
        '  --> testbench/waves/circuits.fixture.ts:24:9',
        '   |',
        '24 |     acc.next = acc.add(x.mul(weight)).trunc(20);',
        '   |         ^^^^',
        '7 other signals differ in this cycle: busy.total, busy.sum, busy.lane[0].sum, busy.lane[1].sum, ...',
        'The last 5 cycles: waves/busy.wasm.vcd and waves/busy.interpreter.vcd',
      ].join('\n'),
    );
  });

  it('leaves the waves of both, up to the cycle that differs', async () => {
    const late = {
      ...{ engines: busyFault, waves: folder, cycles: 500 },
      // Until cycle 100 nothing moves, so that nothing differs.
      stimulus: (cycle: number, drive: (pin: string, bits: number) => void) => {
        drive('x', cycle < 100 ? 0 : 255);
      },
    };
    const fault = mutantOf(busy, { module: 'lane', from: 'mul', to: 'and' }).ir;
    const engines: LockStepOptions['engines'] = ['interpreter', { engine: 'wasm', module: fault }];
    const { difference } = await lockStep(busy, { ...late, engines });
    expect([difference?.path, difference?.cycle, difference?.values]).to.deep.equal([
      'busy.lane[0].acc',
      101,
      ['-3', '3'],
    ]);
    const [left, right] = (difference?.waves ?? []).map(path => parseVcd(readFileSync(path, 'utf8')));
    if (left === undefined || right === undefined) throw new RangeError('no waves');
    for (const wave of [left, right]) {
      expect([wave.times[0], wave.times.at(-2)]).to.deep.equal([380_000, 1_010_000]);
    }
    const at = (wave: typeof left, time: number): string | undefined =>
      valueAt(wave, 'busy.lane[0].acc', time);
    expect([at(left, 1_009_999), at(right, 1_009_999)]).to.deep.equal(['0', '0']);
    expect([at(left, 1_010_000), at(right, 1_010_000)]).to.deep.equal(['11111111111111111101', '11']);
  });

  it('finds a fault of the Verilog, by a stimulus and by a bench', async () => {
    const watch = signalsOf(hierarchyOf(chain.ir));
    const circuit = circuitOf(chain.ir, { sources: readSources() });
    const verilog = circuit.verilog.map(({ file, text }) => ({
      file,
      text: file === 'chain.v' ? text.replace('level ^ a', 'level | a') : text,
    }));
    expect(verilog).to.not.deep.equal(circuit.verilog);
    const broken = await openWatched({ ...circuit, verilog }, watch, watched =>
      openVerilator(watched, { transport: 'in-process' }),
    );
    const wasm = await openEngine(chain.ir, 'wasm', { watch });
    const pair = new Pair(new Side('wasm', chain.ir, wasm, 64), new Side('verilator', chain.ir, broken, 64), {
      folder,
      last: 64,
    });
    pair.words[pair.slot('reset').offset] = 1;
    pair.run(1, 2);
    pair.words[pair.slot('reset').offset] = 0;
    pair.words[pair.slot('a').offset] = 6;
    pair.edge(1);
    pair.words[pair.slot('a').offset] = 5;
    try {
      pair.edge(1);
      expect.fail('the fault was not seen');
    } catch (error) {
      if (!(error instanceof LockStepError)) throw error;
      const { difference } = error;
      expect([difference.path, difference.cycle, difference.values]).to.deep.equal([
        'chain.mixed',
        3,
        ['12', '13'],
      ]);
      expect(lineAt(difference.position)).to.match(/mixed\.value = level\.xor\(a\)/);
    } finally {
      await pair.close();
    }
  });

  it('follows a bench', async () => {
    const bench = { waves: folder, simulate: { seed: 5 } };
    const good = await lockStepBench(
      busy,
      { engines: ['wasm', 'interpreter'], ...bench },
      async (dut, clock) => {
        dut.go = 1;
        for (let i = 0; i < 10; i++) {
          dut.x = i;
          await clock.rising();
        }
        expect(dut.total).to.equal(3 * 3 * (1 + 2 + 3 + 4 + 5 + 6 + 7 + 8));
      },
    );
    expect(good).to.deep.equal({ cycles: good.cycles, signals: 18, difference: undefined });
    const bad = await lockStepBench(busy, { engines: busyFault, ...bench }, async (dut, clock) => {
      dut.x = 9;
      await clock.cycles(10);
    });
    expect(bad.difference?.path).to.equal('busy.lane[0].acc');
    expect(bad.difference?.values).to.deep.equal(['27', '12']);
  });

  it('lets out what a bench throws', async () => {
    try {
      await lockStepBench(tiny, { engines: ['wasm', 'interpreter'], waves: folder }, async (_, clock) => {
        await clock.cycles(2);
        throw new RangeError('its own');
      });
      expect.fail('nothing came out');
    } catch (error) {
      expect(String(error)).to.equal('RangeError: its own');
    }
  });

  it('refuses modules that are not alike, and stimuli that do not fit', async () => {
    const refused = async (options: LockStepOptions): Promise<string> => {
      try {
        await lockStep(tiny, options);
      } catch (error) {
        if (error instanceof EngineError) return `${error.code}: ${error.message}`;
        throw error;
      }
      return 'nothing';
    };
    expect(await refused({ engines: ['wasm', { engine: 'interpreter', module: chain.ir }] })).to.equal(
      'bad-argument: The two modules of a lock step are not alike: wasm has pin step (in, 2 bits) where interpreter has ' +
        'pin a (in, 8 bits).',
    );
    const both = { engines: ['wasm', 'interpreter'] as const };
    expect(await refused({ ...both, stimulus: (_, drive) => drive('step', 4) })).to.equal(
      "bad-argument: The stimulus gives 'step' of tiny the value 4; its 2 bits hold 0 to 2^2 - 1.",
    );
    expect(await refused({ ...both, stimulus: (_, drive) => drive('level', 1) })).to.equal(
      "unknown-pin: tiny has no data input 'level' for a stimulus to drive.",
    );
  });

  it('lets what Icarus does not know agree, until it reaches an output after reset', async () => {
    const options = { engines: ['wasm', 'icarus'], powerUp: 'unknown', waves: folder } as const;
    // `chain.unset` is never reset, and `kept` shows it.
    const hidden = changed(chain, ir => {
      const [statement] = driversIn(ir, 'chain', 'kept');
      if (statement?.kind === 'assign')
        Object.assign(statement, { value: { kind: 'constant', value: 0n, width: 8, signed: false } });
      // What is read of the memory before it was written.
      const [word] = driversIn(ir, 'chain', 'late');
      if (word?.kind === 'assign')
        Object.assign(word, { value: { kind: 'constant', value: 0n, width: 8, signed: false } });
    });
    const engines = [
      { engine: 'wasm', module: hidden },
      { engine: 'icarus', module: hidden },
    ] as const;
    const result = await lockStep(chain, { ...options, engines, cycles: 100 });
    expect([result.cycles, result.difference]).to.deep.equal([100, undefined]);
    try {
      await lockStep(chain, { ...options, cycles: 100 });
      expect.fail('X on an output was let through');
    } catch (error) {
      expect(error).to.be.instanceOf(EngineError);
      expect(String(error)).to.match(
        /The output '(late|kept)' of chain is X after reset[\s\S]*chain\.icarus\.vcd/,
      );
    }
    const wave = parseVcd(readFileSync(join(folder, 'chain.icarus.vcd'), 'utf8'));
    expect(wave.variables.get('chain.unset')?.changes[0]?.[1]).to.match(/^x+$/);
  });

  it('ends both engines when one fails, with the waves named', async () => {
    const pair = await openPair(tiny.ir, { engines: ['wasm', 'interpreter'], waves: folder });
    pair.edge(1);
    try {
      pair.edge(2);
      expect.fail('a clock that is not there was taken');
    } catch (error) {
      expect(error).to.be.instanceOf(EngineError);
      expect(String(error)).to.contain('The clock mask 2 names a clock').and.to.contain('tiny.wasm.vcd');
    }
    await pair.close();
  });
});
