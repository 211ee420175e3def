import { choice } from '../types/construct.js';
import type { UIntType } from '../types/type.js';

/** How an access ended. */
export const axiResponse = choice('OKAY', 'EXOKAY', 'SLVERR', 'DECERR');
/** How the address goes on within a burst. */
export const axiBurst = choice('FIXED', 'INCR', 'WRAP');

export type Response = typeof axiResponse;
export type Burst = typeof axiBurst;
/** A number whose width is an option. */
export type Word = UIntType<number>;
