import { xorshift32 } from '../../../golden/index.js';
import type { Random } from '../../../golden/index.js';
import { realAttention } from '../../common/real-attention.js';
import { padded, randomBits, rowsOf } from '../../common/stimulus.js';
import type { NamedJob, Stimulus } from '../../contract.js';
import type { SparseLane, ZeroEliminatorChoice, ZeroEliminatorJob } from './zero-eliminator.contract.js';

/** A sequence of the given masks with random payloads; dropped lanes carry junk. */
function masked(masks: readonly (readonly boolean[])[], width: number, random: Random): ZeroEliminatorJob {
  return masks.map(mask => mask.map((keep): SparseLane => ({ keep, payload: randomBits(random, width) })));
}

/** Masks where each lane is kept with a chance of `kept` in `of`. */
function randomMasks(rows: number, lanes: number, random: Random, kept: number, of: number): boolean[][] {
  return Array.from({ length: rows }, () => Array.from({ length: lanes }, () => random.below(of) < kept));
}

function corners({ lanes, payloadWidth }: ZeroEliminatorChoice): readonly NamedJob<ZeroEliminatorJob>[] {
  const random = xorshift32(1);
  const row = (keep: (lane: number) => boolean): boolean[] =>
    Array.from({ length: lanes }, (_, i) => keep(i));
  const [all, none] = [row(() => true), row(() => false)];
  const cases: readonly [string, readonly (readonly boolean[])[]][] = [
    ['one row, all kept', [all]],
    ['one row, none kept', [none]],
    ['no lane kept at all', [none, none, none]],
    ['every row full', [all, all, all]],
    ['only lane 0', [row(i => i === 0), row(i => i === 0)]],
    ['only the last lane', [row(i => i === lanes - 1), row(i => i === lanes - 1)]],
    ['even lanes, then odd lanes', [row(i => i % 2 === 0), row(i => i % 2 === 1)]],
    ['first half, then second half', [row(i => 2 * i < lanes), row(i => 2 * i >= lanes)]],
    ['one held, then a full row at the end', [row(i => i === 0), all]],
    ['full rows between empty ones', [none, all, none, all, none]],
    [
      'all but one, until the fill has gone round',
      Array.from({ length: lanes + 2 }, () => row(i => i !== lanes - 1)),
    ],
  ];
  return cases.map(([name, masks]) => ({ name, job: masked(masks, payloadWidth, random) }));
}

/** Stimulus of the zero eliminator. */
export const zeroEliminatorStimulus: Stimulus<ZeroEliminatorChoice, ZeroEliminatorJob> = {
  corners,
  random: ({ lanes, payloadWidth }, seed) => {
    const random = xorshift32(seed);
    const of = 1 + random.below(6);
    const masks = randomMasks(1 + random.below(8), lanes, random, random.below(of + 1), of);
    return masked(masks, payloadWidth, random);
  },
  /** Rows of attention probabilities of the trained model: what quantises to zero is dropped. */
  async *real({ lanes, payloadWidth }, count) {
    if (payloadWidth < 12) return;
    let made = 0;
    for (const { image, layers } of realAttention(count)) {
      for (const { layer, probabilities, own } of layers) {
        const tokens = own.length;
        for (let query = 0; query * tokens < probabilities.length; query += 7) {
          if (made++ >= count) return;
          const row = [...probabilities.subarray(query * tokens, (query + 1) * tokens)];
          const sparse = row.map((payload): SparseLane => ({ keep: payload > 0, payload }));
          const job = rowsOf(sparse, lanes).map(part => padded(part, lanes, { keep: false, payload: 0 }));
          yield { name: `image ${String(image)}, layer ${String(layer)}, row ${String(query)}`, job };
        }
      }
    }
  },
};
