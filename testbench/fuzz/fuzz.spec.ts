import { expect } from 'chai';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { campaign, caseOfTape, complaint, isToolFault, makeBatch, seedOf } from './campaign.js';
import type { Progress } from './campaign.js';
import { allFaults, tryFault } from './faults/index.js';
import { exchanged, instructionsOf } from './faults/wasm-code.js';
import { Hits } from './hits.js';
import { keepCase, keptCases } from './regressions.js';
import { smallest } from './smallest.js';
import { Tape } from './tape.js';
import { icarusWithin, interpret, wayNames, ways } from './ways.js';

const kept = keptCases(join(dirname(fileURLToPath(import.meta.url)), 'regressions'));

const fault = (name: string): (typeof allFaults)[number] => {
  const found = allFaults.find(item => item.name === name);
  if (found === undefined) throw new RangeError(name);
  return found;
};

describe('random circuits, four ways', function () {
  this.timeout(600_000);

  it('300 agree: interpreter, embedded engine, Icarus; 60 of them on Verilator too', async () => {
    const first = await campaign({ seed: 1, count: 60, engines: wayNames, batch: 60 });
    expect(first.findings).to.deep.equal([]);
    const { findings, done, hits } = await campaign({
      seed: 1,
      count: 300,
      engines: ['wasm', 'icarus'],
      batch: 60,
      from: first,
    });
    expect(findings).to.deep.equal([]);
    expect(done).to.equal(300);
    const operators = new Set(hits.map(({ operator }) => operator));
    expect([...operators]).to.include.members([
      'mul',
      'shr by signal',
      'roundShift halfToEven',
      'memory write masked',
      'memory readSync new',
      'vec map',
      'array chain',
      'array grid',
      'lane loop',
      'map loop',
      'state machine',
      'synchronise',
      'domain falling asynchronous low',
      'assert',
      'cover',
    ]);
  });

  for (const { name, about, given } of kept) {
    it(`agree on what once did not: ${name} (${about})`, async () => {
      const expected = interpret(given);
      for (const way of wayNames) {
        const [outcome] = await ways[way]([given]);
        expect(outcome && complaint(given, expected, outcome), way).to.equal(undefined);
      }
    });
  }
});

describe('the fuzzer', function () {
  this.timeout(600_000);

  it('is deterministic, and goes on where it was stopped', async () => {
    const options = { seed: 5, engines: ['wasm'], batch: 4 } as const;
    const whole = await campaign({ ...options, count: 12 });
    let stopped: Progress | undefined;
    await campaign({
      ...options,
      count: 12,
      onBatch: progress => {
        stopped ??= JSON.parse(JSON.stringify(progress)) as Progress;
        return false;
      },
    });
    expect(stopped?.done).to.equal(4);
    expect(await campaign({ ...options, count: 12, from: stopped })).to.deep.equal(whole);
  });

  for (const name of ['le prints as lt', 'registers take blocking assignments', 'lt of 64 bits sees signs']) {
    it(`finds a seeded fault: ${name}`, async () => {
      const { circuits } = await tryFault(fault(name), 1, 200);
      expect(circuits).to.be.a('number');
    });
  }

  it('tells apart what Icarus does not finish and Verilator agrees on', async () => {
    const { cases } = makeBatch(5, 3, 1);
    const [given] = cases;
    if (given === undefined) throw new RangeError('no case');
    // So many cycles that it does not come to its end while this process has to wait for the machine.
    const { rows, cycles } = given.stimulus;
    const many = Array.from({ length: 2000 }, () => [...rows]).flat();
    const long = { ...given, stimulus: { rows: Uint32Array.from(many), cycles: 2000 * cycles } };
    const [outcome] = await icarusWithin(0.001)([long]);
    const what = outcome && complaint(given, interpret(given), outcome);
    expect(what).to.equal('refused: vvp did not come to its end in 0.001 s');
    expect(await isToolFault({ index: 3, way: 'icarus', what: String(what) }, cases)).to.equal(true);
    expect(await isToolFault({ index: 3, way: 'icarus', what: 'y in cycle 0' }, cases)).to.equal(false);
    expect(await isToolFault({ index: 3, way: 'wasm', what: String(what) }, cases)).to.equal(false);
  });

  it('makes a finding small and keeps it whole', async () => {
    // Something that agrees everywhere is taken for a finding on an engine that gets reduceXor wrong.
    const own = seedOf(1, 3);
    const given = caseOfTape('f3', Tape.random(own), own);
    const folder = mkdtempSync(join(tmpdir(), 'whittle-fuzz-'));
    try {
      keepCase(folder, 'one', given, 'a circuit');
      const [read] = keptCases(folder);
      if (read === undefined) throw new RangeError('nothing was kept');
      expect(read.about).to.equal('a circuit');
      expect(interpret(read.given)).to.deep.equal(interpret(given));
      const [outcome] = await ways.icarus([read.given]);
      expect(outcome && complaint(read.given, interpret(given), outcome)).to.equal(undefined);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('has nothing to make small where all agree', async () => {
    expect(await smallest(1, { index: 0, way: 'wasm', what: 'y1 in cycle 3' })).to.equal(undefined);
  });

  it('counts uses by signs and width', () => {
    const hits = new Hits();
    hits.use('add', { width: 33, kind: 's' }, { width: 8, kind: 'u' });
    hits.use('add', { width: 64, kind: 'u' });
    hits.use('add', { width: 64, kind: 'u' });
    expect(hits.list()).to.deep.equal([
      { operator: 'add', signs: 'mixed', width: '33-63', count: 1 },
      { operator: 'add', signs: 'unsigned', width: '64', count: 2 },
    ]);
  });

  it('replays what it wrote', () => {
    const tape = Tape.random(7);
    const made = [tape.below(10), tape.chance(50), tape.bits(40), tape.pick(['a', 'b', 'c'])];
    const again = Tape.replay(tape.written);
    expect([again.below(10), again.chance(50), again.bits(40), again.pick(['a', 'b', 'c'])]).to.deep.equal(
      made,
    );
    expect([again.below(10), again.chance(50), again.bits(40)]).to.deep.equal([0, false, 0n]);
  });

  it('exchanges instructions, and nothing that looks like one', () => {
    // (func (i32.const 106) (i32.const 1) i32.add drop): 106 is the code of i32.add.
    const body = [0x00, 0x41, 0xea, 0x00, 0x41, 0x01, 0x6a, 0x1a, 0x0b];
    const module = Uint8Array.from([
      0,
      0x61,
      0x73,
      0x6d,
      1,
      0,
      0,
      0,
      10,
      body.length + 2,
      1,
      body.length,
      ...body,
    ]);
    expect([...instructionsOf(module)].map(({ code }) => code)).to.deep.equal([0x41, 0x41, 0x6a, 0x1a, 0x0b]);
    const changed = [...exchanged(module, 0x6a, 0x6b)];
    expect(changed.slice(12)).to.deep.equal([0x00, 0x41, 0xea, 0x00, 0x41, 0x01, 0x6b, 0x1a, 0x0b]);
  });
});
