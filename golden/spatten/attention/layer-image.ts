import { GoldenError } from '../../errors.js';
import { planesOf } from '../multiply/bit-planes.js';
import type { Cascade } from '../cascade/cascade.js';
import {
  DESCRIPTOR_BYTES,
  type Descriptor,
  HEAD_ENTRY_BYTES,
  encodeDescriptor,
  encodeHeadTable,
} from '../control/descriptor.js';
import type { HeadVectors, LayerJob } from './layer-job.js';
import { type Plane, strideOf, writeVector } from '../fetch/plane-memory.js';

/** Where a layer lies in memory. */
export interface LayerImage {
  readonly descriptor: Descriptor;
  /** Address of the descriptor. */
  readonly address: number;
  /** The first byte behind everything that belongs to the layer. */
  readonly end: number;
}

const aligned = (address: number, unit: number): number => Math.ceil(address / unit) * unit;

/** Hands out memory from `at` on, in pieces at multiples of 64 unless told otherwise. */
function allocator(
  memory: Uint8Array,
  at: number,
): {
  readonly take: (bytes: number, unit?: number) => number;
  readonly end: () => number;
} {
  let free = at;
  return {
    take: (bytes, unit = 64) => {
      const address = aligned(free, unit);
      free = address + bytes;
      if (free > memory.length)
        throw new GoldenError(
          'bad-argument',
          `a layer needs ${free} bytes of memory and there are ${memory.length}; give more`,
        );
      return address;
    },
    end: () => free,
  };
}

/** Bytes of an output vector of a head. */
const outputBytes = (headSize: number): number => 2 * headSize;

/**
 * Writes a layer as the hardware reads it: descriptor, head table and planes, and makes room for outputs and list. Planes have a record for every token number, as they
 * would stand in a cache; those of tokens and heads that are not left are not written.
 * @param left what the layer begins with @param leastHead the least head size of the build @param at where to start
 * @param spread strides of planes are odd numbers of 32 bytes, so that neighbouring tokens start in different channels
 * @throws GoldenError `bad-argument` for a memory that is too small, or a job whose fields a descriptor does not hold
 */
export function writeLayer(
  memory: Uint8Array,
  job: LayerJob,
  { tokens, heads }: Pick<Cascade, 'tokens' | 'heads'>,
  leastHead: number,
  at = 0,
  spread = false,
): LayerImage {
  const { headSize, planes, queryBits, valueBits } = job;
  const { take, end } = allocator(memory, at);
  const address = take(DESCRIPTOR_BYTES);
  const headTable = take(HEAD_ENTRY_BYTES * job.heads);
  const place = (bits: number): Plane => {
    const packed = bits === 0 ? 0 : strideOf({ bits, headSize }, job.heads);
    const stride = spread && packed % 64 === 0 && bits !== 0 ? packed + 32 : packed;
    return { base: take(stride * job.tokens), stride, bits, headSize };
  };
  const queries = place(queryBits);
  const upper = place(planes.msbBits);
  const lower = place(planes.lsbBits);
  const values = place(valueBits);
  const outputStride = job.heads * outputBytes(headSize);
  const outputBase = take(outputStride * job.tokens, Math.max(64, outputBytes(headSize)));
  const listBase = take(4 + 2 * (job.tokens + job.heads));

  const write = (
    plane: Plane,
    numbers: readonly number[],
    vectors: readonly HeadVectors[],
    part: (x: number) => number = x => x,
  ): void => {
    if (plane.bits === 0) return;
    numbers.forEach((token, i) => {
      for (const head of heads) writeVector(memory, plane, token, head, (vectors[i]?.[head] ?? []).map(part));
    });
  };
  write(queries, job.generate ? [job.tokens - 1] : tokens, job.queries);
  write(upper, tokens, job.keys, x => planesOf(x, planes).msb);
  write(lower, tokens, job.keys, x => planesOf(x, planes).lsb);
  write(values, tokens, job.values);

  const bit = (yes: boolean): 0 | 1 => (yes ? 1 : 0);
  const descriptor: Descriptor = {
    restart: bit(job.restart),
    generate: bit(job.generate),
    relist: bit(job.relist),
    midpoint: bit(planes.midpoint),
    rescale: bit(job.rescale),
    rankByNorm: bit(job.ranking === 'columnSumTimesNorm'),
    msbBits: planes.msbBits,
    lsbBits: planes.lsbBits,
    queryBits,
    valueBits,
    sizeLog: Math.log2(headSize / leastHead),
    tokens: job.tokens,
    heads: job.heads,
    keepTokens: Math.min(job.keepTokens, job.tokens),
    keepHeads: Math.min(job.keepHeads, job.heads),
    keptValues: Math.min(job.keptValues, 2 ** 16 - 1),
    threshold: job.threshold,
    protectFirst: job.protectFirst,
    protectLast: job.protectLast,
    headTable,
    queryBase: queries.base,
    keyBase: upper.base,
    keyLsbBase: lower.base,
    valueBase: values.base,
    outputBase,
    listBase,
    queryStride: queries.stride,
    keyStride: upper.stride,
    keyLsbStride: lower.stride,
    valueStride: values.stride,
    outputStride,
  };
  memory.set(encodeDescriptor(descriptor), address);
  const entries = job.headTable.map(({ scale, output }) => ({
    ...scale,
    m0: output.m0,
    outputShift: output.shift,
  }));
  memory.set(encodeHeadTable(entries), headTable);
  return { descriptor, address, end: end() };
}

const word16 = (memory: Uint8Array, address: number): number =>
  (memory[address] ?? 0) + 256 * (memory[address + 1] ?? 0);

/** The output of a token and head that the hardware wrote: 16 bits an element, sign-extended from 12. */
export function readOutput(
  memory: Uint8Array,
  { outputBase, outputStride }: Descriptor,
  headSize: number,
  token: number,
  head: number,
): number[] {
  const from = outputBase + token * outputStride + head * outputBytes(headSize);
  return Array.from({ length: headSize }, (_, d) => {
    const value = word16(memory, from + 2 * d);
    return value >= 2 ** 15 ? value - 2 ** 16 : value;
  });
}

/** The numbers of the tokens and heads that stay, as the hardware wrote them. */
export function readKept(
  memory: Uint8Array,
  { listBase }: Descriptor,
): { readonly tokens: number[]; readonly heads: number[] } {
  const [tokens, heads] = [word16(memory, listBase), word16(memory, listBase + 2)];
  const numbers = (from: number, count: number): number[] =>
    Array.from({ length: count }, (_, i) => word16(memory, from + 2 * i));
  return { tokens: numbers(listBase + 4, tokens), heads: numbers(listBase + 4 + 2 * tokens, heads) };
}
