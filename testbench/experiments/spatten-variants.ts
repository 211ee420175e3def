import {
  PRUNE_NOTHING,
  UNTOUCHED_FOR_HEADS,
  UNTOUCHED_FOR_TOKENS,
  attentionLimits,
  bytesOf,
  floatArithmetic,
  integerArithmetic,
  productsOf,
  spattenRun,
} from '../../golden/index.js';
import type { BitPlanes, LayerLimits, SpattenPolicy, SpattenRun, Tap, Traffic } from '../../golden/index.js';
import { bounded } from '../report.js';
import type { Row } from '../report.js';
import { rounded } from './tally.js';

/** Bits in memory, and what scales are taken from. */
export interface Bits {
  readonly planes: BitPlanes;
  readonly scope: 'tensor' | 'head';
  /** The share of magnitudes that needs no clamping. */
  readonly share: number;
}

/** One line of the table: how attention is worked out, and what is pruned. */
export interface Variant {
  readonly name: string;
  readonly arithmetic: 'float' | 'integer';
  /** Absent for floats that are not quantised. */
  readonly bits?: Bits;
  readonly policy: SpattenPolicy;
}

/** A model that variants run on. */
export interface Subject {
  readonly layers: number;
  readonly heads: number;
  readonly headDim: number;
  /** Each runs the float model on a sample that scales are taken from. */
  readonly samples: readonly ((tap: Tap) => void)[];
  /** Whether it gets symbol by symbol. */
  readonly generate: boolean;
}

/** What one variant came to. */
export interface Measured {
  readonly variant: Variant;
  /** Figures of quality, in the order of the table. */
  readonly quality: readonly { readonly what: string; readonly value: number; readonly unit: string }[];
  readonly traffic: Traffic;
  /** Multiplications of the linear layers of the blocks. */
  readonly linear: number;
}

/** Keys of upper and lower bits, queries and values of as many in one plane; no midpoint and a scale a head unless told. */
export function bitsOf(
  msbBits: number,
  lsbBits: number,
  {
    midpoint = false,
    scope = 'head',
    share = 1,
  }: Partial<Omit<Bits, 'planes'>> & { midpoint?: boolean } = {},
): Bits {
  return { planes: { msbBits, lsbBits, midpoint }, scope, share };
}

/** In words, such as `8+4 bits, midpoint, a scale a head`. */
export function bitsText({ planes, scope, share }: Bits): string {
  const middle = planes.midpoint ? ', midpoint' : '';
  const clamped = share === 1 ? '' : `, ${String(rounded(100 * (1 - share), 2))} % clamped`;
  return `${String(planes.msbBits)}+${String(planes.lsbBits)} bits${middle}, a scale a ${scope}${clamped}`;
}

/** What tokens keep on average over the layers that prune, the first layers whole as in the paper. */
export const keepTokens = (share: number): Pick<SpattenPolicy, 'tokens'> => ({
  tokens: { average: 1 - share, untouched: UNTOUCHED_FOR_TOKENS },
});

/** The same of heads. */
export const keepHeads = (share: number): Pick<SpattenPolicy, 'heads'> => ({
  heads: { average: 1 - share, untouched: UNTOUCHED_FOR_HEADS },
});

/** A variant whose policy is nothing but what is given. */
export function variant(
  name: string,
  bits: Bits | undefined,
  policy: Partial<SpattenPolicy> = {},
  arithmetic: Variant['arithmetic'] = bits === undefined ? 'float' : 'integer',
): Variant {
  return {
    name: `${arithmetic}${bits === undefined ? '' : ` ${bitsText(bits)}`}: ${name}`,
    arithmetic,
    ...(bits === undefined ? {} : { bits }),
    policy: { ...PRUNE_NOTHING, ...policy },
  };
}

/** Runs of variants on a model; limits of each kind are taken once. */
export function runsOf(subject: Subject): (variant: Variant) => SpattenRun {
  const { layers, heads, headDim, samples, generate } = subject;
  const known = new Map<string, readonly LayerLimits[]>();
  const limitsOf = ({ scope, share }: Bits): readonly LayerLimits[] => {
    const key = `${scope} ${String(share)}`;
    const limits = known.get(key) ?? attentionLimits(samples, { layers, heads, scope, share });
    known.set(key, limits);
    return limits;
  };
  return ({ arithmetic, bits, policy }) => {
    if (bits === undefined) return spattenRun(floatArithmetic(heads, headDim), layers, policy, { generate });
    const all = bits.planes.msbBits + bits.planes.lsbBits;
    const widths = { planes: bits.planes, queryBits: all, valueBits: all };
    const limits = limitsOf(bits);
    return arithmetic === 'float'
      ? spattenRun(floatArithmetic(heads, headDim, { ...widths, limits }), layers, policy, { generate })
      : spattenRun(integerArithmetic(limits, headDim, widths), layers, policy, { generate });
  };
}

const percent = (part: number, whole: number): number => rounded((100 * part) / whole, 1);

/** The table: quality, bytes and multiplications of each variant; the first one is what the others are compared with. */
export function variantRows(measured: readonly Measured[], linearToo: boolean): Row[] {
  const [base] = measured;
  if (base === undefined) return [];
  return measured.flatMap(({ variant: { name, policy }, quality, traffic, linear }) => [
    ...quality.map(({ what, value, unit }): Row => ({ name: `${name}: ${what}`, value, unit })),
    { name: `${name}: DRAM bytes`, value: percent(bytesOf(traffic), bytesOf(base.traffic)), unit: '%' },
    {
      name: `${name}: multiplications of attention`,
      value: percent(productsOf(traffic), productsOf(base.traffic)),
      unit: '%',
    },
    ...(linearToo
      ? [
          {
            name: `${name}: multiplications of all layers`,
            value: percent(productsOf(traffic) + linear, productsOf(base.traffic) + base.linear),
            unit: '%',
          },
        ]
      : []),
    ...(policy.threshold > 0
      ? [
          {
            name: `${name}: queries that ask for lower bits`,
            value: percent(traffic.rowsWithLower, traffic.rows),
            unit: '%',
          },
        ]
      : []),
  ]);
}

/** Two lines of the table that differ in one thing. */
export interface Comparison {
  /** What the second has in place of the first. */
  readonly name: string;
  readonly from: Variant;
  readonly to: Variant;
  /** What must hold on any number of samples. */
  readonly limits?: { readonly min?: number; readonly max?: number };
}

/** How much lower a figure of quality is in the second variant of each comparison: above 0 where that wins. Without a row for one that was not measured. */
export function gainRows(
  measured: readonly Measured[],
  what: string,
  comparisons: readonly Comparison[],
): Row[] {
  const of = ({ name }: Variant): Measured['quality'][number] | undefined =>
    measured.find(found => found.variant.name === name)?.quality.find(figure => figure.what === what);
  return comparisons.flatMap(({ name, from, to, limits = {} }) => {
    const [before, after] = [of(from), of(to)];
    if (before === undefined || after === undefined) return [];
    const gain = rounded(before.value - after.value, 3);
    return [bounded(`gain of ${name}: ${what}`, gain, before.unit, limits)];
  });
}
