import { expect } from 'chai';
import { encodeDescriptor, openLayer, runLayerJob, writeLayer, xorshift32 } from '../../golden/index.js';
import type { AttentionError, Descriptor, LayerImage, LayerJob, Random } from '../../golden/index.js';
import { attention } from '../../generators/spatten/attention/attention.js';
import { tinySizes } from '../../generators/spatten/attention/attention-sizes.js';
import type { AxiBehaviour, ErrorRange } from '../bench/index.js';
import { COLD } from '../engines/verilator/support.fixture.js';
import { blockEngine } from '../spec-engines.fixture.js';
import { randomJob } from '../../generators/spatten/attention/attention.stimulus.js';
import type { JobChoice } from '../../generators/spatten/attention/attention.stimulus.js';
import { AttentionMachine } from './attention-machine.js';
import { compareLayer } from './attention-run.js';

const { headSize } = tinySizes;
const unit = attention({ ...tinySizes, softmaxForm: 'table', recompute: 'incremental' });
const bytes = new Uint8Array(1 << 18);

/** Cycles after which a unit that gives up its work counts as hung. */
const PATIENCE = 20_000;

const some = { tokens: 9, heads: 3, headSize };
const planes = { msbBits: 6, lsbBits: 4, midpoint: false } as const;
const seedOf = (): Random => xorshift32(0xbad);

/** Machine at work; its memory answers with an error in `errors`, which a spec may change. */
async function withMachine(
  work: (machine: AttentionMachine, errors: ErrorRange[]) => void,
  behaviour: AxiBehaviour = { latency: 10 },
): Promise<void> {
  const errors: ErrorRange[] = [];
  const { channels } = tinySizes;
  const machine = await AttentionMachine.open(unit, {
    engine: blockEngine,
    bytes,
    channels,
    errors,
    ...behaviour,
  });
  try {
    work(machine, errors);
  } finally {
    await machine.close();
  }
}

/** Layers side by side from 0x40 on, with fields that are wrong in the last; where the last lies. */
function place(jobs: readonly LayerJob[], change: Partial<Descriptor> = {}): LayerImage {
  bytes.fill(0);
  let before: ReturnType<typeof runLayerJob>['cascade'] | undefined;
  let image: LayerImage | undefined;
  for (const [i, job] of jobs.entries()) {
    image = writeLayer(bytes, job, openLayer(before, job), headSize, image?.end ?? 64 * (1 + jobs.length));
    const wrong = i === jobs.length - 1 ? change : {};
    bytes.set(encodeDescriptor({ ...image.descriptor, ...wrong }), 64 * (1 + i));
    before = runLayerJob(job, before).cascade;
  }
  if (image === undefined) throw new RangeError('no layer');
  return image;
}

/** The unit is idle, no check of the circuit failed, and the next job is as the golden model has it. */
function expectGoodAgain(machine: AttentionMachine, random: Random, choice: Partial<JobChoice> = {}): void {
  expect(machine.read('status')).to.deep.include({ state: 'Idle', busy: 0 });
  expect(machine.read('error')).to.deep.equal({ code: 'None', descriptor: 0 });
  expect(machine.memory.outstanding).to.equal(0);
  expect(machine.failures).to.deep.equal([]);
  const { difference } = compareLayer(
    machine,
    randomJob(random, { ...some, ...choice }),
    undefined,
    headSize,
  );
  expect(difference).to.equal(undefined);
}

/** Kinds of layers, each of which uses the unit in another way. */
const KINDS: Readonly<Record<string, Partial<JobChoice>>> = {
  'all queries': {},
  'all queries, values pruned': { keptValues: 2 },
  'lower bits for every query': { planes, threshold: 4096 },
  'one query': { generate: true },
  'one query, its values wait': { generate: true, keptValues: 3, planes, threshold: 4096 },
  'tokens and heads pruned': { keepTokens: 3, keepHeads: 1 },
  'ranked by norms': { ranking: 'columnSumTimesNorm', keepTokens: 1 },
  'one query, ranked by norms': { ranking: 'columnSumTimesNorm', generate: true, keepTokens: 1 },
};

