import { startCascade } from './cascade.js';
import type { Cascade } from './cascade.js';
import { topKOracle } from '../top-k/top-k-oracle.js';

/** What a cascade is built for. */
export interface CascadeBuild {
  /** The most tokens and heads. */
  readonly tokens: number;
  readonly heads: number;
  /** Bits of the scores of tokens and of heads; both saturate. */
  readonly scoreBits: number;
  readonly headScoreBits: number;
  /** Whether it can weigh probabilities by the norms of values. */
  readonly norm: boolean;
}

/** Opens a layer. */
export interface BeginCommand {
  readonly op: 'Begin';
  readonly restart: boolean;
  readonly generate: boolean;
  readonly byNorm: boolean;
  readonly tokens: number;
  readonly heads: number;
}

/** Closes a layer. */
export interface EndCommand {
  readonly op: 'End';
  readonly relist: boolean;
  readonly rescale: boolean;
  readonly keepTokens: number;
  readonly keepHeads: number;
  readonly protectFirst: number;
  readonly protectLast: number;
}

/** What a cascade is told. */
export type CascadeCommand = BeginCommand | EndCommand;

/** What comes in a layer: a row for each query of the first head that is left, then of the next one. */
export interface CascadeLayer {
  /** Probabilities by position, 0 .. 4095. */
  readonly probabilities: readonly (readonly number[])[];
  /** Outputs, -2048 .. 2047. */
  readonly outputs: readonly (readonly number[])[];
  /** For each head that is left the norms of its values by position, 0 .. 255; none without `byNorm`. */
  readonly norms: readonly (readonly number[])[];
}

/** Why a command was refused. */
export type CascadeError =
  | 'TokensZero'
  | 'TokensOverCapacity'
  | 'HeadsZero'
  | 'HeadsOverCapacity'
  | 'NormNotSupported'
  | 'OutOfOrder'
  | 'TokensNotContinued'
  | 'HeadsNotContinued'
  | 'KeepTokensZero'
  | 'KeepTokensOverTokens'
  | 'KeepHeadsZero'
  | 'KeepHeadsOverHeads';

/** What a cascade holds between commands. */
export interface CascadeState {
  /** Lists and scores; the lengths of the scores are the totals. */
  readonly left: Cascade;
  /** The layer that is open. */
  readonly open?: { readonly queries: number; readonly byNorm: boolean };
}

/** After reset: nothing is there. */
export const emptyCascade: CascadeState = { left: startCascade(0, 0) };

/** What becomes of one kind, tokens or heads, at the end of a layer. */
export interface Ranking {
  /** Scores by number, with what came in the layer; and as they are ranked, halved or not. */
  readonly added: readonly number[];
  readonly scores: readonly number[];
  readonly halved: boolean;
  /** Numbers of the candidates, ascending, and their keys; no keys where all stay. */
  readonly candidates: readonly number[];
  readonly keys: readonly number[];
  /** Numbers of those that stay, ascending. */
  readonly kept: readonly number[];
}

/** One command, what it changed, and the state after it. */
export interface CascadeResult {
  readonly state: CascadeState;
  readonly error?: CascadeError;
  /** Of an accepted End: the sum of each position, and what became of tokens and heads. */
  readonly ended?: { readonly sums: readonly number[]; readonly tokens: Ranking; readonly heads: Ranking };
}

function beginError(
  { tokens, heads, norm }: CascadeBuild,
  { left, open }: CascadeState,
  command: BeginCommand,
): CascadeError | undefined {
  if (command.tokens === 0) return 'TokensZero';
  if (command.tokens > tokens) return 'TokensOverCapacity';
  if (command.heads === 0) return 'HeadsZero';
  if (command.heads > heads) return 'HeadsOverCapacity';
  if (command.byNorm && !norm) return 'NormNotSupported';
  if (command.restart) return undefined;
  if (open !== undefined) return 'OutOfOrder';
  const more = command.tokens - left.tokenScores.length;
  if (more !== 0 && !(command.generate && more === 1)) return 'TokensNotContinued';
  return command.heads === left.headScores.length ? undefined : 'HeadsNotContinued';
}

/**
 * Opens a layer; cascade.md has the order of the checks.
 * @returns the state with the layer open, or the state as it was and the error
 */
export function beginLayer(build: CascadeBuild, state: CascadeState, command: BeginCommand): CascadeResult {
  const error = beginError(build, state, command);
  if (error !== undefined) return { state, error };
  const { restart, generate, byNorm, tokens, heads } = command;
  const before = restart ? startCascade(tokens, heads) : state.left;
  const known = before.tokenScores.length;
  const joins = tokens > known;
  const left: Cascade = {
    ...before,
    tokens: joins ? [...before.tokens, known] : before.tokens,
    tokenScores: joins ? [...before.tokenScores, 0] : before.tokenScores,
  };
  return { state: { left, open: { queries: generate ? 1 : left.tokens.length, byNorm } } };
}

