import { GoldenError } from '../errors.js';

/** A float tensor: row-major data, the last axis fastest. */
export interface Tensor {
  readonly shape: readonly number[];
  readonly data: Float32Array;
}

/** The number of elements of a shape; 1 for the empty shape of a scalar. */
export function elementCount(shape: readonly number[]): number {
  return shape.reduce((product, n) => product * n, 1);
}

/** A shape as it is written in messages: [64, 1, 4, 4]. */
export function shapeText(shape: readonly number[]): string {
  return `[${shape.join(', ')}]`;
}

/** True if both shapes have the same axes. */
export function sameShape(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((n, axis) => n === b[axis]);
}

/**
 * A tensor over existing data, which is not copied.
 * @throws GoldenError `wrong-shape` if the data does not have as many elements as the shape
 */
export function tensor(shape: readonly number[], data: Float32Array): Tensor {
  if (data.length !== elementCount(shape)) {
    throw new GoldenError(
      'wrong-shape',
      `tensor: the shape ${shapeText(shape)} has ${elementCount(shape)} elements, but the data has ${data.length}`,
    );
  }
  return { shape, data };
}

/** The largest of |a - b| / max(1, |b|) over all elements: absolute for small references, relative for large ones. NaN if any differs by NaN. */
export function largestError(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let most = a.length === b.length ? 0 : NaN;
  for (let i = 0; i < b.length; i++) {
    const reference = b[i] ?? NaN;
    most = Math.max(most, Math.abs((a[i] ?? NaN) - reference) / Math.max(1, Math.abs(reference)));
  }
  return most;
}
