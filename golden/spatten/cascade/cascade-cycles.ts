import type { CascadeCommand, CascadeResult, CascadeState, Ranking } from './cascade-unit.js';
import { quickSelectCycles } from '../top-k/top-k-cycles.js';
import { quickSelect } from '../top-k/top-k.js';

/** The state of the LFSR at the start of each ranking. */
export const RANK_SEED = 0xace1;

/** The top-k engine as the cycle model sees it: its size, its overhead of a round, and the cycles from a row of the saved input to where it leaves. */
export interface RankEngine {
  readonly lanes: number;
  readonly depth: number;
  readonly roundOverhead: number;
  readonly filterLatency: number;
}

/** Cycles of an order that only sweeps, besides the numbers that it sweeps over. */
const ORDER = 3;
/** Cycles from the last sum until the list may be ranked, and from the last candidate until its row is in the engine. */
const ADD = 3;
const KEY = 3;

/** Cycles of ranking: candidates to the engine, the choice, and the list written anew, one number a cycle. */
function rankCycles({ keys }: Ranking, keep: number, engine: RankEngine): number {
  if (keys.length === 0) return 0;
  const { lanes, depth, roundOverhead, filterLatency } = engine;
  const result = quickSelect(keys, keep, { lanes, depth, seed: RANK_SEED });
  const rounds = result.outcome === 'selected' ? result.rounds : [];
  const select = quickSelectCycles(rounds, lanes, roundOverhead);
  const sizes = Array.from({ length: Math.ceil(keys.length / lanes) }, () => 0);
  for (const index of result.kept) {
    const row = Math.floor(index / lanes);
    sizes[row] = (sizes[row] ?? 0) + 1;
  }
  const moves = sizes.reduce((sum, size) => sum + Math.max(1, size), 0);
  const lastMoves = (sizes.at(-1) ?? 0) > 0 ? 1 : 0;
  return keys.length + KEY + select + filterLatency + moves + lastMoves;
}

function orderCycles(ranking: Ranking, relist: boolean, keep: number, engine: RankEngine): number {
  const sweep = relist || ranking.halved ? ranking.scores.length : 0;
  return ORDER + sweep + rankCycles(ranking, keep, engine);
}

/**
 * Cycles from a command to its answer when nothing stalls: a score, a number or a candidate each takes one, and the top-k engine what top-k.md says.
 * @param before the state at the command
 */
export function cascadeCycles(
  before: CascadeState,
  command: CascadeCommand,
  { error, ended }: CascadeResult,
  engine: RankEngine,
): number {
  if (error !== undefined) return 1;
  if (command.op === 'Begin') {
    const { tokens, heads, restart } = command;
    const joins = tokens - before.left.tokenScores.length;
    return 1 + 2 * ORDER + (restart ? tokens + heads : joins);
  }
  if (ended === undefined) return 1;
  const { relist, keepTokens, keepHeads } = command;
  const sums = before.left.tokens.length + ADD;
  return (
    1 +
    sums +
    orderCycles(ended.tokens, relist, keepTokens, engine) +
    orderCycles(ended.heads, relist, keepHeads, engine)
  );
}
