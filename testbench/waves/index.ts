/**
 * Waves: VCD of every signal of a hierarchy, from any engine that shows them. `channels.ts` says what a wave shows, `sampler.ts`
 * takes a frame before each edge, `vcd.ts` makes text of frames, `wave-file.ts` keeps the last ones or writes them all,
 * `recording.ts` puts it around a simulation.
 */
export { recorded, requireWaves } from './recording.js';
export { channelsOf } from './channels.js';
export type { Channels } from './channels.js';
export { FrameRing } from './frame.js';
export type { Frame } from './frame.js';
export { Sampler } from './sampler.js';
export { LastFrames } from './wave-file.js';
