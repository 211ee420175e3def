import { GoldenError } from '../errors.js';
import { matmulModule } from './matmul-code.js';

// Node has this global, but the declarations in use (ES2023 and Node) leave it out.
declare const WebAssembly: {
  Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer };
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object, imports: object) => { readonly exports: Record<string, unknown> };
};

type MatmulCode = (...parameters: number[]) => void;

/** A matrix inside a workspace: `stride` floats from one row to the next, the first element at `at`. */
export interface Matrix {
  readonly data: Float32Array;
  readonly at: number;
  readonly stride: number;
}

/** Float memory that the matrix product works in. */
export interface Workspace {
  /** A matrix of zeros; rows are rounded up to a multiple of 4 and columns to one of 8. */
  matrix(rows: number, columns: number): Matrix;
  /**
   * c = a b + bias. Each element starts at its bias and adds the products in the order of k, rounding to float32 after each
   * multiplication and each addition.
   * @param a `rows` x `k`, @param b `k` x `columns`, @param bias one row of `columns`, @param c `rows` x `columns`
   * `rows` is rounded up to a multiple of 4 and `columns` to one of 8: what lies there in c is overwritten.
   * @throws GoldenError `bad-argument` if a matrix leaves the workspace
   */
  multiply(a: Matrix, b: Matrix, bias: Matrix, c: Matrix, rows: number, k: number, columns: number): void;
}

/** `n` rounded up to a multiple of `to`. */
export const roundUp = (n: number, to: number): number => Math.ceil(n / to) * to;

const PAGE = 65536;

/**
 * Memory for `floats` float32 values and the product over it.
 * @throws GoldenError `bad-argument` from `matrix` when the memory is used up
 */
export function createWorkspace(floats: number): Workspace {
  const memory = new WebAssembly.Memory({ initial: Math.ceil((floats * 4) / PAGE) });
  const instance = new WebAssembly.Instance(new WebAssembly.Module(matmulModule()), { env: { memory } });
  const code = instance.exports['matmul'] as MatmulCode;
  const data = new Float32Array(memory.buffer);
  let used = 0;

  const inside = (m: Matrix, rows: number, columns: number): boolean =>
    m.data === data && m.at >= 0 && m.at + (rows - 1) * m.stride + columns <= data.length;

  return {
    matrix: (rows, columns) => {
      const stride = roundUp(columns, 8);
      const at = used;
      used += roundUp(rows, 4) * stride;
      if (used > data.length) {
        throw new GoldenError(
          'bad-argument',
          `workspace: ${data.length} floats are too few; create it with ${used} or more`,
        );
      }
      return { data, at, stride };
    },
    multiply: (a, b, bias, c, rows, k, columns) => {
      const [m, n] = [roundUp(rows, 4), roundUp(columns, 8)];
      if (k < 1 || !inside(a, m, k) || !inside(b, k, n) || !inside(bias, 1, n) || !inside(c, m, n)) {
        throw new GoldenError(
          'bad-argument',
          `multiply: a matrix of ${rows} x ${k} x ${columns} leaves the workspace`,
        );
      }
      const [from, to] = [c.at * 4, (c.at + m * c.stride) * 4];
      code(a.at * 4, a.stride * 4, b.at * 4, b.stride * 4, from, c.stride * 4, bias.at * 4, to, k * 4, n * 4);
    },
  };
}
