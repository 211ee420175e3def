import { leafBits, leafWidths } from '../../dsl/types/host.js';
import { asBundle, asChoice, asVec } from '../../dsl/types/leaves.js';
import type { Type } from '../../dsl/types/type.js';

/** Turns host values of one type into words and back, without detours: benches do it every cycle. */
export interface Codec {
  /**
   * Writes the value's words; place 0 of the type is `words[at]`.
   * @throws HostValueError for a value that the type cannot hold; the words are then as they were
   */
  encode(value: unknown, words: Uint32Array, at: number): void;
  /** The value whose words these are. */
  decode(words: Uint32Array, at: number): unknown;
}

/** Where a leaf begins: a word, and a bit above it when it shares a bus with others. */
interface Place {
  readonly word: number;
  readonly bit: number;
  /** Nothing else is in the words of this leaf. */
  readonly alone: boolean;
}

/** The codec of `type` with its leaves at the given words. */
export function codecOf(type: Type, words: readonly number[]): Codec {
  const codec = build(
    type,
    words.map(word => ({ word, bit: 0, alone: true })),
  );
  return type.kind === 'bundle' || type.kind === 'vec' ? wholly(codec, type, words) : codec;
}

/** A codec that leaves everything as it was when some part of a value is refused: of all words of the leaves, which begin at `starts`. */
function wholly(codec: Codec, type: Type, starts: readonly number[]): Codec {
  const widths = leafWidths(type);
  const places = starts.flatMap((start, leaf) =>
    Array.from({ length: Math.ceil((widths[leaf] ?? 0) / 32) }, (_, i) => start + i),
  );
  const before = new Uint32Array(places.length);
  return {
    decode: (words, at) => codec.decode(words, at),
    encode: (value, words, at) => {
      for (let i = 0; i < places.length; i++) before[i] = words[at + (places[i] ?? 0)] ?? 0;
      try {
        codec.encode(value, words, at);
      } catch (error) {
        places.forEach((place, i) => (words[at + place] = before[i] ?? 0));
        throw error;
      }
    },
  };
}

/** Words of one value, each leaf from a word of its own on, and the word at which each leaf begins. */
export function rowOf(type: Type): { readonly words: number; readonly leaves: readonly number[] } {
  let words = 0;
  const leaves = leafWidths(type).map(width => {
    const from = words;
    words += Math.ceil(width / 32);
    return from;
  });
  return { words, leaves };
}

function build(type: Type, places: readonly Place[]): Codec {
  switch (type.kind) {
    case 'bundle':
      return bundleCodec(type, places);
    case 'vec':
      return vecCodec(type, places);
    case 'choice':
      return choiceCodec(type, places);
    default:
      return scalarCodec(type, places[0] ?? { word: 0, bit: 0, alone: true });
  }
}

function scalarCodec(type: Type, place: Place): Codec {
  if (type.width > 32) return wideCodec(type, place);
  const { width } = type;
  const signed = type.kind === 's';
  const least = signed ? -(2 ** (width - 1)) : 0;
  const most = signed ? 2 ** (width - 1) - 1 : 2 ** width - 1;
  const { get, put } = bits(place, width);
  const shift = 32 - width;
  return {
    encode: (value, words, at) => {
      const number = typeof value === 'bigint' ? Number(value) : value;
      if (typeof number !== 'number' || !Number.isInteger(number) || number < least || number > most)
        leafBits(type, value);
      put(words, at, number as number);
    },
    decode: signed ? (words, at) => (get(words, at) << shift) >> shift : get,
  };
}

type Get = (words: Uint32Array, at: number) => number;
type Put = (words: Uint32Array, at: number, value: number) => void;

/** Reading and writing `width` bits, at most 32, at a place. */
function bits({ word, bit, alone }: Place, width: number): { get: Get; put: Put } {
  const mask = width === 32 ? 0xffff_ffff : 2 ** width - 1;
  if (alone) {
    return {
      get: (words, at) => words[at + word] ?? 0,
      put: (words, at, value) => {
        words[at + word] = value & mask;
      },
    };
  }
  const crosses = bit + width > 32;
  const keepLow = ~(mask << bit);
  const keepHigh = crosses ? ~(mask >>> (32 - bit)) : 0;
  return {
    get: (words, at) => {
      const low = (words[at + word] ?? 0) >>> bit;
      const high = crosses ? (words[at + word + 1] ?? 0) << (32 - bit) : 0;
      return ((low | high) & mask) >>> 0;
    },
    put: (words, at, value) => {
      const kept = value & mask;
      words[at + word] = ((words[at + word] ?? 0) & keepLow) | (kept << bit);
      if (crosses) words[at + word + 1] = ((words[at + word + 1] ?? 0) & keepHigh) | (kept >>> (32 - bit));
    },
  };
}

/** More than 32 bits, as a chain of parts of at most 32. */
function wideCodec(type: Type, { word, bit, alone }: Place): Codec {
  const parts = Array.from({ length: Math.ceil(type.width / 32) }, (_, i) => {
    return bits({ word: word + i, bit, alone }, Math.min(32, type.width - 32 * i));
  });
  return {
    encode: (value, words, at) => {
      const [all = 0n] = leafBits(type, value);
      parts.forEach((part, i) => {
        part.put(words, at, Number(BigInt.asUintN(32, all >> BigInt(32 * i))));
      });
    },
    decode: (words, at) => {
      const all = parts.reduceRight((high, part) => (high << 32n) | BigInt(part.get(words, at)), 0n);
      return type.kind === 's' ? BigInt.asIntN(type.width, all) : all;
    },
  };
}

function choiceCodec(type: Type, places: readonly Place[]): Codec {
  const { labels } = asChoice(type);
  const positions = new Map(labels.map((label, i) => [label, i]));
  const { get, put } = bits(places[0] ?? { word: 0, bit: 0, alone: true }, type.width);
  return {
    encode: (value, words, at) => {
      const position = positions.get(value as string);
      if (position === undefined) leafBits(type, value);
      else put(words, at, position);
    },
    decode: (words, at) => labels[get(words, at)] ?? `(${String(get(words, at))})`,
  };
}

function bundleCodec(type: Type, places: readonly Place[]): Codec {
  let next = 0;
  const fields = Object.entries(asBundle(type).fields).map(([name, field]) => {
    const count = leafWidths(field).length;
    const codec = build(field, places.slice(next, next + count));
    next += count;
    return { name, codec };
  });
  return {
    encode: (value, words, at) => {
      if (typeof value !== 'object' || value === null) leafBits(type, value);
      for (const { name, codec } of fields) codec.encode((value as Record<string, unknown>)[name], words, at);
    },
    decode: (words, at) => {
      const record: Record<string, unknown> = {};
      for (const { name, codec } of fields) record[name] = codec.decode(words, at);
      return record;
    },
  };
}

function vecCodec(type: Type, places: readonly Place[]): Codec {
  const { element, length } = asVec(type);
  const widths = leafWidths(element);
  const elements = Array.from({ length }, (_, i) => {
    const inside = places.map(({ word, bit }, leaf): Place => {
      const from = bit + i * (widths[leaf] ?? 0);
      return { word: word + Math.floor(from / 32), bit: from % 32, alone: false };
    });
    return build(element, inside);
  });
  return {
    encode: (value, words, at) => {
      if (!Array.isArray(value) || value.length !== length) leafBits(type, value);
      elements.forEach((codec, i) => {
        codec.encode((value as unknown[])[i], words, at);
      });
    },
    decode: (words, at) => elements.map(codec => codec.decode(words, at)),
  };
}