describe('attention given bad input', () => {
  const wrong: readonly (readonly [string, Partial<Descriptor>, AttentionError])[] = [
    ['no tokens', { tokens: 0 }, 'TokensZero'],
    ['more tokens than there is room for', { tokens: tinySizes.tokens + 1 }, 'TokensOverCapacity'],
    ['no heads', { heads: 0 }, 'HeadsZero'],
    ['more heads than there is room for', { heads: tinySizes.heads + 1 }, 'HeadsOverCapacity'],
    ['no token stays', { keepTokens: 0 }, 'KeepTokensZero'],
    ['no head stays', { keepHeads: 0 }, 'KeepHeadsZero'],
    ['no value is kept', { keptValues: 0 }, 'KeptValuesZero'],
    ['more tokens stay than there are', { keepTokens: some.tokens + 1 }, 'KeepTokensOverTokens'],
    ['planes that there are not', { msbBits: 3 }, 'PlanesNotSupported'],
    ['a head that is too large', { sizeLog: 1 }, 'HeadSizeNotSupported'],
    ['queries off by 16', { queryBase: 0x8010 }, 'BaseMisaligned'],
    ['keys off by 1', { keyBase: 0x8001 }, 'BaseMisaligned'],
    ['lower bits off by 8', { keyLsbBase: 0x8008 }, 'BaseMisaligned'],
    ['values off by 4', { valueBase: 0x8004 }, 'BaseMisaligned'],
    ['outputs off by 16', { outputBase: 0x8010 }, 'BaseMisaligned'],
    ['list off by 32', { listBase: 0x8020 }, 'BaseMisaligned'],
    ['head table off by 16', { headTable: 0x8010 }, 'BaseMisaligned'],
    ['a stride off by 8', { keyStride: 0x408 }, 'BaseMisaligned'],
    ['records that overlap', { valueStride: 32 }, 'StrideTooSmall'],
    ['a threshold above 1', { threshold: 4097 }, 'ScaleOutOfRange'],
    ['norms of values that wait', { rankByNorm: 1, generate: 1, keptValues: 1 }, 'NormNeedsAllValues'],
  ];

  it('refuses a bad descriptor with its code and number, first or second, and does the next job', async () => {
    await withMachine(machine => {
      const random = seedOf();
      for (const [name, change, code] of wrong) {
        for (const count of [1, 2]) {
          const jobs = Array.from({ length: count }, () => randomJob(random, { ...some, tokens: 4 }));
          const restated = {
            ...change,
            ...(name === 'more tokens stay than there are' ? { keepTokens: 5 } : {}),
          };
          place(jobs, restated);
          machine.start(64, count);
          const { error, descriptor } = machine.finish(PATIENCE);
          expect([name, error, descriptor]).to.deep.equal([name, code, count - 1]);
        }
        expectGoodAgain(machine, random, { tokens: 3, heads: 1 });
      }
    });
  }).timeout(COLD);

  it('refuses a start without descriptors, or at an odd address', async () => {
    await withMachine(machine => {
      const random = seedOf();
      for (const [base, count, code] of [
        [64, 0, 'DescriptorCountZero'],
        [96, 1, 'DescriptorMisaligned'],
        [65, 0, 'DescriptorMisaligned'],
      ] as const) {
        place([randomJob(random, some)]);
        machine.start(base, count);
        expect(machine.finish(PATIENCE)).to.deep.include({ error: code, descriptor: 0 });
        expectGoodAgain(machine, random);
      }
    });
  }).timeout(COLD);

  it('keeps all heads where more should stay than there are', async () => {
    await withMachine(machine => {
      const job = randomJob(seedOf(), { ...some, keepTokens: 4 });
      const image = place([job], { keepHeads: 200 });
      machine.start(64, 1);
      expect(machine.finish(PATIENCE).error).to.equal('None');
      expect([...bytes.subarray(image.descriptor.listBase, image.descriptor.listBase + 4)]).to.deep.equal([
        4, 0, 3, 0,
      ]);
      expectGoodAgain(machine, seedOf());
    });
  }).timeout(COLD);

  const used = { ...KINDS['one query, its values wait'], generate: false };
  const regions: readonly (readonly [
    string,
    AttentionError,
    (image: LayerImage) => number,
    Partial<JobChoice>,
  ])[] = [
    ['the descriptor', 'ReadResponse', () => 64 + 56, {}],
    ['the head table', 'ReadResponse', ({ descriptor }) => descriptor.headTable + 16, {}],
    ['queries', 'ReadResponse', ({ descriptor }) => descriptor.queryBase + 3 * descriptor.queryStride, {}],
    ['keys', 'ReadResponse', ({ descriptor }) => descriptor.keyBase + 5 * descriptor.keyStride, {}],
    ['lower bits', 'ReadResponse', ({ descriptor }) => descriptor.keyLsbBase, used],
    ['values', 'ReadResponse', ({ descriptor }) => descriptor.valueBase + 8 * descriptor.valueStride, {}],
    ['outputs', 'WriteResponse', ({ descriptor }) => descriptor.outputBase + 2 * descriptor.outputStride, {}],
    ['the list', 'WriteResponse', ({ descriptor }) => descriptor.listBase, {}],
  ];
  for (const [name, code, at, choice] of regions) {
    it(`ends with ${code} where memory does not answer for ${name}`, async () => {
      await withMachine((machine, errors) => {
        const random = seedOf();
        for (const response of ['SLVERR', 'DECERR'] as const) {
          const from = at(place([randomJob(random, { ...some, ...choice })]));
          errors.push({ from, to: from + 1, response });
          machine.start(64, 1);
          const { error, descriptor } = machine.finish(PATIENCE);
          expect([error, descriptor]).to.deep.equal([code, 0]);
          errors.length = 0;
          expectGoodAgain(machine, random, choice);
        }
      });
    }).timeout(COLD);
  }

  it('gives up at a write to a locked register while busy', async () => {
    await withMachine(machine => {
      const random = seedOf();
      for (const register of ['start', 'descriptorBase', 'descriptorCount'] as const) {
        place([randomJob(random, some)]);
        machine.start(64, 1);
        machine.step(150);
        expect(machine.write(register, 1)).to.equal('error');
        expect(machine.finish(PATIENCE)).to.deep.include({ error: 'RegisterBusy', descriptor: 0 });
        expectGoodAgain(machine, random);
      }
    });
  }).timeout(COLD);

  for (const [name, choice] of Object.entries(KINDS)) {
    it(`takes a soft reset at any moment of a layer: ${name}`, async () => {
      await withMachine(
        machine => {
          const random = seedOf();
          const states = new Set<unknown>();
          const job = randomJob(random, { ...some, tokens: 6, heads: 3, ...choice, keepTokens: 3 });
          place([job]);
          machine.start(64, 1);
          const { cycles } = machine.finish(PATIENCE).counters;
          const step = Math.ceil(cycles / 40);
          for (let moment = 1; moment < cycles - 20; moment += step) {
            place([job]);
            machine.start(64, 1);
            machine.step(moment);
            states.add((machine.read('status') as { readonly state: unknown }).state);
            machine.write('softReset', 1);
            const { error, descriptor } = machine.finish(PATIENCE);
            expect([moment, error, descriptor]).to.deep.equal([moment, 'SoftReset', 0]);
            expectGoodAgain(machine, random, { ...choice, tokens: 1 + random.below(6) });
          }
          // Descriptor and head table are read in a few cycles each: which of their states a moment meets is chance.
          expect([...states]).to.include('Work');
          expect(states.size).to.be.above(1);
        },
        { latency: { min: 1, max: 30 }, stalls: 0.2 },
      );
    }).timeout(COLD);
  }
});
