import { checkJobFits, openLayer, runLayerJob } from '../../golden/index.js';
import type { LayerExecutor } from '../../golden/index.js';
import { attention } from '../../generators/spatten/attention/attention.js';
import type { AttentionBuild } from '../../generators/spatten/attention/attention-shape.js';
import { counterNames } from '../../generators/spatten/control/control-registers.js';
import type { CounterName } from '../../generators/spatten/control/control-registers.js';
import type { EngineName } from '../engines/open.js';
import { AttentionMachine } from '../spatten/attention-machine.js';
import { layerDifference, runOnMachine } from '../spatten/attention-run.js';

/** Cycles from an address to the first word that memory gives for it. */
const LATENCY = 20;

/** What the hardware did in all layers until now. */
export interface RtlTotals {
  readonly layers: number;
  /** Output vectors, one for each query and head: all compared. */
  readonly vectors: number;
  /** Decisions compared: which tokens and heads stay, one a token and head, and which queries asked for lower bits. */
  readonly decisions: number;
  readonly counters: Readonly<Record<CounterName, number>>;
}

/** The attention unit in place of the golden model. */
export interface RtlLayers {
  /** @throws GoldenError for a job that the build has no place for; Error where the hardware differs from the golden model in anything */
  readonly execute: LayerExecutor;
  totals(): RtlTotals;
  close(): Promise<void>;
}

const NO_COUNTS = Object.fromEntries(counterNames.map(name => [name, 0])) as Record<CounterName, number>;

/**
 * Attention of a model computed by the RTL: each layer goes to the unit as descriptor and planes in memory, and its outputs and the tokens and heads that stay come from there. The golden model works
 * out the same layer, and every output, decision and list is compared.
 * @param bytes of memory
 */
export async function rtlLayers(
  sizes: AttentionBuild,
  engine: EngineName,
  bytes = 1 << 20,
): Promise<RtlLayers> {
  const machine = await AttentionMachine.open(
    attention({ ...sizes, softmaxForm: 'table', recompute: 'incremental' }),
    { engine, bytes: new Uint8Array(bytes), channels: sizes.channels, latency: LATENCY },
  );
  let totals: RtlTotals = { layers: 0, vectors: 0, decisions: 0, counters: NO_COUNTS };
  const execute: LayerExecutor = (job, before) => {
    checkJobFits(sizes, job);
    const outcome = runLayerJob(job, before);
    const found = runOnMachine(machine, job, openLayer(before, job), sizes.headSize);
    const difference = layerDifference(outcome, found);
    if (difference !== undefined)
      throw new Error(`layer ${String(totals.layers)} since the start: ${difference}`);
    const vectors = found.outputs.length * outcome.heads.length;
    totals = {
      layers: totals.layers + 1,
      vectors: totals.vectors + vectors,
      decisions: totals.decisions + outcome.tokens.length + outcome.heads.length + vectors,
      counters: Object.fromEntries(
        counterNames.map(name => [name, totals.counters[name] + found.counters[name]]),
      ) as Record<CounterName, number>,
    };
    const { tokens, heads } = found;
    return { ...outcome, outputs: found.outputs, cascade: { ...outcome.cascade, tokens, heads } };
  };
  return { execute, totals: () => totals, close: () => machine.close() };
}
