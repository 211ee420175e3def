import { expect } from 'chai';
import { xorshift32 } from '../../golden/index.js';
import type { Cascade, LayerJob, Random, SoftmaxForm } from '../../golden/index.js';
import { attention } from '../../generators/spatten/attention/attention.js';
import type { PathForms } from '../../generators/spatten/attention/attention-path-shape.js';
import type { AttentionBuild } from '../../generators/spatten/attention/attention-shape.js';
import { eighthSizes, paperSizes, tinySizes } from '../../generators/spatten/attention/attention-sizes.js';
import type { AxiBehaviour } from '../bench/index.js';
import { COLD } from '../engines/verilator/support.fixture.js';
import { blockEngine, everything } from '../spec-engines.fixture.js';
import type { EngineName } from '../engines/open.js';
import { randomJob } from '../../generators/spatten/attention/attention.stimulus.js';
import { AttentionMachine } from './attention-machine.js';
import { compareLayer } from './attention-run.js';

const FORMS: PathForms = { softmaxForm: 'table', recompute: 'incremental' };

const SPLITS: readonly [readonly [number, number], ...(readonly [number, number])[]] = [
  [4, 4],
  [6, 2],
  [8, 4],
  [6, 4],
  [8, 0],
  [4, 8],
];

const pick = <T>(random: Random, list: readonly [T, ...T[]]): T => list[random.below(list.length)] ?? list[0];

/** A layer that goes on from `before`, with everything drawn. */
function drawLayer(
  random: Random,
  sizes: AttentionBuild,
  sequence: Pick<LayerJob, 'heads' | 'headSize' | 'generate' | 'planes'>,
  before: Cascade | undefined,
  most: number,
): { readonly job: LayerJob } {
  const maybe = (): boolean => random.below(2) === 1;
  const had = before?.tokenScores.length ?? 0;
  const grows = sequence.generate && before !== undefined && had < sizes.tokens && maybe();
  const tokens = before === undefined ? 1 + random.below(most) : had + Number(grows);
  const left = before === undefined ? tokens : before.tokens.length + Number(grows);
  const { heads, generate } = sequence;
  const keptValues = maybe() ? tokens : 1 + random.below(tokens);
  const weighed = (!generate || keptValues === tokens) && maybe();
  const job = randomJob(
    random,
    {
      ...sequence,
      tokens,
      restart: before === undefined,
      relist: random.below(3) === 0,
      rescale: random.below(4) === 0,
      threshold: pick(random, [0, 200, 410, 1000, 4096, random.below(4097)]),
      keptValues,
      ranking: weighed ? 'columnSumTimesNorm' : 'columnSum',
      keepTokens: random.below(3) > 0 ? 1 + random.below(tokens) : tokens,
      keepHeads: random.below(3) > 0 ? 1 + random.below(heads) : heads,
      protectFirst: random.below(2),
      protectLast: random.below(3),
      queryBits: pick(random, [4, 8, 12]),
      valueBits: pick(random, [4, 6, 8, 12]),
    },
    left,
  );
  return { job };
}

interface Trial extends AxiBehaviour {
  readonly sizes: AttentionBuild;
  readonly seeds: readonly number[];
  /** Tokens of a first layer, at most. */
  readonly most: number;
  readonly forms?: PathForms;
  readonly engine?: EngineName;
}

/** Sequences of layers, each compared in outputs, decisions and lists; says how many layers there were. */
async function expectEqual(trial: Trial): Promise<number> {
  const { sizes, seeds, most, forms = FORMS, engine = blockEngine, ...behaviour } = trial;
  const machine = await AttentionMachine.open(attention({ ...sizes, ...forms }), {
    latency: 10,
    ...behaviour,
    engine,
    channels: sizes.channels,
    bytes: new Uint8Array(1 << 22),
  });
  const { softmaxForm } = forms;
  const softmax: SoftmaxForm =
    softmaxForm === 'table'
      ? { form: softmaxForm }
      : { form: softmaxForm, scoreMultipliers: sizes.multipliers / 2 };
  let layers = 0;
  try {
    for (const seed of seeds) {
      const random = xorshift32(Math.imul(seed, 0x9e3779b1) >>> 0);
      const [msbBits, lsbBits] = pick(random, SPLITS);
      const larger = sizes.largestHead > sizes.headSize && random.below(2) === 1;
      const sequence = {
        heads: 1 + random.below(sizes.heads),
        headSize: larger ? sizes.largestHead : sizes.headSize,
        generate: random.below(3) === 0,
        planes: { msbBits, lsbBits, midpoint: random.below(2) === 1 },
      };
      let before: Cascade | undefined;
      for (let layer = 1 + random.below(4); layer > 0; layer--) {
        const { job } = drawLayer(random, sizes, sequence, before, most);
        const { difference, outcome } = compareLayer(machine, job, before, sizes.headSize, { softmax });
        expect(difference, `seed ${String(seed)}, ${String(layer - 1)} layers before the last`).to.equal(
          undefined,
        );
        before = outcome.cascade;
        layers += 1;
      }
    }
  } finally {
    await machine.close();
  }
  return layers;
}

const seeds = (from: number, count: number): number[] => Array.from({ length: count }, (_, i) => from + i);

describe('attention, whole layers with the cascade in between', () => {
  it('equals the golden model: tiny, 24 sequences of random layers', async () => {
    expect(await expectEqual({ sizes: tinySizes, seeds: seeds(1, 24), most: 16 })).to.be.above(40);
  }).timeout(COLD);

  it('equals it with a memory that is late, out of order and stalls, and with whole second passes', async () => {
    await expectEqual({
      ...{ sizes: tinySizes, seeds: seeds(100, 10), most: 12 },
      ...{
        forms: { ...FORMS, recompute: 'full' },
        latency: { min: 3, max: 60 },
        reorder: 'ids',
        stalls: 0.2,
      },
    });
  }).timeout(COLD);

  it('equals it at the size of SpAtten-1/8', async () => {
    await expectEqual({ sizes: eighthSizes, seeds: seeds(1, 2), most: 20 });
  }).timeout(COLD);

  it('equals it at the size of the paper, heads of 64 and of 128', async () => {
    await expectEqual({ sizes: paperSizes, seeds: seeds(4, 3), most: 12 });
  }).timeout(COLD);

  it('equals it with softmax by shifts: tiny, and tiny with 4 scores a cycle', async () => {
    const forms: PathForms = { ...FORMS, softmaxForm: 'streaming' };
    await expectEqual({ sizes: tinySizes, seeds: seeds(200, 8), most: 16, forms });
    const wider = { ...tinySizes, multipliers: 128, requesters: 4 };
    await expectEqual({ sizes: wider, seeds: seeds(210, 8), most: 20, forms });
  }).timeout(COLD);

  if (everything)
    it('equals it on Verilator', async () => {
      await expectEqual({
        sizes: tinySizes,
        seeds: seeds(1, 12),
        most: 16,
        engine: 'verilator-isolated',
      });
    }).timeout(10 * COLD);
});
