/** A key: an integer. Numbers up to 53 bits, bigints for more; one job uses one of them. */
export type Key = number | bigint;

/**
 * The set that top-k must find, by sorting: larger keys first, then lower indices; the first k, in ascending index order.
 * The definition that everything else is compared with; see top-k.md, section Result set.
 * @param k 0 .. keys.length; more gives all
 */
export function topKOracle(keys: readonly Key[], k: number): number[] {
  const order = [...keys.keys()].sort((i, j) => {
    const [a, b] = [keys[i] as Key, keys[j] as Key];
    return a > b ? -1 : a < b ? 1 : i - j;
  });
  return order.slice(0, k).sort((i, j) => i - j);
}
