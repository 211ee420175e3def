import { GoldenError } from '../errors.js';

/** Where elements lie: `diagonal`, neighbours of a row and of a column in different banks; `plain`, a column in one bank. */
export type StoreLayout = 'diagonal' | 'plain';

/** A word of a bank. */
export interface BankWord {
  readonly bank: number;
  readonly address: number;
}

/** How long a request takes. */
export interface BankService {
  /** The most words of one bank, 1 or more. */
  readonly cycles: number;
  /** Words that had to wait for another one of their bank. */
  readonly conflicts: number;
}

/**
 * How banks of one word a cycle serve a request; the same word twice counts once. The contract is diagonal-store.md.
 * @param words one or more
 */
export function serveRequest(words: readonly BankWord[]): BankService {
  const banks = new Map<number, Set<number>>();
  for (const { bank, address } of words) banks.set(bank, (banks.get(bank) ?? new Set()).add(address));
  const counts = [...banks.values()].map(addresses => addresses.size);
  return {
    cycles: Math.max(1, ...counts),
    conflicts: counts.reduce((sum, count) => sum + count - 1, 0),
  };
}

/** Where element (r, c) of a tile lies: bank (r + c) mod G or c, address tile * G + r. @param banks G, a power of two */
export function tileWord(layout: StoreLayout, banks: number, tile: number, r: number, c: number): BankWord {
  return { bank: layout === 'diagonal' ? (r + c) % banks : c, address: tile * banks + r };
}

/** Where bank b holds its element of row or column `at`, in the diagonal layout. Every bank has one of each. */
export function diagonalAddress(
  banks: number,
  tile: number,
  line: 'row' | 'column',
  at: number,
  bank: number,
): number {
  return tile * banks + (line === 'row' ? at : (bank - at + banks) % banks);
}

/** Where plane p (0 upper, 1 lower nibble) of token t lies: bank (t + p) mod 2 or p, address t * columns + k. */
export function nibbleWord(
  layout: StoreLayout,
  columns: number,
  token: number,
  plane: 0 | 1,
  k: number,
): BankWord {
  return { bank: layout === 'diagonal' ? (token + plane) % 2 : plane, address: token * columns + k };
}

/** Refuses a number of banks that is no power of two. @throws GoldenError `bad-argument` */
export function checkBanks(banks: number): void {
  if (!Number.isInteger(Math.log2(banks)) || banks < 1) {
    throw new GoldenError('bad-argument', `store: ${banks} banks; give a power of two`);
  }
}
