import { expect } from 'chai';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BenchError, simulate } from '../bench/index.js';
import type { Simulation, WaveOptions } from '../engines/engine.js';
import { EngineError } from '../engines/errors.js';
import { openInterpreter } from '../engines/interpreter/interpreter.js';
import { engineNames, openEngine, openHere } from '../engines/open.js';
import type { EngineName } from '../engines/open.js';
import { wordsOf } from '../engines/pin-layout.js';
import { pinsOfModule } from '../engines/pins-of.js';
import { hierarchyOf, signalsOf } from '../engines/signals.js';
import { channelsOf } from './channels.js';
import { busy, tiny } from './circuits.fixture.js';
import { parseVcd, valueAt } from './vcd-parser.fixture.js';
import { vcdText } from './vcd.js';

const tinyWave = `$version Whittle $end
$timescale 1ps $end
$scope module tiny $end
$var wire 1 ! clock $end
$var wire 1 " reset $end
$var wire 2 # step [1:0] $end
$var wire 3 $ level [2:0] $end
$var reg 1 % mode $end
$var string 1 & mode_label $end
$var reg 3 ' count [2:0] $end
$upscope $end
$enddefinitions $end
#0
$dumpvars
0!
b0 #
b0 $
0%
sUp &
b0 '
1"
$end
#10000
1!
b10 #
0"
#15000
0!
#20000
1!
b10 $
b10 '
#25000
0!
#30000
1!
b100 $
b100 '
#35000
0!
#40000
1!
b110 $
b110 '
#45000
0!
#50000
1!
b0 $
1%
sDown &
b0 '
#55000
0!
`;

/** Resets `tiny`, then steps by 2. */
function stepTiny(sim: Simulation, edges: number): void {
  const at = (pin: string): number => sim.slot(pin).offset;
  sim.words[at('reset')] = 1;
  sim.edge(1);
  sim.words[at('reset')] = 0;
  sim.words[at('step')] = 2;
  sim.run(1, edges);
}

/** The edges of `busy`, of either clock or both, at times of their own. */
const busyEdges = Array.from({ length: 60 }, (_, i) => {
  const mask = i === 0 ? 3 : ([1, 2, 1, 3][i % 4] ?? 1);
  return { mask, time: 12_000 + i * 2500, go: Number(i % 3 !== 0), x: (i * 37) & 255, reset: Number(i < 2) };
});

function stepBusy(sim: Simulation, before?: (edge: number) => void): void {
  const set = (pin: string, value: number): void => {
    sim.words[sim.slot(pin).offset] = value;
  };
  busyEdges.forEach(({ mask, time, go, x, reset }, i) => {
    set('go', go);
    set('x', x);
    set('fast_reset', reset);
    set('slow_n', 1 - reset);
    sim.settle();
    before?.(i);
    sim.edge(mask, time);
  });
}

