/**
 * GPUSQ-ViT (CVPR 2023): weights of which two of four elements, or of four pairs, are kept; their selection, metadata,
 * memory image, exact sizes, and the product that a processing element and an array of them compute, driven by metadata.
 * The contracts are sparse-weights.md, sparse-pe.md and sparse-pe-array.md; vectors/ holds what an independent script derived from it.
 */
export * from './metadata.js';
export * from './packing.js';
export * from './select.js';
export * from './sparse-beats.js';
export * from './sparse-matrix.js';
export * from './sparse-mode.js';
export * from './sparse-array-jobs.js';
export * from './sparse-pe-array-cycles.js';
export * from './sparse-pe-array.js';
export * from './sparse-pe.js';
export * from './sparse-product.js';
export * from './sparse-size.js';
export * from './sparse-tile.js';
