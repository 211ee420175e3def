import { expect } from 'chai';
import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readSources } from '../dsl/source/read-sources.js';
import { catalog } from '../generators/catalog.js';
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

/** Everything that a program says; `missing` when it is not installed. */
function said(program: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    let text = '';
    const add = (part: string): void => {
      text += part;
    };
    child.stdout.setEncoding('utf8').on('data', add);
    child.stderr.setEncoding('utf8').on('data', add);
    child.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') resolve('missing');
      else reject(error);
    });
    child.on('close', status => {
      resolve(text + (status === 0 ? '' : `${program} ended with status ${String(status)}`));
    });
  });
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

  for (const { block, preset, top, files } of manifests) {
    const tools: [string, string[]][] = [
      ['verilator', ['--lint-only', '-Wall', '--top-module', top, ...files]],
      ['iverilog', ['-Wall', '-g2005', '-t', 'null', '-s', top, ...files]],
      [
        'yosys',
        ['-q', '-p', `read_verilog ${files.join(' ')}; hierarchy -check -top ${top}; proc; check -assert`],
      ],
    ];
    for (const [tool, args] of tools) {
      it(`${block}/${preset} passes ${tool} without a word`, async () => {
        const text = await said(tool, args);
        if (text === 'missing') console.log(`        ${tool} is not installed: not checked`);
        else expect(text).to.equal('');
      });
    }
  }
});
