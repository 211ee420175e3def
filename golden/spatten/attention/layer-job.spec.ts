import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { GoldenError } from '../../errors.js';
import { xorshift32 } from '../../numerics/xorshift32.js';
import type { Cascade } from '../cascade/cascade.js';
import { type LayerJob, type LayerOutcome, runLayerJob, valueNorm } from './layer-job.js';

/** A job as the script writes it: fields of the descriptor, head table and memory. */
interface Written extends Omit<LayerJob, 'planes' | 'ranking' | 'headTable'> {
  readonly msbBits: number;
  readonly lsbBits: number;
  readonly midpoint: boolean;
  readonly rankByNorm: boolean;
  readonly headTable: readonly Readonly<Record<'multiplier' | 'shift' | 'm0' | 'outputShift', number>>[];
}

interface Expected extends Pick<
  LayerOutcome,
  'tokens' | 'heads' | 'columnSums' | 'tokenSums' | 'headSums' | 'outputs'
> {
  readonly fetchesLsb: readonly (readonly boolean[])[];
  readonly kept: readonly (readonly (readonly number[])[])[];
  readonly traffic: Readonly<Record<string, number>>;
  readonly after: Readonly<Record<'tokens' | 'heads' | 'ts' | 'hs', readonly number[]>>;
}

const file = new URL('../vectors/layer-job.json', import.meta.url);
const { sequences } = JSON.parse(readFileSync(file, 'utf8')) as {
  readonly sequences: readonly {
    readonly name: string;
    readonly layers: readonly { readonly job: Written; readonly expected: Expected }[];
  }[];
};

function jobOf({ msbBits, lsbBits, midpoint, rankByNorm, headTable, ...rest }: Written): LayerJob {
  return {
    ...rest,
    planes: { msbBits, lsbBits, midpoint },
    ranking: rankByNorm ? 'columnSumTimesNorm' : 'columnSum',
    headTable: headTable.map(({ multiplier, shift, m0, outputShift }) => ({
      scale: { multiplier, shift },
      output: { m0, shift: outputShift },
    })),
  };
}

/** All queries of the first sequence whose layers are random: a job to change. */
function someJob(edit: Partial<LayerJob> = {}): LayerJob {
  const [layer] = sequences[1]?.layers ?? [];
  if (layer === undefined) throw new Error('there is no such vector');
  return { ...jobOf(layer.job), ...edit };
}

describe('a layer as one job', () => {
  for (const { name, layers } of sequences) {
    it(`agrees with what was derived from the written contract: ${name}`, () => {
      let before: Cascade | undefined;
      for (const { job, expected } of layers) {
        const outcome = runLayerJob(jobOf(job), before);
        const { tokens, heads, columnSums, tokenSums, headSums, outputs, traces, traffic, cascade } = outcome;
        expect({ tokens, heads, columnSums, tokenSums, headSums, outputs }).to.deep.equal({
          tokens: expected.tokens,
          heads: expected.heads,
          columnSums: expected.columnSums,
          tokenSums: expected.tokenSums,
          headSums: expected.headSums,
          outputs: expected.outputs,
        });
        expect(traces.map(queries => queries.map(({ fetchesLsb }) => fetchesLsb))).to.deep.equal(
          expected.fetchesLsb,
        );
        expect(traces.map(queries => queries.map(({ kept }) => kept))).to.deep.equal(expected.kept);
        expect(traffic).to.include(expected.traffic);
        expect(cascade).to.deep.equal({
          tokens: expected.after.tokens,
          heads: expected.after.heads,
          tokenScores: expected.after.ts,
          headScores: expected.after.hs,
        });
        before = cascade;
      }
    });
  }

  it('has vectors of queries that ask for lower bits beside some that do not', () => {
    const asking = sequences.flatMap(({ layers }) =>
      layers.flatMap(({ expected }) => expected.fetchesLsb.flat()),
    );
    expect(asking.filter(yes => yes).length).to.be.within(asking.length / 10, (9 * asking.length) / 10);
    expect(sequences.flatMap(({ layers }) => layers)).to.have.length(16);
  });

  it('sees no midpoint: it moves all scores of a query alike', () => {
    const planes = someJob().planes;
    const [plain, moved] = [false, true].map(midpoint =>
      runLayerJob(someJob({ planes: { ...planes, midpoint }, threshold: 0 }), undefined),
    );
    expect(moved?.traces[0]?.[0]?.firstScores).to.not.deep.equal(plain?.traces[0]?.[0]?.firstScores);
    expect(moved?.tokenSums).to.deep.equal(plain?.tokenSums);
    expect(moved?.outputs).to.deep.equal(plain?.outputs);
  });

  it('weighs values by their mean magnitude, in 8 bits whatever they are', () => {
    const random = xorshift32(9);
    for (const size of [1, 8, 16, 64, 128]) {
      expect(valueNorm(new Array<number>(size).fill(-2048))).to.equal(255);
      expect(valueNorm(new Array<number>(size).fill(2047))).to.equal(255);
      expect(valueNorm(new Array<number>(size).fill(0))).to.equal(0);
      const value = Array.from({ length: size }, () => random.below(4096) - 2048);
      const mean = value.reduce((sum, x) => sum + Math.abs(x), 0) / size;
      expect(valueNorm(value)).to.equal(Math.min(255, Math.floor(mean / 8)));
    }
  });

  it('refuses a job that does not go on from what is left, or lacks some of it', () => {
    const refused = (job: LayerJob, before: Cascade | undefined, message: RegExp): void => {
      expect(() => runLayerJob(job, before)).to.throw(GoldenError, message);
    };
    const { cascade } = runLayerJob(someJob(), undefined);
    refused(someJob({ restart: false }), undefined, /a layer of 2 heads goes on from nothing; restart/);
    refused(someJob({ restart: false, heads: 3 }), cascade, /a layer of 3 heads goes on from 2/);
    refused(someJob({ restart: false, tokens: 6 }), cascade, /6 tokens after 5/);
    refused(someJob({ restart: false, generate: true, tokens: 7 }), cascade, /7 tokens after 5/);
    refused(someJob({ keys: [] }), undefined, /of 5, 0, 5 tokens; 5 are left, and 5 of them ask/);
    refused(someJob({ generate: true }), undefined, /of 5, 5, 5 tokens; 5 are left, and 1 of them ask/);
    refused(someJob({ headTable: [] }), undefined, /no head 0/);
    refused(someJob({ keepTokens: 0 }), undefined, /0 to keep of 5/);
    refused(someJob({ threshold: 5000 }), undefined, /threshold of 5000/);
    refused(someJob({ valueBits: 3 }), undefined, /values of 3 bits; give 4 to 12/);
  });
});
