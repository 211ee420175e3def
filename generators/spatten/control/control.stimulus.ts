import { UPPER_BITS, encodeDescriptor, encodeHeadTable, xorshift32 } from '../../../golden/index.js';
import type { Descriptor, HeadEntry, Random } from '../../../golden/index.js';
import type { NamedJob, Stimulus } from '../../contract.js';
import type { ControlJob, LayerResult, PlacedDescriptor } from './control.contract.js';
import type { ControlSizes } from './descriptor-shape.js';

const FIRST = 0x40;
const TABLES = 0x10000;

const up = (x: number, to: number): number => Math.ceil(x / to) * to;
const listOf = <T>(n: number, item: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => item(i));

/** A head's scales within their ranges. */
export function headOf(random: Random): HeadEntry {
  return {
    multiplier: 32768 + random.below(32768),
    shift: 1 + random.below(47),
    m0: 2 ** 30 + random.below(2 ** 30),
    outputShift: 30 + random.below(33),
  };
}

/** A descriptor that is accepted, with `restart`. */
export function goodDescriptor(sizes: ControlSizes, random: Random): Descriptor {
  const tokens = 1 + random.below(sizes.tokens);
  const heads = 1 + random.below(sizes.heads);
  const msbBits = UPPER_BITS[random.below(4)] ?? 4;
  const lsbBits = random.below(13 - msbBits);
  const [queryBits, valueBits] = [4 + random.below(9), 4 + random.below(9)];
  const sizeLog = random.below(Math.log2(sizes.largestHead / sizes.headSize) + 1);
  const size = sizes.headSize * 2 ** sizeLog;
  const stride = (bits: number): number => up((heads * size * bits) / 8, 32) + 32 * random.below(3);
  const place = (to: number): number => to * random.below(2 ** 20);
  const bit = (): number => random.below(2);
  const generate = bit();
  const keptValues = 1 + random.below(tokens);
  return {
    restart: 1,
    generate,
    relist: bit(),
    midpoint: bit(),
    rescale: bit(),
    rankByNorm: !sizes.norms || (generate === 1 && keptValues < tokens) ? 0 : bit(),
    msbBits,
    lsbBits,
    queryBits,
    valueBits,
    sizeLog,
    tokens,
    heads,
    keepTokens: 1 + random.below(tokens),
    keepHeads: 1 + random.below(255),
    keptValues,
    threshold: random.below(4097),
    protectFirst: random.below(tokens),
    protectLast: random.below(tokens),
    headTable: TABLES,
    queryBase: place(32),
    keyBase: place(32),
    keyLsbBase: place(32),
    valueBase: place(32),
    outputBase: place(2 * size),
    listBase: place(64),
    queryStride: stride(queryBits),
    keyStride: stride(msbBits),
    keyLsbStride: stride(lsbBits),
    valueStride: stride(valueBits),
    outputStride: 2 * size * (heads + random.below(3)),
  };
}

/** A descriptor in memory with its head table; `table` is where that lies. */
export function placed(d: Descriptor, random: Random, table: number): PlacedDescriptor {
  const heads = listOf(d.heads, () => headOf(random));
  return {
    bytes: [...encodeDescriptor({ ...d, headTable: table })],
    table: [...encodeHeadTable(heads)],
  };
}

const resultOf = (random: Random): LayerResult => ({
  error: 'None',
  keptTokens: random.below(65536),
  keptHeads: random.below(256),
});

/** A job of good layers; those after the first may go on with the one before. */
export function goodJob(sizes: ControlSizes, random: Random, count: number): ControlJob {
  const base = FIRST + 64 * random.below(1000);
  let last: Descriptor | undefined;
  const descriptors = listOf(count, i => {
    let d = goodDescriptor(sizes, random);
    if (last !== undefined && random.below(2) === 0) {
      const more = last.tokens < sizes.tokens ? random.below(2) : 0;
      const { tokens, keepTokens, keptValues, heads, ...rest } = last;
      const next = { ...rest, heads, restart: 0, generate: more, rankByNorm: 0 };
      d = { ...next, tokens: tokens + more, keepTokens, keptValues };
    }
    last = d;
    return placed(d, random, TABLES + 256 * i + 64 * random.below(4));
  });
  return { base, count, descriptors, bad: [], results: listOf(count, () => resultOf(random)) };
}

