import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import writeFileAtomic from 'write-file-atomic';
import { cacheRoot } from '../../dsl/source/cache-root.js';
import type { Progress } from './campaign.js';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** A digest of the sources that a campaign tries out: results of other sources do not count. */
function sourcesDigest(): string {
  const hash = createHash('sha256');
  for (const folder of ['dsl', join('testbench', 'engines'), join('testbench', 'fuzz')]) {
    const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).sort();
    for (const name of names) {
      if (!/\.(ts|js|cpp|h)$/.test(name) || /\.(spec|fixture)\./.test(name)) continue;
      hash.update(name).update(readFileSync(join(root, folder, name)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

/** Where a campaign that was broken off is to go on. It exists while the campaign is not finished. */
export class CampaignState {
  private readonly digest = sourcesDigest();

  private constructor(private readonly path: string) {}

  /** The state of the campaign with a seed and engines. */
  static of(seed: number, engines: readonly string[]): CampaignState {
    return new CampaignState(join(cacheRoot(), 'fuzz', `${String(seed)}-${engines.join('-')}.json`));
  }

  /** What was done before; undefined at the start. `stale` when it was done with other sources, which counts for nothing. */
  load(): { readonly progress?: Progress; readonly stale: boolean } {
    if (!existsSync(this.path)) return { stale: false };
    try {
      const { digest, progress } = JSON.parse(readFileSync(this.path, 'utf8')) as {
        digest: string;
        progress: Progress;
      };
      return digest === this.digest ? { progress, stale: false } : { stale: true };
    } catch {
      return { stale: true };
    }
  }

  /** Keeps what is done; the file is whole at any time. */
  save(progress: Progress): void {
    mkdirSync(dirname(this.path), { recursive: true });
    writeFileAtomic.sync(this.path, JSON.stringify({ digest: this.digest, progress }));
  }

  /** Forgets everything. */
  clear(): void {
    rmSync(this.path, { force: true });
  }
}
