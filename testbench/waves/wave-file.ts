import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { EngineError } from '../engines/errors.js';
import type { Channels } from './channels.js';
import type { Frame, FrameRing } from './frame.js';
import { VcdWriter, vcdText } from './vcd.js';

/** Takes the frames of a simulation. */
export interface WaveSink {
  add(frame: Frame): void;
  /** No frame comes after `last`; an engine that has ended has none to end with. */
  close(last: Frame | undefined): void;
}

function guarded<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new EngineError('wave-failed', `The wave file cannot be written: ${path}: ${reason}`, { cause });
  }
}

function makeFolder(path: string): void {
  mkdirSync(dirname(path), { recursive: true });
}

/** Files that nobody has closed yet: their text is written out even when the caller leaves without closing. */
const open = new Set<WaveFile>();

function flushAll(): void {
  for (const file of open) file.flush();
}

/** A file that grows with the run; memory does not. */
export class WaveFile implements WaveSink {
  private readonly path: string;
  private readonly file: number;
  private readonly writer: VcdWriter;

  /** @throws EngineError `wave-failed` */
  constructor(path: string, plan: Channels) {
    this.path = resolve(path);
    this.file = guarded(this.path, () => {
      makeFolder(this.path);
      return openSync(this.path, 'w');
    });
    this.writer = new VcdWriter(plan, text => writeSync(this.file, text));
    if (open.size === 0) process.once('exit', flushAll);
    open.add(this);
  }

  add(frame: Frame): void {
    guarded(this.path, () => {
      this.writer.add(frame);
    });
  }

  /** Writes out what is collected. */
  flush(): void {
    guarded(this.path, () => {
      this.writer.flush();
    });
  }

  close(last: Frame | undefined): void {
    open.delete(this);
    if (open.size === 0) process.removeListener('exit', flushAll);
    if (last !== undefined) this.add(last);
    this.flush();
    closeSync(this.file);
  }
}

/** The last frames, written when they are asked for. */
export class LastFrames implements WaveSink {
  private readonly path: string;

  constructor(
    path: string,
    private readonly plan: Channels,
    private readonly ring: FrameRing,
  ) {
    this.path = resolve(path);
  }

  add(frame: Frame): void {
    this.ring.add(frame);
  }

  /** Writes the frames that are kept, and `last` behind them. @throws EngineError `wave-failed` */
  write(last: Frame | undefined): void {
    const frames = [...this.ring.list(), ...(last === undefined ? [] : [last])];
    guarded(this.path, () => {
      makeFolder(this.path);
      writeFileSync(this.path, vcdText(this.plan, frames));
    });
  }

  close(): void {
    // What nobody asked for is not written.
  }
}
