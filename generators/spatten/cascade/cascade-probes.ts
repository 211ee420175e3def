import { Out, bit, bundle, u } from '../../../dsl/index.js';
import { columnBits, listBits, listedType, magnitudeBits, rankingShape } from './cascade-shape.js';
import type { CascadeParameters } from './cascade-shape.js';

/** Probes of the cascade: what is added, the scores that it makes, the keys of candidates, and the lists that come of them. */
export function cascadeProbes(parameters: CascadeParameters) {
  const { tokens, heads, listLanes, scoreBits, headScoreBits } = parameters;
  const { keyWidth } = rankingShape(parameters).parameters;
  const tokenBits = listBits(tokens, listLanes);
  const headBits = listBits(heads, 1);
  const added = ({ idBits }: typeof tokenBits, amountBits: number) =>
    Out(bundle({ valid: bit, position: u(idBits), amount: u(amountBits) }));
  const scored = ({ idBits }: typeof tokenBits, bits: number) =>
    Out(bundle({ valid: bit, number: u(idBits), score: u(bits) }));
  return {
    sums: added(tokenBits, columnBits(parameters)),
    magnitudes: added(headBits, magnitudeBits(parameters)),
    tokenScores: scored(tokenBits, scoreBits),
    headScores: scored(headBits, headScoreBits),
    tokenKeys: Out(bundle({ valid: bit, key: u(keyWidth) })),
    headKeys: Out(bundle({ valid: bit, key: u(keyWidth) })),
    headList: Out(listedType(headBits)),
  };
}
