import type { Target } from './statement.js';

/** Bits `lo` up to but without `end`. */
export interface BitRange {
  readonly lo: number;
  readonly end: number;
}

/** Ascending ranges that neither overlap nor touch. */
export type BitSet = readonly BitRange[];

/** All bits of `width`. */
export function allBits(width: number): BitSet {
  return [{ lo: 0, end: width }];
}

/** The bits that are in at least one of the ranges. */
export function unionBits(ranges: readonly BitRange[]): BitSet {
  if (ranges.length < 2) return ranges;
  const isSorted = ranges.every((range, i) => i === 0 || (ranges[i - 1]?.lo ?? 0) <= range.lo);
  const sorted = isSorted ? ranges : ranges.slice().sort((a, b) => a.lo - b.lo);
  const merged: BitRange[] = [];
  let lo = sorted[0]?.lo ?? 0;
  let end = lo;
  sorted.forEach(range => {
    if (range.lo > end) {
      merged.push({ lo, end });
      lo = range.lo;
      end = range.end;
    } else end = Math.max(end, range.end);
  });
  merged.push({ lo, end });
  return merged;
}

/** The bits of `width` that are not in the set. */
export function otherBits(set: BitSet, width: number): BitSet {
  const result: BitRange[] = [];
  let next = 0;
  for (const { lo, end } of set) {
    if (lo > next) result.push({ lo: next, end: lo });
    next = end;
  }
  if (next < width) result.push({ lo: next, end: width });
  return result;
}

/** The bits that are in both sets. */
export function commonBits(a: BitSet, b: BitSet): BitSet {
  const result: BitRange[] = [];
  for (let i = 0, j = 0; ;) {
    const x = a[i];
    const y = b[j];
    if (x === undefined || y === undefined) return result;
    const lo = Math.max(x.lo, y.lo);
    const end = Math.min(x.end, y.end);
    if (lo < end) result.push({ lo, end });
    if (x.end < y.end) i++;
    else j++;
  }
}

/** Every bit that an assignment to the target can drive, whatever its run-time indices are. */
export function reachableBits(target: Target): BitSet {
  let bits: BitSet = [{ lo: target.lo, end: target.lo + target.width }];
  if (target.steps.length === 0) return bits;
  // From the innermost step outwards neighbouring lanes merge into one range.
  for (const { stride, lanes } of [...target.steps].reverse()) {
    const [only] = bits;
    bits =
      bits.length === 1 && only !== undefined && only.end - only.lo >= stride
        ? [{ lo: only.lo, end: only.end + stride * (lanes - 1) }]
        : unionBits(
            Array.from({ length: lanes }, (_, i) =>
              bits.map(({ lo, end }) => ({ lo: lo + i * stride, end: end + i * stride })),
            ).flat(),
          );
  }
  return bits;
}

/** The bits that an assignment to the target drives for certain: none when an index is chosen at run time. */
export function certainBits(target: Target): BitSet {
  return target.steps.length === 0 ? [{ lo: target.lo, end: target.lo + target.width }] : [];
}

/** `bits 7 to 4, bit 1`. */
export function bitsText(set: BitSet): string {
  return [...set]
    .reverse()
    .map(({ lo, end }) => (end - lo === 1 ? `bit ${String(lo)}` : `bits ${String(end - 1)} to ${String(lo)}`))
    .join(', ');
}
