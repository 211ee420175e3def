/** Crossing from one clock domain into another; anything else that does is an error. */
export { asyncFifo, asyncStreamFifo } from './async-fifo.js';
export type { AsyncFifoParameters } from './async-fifo.js';
export { fromGray, toGray } from './gray.js';
export { synchronise, synchronisePulse } from './synchronise.js';
export type { SynchroniseOptions } from './synchronise.js';
