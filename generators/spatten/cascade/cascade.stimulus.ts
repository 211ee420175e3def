import { UNTOUCHED_FOR_TOKENS, keepSchedule, xorshift32 } from '../../../golden/index.js';
import type { BeginCommand } from '../../../golden/index.js';
import { realAttention } from '../../common/real-attention.js';
import type { NamedJob, Stimulus } from '../../contract.js';
import { JobBuilder } from './cascade-job-builder.js';
import type { Filling } from './cascade-job-builder.js';
import type { CascadeChoice, CascadeJob } from './cascade.contract.js';

const LIMITS = { probability: () => 4095, output: () => -2048, norm: () => 255 };

function corners(choice: CascadeChoice): readonly NamedJob<CascadeJob>[] {
  const random = xorshift32(0xca5c);
  const heads = Math.min(choice.heads, 4);
  const some = Math.min(choice.tokens, 13);
  const half = Math.ceil(some / 2);
  const from = (
    tokens: number,
    given: Partial<BeginCommand> = {},
    filling: Partial<Filling> = {},
  ): JobBuilder => new JobBuilder(choice, random).begin({ restart: true, tokens, heads, ...given }, filling);
  const prune = { keepTokens: half, keepHeads: Math.ceil(heads / 2) };
  const whole = { tokens: choice.tokens, heads: choice.heads, generate: true };
  const jobs: NamedJob<CascadeJob>[] = [];
  const add = (name: string, builder: JobBuilder, halfRows = false): void => {
    jobs.push({ name, job: builder.job(halfRows) });
  };

  add('one token, one head', from(1, { heads: 1 }).end());
  add(
    'one token, all heads: the same sum in every cycle',
    from(1, { heads: choice.heads }).end().begin().end(),
  );
  add('everything stays', from(some).end().begin().end());
  add(
    'pruned in each layer',
    from(some)
      .end(prune)
      .begin()
      .end({ keepTokens: Math.ceil(half / 2) })
      .begin()
      .end({ keepTokens: 1, keepHeads: 1 }),
  );
  add(
    'one less in each layer',
    from(some)
      .end({ keepTokens: Math.max(1, some - 1) })
      .begin()
      .end({ keepTokens: Math.max(1, some - 2) }),
  );
  add('all equal', from(some, {}, { probability: () => 7, output: () => 3 }).end(prune));
  add(
    'the last is the largest',
    from(some, {}, { probability: token => token, output: head => -head }).end({
      keepTokens: 1,
      keepHeads: 1,
    }),
  );
  add(
    'the first is the largest',
    from(some, {}, { probability: token => 4095 - token, output: head => head - 9 }).end(prune),
  );
  add('nothing has a score', from(some, {}, { probability: () => 0, output: () => 0 }).end(prune));
  add(
    'protected at both ends, fewer than stay',
    from(some).end({ ...prune, protectFirst: 1, protectLast: 1 }),
  );
  add(
    'protected at both ends, more than stay',
    from(some).end({ ...prune, protectFirst: half, protectLast: half }),
  );
  add(
    'everything is protected, and more',
    from(some).end({ ...prune, protectFirst: 65535, protectLast: 65535 }),
  );
  add(
    'as many as there are',
    from(some).end(prune).begin().end({ keepTokens: half }).begin().end({ keepTokens: some }),
  );
  add(
    'brought back',
    from(some)
      .end(prune)
      .begin()
      .end({ ...prune, relist: true })
      .begin()
      .end({ relist: true })
      .begin()
      .end(prune),
  );
  add(
    'every token and head, half stay',
    from(1, whole)
      .end({ keepTokens: Math.ceil(choice.tokens / 2), keepHeads: Math.ceil(choice.heads / 2) })
      .begin({ generate: true })
      .end(),
  );
  add(
    'every token, one stays',
    from(1, whole).end({ keepTokens: 1 }).begin({ generate: true }).end({ relist: true }),
  );
  const grows = from(Math.max(1, half - 3), { generate: true });
  for (let token = 0; token < 3 && grows.tokens.total < choice.tokens; token++) {
    grows.end({ keepTokens: Math.max(1, grows.tokens.total - 2) }).begin({ generate: true });
    grows.end({ relist: true, keepTokens: Math.max(1, grows.tokens.total - 1), protectLast: 1 });
    grows.begin({ generate: true, tokens: grows.tokens.total + 1 });
  }
  add('tokens join', grows.end());
  add(
    'largest terms, rescaled',
    from(some, {}, LIMITS)
      .end({ rescale: true })
      .begin({}, LIMITS)
      .end({ ...prune, rescale: true })
      .begin({}, LIMITS)
      .end({ relist: true, rescale: true, ...prune }),
  );
  add(
    'largest terms, to the limit of small scores',
    from(some, {}, LIMITS).end().begin({}, LIMITS).end(prune).begin({}, LIMITS).end(),
  );
  add('rows of half the lanes', from(some).end(prune).begin().end(), true);
  add(
    'rows of half the lanes, an odd number of tokens',
    from(Math.max(1, some - 1 + (some % 2))).end(prune),
    true,
  );
  if (choice.norm) {
    add('weighed by norms', from(some, { byNorm: true }).end(prune).begin({ byNorm: true }).end(prune));
    add('largest terms and norms', from(some, { byNorm: true }, LIMITS).end(prune));
    add('norms of nothing', from(some, { byNorm: true }, { norm: () => 0 }).end(prune));
    add(
      'weighed in one layer, not in the next',
      from(some, { byNorm: true }).end(prune).begin().end(prune).begin({ byNorm: true }).end(),
    );
    add('weighed, rows of half the lanes', from(some, { byNorm: true }).end(prune), true);
  } else
    add(
      'refused: norms',
      from(some)
        .end(prune)
        .begin({ byNorm: true })
        .begin({ restart: true, tokens: 1, heads: 1, byNorm: true })
        .begin()
        .end(),
    );
  add(
    'refused: what a layer cannot begin with',
    from(half)
      .end(prune)
      .begin({ tokens: 0 })
      .begin({ tokens: choice.tokens + 1, restart: true })
      .begin({ heads: 0 })
      .begin({ heads: choice.heads + 1, restart: true })
      .begin({ tokens: half + 1 })
      .begin({ tokens: half + 2, generate: true })
      .begin({ tokens: half - 1, generate: true })
      .begin({ heads: heads - 1 })
      .begin({ heads: heads + 1 })
      .begin()
      .end(),
  );
  add(
    'refused: what a layer cannot end with',
    from(some)
      .begin()
      .end({ keepTokens: 0 })
      .end({ keepTokens: some + 1 })
      .end({ keepHeads: 0 })
      .end({ keepHeads: heads + 1 })
      .end(prune)
      .end(prune)
      .begin()
      .end(),
  );
  return jobs;
}

