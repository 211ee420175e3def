import { GROUP_UNITS, KEPT_UNITS, type SparseMode, sparseShape } from './sparse-mode.js';

/** Two integers without a common factor. */
export interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
}

/** The size of a group of weights; scales and the padding of metadata rows are not in it. */
export interface SparseSize {
  /** Kept values and metadata, in bits; and the dense group at the same value width. */
  readonly packedBits: number;
  readonly denseBits: number;
  /** packedBits / denseBits. */
  readonly ratio: Ratio;
  /** How many times smaller than the same weights in float32. */
  readonly timesSmallerThanFloat: Ratio;
}

const FLOAT_BITS = 32;
const METADATA_BITS = KEPT_UNITS * Math.log2(GROUP_UNITS);

/**
 * The exact size of a group, which is that of any matrix of whole groups.
 * Source of the published savings (fp16 43.75 %, INT8 and INT4 37.5 %, the last in pairs): GPUSQ-ViT (CVPR 2023).
 * @param valueBits 16 (fp16), 8, 4, or another width of 1 or more
 */
export function sparseSize(mode: SparseMode, valueBits: number): SparseSize {
  const { group, kept } = sparseShape(mode);
  const packedBits = kept * valueBits + METADATA_BITS;
  const denseBits = group * valueBits;
  return {
    packedBits,
    denseBits,
    ratio: ratioOf(packedBits, denseBits),
    timesSmallerThanFloat: ratioOf(group * FLOAT_BITS, packedBits),
  };
}

function ratioOf(a: number, b: number): Ratio {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return { numerator: a / x, denominator: b / x };
}
