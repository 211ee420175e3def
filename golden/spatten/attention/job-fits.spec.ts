import { expect } from 'chai';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eighthSizes, paperSizes, tinySizes } from '../../../generators/spatten/attention/attention-sizes.js';
import { GoldenError } from '../../errors.js';
import { xorshift32 } from '../../numerics/xorshift32.js';
import {
  type AttentionLimits,
  type Descriptor,
  type LayerDemands,
  type LayerJob,
  type PruneSchedule,
  checkDescriptor,
  checkJobFits,
  checkLayerFits,
  checkModelFits,
  checkScheduleFits,
  encodeDescriptor,
  readSchedule,
  runLayerJob,
} from '../index.js';

/** Sizes of a build are limits as they are. */
const builds: readonly AttentionLimits[] = [tinySizes, eighthSizes, paperSizes];
const tiny: AttentionLimits = { ...tinySizes, norms: false };
const withNorms: AttentionLimits = { ...tiny, norms: true };

const random = xorshift32(0xf17);
const vectorsOf = (tokens: number, heads: number, size: number): number[][][] =>
  Array.from({ length: tokens }, () =>
    Array.from({ length: heads }, () => Array.from({ length: size }, () => random.below(256) - 128)),
  );

/** A job that fits the least build and takes up all of its heads. */
function jobOf(change: Partial<LayerJob> = {}): LayerJob {
  const [tokens, heads, headSize] = [6, 4, 16];
  return {
    ...{ restart: true, generate: false, relist: false, rescale: false, ranking: 'columnSum' },
    ...{ tokens, heads, headSize, keepTokens: 3, keepHeads: 4, protectFirst: 1, protectLast: 0 },
    ...{ threshold: 0, keptValues: 4, queryBits: 8, valueBits: 8 },
    planes: { msbBits: 5, lsbBits: 3, midpoint: false },
    headTable: Array.from({ length: heads }, () => ({
      scale: { multiplier: 32768, shift: 30 },
      output: { m0: 2 ** 30, shift: 42 },
    })),
    queries: vectorsOf(tokens, heads, headSize),
    keys: vectorsOf(tokens, heads, headSize),
    values: vectorsOf(tokens, heads, headSize),
    ...change,
  };
}

const planes = (msbBits: number, lsbBits: number): Partial<LayerJob> => ({
  planes: { msbBits, lsbBits, midpoint: false },
});

/** The job with one head's scales changed. */
function scales(change: Readonly<Record<'scale' | 'output', object>>): Partial<LayerJob> {
  const table = jobOf().headTable.map((entry, head) =>
    head === 2
      ? { scale: { ...entry.scale, ...change.scale }, output: { ...entry.output, ...change.output } }
      : entry,
  );
  return { headTable: table };
}

/** Vectors of which one element is another. */
const withElement = (x: number): number[][][] =>
  vectorsOf(6, 4, 16).map((heads, t) =>
    heads.map((vector, h) => vector.map((y, d) => (t === 2 && h === 3 && d === 15 ? x : y))),
  );

