import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { GoldenError } from '../../errors.js';
import { readImageSet } from '../../model/data-set.js';
import { loadGPT } from '../../model/gpt.js';
import { largestError } from '../../model/tensor.js';
import {
  type NextSymbol,
  bitsPerCharacter,
  bitsStepByStep,
  generateStepByStep,
  readTextSet,
} from '../../model/text-set.js';
import { loadViT } from '../../model/vit.js';
import { type LayerLimits, attentionLimits } from './attention-limits.js';
import { floatArithmetic } from './float-layer.js';
import { integerArithmetic } from './integer-layer.js';
import { type LayerJob, type LayerOutcome, runLayerJob } from './layer-job.js';
import { type Widths, modelSteps } from './layer-scales.js';
import { PRUNE_NOTHING, type SpattenPolicy, spattenRun } from './model-run.js';
import { bytesOf, productsOf } from './traffic.js';

const folder = (name: string): string => fileURLToPath(new URL(`../../weights/${name}`, import.meta.url));
const vit = loadViT(folder('vit-fashion'));
const gpt = loadGPT(folder('gpt-text'));
const images = readImageSet(
  `${folder('vit-fashion')}/test1000.images.u8.bin`,
  `${folder('vit-fashion')}/test1000.labels.u8.bin`,
  784,
);
const text = readTextSet(`${folder('gpt-text')}/val.ids.u8.bin`, `${folder('gpt-text')}/vocab.json`);

const limits = (scope: 'tensor' | 'head', share = 1): LayerLimits[] =>
  attentionLimits([tap => vit.forward(images.image(0), tap)], { layers: 6, heads: 4, scope, share });
const widths: Widths = {
  planes: { msbBits: 8, lsbBits: 4, midpoint: false },
  queryBits: 12,
  valueBits: 12,
};

/** Integer jobs of one image, with what they came to. */
function jobsOf(policy: Partial<SpattenPolicy>): { job: LayerJob; outcome: LayerOutcome }[] {
  const seen: { job: LayerJob; outcome: LayerOutcome }[] = [];
  const arithmetic = integerArithmetic(limits('head'), 16, widths, (job, before) => {
    const outcome = runLayerJob(job, before);
    seen.push({ job, outcome });
    return outcome;
  });
  const run = spattenRun(arithmetic, 6, { ...PRUNE_NOTHING, ...policy }, { generate: false });
  vit.forwardWith(images.image(1), run.attention);
  return seen;
}

describe('a vision transformer with the attention of SpAtten', () => {
  it('is the float model where nothing is pruned and nothing quantised', () => {
    const run = spattenRun(floatArithmetic(4, 16), 6, PRUNE_NOTHING, { generate: false });
    for (const i of [0, 1, 999])
      expect(
        largestError(vit.forwardWith(images.image(i), run.attention), vit.forward(images.image(i))),
      ).to.be.below(1e-6);
    // Every operand counts 12 bits: 50 tokens, 4 heads of 16, 6 layers, 3 images.
    expect(bytesOf(run.traffic())).to.equal((3 * 50 * 64 * 12 * 6 * 3) / 8);
    expect(productsOf(run.traffic())).to.equal(2 * 50 * 50 * 64 * 6 * 3);
    expect(run.rows()).to.deep.equal({ before: 900, after: 900 });
  });

  it('is near it in integers, whether they are of 12 bits or fewer, and in quantised floats', () => {
    const error = (arithmetic: 'float' | 'integer', of: Widths, threshold: number): number => {
      const policy = { ...PRUNE_NOTHING, threshold };
      const run =
        arithmetic === 'integer'
          ? spattenRun(integerArithmetic(limits('head'), 16, of), 6, policy, { generate: false })
          : spattenRun(floatArithmetic(4, 16, { ...of, limits: limits('head') }), 6, policy, {
              generate: false,
            });
      // The image that the limits are of: nothing clamps.
      return largestError(vit.forwardWith(images.image(0), run.attention), vit.forward(images.image(0)));
    };
    expect(error('integer', widths, 1)).to.be.within(1e-4, 0.01);
    expect(error('float', widths, 1)).to.be.within(1e-4, 0.002);
    const few = {
      ...widths,
      planes: { msbBits: 4, lsbBits: 4, midpoint: false },
      queryBits: 8,
      valueBits: 8,
    };
    expect(error('integer', few, 0)).to.be.within(0.02, 0.2);
  });

  it('prunes by its schedule, CLS never, and tokens and heads of a layer are some of those before', () => {
    const jobs = jobsOf({
      tokens: { average: 0.5, untouched: 0.15 },
      heads: { average: 0.5, untouched: 0.3 },
      values: 0.2,
      protectFirst: 1,
    });
    expect(jobs.map(({ outcome }) => outcome.tokens.length)).to.deep.equal([50, 25, 25, 25, 25, 25]);
    expect(jobs.map(({ outcome }) => outcome.heads.length)).to.deep.equal([4, 4, 2, 2, 2, 2]);
    expect(jobs.map(({ job }) => job.keptValues)).to.deep.equal([10, 5, 5, 5, 5, 5]);
    jobs.forEach(({ outcome }, layer) => {
      expect(outcome.tokens[0]).to.equal(0);
      const before = jobs[layer - 1]?.outcome;
      if (before === undefined) return;
      expect(outcome.tokens).to.deep.equal(before.cascade.tokens);
      expect(before.tokens).to.include.members([...outcome.tokens]);
      expect(before.heads).to.include.members([...outcome.heads]);
    });
  });

  it('ranks otherwise by norm', () => {
    const prune = { tokens: { average: 0.7, untouched: 0.15 }, protectFirst: 1 };
    const [plain, byNorm] = (['columnSum', 'columnSumTimesNorm'] as const).map(
      ranking => jobsOf({ ...prune, ranking })[1]?.outcome.tokens,
    );
    expect(plain).to.have.length(15);
    expect(byNorm).to.have.length(15);
    expect(byNorm).to.not.deep.equal(plain);
  });

  it('takes limits by tensor or head, of all magnitudes or of a share', () => {
    const [tensor, heads, most] = [limits('tensor'), limits('head'), limits('head', 0.9)];
    heads.forEach((layer, n) => {
      expect(Math.max(...layer.keys)).to.equal(tensor[n]?.keys[0]);
      expect(new Set(tensor[n]?.keys).size).to.equal(1);
      layer.values.forEach((limit, head) => {
        expect(most[n]?.values[head]).to.be.within(0.2 * limit, 0.99 * limit);
      });
    });
    expect(() => attentionLimits([], { layers: 1, heads: 1, scope: 'head' })).to.throw(
      GoldenError,
      /no samples/,
    );
    expect(() => limits('head', 0)).to.throw(GoldenError, /a share of 0/);
  });

  it('gives every head the same step of outputs', () => {
    const { layers, output } = modelSteps(limits('head'), 16, widths);
    for (const { values, headTable } of layers)
      headTable.forEach(({ output: by }, head) => {
        const step = (values[head] ?? NaN) / 4096 / (by.m0 / 2 ** by.shift);
        expect(step / output).to.be.closeTo(1, 1e-8);
      });
  });
});

