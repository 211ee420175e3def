import { expect } from 'chai';
import { spawn } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { cached, cacheKey, cacheRoot } from './cache.js';
import { EngineError } from './errors.js';

describe('build cache', function () {
  this.timeout(20_000);
  const before = process.env['WHITTLE_CACHE'];
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'whittle-cache-'));
    process.env['WHITTLE_CACHE'] = root;
  });
  afterEach(() => {
    if (before === undefined) delete process.env['WHITTLE_CACHE'];
    else process.env['WHITTLE_CACHE'] = before;
    rmSync(root, { recursive: true });
  });

  const product = (name: string) => (folder: string) => writeFile(join(folder, 'product'), name);

  it('stands where WHITTLE_CACHE says, else in the XDG cache folder', () => {
    expect(cacheRoot()).to.equal(root);
    delete process.env['WHITTLE_CACHE'];
    const xdg = process.env['XDG_CACHE_HOME'];
    process.env['XDG_CACHE_HOME'] = '/somewhere';
    expect(cacheRoot()).to.equal('/somewhere/whittle');
    if (xdg === undefined) delete process.env['XDG_CACHE_HOME'];
    else process.env['XDG_CACHE_HOME'] = xdg;
    process.env['WHITTLE_CACHE'] = root;
  });

  it('keys differ whenever a part does', () => {
    const keys = [['a', 'b'], ['ab'], ['a', ['b']], [{ a: 'b' }]].map(parts => cacheKey(...parts));
    expect(new Set(keys).size).to.equal(4);
    expect(keys[0])
      .to.match(/^[0-9a-f]{32}$/)
      .and.to.equal(cacheKey('a', 'b'));
  });

  it('builds once, also when asked twice at a time', async () => {
    let builds = 0;
    const build = async (folder: string): Promise<void> => {
      builds += 1;
      await product('x')(folder);
    };
    const folders = await Promise.all([cached('kind', 'k', build), cached('kind', 'k', build)]);
    folders.push(await cached('kind', 'k', build));
    expect(new Set(folders)).to.deep.equal(new Set([join(root, 'kind', 'k')]));
    expect(builds).to.equal(1);
  });

  it('a failed build leaves nothing and can be repeated', async () => {
    const failing = async (folder: string): Promise<void> => {
      await product('half')(folder);
      throw new Error('no luck');
    };
    const told = await cached('kind', 'k', failing).catch((error: unknown) => String(error));
    expect(told).to.equal('Error: no luck');
    expect(readdirSync(join(root, 'kind'))).to.deep.equal([]);
    await cached('kind', 'k', product('whole'));
    expect(readFileSync(join(root, 'kind', 'k', 'product'), 'utf8')).to.equal('whole');
  });

  it('two processes that build one key both get a whole product', async () => {
    const url = new URL('./cache.ts', import.meta.url).href;
    const program = (name: string): string => `
      import { cached } from ${JSON.stringify(url)};
      import { writeFileSync, readFileSync } from 'node:fs';
      const folder = await cached('kind', 'k', async draft => {
        writeFileSync(draft + '/product', ${JSON.stringify(name)});
        await new Promise(resolve => setTimeout(resolve, 800));
      });
      process.stdout.write(readFileSync(folder + '/product', 'utf8'));`;
    const results = await Promise.all(
      ['one', 'two'].map(name => {
        const child = spawn(process.execPath, [
          '--import',
          'tsx',
          '--input-type=module',
          '-e',
          program(name),
        ]);
        return text(child.stdout);
      }),
    );
    expect(results[0]).to.be.oneOf(['one', 'two']).and.to.equal(results[1]);
    expect(readdirSync(join(root, 'kind'))).to.deep.equal(['k']);
  });

  it('drops what nobody used for a month, and drafts of dead processes', async () => {
    for (const [name, days] of [
      ['old', 40],
      ['recent', 3],
      ['.draft-1-dead', 2],
      ['.draft-2-busy', 0],
    ] as const) {
      const folder = join(root, 'kind', name);
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'product'), '');
      const then = new Date(Date.now() - days * 24 * 3600 * 1000);
      utimesSync(folder, then, then);
    }
    await cached('kind', 'new', product('x'));
    expect(readdirSync(join(root, 'kind')).sort()).to.deep.equal(['.draft-2-busy', 'new', 'recent']);
  });

  it('says what to do when its folder cannot be written', async () => {
    process.env['WHITTLE_CACHE'] = join(root, 'file', 'below');
    await writeFile(join(root, 'file'), 'not a folder');
    const failure = await cached('kind', 'key', () => Promise.resolve()).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(failure).to.be.instanceOf(EngineError);
    expect(String(failure)).to.match(/The cache \S+ cannot be written .*Set WHITTLE_CACHE to a folder/);
  });
});
