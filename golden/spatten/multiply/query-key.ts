import { dot } from '../attention/attention-head.js';
import { OPERAND_BITS, UPPER_BITS, msbOperand } from './bit-planes.js';
import type { BitPlanes } from './bit-planes.js';
import { OperandMemory, linesOf, operandParts } from './operand-memory.js';
import type { HeldHead, OperandLoad, OperandSize } from './operand-memory.js';

/** What of a key is multiplied. */
export type KeyOperand = 'Upper' | 'Residual' | 'Whole';

/** The scores of one query with the first `n` keys of a head. */
export interface ScoreJob extends HeldHead {
  readonly n: number;
  readonly operand: KeyOperand;
  /** Takes the next query; else the one before is used again. */
  readonly fresh: boolean;
  readonly planes: BitPlanes;
}

/** Jobs one after the other, and what they need. */
export interface ScoreSession {
  readonly loads: readonly OperandLoad[];
  /** `largestHead` elements each; what lies behind the head's size is not looked at. */
  readonly queries: readonly (readonly number[])[];
  readonly jobs: readonly ScoreJob[];
}

/** Why a job was refused. */
export type ScoreError =
  'n-is-zero' | 'n-over-tokens' | 'head-over-held' | 'size-not-built' | 'planes-not-supported' | 'no-query';

/** What a job gave. */
export interface ScoreOutcome {
  readonly error?: ScoreError;
  /** The operands of each key, and its score; none for a refused job. */
  readonly operands: readonly (readonly number[])[];
  readonly scores: readonly number[];
  readonly lines: number;
}

/** The operand of a key from the word of 12 bits in the memory. */
export function keyOperand(word: number, operand: KeyOperand, planes: BitPlanes): number {
  const { msbBits, lsbBits, midpoint } = planes;
  if (operand === 'Whole') return word;
  const upper = msbOperand(word, {
    msbBits,
    lsbBits: OPERAND_BITS - msbBits,
    midpoint: midpoint && lsbBits > 0,
  });
  return operand === 'Upper' ? upper : word - upper;
}

/** Why a job of a buffer, head and size is refused, or undefined. */
export function heldHeadError(
  size: OperandSize,
  { n, head, sizeLog }: HeldHead & { readonly n: number },
): 'n-is-zero' | 'n-over-tokens' | 'head-over-held' | 'size-not-built' | undefined {
  if (n === 0) return 'n-is-zero';
  if (n > size.tokens) return 'n-over-tokens';
  if (head >= size.heldHeads) return 'head-over-held';
  return 1 << sizeLog > operandParts(size) ? 'size-not-built' : undefined;
}

function errorOf(size: OperandSize, job: ScoreJob, held: boolean): ScoreError | undefined {
  const { msbBits, lsbBits } = job.planes;
  const legal = UPPER_BITS.includes(msbBits) && msbBits + lsbBits <= OPERAND_BITS;
  return (
    heldHeadError(size, job) ??
    (legal ? undefined : 'planes-not-supported') ??
    (job.fresh || held ? undefined : 'no-query')
  );
}

/** The scores of every job: exact sums of products of query and key. The contract is query-key.md. */
export function queryKey(size: OperandSize, { loads, queries, jobs }: ScoreSession): ScoreOutcome[] {
  const memory = new OperandMemory();
  for (const item of loads) memory.load(item);
  let taken = 0;
  return jobs.map((job): ScoreOutcome => {
    const held = taken > 0;
    if (job.fresh) taken++;
    const error = errorOf(size, job, held);
    if (error !== undefined) return { error, operands: [], scores: [], lines: 0 };
    const query = queries[taken - 1] ?? [];
    const operands = Array.from({ length: job.n }, (_, position) =>
      memory.read(job, position).map(word => keyOperand(word, job.operand, job.planes)),
    );
    const scores = operands.map(key => dot(key, query));
    return { operands, scores, lines: linesOf(size, job.n, job.sizeLog) };
  });
}

/** Cycles from a job to its first score, when nothing waits. */
export const scoreLatency = ({ largestHead }: OperandSize): number => 4 + Math.log2(largestHead);
