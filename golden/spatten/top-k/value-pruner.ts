import { topKOracle } from './top-k-oracle.js';

/** Why a query was refused. */
export type ValuePrunerError = 'n-over-tokens' | 'n-is-zero' | 'kept-is-zero';

/** What is left of a query's probabilities. */
export type PrunedValues =
  | { readonly outcome: 'error'; readonly error: ValuePrunerError }
  | {
      readonly outcome: 'pass' | 'pruned';
      /** Positions that are kept, ascending. */
      readonly kept: readonly number[];
      /** The probabilities, 0 where the value is not kept. */
      readonly probabilities: readonly number[];
    };

/**
 * SpAtten's local value pruning of one query (HPCA 2021, section III-C): keeps the largest probabilities, of equal ones those that
 * come first, and sets the others to 0. The contract is value-pruner.md.
 * @param probabilities of 12 bits, in position order
 * @param keep how many are kept at most
 * @param tokens the most probabilities of a query
 */
export function pruneValues(probabilities: readonly number[], keep: number, tokens: number): PrunedValues {
  const n = probabilities.length;
  const refused = (error: ValuePrunerError): PrunedValues => ({ outcome: 'error', error });
  if (n > tokens) return refused('n-over-tokens');
  if (n === 0) return refused('n-is-zero');
  if (keep === 0) return refused('kept-is-zero');
  if (n <= keep) return { outcome: 'pass', kept: probabilities.map((_, i) => i), probabilities };
  const kept = topKOracle(probabilities, keep);
  const stays = new Set(kept);
  return { outcome: 'pruned', kept, probabilities: probabilities.map((p, i) => (stays.has(i) ? p : 0)) };
}
