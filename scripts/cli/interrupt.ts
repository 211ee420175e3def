import { dropScratch } from '../../testbench/fuzz/index.js';
import type { Io } from './io.js';

/**
 * Ends the process on Ctrl-C with a last word, and leaves nothing behind but what is needed to go on.
 * @returns what ends that
 */
export function onInterrupt(io: Io, hint: () => string): () => void {
  const stop = (): void => {
    io.note(hint());
    dropScratch();
    process.exit(130);
  };
  process.on('SIGINT', stop);
  return () => process.off('SIGINT', stop);
}
