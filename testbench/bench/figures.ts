/**
 * `1234567.25` as `1,234,567.25`, with three decimals at most. The formats of `Intl` do the same, but the first of a process takes as long
 * as a short run.
 */
export function grouped(value: number): string {
  const [whole = '', decimals] = String(Number(value.toFixed(3))).split('.');
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? groups : `${groups}.${decimals}`;
}

/** `1 cycle`, `2,000 cycles`. */
export function counted(value: number, what: string): string {
  return `${grouped(value)} ${what}${value === 1 ? '' : 's'}`;
}
