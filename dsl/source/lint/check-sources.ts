import { resolve } from 'node:path';
import ts from 'typescript';
import { frameAt } from '../../diagnostics/frame.js';
import type { Position } from '../source-info.js';
import type { MisuseCode } from './misuse.js';
import { misusesIn } from './rules.js';

/** Which sources to check. */
export interface CheckOptions {
  /** The `tsconfig.json` that says what belongs to the project and how it is compiled. */
  readonly project: string;
  /** Leaves files out; by default every file of the project is checked, and none of its packages. */
  readonly includes?: (file: string) => boolean;
}

/** A misuse of a signal, with the range of source from its position to its end. */
export interface Finding extends Position {
  readonly endLine: number;
  /** The column behind the last character. */
  readonly endColumn: number;
  readonly code: MisuseCode;
  readonly message: string;
  readonly help: string;
}

function parseProject(project: string): ts.ParsedCommandLine {
  const fail = (problem: ts.Diagnostic): never => {
    throw new Error(`${project}: ${ts.flattenDiagnosticMessageText(problem.messageText, '\n')}`);
  };
  const host: ts.ParseConfigFileHost = {
    useCaseSensitiveFileNames: ts.sys.useCaseSensitiveFileNames,
    readDirectory: ts.sys.readDirectory,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    getCurrentDirectory: ts.sys.getCurrentDirectory,
    onUnRecoverableConfigFileDiagnostic: fail,
  };
  const parsed = ts.getParsedCommandLineOfConfigFile(resolve(project), {}, host);
  const [problem] = parsed?.errors ?? [];
  if (problem !== undefined) fail(problem);
  if (parsed === undefined) throw new Error(`${project} cannot be read`);
  return parsed;
}

function place(file: ts.SourceFile, offset: number): { line: number; column: number } {
  const { line, character } = file.getLineAndCharacterOfPosition(offset);
  return { line: line + 1, column: character + 1 };
}

/** The findings of a program that is there already, by file and position. */
export function findingsIn(
  program: ts.Program,
  includes: (file: string) => boolean = () => true,
): readonly Finding[] {
  const checker = program.getTypeChecker();
  const files = program.getSourceFiles().filter(file => {
    const own = !file.isDeclarationFile && !program.isSourceFileFromExternalLibrary(file);
    return own && includes(file.fileName);
  });
  return files.flatMap(file =>
    misusesIn(file, checker).map(({ code, message, help, node }): Finding => {
      const end = place(file, node.getEnd());
      const range = { ...place(file, node.getStart()), endLine: end.line, endColumn: end.column };
      return { file: file.fileName, ...range, code, message, help };
    }),
  );
}

/**
 * The places of a project where a signal is treated as a host value. They are found by the types, so the project should
 * compile; what the compiler refuses is for it to report.
 * @throws Error when the project cannot be read.
 */
export function checkSources({ project, includes }: CheckOptions): readonly Finding[] {
  const { fileNames, options } = parseProject(project);
  return findingsIn(ts.createProgram(fileNames, { ...options, noEmit: true }), includes);
}

/** A finding as text, in the form of a `HardwareError`. */
export function formatFinding(finding: Finding): string {
  const { code, message, help, line, column, endLine, endColumn } = finding;
  const length = endLine === line ? endColumn - column : Infinity;
  return `error[${code}]: ${message}\n${frameAt(finding, length)}\nhelp: ${help}`;
}
