import type { SourceFile } from 'ts-morph';
import { moduleDocOf, modulePortDocs } from './docs.js';
import { morph } from './morph.js';
import { boundName, callPosition, calledName } from './names.js';

/** What one file says; keys are `line:column`, counted from 1. */
export interface SourceTable {
  readonly names: Readonly<Record<string, string>>;
  readonly modules: Readonly<Record<string, ModuleEntry>>;
}

/** The documentation of one module(...) call. */
export interface ModuleEntry {
  readonly doc?: string | undefined;
  readonly ports: Readonly<Record<string, string>>;
}

const moduleCalls = new Set(['module', 'blackBox']);

/** Everything a file says about the calls in it. */
function tableOf(file: SourceFile): SourceTable {
  const { Node } = morph();
  const names: Record<string, string> = {};
  const modules: Record<string, ModuleEntry> = {};
  file.forEachDescendant(node => {
    if (!Node.isCallExpression(node)) return;
    const { line, column } = file.getLineAndColumnAtPos(callPosition(node));
    const key = `${String(line)}:${String(column)}`;
    const name = boundName(node);
    if (name !== undefined) names[key] = name;
    if (moduleCalls.has(calledName(node) ?? ''))
      modules[key] = { doc: moduleDocOf(node), ports: modulePortDocs(node) };
  });
  return { names, modules };
}

/** Parses a TypeScript source, without checking its types. */
export function parseTable(path: string, text: string): SourceTable {
  const { Project } = morph();
  const project = new Project({ skipAddingFilesFromTsConfig: true, skipFileDependencyResolution: true });
  return tableOf(project.createSourceFile(path, text, { overwrite: true }));
}
