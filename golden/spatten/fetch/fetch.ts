import { GoldenError } from '../../errors.js';

/** Bytes that lie side by side in one channel. */
const TURN = 32;

/** How memory is divided. */
export interface FetchLayout {
  readonly channels: number;
  /** Bits of a word of a channel. */
  readonly dataBits: number;
}

/** Words of one channel, in one turn of 32 bytes. */
export interface Transaction {
  readonly channel: number;
  /** Byte address in the channel, a multiple of a word. */
  readonly address: number;
  readonly words: number;
  /** The last one of a token. */
  readonly last: boolean;
}

/** What is wanted of which tokens. */
export interface FetchJob {
  readonly base: number;
  readonly stride: number;
  readonly offset: number;
  readonly bytes: number;
  readonly ids: readonly number[];
}

/**
 * The transactions that cover `bytes` bytes from byte address `from` on, modulo 2^32, in ascending order. The contract is fetcher.md.
 * @throws GoldenError `bad-argument` for no bytes, or a word that is no whole number of bytes, at most 32
 */
export function transactionsOf(
  { channels, dataBits }: FetchLayout,
  from: number,
  bytes: number,
): Transaction[] {
  const wordBytes = dataBits / 8;
  if (bytes < 1 || !Number.isInteger(TURN / wordBytes))
    throw new GoldenError('bad-argument', `transactionsOf: ${bytes} bytes in words of ${dataBits} bits`);
  const found: Transaction[] = [];
  for (let left = bytes, at = from % 2 ** 32; left > 0;) {
    const inside = at % TURN;
    const piece = Math.min(left, TURN - inside);
    const turn = (at - inside) / TURN;
    const first = Math.floor(inside / wordBytes);
    found.push({
      channel: turn % channels,
      address: Math.floor(turn / channels) * TURN + first * wordBytes,
      words: Math.floor((inside + piece - 1) / wordBytes) - first + 1,
      last: piece === left,
    });
    left -= piece;
    at = (at + piece) % 2 ** 32;
  }
  return found;
}

/**
 * The transactions of a job for each requester, in the order in which it makes them; none for a job without bytes.
 * @throws GoldenError `bad-argument` as `transactionsOf`
 */
export function fetchTransactions(
  layout: FetchLayout,
  requesters: number,
  { base, stride, offset, bytes, ids }: FetchJob,
): Transaction[][] {
  return Array.from({ length: requesters }, (_, r) =>
    ids
      .filter((_id, p) => p % requesters === r)
      .flatMap(id => (bytes === 0 ? [] : transactionsOf(layout, base + id * stride + offset, bytes))),
  );
}

/** The words of a transaction, as unsigned integers; behind the end of `memory` they are 0. */
export function transactionWords(
  { channels, dataBits }: FetchLayout,
  memory: Uint8Array,
  { channel, address, words }: Pick<Transaction, 'channel' | 'address' | 'words'>,
): bigint[] {
  const wordBytes = dataBits / 8;
  const start = (Math.floor(address / TURN) * channels + channel) * TURN + (address % TURN);
  return Array.from({ length: words }, (_, w) => {
    const from = start + w * wordBytes;
    if (from + wordBytes > memory.length) return 0n;
    return [...memory.subarray(from, from + wordBytes)].reduceRight(
      (high, byte) => (high << 8n) | BigInt(byte),
      0n,
    );
  });
}
