/**
 * FACT (Qin et al., ISCA 2023): eager prediction of attention in the log domain, the masks that follow from it, and the mixed-precision
 * product with its diagonal store. The contracts are the pages beside; vectors/ holds what independent scripts derived from them.
 */
export * from './log-code.js';
export * from './log-product.js';
export * from './log-sum.js';
export * from './eager-calibration.js';
export * from './eager-predictor.js';
export * from './head-masks.js';
export * from './operand-form.js';
export * from './recall.js';
export * from './row-selection.js';
export * from './token-precision.js';
export * from './vit-heads.js';
export * from './banks.js';
export * from './mixed-product.js';
export * from './mixed-pe.js';
export * from './mixed-pe-array.js';
export * from './nibble-store.js';
export * from './nibbles.js';
export * from './tile-store.js';
export * from './token-order.js';
export * from './log-dot.js';
export * from './eager-unit.js';
