import { readFileSync } from 'node:fs';
import type { KeptUnits } from './metadata.js';
import type { ValueBits } from './packing.js';
import type { SparseMode } from './sparse-mode.js';

type Rows = readonly (readonly number[])[];

interface SparseVectors {
  /** For each nibble the units it names; null if it is illegal. */
  readonly codes: readonly (KeptUnits | null)[];
  readonly groups: readonly {
    readonly name: string;
    readonly mode: SparseMode;
    readonly group: readonly number[];
    readonly values: readonly number[];
    readonly code: number;
    readonly dense: readonly number[];
  }[];
  readonly matrices: readonly {
    readonly name: string;
    readonly mode: SparseMode;
    readonly bits: ValueBits;
    readonly weights: Rows;
    readonly values: Rows;
    readonly codes: Rows;
    readonly dense: Rows;
    readonly valueBytes: readonly number[];
    readonly metadataWords: readonly number[];
    readonly x: Rows;
    readonly accumulators: Rows;
  }[];
}

/** What vectors/sparse_weights.py derived from the contract. */
export const sparseVectors = JSON.parse(
  readFileSync(new URL('vectors/sparse-weights.json', import.meta.url), 'utf8'),
) as SparseVectors;
