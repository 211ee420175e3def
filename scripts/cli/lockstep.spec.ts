import { expect } from 'chai';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { catalog } from '../../generators/catalog.js';
import { mutantOf } from '../../testbench/cosim/index.js';
import { openPair } from '../../testbench/lock-step/index.js';
import { whittle } from './console.fixture.js';
import type { Io } from './io.js';
import { lockstep } from './lockstep.js';
import { select } from './select.js';

describe('whittle lockstep', function () {
  this.timeout(60_000);
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'whittle-cli-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('says what was compared, and for how long', async () => {
    const args = ['lockstep', 'zero-eliminator/toy', '--cycles', '200'];
    const { status, out, note } = await whittle(args, folder);
    expect([status, note]).to.deep.equal([0, '']);
    expect(out).to.match(
      /^spatten\/zero-eliminator\/toy on interpreter and wasm: \d+ signals\nthe same in all of 200 cycles$/,
    );
    const data = JSON.parse((await whittle([...args, '--json'], folder)).out) as Record<string, unknown>;
    expect(data).to.include({ block: 'spatten/zero-eliminator', preset: 'toy', pass: true });
    expect(data['engines']).to.deep.equal(['interpreter', 'wasm']);
    expect(data['cycles']).to.equal(200);
    expect(readdirSync(folder)).to.deep.equal([]);
    expect((await whittle(['lockstep', '--help'])).out).to.contain('whittle lockstep zero-eliminator');
  });

  it('names what differs and leaves the waves, with status 1', async () => {
    const [selection] = select(catalog, ['zero-eliminator/toy']);
    const build = selection?.prepared.build({ trace: true });
    if (build === undefined) throw new RangeError('no such preset');
    const fault = mutantOf(build, { module: 'compactor', stuck: 'compact' }).ir;
    const open: typeof openPair = (module, choice) =>
      openPair(module, { ...choice, engines: ['wasm', { engine: 'interpreter', module: fault }] });
    const run = async (json: boolean): Promise<[number, string]> => {
      const out: string[] = [];
      const silent = { note: () => undefined, watched: false, colour: false };
      const io: Io = { ...silent, folder, out: text => out.push(text) };
      const options = { engines: 'wasm,interpreter', cycles: '200', seed: '1', waves: '.', json };
      const status = await lockstep(io, catalog, 'zero-eliminator/toy', options, open);
      return [status, out.join('\n')];
    };
    const [status, text] = await run(false);
    expect(status).to.equal(1);
    expect(text).to.match(
      /^zero_eliminator\S*\.compact\S* differs in cycle \d+ \(\d+ ps\): 0x[0-9a-f]+ on wasm, 0x0 on interpreter\.$/m,
    );
    expect(text).to.match(/^ {2}--> generators\/spatten\/rows\/compactor\.ts:\d+:\d+$/m);
    expect(readdirSync(folder).sort()).to.have.lengthOf(2);
    const [, json] = await run(true);
    const { pass, difference } = JSON.parse(json) as {
      readonly pass: boolean;
      readonly difference: { readonly path: string; readonly waves: readonly string[] };
    };
    expect(pass).to.equal(false);
    expect(difference.path).to.match(/\.compact/);
    expect(difference.waves.map(wave => wave.startsWith(folder))).to.deep.equal([true, true]);
  });

  for (const [args, line] of [
    [['--engines', 'wasm'], "whittle: --engines is 'wasm'; give two, such as --engines wasm,verilator"],
    [['--engines', 'wasm,icarsu'], "whittle: there is no engine 'icarsu'. Did you mean icarus?"],
    [['--cycles', '0'], "whittle: --cycles is '0'; give an integer of at least 1"],
    [['--waves', '/nowhere'], 'whittle: cannot write /nowhere: there is no such place; choose another path'],
  ] as const) {
    it(`refuses ${args.join(' ')}`, async () => {
      const { status, out, note } = await whittle(['lockstep', 'zero-eliminator/toy', ...args], folder);
      expect([status, out]).to.deep.equal([2, '']);
      expect(note).to.contain(line);
    });
  }
});
