import { Presets, SingleBar } from 'cli-progress';
import type { Progress } from '../../testbench/report.js';
import type { Io } from './io.js';

/** Runs long work; while a person looks on, a bar shows how far it is. */
export async function withProgress<R>(io: Io, work: (progress: Progress) => Promise<R>): Promise<R> {
  if (!io.watched) return work(() => undefined);
  const bar = new SingleBar(
    { format: '{bar} {value}/{total}  {what}', hideCursor: true, clearOnComplete: true, linewrap: false },
    Presets.shades_classic,
  );
  let started = false;
  try {
    return await work((done, total, what) => {
      if (started) bar.update(done, { what });
      else bar.start(total, done, { what });
      started = true;
      bar.setTotal(total);
    });
  } finally {
    bar.stop();
  }
}
