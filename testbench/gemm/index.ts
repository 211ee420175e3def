/**
 * Matrix products of any size on the arrays of the catalogue: cut into tiles, driven through the RTL with nobody stalling, and every
 * accumulator, of each tile and of the whole, compared with the golden model. `MatrixArray` is what the arrays have in common.
 */
export type { ArrayJob, ArrayMode, MatrixArray, Product } from './product.js';
export { Account } from './account.js';
export { mixedArray } from './mixed-array.js';
export { sparseArray } from './sparse-array.js';
export { type RealLayerProducts, realProducts, tokensTogether } from './real-products.js';
export { type ProductRun, runProduct, useOf } from './run-product.js';
