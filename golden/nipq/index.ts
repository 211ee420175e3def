/**
 * NIPQ (CVPR 2023): dot products of operands whose widths are chosen for each job. The contract is scalable-mac.md; vectors/ holds
 * what an independent script derived from it. The truncation boundary is in golden/numerics.
 */
export * from './scalable-mac.js';
