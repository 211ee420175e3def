import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folders = new Set<string>();

/** A new folder for what a tool needs, gone when `work` is done. */
export async function inScratch<R>(work: (folder: string) => Promise<R>): Promise<R> {
  const folder = await mkdtemp(join(tmpdir(), 'whittle-fuzz-'));
  folders.add(folder);
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
    folders.delete(folder);
  }
}

/** Removes the folders that are in use: for a process that ends now. */
export function dropScratch(): void {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}
