/**
 * The software reference: what the hardware must compute, in plain TypeScript, with every rounding and tie written down.
 * Depends on nothing else in the repository. numerics/ holds number formats, model/ trained models in float and their
 * quantised layers, fact/, gpusq/, nipq/ and spatten/ the blocks of those papers, weights/ the trained models themselves.
 */
export * from './common/index.js';
export * from './errors.js';
export * from './fact/index.js';
export * from './gpusq/index.js';
export * from './model/index.js';
export * from './nipq/index.js';
export * from './numerics/index.js';
export * from './spatten/index.js';
