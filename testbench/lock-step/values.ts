import { wrap } from '../../dsl/ir/build.js';
import { wordsOf } from '../engines/pin-layout.js';
import type { Signal } from '../engines/signals.js';
import type { Frame } from '../waves/index.js';

/** Where the words of each signal start in a frame. */
export function startsOf(signals: readonly Signal[]): readonly number[] {
  let at = 0;
  return signals.map(({ width }) => {
    const start = at;
    at += wordsOf(width);
    return start;
  });
}

/** `width` bits from word `at` on. */
export function bitsAt(words: Uint32Array, at: number, width: number): bigint {
  let bits = 0n;
  for (let i = wordsOf(width) - 1; i >= 0; i--) bits = (bits << 32n) | BigInt(words[at + i] ?? 0);
  return bits;
}

/** A value as a reader wants it: the name of an enumeration, a decimal for a number of up to 32 bits, else hexadecimal; bits with X as they are. */
export function valueText({ width, signed, labels, variable }: Signal, frame: Frame, at: number): string {
  const bits = bitsAt(frame.words, at, width);
  const unknown = frame.unknown === undefined ? 0n : bitsAt(frame.unknown, at, width);
  if (unknown !== 0n) {
    const digit = (i: number): string =>
      ((unknown >> BigInt(i)) & 1n) === 1n ? 'x' : String((bits >> BigInt(i)) & 1n);
    return `${String(width)}'b${Array.from({ length: width }, (_, i) => digit(width - 1 - i)).join('')}`;
  }
  const label = labels?.[Number(bits)];
  if (label !== undefined) return label;
  return width <= 32 && variable.lanes === 0 ? String(wrap(bits, width, signed)) : `0x${bits.toString(16)}`;
}
