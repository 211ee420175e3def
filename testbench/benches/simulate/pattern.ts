import { domainsOf } from '../../../dsl/ir/domains-of.js';
import type { Module } from '../../../dsl/index.js';

/** Clock edges that repeat: `count` edges of the clocks in `mask`, bit i for the i-th clock pin; then the next entry. */
export type EdgePattern = readonly { readonly mask: number; readonly count: number }[];

/** The pattern in which every clock moves at every edge. */
export function together({ ir }: Module): EdgePattern {
  return [{ mask: 2 ** domainsOf(ir).length - 1, count: 1 }];
}

/** Edges of one turn of a pattern. */
export const edgesOf = (pattern: EdgePattern): number => pattern.reduce((sum, { count }) => sum + count, 0);
