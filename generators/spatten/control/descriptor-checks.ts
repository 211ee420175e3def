import { UPPER_BITS, attentionErrors } from '../../../golden/index.js';
import type { AttentionError } from '../../../golden/index.js';
import { all, any, clog2, lit, when, wire } from '../../../dsl/index.js';
import type { Bit, Choice, UInt } from '../../../dsl/index.js';
import { attentionError } from './attention-errors.js';
import type { DescriptorLimits, descriptorFrom, entryFrom } from './descriptor-shape.js';

/** What was found wrong, by the error that it is. */
export type Findings = Partial<Readonly<Record<AttentionError, Bit>>>;

/** Of what was found wrong the error of the smallest code, or `None`. */
export function firstError(found: Findings, name: string): Choice<AttentionError> {
  const verdict = wire(attentionError, { default: 'None', name });
  let chain: ReturnType<typeof when> | undefined;
  for (const error of attentionErrors) {
    const holds = found[error];
    if (holds === undefined) continue;
    const act = (): void => {
      verdict.value = error;
    };
    chain = chain === undefined ? when(holds, act) : chain.elseWhen(holds, act);
  }
  return verdict;
}

/** The layer before, as far as a descriptor goes on with it. */
export interface Before {
  readonly known: Bit;
  readonly tokens: UInt<16>;
  readonly heads: UInt<8>;
}

/** Whether an address is no multiple of a power of two. */
const offGrid = (address: UInt<number>, multiple: number): Bit => address(clog2(multiple) - 1, 0).reduceOr();

const outside = (x: UInt<number>, least: number, greatest: number): Bit => x.lt(least).or(x.gt(greatest));

/** What is wrong with a descriptor, by golden/spatten/control/descriptor.md. */
export function descriptorFindings(
  { headSize, largestHead, tokens, heads, norms }: DescriptorLimits,
  d: ReturnType<typeof descriptorFrom>,
  before: Before,
  reserved: UInt<number>,
): Findings {
  // How often the least head size may be doubled; what is more has an error of its own.
  const doublings = clog2(largestHead / headSize);
  const doubled = (x: UInt<number>): UInt<number> =>
    doublings === 0 ? x : x.shl(d.sizeLog(clog2(doublings + 1) - 1, 0));
  const offHead = (address: UInt<number>): Bit =>
    any([
      offGrid(address, 2 * headSize),
      ...Array.from({ length: doublings }, (_, i) => d.sizeLog.gt(i).and(address(clog2(2 * headSize) + i))),
    ]);
  const same = d.tokens.eq(before.tokens);
  const oneMore = d.tokens.eq(before.tokens.add(1)).and(d.generate);
  const goesOn = all([before.known, d.heads.eq(before.heads), same.or(oneMore)]);
  const by32 = [d.queryBase, d.keyBase, d.keyLsbBase, d.valueBase];
  const strides = [d.queryStride, d.keyStride, d.keyLsbStride, d.valueStride];
  const planes = [d.queryBits, d.msbBits, d.lsbBits, d.valueBits, lit(16)];
  const misaligned = any([
    ...[...by32, ...strides].map(address => offGrid(address, 32)),
    ...[d.outputBase, d.outputStride].map(offHead),
    ...[d.headTable, d.listBase].map(address => offGrid(address, 64)),
  ]);
  // Bytes of a record: heads * D * bits / 8.
  const short = [...strides, d.outputStride].map((stride, i) => {
    const bytes = doubled(d.heads.mul(planes[i] ?? lit(16)).mul(headSize / 8));
    return stride.lt(bytes);
  });
  return {
    TokensZero: d.tokens.eq(0),
    TokensOverCapacity: d.tokens.gt(tokens),
    TokensNotContinued: d.restart.or(goesOn).not(),
    HeadsZero: d.heads.eq(0),
    HeadsOverCapacity: d.heads.gt(heads),
    KeepTokensZero: d.keepTokens.eq(0),
    KeepHeadsZero: d.keepHeads.eq(0),
    KeptValuesZero: d.keptValues.eq(0),
    KeepTokensOverTokens: d.keepTokens.gt(d.tokens),
    PlanesNotSupported: any([
      all(UPPER_BITS.map(bits => d.msbBits.ne(bits))),
      d.msbBits.add(d.lsbBits).gt(12),
      outside(d.queryBits, 4, 12),
      outside(d.valueBits, 4, 12),
    ]),
    HeadSizeNotSupported: d.sizeLog.gt(doublings),
    BaseMisaligned: misaligned,
    StrideTooSmall: any(short),
    ScaleOutOfRange: d.threshold.gt(4096),
    NormNeedsAllValues: all([d.rankByNorm, d.generate, d.keptValues.lt(d.tokens)]),
    ReservedNotZero: reserved.reduceOr(),
    ...(norms ? {} : { NormsNotBuilt: d.rankByNorm }),
  };
}

/** What is wrong with a head's entry: its scales, and its reserved bits. */
export function entryFindings(
  { multiplier, shift, m0, outputShift }: ReturnType<typeof entryFrom>,
  reserved: UInt<number>,
): { readonly scale: Bit; readonly reserved: Bit } {
  return {
    scale: any([multiplier(15).not(), outside(shift, 1, 47), m0(30).not(), outside(outputShift, 30, 62)]),
    reserved: reserved.reduceOr(),
  };
}
