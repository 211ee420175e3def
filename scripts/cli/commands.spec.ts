import { expect } from 'chai';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { catalog } from '../../generators/catalog.js';
import { bounded, report } from '../../testbench/report.js';
import type { Report, Study } from '../../testbench/report.js';
import { whittle } from './console.fixture.js';
import { nearest } from './nearest.js';
import { activityStrip, histogram } from './picture.js';
import type { Manifest } from './rtl.js';
import { runStudies } from './study.js';

describe('whittle', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'whittle-cli-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('teaches in its help', async () => {
    const { status, out } = await whittle(['--help']);
    expect(status).to.equal(0);
    expect(out).to.contain('Start here:').and.to.contain('whittle generate top-k/toy --out rtl');
    expect((await whittle(['verify', '--help'])).out).to.contain(
      'whittle verify zero-eliminator/paper --random 1000',
    );
  });

  it('lists blocks with their presets, and one block in full', async () => {
    const { out } = await whittle(['list']);
    expect(out).to.match(/spatten\/zero-eliminator +toy +4 lanes of 8 bits +lanes 4, payloadWidth 8/);
    const one = await whittle(['list', 'zero-eliminator']);
    expect(one.out).to.match(/lanes +an integer, 2 \.\. 64 +16 +Lanes of a row/);
    expect(one.out).to.match(/rows_payload_row +input +32/);
  });

  it('lists for programs', async () => {
    const blocks = JSON.parse((await whittle(['list', '--json'])).out) as {
      id: string;
      presets: { name: string }[];
    }[];
    expect(blocks.map(({ id }) => id)).to.deep.equal(catalog.map(({ id }) => id));
    expect(blocks[0]?.id).to.equal('spatten/zero-eliminator');
    expect(blocks[0]?.presets.map(({ name }) => name)).to.deep.equal(['toy', 'fast', 'paper']);
  });

  it('generates a preset: modules, their list, their manifest', async () => {
    const { status, out } = await whittle(
      ['generate', 'zero-eliminator/toy', '--out', 'rtl', '--json'],
      folder,
    );
    expect(status).to.equal(0);
    const { presets } = JSON.parse(out) as { presets: Manifest[] };
    expect(readdirSync(join(folder, 'rtl')).sort()).to.deep.equal([
      'modules',
      'spatten-zero-eliminator-toy.f',
      'spatten-zero-eliminator-toy.json',
    ]);
    const manifest = JSON.parse(
      readFileSync(join(folder, 'rtl', 'spatten-zero-eliminator-toy.json'), 'utf8'),
    ) as Manifest;
    expect(presets).to.deep.equal([manifest]);
    expect(readFileSync(join(folder, 'rtl', 'spatten-zero-eliminator-toy.f'), 'utf8')).to.equal(
      manifest.files.map(file => `${file}\n`).join(''),
    );
    expect(manifest.files.at(-1)).to.equal(`modules/${manifest.top}.v`);
    expect(manifest.parameters).to.deep.equal({
      lanes: 4,
      payloadWidth: 8,
      registers: 'lowLatency',
      realign: true,
    });
    expect(readFileSync(join(folder, 'rtl', 'modules', `${manifest.top}.v`), 'utf8')).to.contain(
      `module ${manifest.top} (`,
    );
  });

  it('keeps the lines beside the text, or with --locators in it', async () => {
    await whittle(['generate', 'zero-eliminator/toy', '--out', 'plain'], folder);
    await whittle(['generate', 'zero-eliminator/toy', '--out', 'located', '--locators'], folder);
    const text = (where: string, name: string) => readFileSync(join(folder, where, 'modules', name), 'utf8');
    expect(text('plain', 'prefix_sum_lanes4.v')).not.to.match(/\.ts:\d/);
    expect(text('located', 'prefix_sum_lanes4.v')).to.match(/ {2}\/\/ prefix-sum\.ts:\d+$/m);
    const lines = JSON.parse(text('plain', 'prefix_sum_lanes4.map.json')) as Record<string, string>;
    expect(Object.values(lines)[0]).to.match(/^generators\/spatten\/rows\/prefix-sum\.ts:\d+:\d+$/);
  });

  it('generates a size of your own', async () => {
    const { out } = await whittle(
      ['generate', 'zero-eliminator/toy', '--set', 'lanes=2', '--out', '.', '--json'],
      folder,
    );
    const { presets } = JSON.parse(out) as { presets: Manifest[] };
    expect(presets[0]?.preset).to.equal('custom');
    expect(presets[0]?.parameters).to.include({ lanes: 2, payloadWidth: 8 });
  });

  it('removes what an earlier run of everything left over, and nothing else', async () => {
    await whittle(['generate', 'zero-eliminator', '--set', 'lanes=2', '--out', 'rtl'], folder);
    writeFileSync(join(folder, 'rtl', 'mine.v'), 'module mine; endmodule');
    const left = (
      JSON.parse((await whittle(['generate', '--out', 'rtl', '--json'], folder)).out) as { removed: string[] }
    ).removed;
    expect(left).to.include.members([
      'spatten-zero-eliminator-custom.f',
      'spatten-zero-eliminator-custom.json',
    ]);
    const names = readdirSync(join(folder, 'rtl'));
    expect(names).to.include('mine.v').and.not.to.include('spatten-zero-eliminator-custom.f');
  });

  it('simulates with a picture of when items passed', async () => {
    const args = ['simulate', 'zero-eliminator/toy', '--vectors', '5', '--engine', 'interpreter'];
    const { status, out } = await whittle(args);
    expect(status).to.equal(0);
    expect(out).to.match(/^rows +\d+ {2}█/m);
    expect(out).to.contain('latency cycles, mean 2, cycle model 2\nalways 2');
    expect(out).to.contain('every stage as the golden model says');
    const data = JSON.parse((await whittle([...args, '--json'])).out) as Record<string, unknown>;
    expect(data).to.include({
      block: 'spatten/zero-eliminator',
      preset: 'toy',
      stimulus: 'random',
      vectors: 5,
      pass: true,
    });
  });

  it('verifies', async () => {
    const args = ['verify', 'zero-eliminator/toy', '--random', '5', '--real', '0', '--engine', 'interpreter'];
    const { status, out } = await whittle(args);
    expect(status).to.equal(0);
    expect(out).to.match(/^spatten\/zero-eliminator +toy +\d+ +0 +load/m);
  });

  it('verifies the vectors that are asked for', async () => {
    const preset = ['verify', 'zero-eliminator/toy', '--random', '12', '--real', '0', '--json'];
    const vectorsOf = async (...more: string[]): Promise<number | undefined> => {
      const { out } = await whittle([...preset, ...more]);
      const { results } = JSON.parse(out) as { results: readonly { readonly vectors: number }[] };
      return results[0]?.vectors;
    };
    // Each runs alone, and with the others.
    expect(await vectorsOf('--vectors', '3')).to.equal(6);
    expect(await vectorsOf('--match', 'Random 1')).to.equal(8);
    expect(await vectorsOf('--match', 'random 1', '--vectors', '2')).to.equal(4);
    const some = await whittle(['verify', 'zero-eliminator/toy', '--real', '0', '--match', 'random 7']);
    expect(some.out).to.contain('random and real vectors, of which some were chosen, each alone');
  });

  for (const engine of ['wasm', 'icarus']) {
    it(`verifies from random power-up state on ${engine}, and names what reset does not define`, async () => {
      const run = (preset: string) =>
        whittle(['verify', preset, '--random', '2', '--real', '0', '--engine', engine, '--randomize', '3']);
      expect((await run('zero-eliminator/toy')).status).to.equal(0);
    });
  }
});

