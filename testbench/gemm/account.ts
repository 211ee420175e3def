import type { Row } from '../report.js';
import type { Dut } from '../cosim/index.js';
import type { ArrayMode, MatrixArray, Product } from './product.js';
import { runProduct, useOf } from './run-product.js';

/** What the products of some kind took together. */
interface Sum {
  readonly cycles: number;
  readonly work: number;
}

const nothing: Sum = { cycles: 0, work: 0 };

/** Products that an array ran in one mode, and what they took, by kind. */
export class Account {
  private equal = 0;
  private wanted = 0;
  private mismatch: string | undefined;
  private readonly sums = new Map<string, Sum>();

  constructor(
    readonly array: MatrixArray,
    readonly mode: ArrayMode,
    private readonly dut: Dut,
  ) {}

  /** Runs a product of a kind, unless an earlier one went wrong. */
  run(kind: string, product: Product): void {
    const { mode, dut } = this;
    this.wanted += product.x.rows * product.w.rows;
    if (this.mismatch !== undefined) return;
    const { mismatch, accumulators, cycles, work } = runProduct(dut, mode, product);
    this.mismatch = mismatch;
    if (mismatch !== undefined) return;
    this.equal += accumulators;
    const before = this.sums.get(kind) ?? nothing;
    this.sums.set(kind, { cycles: before.cycles + cycles, work: before.work + work });
  }

  /** Kinds that were run, in order. */
  get kinds(): string[] {
    return [...this.sums.keys()];
  }

  /** Cycles of all products of a kind; NaN when none came through. */
  cycles(kind: string): number {
    return this.sums.get(kind)?.cycles ?? NaN;
  }

  /** The share of all multiplications that the array could have made in these cycles. */
  use(kind: string): number {
    return useOf(this.array, this.sums.get(kind) ?? nothing);
  }

  /** The row that says whether all were equal. @param what the products are */
  agreement(what: string): Row {
    const { array, mode, mismatch, equal, wanted } = this;
    return {
      name: `${array.name}, ${mode.name}: ${what}`,
      value: mismatch ?? equal,
      unit: 'accumulators',
      target: `${String(wanted)} equal`,
      pass: mismatch === undefined && equal === wanted && wanted > 0,
    };
  }
}
