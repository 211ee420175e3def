/**
 * What the traces that were released with SpAtten (HPCA 2021) ask of memory, written as rules: GPT-2 on wikitext2, a prompt of 992 tokens and 32 generated ones,
 * one row for each of these and each layer. The numbers of keys, values and heads are those of the traces. Which requests fetch the lower bits again is our rule; the traces
 * give the rate.
 */

/** The keys that a layer keeps are a share of this many, whatever is there; what is not there cannot be kept. */
const BASE = 1024;
const PROMPT = 992;
const GENERATED = 32;

/** One generated token in one layer: keys and values that each head fetches. */
export interface ReleasedRow {
  readonly iteration: number;
  readonly layer: number;
  readonly heads: number;
  /** Tokens that there are. */
  readonly length: number;
  readonly keys: number;
  readonly values: number;
  /** Heads that fetch the lower bits of their keys too. */
  readonly lowerHeads: number;
}

/** The traffic of a model. */
export interface ReleasedSchedule {
  readonly name: string;
  readonly headSize: number;
  readonly msbBits: number;
  readonly lsbBits: number;
  readonly valueBits: number;
  readonly rows: readonly ReleasedRow[];
}

interface Rules extends Omit<ReleasedSchedule, 'rows'> {
  /** By layer: the share of keys that is kept, and heads. */
  readonly keyShares: readonly number[];
  readonly heads: readonly number[];
  readonly valueShare: number;
  /** Of 100 requests of a layer whose keys are pruned, those that fetch the lower bits. */
  readonly lowerOf100: (layer: number) => number;
  /** The same where nothing is pruned yet. */
  readonly lowerAtFirst: number;
}

const times = (count: number, value: number): number[] => new Array<number>(count).fill(value);

function scheduleOf({
  keyShares,
  heads,
  valueShare,
  lowerOf100,
  lowerAtFirst,
  ...model
}: Rules): ReleasedSchedule {
  const rows: ReleasedRow[] = [];
  for (let iteration = 0; iteration < GENERATED; iteration++) {
    keyShares.forEach((share, layer) => {
      const length = PROMPT + 1 + iteration;
      const count = heads[layer] ?? 0;
      // The first token finds all keys.
      const target = Math.floor((iteration === 0 ? 1 : share) * BASE);
      // Requests in a row, evenly spread: the n-th asks when the rate times n passes a whole number.
      const asked = (tokens: number): number => Math.floor((tokens * count * lowerOf100(layer)) / 100);
      rows.push({
        iteration,
        layer,
        heads: count,
        length,
        keys: Math.min(length, target),
        values: Math.floor(valueShare * target),
        lowerHeads: iteration === 0 ? (count * lowerAtFirst) / 100 : asked(iteration) - asked(iteration - 1),
      });
    });
  }
  return { ...model, rows };
}

/**
 * GPT-2-small, 6 + 4 bits. 7.0 % of the requests of a head fetch the lower bits: by our rule 49 of 100 in layer 0 and 38 of 100 in layer 1, where keys are many and no
 * probability is large, from the second token on.
 */
export const releasedSmall = scheduleOf({
  name: 'GPT-2-small, 6 + 4 bits',
  headSize: 64,
  msbBits: 6,
  lsbBits: 4,
  valueBits: 6,
  keyShares: [0.9, 0.7, ...times(4, 0.2), ...times(6, 0.1)],
  heads: times(12, 12),
  valueShare: 0.2,
  lowerOf100: layer => [49, 38][layer] ?? 0,
  lowerAtFirst: 0,
});

/** GPT-2-medium, keys of 12 bits, which are 8 + 4, values of 8: every request fetches the lower bits. */
export const releasedMedium = scheduleOf({
  name: 'GPT-2-medium, 8 + 4 bits',
  headSize: 64,
  msbBits: 8,
  lsbBits: 4,
  valueBits: 8,
  keyShares: [1, 1, 0.9, 0.8, 0.8, ...times(6, 0.6), ...times(13, 0.3)],
  heads: [...times(16, 16), ...times(6, 13), ...times(2, 10)],
  valueShare: 0.3,
  lowerOf100: () => 100,
  lowerAtFirst: 100,
});

/** Bytes of keys, of their lower bits, and of values. */
export interface FetchBytes {
  readonly keys: number;
  readonly lowerKeys: number;
  readonly values: number;
}

/** How memory is read: whole words of a bus, and the keys of so many heads together. */
export interface FetchGrain {
  readonly wordBytes: number;
  readonly fusedHeads: number;
}

/** What of a row says what it fetches. */
export type FetchedRow = Pick<ReleasedRow, 'heads' | 'keys' | 'values' | 'lowerHeads'>;

/** All bytes. */
export const totalBytes = ({ keys, lowerKeys, values }: FetchBytes): number => keys + lowerKeys + values;

/** What the elements themselves take. */
export function payloadBytes(
  { headSize, msbBits, lsbBits, valueBits }: Omit<ReleasedSchedule, 'name' | 'rows'>,
  { heads, keys, values, lowerHeads }: FetchedRow,
): FetchBytes {
  const plane = (vectors: number, bits: number): number => (vectors * headSize * bits) / 8;
  return {
    keys: plane(heads * keys, msbBits),
    lowerKeys: plane(lowerHeads * keys, lsbBits),
    values: plane(heads * values, valueBits),
  };
}

/**
 * What the bus carries: the vectors of all heads of a token lie side by side from a word on, and every word that holds a part of what is wanted is read. Keys are read for
 * `fusedHeads` heads at a time, lower bits and values for one. Heads, and those that ask for lower bits, are the first ones.
 */
export function busBytes(
  { headSize, msbBits, lsbBits, valueBits }: Omit<ReleasedSchedule, 'name' | 'rows'>,
  { heads, keys, values, lowerHeads }: FetchedRow,
  { wordBytes, fusedHeads }: FetchGrain,
): FetchBytes {
  const plane = (vectors: number, bits: number, count: number, together: number): number => {
    const each = (headSize * bits) / 8;
    let words = 0;
    for (let head = 0; head < count; head += together) {
      const end = Math.min(count, head + together);
      words += Math.ceil((end * each) / wordBytes) - Math.floor((head * each) / wordBytes);
    }
    return vectors * words * wordBytes;
  };
  return {
    keys: plane(keys, msbBits, heads, fusedHeads),
    lowerKeys: plane(keys, lsbBits, lowerHeads, 1),
    values: plane(values, valueBits, heads, 1),
  };
}

/** Keys and values of all tokens in 32 bits, of the heads that are left. */
export function denseBytes({ headSize, rows }: ReleasedSchedule): number {
  return rows.reduce((sum, { heads, length }) => sum + heads * length * headSize * 2 * 4, 0);
}