describe('whittle experiment and bench', () => {
  const study = (id: string, max: number): Study => ({
    id,
    title: 'A study',
    run: () => Promise.resolve(report(id, 'A study', [bounded('rounds', 5, 'cycles', { max, paper: '4' })])),
  });
  const run = async (
    studies: readonly Study[],
    id: string | undefined,
    options: { json?: boolean; all?: boolean },
  ) => {
    const out: string[] = [];
    const io = {
      out: (text: string) => out.push(text),
      note: () => undefined,
      watched: false,
      colour: false,
      folder: '.',
    };
    return { status: await runStudies(io, 'experiment', studies, id, options), out: out.join('\n') };
  };

  it('print one object for programs, and pass when every target is met', async () => {
    const { status, out } = await run([study('E1', 6)], 'e1', { json: true });
    expect(status).to.equal(0);
    expect(JSON.parse(out)).to.deep.equal({
      id: 'E1',
      title: 'A study',
      rows: [{ name: 'rounds', value: 5, unit: 'cycles', target: '<= 6', paper: '4', pass: true }],
      pass: true,
    } satisfies Report);
  });

  it('end with 1 when a target is missed', async () => {
    const { status, out } = await run([study('E1', 6), study('E2', 4)], undefined, { all: true });
    expect(status).to.equal(1);
    expect(out)
      .to.match(/rounds +5 +cycles +<= 6 +4 +met/)
      .and.to.match(/rounds +5 +cycles +<= 4 +4 +missed/);
  });
});

describe('the pictures and hints of whittle', () => {
  it('shows how busy a port was', () => {
    expect(activityStrip([0, 1, 2, 3, 6], 8, 4)).to.equal('██ ▄');
    expect(activityStrip([], 4, 10)).to.equal('    ');
  });

  it('draws a histogram', () => {
    expect(histogram([3, 3, 4], 4)).to.equal('3  ████ 2\n4  ██ 1');
    expect(histogram([0, 25], 2, 13)).to.match(/^ 0 \.\. {2}1 {2}██ 1\n/);
    expect(histogram([7, 7], 4)).to.equal('always 7');
  });

  it('suggests the nearest name, if one is near', () => {
    expect(nearest('top-j', ['zero-eliminator', 'top-k'])).to.equal('top-k');
    expect(nearest('fifo', ['zero-eliminator', 'top-k'])).to.equal(undefined);
  });
});
