import { type AttentionError, attentionErrors } from './attention-errors.js';
import { OPERAND_BITS, UPPER_BITS } from '../multiply/bit-planes.js';
import {
  type Descriptor,
  decodeDescriptor,
  decodeHeadTable,
  descriptorFields,
  headEntryBytes,
  headFields,
} from './descriptor.js';
import { hasReserved } from './word-fields.js';

/** What a build has room for, and what it can do. */
export interface AttentionLimits {
  /** The least and the greatest head size: powers of two. */
  readonly headSize: number;
  readonly largestHead: number;
  readonly tokens: number;
  readonly heads: number;
  /** Whether it can rank tokens by the norms of their values. */
  readonly norms: boolean;
}

/** The layer before: its tokens and heads, which a descriptor without `restart` goes on with. Undefined when that is not known. */
export type LayerBefore = Pick<Descriptor, 'tokens' | 'heads'> | undefined;

/** What is wrong with the values that the host wrote before a start, or `None`. */
export function checkStart(descriptorBase: number, descriptorCount: number): AttentionError {
  if (descriptorBase % 64 !== 0) return 'DescriptorMisaligned';
  return descriptorCount === 0 ? 'DescriptorCountZero' : 'None';
}

/** The first error of a list of findings, in the order of the codes. */
function first(found: Partial<Readonly<Record<AttentionError, boolean>>>): AttentionError {
  return attentionErrors.find(error => found[error] === true) ?? 'None';
}

function planesSupported({ msbBits, lsbBits, queryBits, valueBits }: Descriptor): boolean {
  const operand = (bits: number): boolean => bits >= 4 && bits <= 12;
  return (
    UPPER_BITS.includes(msbBits) &&
    msbBits + lsbBits <= OPERAND_BITS &&
    operand(queryBits) &&
    operand(valueBits)
  );
}

function continues({ restart, generate, tokens, heads }: Descriptor, before: LayerBefore): boolean {
  if (restart === 1) return true;
  if (before?.heads !== heads) return false;
  return tokens === before.tokens || (generate === 1 && tokens === before.tokens + 1);
}

/**
 * What is wrong with a descriptor, or `None`: of several errors that of the smallest code. The contract is descriptor.md.
 * @param bytes the 64 bytes of the descriptor
 */
export function checkDescriptor(
  { headSize, largestHead, tokens, heads, norms }: AttentionLimits,
  before: LayerBefore,
  bytes: Uint8Array,
): AttentionError {
  const d = decodeDescriptor(bytes);
  const size = headSize * 2 ** d.sizeLog;
  const record = (bits: number): number => (d.heads * size * bits) / 8;
  const by32 = [d.queryBase, d.keyBase, d.keyLsbBase, d.valueBase];
  const strides = [d.queryStride, d.keyStride, d.keyLsbStride, d.valueStride];
  const aligned = (addresses: readonly number[], to: number): boolean =>
    addresses.every(address => address % to === 0);
  return first({
    TokensZero: d.tokens === 0,
    TokensOverCapacity: d.tokens > tokens,
    TokensNotContinued: !continues(d, before),
    HeadsZero: d.heads === 0,
    HeadsOverCapacity: d.heads > heads,
    KeepTokensZero: d.keepTokens === 0,
    KeepHeadsZero: d.keepHeads === 0,
    KeptValuesZero: d.keptValues === 0,
    KeepTokensOverTokens: d.keepTokens > d.tokens,
    PlanesNotSupported: !planesSupported(d),
    HeadSizeNotSupported: size > largestHead,
    BaseMisaligned: !(
      aligned([...by32, ...strides], 32) &&
      aligned([d.outputBase, d.outputStride], 2 * size) &&
      aligned([d.headTable, d.listBase], 64)
    ),
    StrideTooSmall:
      d.queryStride < record(d.queryBits) ||
      d.keyStride < record(d.msbBits) ||
      d.keyLsbStride < record(d.lsbBits) ||
      d.valueStride < record(d.valueBits) ||
      d.outputStride < record(16),
    ScaleOutOfRange: d.threshold > 4096,
    NormNeedsAllValues: d.rankByNorm === 1 && d.generate === 1 && d.keptValues < d.tokens,
    ReservedNotZero: hasReserved(descriptorFields, bytes),
    NormsNotBuilt: d.rankByNorm === 1 && !norms,
  });
}

/** What is wrong with a head table, or `None`. @param table 16 bytes for each head of the descriptor */
export function checkHeadTable(table: Uint8Array): AttentionError {
  const outOfRange = decodeHeadTable(table).some(
    ({ multiplier, shift, m0, outputShift }) =>
      multiplier < 2 ** 15 || shift < 1 || shift > 47 || m0 < 2 ** 30 || outputShift < 30 || outputShift > 62,
  );
  const reserved = headEntryBytes(table).some(bytes => hasReserved(headFields, bytes));
  return first({ ScaleOutOfRange: outOfRange, ReservedNotZero: reserved });
}