describe('a GPT with the attention of SpAtten, symbol by symbol', () => {
  const stepper = (): NextSymbol => {
    const run = spattenRun(floatArithmetic(4, 16), 4, PRUNE_NOTHING, { generate: true });
    let position = 0;
    return symbol => gpt.step(symbol, position++, run.attention);
  };

  it('gives the logits of the whole window where nothing is pruned', () => {
    const ids = text.ids.subarray(0, 80);
    const all = gpt.forward(ids);
    const next = stepper();
    ids.forEach((id, t) => {
      expect(largestError(next(id), all.subarray(t * 83, (t + 1) * 83))).to.be.below(1e-5);
    });
  });

  it('scores and goes on as the model does with whole windows', () => {
    const short = {
      config: { ...gpt.config, context: 60 },
      forward: (ids: ArrayLike<number>) => gpt.forward(ids),
    };
    const ids = text.ids.subarray(0, 61);
    expect(bitsStepByStep(stepper(), ids) / 60).to.be.closeTo(bitsPerCharacter(short, ids, 1), 1e-5);
    const { prompt_ids: prompt = [], generated_ids: generated = [] } = JSON.parse(
      readFileSync(`${folder('gpt-text')}/reference_greedy.json`, 'utf8'),
    ) as Record<string, number[]>;
    expect(generateStepByStep(stepper(), prompt, 40)).to.deep.equal(generated.slice(0, 40));
  });

  it('has all tokens as candidates at each symbol, and never loses the recent window', () => {
    const limitsOfText = attentionLimits([tap => gpt.forward(text.ids.subarray(0, 64), tap)], {
      layers: 4,
      heads: 4,
      scope: 'head',
    });
    const seen: LayerOutcome[] = [];
    const arithmetic = integerArithmetic(limitsOfText, 16, widths, (job, before) => {
      const outcome = runLayerJob(job, before);
      seen.push(outcome);
      return outcome;
    });
    const tokens = { average: 0.75, untouched: 0 };
    const run = spattenRun(arithmetic, 4, { ...PRUNE_NOTHING, tokens, protectLast: 3 }, { generate: true });
    let position = 0;
    for (const id of text.ids.subarray(0, 40)) gpt.step(id, position++, run.attention);
    expect(seen).to.have.length(160);
    seen.forEach(({ tokens: left, queryTokens }, i) => {
      const symbol = Math.floor(i / 4);
      expect(queryTokens).to.deep.equal([symbol]);
      for (const recent of [symbol - 2, symbol - 1, symbol]) if (recent >= 0) expect(left).to.include(recent);
      // A quarter of the symbols so far, and in layer 0 the newest besides.
      const most = Math.max(Math.floor((symbol + (i % 4 === 0 ? 0 : 1)) / 4), Math.min(3, symbol + 1));
      expect(left.length).to.be.within(Math.min(most, symbol + 1), most + 1);
    });
    // A token that was pruned in the last layer of one symbol may be there in the first layer of the next.
    const back = seen.some(
      ({ tokens: left }, i) =>
        i > 0 &&
        i % 4 === 0 &&
        left.some(token => !(seen[i - 1]?.tokens ?? []).includes(token) && token < i / 4),
    );
    expect(back).to.equal(true);
  });
});
