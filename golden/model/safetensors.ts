import { readFileSync } from 'node:fs';
import { GoldenError } from '../errors.js';
import { type SafetensorsEntry, readSafetensorsHeader } from './safetensors-header.js';
import { type Tensor, sameShape, shapeText, tensor } from './tensor.js';

/** An integer tensor: row-major data in the array type of its dtype. */
export interface IntegerTensor {
  readonly shape: readonly number[];
  readonly data: Uint8Array | Int8Array | Int32Array | BigInt64Array;
}

/** An open safetensors file. Each call reads one tensor, as a copy. */
export interface Safetensors {
  /** Names, in the order of their data. */
  readonly names: readonly string[];
  has(name: string): boolean;
  shapeOf(name: string): readonly number[];
  /**
   * A float tensor, from F32 or F16 (every half value is a float32 value).
   * @param shape if given, the shape it must have
   * @throws GoldenError `missing-tensor`, `wrong-dtype` or `wrong-shape`, naming file and tensor
   */
  floats(name: string, shape?: readonly number[]): Tensor;
  /** An integer tensor, from U8, I8, I32 or I64; otherwise as {@link floats}. */
  integers(name: string, shape?: readonly number[]): IntegerTensor;
}

/**
 * Opens a safetensors file and checks its whole directory.
 * @throws GoldenError `bad-file` if it cannot be read or is not well formed
 */
export function readSafetensors(path: string): Safetensors {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new GoldenError('bad-file', `${path} cannot be read (${reason}); check the path`);
  }
  return parseSafetensors(bytes, path);
}

/** {@link readSafetensors} of bytes in memory; `file` is the name for messages. */
export function parseSafetensors(bytes: Uint8Array, file: string): Safetensors {
  const entries = new Map(readSafetensorsHeader(bytes, file).map(entry => [entry.name, entry]));
  const entryOf = (name: string): SafetensorsEntry => {
    const entry = entries.get(name);
    if (entry === undefined) {
      throw new GoldenError(
        'missing-tensor',
        `${file}: there is no tensor ${name}; is this the right model?`,
      );
    }
    return entry;
  };
  const open = (name: string, shape?: readonly number[]): SafetensorsEntry => {
    const entry = entryOf(name);
    if (shape !== undefined && !sameShape(entry.shape, shape)) {
      throw new GoldenError(
        'wrong-shape',
        `${file}: tensor ${name} has shape ${shapeText(entry.shape)} but ${shapeText(shape)} is expected; is this the right model?`,
      );
    }
    return entry;
  };
  const wrongDtype = (entry: SafetensorsEntry, wanted: string): GoldenError =>
    new GoldenError(
      'wrong-dtype',
      `${file}: tensor ${entry.name} is ${entry.dtype} but ${wanted} is needed; export it so`,
    );
  // A copy, so that the typed array below starts on an aligned buffer of its own.
  const data = (entry: SafetensorsEntry): ArrayBuffer =>
    Uint8Array.from(bytes.subarray(entry.begin, entry.end)).buffer;

  return {
    names: [...entries.keys()],
    has: name => entries.has(name),
    shapeOf: name => entryOf(name).shape,
    floats: (name, shape) => {
      const entry = open(name, shape);
      if (entry.dtype === 'F32') return tensor(entry.shape, new Float32Array(data(entry)));
      if (entry.dtype === 'F16') {
        return tensor(entry.shape, Float32Array.from(new Uint16Array(data(entry)), halfToFloat));
      }
      throw wrongDtype(entry, 'F32 or F16');
    },
    integers: (name, shape) => {
      const entry = open(name, shape);
      switch (entry.dtype) {
        case 'U8':
          return { shape: entry.shape, data: new Uint8Array(data(entry)) };
        case 'I8':
          return { shape: entry.shape, data: new Int8Array(data(entry)) };
        case 'I32':
          return { shape: entry.shape, data: new Int32Array(data(entry)) };
        case 'I64':
          return { shape: entry.shape, data: new BigInt64Array(data(entry)) };
        default:
          throw wrongDtype(entry, 'U8, I8, I32 or I64');
      }
    },
  };
}

/** The value of an IEEE 754 binary16 given by its 16 bits. */
export function halfToFloat(bits: number): number {
  const sign = (bits & 0x8000) === 0 ? 1 : -1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  if (exponent === 31) return fraction === 0 ? sign * Infinity : NaN;
  return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1024 + fraction) * 2 ** (exponent - 25);
}
