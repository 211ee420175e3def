import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * The folder for what can be made again: `WHITTLE_CACHE` if set, else `$XDG_CACHE_HOME/whittle`, else `~/.cache/whittle`.
 * Everything in it can be deleted at any time while nothing runs.
 */
export function cacheRoot(): string {
  const { WHITTLE_CACHE: own = '', XDG_CACHE_HOME: shared = '' } = process.env;
  if (own !== '') return own;
  return join(shared === '' ? join(homedir(), '.cache') : shared, 'whittle');
}
