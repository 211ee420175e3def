import { bundle, cat, clog2, u } from '../../../dsl/index.js';
import type { UInt, UIntType } from '../../../dsl/index.js';
import { descriptorFields, headFields, reservedBits } from '../../../golden/index.js';
import type { WordField } from '../../../golden/index.js';
import type { AttentionBuild } from '../attention/attention-shape.js';

/** What of a build's sizes the front end knows. */
export type ControlSizes = Pick<
  AttentionBuild,
  | 'multipliers'
  | 'headSize'
  | 'largestHead'
  | 'tokens'
  | 'heads'
  | 'fusedHeads'
  | 'channels'
  | 'dataBits'
  | 'norms'
>;

/** The size of the paper. */
export const controlDefaults = {
  multipliers: 1024,
  headSize: 64,
  largestHead: 128,
  tokens: 1024,
  heads: 16,
  fusedHeads: 2,
  channels: 16,
  dataBits: 256,
  norms: true,
} satisfies ControlSizes;

/** What of it descriptors are held to. */
export type DescriptorLimits = Pick<ControlSizes, 'headSize' | 'largestHead' | 'tokens' | 'heads' | 'norms'>;

/** Fields of a record as fields of a bundle. */
type BitsOf<F extends WordField> = { readonly [G in F as G['name']]: UIntType<G['width']> };

function bitsOf<F extends WordField>(fields: readonly F[]): BitsOf<F> {
  return Object.fromEntries(fields.map(({ name, width }) => [name, u(width)])) as BitsOf<F>;
}

const descriptorBits = bitsOf(descriptorFields);
const entryBits = bitsOf(headFields);

/** A layer: its descriptor by the names of the fields, and the number of the descriptor since the start. */
export const layerType = bundle({ index: u(16), ...descriptorBits });
/** The scales of a head. */
export const headEntry = bundle(entryBits);

/** The words of a record as the bus brings them, 64 bits at a time. */
type Beats = readonly UInt<number>[];

/** The fields of a record, from its beats. */
function fieldsFrom<F extends WordField>(
  fields: readonly F[],
  beats: Beats,
): { readonly [G in F as G['name']]: UInt<G['width']> } {
  const found = fields.map(({ name, word, lo, width }) => {
    const from = 32 * (word % 2) + lo;
    return [name, beats[word >> 1]?.(from + width - 1, from)] as const;
  });
  return Object.fromEntries(found) as { readonly [G in F as G['name']]: UInt<G['width']> };
}

/** The fields of a descriptor, from its 8 beats. */
export const descriptorFrom = (beats: Beats) => fieldsFrom(descriptorFields, beats);
/** The scales of a head, from the 2 beats of its entry. */
export const entryFrom = (beats: Beats) => fieldsFrom(headFields, beats);

/** The bits of a record that belong to no field, all together. */
function reservedFrom(fields: readonly WordField[], beats: Beats): UInt<number> {
  const parts = reservedBits(fields, 2 * beats.length).flatMap((bits, word) => {
    const beat = beats[word >> 1];
    const runs: UInt<number>[] = [];
    for (let lo = 0; lo < 32 && beat !== undefined; lo++) {
      if (((bits >>> lo) & 1) === 0) continue;
      let hi = lo;
      while (hi < 31 && ((bits >>> (hi + 1)) & 1) === 1) hi++;
      runs.push(beat(32 * (word % 2) + hi, 32 * (word % 2) + lo));
      lo = hi;
    }
    return runs;
  });
  return cat(...parts);
}

/** The reserved bits of a descriptor. */
export const descriptorReserved = (beats: Beats): UInt<number> => reservedFrom(descriptorFields, beats);
/** The reserved bits of a head's entry. */
export const entryReserved = (beats: Beats): UInt<number> => reservedFrom(headFields, beats);

/** Bits of a head's number. */
export function headBits({ heads }: Pick<DescriptorLimits, 'heads'>): number {
  return Math.max(1, clog2(heads));
}
