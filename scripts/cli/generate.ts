import { BadInput } from './bad-input.js';
import { existsSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { readSources } from '../../dsl/source/read-sources.js';
import type { Block } from '../../generators/block.js';
import { writeAll } from './files.js';
import type { Io } from './io.js';
import { Status } from './io.js';
import { projectFolder } from './project.js';
import { rtlOf } from './rtl.js';
import type { Manifest } from './rtl.js';
import { select } from './select.js';
import { table } from './table.js';

/** Options of `whittle generate`. */
export interface GenerateOptions {
  readonly out?: string;
  readonly locators?: boolean;
  readonly set?: readonly string[];
  readonly json?: boolean;
}

/** The manifests that stand in a folder, by file name. */
function manifestsIn(folder: string): Map<string, Manifest> {
  const found = new Map<string, Manifest>();
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return found;
  for (const name of readdirSync(folder)) {
    if (!name.endsWith('.json')) continue;
    const value: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    if (typeof value === 'object' && value !== null && 'block' in value && 'files' in value)
      found.set(name, value as Manifest);
  }
  return found;
}

/** Files that an earlier run wrote for presets which are no longer, and which nothing uses. */
function leftOver(
  folder: string,
  written: ReadonlySet<string>,
  before: ReadonlyMap<string, Manifest>,
): string[] {
  const own = [...before].flatMap(([name, { files }]) => [name, name.replace(/\.json$/, '.f'), ...files]);
  return [...new Set(own)].filter(path => !written.has(path) && existsSync(join(folder, path)));
}

/** Writes the Verilog of presets; without targets those of every block, and removes what an earlier run left over. */
export function generate(
  io: Io,
  catalog: readonly Block[],
  targets: readonly string[],
  options: GenerateOptions,
): Status {
  if (options.out === '') throw new BadInput('--out is empty; name a folder');
  const folder = resolve(io.folder, options.out ?? 'rtl-out');
  const selections = select(catalog, targets, options.set);
  const { files, manifests } = rtlOf(selections, {
    sources: readSources(),
    locators: options.locators === true,
    root: projectFolder,
  });
  const before = manifestsIn(folder);
  writeAll(folder, files);
  const removed = targets.length === 0 ? leftOver(folder, new Set(files.keys()), before) : [];
  for (const path of removed) rmSync(join(folder, path));
  if (options.json === true) {
    io.out(JSON.stringify({ folder, presets: manifests, removed }, undefined, 2));
    return Status.pass;
  }
  const rows = manifests.map(({ block, preset, top, files }) => [
    block,
    preset,
    top,
    files.length,
    files.reduce((lines, file) => lines + linesOf(join(folder, file)), 0),
  ]);
  const columns = [
    { head: 'block' },
    { head: 'preset' },
    { head: 'top module' },
    { head: 'modules', align: 'right' as const },
    { head: 'lines', align: 'right' as const },
  ];
  io.out(table(io, columns, rows));
  const gone = removed.length === 0 ? '' : `, ${String(removed.length)} old ones removed`;
  io.out(`\n${String(files.size)} files in ${relative(io.folder, folder) || '.'}${gone}`);
  return Status.pass;
}

function linesOf(path: string): number {
  return readFileSync(path, 'utf8').split('\n').length - 1;
}
