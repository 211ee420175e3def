/**
 * Numbers as hardware sees them: rounding, saturation, quantisation, the truncation boundary, the requantiser, widths of
 * accumulators, products of few bits (fused bricks, bit-serial), GELU, and the generators of pseudo-random numbers for
 * stimulus (xorshift32) and inside hardware (lfsr16). The contracts are requantiser.md and composed-products.md.
 */
export * from './accumulator-width.js';
export * from './bit-fusion.js';
export * from './bit-serial.js';
export * from './channel-requantiser.js';
export * from './gelu.js';
export * from './lfsr16.js';
export * from './quantise.js';
export * from './requantiser-job.js';
export * from './requantiser.js';
export * from './rounding.js';
export * from './saturation.js';
export * from './truncation-boundary.js';
export * from './xorshift32.js';
