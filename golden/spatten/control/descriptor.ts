import { type FieldValues, type WordField, decodeFields, encodeFields } from './word-fields.js';

const field = <const N extends string, const W extends number>(
  name: N,
  word: number,
  lo: number,
  width: W,
): WordField<N, W> => ({ name, word, lo, width });

/** Bytes of a descriptor, and of a head's entry in the head table. */
export const DESCRIPTOR_BYTES = 64;
export const HEAD_ENTRY_BYTES = 16;

/** Where the fields of a descriptor are. */
export const descriptorFields = [
  field('restart', 0, 0, 1),
  field('generate', 0, 1, 1),
  field('relist', 0, 2, 1),
  field('midpoint', 0, 3, 1),
  field('rescale', 0, 4, 1),
  field('rankByNorm', 0, 5, 1),
  field('msbBits', 0, 8, 4),
  field('lsbBits', 0, 12, 4),
  field('queryBits', 0, 16, 4),
  field('valueBits', 0, 20, 4),
  field('sizeLog', 0, 24, 3),
  field('tokens', 1, 0, 16),
  field('heads', 1, 16, 8),
  field('keepTokens', 2, 0, 16),
  field('keepHeads', 2, 16, 8),
  field('keptValues', 3, 0, 16),
  field('threshold', 3, 16, 13),
  field('protectFirst', 4, 0, 16),
  field('protectLast', 4, 16, 16),
  field('headTable', 5, 0, 32),
  field('queryBase', 6, 0, 32),
  field('keyBase', 7, 0, 32),
  field('keyLsbBase', 8, 0, 32),
  field('valueBase', 9, 0, 32),
  field('outputBase', 10, 0, 32),
  field('listBase', 11, 0, 32),
  field('queryStride', 12, 0, 16),
  field('keyStride', 12, 16, 16),
  field('keyLsbStride', 13, 0, 16),
  field('valueStride', 13, 16, 16),
  field('outputStride', 14, 0, 16),
] as const;

/** Where the fields of a head's entry are: the scale of its scores, and that of its outputs. */
export const headFields = [
  field('multiplier', 0, 0, 16),
  field('shift', 0, 16, 6),
  field('m0', 1, 0, 31),
  field('outputShift', 2, 0, 6),
] as const;

/** One layer of attention as the host describes it to the hardware; bits are 0 or 1. generators/spatten/README.md says what each field means. */
export type Descriptor = FieldValues<(typeof descriptorFields)[number]>;
/** The scales of a head. */
export type HeadEntry = FieldValues<(typeof headFields)[number]>;

/**
 * The 64 bytes of a descriptor. Nothing is checked but that each field holds its value: {@link checkDescriptor} does.
 * @throws GoldenError `bad-argument`
 */
export function encodeDescriptor(descriptor: Descriptor): Uint8Array {
  return encodeFields(descriptorFields, DESCRIPTOR_BYTES / 4, descriptor);
}

/** The fields in the 64 bytes of a descriptor. */
export function decodeDescriptor(bytes: Uint8Array): Descriptor {
  return decodeFields(descriptorFields, bytes);
}

/**
 * A head table: 16 bytes a head, from head 0 on.
 * @throws GoldenError `bad-argument` for a value that its field does not hold
 */
export function encodeHeadTable(entries: readonly HeadEntry[]): Uint8Array {
  const table = new Uint8Array(HEAD_ENTRY_BYTES * entries.length);
  entries.forEach((entry, head) => {
    table.set(encodeFields(headFields, HEAD_ENTRY_BYTES / 4, entry), HEAD_ENTRY_BYTES * head);
  });
  return table;
}

/** The bytes of each entry of a head table. */
export function headEntryBytes(table: Uint8Array): Uint8Array[] {
  return Array.from({ length: table.length / HEAD_ENTRY_BYTES }, (_, head) =>
    table.subarray(HEAD_ENTRY_BYTES * head, HEAD_ENTRY_BYTES * (head + 1)),
  );
}

/** The entries of a head table. */
export function decodeHeadTable(table: Uint8Array): HeadEntry[] {
  return headEntryBytes(table).map(bytes => decodeFields(headFields, bytes));
}
