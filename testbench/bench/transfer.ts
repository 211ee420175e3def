import { HostValueError } from '../../dsl/types/host.js';
import type { Type } from '../../dsl/types/type.js';
import type { Module } from '../../dsl/module/module.js';
import type { Driver, Monitor, Port, Ports, Sink } from '../../dsl/module/ports.js';
import type { StreamJob, StreamPauses, StreamResult } from '../engines/engine.js';
import { codecOf, rowOf } from './codec.js';
import type { Codec } from './codec.js';
import { BenchError, requireCount } from './error.js';
import { counted } from './figures.js';

type HostOf<P extends Port> =
  P['bench'] extends Driver<infer V> ? V : P['bench'] extends Monitor<infer V> ? V : never;

/** Stream traffic known ahead. */
export interface TransferJob<P extends Ports> {
  /** Values for sinks, each sent as soon as it can be after its gap. */
  readonly drive?: {
    readonly [K in keyof P as P[K]['dir'] extends 'sink' ? K : never]?: {
      readonly values: readonly HostOf<P[K]>[];
      readonly gaps?: StreamPauses;
    };
  };
  /** How many values to take from sources. */
  readonly receive?: {
    readonly [K in keyof P as P[K]['dir'] extends 'source' ? K : never]?: {
      readonly count: number;
      readonly stalls?: StreamPauses;
    };
  };
  /** Cycles after which the transfer counts as hung; by default the bench's timeout and 8 cycles for each value and pause. */
  readonly maxCycles?: number;
}

/** What came of a transfer. */
export interface TransferResult<P extends Ports> {
  /** Cycles it took. */
  readonly cycles: number;
  readonly received: {
    readonly [K in keyof P as P[K]['dir'] extends 'source' ? K : never]?: HostOf<P[K]>[];
  };
}

interface DriveText {
  readonly values: readonly unknown[];
  readonly gaps?: StreamPauses;
}
interface ReceiveText {
  readonly count: number;
  readonly stalls?: StreamPauses;
}

const codecs = new WeakMap<Type, { readonly words: number; readonly codec: Codec }>();

function rowCodec(type: Type): { readonly words: number; readonly codec: Codec } {
  let found = codecs.get(type);
  if (found === undefined) {
    const { words, leaves } = rowOf(type);
    found = { words, codec: codecOf(type, leaves) };
    codecs.set(type, found);
  }
  return found;
}

function portOf(module: Module, name: string, dir: 'sink' | 'source'): Sink<Type> {
  const port = module.ports[name];
  if (port?.dir === dir) return port as Sink<Type>;
  const known = Object.keys(module.ports).filter(key => module.ports[key]?.dir === dir);
  const list = known.length === 0 ? `it has no ${dir}s` : `its ${dir}s are: ${known.join(', ')}`;
  throw new BenchError('unknown-port', `${module.name} has no ${dir} '${name}'; ${list}.`);
}

function rowsOf(name: string, type: Type, values: readonly unknown[]): Uint32Array {
  const { words, codec } = rowCodec(type);
  const rows = new Uint32Array(words * values.length);
  let item = 0;
  try {
    for (; item < values.length; item++) codec.encode(values[item], rows, words * item);
  } catch (error) {
    if (!(error instanceof HostValueError)) throw error;
    throw new BenchError('bad-value', `${name} item ${String(item)}: ${error.message}`);
  }
  return rows;
}

/** The job in the engine's terms. */
export function encodeTransfer(
  module: Module,
  mask: number,
  timeout: number,
  job: TransferJob<Ports>,
): StreamJob {
  const drives = Object.entries<DriveText>(job.drive ?? {});
  const receives = Object.entries<ReceiveText>(job.receive ?? {});
  const drive = drives.map(([stream, { values, gaps }]) => {
    const rows = rowsOf(stream, portOf(module, stream, 'sink').type, values);
    return { stream, count: values.length, rows, ...(gaps === undefined ? {} : { gaps }) };
  });
  const receive = receives.map(([stream, { count, stalls }]) => {
    portOf(module, stream, 'source');
    requireCount(`'count' of ${stream}`, count);
    return { stream, count, ...(stalls === undefined ? {} : { stalls }) };
  });
  const beats = [
    ...drive.map(({ count, gaps }) => count * (1 + (gaps?.max ?? 0))),
    ...receive.map(({ count, stalls }) => count * (1 + (stalls?.max ?? 0))),
  ].reduce((sum, count) => sum + count, 0);
  const maxCycles = job.maxCycles ?? Math.min(0xffff_ffff, timeout + 8 * beats);
  return { mask, drive, receive, maxCycles };
}

/** Beyond this length an array that is made at once becomes a table, which is slow. */
const MOST_AT_ONCE = 2 ** 25;

/** A list to be filled with `count` values: room for all from the start, where that is faster. */
function listOf(count: number): unknown[] {
  return count < MOST_AT_ONCE ? new Array<unknown>(count) : [];
}

/**
 * The values received.
 * @throws BenchError `hang`, naming each stream that has not finished
 */
export function decodeTransfer(module: Module, job: StreamJob, result: StreamResult): TransferResult<Ports> {
  if (!result.finished) throw unfinished(job, result);
  const received: Record<string, unknown[]> = {};
  job.receive.forEach(({ stream }, i) => {
    const { words, codec } = rowCodec(portOf(module, stream, 'source').type);
    const { rows, transfers } = result.received[i] ?? { rows: new Uint32Array(0), transfers: 0 };
    const values = listOf(transfers);
    for (let item = 0; item < transfers; item++) values[item] = codec.decode(rows, item * words);
    received[stream] = values;
  });
  return { cycles: result.cycles, received };
}

function unfinished(job: StreamJob, result: StreamResult): BenchError {
  const line = (stream: string, done: number, count: number): string =>
    done < count ? `\n  ${stream}: ${String(done)} of ${String(count)} transferred` : '';
  const sent = job.drive.map(({ stream, count }, i) => line(stream, result.sent[i]?.transfers ?? 0, count));
  const taken = job.receive.map(({ stream, count }, i) =>
    line(stream, result.received[i]?.transfers ?? 0, count),
  );
  const what = `The transfer was not over after ${counted(result.cycles, 'cycle')}.`;
  return new BenchError('hang', [what, ...sent, ...taken].join(''));
}
