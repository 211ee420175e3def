import { GoldenError } from '../errors.js';
import {
  type BankWord,
  type BankService,
  type StoreLayout,
  checkBanks,
  serveRequest,
  tileWord,
} from './banks.js';

/** A row or a column of a tile. */
export type TileLine = 'row' | 'column';

/** What a store answers; the block raises the same error. */
export type StoreResult =
  | ({ readonly outcome: 'done'; readonly values: readonly number[] } & BankService)
  | { readonly outcome: 'error'; readonly error: 'tile-over-store' };

/** Tiles of G x G elements in G banks. */
export interface TileStore {
  /** What was read, lane 0 first, or written. */
  read(line: TileLine, tile: number, at: number): StoreResult;
  write(line: TileLine, tile: number, at: number, values: readonly number[]): StoreResult;
  /** Cycles and conflicts of all requests so far. */
  totals(): BankService;
}

/**
 * A store of tiles, of which any row and any column is read and written in one cycle when the layout is diagonal. The contract is
 * diagonal-store.md. Source: FACT (ISCA 2023), abstract; the placement is ours.
 * @param banks G, a power of two @param tiles how many fit
 * @throws GoldenError `bad-argument` for other banks, and from the store for a line outside 0 .. G-1 or another number of values
 */
export function createTileStore(layout: StoreLayout, banks: number, tiles: number): TileStore {
  checkBanks(banks);
  const memory = Array.from({ length: banks }, () => new Int32Array(tiles * banks));
  let [cycles, conflicts] = [0, 0];
  const run = (
    line: TileLine,
    tile: number,
    at: number,
    lane: (word: BankWord, i: number) => number,
  ): StoreResult => {
    if (!Number.isInteger(at) || at < 0 || at >= banks) {
      throw new GoldenError('bad-argument', `store: ${line} ${at} of a tile; give 0 .. ${banks - 1}`);
    }
    if (tile < 0 || tile >= tiles) return { outcome: 'error', error: 'tile-over-store' };
    const words = Array.from({ length: banks }, (_, i) =>
      line === 'row' ? tileWord(layout, banks, tile, at, i) : tileWord(layout, banks, tile, i, at),
    );
    const service = serveRequest(words);
    cycles += service.cycles;
    conflicts += service.conflicts;
    return { outcome: 'done', values: words.map(lane), ...service };
  };
  return {
    read: (line, tile, at) => run(line, tile, at, ({ bank, address }) => memory[bank]?.[address] ?? 0),
    write: (line, tile, at, values) => {
      if (values.length !== banks) {
        throw new GoldenError('bad-argument', `store: ${values.length} values for a ${line} of ${banks}`);
      }
      return run(line, tile, at, ({ bank, address }, i) => {
        const value = values[i] ?? 0;
        memory[bank]?.fill(value, address, address + 1);
        return value;
      });
    },
    totals: () => ({ cycles, conflicts }),
  };
}
