import { expect } from 'chai';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const repository = fileURLToPath(new URL('..', import.meta.url));

describe('the compiled sources of a checkout', () => {
  let checkout: string;

  beforeEach(() => {
    checkout = mkdtempSync(join(tmpdir(), 'whittle-compiled-'));
    for (const name of ['package.json', 'package-lock.json', 'scripts/compiled.mjs', 'scripts/modules.mjs'])
      cpSync(join(repository, name), join(checkout, name), { recursive: true });
    symlinkSync(join(repository, 'node_modules'), join(checkout, 'node_modules'), 'junction');
    for (const folder of ['dsl', 'golden/vectors', 'generators', 'testbench', 'scripts/cli'])
      mkdirSync(join(checkout, folder), { recursive: true });
    writeFileSync(join(checkout, 'golden/model.ts'), 'export const one: number = 1;\n');
  });

  afterEach(() => {
    rmSync(checkout, { recursive: true, force: true });
  });

  const compiled = async (): Promise<string> => {
    const { compiled: run } = (await import(pathToFileURL(join(checkout, 'scripts/compiled.mjs')).href)) as {
      compiled: () => Promise<string>;
    };
    return run();
  };

  it('stand apart from the checkout, also of a folder that held data alone before', async () => {
    const target = await compiled();
    expect(readdirSync(join(target, 'golden')).sort()).to.deep.equal([
      'model.js',
      'model.js.code',
      'model.js.map',
      'vectors',
    ]);
    writeFileSync(join(checkout, 'golden/vectors/read.ts'), 'export const two: number = 2;\n');
    await compiled();
    expect(readdirSync(join(checkout, 'golden/vectors'))).to.deep.equal(['read.ts']);
    expect(existsSync(join(target, 'golden/vectors/read.js'))).to.equal(true);
    rmSync(join(checkout, 'golden/vectors/read.ts'));
    writeFileSync(join(checkout, 'golden/vectors/rows.json'), '[]\n');
    await compiled();
    expect(existsSync(join(target, 'golden/vectors/rows.json'))).to.equal(true);
  }).timeout(60_000);
});
