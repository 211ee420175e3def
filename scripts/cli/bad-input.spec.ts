import { expect } from 'chai';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { catalog } from '../../generators/catalog.js';
import { benches } from '../../testbench/benches/index.js';
import { engineNames } from '../../testbench/engines/open.js';
import { whittle } from './console.fixture.js';
import { projectFolder } from './project.js';
import { runStudies } from './study.js';

/** Runs with variables of the environment set to something else. */
async function withEnvironment<R>(
  values: Readonly<Record<string, string>>,
  work: () => Promise<R>,
): Promise<R> {
  const before = { ...process.env };
  Object.assign(process.env, values);
  try {
    return await work();
  } finally {
    for (const name of Object.keys(values)) {
      if (before[name] === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = before[name];
    }
  }
}

const idsOf = (list: readonly { readonly id: string }[]): string => list.map(({ id }) => id).join(', ');

describe('whittle with bad input: one clear line, status 2, nothing half-written', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'whittle-cli-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const refusals: readonly [string, readonly string[], string][] = [
    ['an unknown command', ['generat'], "whittle: unknown command 'generat'\n(Did you mean generate?)"],
    ['an unknown option', ['list', '--jsn'], "whittle: unknown option '--jsn'\n(Did you mean --json?)"],
    [
      'an unknown block',
      ['generate', 'spatten/topk'],
      `whittle: there is no block 'spatten/topk'. Did you mean spatten/top-k? The blocks are: ${idsOf(catalog)}`,
    ],
    [
      'an unknown preset',
      ['verify', 'top-k/papr'],
      "whittle: spatten/top-k has no preset 'papr'. Did you mean paper? Its presets are: toy, toy-radix, toy-sorter, vit, vit-radix, vit-sorter, paper-radix, paper-sorter, paper",
    ],
    [
      'an unknown parameter',
      ['generate', 'zero-eliminator', '--set', 'lane=8'],
      'whittle: spatten/zero-eliminator: there is no parameter lane; the parameters are lanes, payloadWidth, registers, realign',
    ],
    [
      'a value out of range',
      ['generate', 'zero-eliminator', '--set', 'lanes=1000'],
      'whittle: spatten/zero-eliminator: lanes is 1000; lanes is an integer, 2 .. 64',
    ],
    [
      'two wrong parameters, a line each',
      ['simulate', 'zero-eliminator', '--set', 'lanes=many', '--set', 'realign=3'],
      [
        'whittle: spatten/zero-eliminator: lanes is "many"; lanes is an integer, 2 .. 64',
        'whittle: spatten/zero-eliminator: realign is 3; realign is true or false',
      ].join('\n'),
    ],
    [
      'a setting without a value',
      ['generate', 'zero-eliminator', '--set', 'lanes'],
      "whittle: --set takes name=value, such as --set lanes=8, not 'lanes'",
    ],
    [
      'a setting for no block',
      ['generate', '--set', 'lanes=8'],
      'whittle: --set changes one block: name it, such as whittle generate spatten/top-k --set lanes=8',
    ],
    [
      'an unknown engine',
      ['simulate', 'zero-eliminator', '--engine', 'verilater'],
      `whittle: there is no engine 'verilater'. Did you mean verilator? The engines are: ${engineNames.join(', ')}`,
    ],
    [
      'a count that is none',
      ['simulate', 'zero-eliminator', '--vectors', '0'],
      "whittle: --vectors is '0'; give an integer of at least 1",
    ],
    [
      'no vector at all',
      ['verify', 'zero-eliminator/toy', '--vectors', '0'],
      "whittle: --vectors is '0'; give an integer of at least 1",
    ],
    [
      'a part of a name that is empty',
      ['verify', 'zero-eliminator/toy', '--match', ''],
      'whittle: --match is empty; give a part of the name of a vector',
    ],
    [
      'a part of no name of a vector',
      ['verify', 'zero-eliminator/toy', '--match', 'nine heads'],
      "whittle: no vector has 'nine heads' in its name. The corners of spatten/zero-eliminator/toy are: one row, all kept; one row, none kept; no lane kept at all; every row full; only lane 0; only the last lane; even lanes, then odd lanes; first half, then second half; one held, then a full row at the end; full rows between empty ones; all but one, until the fill has gone round",
    ],
    [
      'a wave of an unknown format',
      ['simulate', 'zero-eliminator', '--waves', 'a.wav'],
      "whittle: --waves is 'a.wav'; the name must end in .vcd or .fst, which says the format",
    ],
    [
      'a seed of no image',
      ['verify', 'zero-eliminator', '--randomize', '0'],
      "whittle: --randomize is '0'; give an integer of at least 1",
    ],
    [
      'a wave of an engine that writes none',
      ['simulate', 'zero-eliminator', '--engine', 'interpreter', '--waves', 'a.fst'],
      'whittle: the engine interpreter writes VCD, not FST: end the name in .vcd, or use --engine verilator-isolated',
    ],
    [
      'a folder without a name',
      ['generate', 'zero-eliminator', '--out', ''],
      'whittle: --out is empty; name a folder',
    ],
    [
      'a wave in a folder that is not there',
      ['simulate', 'zero-eliminator', '--waves', '/nowhere/a.vcd'],
      'whittle: cannot write /nowhere/a.vcd: there is no such place; choose another path',
    ],
    [
      'an unknown bench',
      ['bench', 'elaborat'],
      `whittle: there is no bench 'elaborat'. Did you mean elaborate? There are: ${idsOf(benches)}`,
    ],
    [
      'an unknown design of a bench',
      ['bench', 'simulate', '--designs', 'a,strides'],
      "whittle: there is no design 'strides'. Did you mean strided? The designs of simulate are: a, b, c, d, strided, partial, chain, banks, domains, mixed16, sparse16, mixed64, sparse64, attention-tiny, attention-eighth, attention-paper",
    ],
    [
      'images of an experiment that takes none',
      ['experiment', 'E4', '--images', '3'],
      'whittle: E4 takes no images: leave --images out',
    ],
    [
      'a number of images that is none',
      ['experiment', 'recall', '--images', '0'],
      'whittle: --images is 0; give a whole number, 1 or more',
    ],
    [
      'more images than there are behind those of calibration',
      ['experiment', 'recall', '--images', '997'],
      'whittle: --images is 997; the test set has 996 besides the 4 that set the scales: give a whole number from 1 to 996',
    ],
    [
      'more images than there are',
      ['experiment', 'E13', '--images', '1001'],
      'whittle: --images is 1001; the test set has 1000: give a whole number from 1 to 1000',
    ],
    [
      'designs of a bench that has none',
      ['bench', 'elaborate', '--designs', 'a'],
      'whittle: elaborate has no designs to choose from: leave --designs out',
    ],
    [
      'everything of an experiment that leaves nothing out',
      ['experiment', 'E4', '--full'],
      'whittle: E4 leaves nothing out: leave --full out',
    ],
    [
      'a schedule of a run that is not there',
      ['run', 'spatten', '--schedule', '/nowhere/schedule.json'],
      "whittle: /nowhere/schedule.json is not readable as JSON (ENOENT: no such file or directory, open '/nowhere/schedule.json'); check the path",
    ],
    [
      'a bench without a name',
      ['bench'],
      `whittle: whittle bench needs an id or --all. There are: ${idsOf(benches)}`,
    ],
    [
      'a project that is not there',
      ['check', '--project', '/nowhere/tsconfig.json'],
      "whittle: there is no /nowhere/tsconfig.json: run whittle check where the project's tsconfig.json is, or name it with --project",
    ],
  ];
  for (const [what, args, line] of refusals) {
    it(`refuses ${what}`, async () => {
      expect(await whittle(args, folder)).to.deep.equal({ status: 2, out: '', note: line });
      expect(readdirSync(folder)).to.deep.equal([]);
    });
  }

  const vit = {
    ...{ tokens: 50, heads: 4, headSize: 16, keepTokens: [50, 40, 40, 30, 20, 20] },
    ...{ keepHeads: [4, 4, 4, 3, 3, 3], keptValues: 20, msbBits: 4, protectFirst: 1 },
  };
  const text = {
    ...{ generate: true, tokens: 128, heads: 4, headSize: 16, keepTokens: [64, 48, 40, 80] },
    ...{ keepHeads: [4, 4, 3, 4], keptValues: 32 },
  };
  const schedules: readonly (readonly [id: string, content: unknown, message: string])[] = [
    ['spatten', '{ "tokens": ', ' is not readable as JSON ('],
    ['spatten', { ...vit, keepToken: 3 }, ': there is no field keepToken; take it out'],
    [
      'spatten',
      { ...vit, keepTokens: [50, 25], keepHeads: [4, 4] },
      ': keepTokens has 2 layers; the vision transformer has 6: give a number for each',
    ],
    [
      'spatten',
      { ...vit, tokens: 65 },
      ', on spatten/attention (tiny): tokens is 65; the build holds 64 tokens: give 1 to 64',
    ],
    ['spatten', { ...vit, tokens: 60 }, ': tokens is 60; the vision transformer has 50: give 50'],
    [
      'spatten',
      { ...vit, keepTokens: [50, 40, 40, 0, 20, 20] },
      ', on spatten/attention (tiny): keepTokens[3] is 0; there are 50 tokens: give 1 to 50',
    ],
    [
      'spatten',
      { ...vit, msbBits: 7 },
      ', on spatten/attention (tiny): msbBits is 7; the planes have 4, 5, 6, 8 upper bits: give one of them',
    ],
    [
      'spatten',
      { ...vit, headSize: 64 },
      ', on spatten/attention (tiny): headSize is 64; the build has heads of 16: give that',
    ],
    [
      'spatten',
      { ...vit, heads: 3, keepHeads: [3, 3, 3, 3, 3, 3] },
      ': heads is 3; the vision transformer has 4',
    ],
    [
      'spatten',
      { ...vit, generate: true },
      ': generate is true; the vision transformer is not made symbol by symbol: give false',
    ],
    [
      'spatten',
      { ...vit, protectFirst: 0 },
      ': protectFirst is 0; the vision transformer reads its result from there: give 1 or more',
    ],
    [
      'spatten-gpt',
      { ...text, tokens: 129 },
      ', on spatten/attention (tiny, 128 tokens): tokens is 129; the build holds 128 tokens: give 1 to 128',
    ],
    ['spatten-gpt', { ...text, tokens: 90 }, ': tokens is 90; the text comes to 95: give 95 or more'],
    [
      'spatten-gpt',
      { ...text, generate: false },
      ': generate is false; the text is made symbol by symbol: give true',
    ],
  ];
  for (const [id, content, message] of schedules) {
    it(`refuses a schedule before it simulates: ${id}${message}`, async () => {
      const path = join(folder, 'schedule.json');
      writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
      const { status, out, note } = await whittle(['run', id, '--schedule', 'schedule.json'], folder);
      expect([status, out]).to.deep.equal([2, '']);
      expect(note).to.contain(`whittle: ${path}${message}`).and.not.to.contain('\n');
    });
  }

  it('refuses a schedule where none is taken', async () => {
    const io = { out: () => undefined, note: () => undefined, watched: false, colour: false, folder };
    const study = { id: 'plain', title: '', run: () => Promise.reject(new Error('it ran')) };
    const refused = await runStudies(io, 'run', [study], 'plain', { schedule: 's.json' }).catch(String);
    expect(refused).to.equal('BadInput: plain takes no schedule: leave --schedule out');
  });

  it('refuses to write where a file stands', async () => {
    writeFileSync(join(folder, 'taken'), 'mine');
    const { status, note } = await whittle(['generate', 'zero-eliminator/toy', '--out', 'taken'], folder);
    expect(status).to.equal(2);
    expect(note).to.equal(
      `whittle: cannot write ${join(folder, 'taken')}: a file stands where a folder is needed; choose another path`,
    );
    expect(readFileSync(join(folder, 'taken'), 'utf8')).to.equal('mine');
  });

  it('refuses to write where the system lets nobody', async () => {
    const { status, note } = await whittle(['generate', 'zero-eliminator/toy', '--out', '/proc/rtl'], folder);
    expect(status).to.equal(2);
    expect(note).to.match(/^whittle: cannot write \/proc\/rtl: [^\n]*choose [^\n]*$/);
  });

  it('writes nothing when one file of many has no place', async () => {
    mkdirSync(join(folder, 'rtl', 'modules', 'prefix_sum_lanes4.v'), { recursive: true });
    const { status, note } = await whittle(['generate', 'zero-eliminator/toy', '--out', 'rtl'], folder);
    expect(status).to.equal(2);
    expect(note).to.contain('prefix_sum_lanes4.v: a folder stands there; choose another path');
    expect(readdirSync(join(folder, 'rtl'))).to.deep.equal(['modules']);
    expect(readdirSync(join(folder, 'rtl', 'modules'))).to.deep.equal(['prefix_sum_lanes4.v']);
  });

  it('names the missing tool and how to get it', async () => {
    const { status, note } = await withEnvironment({ PATH: folder }, () =>
      whittle(['simulate', 'zero-eliminator/toy', '--engine', 'verilator'], folder),
    );
    expect(status).to.equal(2);
    expect(note).to.match(/^whittle: [^\n]*'verilator'[^\n]*apt-get install verilator g\+\+$/);
  });

  it('names Icarus where that is asked for and missing', async () => {
    const { status, note } = await withEnvironment(
      { PATH: folder, WHITTLE_CACHE: join(folder, 'cache') },
      () => whittle(['simulate', 'zero-eliminator/toy', '--engine', 'icarus'], folder),
    );
    expect(status).to.equal(2);
    expect(note).to.match(/^whittle: [^\n]*Icarus[^\n]*'iverilog'[^\n]*apt-get install iverilog$/);
  });

  it('needs no tools when no engine is asked for', async () => {
    const { status, out, note } = await withEnvironment({ PATH: folder, WHITTLE_ENGINE: '' }, () =>
      whittle(['simulate', 'zero-eliminator/toy', '--vectors', '2'], folder),
    );
    expect(status).to.equal(0);
    expect(note).to.equal('');
    expect(out).to.contain('spatten/zero-eliminator/toy on wasm: 2 random vectors');
  });

  describe('of weights', () => {
    beforeEach(() => {
      cpSync(join(projectFolder, 'golden', 'weights', 'vit-fashion'), join(folder, 'vit'), {
        recursive: true,
      });
    });
    const run = () =>
      withEnvironment({ WHITTLE_WEIGHTS: join(folder, 'vit') }, () =>
        whittle(['simulate', 'top-k/vit', '--vectors', '1', '--engine', 'interpreter'], folder),
      );

    it('refuses a file that is cut off', async () => {
      const path = join(folder, 'vit', 'model.safetensors');
      const whole = readFileSync(path);
      writeFileSync(path, whole.subarray(0, whole.length - 1000));
      const { status, note } = await run();
      expect(status).to.equal(2);
      expect(note)
        .to.match(/^whittle: [^\n]*truncated[^\n]*$/)
        .and.to.contain(path);
    });

    it('refuses tensors of another shape', async () => {
      const path = join(folder, 'vit', 'config.json');
      const config = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
      writeFileSync(path, JSON.stringify({ ...config, mlp_hidden: 17, mlpHidden: 17 }));
      const { status, note } = await run();
      expect(status).to.equal(2);
      expect(note).to.match(/^whittle: [^\n]*$/);
    });

    it('refuses a folder without them', async () => {
      rmSync(join(folder, 'vit', 'config.json'));
      const { status, note } = await run();
      expect(status).to.equal(2);
      expect(note).to.match(/^whittle: [^\n]*config\.json[^\n]*check the path$/);
    });
  });
});
