import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * The folder for what can be made again: `WHITTLE_CACHE` if set, else `$XDG_CACHE_HOME/whittle`, else `~/.cache/whittle`.
 * Everything in it can be deleted at any time while nothing runs.
 */
export function cacheRoot(): string {
  const own = process.env['WHITTLE_CACHE'];
  if (own) return own;
  const xdg = process.env['XDG_CACHE_HOME'];
  return join(xdg ? xdg : join(homedir(), '.cache'), 'whittle');
}
