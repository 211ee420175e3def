/**
 * SpAtten (Wang, Zhang, Han; HPCA 2021): the zero eliminator and its realignment, top-k by quick-select with its oracle,
 * the baseline sorter it is compared with, the token importance of real images, and the attention of one head. The contracts are
 * zero-eliminator.md, top-k.md and attention-head.md; vectors/ holds what independent scripts derived from them.
 */
export * from './attention-head.js';
export * from './bit-planes.js';
export * from './cascade.js';
export * from './exp2-softmax.js';
export * from './importance.js';
export * from './keep-schedule.js';
export * from './merge-sorter.js';
export * from './realign.js';
export * from './radix-select.js';
export * from './sort-select.js';
export * from './top-k-cycles.js';
export * from './top-k-job.js';
export * from './top-k-oracle.js';
export * from './top-k-pivot.js';
export * from './top-k.js';
export * from './value-pruner.js';
export * from './zero-eliminator.js';
