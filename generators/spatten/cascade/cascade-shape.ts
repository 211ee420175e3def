import { bit, bundle, choice, clog2, u } from '../../../dsl/index.js';
import { bankAddressBits } from './accumulator-bank.js';
import { topKShape } from '../top-k/top-k-shape.js';
import type { TopKShape } from '../top-k/top-k-shape.js';

/** Parameters of the cascade. */
export interface CascadeParameters {
  /** Probabilities of a row: 1, 2, 4 or 8. */
  readonly lanes: number;
  /** The most tokens, and the most heads. */
  readonly tokens: number;
  readonly heads: number;
  /** Bits of their scores. */
  readonly scoreBits: number;
  readonly headScoreBits: number;
  /** Numbers of a row when the list is read, a power of two. */
  readonly listLanes: number;
  /** Keys of a row of the top-k engine. */
  readonly topKLanes: number;
  /** Outputs of a beat. */
  readonly outputLanes: number;
  /** A memory of norms, so that probabilities can be weighed. */
  readonly norm: boolean;
}

/** A module made with these has a plain name. */
export const cascadeDefaults: CascadeParameters = {
  lanes: 1,
  tokens: 64,
  heads: 4,
  scoreBits: 32,
  headScoreBits: 40,
  listLanes: 2,
  topKLanes: 4,
  outputLanes: 4,
  norm: false,
};

/** Bits of a probability, of a norm, and of the number of who reads the list. */
export const PROBABILITY = 12;
export const NORM = 8;
export const READER = 2;

/** Bits of a column sum: of a probability, weighed or not, from every query of every head. */
export function columnBits({ tokens, heads, norm }: CascadeParameters): number {
  const largest = (2 ** PROBABILITY - 1) * (norm ? 2 ** NORM - 1 : 1);
  return clog2(tokens * heads * largest + 1);
}

/** Bits of the sum of the magnitudes of a beat of outputs. */
export function magnitudeBits({ outputLanes }: CascadeParameters): number {
  return 12 + Math.ceil(Math.log2(outputLanes));
}

/** The top-k engine that ranks tokens and heads: a bit above the scores is for what is protected. */
export function rankingShape({ tokens, heads, scoreBits, headScoreBits, topKLanes }: CascadeParameters): {
  readonly parameters: { lanes: number; depth: number; keyWidth: number; signed: boolean };
  readonly shape: TopKShape;
} {
  const parameters = {
    lanes: topKLanes,
    depth: Math.max(tokens, heads),
    keyWidth: Math.max(scoreBits, headScoreBits) + 1,
    signed: false,
  };
  return { parameters, shape: topKShape(parameters) };
}

/** Bits of a number of a list of so many, of how many there are, and of a row of the list, which has no more lanes than numbers. */
export function listBits(count: number, listLanes: number) {
  return {
    idBits: bankAddressBits(count),
    countBits: clog2(count + 1),
    rowBits: bankAddressBits(Math.ceil(count / listLanes)),
    laneBits: clog2(listLanes),
  };
}

/** A number that takes its place in a list. */
export function listedType({ idBits }: { readonly idBits: number }) {
  return bundle({ valid: bit, place: u(idBits), number: u(idBits) });
}

/** What is asked of a list and its scores at one of the ends of a layer, in this order. */
export function orderType(countBits: number) {
  return bundle({
    /** `total` numbers are there, without scores. */
    restart: bit,
    /** One more number, without score. */
    append: bit,
    /** Halves all scores if one has its top bit set. */
    rescale: bit,
    /** All numbers are there again. */
    relist: bit,
    /** Leaves the `keep` best. */
    rank: bit,
    total: u(countBits),
    keep: u(countBits),
    protectFirst: u(16),
    protectLast: u(16),
  });
}

/** What a cascade is told. */
export const cascadeOp = choice('Begin', 'End');

/** Why a command is refused. */
export const cascadeRefusal = choice(
  'None',
  'TokensZero',
  'TokensOverCapacity',
  'HeadsZero',
  'HeadsOverCapacity',
  'NormNotSupported',
  'OutOfOrder',
  'TokensNotContinued',
  'HeadsNotContinued',
  'KeepTokensZero',
  'KeepTokensOverTokens',
  'KeepHeadsZero',
  'KeepHeadsOverHeads',
);

/** A command; each op reads its own fields. */
export const cascadeCommand = bundle({
  op: cascadeOp,
  /** Begin. */
  restart: bit,
  generate: bit,
  byNorm: bit,
  tokens: u(16),
  heads: u(8),
  /** End. */
  relist: bit,
  rescale: bit,
  keepTokens: u(16),
  keepHeads: u(8),
  protectFirst: u(16),
  protectLast: u(16),
});
