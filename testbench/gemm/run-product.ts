import { mismatchText, runApart } from '../cosim/index.js';
import type { Dut } from '../cosim/index.js';
import type { ArrayMode, MatrixArray, Product } from './product.js';

/** What a product took on an array. */
export interface ProductRun {
  /** The first accumulator, of a tile or of the whole, that is not what the golden model says, in words. */
  readonly mismatch: string | undefined;
  /** Accumulators of the whole product: tokens times channels. */
  readonly accumulators: number;
  /** From the first item sent to the last result, both included. */
  readonly cycles: number;
  /** Cycles that one multiplier would take for all multiplications. */
  readonly work: number;
}

/** Runs a product on an array out of reset with nobody stalling, and compares every accumulator. */
export function runProduct(dut: Dut, mode: ArrayMode, product: Product): ProductRun {
  const { vector, work } = mode.job(product);
  const { mismatch, activity } = runApart(dut, [vector]);
  const stamps = activity.map(port => port.stamps).filter(({ length }) => length > 0);
  const first = Math.min(...stamps.map(([stamp = NaN]) => stamp));
  const last = Math.max(...stamps.map(list => list.at(-1) ?? NaN));
  return {
    mismatch: mismatch && mismatchText(mismatch),
    accumulators: product.x.rows * product.w.rows,
    cycles: last - first + 1,
    work,
  };
}

/** The share of all multiplications that the array could have made in that time. */
export function useOf(
  { multipliers }: MatrixArray,
  { work, cycles }: Pick<ProductRun, 'work' | 'cycles'>,
): number {
  return work / multipliers / cycles;
}
