import type { Module } from '../../../dsl/index.js';
import { systolicBench } from './systolic.js';

/** Clock edges that repeat: `count` edges of the clocks in `mask`, bit i for the i-th clock pin; then the next entry. */
export type EdgePattern = readonly { readonly mask: number; readonly count: number }[];

/**
 * A circuit that engines are timed on. It drives itself: clocks and resets are its only inputs, and its output `checksum` stands
 * for everything that it did since reset.
 */
export interface Design {
  readonly id: string;
  readonly title: string;
  /** Elaborates it; only the first call of a process does the work. */
  readonly build: () => Module;
  /** How its clocks move, where not all together. */
  readonly pattern?: EdgePattern;
}

/** Every design, in the order of the tables. */
export const designs: readonly Design[] = [
  { id: 'a', title: '16 x 16 INT8 systolic array', build: () => systolicBench({ side: 16 }) },
  { id: 'd', title: '64 x 64 INT8 systolic array', build: () => systolicBench({ side: 64 }) },
];
