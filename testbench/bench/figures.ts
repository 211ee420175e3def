/**
 * `1234567.25` as `1,234,567.25`, with three decimals at most. The formats of `Intl` do the same, but the first of a process takes as long
 * as a short run.
 */
export function grouped(value: number): string {
  const size = Math.abs(value);
  if (!Number.isFinite(value)) return String(value);
  // By the decimal digits, of which the binary number is a little off.
  const rounded =
    size < 1e-6 || size >= 1e15 ? Math.round(size) : Math.round(Number(`${String(size)}e3`)) / 1e3;
  const [whole = '', decimals] = String(rounded).split('.');
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return (value < 0 && rounded > 0 ? '-' : '') + (decimals === undefined ? groups : `${groups}.${decimals}`);
}

/** `1 cycle`, `2,000 cycles`. */
export function counted(value: number, what: string): string {
  return `${grouped(value)} ${what}${value === 1 ? '' : 's'}`;
}