function randomJob(choice: CascadeChoice, seed: number): CascadeJob {
  const random = xorshift32(seed);
  const most = Math.min(choice.tokens, random.below(6) === 0 ? 24 : 10);
  const builder = new JobBuilder(choice, random);
  const heads = 1 + random.below(Math.min(choice.heads, 4));
  const begin = { heads, byNorm: choice.norm && random.below(2) === 0 };
  builder.begin({ restart: true, generate: random.below(3) === 0, tokens: 1 + random.below(most), ...begin });
  const filling = (): Partial<Filling> => {
    const kind = random.below(4);
    if (kind === 0) return LIMITS;
    return kind === 1 ? { probability: () => random.below(3) } : {};
  };
  for (let layer = random.below(4); layer > 0; layer--) {
    const { total } = builder.tokens;
    builder.end({
      relist: random.below(4) === 0,
      rescale: random.below(3) === 0,
      keepTokens: 1 + random.below(total),
      keepHeads: 1 + random.below(heads),
      protectFirst: random.below(3),
      protectLast: random.below(3),
    });
    if (random.below(8) === 0) builder.begin({ tokens: total + 1 });
    const generate = random.below(2) === 0;
    const joins = generate && total < choice.tokens && random.below(2) === 0;
    builder.begin({ ...begin, generate, tokens: total + Number(joins) }, filling());
  }
  return builder.end({ keepTokens: 1 + random.below(builder.tokens.total) }).job(random.below(2) === 0);
}

/** Stimulus of the cascade. */
export const cascadeStimulus: Stimulus<CascadeChoice, CascadeJob> = {
  corners,
  random: randomJob,
  /** Attention of the trained model: all layers of an image with pruning, then tokens one by one as if they were generated. */
  async *real(choice, count) {
    let made = 0;
    for (const { image, layers } of realAttention(count)) {
      const tokens = layers[0]?.own.length ?? 0;
      const heads = (layers[0]?.probabilities.length ?? 0) / tokens ** 2;
      if (tokens > choice.tokens || heads > choice.heads) return;
      const random = xorshift32(image + 1);
      const cell = (layer: number, head: number, query: number, token: number): number =>
        layers[layer]?.probabilities[(head * tokens + query) * tokens + token] ?? 0;
      const keep = keepSchedule(layers.length, tokens, { average: 0.3, untouched: UNTOUCHED_FOR_TOKENS });

      const pruned = new JobBuilder(choice, random);
      for (const { layer } of layers) {
        pruned.begin({ restart: layer === 0, tokens, heads }, { attention: (...at) => cell(layer, ...at) });
        pruned.end({
          keepTokens: keep[layer] ?? 1,
          keepHeads: heads - Math.floor(layer / 3),
          protectFirst: 1,
          rescale: true,
        });
      }
      const generated = new JobBuilder(choice, random);
      for (let token = 20; token < 26; token++) {
        for (const { layer } of layers.slice(0, 3)) {
          const attention = (head: number, _: number, key: number): number => cell(layer, head, token, key);
          generated.begin(
            { restart: token === 20 && layer === 0, generate: true, tokens: token + 1, heads },
            { attention },
          );
          generated.end({ relist: layer === 2, keepTokens: token - 4 * layer, protectLast: 1 });
        }
      }
      for (const [kind, builder] of Object.entries({ pruned, generated })) {
        if (made++ >= count) return;
        yield { name: `image ${String(image)}, ${kind}`, job: builder.job() };
      }
    }
  },
};
