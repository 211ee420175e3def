import { Out, axiLite, axiRead, axiWrite, bit, bundle, group, numbered, u } from '../../../dsl/index.js';
import { columnBits } from '../cascade/cascade-shape.js';
import type { CascadeParameters } from '../cascade/cascade-shape.js';
import { attentionError } from '../control/attention-errors.js';
import { writeBus } from '../control/burst-writer.js';
import { descriptorBus, layerResult } from '../control/descriptor-reader.js';
import { numberRow } from '../control/list-packer.js';
import { channelBus } from '../fetch/fetch-types.js';
import { pathProbes } from './attention-path-shape.js';
import { headShape, scoreLanes } from './attention-shape.js';
import type { AttentionBuild, AttentionSizes } from './attention-shape.js';
import { layoutOf } from './attention-sizes.js';

/** The cascade of a build. */
export function cascadeOf(sizes: AttentionBuild): CascadeParameters {
  const { tokens, heads, requesters, topKLanes, outputLanes, norms } = sizes;
  return {
    lanes: scoreLanes(sizes),
    tokens,
    heads,
    scoreBits: 40,
    headScoreBits: 40,
    listLanes: requesters,
    topKLanes,
    outputLanes,
    norm: norms,
  };
}

/** Ports of the unit. */
export function attentionPorts({ channels, dataBits }: AttentionSizes) {
  return {
    bus: axiLite({ addressWidth: 8, dataWidth: 32 }),
    descriptors: axiRead(descriptorBus),
    /** One for each channel: planes of queries, keys and values. */
    memory: group(numbered(channels, axiRead(channelBus({ dataBits })))),
    outputs: axiWrite(writeBus(dataBits)),
    irq: Out(bit),
  };
}

/** Probes of the unit: those of its data path, and what the cascade and the sequencer come to. */
export function attentionProbes(sizes: AttentionBuild) {
  const { idBits } = headShape(layoutOf(sizes));
  return {
    ...pathProbes(sizes),
    /** What is added to the score of each position. */
    sums: Out(bundle({ valid: bit, position: u(idBits), amount: u(columnBits(cascadeOf(sizes))) })),
    /** Rows of the list that is written: tokens, then heads. */
    kept: Out(bundle({ valid: bit, ...numberRow(sizes.requesters).fields })),
    /** How a layer ended, and how a start did. */
    layers: Out(bundle({ valid: bit, ...layerResult.fields })),
    ended: Out(bundle({ valid: bit, error: attentionError })),
  };
}
