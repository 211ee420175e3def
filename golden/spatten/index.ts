/**
 * SpAtten (Wang, Zhang, Han; HPCA 2021): the zero eliminator and its realignment, top-k by quick-select with its oracle,
 * the baseline sorter it is compared with, the token importance of real images, the attention of one head, and its softmax by shifts alone. The contracts are
 * zero-eliminator.md, top-k.md, attention-head.md and streaming-softmax.md; vectors/ holds what independent scripts derived from them.
 * the baseline sorter it is compared with, the token importance of real images, the attention of one head, and cascade pruning. The contracts are
 * zero-eliminator.md, top-k.md, attention-head.md and cascade.md; vectors/ holds what independent scripts derived from them.
 */
export * from './arithmetic.js';
export * from './attention-errors.js';
export * from './attention-head.js';
export * from './attention-limits.js';
export * from './bit-planes.js';
export * from './cascade-layer.js';
export * from './cascade-cycles.js';
export * from './bit-width-converter.js';
export * from './cascade.js';
export * from './check-descriptor.js';
export * from './descriptor.js';
export * from './descriptor-walk.js';
export * from './cascade-unit.js';
export * from './exp2-softmax.js';
export * from './float-layer.js';
export * from './fetch.js';
export * from './importance.js';
export * from './integer-layer.js';
export * from './job-fits.js';
export * from './keep-schedule.js';
export * from './layer-job.js';
export * from './layer-scales.js';
export * from './merge-sorter.js';
export * from './model-run.js';
export * from './output-writer.js';
export * from './operand-memory.js';
export * from './probability-value.js';
export * from './query-key.js';
export * from './operand-loader.js';
export * from './progressive.js';
export * from './realign.js';
export * from './released-schedules.js';
export * from './softmax-cycles.js';
export * from './streaming-softmax.js';
export * from './radix-select.js';
export * from './schedule-file.js';
export * from './sort-select.js';
export * from './top-k-cycles.js';
export * from './top-k-job.js';
export * from './top-k-oracle.js';
export * from './top-k-pivot.js';
export * from './top-k.js';
export * from './traffic.js';
export * from './word-fields.js';
export * from './value-norms.js';
export * from './value-pruner.js';
export * from './zero-eliminator.js';
export * from './layer-image.js';
export * from './plane-memory.js';
