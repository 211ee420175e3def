import { expect } from 'chai';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readSources } from '../dsl/source/read-sources.js';
import { catalog } from '../generators/catalog.js';
import { lintVerilog } from '../testbench/lint.fixture.js';
import { projectFolder } from './cli/project.js';
import { rtlOf } from './cli/rtl.js';
import { select } from './cli/select.js';

const folder = join(projectFolder, 'rtl-out');
const isMap = (path: string): boolean => path.endsWith('.map.json');

function committed(): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter(entry => entry.isFile() && !isMap(entry.name))
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

describe('rtl-out', () => {
  const { files, manifests } = rtlOf(select(catalog, []), { sources: readSources(), root: projectFolder });

  it('is what the generators give: after a change, run npx whittle generate and commit it', () => {
    const made = [...files].filter(([path]) => !isMap(path)).sort(([a], [b]) => (a < b ? -1 : 1));
    expect(committed()).to.deep.equal(made.map(([path]) => path));
    const stale = made.filter(([path, text]) => readFileSync(join(folder, path), 'utf8') !== text);
    expect(stale.map(([path]) => path)).to.deep.equal([]);
  });

  it('names no line of a source, so that an edit above does not change it', () => {
    const lined = [...files].filter(([path, text]) => path.endsWith('.v') && /\.ts:\d/.test(text));
    expect(lined.map(([path]) => path)).to.deep.equal([]);
  });

  for (const { block, preset, top, files: list } of manifests) {
    it(`${block}/${preset} passes Verilator, Icarus and Yosys without a word`, async () => {
      const texts = list.map(path => ({ file: path, text: files.get(path) ?? '' }));
      const { complaints, missing } = await lintVerilog(top, texts);
      for (const tool of missing) console.log(`        ${tool} is not installed: not checked`);
      expect(complaints).to.deep.equal([]);
    }).timeout(180_000);
  }
});
