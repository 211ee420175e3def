/**
 * SpAtten (Wang, Zhang, Han; HPCA 2021), one folder for each part of its hardware: top-k/ with the zero eliminator and the value pruner,
 * softmax/, fetch/ (lists of tokens to words of memory to operands), multiply/ (queries by keys, probabilities by values),
 * cascade/ (importance and what is kept), control/ (descriptors and what is written), and attention/, a whole layer and a whole model.
 * Contracts are the .md beside the models; vectors/ holds what independent scripts derived from them.
 */
export * from './attention/arithmetic.js';
export * from './attention/attention-head.js';
export * from './attention/attention-limits.js';
export * from './attention/float-layer.js';
export * from './attention/integer-layer.js';
export * from './attention/job-fits.js';
export * from './attention/layer-image.js';
export * from './attention/layer-job.js';
export * from './attention/layer-scales.js';
export * from './attention/model-run.js';
export * from './attention/released-schedules.js';
export * from './attention/schedule-file.js';
export * from './attention/schedule-policy.js';
export * from './attention/traffic.js';
export * from './cascade/cascade-cycles.js';
export * from './cascade/cascade-layer.js';
export * from './cascade/cascade-unit.js';
export * from './cascade/cascade.js';
export * from './cascade/importance.js';
export * from './cascade/keep-schedule.js';
export * from './control/attention-errors.js';
export * from './control/check-descriptor.js';
export * from './control/descriptor-walk.js';
export * from './control/descriptor.js';
export * from './control/output-writer.js';
export * from './control/word-fields.js';
export * from './fetch/bit-width-converter.js';
export * from './fetch/fetch.js';
export * from './fetch/operand-loader.js';
export * from './fetch/party-turns.js';
export * from './fetch/plane-memory.js';
export * from './multiply/bit-planes.js';
export * from './multiply/operand-memory.js';
export * from './multiply/probability-value.js';
export * from './multiply/progressive.js';
export * from './multiply/query-key.js';
export * from './multiply/value-norms.js';
export * from './softmax/exp2-softmax.js';
export * from './softmax/softmax-cycles.js';
export * from './softmax/softmax-form.js';
export * from './softmax/streaming-softmax.js';
export * from './top-k/merge-sorter.js';
export * from './top-k/radix-select.js';
export * from './top-k/realign.js';
export * from './top-k/sort-select.js';
export * from './top-k/top-k-cycles.js';
export * from './top-k/top-k-job.js';
export * from './top-k/top-k-oracle.js';
export * from './top-k/top-k-pivot.js';
export * from './top-k/top-k.js';
export * from './top-k/value-pruner.js';
export * from './top-k/zero-eliminator.js';
