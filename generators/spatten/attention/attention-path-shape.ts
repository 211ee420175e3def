import { In, Out, Stream, bit, bundle, s, u, vec } from '../../../dsl/index.js';
import type { Consumer, Type } from '../../../dsl/index.js';
import {
  OPERAND,
  headShape,
  loadType,
  operand,
  probability,
  queryType,
  scoreLanes,
} from './attention-shape.js';
import type { AttentionSizes } from './attention-shape.js';
import { layoutOf } from './attention-sizes.js';
import { keyPlanes } from '../multiply/key-operand.js';
import { matrixShape } from './matrix-side.js';
import { loadPorts } from '../multiply/operand-memory.js';
import { planeType } from './plane-load.js';
import { filledRow } from '../rows/rows.js';

/** What the data path must know of a layer. Held while the layer is at work. */
export function pathPlan(sizes: AttentionSizes) {
  const { countBits, sizeLogBits } = headShape(layoutOf(sizes));
  return bundle({
    /** Tokens that are left. */
    tokens: u(countBits),
    sizeLog: u(sizeLogBits),
    planes: keyPlanes,
    values: planeType,
    /** 0 where there are no lower bits. */
    threshold: u(13),
    keptValues: u(16),
    /** The values of a query are loaded when it is known which. */
    valuesWait: bit,
    /** There is one query a head. */
    single: bit,
  });
}

/** Which form of softmax and which second pass a build has. */
export interface PathForms {
  readonly softmaxForm: 'table' | 'streaming';
  readonly recompute: 'full' | 'incremental';
  /** Adds an output for each probe. Default false. */
  readonly trace?: boolean;
}

/** A row that is taken, as a probe shows it. */
export function rowSeen<T extends Type>({ fire, payload }: Consumer<ReturnType<typeof filledRow<T>>>) {
  const { filled, last, row } = payload;
  return { valid: fire, filled, last, row };
}

/** Probes of the data path: each shows what passes between two of its blocks. */
export function pathProbes(sizes: AttentionSizes) {
  const lanes = scoreLanes(sizes);
  const { scoreBits } = headShape(layoutOf(sizes));
  return {
    /** First scores of a query, and scores of a second pass. */
    scores: Out(bundle({ valid: bit, ...filledRow(s(scoreBits), lanes).fields })),
    lowerScores: Out(bundle({ valid: bit, ...filledRow(s(scoreBits), lanes).fields })),
    /** Whether a query asks for the lower bits of its keys. */
    decisions: Out(bundle({ valid: bit, fetchesLsb: bit })),
    /** Final probabilities, and those that are left by the pruning of values. */
    finalProbabilities: Out(bundle({ valid: bit, ...filledRow(probability, lanes).fields })),
    pruned: Out(bundle({ valid: bit, ...filledRow(probability, lanes).fields })),
    /** Outputs of a query. */
    results: Out(bundle({ valid: bit, elements: vec(s(OPERAND), sizes.outputLanes), last: bit })),
  };
}

/** Ports of the data path. */
export function pathPorts(sizes: AttentionSizes) {
  const { largestHead, requesters, outputLanes } = sizes;
  const layout = layoutOf(sizes);
  const { slotBits, headBits } = headShape(layout);
  const shape = matrixShape(sizes);
  const lanes = scoreLanes(sizes);
  return {
    plan: In(pathPlan(sizes)),
    /** 1 before the first query of a layer. */
    start: In(bit),
    queries: Stream.sink(queryType(layout)),
    vectors: Stream.sink(vec(operand, largestHead)),
    keyLoads: loadPorts(shape),
    valueLoads: loadPorts(shape),
    /** Keys of a group are in their memory. */
    keysLoaded: In(bit),
    /** Values of a group, or those that a query wanted, are in their memory. */
    valuesLoaded: In(bit),
    /** With `valuesWait`: the values of a query, and which of them. */
    valueOrders: Stream.source(loadType(layout)),
    masks: Stream.source(bundle({ mask: u(requesters), last: bit })),
    /** The query at `current` wants the lower bits of its keys; `settled` with it while no key of its head is being read. */
    current: Out(bundle({ buffer: bit, slot: u(slotBits), head: u(headBits) })),
    wants: Stream.source(bit),
    settled: Out(bit),
    has: Stream.sink(bit),
    /** Final probabilities, before values are pruned. */
    probabilities: Stream.source(filledRow(probability, lanes)),
    outputs: Stream.source(bundle({ elements: vec(s(OPERAND), outputLanes), last: bit })),
    /** Where the outputs of each query go. */
    addresses: Stream.source(u(32)),
    /** 1 when the last output of a query has left. */
    finished: Out(bit),
    /** 1 when no query of the oldest group wants its keys any more; its values. */
    freed: Out(bundle({ keys: bit, values: bit })),
    /** What the path waits for in this cycle. */
    stalls: Out(bundle({ memory: bit, softmax: bit, topK: bit, writer: bit })),
    /** A query asked for lower bits, and how many values a query keeps, in the cycle in which that is known. */
    lowerQuery: Out(bit),
    keptValues: Out(u(16)),
  };
}
