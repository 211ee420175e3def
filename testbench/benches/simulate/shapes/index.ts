/** Designs of shapes that the systolic array does not have, each hard for an engine that evaluates lanes together. */
export { banksBench } from './banks.js';
export { chainBench } from './chain.js';
export { domainsBench, domainsPattern } from './domains.js';
export { partialBench } from './partial.js';
export { stridedBench } from './strided.js';
