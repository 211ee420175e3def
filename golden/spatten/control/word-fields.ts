import { GoldenError } from '../../errors.js';

/** A field of a record of 32-bit little-endian words: `width` bits from bit `lo` of word `word` up, unsigned. */
export interface WordField<N extends string = string, W extends number = number> {
  readonly name: N;
  readonly word: number;
  readonly lo: number;
  readonly width: W;
}

/** Values by the names of fields. */
export type FieldValues<F extends WordField> = Readonly<Record<F['name'], number>>;

/**
 * The bytes of a record; bits of no field are 0.
 * @throws GoldenError `bad-argument` for a value that its field does not hold
 */
export function encodeFields<F extends WordField>(
  fields: readonly F[],
  words: number,
  values: FieldValues<F>,
): Uint8Array {
  const view = new DataView(new ArrayBuffer(4 * words));
  for (const { name, word, lo, width } of fields) {
    const value = values[name as F['name']];
    if (!Number.isInteger(value) || value < 0 || value >= 2 ** width)
      throw new GoldenError('bad-argument', `${name} is ${value}; give an integer, 0 to ${2 ** width - 1}`);
    view.setUint32(4 * word, view.getUint32(4 * word, true) + value * 2 ** lo, true);
  }
  return new Uint8Array(view.buffer);
}

/** The fields of a record; other bits are not looked at. */
export function decodeFields<F extends WordField>(fields: readonly F[], bytes: Uint8Array): FieldValues<F> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const values = fields.map(({ name, word, lo, width }) => {
    const above = Math.floor(view.getUint32(4 * word, true) / 2 ** lo);
    return [name, above % 2 ** width] as const;
  });
  return Object.fromEntries(values) as FieldValues<F>;
}

/** The bits of each word that belong to no field: they must be 0. */
export function reservedBits(fields: readonly WordField[], words: number): number[] {
  return Array.from({ length: words }, (_, word) => {
    const used = fields.filter(field => field.word === word);
    return used.reduce((bits, { lo, width }) => bits - (2 ** width - 1) * 2 ** lo, 2 ** 32 - 1);
  });
}

/** Whether a bit of no field is 1. */
export function hasReserved(fields: readonly WordField[], bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const words = bytes.byteLength / 4;
  return reservedBits(fields, words).some((bits, word) => (view.getUint32(4 * word, true) & bits) !== 0);
}
