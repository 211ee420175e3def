import { GoldenError } from '../../errors.js';
import { valueNorm } from '../attention/layer-job.js';
import type { OperandLoad, OperandSize } from './operand-memory.js';

/** Which norms leave: those of positions 0 .. `count` - 1 of a head. */
export interface NormSend {
  readonly buffer: number;
  readonly head: number;
  readonly count: number;
}

/** What is loaded before the first send, and the sends. */
export interface NormSession {
  readonly loads: readonly OperandLoad[];
  readonly sends: readonly NormSend[];
}

/** Why a send was refused. */
export type NormError = 'count-is-zero' | 'count-over-tokens' | 'head-over-held';

/** What a send gave: the norms by position; none for a refused one. */
export interface NormOutcome {
  readonly error?: NormError;
  readonly norms: readonly number[];
}

type Size = Pick<OperandSize, 'tokens' | 'heldHeads'>;

function errorOf({ tokens, heldHeads }: Size, { count, head }: NormSend): NormError | undefined {
  if (count === 0) return 'count-is-zero';
  if (count > tokens) return 'count-over-tokens';
  return head >= heldHeads ? 'head-over-held' : undefined;
}

/**
 * The norms of every send, 0 .. 255: weights of tokens for ranking (HPCA 2021, section III-A). The contract is value-norms.md.
 * @throws GoldenError `bad-argument` for a norm of what was not loaded
 */
export function valueNorms(size: Size, { loads, sends }: NormSession): NormOutcome[] {
  const vectors = new Map<string, readonly number[]>();
  const norms = new Map<string, number>();
  for (const { buffer, head, position, part, sizeLog, elements } of loads) {
    const place = `${buffer} ${head} ${position}`;
    const vector = part === 0 ? elements : [...(vectors.get(place) ?? []), ...elements];
    vectors.set(place, vector);
    if (part === 2 ** sizeLog - 1) norms.set(place, valueNorm(vector));
  }
  return sends.map((send): NormOutcome => {
    const error = errorOf(size, send);
    if (error !== undefined) return { error, norms: [] };
    const normOf = (position: number): number => {
      const norm = norms.get(`${send.buffer} ${send.head} ${position}`);
      if (norm === undefined)
        throw new GoldenError('bad-argument', `no norm of position ${position}: load its value`);
      return norm;
    };
    return { norms: Array.from({ length: send.count }, (_, position) => normOf(position)) };
  });
}