describe('what a build has a place for', () => {
  const faults: readonly (readonly [what: string, change: Partial<LayerJob>, message: string])[] = [
    ['a token too many', { tokens: 65 }, 'tokens is 65; the build holds 64 tokens: give 1 to 64'],
    ['no tokens', { tokens: 0 }, 'tokens is 0; the build holds 64 tokens: give 1 to 64'],
    ['part of a token', { tokens: 2.5 }, 'tokens is 2.5; the build holds 64 tokens: give 1 to 64'],
    ['a head too many', { heads: 5 }, 'heads is 5; the build holds 4 heads: give 1 to 4'],
    ['larger heads', { headSize: 32 }, 'headSize is 32; the build has heads of 16: give that'],
    ['nothing kept', { keepTokens: 0 }, 'keepTokens is 0; there are 6 tokens: give 1 to 6'],
    ['more kept than there are', { keepTokens: 7 }, 'keepTokens is 7; there are 6 tokens: give 1 to 6'],
    ['no heads kept', { keepHeads: 0 }, 'keepHeads is 0; there are 4 heads: give 1 to 4'],
    ['more heads kept than there are', { keepHeads: 5 }, 'keepHeads is 5; there are 4 heads: give 1 to 4'],
    ['no values kept', { keptValues: 0 }, 'keptValues is 0; give 1 to 65535'],
    [
      'a threshold above 1',
      { threshold: 4097 },
      'threshold is 4097; it counts in steps of 1 / 4096: give 0 to 4096',
    ],
    [
      'seven upper bits',
      planes(7, 1),
      'msbBits is 7; the planes have 4, 5, 6, 8 upper bits: give one of them',
    ],
    ['13 bits', planes(8, 5), 'lsbBits is 5; operands have 12 bits, 8 of them upper: give 0 to 4'],
    ['wide queries', { queryBits: 13 }, 'queryBits is 13; give 4 to 12'],
    ['narrow values', { valueBits: 3 }, 'valueBits is 3; give 4 to 12'],
    [
      'norms',
      { ranking: 'columnSumTimesNorm' },
      'ranking is columnSumTimesNorm; the build has no norms of values: give columnSum',
    ],
    ['protection', { protectLast: 65536 }, 'protectLast is 65536; give 0 to 65535'],
    [
      'a small multiplier',
      scales({ scale: { multiplier: 32767 }, output: {} }),
      'headTable[2].scale.multiplier is 32767; give 32768 to 65535',
    ],
    [
      'a large shift',
      scales({ scale: { shift: 48 }, output: {} }),
      'headTable[2].scale.shift is 48; give 1 to 47',
    ],
    [
      'a small m0',
      scales({ scale: {}, output: { m0: 5 } }),
      'headTable[2].output.m0 is 5; give 1073741824 to 2147483647',
    ],
    [
      'a large output shift',
      scales({ scale: {}, output: { shift: 63 } }),
      'headTable[2].output.shift is 63; give 30 to 62',
    ],
    ['a short table', { headTable: [] }, 'headTable has 0 heads; give all 4'],
    [
      'too many queries',
      { queries: vectorsOf(7, 4, 16) },
      'queries are of 7 tokens; the job has 6: give those left',
    ],
    [
      'too few heads of keys',
      { keys: vectorsOf(6, 3, 16) },
      'keys[0] has 3 heads; the job has 4: give a vector for each',
    ],
    [
      'short values',
      { values: vectorsOf(6, 4, 8) },
      'values[0][0] has 8 elements; headSize is 16: give as many',
    ],
    [
      'a key that its planes do not hold',
      { keys: withElement(128) },
      'keys[2][3][15] is 128; its plane has 8 bits: give -128 to 127',
    ],
    [
      'a value that is no integer',
      { values: withElement(0.5) },
      'values[2][3][15] is 0.5; its plane has 8 bits: give -128 to 127',
    ],
  ];
  for (const [what, change, message] of faults) {
    it(`refuses a job before anything is simulated: ${what}`, () => {
      expect(() => {
        checkJobFits(tiny, jobOf(change));
      }).to.throw(GoldenError, message);
    });
  }

  it('takes what fits, to the last token, head, bit and step', () => {
    checkJobFits(tiny, jobOf());
    expect(runLayerJob(jobOf(), undefined).cascade.tokens).to.have.length(3);
    checkJobFits(
      tiny,
      jobOf({ tokens: 64, keepTokens: 64, threshold: 4096, keptValues: 65535, ...planes(8, 4) }),
    );
    checkJobFits(withNorms, jobOf({ ranking: 'columnSumTimesNorm' }));
    expect(() => {
      checkJobFits(withNorms, jobOf({ ranking: 'columnSumTimesNorm', generate: true }));
    }).to.throw(
      'ranking is columnSumTimesNorm; with generate, values are fetched after they are ranked: give keptValues of 6',
    );
    checkJobFits(withNorms, jobOf({ ranking: 'columnSumTimesNorm', generate: true, keptValues: 6 }));
    const half = { tokens: 1024, heads: 12, headDim: 64 };
    for (const build of builds.slice(1)) checkModelFits(build, half);
  });

  it('says no where the hardware would, and only there', () => {
    let refused = 0;
    for (let i = 0; i < 500; i++) {
      const near = (most: number, least = 0): number =>
        random.below(8) === 0 ? least + random.below(most + 2) : Math.max(1, random.below(most + 1));
      const [tokens, heads, generate] = [near(64), near(4), random.below(2) === 1];
      const sizeLog = random.below(12) === 0 ? 1 : 0;
      const layer: LayerDemands = {
        ...{ tokens, heads, headSize: 16 << sizeLog, generate, keptValues: near(64) },
        ...{
          keepTokens: Math.min(tokens, near(64)),
          keepHeads: Math.min(heads, near(4)),
          protectFirst: 0,
          protectLast: 9,
        },
        ...{ threshold: random.below(12) === 0 ? 4096 + random.below(3) : random.below(4097) },
        msbBits: random.below(10) === 0 ? random.below(13) : ([4, 5, 6, 8][random.below(4)] ?? 4),
        lsbBits: random.below(random.below(10) === 0 ? 12 : 5),
        ...{ queryBits: 4 + random.below(random.below(20) === 0 ? 11 : 9), valueBits: 4 + random.below(9) },
        ranking: random.below(4) === 0 ? 'columnSumTimesNorm' : 'columnSum',
      };
      const { headSize: _, ranking, ...fields } = layer;
      const stride = 1024;
      const descriptor: Descriptor = {
        ...{ ...fields, generate: generate ? 1 : 0, rankByNorm: ranking === 'columnSum' ? 0 : 1, sizeLog },
        ...{
          restart: 1,
          relist: 0,
          midpoint: 0,
          rescale: 0,
          headTable: 0,
          queryBase: 0,
          keyBase: 0,
          keyLsbBase: 0,
        },
        ...{
          valueBase: 0,
          outputBase: 0,
          listBase: 0,
          queryStride: stride,
          keyStride: stride,
          keyLsbStride: stride,
        },
        ...{ valueStride: stride, outputStride: stride },
      };
      const error = checkDescriptor(withNorms, undefined, encodeDescriptor(descriptor));
      const check = (): void => {
        checkLayerFits(withNorms, layer);
      };
      if (error === 'None') expect(check).to.not.throw();
      else expect(check, error).to.throw(GoldenError);
      refused += error === 'None' ? 0 : 1;
    }
    expect(refused).to.be.within(100, 400);
  });

  it('refuses models', () => {
    const refused = (limits: AttentionLimits, change: object, path?: string) => () => {
      checkModelFits(limits, { tokens: 50, heads: 4, headDim: 16, ...change }, path);
    };
    expect(refused(tiny, {})).to.not.throw();
    expect(refused(tiny, { tokens: 197 }, 'vit/config.json')).to.throw(
      GoldenError,
      'vit/config.json: tokens is 197; the build holds 64 tokens: give 1 to 64',
    );
    expect(refused(tiny, { heads: 12 })).to.throw('heads is 12; the build holds 4 heads: give 1 to 4');
    expect(refused(paperSizes, { headDim: 96 })).to.throw(
      'headDim is 96; the build has heads of 64 or 128: give that',
    );
  });
});

