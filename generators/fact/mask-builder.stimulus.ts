import {
  EAGER_VARIANTS,
  calibrateHeads,
  forEachLayer,
  matrixRow,
  predictHead,
  quantiseActivations,
  quantiseLayers,
  rowKeep,
  selectRow,
  skipThreshold,
  xorshift32,
} from '../../golden/index.js';
import type { LayerActivations, RowSelection } from '../../golden/index.js';
import { trainedModel } from '../common/real-attention.js';
import type { NamedJob, Stimulus } from '../contract.js';
import type { MaskBuilderChoice, MaskBuilderJob } from './mask-builder.contract.js';

function corners({ tokens, lanes, scoreBits }: MaskBuilderChoice): readonly NamedJob<MaskBuilderJob>[] {
  const most = 2 ** scoreBits - 1;
  const keys = (n: number): number[] => Array.from({ length: n }, (_, j) => j);
  const row = (kept: readonly number[], argmax = kept[0] ?? 0, gap = 0): RowSelection => ({
    kept,
    argmax,
    gap,
  });
  const rows = (n: number, of: (i: number) => RowSelection): RowSelection[] => keys(n).map(of);
  const named = (
    name: string,
    selections: readonly RowSelection[],
    rest: Partial<MaskBuilderJob> = {},
  ): NamedJob<MaskBuilderJob> => ({
    name,
    job: { selections, tokens, threshold: most - 1, mode: 'split', ...rest },
  });
  const [all, last] = [keys(tokens), tokens - 1];
  return [
    named('one query, one key', [row([0])], { tokens: 1 }),
    named(
      'every query keeps all',
      rows(tokens, () => row(all)),
    ),
    named(
      'every query keeps itself',
      rows(tokens, i => row([i])),
    ),
    named(
      'every query keeps the last key',
      rows(tokens, () => row([last])),
    ),
    named(
      'every query skipped, split',
      rows(tokens, i => row(all, i, most)),
    ),
    named(
      'every query skipped, joint',
      rows(tokens, i => row(all, i, most)),
      { mode: 'joint' },
    ),
    named('a gap equal to the threshold', [row([0, 1], 1, 5), row([0, 1], 1, 6)], { threshold: 5 }),
    named(
      'nothing is ever skipped',
      rows(2, () => row([0], 0, most)),
      { threshold: most },
    ),
    named(
      'skipped in turn',
      rows(tokens, i => row([i, last], i, i % 2)),
      { threshold: 0 },
    ),
    named(
      'causal',
      rows(tokens, i => row(keys(i + 1), i, i)),
    ),
    named('one more than a beat', [row(keys(Math.min(tokens, lanes + 1)))]),
    named('refused: no keys', [row([0])], { tokens: 0 }),
    named('refused: too many keys', [row([0])], { tokens: tokens + 1 }),
    named('refused: no queries', []),
    named(
      'refused: too many queries',
      rows(tokens + 1, () => row([0])),
    ),
    named('refused: an empty row', [row([1]), row([]), row([0])]),
    named('refused: a key past the end', [row([0]), row([0, last])], { tokens: last }),
    named('refused: a key past the end alone', [row([last])], { tokens: last }),
    named('refused: argmax not kept', [row([1], 0)]),
    named('refused: the last row', [row([0]), row([1]), row([1], 0)]),
    named('refused: the first error is told', [row([]), row([1], 0)]),
    named('after errors', [row([0, 1]), row([1])]),
  ];
}

/** Stimulus of the mask builder. */
export const maskBuilderStimulus: Stimulus<MaskBuilderChoice, MaskBuilderJob> = {
  corners,
  random: ({ tokens, scoreBits }, seed) => {
    const random = xorshift32(seed);
    const size = 1 + random.below(tokens);
    // Few different scores, so that ties and equal gaps come up.
    const spread = 2 ** (1 + random.below(scoreBits - 1));
    const k = 1 + random.below(size);
    const selections = Array.from({ length: 1 + random.below(tokens) }, () => {
      const scores = Array.from({ length: size }, () => random.below(spread) - spread / 2);
      const result = selectRow(scores, k, scoreBits);
      return result.outcome === 'selected' ? result : { kept: [], argmax: 0, gap: 0 };
    });
    return {
      selections,
      tokens: size,
      threshold: random.below(1 + spread / 2),
      mode: random.below(2) === 0 ? 'split' : 'joint',
    };
  },
  /** Predicted attention of the heads of the trained model, a quarter of the keys of each row kept. */
  async *real({ tokens, scoreBits }, count) {
    const { model, images } = trainedModel();
    const calibration = [0, 1, 2, 3];
    const size = model.config.tokens;
    if (size > tokens || scoreBits < 18) return;
    const layers = quantiseLayers(model, images, calibration);
    const calibrated = calibrateHeads(model, images, calibration, layers, EAGER_VARIANTS.both);
    let made = 0;
    for (let image = 0; image < Math.min(count, images.count); image++) {
      const seen: LayerActivations[] = [];
      forEachLayer(model, images.image(image), at => seen.push(at));
      for (const { layer, normed } of seen) {
        const quantised = layers[layer];
        if (quantised === undefined) continue;
        const activations = quantiseActivations(normed, quantised, size);
        for (const [head, { weights, options, scoreStep }] of (calibrated[layer] ?? []).entries()) {
          if (made++ >= count) return;
          const { scores } = predictHead({ activations, ...weights }, options);
          const selections = Array.from({ length: size }, (_, i) =>
            selectRow([...matrixRow(scores, i)], rowKeep(256, size), scoreBits),
          ).filter(result => result.outcome === 'selected');
          const threshold = skipThreshold(scoreStep, scoreBits);
          const name = `image ${String(image)}, layer ${String(layer)}, head ${String(head)}`;
          yield {
            name,
            job: { selections, tokens: size, threshold, mode: head % 2 === 0 ? 'split' : 'joint' },
          };
        }
      }
    }
  },
};
