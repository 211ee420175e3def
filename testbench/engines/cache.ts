import { createHash, randomBytes } from 'node:crypto';
import { existsSync, utimesSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cacheRoot } from '../../dsl/source/cache-root.js';
import { EngineError } from './errors.js';

/** Folders of one kind that are kept; the least recently used go first. */
const KEPT = 200;
const DAY = 24 * 3600 * 1000;
/** Folders that nobody used for this long go. */
const KEPT_FOR = 30 * DAY;
/** A build folder this old was left by a process that died. */
const ABANDONED_AFTER = DAY / 24;

export { cacheRoot };

/** A key from everything that a build product depends on: 32 hexadecimal digits of SHA-256 over JSON. */
export function cacheKey(...parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}

const building = new Map<string, Promise<string>>();

/**
 * The folder `<root>/<kind>/<key>`, built if it is not there. `build` writes into a folder of its own that is moved into
 * place in one step, so nobody ever sees half a product; when two processes build the same key, one product wins
 * and both use it. A build that fails leaves nothing.
 *
 * @param kind one path component, such as `verilator-model`
 * @param key from {@link cacheKey}
 */
export function cached(kind: string, key: string, build: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(cacheRoot(), kind, key);
  if (existsSync(folder)) {
    const now = new Date();
    // The time of last use, for pruning. A read-only cache still works.
    try {
      utimesSync(folder, now, now);
    } catch {
      return Promise.resolve(folder);
    }
    return Promise.resolve(folder);
  }
  const running = building.get(folder);
  if (running) return running;
  const started = fill(kind, folder, build).finally(() => building.delete(folder));
  building.set(folder, started);
  return started;
}

/** Makes a folder and what is missing above it, one at a time: the recursive `mkdir` never ends where there can be none. */
async function makeFolder(folder: string): Promise<void> {
  if (existsSync(folder)) return;
  await makeFolder(dirname(folder));
  await mkdir(folder).catch((error: unknown) => {
    // Another process may have made it in the meantime.
    if (!existsSync(folder)) throw error;
  });
}

function unwritable(folder: string, error: unknown): EngineError {
  const reason = error instanceof Error ? error.message.replace(/,.*/, '') : String(error);
  return new EngineError(
    'cache-unwritable',
    `The cache ${folder} cannot be written (${reason}). Set WHITTLE_CACHE to a folder that you may write.`,
  );
}

async function fill(kind: string, folder: string, build: (folder: string) => Promise<void>): Promise<string> {
  const parent = join(cacheRoot(), kind);
  const draft = join(parent, `.draft-${process.pid}-${randomBytes(6).toString('hex')}`);
  await makeFolder(draft).catch((error: unknown) => {
    throw unwritable(parent, error);
  });
  try {
    await build(draft);
    await rename(draft, folder).catch((error: unknown) => {
      // Another process was first: its product has the same key and serves as well.
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  await prune(parent);
  return folder;
}

/** Removes what nobody used for long, what exceeds the number kept, and drafts of dead processes. */
async function prune(parent: string): Promise<void> {
  const now = Date.now();
  const ages = await Promise.all(
    (await readdir(parent)).map(async name => {
      const path = join(parent, name);
      // Another process may prune at the same time.
      const age = await stat(path).then(
        found => now - found.mtimeMs,
        () => 0,
      );
      return { path, age, draft: name.startsWith('.draft-') };
    }),
  );
  const products = ages.filter(entry => !entry.draft).sort((a, b) => a.age - b.age);
  const old = [
    ...ages.filter(entry => entry.draft && entry.age > ABANDONED_AFTER),
    ...products.filter((entry, rank) => entry.age > KEPT_FOR || rank >= KEPT),
  ];
  await Promise.all(old.map(entry => rm(entry.path, { recursive: true, force: true })));
}
