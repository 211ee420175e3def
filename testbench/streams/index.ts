/** Checks of circuits with stream ports over any engine: conformance of stream cells, and crossings between two clocks. */
export { conformance } from './conformance.js';
export type { Opened, StreamCase, Traffic } from './conformance.js';
export { fromRows, itemText, randomItem, streamEnds, toRow } from './items.js';
export type { StreamEnd } from './items.js';
export { crossing } from './two-clocks.js';
export type { Ticks } from './two-clocks.js';
export { watchStreams } from './watch.js';
export type { Watched } from './watch.js';
