import { gelu } from '../numerics/gelu.js';
import type { Matrix } from './workspace.js';

/** An affine layer norm: y = (x - mean) / sqrt(variance + epsilon) * weight + bias. */
export interface LayerNorm {
  readonly weight: Float32Array;
  readonly bias: Float32Array;
  readonly epsilon: number;
}

/**
 * Layer norm of the first `rows` rows of x into y (same columns). Biased variance, in double; the result rounds to float32.
 * Source: Ba, Kiros and Hinton, arXiv 1607.06450.
 */
export function layerNorm(x: Matrix, by: LayerNorm, y: Matrix, rows: number): void {
  const columns = by.weight.length;
  const [from, to] = [x.data, y.data];
  for (let r = 0; r < rows; r++) {
    const at = x.at + r * x.stride;
    let sum = 0;
    for (let c = 0; c < columns; c++) sum += from[at + c] ?? NaN;
    const mean = sum / columns;
    let squares = 0;
    for (let c = 0; c < columns; c++) squares += ((from[at + c] ?? NaN) - mean) ** 2;
    const scale = 1 / Math.sqrt(squares / columns + by.epsilon);
    const out = y.at + r * y.stride;
    for (let c = 0; c < columns; c++) {
      to[out + c] = ((from[at + c] ?? NaN) - mean) * scale * (by.weight[c] ?? NaN) + (by.bias[c] ?? NaN);
    }
  }
}

/** Softmax of scale * x over the first `columns` columns, in place, row by row; in double, rounded to float32. */
export function softmaxRows(x: Matrix, scale: number, rows: number, columns: number): void {
  const data = x.data;
  for (let r = 0; r < rows; r++) {
    const at = x.at + r * x.stride;
    const end = at + columns;
    let most = -Infinity;
    for (let i = at; i < end; i++) most = Math.max(most, data[i] ?? NaN);
    let sum = 0;
    for (let i = at; i < end; i++) {
      const e = Math.exp(((data[i] ?? NaN) - most) * scale);
      sum += e;
      data[i] = e;
    }
    const inverse = 1 / sum;
    for (let i = at; i < end; i++) data[i] = (data[i] ?? NaN) * inverse;
  }
}

/** The same of the first r + 1 columns of row r; the others of it are 0. */
export function causalSoftmaxRows(x: Matrix, scale: number, rows: number, columns: number): void {
  for (let r = 0; r < rows; r++) {
    const at = x.at + r * x.stride;
    softmaxRows({ data: x.data, at, stride: x.stride }, scale, 1, r + 1);
    x.data.fill(0, at + r + 1, at + columns);
  }
}

/** GELU of the first `rows` rows and `columns` columns, in place. */
export function geluRows(x: Matrix, rows: number, columns: number): void {
  for (let r = 0; r < rows; r++) {
    const at = x.at + r * x.stride;
    for (let i = at; i < at + columns; i++) x.data[i] = gelu(x.data[i] ?? NaN);
  }
}

/** x += y over the first `rows` rows and `columns` columns. */
export function addRows(x: Matrix, y: Matrix, rows: number, columns: number): void {
  for (let r = 0; r < rows; r++) {
    const [i, j] = [x.at + r * x.stride, y.at + r * y.stride];
    for (let c = 0; c < columns; c++) x.data[i + c] = (x.data[i + c] ?? NaN) + (y.data[j + c] ?? NaN);
  }
}

/** y[c][r] = x[r][c] for the first `rows` rows and `columns` columns of x. */
export function transpose(x: Matrix, y: Matrix, rows: number, columns: number): void {
  for (let r = 0; r < rows; r++) {
    const from = x.at + r * x.stride;
    for (let c = 0; c < columns; c++) y.data[y.at + c * y.stride + r] = x.data[from + c] ?? NaN;
  }
}

/** A copy of the first `rows` rows and `columns` columns, without padding. */
export function copyRows(x: Matrix, rows: number, columns: number): Float32Array {
  const copy = new Float32Array(rows * columns);
  for (let r = 0; r < rows; r++) {
    const at = x.at + r * x.stride;
    copy.set(x.data.subarray(at, at + columns), r * columns);
  }
  return copy;
}

/** The same matrix from column `column` on. */
export function fromColumn(x: Matrix, column: number): Matrix {
  return { data: x.data, at: x.at + column, stride: x.stride };
}
