import type { Module } from '../../../dsl/index.js';
import { streamingSoftmax } from './streaming-softmax.js';
import { tableSoftmax } from './table-softmax.js';
import type { softmaxPorts, TracedSoftmax } from './softmax-parts.js';

/** The softmax of attention in the form that is asked for: the same ports for both, and the same order of items. */
export function softmax(parameters: TracedSoftmax): Module<ReturnType<typeof softmaxPorts>> {
  return parameters.form === 'table' ? tableSoftmax(parameters) : streamingSoftmax(parameters);
}
