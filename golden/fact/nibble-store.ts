import { GoldenError } from '../errors.js';
import type { IntegerMatrix } from '../model/integer-matrix.js';
import { type BankWord, type BankService, type StoreLayout, nibbleWord, serveRequest } from './banks.js';
import type { LanePair } from './mixed-product.js';
import { type NibbleRounding, int4Of, splitNibbles } from './nibbles.js';
import type { TokenBeat } from './token-order.js';

/** What a store of nibbles answers; the block raises the same error. */
export type NibbleResult =
  | ({ readonly outcome: 'done'; readonly operands: LanePair } & BankService)
  | { readonly outcome: 'error'; readonly error: 'token-over-store' };

/** INT8 activations as nibbles in two banks. */
export interface NibbleStore {
  /** The operands of a beat at column k: hi and lo of an INT8 token, or the INT4 of the tokens in the even and the odd place. */
  read(beat: TokenBeat, k: number): NibbleResult;
  /** Cycles and conflicts of all reads so far. */
  totals(): BankService;
}

/**
 * Activations in nibble planes. The contract is diagonal-store.md. Source: FACT (ISCA 2023), abstract; the placement is ours.
 * @param x [token][k], -128 .. 127 @param int8 for each token whether its upper nibble stays as it is
 * @param rounding of the upper nibble of INT4 tokens, when they are written
 * @throws GoldenError `bad-argument` from the store for a column that x does not have
 */
export function createNibbleStore(
  layout: StoreLayout,
  x: IntegerMatrix,
  int8: readonly boolean[],
  rounding: NibbleRounding = 'floor',
): NibbleStore {
  const { rows: tokens, columns } = x;
  const memory = [new Int8Array(tokens * columns), new Int8Array(tokens * columns)] as const;
  const put = ({ bank, address }: BankWord, value: number): void => {
    memory[bank]?.fill(value, address, address + 1);
  };
  x.data.forEach((value, i) => {
    const [token, k] = [Math.floor(i / columns), i % columns];
    const { hi, lo } = splitNibbles(value);
    put(nibbleWord(layout, columns, token, 0, k), int8[token] === true ? hi : int4Of(value, rounding));
    put(nibbleWord(layout, columns, token, 1, k), lo);
  });
  let [cycles, conflicts] = [0, 0];
  return {
    read: (beat, k) => {
      if (!Number.isInteger(k) || k < 0 || k >= columns) {
        throw new GoldenError('bad-argument', `store: column ${k}; give 0 .. ${columns - 1}`);
      }
      const wanted: readonly (readonly [number | undefined, 0 | 1])[] =
        beat.bits === 8
          ? [
              [beat.token, 0],
              [beat.token, 1],
            ]
          : [
              [beat.even, 0],
              [beat.odd, 0],
            ];
      if (wanted.some(([token]) => token !== undefined && (token < 0 || token >= tokens))) {
        return { outcome: 'error', error: 'token-over-store' };
      }
      const words = wanted.map(([token, plane]) =>
        token === undefined ? undefined : nibbleWord(layout, columns, token, plane, k),
      );
      const service = serveRequest(words.filter(word => word !== undefined));
      cycles += service.cycles;
      conflicts += service.conflicts;
      const value = (word: BankWord | undefined): number =>
        word === undefined ? 0 : (memory[word.bank]?.[word.address] ?? 0);
      return { outcome: 'done', operands: [value(words[0]), value(words[1])], ...service };
    },
    totals: () => ({ cycles, conflicts }),
  };
}