describe('waves', function () {
  this.timeout(120_000);
  let folder = '';
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'whittle-waves-'))));
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const recorded = async (
    engine: EngineName,
    name: string,
    module: typeof busy.ir,
    work: (sim: Simulation) => void,
    more: Partial<WaveOptions> = {},
  ): Promise<string> => {
    const path = join(folder, 'new', name);
    const sim = await openEngine(module, engine, { waves: { path, format: 'vcd', ...more } });
    work(sim);
    await sim.close();
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  };

  for (const engine of ['interpreter', 'wasm'] as const) {
    it(`${engine}: writes this text`, async () => {
      const text = await recorded(engine, 'tiny.vcd', tiny.ir, sim => {
        stepTiny(sim, 4);
      });
      expect(text).to.equal(tinyWave);
    });
  }

  it('shows the hierarchy, clocks and resets in every scope that has them, enumerations by name', async () => {
    const wave = parseVcd(await recorded('wasm', 'busy.vcd', busy.ir, stepBusy));
    expect(wave.timescale).to.equal('1ps');
    expect(wave.scopes).to.deep.equal(['busy', 'busy.lane[0]', 'busy.lane[1]', 'busy.lane[2]']);
    expect([...wave.variables.keys()].map(path => path.replace(/^busy\./, ''))).to.deep.equal([
      ...['fast', 'fast_reset', 'slow', 'slow_n', 'go', 'x', 'total', 'turned', 'ticks'],
      ...['state', 'state_label', 'wide', 'sum', 'count'],
      ...[0, 1, 2].flatMap(i =>
        ['clock', 'reset', 'x', 'sum', 'acc'].map(name => `lane[${String(i)}].${name}`),
      ),
    ]);
    expect(wave.variables.get('busy.lane[2].clock')).to.equal(wave.variables.get('busy.fast'));
    expect(wave.variables.get('busy.fast')?.changes.slice(0, 7)).to.deep.equal([
      [0, '0'],
      [12_000, '1'],
      [13_250, '0'],
      [17_000, '1'],
      [18_250, '0'],
      [19_500, '1'],
      [20_750, '0'],
    ]);
    // At rest a clock that acts on its falling edge is high.
    expect(wave.variables.get('busy.slow')?.changes.slice(0, 5)).to.deep.equal([
      [0, '1'],
      [12_000, '0'],
      [13_250, '1'],
      [14_500, '0'],
      [15_750, '1'],
    ]);
    expect(wave.variables.get('busy.state_label')?.changes.slice(0, 5)).to.deep.equal([
      [0, 'Idle'],
      [17_000, 'Run'],
      [19_500, 'LastBeat'],
      [22_000, 'Idle'],
      [29_500, 'Run'],
    ]);
  });

  it('holds the values that the interpreter has before each edge', async () => {
    const wave = parseVcd(await recorded('wasm', 'busy.vcd', busy.ir, stepBusy));
    const signals = signalsOf(hierarchyOf(busy.ir));
    const plain = openInterpreter(busy.ir, { watch: signals });
    let compared = 0;
    stepBusy(plain, edge => {
      plain.watch?.read();
      let at = 0;
      for (const { path, width } of signals) {
        let bits = 0n;
        const words = wordsOf(width);
        for (let i = words - 1; i >= 0; i--) bits = (bits << 32n) | BigInt(plain.watch?.words[at + i] ?? 0);
        at += words;
        const seen = valueAt(wave, path, (busyEdges[edge]?.time ?? 0) - 1);
        expect(BigInt(`0b${seen ?? ''}`), `${path} before edge ${String(edge)}`).to.equal(bits);
        compared++;
      }
    });
    expect(compared).to.equal(60 * signals.length);
  });

  it('is the same text from every engine', async () => {
    const texts = await Promise.all(
      engineNames.map(engine => recorded(engine, `${engine}.vcd`, busy.ir, stepBusy)),
    );
    expect(new Set(texts).size).to.equal(1);
  });

  it('opens in GTKWave: its own converter gives back every change', async function () {
    if (spawnSync('vcd2fst', ['--help']).error !== undefined) return;
    const text = await recorded('wasm', 'busy.vcd', busy.ir, stepBusy);
    const [from, to] = [join(folder, 'new', 'busy.vcd'), join(folder, 'busy.fst')];
    const packed = spawnSync('vcd2fst', [from, to], { encoding: 'utf8' });
    expect([packed.status, packed.stderr]).to.deep.equal([0, '']);
    const { stdout } = spawnSync('fst2vcd', [to], { encoding: 'utf8' });
    // It writes all digits, gives strings no width, and has a header of its own.
    const body = stdout.slice(stdout.indexOf('$scope')).replaceAll('$var string 0', '$var string 1');
    const changes = (vcd: string): unknown =>
      [...parseVcd(vcd).variables].map(([path, { changes: list }]) => [
        path,
        list.map(([time, value]) => [time, value.replace(/^0+(?=[01])/, '')]),
      ]);
    expect(changes(body)).to.deep.equal(changes(text));
  });

  it('has each edge at its time, also of one clock with a phase, and of one right before another', async () => {
    const path = join(folder, 'times.vcd');
    const changesOf = (clock: string, last: number): unknown =>
      parseVcd(readFileSync(path, 'utf8'))
        .variables.get(clock)
        ?.changes.filter(([time]) => time <= last);
    const options = { engine: 'wasm', waves: path, reset: 1 } as const;
    await simulate(
      tiny,
      { ...options, clocks: { clock: { period: 100, phase: 33 } } },
      async (_, clock, sim) => {
        await clock.cycles(3);
        expect(sim.time).to.equal(433);
      },
    );
    expect(changesOf('tiny.clock', 400)).to.deep.equal([
      [0, '0'],
      [133, '1'],
      [183, '0'],
      [233, '1'],
      [283, '0'],
      [333, '1'],
      [383, '0'],
    ]);
    const clocks = { fast: { period: 10 }, slow: { period: 10, phase: 1 } };
    await simulate(busy, { ...options, clocks }, async (_, clock) => {
      await clock.cycles(3);
    });
    expect(changesOf('busy.fast', 22)).to.deep.equal([
      [0, '0'],
      [10, '1'],
      [11, '0'],
      [20, '1'],
      [21, '0'],
    ]);
    expect(changesOf('busy.slow', 22)).to.deep.equal([
      [0, '1'],
      [11, '0'],
      [15, '1'],
      [21, '0'],
    ]);
  });

  it('keeps the last cycles only, and writes them when asked', async () => {
    const path = join(folder, 'last.vcd');
    const sim = openHere(tiny.ir, 'wasm', { waves: { path, format: 'vcd', last: 3 } });
    stepTiny(sim, 4);
    expect(existsSync(path)).to.equal(false);
    sim.kept?.write();
    const wave = parseVcd(readFileSync(path, 'utf8'));
    expect(wave.times).to.deep.equal([20_000, 25_000, 30_000, 35_000, 40_000, 45_000, 50_000, 55_000]);
    expect(wave.variables.get('tiny.count')?.changes).to.deep.equal([
      [20_000, '10'],
      [30_000, '100'],
      [40_000, '110'],
      [50_000, '0'],
    ]);
    expect(wave.variables.get('tiny.clock')?.changes[0]).to.deep.equal([20_000, '1']);
    sim.edge(1);
    sim.kept?.write();
    expect(parseVcd(readFileSync(path, 'utf8')).times[0]).to.equal(30_000);
    await sim.close();
  });

  it('writes the last cycles of a bench that fails, and of none that passes', async () => {
    const path = join(folder, 'bench.vcd');
    const run = (fails: boolean): Promise<void> =>
      simulate(tiny, { engine: 'wasm', waves: { path, last: 5 } }, async (dut, clock) => {
        dut.step = 1;
        await clock.cycles(20);
        if (fails) throw new RangeError('after twenty');
      });
    await run(false);
    expect(existsSync(path)).to.equal(false);
    await run(true).catch((error: unknown) => {
      expect(error).to.be.instanceOf(RangeError);
    });
    const { times } = parseVcd(readFileSync(path, 'utf8'));
    expect([times[0], times.at(-2)]).to.deep.equal([170_000, 220_000]);
  });

  it('writes the last cycles when a bench asks for them', async () => {
    const path = join(folder, 'asked.vcd');
    await simulate(tiny, { engine: 'interpreter', waves: { path, last: 2 } }, async (_, clock, sim) => {
      await clock.cycles(3);
      sim.saveWaves();
    });
    expect(parseVcd(readFileSync(path, 'utf8')).times[0]).to.equal(30_000);
    try {
      await simulate(tiny, { engine: 'interpreter' }, async (_, clock, sim) => {
        await clock.cycles(1);
        sim.saveWaves();
      });
      expect.fail('there is no wave');
    } catch (error) {
      expect(error).to.be.instanceOf(BenchError);
      expect(String(error)).to.contain('saveWaves() needs the option waves: { path, last }');
    }
  });

  it('changes no result', async () => {
    const stimulus = Uint32Array.from(
      { length: 4 * 40 },
      (_, i) => [Number(i < 8), (i * 7) & 1, i & 255, 1][i % 4] ?? 0,
    );
    const run = async (waves?: WaveOptions): Promise<number[]> => {
      const sim = await openEngine(busy.ir, 'wasm', waves === undefined ? {} : { waves });
      const rows = [...sim.batch(3, stimulus, 40)];
      sim.run(1, 5);
      await sim.close();
      return [...rows, ...sim.words];
    };
    expect(await run({ path: join(folder, 'a.vcd'), format: 'vcd' })).to.deep.equal(await run());
  });

  it('names values without a name, and what is not known', () => {
    const plan = channelsOf(hierarchyOf(busy.ir), pinsOfModule(busy.ir));
    const state = plan.channels.find(({ labels }) => labels !== undefined);
    if (state === undefined) throw new RangeError('no enumeration');
    const words = new Uint32Array(plan.words);
    const unknown = new Uint32Array(plan.words);
    words[state.at] = 3;
    const frame = { words, unknown: undefined, time: 0, mask: 0, rest: 0 };
    const open = { words: new Uint32Array(plan.words), unknown, time: 10, mask: 1, rest: 15 };
    unknown[state.at] = 2;
    unknown[plan.channels[0]?.at ?? 0] = 1;
    const wave = parseVcd(vcdText(plan, [frame, open]));
    expect(wave.variables.get('busy.state_label')?.changes).to.deep.equal([
      [0, '(3)'],
      [10, 'X'],
    ]);
    expect(wave.variables.get('busy.state')?.changes).to.deep.equal([
      [0, '11'],
      [10, 'x0'],
    ]);
    expect(wave.variables.get('busy.go')?.changes).to.deep.equal([
      [0, '0'],
      [10, 'x'],
    ]);
  });

  it('refuses FST, counts that are none, and files that cannot be written', () => {
    const refused = (waves: WaveOptions): string => {
      try {
        openHere(tiny.ir, 'wasm', { waves });
      } catch (error) {
        if (error instanceof EngineError) return `${error.code}: ${error.message}`;
      }
      return 'nothing';
    };
    const path = join(folder, 'a.vcd');
    expect(refused({ path, format: 'fst' })).to.contain(
      "bad-argument: The engine 'wasm' writes VCD, not FST: give the wave of tiny a name that ends in .vcd",
    );
    expect(refused({ path, format: 'vcd', last: 0 })).to.equal(
      "bad-argument: 'waves.last' is 0 for tiny; it must be a whole number from 1 to 2^32 - 1.",
    );
    expect(refused({ path, format: 'vcd', cycle: 1 })).to.contain("'waves.cycle' is 1 for tiny");
    expect(refused({ path: folder, format: 'vcd' })).to.contain(
      `wave-failed: The wave file cannot be written: ${folder}: EISDIR`,
    );
    writeFileSync(path, '');
    expect(refused({ path: join(path, 'b.vcd'), format: 'vcd' })).to.contain('wave-failed:');
  });
});
