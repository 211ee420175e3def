import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import type { Module } from '../ir/module.js';
import type { Site } from '../ir/node.js';
import { blocks, everyForm } from './naming.example.js';
import { resolveSite, setCapture } from './position.js';
import { readSources } from './read-sources.js';
import type { Position } from './source-info.js';

const example = fileURLToPath(new URL('./naming.example.ts', import.meta.url));
const lines = readFileSync(example, 'utf8').split('\n');

/** The word at a position: the called name. */
function wordAt({ line, column }: Position): string {
  const rest = (lines[line - 1] ?? '').slice(column - 1);
  return /^[\w$]+/.exec(rest)?.[0] ?? rest.slice(0, 1);
}

function position(text: string, word: string): Position {
  const line = lines.findIndex(found => found.includes(text));
  return { file: example, line: line + 1, column: (lines[line] ?? '').indexOf(word) + 1 };
}

/** The positions of everything that a module is made of, and of its children. */
function sitesOf(module: Module): Site[] {
  const inner = module.variables.filter(variable => ['register', 'wire', 'readPort'].includes(variable.role));
  const made = [...inner, ...module.memories, ...module.instances].map(thing => thing.site);
  const children = new Set(module.instances.map(instance => instance.module));
  const sites = [...made, ...module.sites.values()];
  return [...sites.filter(site => site !== undefined), ...[...children].flatMap(sitesOf)];
}

describe('what the sources say', () => {
  const before = process.env['WHITTLE_CACHE'];
  const folder = mkdtempSync(join(tmpdir(), 'whittle-'));
  process.env['WHITTLE_CACHE'] = folder;
  const sources = readSources();
  if (before === undefined) delete process.env['WHITTLE_CACHE'];
  else process.env['WHITTLE_CACHE'] = before;
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('names what every call makes, at the position that the engine reports', () => {
    const capture = setCapture('all');
    const found = new Map<number, Map<string, string[]>>();
    try {
      for (const module of [everyForm(), blocks.increment()]) {
        for (const site of sitesOf(module.ir).map(resolveSite)) {
          if (site.file !== example) continue;
          const words = found.get(site.line) ?? new Map<string, string[]>();
          found.set(site.line, words);
          words.set(wordAt(site), [...(words.get(wordAt(site)) ?? []), sources.nameAt(site) ?? '-']);
        }
      }
    } finally {
      setCapture(capture);
    }
    const asText = (line: number): string =>
      [...(found.get(line) ?? [])]
        .map(([word, names]) => `${word}=${names.join(',')}`)
        .sort()
        .join(' ');
    lines.forEach((text, index) => {
      const wanted = (/\/\/: (.*)$/.exec(text)?.[1] ?? '').split(' ').sort().join(' ');
      expect(asText(index + 1), `line ${String(index + 1)}`).to.equal(wanted);
    });
  });

  it('gives the first paragraph of what documents a module', () => {
    expect(sources.moduleDoc(position("module('counter'", 'module('))).to.equal('Counts enabled cycles.');
    expect(sources.moduleDoc(position("module('every_form'", 'module('))).to.equal('All of it.');
    expect(sources.moduleDoc(position("blackBox('MUL8'", 'blackBox('))).to.equal(
      'A multiplier from a library.',
    );
    expect(sources.moduleDoc(position("module('increment'", 'module('))).to.equal('Adds one.');
    expect(sources.moduleDoc(position("module('bare'", 'module('))).to.equal(undefined);
  });

  it('gives what documents a port, above it or behind it', () => {
    const at = position("module('every_form'", 'module(');
    const docs = ['a', 'b', 'total', 'odd', 'toString'].map(port => sources.portDoc(at, port));
    expect(docs).to.deep.equal([
      'The left operand.',
      'the right operand',
      'The sum, exact.',
      undefined,
      undefined,
    ]);
    const box = position("blackBox('MUL8'", 'blackBox(');
    expect(sources.portDoc(box, 'a')).to.equal('first factor');
    expect(sources.portDoc(box, 'b')).to.equal(undefined);
  });

  it('knows nothing of files and positions that are not there', () => {
    expect(sources.nameAt({ file: '/nowhere/else.ts', line: 1, column: 1 })).to.equal(undefined);
    expect(sources.nameAt({ file: example, line: 1, column: 1 })).to.equal(undefined);
    expect(sources.moduleDoc({ file: example, line: 1, column: 1 })).to.equal(undefined);
  });

  it('does not load ts-morph for a file that the cache knows', () => {
    sources.nameAt({ file: example, line: 1, column: 1 });
    expect(readdirSync(join(folder, 'source-tables'))).to.have.length(1);
    const at = position('const store = memory', 'memory(');
    const script = `
      const { readSources } = await import('./dsl/source/read-sources.ts');
      const { morphIsLoaded } = await import('./dsl/source/morph.ts');
      console.log(readSources().nameAt(${JSON.stringify(at)}), morphIsLoaded());`;
    const text = execFileSync(process.execPath, ['--import=tsx', '--input-type=module', '--eval', script], {
      env: { ...process.env, WHITTLE_CACHE: folder },
      encoding: 'utf8',
    });
    expect(text.trim()).to.equal('store false');
  });
});
