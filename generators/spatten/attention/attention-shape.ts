import { bit, bundle, clog2, s, u } from '../../../dsl/index.js';
import { headEntry } from '../control/descriptor-shape.js';
import type { TopKDesign } from '../top-k/top-k-shape.js';

/** Heads and tokens that a build has room for. */
export type HeadLayout = {
  readonly headSize: number;
  readonly largestHead: number;
  readonly tokens: number;
  readonly heads: number;
  readonly fusedHeads: number;
};

/** Sizes of a build of the attention unit; the table in README.md says what each is. */
export type AttentionSizes = HeadLayout & {
  /** Of both multiplier modules together. */
  readonly multipliers: number;
  readonly channels: number;
  readonly dataBits: number;
  readonly requesters: number;
  /** Lanes of the top-k engines, of tokens and of values. */
  readonly topKLanes: number;
  /** How the engines that prune values find their threshold, and how many take turns. */
  readonly topKDesign: TopKDesign;
  readonly topKEngines: number;
  /** Outputs of a query that are requantised in a cycle. */
  readonly outputLanes: number;
};

/** A build of the unit. */
export type AttentionBuild = AttentionSizes & {
  /** Whether it can rank tokens by the norms of their values. */
  readonly norms: boolean;
};

/** Bits of an operand, and of a probability. */
export const OPERAND = 12;

/** Widths that follow from the layout. */
export interface HeadShape {
  /** Bits of a token's number, of a number of tokens, of a head's number, of a number of heads, and of a head's place in its group. */
  readonly idBits: number;
  readonly countBits: number;
  readonly headBits: number;
  readonly headCountBits: number;
  readonly slotBits: number;
  readonly groups: number;
  readonly groupBits: number;
  /** Bits of the number of times that a head is larger than the least, as a power of two. */
  readonly sizeLogBits: number;
  readonly scoreBits: number;
}

const bitsFor = (values: number): number => Math.max(1, clog2(values));

/** The widths of a layout. */
export function headShape({ headSize, largestHead, tokens, heads, fusedHeads }: HeadLayout): HeadShape {
  const groups = Math.ceil(heads / fusedHeads);
  return {
    idBits: bitsFor(tokens),
    countBits: clog2(tokens + 1),
    headBits: bitsFor(heads),
    headCountBits: clog2(heads + 1),
    slotBits: bitsFor(fusedHeads),
    groups,
    groupBits: bitsFor(groups),
    sizeLogBits: bitsFor(clog2(largestHead / headSize) + 1),
    scoreBits: 2 * OPERAND + clog2(largestHead),
  };
}

/** Scores a cycle. */
export function scoreLanes({ multipliers, headSize }: AttentionSizes): number {
  return multipliers / 2 / headSize;
}

/** A group of heads whose keys and values are, or will be, in a buffer. */
export function groupType(layout: HeadLayout) {
  const { groupBits } = headShape(layout);
  return bundle({ buffer: bit, group: u(groupBits), heads: u<number>(layout.fusedHeads) });
}

/** One query on its way: where its keys and values are, its scales, and where its output goes. */
export function queryType(layout: HeadLayout) {
  const { slotBits, headBits } = headShape(layout);
  return bundle({
    buffer: bit,
    slot: u(slotBits),
    head: u(headBits),
    entry: headEntry,
    address: u(32),
    firstOfGroup: bit,
    lastOfGroup: bit,
  });
}

/** Bytes to load into an operand memory: of every token of a walk the same range, cut into vectors of neighbouring heads. */
export function loadType(layout: HeadLayout) {
  const { slotBits } = headShape(layout);
  return bundle({
    base: u(32),
    stride: u(16),
    /** From the start of a token's record, and how many. */
    offset: u(16),
    bytes: u(16),
    /** Bits of an element, whether it is signed, and how far it is shifted left in its 12 bits; only those of `mask` are written. */
    bits: u(4),
    signed: bit,
    place: u(4),
    mask: u(OPERAND),
    buffer: bit,
    slot: u(slotBits),
    heads: u(slotBits + 1),
    /** The heads of a group for all queries; without it the load was asked for by one query, of one head. */
    ofGroup: bit,
    /** Only tokens whose bit in the masks is 1. */
    masked: bit,
  });
}

/** An operand of 12 bits. */
export const operand = s(OPERAND);
/** A probability. */
export const probability = u(OPERAND);
