/**
 * SpAtten (Wang, Zhang, Han; HPCA 2021): the zero eliminator and its realignment, top-k by quick-select with its oracle,
 * the baseline sorter it is compared with, the token importance of real images, the attention of one head, and cascade pruning. The contracts are
 * zero-eliminator.md, top-k.md, attention-head.md and cascade.md; vectors/ holds what independent scripts derived from them.
 */
export * from './attention-head.js';
export * from './bit-planes.js';
export * from './cascade-cycles.js';
export * from './cascade.js';
export * from './cascade-unit.js';
export * from './exp2-softmax.js';
export * from './importance.js';
export * from './keep-schedule.js';
export * from './merge-sorter.js';
export * from './realign.js';
export * from './top-k-cycles.js';
export * from './top-k-oracle.js';
export * from './top-k-pivot.js';
export * from './top-k.js';
export * from './zero-eliminator.js';
