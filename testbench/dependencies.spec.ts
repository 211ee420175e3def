import { expect } from 'chai';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ts from 'typescript';
import { projectFolder } from '../scripts/cli/project.js';

/** What each folder may import from; what is not here is no source of the project. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  dsl: ['dsl'],
  golden: ['golden'],
  generators: ['dsl', 'golden', 'generators'],
  testbench: ['dsl', 'golden', 'generators', 'testbench'],
  scripts: ['dsl', 'golden', 'generators', 'testbench', 'scripts'],
};

/** Specs and what only they use may import anything. */
const exempt = /\.(spec|fixture|example|type-test)\.ts$/;
const lineLimit = 500;

interface Source {
  readonly path: string;
  readonly text: string;
}

function sources(): Source[] {
  return Object.keys(allowed).flatMap(folder =>
    readdirSync(join(projectFolder, folder), { recursive: true, encoding: 'utf8' })
      .filter(name => /\.(ts|mjs)$/.test(name))
      .map(name => {
        const path = join(folder, name);
        return { path, text: readFileSync(join(projectFolder, path), 'utf8') };
      }),
  );
}

/** The modules that a source imports, exports from or loads at run time. */
function imports(text: string): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
}

/** The top folder that a relative import leads to. */
function folderOf(path: string, name: string): string {
  return relative(projectFolder, join(projectFolder, dirname(path), name)).split(sep)[0] ?? '';
}

const top = (path: string): string => path.split(sep)[0] ?? '';

describe('the repository', () => {
  const all = sources();

  it('points its dependencies one way', () => {
    const wrong = all
      .filter(({ path }) => !exempt.test(path))
      .flatMap(({ path, text }) =>
        imports(text)
          .filter(name => name.startsWith('.') && !(allowed[top(path)] ?? []).includes(folderOf(path, name)))
          .map(name => `${path} imports ${name}`),
      );
    expect(wrong).to.deep.equal([]);
  });

  it('would see a wrong dependency', () => {
    expect(
      imports("import { a } from '../../dsl/index.js';\nimport '../b.js'; await import('./c.js');"),
    ).to.deep.equal(['../../dsl/index.js', '../b.js', './c.js']);
    expect(folderOf(join('golden', 'numerics', 'a.ts'), '../../dsl/index.js')).to.equal('dsl');
  });

  it('imports only packages that it declares', () => {
    const manifest = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as Readonly<
      Record<'dependencies' | 'devDependencies' | 'peerDependencies', Readonly<Record<string, string>>>
    >;
    const declared = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
    const development = Object.keys(manifest.devDependencies);
    const packageOf = (name: string): string =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/');
    const wrong = all.flatMap(({ path, text }) => {
      // The plain scripts prepare a checkout; type imports are gone when the package runs.
      const runs = text.replace(/^(import|export) type [^;]*;/gms, '');
      const known = exempt.test(path) || path.endsWith('.mjs') ? [...declared, ...development] : declared;
      return imports(runs)
        .filter(
          name => !name.startsWith('.') && !name.startsWith('node:') && !known.includes(packageOf(name)),
        )
        .map(name => `${path} imports ${name}`);
    });
    expect(wrong).to.deep.equal([]);
  });

  it('keeps its files short', () => {
    const long = all
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > lineLimit);
    expect(long).to.deep.equal([]);
  });
});
