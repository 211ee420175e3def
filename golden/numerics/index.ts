/**
 * Numbers as hardware sees them: rounding, saturation, quantisation, the requantiser, GELU, and the generators of
 * pseudo-random numbers for stimulus (xorshift32) and inside hardware (lfsr16).
 */
export * from './accumulator-width.js';
export * from './gelu.js';
export * from './lfsr16.js';
export * from './quantise.js';
export * from './requantiser.js';
export * from './rounding.js';
export * from './saturation.js';
export * from './xorshift32.js';
