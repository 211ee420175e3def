/**
 * SpAtten (Wang, Zhang, Han; HPCA 2021): the zero eliminator and its realignment, top-k by quick-select with its oracle,
 * the baseline sorter it is compared with, and the token importance of real images. The contracts are
 * zero-eliminator.md and top-k.md; vectors/ holds what independent scripts derived from them.
 */
export * from './importance.js';
export * from './merge-sorter.js';
export * from './realign.js';
export * from './top-k-cycles.js';
export * from './top-k-oracle.js';
export * from './top-k-pivot.js';
export * from './top-k.js';
export * from './zero-eliminator.js';