/** The largest layer, its records without a gap: each change of {@link faults} is wrong by itself. */
function fullDescriptor(sizes: ControlSizes, random: Random): Descriptor {
  const { tokens, heads, headSize, largestHead } = sizes;
  const record = (bits: number): number => (heads * largestHead * bits) / 8;
  return {
    ...goodDescriptor(sizes, random),
    ...{ tokens, heads, keptValues: tokens, sizeLog: Math.log2(largestHead / headSize) },
    ...{ msbBits: 8, lsbBits: 4, queryBits: 12, valueBits: 12, outputBase: 0 },
    ...{ queryStride: up(record(12), 32), keyStride: up(record(8), 32), keyLsbStride: up(record(4), 32) },
    ...{ valueStride: up(record(12), 32), outputStride: record(16) },
  };
}

/** Changes of one field of a good descriptor, by the error that follows. */
function faults(sizes: ControlSizes, d: Descriptor): readonly (readonly [string, Partial<Descriptor>])[] {
  return [
    ['no tokens', { tokens: 0 }],
    ['a token too many', { tokens: sizes.tokens + 1 }],
    ['nothing to go on with', { restart: 0 }],
    ['no heads', { heads: 0 }],
    ['a head too many', { heads: sizes.heads + 1 }],
    ['no token kept', { keepTokens: 0 }],
    ['no head kept', { keepHeads: 0 }],
    ['no value kept', { keptValues: 0 }],
    ['more tokens kept than there are', { keepTokens: d.tokens + 1 }],
    ['seven upper bits', { msbBits: 7 }],
    ['13 bits of a key', { msbBits: 8, lsbBits: 5 }],
    ['three bits of a query', { queryBits: 3 }],
    ['three bits of a value', { valueBits: 3 }],
    ['13 bits of a value', { valueBits: 13 }],
    ['heads too large', { sizeLog: Math.log2(sizes.largestHead / sizes.headSize) + 1 }],
    ...(['queryBase', 'keyBase', 'keyLsbBase', 'valueBase'] as const).map(
      name => [`${name} off by 16`, { [name]: 16 }] as const,
    ),
    ...(['queryStride', 'keyStride', 'keyLsbStride', 'valueStride'] as const).map(
      name => [`${name} off by 16`, { [name]: d[name] + 16 }] as const,
    ),
    ['outputBase off by a head of half the size', { outputBase: sizes.headSize * 2 ** d.sizeLog }],
    ['listBase off by 32', { listBase: 32 }],
    ['headTable off by 32', { headTable: TABLES + 32 }],
    ['queries overlap', { queryStride: d.queryStride - 32 }],
    ['keys overlap', { keyStride: d.keyStride - 32 }],
    ['lower keys overlap', { msbBits: 4, lsbBits: 8, keyLsbStride: d.keyStride - 32 }],
    ['values overlap', { valueStride: d.valueStride - 32 }],
    ['outputs overlap', { outputStride: d.outputStride - 2 * sizes.headSize * 2 ** d.sizeLog }],
    ['threshold above 4096', { threshold: 4097 }],
    ['ranked by norm before values are there', { rankByNorm: 1, generate: 1, keptValues: 1 }],
    ...(sizes.norms ? [] : [['ranked by norms that there are not', { rankByNorm: 1 }] as const]),
  ];
}

/** The one good layer with some bits of its descriptor or table turned over. */
function turned(
  job: ControlJob,
  bits: { descriptor?: readonly number[]; table?: readonly number[] },
): ControlJob {
  const [first, ...rest] = job.descriptors;
  if (first === undefined) return job;
  const turn = (bytes: readonly number[], at: readonly number[] = []): number[] =>
    bytes.map((byte, i) => at.filter(bit => bit >> 3 === i).reduce((b, bit) => b ^ (1 << (bit & 7)), byte));
  const changed = { bytes: turn(first.bytes, bits.descriptor), table: turn(first.table, bits.table) };
  return { ...job, descriptors: [changed, ...rest] };
}

