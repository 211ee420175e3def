/** Blocks that belong to no paper. */
export * from './pattern-source.js';
