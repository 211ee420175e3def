import { z } from 'zod';
import type { Span } from '../contract.js';

/** Operands with logarithms. */
export const operandBits = z.literal([8, 4]).default(8);

/** Lanes of a row. */
export const laneCount = z.int().min(1).max(256).default(16);

/** The cycle model of a block that takes a row a cycle and lets it leave a cycle later. */
export function rowSpans(from: string, to: string, rows: number): readonly Span[] {
  const first = { port: from, item: 0 };
  return [
    { name: 'latency', from: first, to: { port: to, item: 0 }, cycles: 1 },
    { name: 'all rows', from: first, to: { port: to, item: -1 }, cycles: rows },
  ];
}

/** `values` in whole rows of `lanes`; the last row is filled up with `filler`. One row at least. */
export function wholeRows<T>(values: readonly T[], lanes: number, filler: T): T[][] {
  const rows = Math.max(1, Math.ceil(values.length / lanes));
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: lanes }, (_, i) => values[row * lanes + i] ?? filler),
  );
}
