/** The middle and the best of several speeds. */
export interface Spread {
  readonly median: number;
  readonly best: number;
}

/** The middle one: half of the values are larger. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
}

export const spread = (speeds: readonly number[]): Spread => ({
  median: median(speeds),
  best: Math.max(...speeds),
});

/** The geometric mean. */
export function geometricMean(values: readonly number[]): number {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
}

/** Rounded to three significant digits: more would be noise. */
export const rounded = (value: number): number => Number(value.toPrecision(3));