function endError({ left, open }: CascadeState, command: EndCommand): CascadeError | undefined {
  if (open === undefined) return 'OutOfOrder';
  if (command.keepTokens === 0) return 'KeepTokensZero';
  if (command.keepTokens > left.tokenScores.length) return 'KeepTokensOverTokens';
  if (command.keepHeads === 0) return 'KeepHeadsZero';
  return command.keepHeads > left.headScores.length ? 'KeepHeadsOverHeads' : undefined;
}

/** The sum of each position over the rows of a layer, each probability times its norm where there are norms. */
export function columnSums(
  { left: { tokens }, open }: CascadeState,
  { probabilities, norms }: CascadeLayer,
): number[] {
  const { queries = 1, byNorm = false } = open ?? {};
  const sums = tokens.map(() => 0);
  probabilities.forEach((row, i) => {
    const weights = norms[Math.floor(i / queries)];
    row.forEach((p, j) => {
      sums[j] = (sums[j] ?? 0) + p * (byNorm ? (weights?.[j] ?? 0) : 1);
    });
  });
  return sums;
}

/** How one kind is ranked: `bits` of a score, how many stay, and which rank before the others. */
interface RankOptions {
  readonly bits: number;
  readonly keep: number;
  readonly relist: boolean;
  readonly rescale: boolean;
  readonly isProtected: (number: number) => boolean;
}

function rank(list: readonly number[], added: readonly number[], options: RankOptions): Ranking {
  const { bits, keep, relist, rescale, isProtected } = options;
  const halved = rescale && added.some(score => score >= 2 ** (bits - 1));
  const scores = halved ? added.map(score => Math.floor(score / 2)) : added;
  const candidates = relist ? [...scores.keys()] : list;
  if (keep >= candidates.length) return { added, scores, halved, candidates, keys: [], kept: candidates };
  const keys = candidates.map(number => (isProtected(number) ? 2 ** bits : (scores[number] ?? 0)));
  const kept = topKOracle(keys, keep).map(i => candidates[i] ?? 0);
  return { added, scores, halved, candidates, keys, kept };
}

/** Sums of the magnitudes of each row's outputs. */
export function magnitudes({ outputs }: CascadeLayer): number[] {
  return outputs.map(row => row.reduce((sum, x) => sum + Math.abs(x), 0));
}

/** Scores with amounts added to some of them, at most 2^bits - 1. */
function sumsOf(
  scores: readonly number[],
  numbers: readonly number[],
  amounts: readonly number[],
  bits: number,
): number[] {
  const result = [...scores];
  numbers.forEach((number, i) => {
    result[number] = Math.min(2 ** bits - 1, (result[number] ?? 0) + (amounts[i] ?? 0));
  });
  return result;
}

/**
 * Closes a layer: adds what came in it to the scores, and prunes (SpAtten, sections III-A and III-B). cascade.md has the order.
 * @param layer everything that came since its Begin
 */
export function endLayer(
  { scoreBits, headScoreBits }: CascadeBuild,
  state: CascadeState,
  command: EndCommand,
  layer: CascadeLayer,
): CascadeResult {
  const error = endError(state, command);
  if (error !== undefined) return { state, error };
  const { relist, rescale, keepTokens, keepHeads, protectFirst, protectLast } = command;
  const { left } = state;
  const queries = state.open?.queries ?? 1;
  const sums = columnSums(state, layer);
  const owners = layer.outputs.map((_, i) => left.heads[Math.floor(i / queries)] ?? 0);
  const total = left.tokenScores.length;
  const tokens = rank(left.tokens, sumsOf(left.tokenScores, left.tokens, sums, scoreBits), {
    bits: scoreBits,
    keep: keepTokens,
    relist,
    rescale,
    isProtected: token => token < protectFirst || token + protectLast >= total,
  });
  const heads = rank(left.heads, sumsOf(left.headScores, owners, magnitudes(layer), headScoreBits), {
    bits: headScoreBits,
    keep: keepHeads,
    relist,
    rescale,
    isProtected: () => false,
  });
  const after: Cascade = {
    tokens: tokens.kept,
    heads: heads.kept,
    tokenScores: tokens.scores,
    headScores: heads.scores,
  };
  return { state: { left: after }, ended: { sums, tokens, heads } };
}

/** A command, and what comes after a Begin that is ended. */
export interface CascadeStep {
  readonly command: CascadeCommand;
  readonly layer?: CascadeLayer;
}

/** A step with the state before it and what it gave. */
export interface RunStep extends CascadeStep {
  readonly before: CascadeState;
  readonly result: CascadeResult;
}

/** Works through commands from the state after reset. An End takes what came after the last accepted Begin. */
export function runCascade(build: CascadeBuild, steps: readonly CascadeStep[]): RunStep[] {
  let before = emptyCascade;
  let current: CascadeLayer = { probabilities: [], outputs: [], norms: [] };
  return steps.map(step => {
    const { command, layer } = step;
    const result =
      command.op === 'Begin' ? beginLayer(build, before, command) : endLayer(build, before, command, current);
    if (layer !== undefined) current = layer;
    const run = { ...step, before, result };
    before = result.state;
    return run;
  });
}