function corners(sizes: ControlSizes): readonly NamedJob<ControlJob>[] {
  const random = xorshift32(0xc0de);
  const jobs: NamedJob<ControlJob>[] = [];
  const add = (name: string, job: ControlJob): void => {
    jobs.push({ name, job });
  };
  const base = fullDescriptor(sizes, random);
  const single = (change: Partial<Descriptor> = {}): ControlJob => {
    const d = { ...base, ...change };
    const table = listOf(d.heads, () => headOf(random));
    return {
      base: FIRST,
      count: 1,
      descriptors: [{ bytes: [...encodeDescriptor(d)], table: [...encodeHeadTable(table)] }],
      bad: [],
      results: [resultOf(random)],
    };
  };
  const one = goodDescriptor(sizes, random);
  const least = { ...one, tokens: 1, heads: 1, keepTokens: 1, keptValues: 1, rankByNorm: 0 };
  add('one token, one head', { ...single(), descriptors: [placed(least, random, TABLES)] });
  add('full size', single());
  add('three layers', goodJob(sizes, random, 3));
  add('head table across 4 kB', {
    ...single(),
    descriptors: [placed({ ...one, heads: sizes.heads }, random, 0xfc0)],
  });
  add('descriptors at the end of memory', { ...goodJob(sizes, random, 2), base: 2 ** 32 - 64 });
  add('refused: base off by 32', { ...single(), base: FIRST + 32 });
  add('refused: base off by 1, and no descriptor', { ...single(), base: 1, count: 0 });
  add('refused: no descriptor', { ...single(), count: 0 });
  for (const [name, change] of faults(sizes, base)) {
    add(`refused: ${name}`, single(change));
  }
  const reserved = [6, 7, 27, 31, 32 + 24, 64 + 31, 96 + 29, 14 * 32 + 16, 15 * 32, 15 * 32 + 31];
  for (const bit of reserved) add(`refused: bit ${String(bit)}`, turned(single(), { descriptor: [bit] }));
  const lastHead = 128 * (sizes.heads - 1);
  const scales = [0, lastHead];
  for (const at of scales) {
    const head = `head ${String(at / 128)}`;
    add(`refused: ${head}, multiplier`, turned(single(), { table: [at + 15] }));
    add(`refused: ${head}, m0`, turned(single(), { table: [at + 32 + 30] }));
    for (const bit of [22, 31, 63, 64 + 6, 95, 96, 127])
      add(`refused: ${head}, bit ${String(bit)}`, turned(single(), { table: [at + bit] }));
  }
  const shifts = { shift: [0, 1, 47, 48], outputShift: [29, 30, 62, 63] } as const;
  for (const [name, values] of Object.entries(shifts)) {
    for (const value of values) {
      const job = single();
      const table = listOf(sizes.heads, () => ({ ...headOf(random), [name]: value }));
      const descriptors = job.descriptors.map(({ bytes }) => ({ bytes, table: [...encodeHeadTable(table)] }));
      add(`${name} of ${String(value)}`, { ...job, descriptors });
    }
  }
  add('refused: descriptor answered with an error', {
    ...single({ tokens: 0 }),
    bad: [{ read: 0, beat: 3 }],
  });
  add('refused: last beat of a descriptor in error', { ...single(), bad: [{ read: 0, beat: 7 }] });
  add('refused: table answered with an error', {
    ...turned(single(), { table: [15] }),
    bad: [{ read: 1, beat: 0 }],
  });
  const late = goodJob(sizes, random, 3);
  add('refused: the second layer fails', {
    ...late,
    results: late.results.map((result, i) =>
      i === 1 ? { ...result, error: 'WriteResponse' as const } : result,
    ),
  });
  add('refused: the second descriptor', turnedAt(goodJob(sizes, random, 3), 1));
  return jobs;
}

/** A job with a reserved bit of a later descriptor set. */
function turnedAt(job: ControlJob, index: number): ControlJob {
  const flip = (d: PlacedDescriptor, i: number): PlacedDescriptor =>
    i === index ? { ...d, bytes: d.bytes.map((byte, at) => (at === 63 ? byte ^ 0x80 : byte)) } : d;
  return { ...job, descriptors: job.descriptors.map(flip) };
}

/** Stimulus of the front end. */
export const controlStimulus: Stimulus<ControlSizes, ControlJob> = {
  corners,
  random: (sizes, seed) => {
    const random = xorshift32(seed);
    const job = goodJob(sizes, random, 1 + random.below(4));
    if (random.below(3) > 0) return job;
    const [first] = job.descriptors;
    const table = 8 * (first?.table.length ?? 1);
    // A bit turned over may be right or wrong; the golden model says which.
    return random.below(2) === 0
      ? turned(job, { descriptor: [random.below(512)] })
      : turned(job, { table: [random.below(table)] });
  },
};
