import { createRequire } from 'node:module';
import { EngineError } from '../errors.js';
import type { Block, Link } from './block.js';

/** What native/bridge.cpp exports. */
interface Bridge {
  open(library: string, block: ArrayBuffer, seed: number, cycle: number, wave: string): Link;
}

const require = createRequire(import.meta.url);

/** How to start a model, for both transports. */
export interface Start {
  /** The circuit's name, for messages. */
  readonly top: string;
  readonly library: string;
  readonly seed: number;
  /** Picoseconds of a cycle. */
  readonly cycle: number;
  /** Absolute path of the wave file, or empty. */
  readonly wave: string;
}

/** Models with a wave that nobody has closed yet. */
const unwritten = new Set<Link>();

/** A wave is written out even when the caller leaves without closing its simulation. */
function closeAtExit(link: Link): Link {
  if (unwritten.size === 0) process.once('exit', closeAll);
  unwritten.add(link);
  return {
    settle: link.settle,
    edge: link.edge,
    call: link.call,
    close: () => {
      unwritten.delete(link);
      if (unwritten.size === 0) process.removeListener('exit', closeAll);
      return link.close();
    },
  };
}

function closeAll(): void {
  for (const link of unwritten) void link.close();
}

/**
 * Loads a model into this process.
 * @throws EngineError `wave-failed`, or `crashed` when the model cannot be loaded
 */
export function linkInProcess(bridge: string, block: Block, start: Start): Link {
  const loaded = require(bridge) as Bridge;
  try {
    const link = loaded.open(start.library, block.buffer, start.seed, start.cycle, start.wave);
    return start.wave === '' ? link : closeAtExit(link);
  } catch (error) {
    throw startError(start.top, error instanceof Error ? error.message : String(error));
  }
}

/** The error for a model that did not start. */
export function startError(top: string, reason: string): EngineError {
  const code = reason.startsWith('the wave file') ? 'wave-failed' : 'crashed';
  return new EngineError(code, `The model of ${top} did not start: ${reason}.`);
}
