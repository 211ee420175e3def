/** What a row of processing elements works on together, for as many cycles as there are products in a sum. */
export type TokenBeat =
  | { readonly bits: 8; readonly token: number }
  /** One token in the place of its parity, or one in each. */
  | { readonly bits: 4; readonly even?: number; readonly odd?: number };

/**
 * The order of tokens in a mixed-precision layer: INT8 tokens one by one, then INT4 tokens in pairs of one even and one odd, then those
 * without a partner. The contract is mixed-precision.md. Source: FACT (ISCA 2023), abstract; the order is ours.
 * @param int8 for each token whether it is INT8
 */
export function tokenOrder(int8: readonly boolean[]): TokenBeat[] {
  const tokens = (want: boolean, parity?: number): number[] =>
    [...int8.keys()].filter(t => int8[t] === want && (parity === undefined || t % 2 === parity));
  const [even, odd] = [tokens(false, 0), tokens(false, 1)];
  return [
    ...tokens(true).map((token): TokenBeat => ({ bits: 8, token })),
    ...Array.from({ length: Math.max(even.length, odd.length) }, (_, m): TokenBeat => {
      const [a, b] = [even[m], odd[m]];
      return { bits: 4, ...(a !== undefined && { even: a }), ...(b !== undefined && { odd: b }) };
    }),
  ];
}
