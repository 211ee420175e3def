/**
 * Streams: functions from streams to streams, used inside a module body: `connect(pipe(map(source, f)), sink)`. Cells with
 * state are instances of small modules, so that the Verilog reads as the source does; the others are plain logic. A source
 * holds valid and payload until ready, valid never depends combinationally on the same stream's ready, and reset drops what is
 * inside.
 */
export { channel, connect } from './connect.js';
export type { Channel, Feed, TypeOfSignal } from './connect.js';
export { fifo, streamFifo } from './fifo.js';
export type { FifoParameters } from './fifo.js';
export { frame } from './frame.js';
export type { Frame } from './frame.js';
export { arbiter, join } from './merge.js';
export type { ArbiterPolicy, Streams } from './merge.js';
export { pipe, skid } from './pipe.js';
export { filter, map } from './shape.js';
export type { Mapped } from './shape.js';
export { demux, fork, numbered } from './split.js';
export { narrow, widen } from './width.js';
