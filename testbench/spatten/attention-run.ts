import { openLayer, readKept, readOutput, runLayerJob, writeLayer } from '../../golden/index.js';
import type { Cascade, LayerJob, LayerOutcome, SoftmaxForm } from '../../golden/index.js';
import { BenchError } from '../bench/index.js';
import type { AttentionMachine, MachineResult } from './attention-machine.js';
import { readablePlanes, strayRead } from './stray-reads.js';

/** What hardware made of a layer. */
export interface HardwareLayer extends MachineResult {
  /** [query][head left][dimension]. */
  readonly outputs: readonly (readonly (readonly number[])[])[];
  /** Numbers of the tokens and heads that stay. */
  readonly tokens: readonly number[];
  readonly heads: readonly number[];
}

/** Cycles after which a layer of so much work counts as hung. */
function patienceFor(job: LayerJob, tokens: number, heads: number): number {
  const queries = job.generate ? 1 : tokens;
  return 3_000 + 40 * heads * (queries + 4) * (tokens + 40) + 100 * tokens * heads;
}

/**
 * One layer on the hardware: memory is written, the unit started, and outputs and list read back.
 * @param left what the layer begins with
 * @param leastHead the least head size of the build
 * @param spread neighbouring tokens start in different channels
 * @throws BenchError when the unit hangs, a check of the circuit fails, or memory is read where nothing is left: with cycle, address and token
 */
export function runOnMachine(
  machine: AttentionMachine,
  job: LayerJob,
  left: Pick<Cascade, 'tokens' | 'heads'>,
  leastHead: number,
  spread = false,
): HardwareLayer {
  const { bytes } = machine.memory;
  const { descriptor, address } = writeLayer(bytes, job, left, leastHead, 0, spread);
  machine.start(address, 1);
  const result = machine.finish(patienceFor(job, left.tokens.length, left.heads.length));
  const [failure] = machine.failures;
  if (failure !== undefined) throw new BenchError('protocol', `a check failed: ${failure}`);
  const { planeReads, busBytes } = machine;
  const { tokens, headSize } = job;
  const stray = strayRead(planeReads, readablePlanes(descriptor, left), left, { tokens, headSize, busBytes });
  if (stray !== undefined) throw new BenchError('protocol', `memory is read where nothing is left: ${stray}`);
  const queries = job.generate ? [job.tokens - 1] : left.tokens;
  const outputs = queries.map(token =>
    left.heads.map(head => readOutput(bytes, descriptor, headSize, token, head)),
  );
  return { ...result, outputs, ...readKept(bytes, descriptor) };
}

/** The first thing in which hardware and golden model differ, or undefined. */
export function layerDifference(expected: LayerOutcome, found: HardwareLayer): string | undefined {
  if (found.error !== 'None') return `the unit ended with ${found.error}`;
  for (const [q, heads] of expected.outputs.entries()) {
    for (const [h, vector] of heads.entries()) {
      const own = found.outputs[q]?.[h] ?? [];
      const d = vector.findIndex((value, i) => value !== own[i]);
      if (d >= 0)
        return `query ${String(expected.queryTokens[q])}, head ${String(expected.heads[h])}: element ${String(d)} is ${String(own[d])} and not ${String(vector[d])}`;
    }
  }
  for (const kind of ['tokens', 'heads'] as const) {
    const [want, have] = [expected.cascade[kind].join(), found[kind].join()];
    if (want !== have) return `the ${kind} that stay are ${have} and not ${want}`;
  }
  const asked = expected.traces.flat().filter(({ fetchesLsb }) => fetchesLsb).length;
  if (asked !== found.counters.lowerQueries)
    return `${String(found.counters.lowerQueries)} queries asked for lower bits and not ${String(asked)}`;
  return undefined;
}

/** A layer by the golden model and on the hardware, compared. */
export interface ComparedLayer {
  readonly outcome: LayerOutcome;
  readonly hardware: HardwareLayer;
  readonly difference: string | undefined;
}

/** How a layer is laid out and worked through. */
export interface LayerOptions {
  /** Neighbouring tokens start in different channels. Default false. */
  readonly spread?: boolean;
  /** The softmax of the build. Default by table. */
  readonly softmax?: SoftmaxForm;
}

/** Runs a layer both ways. @throws as {@link runOnMachine} */
export function compareLayer(
  machine: AttentionMachine,
  job: LayerJob,
  before: Cascade | undefined,
  leastHead: number,
  { spread = false, softmax }: LayerOptions = {},
): ComparedLayer {
  const outcome = runLayerJob(job, before, softmax);
  const hardware = runOnMachine(machine, job, openLayer(before, job), leastHead, spread);
  return { outcome, hardware, difference: layerDifference(outcome, hardware) };
}
