import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { Linter } from 'eslint';
import ts from 'typescript';
import { parser } from 'typescript-eslint';
import whittle from '../eslint.js';
import { checkSources, findingsIn, formatFinding } from './check-sources.js';

const fixture = fileURLToPath(new URL('./misuse.fixture.ts', import.meta.url));
const lines = readFileSync(fixture, 'utf8').split('\n');

interface Range {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

function textAt({ line, column, endLine, endColumn }: Range): string {
  return endLine === line ? (lines[line - 1] ?? '').slice(column - 1, endColumn - 1) : 'more than one line';
}

const wanted = lines.flatMap((text, index) => {
  const marks = /\/\/! (.*)$/.exec(text)?.[1]?.split(' ; ') ?? [];
  return marks.map(mark => `${String(index + 1)} ${mark}`);
});

describe('the misuse lint', () => {
  const program = ts.createProgram([fixture], {
    strict: true,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    types: [],
  });

  it('finds every misuse, with its range, and nothing else', () => {
    const findings = findingsIn(program, file => file === fixture);
    const found = findings.map(finding => `${String(finding.line)} ${finding.code}: ${textAt(finding)}`);
    expect(found).to.deep.equal(wanted);
    expect(new Set(findings.map(finding => finding.code)).size).to.equal(9);
    const help = (code: string, part: string): string | undefined =>
      findings.find(finding => finding.code === code && textAt(finding) === part)?.help;
    expect(help('host-operator', 'a < b')).to.equal('a.lt(b)');
    expect(help('host-operator', '3 >= a')).to.equal('a.le(3)');
    expect(help('host-operator', '-n')).to.equal('n.neg()');
    expect(help('host-condition', 'a.eq(b)')).to.contain('mux(a.eq(b), a, b)');
    expect(help('driver-read', 'r.next')).to.equal('a register or wire reads as itself: r');
  });

  it('reports the same in ESLint', () => {
    const typed = { files: ['**/*.ts'], languageOptions: { parser, parserOptions: { programs: [program] } } };
    const config = [typed, whittle.configs.recommended] as Linter.Config[];
    const messages = new Linter({ cwd: process.cwd() }).verify(lines.join('\n'), config, {
      filename: fixture,
    });
    const found = messages.map(message => {
      const { line, column, endLine = line, endColumn = column } = message;
      const code = /\(([a-z-]+)\)\. /.exec(message.message)?.[1] ?? message.message;
      return `${String(line)} ${code}: ${textAt({ line, column, endLine, endColumn })}`;
    });
    expect(found).to.deep.equal(wanted);
    const rules = new Set(messages.map(message => `${message.ruleId ?? ''} ${String(message.severity)}`));
    expect([...rules]).to.deep.equal(['whittle/no-host-use 2']);
  });

  it('says in ESLint that it needs types', () => {
    const config = [
      { files: ['**/*.ts'], languageOptions: { parser } },
      whittle.configs.recommended,
    ] as Linter.Config[];
    const lint = (): unknown =>
      new Linter({ cwd: process.cwd() }).verify('export {};', config, { filename: fixture });
    expect(lint).to.throw('set languageOptions.parserOptions.projectService to true');
  });
});

describe('checking a project', () => {
  const folder = mkdtempSync(join(tmpdir(), 'whittle-lint-'));
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('prints a finding with the line and carets under the whole of it', () => {
    const file = join(folder, 'design.ts');
    const text = [
      'declare const whittleSignal: unique symbol;',
      'declare const a: { [whittleSignal]: true };',
      'export const same = a === a;',
    ];
    writeFileSync(file, text.join('\n'));
    const options = { compilerOptions: { types: [], lib: ['ES5'], strict: true }, files: ['design.ts'] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(options));
    const findings = checkSources({ project: join(folder, 'tsconfig.json') });
    expect(findings.map(formatFinding)).to.deep.equal([
      [
        'error[host-equality]: `===` compares two objects while hardware is described, not the values that signals will hold',
        `  --> ${file}:3:21`,
        '  |',
        '3 | export const same = a === a;',
        '  |                     ^^^^^^^',
        'help: a.eq(a) compares the values; Object.is compares the objects',
      ].join('\n'),
    ]);
  });

  it('says that a project cannot be read', () => {
    expect(() => checkSources({ project: join(folder, 'none.json') })).to.throw(
      /none\.json: Cannot read file/,
    );
  });
});