describe('schedules', () => {
  const folder = mkdtempSync(join(tmpdir(), 'whittle-schedule-'));
  const path = join(folder, 'schedule.json');
  after(() => {
    rmSync(folder, { recursive: true });
  });
  const good = {
    tokens: 50,
    heads: 4,
    headSize: 16,
    keepTokens: [50, 30, 20],
    keepHeads: [4, 4, 3],
    keptValues: 12,
  };
  const read = (content: unknown, limits = tiny): PruneSchedule => {
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
    return readSchedule(limits, path);
  };
  const refused = (content: unknown, message: string, limits = tiny): void => {
    const found = (): unknown => read(content, limits);
    expect(found).to.throw(GoldenError, message).with.property('code', 'bad-file');
    expect(found).to.throw(path);
  };

  it('are read, with defaults for what is not said', () => {
    expect(read(good)).to.deep.equal({
      ...good,
      ...{ threshold: 0, msbBits: 8, lsbBits: 4, midpoint: false, queryBits: 12, valueBits: 12 },
      ...{ ranking: 'columnSum', generate: false, rescale: false, protectFirst: 0, protectLast: 0 },
    });
    expect(read({ ...good, ranking: 'columnSumTimesNorm' }, withNorms).ranking).to.equal(
      'columnSumTimesNorm',
    );
  });

  const faults: readonly (readonly [content: unknown, message: string])[] = [
    ['{', 'is not readable as JSON'],
    [[], 'it is []; give an object with the fields by name'],
    [{ ...good, keepToken: 3 }, 'there is no field keepToken; take it out'],
    [{ ...good, keptValues: undefined }, 'keptValues is missing; give a whole number'],
    [{ ...good, keepTokens: 30 }, 'keepTokens is 30; give a list with a number for each layer'],
    [{ ...good, keepTokens: [] }, 'keepTokens is []; give a number for each layer'],
    [{ ...good, keepTokens: [50, 'all', 20] }, 'keepTokens[1] is all; give a whole number'],
    [{ ...good, threshold: 0.1 }, 'threshold is 0.1; give a whole number'],
    [{ ...good, ranking: 'norm' }, 'ranking is norm; give columnSum or columnSumTimesNorm'],
    [{ ...good, generate: 1 }, 'generate is 1; give true or false'],
    [{ ...good, keepHeads: [4, 4] }, 'keepTokens has 3 layers and keepHeads 2; give as many of both'],
    [{ ...good, tokens: 65 }, 'tokens is 65; the build holds 64 tokens: give 1 to 64'],
    [{ ...good, headSize: 64 }, 'headSize is 64; the build has heads of 16: give that'],
    [{ ...good, keepTokens: [50, 0, 20] }, 'keepTokens[1] is 0; there are 50 tokens: give 1 to 50'],
    [{ ...good, keepTokens: [50, 20, 51] }, 'keepTokens[2] is 51; there are 50 tokens: give 1 to 50'],
    [{ ...good, keepHeads: [4, 5, 4] }, 'keepHeads[1] is 5; there are 4 heads: give 1 to 4'],
    [{ ...good, keptValues: 0 }, 'keptValues is 0; give 1 to 65535'],
    [{ ...good, threshold: 5000 }, 'threshold is 5000; it counts in steps of 1 / 4096: give 0 to 4096'],
    [{ ...good, msbBits: 7 }, 'msbBits is 7; the planes have 4, 5, 6, 8 upper bits'],
    [
      { ...good, msbBits: 6, lsbBits: 7 },
      'lsbBits is 7; operands have 12 bits, 6 of them upper: give 0 to 6',
    ],
    [
      { ...good, ranking: 'columnSumTimesNorm' },
      'ranking is columnSumTimesNorm; the build has no norms of values',
    ],
  ];
  for (const [content, message] of faults)
    it(`are refused: ${message}`, () => {
      refused(content, message);
    });

  it('are refused where there is no file', () => {
    expect(() => readSchedule(tiny, join(folder, 'none.json'))).to.throw(GoldenError, 'check the path');
    expect(() => {
      checkScheduleFits(tiny, { ...read(good), heads: 9 });
    })
      .to.throw(GoldenError, 'heads is 9; the build holds 4 heads')
      .with.property('code', 'bad-argument');
  });
});
