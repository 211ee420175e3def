import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { GoldenError } from '../../errors.js';
import { fetchTransactions, transactionWords, transactionsOf } from './fetch.js';
import type { FetchJob, FetchLayout } from './fetch.js';

interface FetchVector extends FetchJob, FetchLayout {
  readonly name: string;
  readonly requesters: number;
  /** For each requester: channel, address, words, last. */
  readonly transactions: readonly (readonly (readonly [number, number, number, number])[])[];
  /** For each requester: a word in hexadecimal, last. */
  readonly words: readonly (readonly (readonly [string, number])[])[];
}

const { memoryBytes, vectors } = JSON.parse(
  readFileSync(new URL('../vectors/fetcher.json', import.meta.url), 'utf8'),
) as { readonly memoryBytes: number; readonly vectors: readonly FetchVector[] };

const memory = Uint8Array.from({ length: memoryBytes }, (_, b) => b * 73 + (b >> 5) * 29 + 5);

describe('fetch', () => {
  for (const { name, requesters, transactions, words, ...given } of vectors) {
    it(`vector: ${name}`, () => {
      const found = fetchTransactions(given, requesters, given);
      expect(found.map(list => list.map(t => [t.channel, t.address, t.words, Number(t.last)]))).to.deep.equal(
        transactions,
      );
      const read = found.map(list =>
        list.flatMap(transaction =>
          transactionWords(given, memory, transaction).map((word, w) => [
            word.toString(16),
            Number(transaction.last && w === transaction.words - 1),
          ]),
        ),
      );
      expect(read).to.deep.equal(words);
    });
  }

  it('refuses what it cannot cut', () => {
    expect(() => transactionsOf({ channels: 2, dataBits: 64 }, 0, 0)).to.throw(GoldenError, '0 bytes');
    expect(() => transactionsOf({ channels: 2, dataBits: 24 }, 0, 1)).to.throw(GoldenError, '24 bits');
    expect(
      fetchTransactions({ channels: 2, dataBits: 64 }, 1, {
        base: 0,
        stride: 0,
        offset: 0,
        bytes: 0,
        ids: [1],
      }),
    ).to.deep.equal([[]]);
  });
});
