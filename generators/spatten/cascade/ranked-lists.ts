import { instance, mux } from '../../../dsl/index.js';
import type { Bit } from '../../../dsl/index.js';
import { topK } from '../top-k/top-k.js';
import { columnBits, magnitudeBits, rankingShape } from './cascade-shape.js';
import type { CascadeParameters } from './cascade-shape.js';
import { survivors } from './survivors.js';

/** The list of tokens and that of heads, inside a module. */
export function scoredLists(parameters: CascadeParameters & { readonly trace: boolean }) {
  const { lanes: topKLanes, depth, keyWidth } = rankingShape(parameters).parameters;
  const engine = { topKLanes, depth, keyWidth, trace: parameters.trace };
  const tokens = instance(
    survivors({
      count: parameters.tokens,
      scoreBits: parameters.scoreBits,
      amountBits: columnBits(parameters),
      listLanes: parameters.listLanes,
      ...engine,
    }),
    {},
    { name: 'tokens' },
  );
  const heads = instance(
    survivors({
      count: parameters.heads,
      scoreBits: parameters.headScoreBits,
      amountBits: magnitudeBits(parameters),
      listLanes: 1,
      ...engine,
    }),
    { read: { enable: 0, row: 0 } },
    { name: 'heads' },
  );
  return { tokens, heads };
}

/** One top-k engine that ranks tokens and, while `ofHeads` is 1, heads. */
export function rankInTurn(
  parameters: CascadeParameters,
  { tokens, heads }: ReturnType<typeof scoredLists>,
  ofHeads: Bit,
): void {
  const rank = instance(topK(rankingShape(parameters).parameters), { clearError: 0 }, { name: 'rank' });
  rank.jobs.valid.value = mux(ofHeads, heads.jobs.valid, tokens.jobs.valid);
  rank.jobs.payload.value = mux(ofHeads, heads.jobs.payload, tokens.jobs.payload);
  rank.rows.valid.value = mux(ofHeads, heads.keys.valid, tokens.keys.valid);
  rank.rows.payload.value = mux(ofHeads, heads.keys.payload, tokens.keys.payload);
  rank.kept.ready.value = mux(ofHeads, heads.kept.ready, tokens.kept.ready);
  rank.results.ready.value = 1;
  for (const [list, active] of [
    [tokens, ofHeads.not()],
    [heads, ofHeads],
  ] as const) {
    list.jobs.ready.value = rank.jobs.ready.and(active);
    list.keys.ready.value = rank.rows.ready.and(active);
    list.kept.valid.value = rank.kept.valid.and(active);
    list.kept.payload.value = rank.kept.payload;
  }
}
