import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import writeFileAtomic from 'write-file-atomic';
import { cacheRoot } from './cache-root.js';
import type { Position, SourceInfo } from './source-info.js';
import { parseTable } from './source-table.js';
import type { ModuleEntry, SourceTable } from './source-table.js';

/** Tables kept on disk; the oldest go first. */
const KEPT = 500;

const emptyTable: SourceTable = { names: {}, modules: {} };

/** What the tables are made by, so that a change of it makes new ones. */
function analysisText(): string {
  const extension = extname(import.meta.url);
  return ['names', 'docs', 'source-table']
    .map(name => readFileSync(fileURLToPath(new URL(`./${name}${extension}`, import.meta.url)), 'utf8'))
    .join('\n');
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function prune(folder: string): void {
  const names = readdirSync(folder);
  if (names.length <= KEPT) return;
  const ages = names.map(name => ({ path: join(folder, name), time: statSync(join(folder, name)).mtimeMs }));
  ages.sort((a, b) => b.time - a.time);
  for (const { path } of ages.slice(KEPT)) rmSync(path, { force: true });
}

/** Keeps a table for later processes. A cache that cannot be written to costs time, nothing else. */
function store(folder: string, path: string, table: SourceTable): void {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileAtomic.sync(path, JSON.stringify(table));
    prune(folder);
  } catch {
    return;
  }
}

class Sources implements SourceInfo {
  private readonly tables = new Map<string, SourceTable>();
  private readonly folder = join(cacheRoot(), 'source-tables');
  private analysis: string | undefined;

  nameAt(position: Position): string | undefined {
    return this.table(position.file).names[keyOf(position)];
  }

  moduleDoc(position: Position): string | undefined {
    return this.entry(position)?.doc;
  }

  portDoc(position: Position, port: string): string | undefined {
    const docs = this.entry(position)?.ports ?? {};
    return Object.hasOwn(docs, port) ? docs[port] : undefined;
  }

  private entry(position: Position): ModuleEntry | undefined {
    return this.table(position.file).modules[keyOf(position)];
  }

  private table(file: string): SourceTable {
    let table = this.tables.get(file);
    if (table === undefined) {
      table = this.read(file);
      this.tables.set(file, table);
    }
    return table;
  }

  private read(file: string): SourceTable {
    const text = readText(file);
    if (text === undefined) return emptyTable;
    this.analysis ??= analysisText();
    const key = createHash('sha256')
      .update(JSON.stringify([this.analysis, extname(file), text]))
      .digest('hex')
      .slice(0, 32);
    const path = join(this.folder, `${key}.json`);
    const kept = readText(path);
    if (kept !== undefined) return JSON.parse(kept) as SourceTable;
    const table = parseTable(file, text);
    store(this.folder, path, table);
    return table;
  }
}

function keyOf({ line, column }: Position): string {
  return `${String(line)}:${String(column)}`;
}

/**
 * What the TypeScript sources say. A file is read when it is first asked about; what it says is kept in memory, and on
 * disk by its content. A file that cannot be read says nothing.
 */
export function readSources(): SourceInfo {
  return new Sources();
}
