import { symmetricScale } from '../../numerics/quantise.js';
import { requantiserOf } from '../../numerics/requantiser.js';
import type { OperandWidths } from './attention-head.js';
import type { LayerLimits } from './attention-limits.js';
import { type BitPlanes, OPERAND_BITS } from '../multiply/bit-planes.js';
import { scoreScaleOf } from '../softmax/exp2-softmax.js';
import type { HeadScales, LayerOutcome } from './layer-job.js';

/** Bits of memory: of keys in two planes, of queries and values in one. */
export interface Widths extends OperandWidths {
  readonly planes: BitPlanes;
}

/** Real values of one step of a layer's integers in memory, by head, and the table of heads that follows from them. */
export interface LayerSteps {
  readonly queries: readonly number[];
  readonly keys: readonly number[];
  readonly values: readonly number[];
  readonly headTable: readonly HeadScales[];
}

/** The steps of all layers. */
export interface ModelSteps {
  readonly layers: readonly LayerSteps[];
  /** The real value of one step of an output, the same everywhere: head scores add outputs of all layers, and compare those of all heads. */
  readonly output: number;
}

/** The step of an operand of 12 bits, of which the upper `bits` are in memory. */
const operandStep = (step: number, bits: number): number => step / 2 ** (OPERAND_BITS - bits);

/**
 * Steps by which limits take the largest codes, and the table of heads. An output step is the largest operand step of a value: no output clamps but
 * for the last bits of a row of probabilities, as an output is a mean of values.
 */
export function modelSteps(
  limits: readonly LayerLimits[],
  headSize: number,
  { planes, queryBits, valueBits }: Widths,
): ModelSteps {
  const keyBits = planes.msbBits + planes.lsbBits;
  const stepsOf = (list: readonly number[], bits: number): number[] =>
    list.map(limit => symmetricScale(limit, bits));
  const steps = limits.map(layer => ({
    queries: stepsOf(layer.queries, queryBits),
    keys: stepsOf(layer.keys, keyBits),
    values: stepsOf(layer.values, valueBits),
  }));
  const output = Math.max(...steps.flatMap(({ values }) => values.map(step => operandStep(step, valueBits))));
  const layers = steps.map(layer => ({
    ...layer,
    headTable: layer.queries.map((step, head) => ({
      scale: scoreScaleOf(
        (operandStep(step, queryBits) * operandStep(layer.keys[head] ?? NaN, keyBits)) / Math.sqrt(headSize),
      ),
      output: requantiserOf(operandStep(layer.values[head] ?? NaN, valueBits) / 4096 / output),
    })),
  }));
  return { layers, output };
}

/**
 * The outputs of a layer as floats, one row a query of `heads * headSize` columns; a head that is not left gives zeros.
 * @param step the real value of one step of an output
 */
export function dequantiseOutputs(
  { outputs, heads: left }: Pick<LayerOutcome, 'outputs' | 'heads'>,
  heads: number,
  headSize: number,
  step: number,
): Float32Array {
  const context = new Float32Array(outputs.length * heads * headSize);
  outputs.forEach((vectors, q) => {
    vectors.forEach((vector, i) => {
      const at = (q * heads + (left[i] ?? 0)) * headSize;
      vector.forEach((x, d) => (context[at + d] = x * step));
    });
  });
  return context;
}
