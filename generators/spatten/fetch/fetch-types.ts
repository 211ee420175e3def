import { bit, bundle, choice, clog2, connect, u } from '../../../dsl/index.js';
import type { Consumer, Producer, Type } from '../../../dsl/index.js';

/** Bytes that lie side by side in a channel, the most of one transaction. */
export const TURN_BYTES = 32;

/** Two kinds of queues: one for each requester, in which a request waits behind others, or one for each requester and channel. */
export type FetchQueues = 'input' | 'virtualOutput';

/** Parameters of the crossbar. */
export interface FetchCrossbarParameters {
  readonly queues: FetchQueues;
  readonly requesters: number;
  readonly channels: number;
  /** Bits of a word of a channel: a power of two from 8 to 256. */
  readonly dataBits: number;
  /** Requests that a queue holds. */
  readonly addressDepth: number;
  /** Words that a queue holds. */
  readonly dataDepth: number;
  /** The most transactions of a requester under way. */
  readonly window: number;
  /** The most transactions of a channel under way. */
  readonly outstanding: number;
  /** Requesters of a party: at each channel parties take turns, and in a party its requesters. Default: all are of one. */
  readonly party?: number;
}

/** Small values for a module by itself. */
export const toyCrossbar = {
  queues: 'input',
  requesters: 2,
  channels: 2,
  dataBits: 64,
  addressDepth: 4,
  dataDepth: 8,
  window: 8,
  outstanding: 8,
} satisfies FetchCrossbarParameters;

type Widths = Pick<FetchCrossbarParameters, 'requesters' | 'channels' | 'dataBits'>;

/** Bits of a number below `count`, at least one. */
const indexBits = (count: number): number => Math.max(1, clog2(count));

/** The number of a channel. */
export const channelType = ({ channels }: Pick<Widths, 'channels'>) => u<number>(indexBits(channels));

/** The number of a requester. */
export const requesterType = ({ requesters }: Pick<Widths, 'requesters'>) => u<number>(indexBits(requesters));

/** Words of a transaction less one. */
export const lengthType = ({ dataBits }: Pick<Widths, 'dataBits'>) =>
  u<number>(indexBits((8 * TURN_BYTES) / dataBits));

/** What a channel is asked for: `length` + 1 words from a byte address of its own on, all in one turn of 32 bytes. */
export const askType = (widths: Pick<Widths, 'dataBits'>) =>
  bundle({ address: u(32), length: lengthType(widths) });

/** A transaction of a requester; `last` comes back with its last word. */
export const requestType = (widths: Pick<Widths, 'channels' | 'dataBits'>) =>
  bundle({ channel: channelType(widths), address: u(32), length: lengthType(widths), last: bit });

/** A word of a channel; `last` ends what was asked for. */
export const wordType = ({ dataBits }: Pick<Widths, 'dataBits'>) =>
  bundle({ data: u<number>(dataBits), last: bit });

/** How memory refused a read. */
export const readFailure = choice('None', 'SlaveError', 'DecodeError');

/** The address channel and the words of a channel of memory: one id, so that words come in the order of the addresses. */
export const channelBus = ({ dataBits }: Pick<Widths, 'dataBits'>) => ({
  addressWidth: 32,
  dataWidth: dataBits,
  idWidth: 1,
});

/** Connects streams to as many others, in order. */
export function connectAll<T extends Type>(from: readonly Consumer<T>[], to: readonly Producer<T>[]): void {
  from.forEach((stream, i) => {
    const end = to[i];
    if (end !== undefined) connect(stream, end);
  });
}
