import { expect } from 'chai';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { GoldenError, type GoldenErrorCode } from '../errors.js';
import { halfToFloat, parseSafetensors, readSafetensors } from './safetensors.js';

const modelPath = fileURLToPath(new URL('../weights/vit-fashion/model.safetensors', import.meta.url));

interface Part {
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly data_offsets: readonly number[];
}

function fileOf(header: unknown, data: Uint8Array): Uint8Array {
  const json = new TextEncoder().encode(typeof header === 'string' ? header : JSON.stringify(header));
  const bytes = new Uint8Array(8 + json.length + data.length);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(json.length), true);
  bytes.set(json, 8);
  bytes.set(data, 8 + json.length);
  return bytes;
}

const bytesOf = (view: ArrayBufferView): number[] => [
  ...new Uint8Array(view.buffer, view.byteOffset, view.byteLength),
];
const f32 = (shape: readonly number[], begin: number, end: number): Part => ({
  dtype: 'F32',
  shape,
  data_offsets: [begin, end],
});

function expectError(run: () => unknown, code: GoldenErrorCode, ...texts: string[]): void {
  let caught: unknown;
  try {
    run();
  } catch (error) {
    caught = error;
  }
  expect(caught).to.be.instanceOf(GoldenError);
  if (!(caught instanceof GoldenError)) return;
  expect(caught.code).to.equal(code);
  expect(caught.message).not.to.include('\n');
  for (const text of texts) expect(caught.message).to.include(text);
}

describe('safetensors', () => {
  it('reads every dtype it names, unaligned too', () => {
    const parts: [string, ArrayBufferView][] = [
      ['U8', Uint8Array.of(1, 255, 3)],
      ['I8', Int8Array.of(-1, 127, 0)],
      ['I32', Int32Array.of(-5, 2 ** 31 - 1, 7)],
      ['I64', BigInt64Array.of(-5n, 2n ** 62n, 7n)],
      ['F32', Float32Array.of(1.5, -2, 3)],
      ['F16', Uint16Array.of(0x3c00, 0xc000, 0x7c00)],
    ];
    const header: Record<string, unknown> = { __metadata__: { made: 'here' } };
    const data: number[] = [];
    for (const [dtype, view] of parts) {
      header[dtype] = { dtype, shape: [3, 1], data_offsets: [data.length, data.length + view.byteLength] };
      data.push(...bytesOf(view));
    }
    const file = parseSafetensors(fileOf(header, Uint8Array.from(data)), 'all.safetensors');
    expect(file.names).to.deep.equal(['U8', 'I8', 'I32', 'I64', 'F32', 'F16']);
    expect([...file.integers('U8').data]).to.deep.equal([1, 255, 3]);
    expect([...file.integers('I8').data]).to.deep.equal([-1, 127, 0]);
    expect([...file.integers('I32', [3, 1]).data]).to.deep.equal([-5, 2 ** 31 - 1, 7]);
    expect([...file.integers('I64').data]).to.deep.equal([-5n, 2n ** 62n, 7n]);
    expect([...file.floats('F32').data]).to.deep.equal([1.5, -2, 3]);
    expect([...file.floats('F16').data]).to.deep.equal([1, -2, Infinity]);
    expect(file.shapeOf('U8')).to.deep.equal([3, 1]);
    expect([file.has('U8'), file.has('__metadata__')]).to.deep.equal([true, false]);
    expectError(() => file.floats('U8'), 'wrong-dtype', 'all.safetensors', 'tensor U8', 'F32 or F16');
    expectError(() => file.integers('F32'), 'wrong-dtype', 'tensor F32');
    expectError(() => file.floats('F32', [3]), 'wrong-shape', 'tensor F32', '[3, 1]', '[3] is expected');
    expectError(() => file.floats('none'), 'missing-tensor', 'all.safetensors', 'tensor none');
  });

  it('widens half floats: ones, subnormals, infinities, NaN', () => {
    expect([0x0000, 0x0001, 0x03ff, 0x0400, 0x3555, 0x7bff, 0xfc00].map(halfToFloat)).to.deep.equal([
      0,
      2 ** -24,
      1023 * 2 ** -24,
      2 ** -14,
      0.333251953125,
      65504,
      -Infinity,
    ]);
    expect(Number.isNaN(halfToFloat(0x7c01))).to.equal(true);
  });

  it('refuses headers that are not well formed', () => {
    const four = new Uint8Array(4);
    const refuse = (header: unknown, data: Uint8Array, ...texts: string[]): void =>
      expectError(() => parseSafetensors(fileOf(header, data), 'bad.st'), 'bad-file', 'bad.st', ...texts);
    refuse('{"a":', four, 'not JSON');
    refuse('[]', four, 'not a JSON object');
    refuse({ a: 3 }, four, 'tensor a has no description');
    refuse({ a: { ...f32([1], 0, 4), dtype: 'F31' } }, four, 'tensor a', 'F31');
    refuse({ a: f32([-1], 0, 4) }, four, 'tensor a', 'shape');
    refuse({ a: { dtype: 'F32', shape: [1], data_offsets: [0] } }, four, 'tensor a', 'data_offsets');
    refuse({ a: f32([1], 4, 0) }, four, 'tensor a', 'before it begins');
    refuse({ a: f32([2], 0, 8) }, four, 'tensor a', 'truncated');
    refuse({ a: f32([2], 0, 4) }, four, 'tensor a', 'needs 8 bytes but has 4');
    refuse({ a: f32([2], 0, 8), b: f32([1], 4, 8) }, new Uint8Array(8), 'tensor b overlaps tensor a');
    refuse({ a: f32([1], 4, 8) }, new Uint8Array(8), '4 unused bytes before tensor a');
    refuse({ a: f32([1], 0, 4) }, new Uint8Array(5), '1 unused bytes after tensor a');
    expectError(() => parseSafetensors(new Uint8Array(7), 'bad.st'), 'bad-file', 'too short');
    expectError(() => parseSafetensors(new Uint8Array(9).fill(255), 'bad.st'), 'bad-file', 'not believable');
    expectError(
      () => readSafetensors('/nowhere/none.safetensors'),
      'bad-file',
      'none.safetensors cannot be read',
    );
  });

  it('a real file cut anywhere is refused, in one line that names it', () => {
    const bytes = readFileSync(modelPath);
    fc.assert(
      fc.property(fc.oneof(fc.nat(8000), fc.nat(bytes.length - 1)), length => {
        expectError(
          () => parseSafetensors(bytes.subarray(0, length), 'model.safetensors'),
          'bad-file',
          'model.safetensors',
        );
      }),
    );
  });
});
