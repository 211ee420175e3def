import type { AttentionBuild, AttentionSizes, HeadLayout } from './attention-shape.js';

/** A module made with these has a plain name. */
export const attentionDefaults: AttentionSizes = {
  multipliers: 32,
  headSize: 16,
  largestHead: 16,
  tokens: 64,
  heads: 4,
  fusedHeads: 4,
  channels: 2,
  dataBits: 64,
  requesters: 2,
  topKLanes: 4,
  topKDesign: 'radix',
  topKEngines: 1,
  outputLanes: 4,
};

/** For the trained vision transformer: one score a cycle, heads of 16, 4 heads fetched together. */
export const tinySizes: AttentionBuild = { ...attentionDefaults, norms: true };

/** SpAtten-1/8: 128 multipliers, 8 channels of 8 bytes a cycle (section V-C). */
export const eighthSizes: AttentionBuild = {
  multipliers: 128,
  headSize: 64,
  largestHead: 64,
  tokens: 1024,
  heads: 12,
  fusedHeads: 1,
  channels: 8,
  dataBits: 64,
  requesters: 8,
  topKLanes: 16,
  topKDesign: 'radix',
  topKEngines: 1,
  outputLanes: 4,
  norms: true,
};

/** The size of the paper: 1,024 multipliers, 16 channels of 32 bytes a cycle (Table I). */
export const paperSizes: AttentionBuild = {
  multipliers: 1024,
  headSize: 64,
  largestHead: 128,
  tokens: 1024,
  heads: 16,
  fusedHeads: 2,
  channels: 16,
  dataBits: 256,
  requesters: 16,
  topKLanes: 16,
  topKDesign: 'radix',
  // One reads a query twice, and needs two rows for what comes in one: another is at its side.
  topKEngines: 2,
  outputLanes: 16,
  norms: true,
};

/** What of the sizes says how many heads and tokens there are, and how large. */
export function layoutOf({ headSize, largestHead, tokens, heads, fusedHeads }: AttentionSizes): HeadLayout {
  return { headSize, largestHead, tokens, heads, fusedHeads };
}

/** The part of them that says how heads and tokens lie. */
export const layoutDefaults: HeadLayout = layoutOf(attentionDefaults);
