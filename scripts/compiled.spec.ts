import { expect } from 'chai';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { SourceMap } from 'node:module';
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

  it('have what they import in variables of their own, and every call in its column', async () => {
    writeFileSync(join(checkout, 'golden/sum.ts'), 'export const sum = (a: number, b: number) => a + b;\n');
    const text =
      "import { one } from './model.js';\nimport { sum } from './sum.js';\nexport const two = sum(one, one);\n";
    writeFileSync(join(checkout, 'golden/two.ts'), text);
    const target = await compiled();
    const code = readFileSync(join(target, 'golden/two.js'), 'utf8');
    expect(code).to.include('var import_sum = require("/golden/sum.js"), import_sum$sum = import_sum.sum;');
    expect(code).to.include('const two = (0, import_sum$sum)(import_model$one, import_model$one);');
    const map = new SourceMap(
      JSON.parse(readFileSync(join(target, 'golden/two.js.map'), 'utf8')) as ConstructorParameters<
        typeof SourceMap
      >[0],
    );
    const lines = code.split('\n');
    const line = lines.findIndex(found => found.startsWith('const two'));
    const second = lines[line]?.lastIndexOf('import_model') ?? -1;
    expect(map.findEntry(line, second)).to.include({
      originalLine: 2,
      originalColumn: 'export const two = sum(one, '.length,
    });
    const modules = pathToFileURL(join(checkout, 'scripts/modules.mjs')).href;
    const { load } = (await import(modules)) as { load: (path: string) => { readonly two: number } };
    expect(load('/golden/two.js').two).to.equal(2);
  }).timeout(60_000);
});
