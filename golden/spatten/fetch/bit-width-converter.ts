import { OPERAND_BITS } from '../multiply/bit-planes.js';

/** Sizes of a bit-width converter. */
export interface ConverterShape {
  /** Bits of a bus word: 64, 128 or 256. */
  readonly dataBits: number;
  /** Elements of an item; a multiple of dataBits / 16. */
  readonly headSize: number;
}

/** How the words of a token are read. */
export interface ConverterSetup {
  /** Of an element, 1 .. 12. */
  readonly bits: number;
  /** Bytes before the first element, even, less than a word. */
  readonly skip: number;
  /** Groups of headSize elements, 1 or more. */
  readonly items: number;
  readonly signed: boolean;
  /** Zeros below an element, 0 .. 12 - bits. */
  readonly place: number;
}

/** Why a token is refused. */
export type ConverterError =
  'bits-out-of-range' | 'place-out-of-range' | 'skip-is-odd' | 'items-is-zero' | 'words-too-few';

/** Operands of a token, [item][element], 12 bits signed; `complete` unless the words ended before the last item. */
export interface ConvertedToken {
  readonly items: readonly (readonly number[])[];
  readonly error?: ConverterError;
}

/** What is wrong with a setup, or undefined. */
export function setupError({ bits, skip, items, place }: ConverterSetup): ConverterError | undefined {
  if (bits < 1 || bits > OPERAND_BITS) return 'bits-out-of-range';
  if (bits + place > OPERAND_BITS) return 'place-out-of-range';
  if (skip % 2 !== 0) return 'skip-is-odd';
  return items === 0 ? 'items-is-zero' : undefined;
}

/**
 * Operands of 12 bits from the bus words of a token (HPCA 2021, section IV). The contract is bit-width-converter.md.
 * @param words dataBits each, unsigned
 */
export function convertToken(
  words: readonly bigint[],
  setup: ConverterSetup,
  { dataBits, headSize }: ConverterShape,
): ConvertedToken {
  const error = setupError(setup);
  if (error !== undefined) return { items: [], error };
  const { bits, skip, items, signed, place } = setup;
  const run = words.map(word => word.toString(2).padStart(dataBits, '0'));
  // Bit 0 of the run is its last character.
  const text = run.reverse().join('');
  const itemBits = headSize * bits;
  const whole = Math.min(items, Math.max(0, Math.trunc((text.length - 8 * skip) / itemBits)));
  const operand = (first: number): number => {
    const end = text.length - first;
    const field = Number.parseInt(text.slice(end - bits, end), 2);
    const shift = 32 - bits;
    return ((signed ? (field << shift) >> shift : field) << (place + 20)) >> 20;
  };
  const converted = Array.from({ length: whole }, (_, i) =>
    Array.from({ length: headSize }, (_, j) => operand(8 * skip + i * itemBits + j * bits)),
  );
  return { items: converted, ...(whole < items ? { error: 'words-too-few' } : {}) };
}

/** Units of a bus word, of the window that groups are read from, and groups of a cycle. */
const WORD_UNITS = 16;
const WINDOW_UNITS = 24;
const MOST_GROUPS = 4;

/** A token as the cycle model sees it. */
export interface TimedToken {
  readonly setup: ConverterSetup;
  /** Bus words. */
  readonly words: number;
}

/**
 * The cycle model of tokens one behind the other that nothing stalls, all legal: cycles from the first word taken to each item that leaves. It goes through the
 * groups in order and gives each the first cycle in which its words are there, with what may go with it.
 */
export function converterCycles(
  tokens: readonly TimedToken[],
  { dataBits, headSize }: ConverterShape,
): { readonly words: readonly number[]; readonly items: readonly number[] } {
  const unit = dataBits / WORD_UNITS;
  const groupsOfItem = headSize / unit;
  const taken: number[] = [];
  const freed: number[] = [];
  const leaves: number[] = [];
  /** The cycle in which word w is taken: the two before may still be held. */
  const take = (w: number): number =>
    (taken[w] ??= w === 0 ? 0 : Math.max(take(w - 1) + 1, freed[w - 2] ?? 0));
  let [first, cycle] = [0, 0];
  for (const { setup, words } of tokens) {
    const { bits, skip, items } = setup;
    const groups = items * groupsOfItem;
    let [at, start, inCycle] = [(skip * 8) / unit, 0, MOST_GROUPS];
    for (let group = 0; group < groups; group++) {
      const end = at + bits;
      const word = first + Math.ceil(end / WORD_UNITS) - 1;
      const ready = take(word) + 1;
      const fits = inCycle < MOST_GROUPS && end - start <= WINDOW_UNITS && group % groupsOfItem !== 0;
      if (!fits || ready > cycle) [cycle, start, inCycle] = [Math.max(cycle + 1, ready), at, 0];
      inCycle++;
      at = end;
      while (freed.length < first + Math.trunc(end / WORD_UNITS)) freed.push(cycle);
      if (group % groupsOfItem === groupsOfItem - 1) leaves.push(cycle + 1);
    }
    const used = first + Math.ceil(at / WORD_UNITS);
    while (freed.length < used) freed.push(cycle);
    for (let w = used; w < first + words; w++) freed.push((cycle = Math.max(cycle, take(w)) + 1));
    first += words;
  }
  return { words: Array.from({ length: first }, (_, w) => take(w)), items: leaves };
}
