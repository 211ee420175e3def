import { GoldenError } from '../errors.js';
import { elementCount, shapeText } from './tensor.js';

/** One tensor of a safetensors file: its dtype and shape, and its bytes within the file. */
export interface SafetensorsEntry {
  readonly name: string;
  readonly dtype: string;
  readonly shape: readonly number[];
  /** First byte of the data, counted from the beginning of the file. */
  readonly begin: number;
  readonly end: number;
}

// prettier-ignore
const BYTES: Readonly<Record<string, number>> = {
  BOOL: 1, U8: 1, I8: 1, F8_E4M3: 1, F8_E5M2: 1,
  U16: 2, I16: 2, F16: 2, BF16: 2,
  U32: 4, I32: 4, F32: 4,
  U64: 8, I64: 8, F64: 8,
};

const LONGEST_HEADER = 100_000_000;

/**
 * The directory of a safetensors file: 8 bytes of little-endian header length, a JSON object, then the data, which the
 * entries must cover from end to end without gap or overlap.
 * Source: huggingface/safetensors, README, section Format.
 * @param bytes the whole file
 * @param file its name, for messages
 * @throws GoldenError `bad-file` naming the file, and the tensor where there is one
 */
export function readSafetensorsHeader(bytes: Uint8Array, file: string): readonly SafetensorsEntry[] {
  const bad = (what: string): GoldenError =>
    new GoldenError('bad-file', `${file}: ${what}; copy or export the file again`);
  if (bytes.length < 8) throw bad(`${bytes.length} bytes, too short for a safetensors file`);
  const length = Number(new DataView(bytes.buffer, bytes.byteOffset, 8).getBigUint64(0, true));
  if (length > LONGEST_HEADER)
    throw bad(`the header length ${length} is not believable; this is not a safetensors file`);
  if (length > bytes.length - 8) {
    throw bad(
      `the header should have ${length} bytes but the file ends after ${bytes.length - 8}; it is truncated`,
    );
  }
  const start = 8 + length;
  const entries = Object.entries(parseObject(bytes.subarray(8, start), bad))
    .filter(([name]) => name !== '__metadata__')
    .map(([name, value]) => entryOf(name, value, start, bytes.length, bad))
    .sort((a, b) => a.begin - b.begin || a.end - b.end);
  checkCover(entries, start, bytes.length, bad);
  return entries;
}

type Bad = (what: string) => GoldenError;

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseObject(bytes: Uint8Array, bad: Bad): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw bad('the header is not JSON');
  }
  if (!isObject(value)) throw bad('the header is not a JSON object');
  return value;
}

function isCounts(value: unknown): value is number[] {
  return Array.isArray(value) && value.every(n => Number.isSafeInteger(n) && n >= 0);
}

function entryOf(name: string, value: unknown, start: number, fileEnd: number, bad: Bad): SafetensorsEntry {
  const which = `tensor ${name}`;
  if (!isObject(value)) throw bad(`${which} has no description`);
  const { dtype, shape, data_offsets: offsets } = value;
  const size = typeof dtype === 'string' && Object.hasOwn(BYTES, dtype) ? BYTES[dtype] : undefined;
  if (typeof dtype !== 'string' || size === undefined)
    throw bad(`${which} has the unknown dtype ${String(dtype)}`);
  if (!isCounts(shape)) throw bad(`${which} has a shape that is not a list of counts`);
  if (!isCounts(offsets) || offsets.length !== 2) throw bad(`${which} has no pair of data_offsets`);
  const [from = 0, to = 0] = offsets;
  const [begin, end] = [start + from, start + to];
  if (end < begin) throw bad(`${which} ends at byte ${to}, before it begins at ${from}`);
  if (end > fileEnd)
    throw bad(`${which} ends at data byte ${to} but the data has ${fileEnd - start}; the file is truncated`);
  const want = elementCount(shape) * size;
  if (end - begin !== want) {
    throw bad(
      `${which} of dtype ${dtype} and shape ${shapeText(shape)} needs ${want} bytes but has ${end - begin}`,
    );
  }
  return { name, dtype, shape, begin, end };
}

function checkCover(entries: readonly SafetensorsEntry[], start: number, fileEnd: number, bad: Bad): void {
  let at = start;
  let before = 'the header';
  for (const entry of entries) {
    if (entry.begin < at) throw bad(`tensor ${entry.name} overlaps ${before}`);
    if (entry.begin > at) throw bad(`there are ${entry.begin - at} unused bytes before tensor ${entry.name}`);
    at = entry.end;
    before = `tensor ${entry.name}`;
  }
  if (at !== fileEnd) throw bad(`there are ${fileEnd - at} unused bytes after ${before}`);
}
