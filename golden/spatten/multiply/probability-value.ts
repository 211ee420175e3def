import { requantise } from '../../numerics/requantiser.js';
import type { Requantiser } from '../../numerics/requantiser.js';
import { OperandMemory, linesOf, operandLanes, tokensOfLine } from './operand-memory.js';
import type { HeldHead, OperandLoad, OperandSize } from './operand-memory.js';
import { heldHeadError } from './query-key.js';

/** The output of one query: sums over the first `n` values of a head, by probability. */
export interface ValueJob extends HeldHead, Requantiser {
  readonly n: number;
  /** 12 bits unsigned, 0 where the value does not count. As many as come; `n` unless the rows are wrong. */
  readonly probabilities: readonly number[];
}

/** Jobs one after the other, and the values that they need. */
export interface ValueSession {
  readonly loads: readonly OperandLoad[];
  readonly jobs: readonly ValueJob[];
}

/** What was wrong with a job. Only `last-misplaced` gives an output all the same. */
export type ValueError =
  | 'n-is-zero'
  | 'n-over-tokens'
  | 'head-over-held'
  | 'size-not-built'
  | 'scale-out-of-range'
  | 'last-misplaced';

/** What a job gave; no sums and no output for a refused one. */
export interface ValueOutcome {
  readonly error?: ValueError;
  /** Rows that came. */
  readonly rows: number;
  /** What each row adds, [row][dimension]. */
  readonly rowSums: readonly (readonly number[])[];
  readonly sums: readonly number[];
  /** 12 bits signed. */
  readonly output: readonly number[];
}

/** Sizes of the hardware. */
export interface ValueSize extends OperandSize {
  /** Outputs a cycle. */
  readonly outputLanes: number;
}

/** Bits of a sum: products of 24 bits, over all tokens. */
export const valueSumBits = ({ tokens }: OperandSize): number => 24 + Math.ceil(Math.log2(tokens));

const isScale = ({ m0, shift }: Requantiser): boolean => m0 >= 2 ** 30 && shift >= 30 && shift <= 62;

/** Sums and output of every job. The contract is probability-value.md. */
export function probabilityValue(size: ValueSize, { loads, jobs }: ValueSession): ValueOutcome[] {
  const memory = new OperandMemory();
  for (const item of loads) memory.load(item);
  return jobs.map((job): ValueOutcome => {
    const { n, sizeLog, probabilities } = job;
    const refused = heldHeadError(size, job) ?? (isScale(job) ? undefined : 'scale-out-of-range');
    // A job whose head has a size that is not built still has rows: as many as come.
    const perRow = Math.max(1, tokensOfLine(size, sizeLog));
    const rows = n === 0 ? 0 : Math.ceil(probabilities.length / perRow);
    if (refused !== undefined) return { error: refused, rows, rowSums: [], sums: [], output: [] };
    const lines = linesOf(size, n, sizeLog);
    const rowSums = Array.from({ length: Math.min(rows, lines) }, (_, row) => {
      const sums = new Array<number>(size.headSize << sizeLog).fill(0);
      for (let j = row * perRow; j < Math.min((row + 1) * perRow, probabilities.length); j++) {
        const p = probabilities[j] ?? 0;
        if (p > 0) memory.read(job, j).forEach((value, d) => (sums[d] = (sums[d] ?? 0) + p * value));
      }
      return sums;
    });
    const sums = rowSums.reduce((a, b) => a.map((x, d) => x + (b[d] ?? 0)));
    const output = sums.map(sum => Number(requantise(BigInt(sum), job, -2048n, 2047n)));
    return { ...(rows === lines ? {} : { error: 'last-misplaced' }), rows, rowSums, sums, output };
  });
}

/** Cycles from the arrival of a row until its sums are added up, without the tree. */
const ADDED = 3;
/** Cycles from there to the first outputs. */
const DRAINED = 3;

/**
 * The cycle model: cycles from the first job to the last output, when no row and no output is waited for. A row a cycle, and `outputLanes` outputs a cycle beside
 * them; a query that is summed up while outputs of the one before have not left holds everything back.
 */
export function valueCycles(
  size: ValueSize,
  jobs: readonly ValueJob[],
  outcomes: readonly ValueOutcome[],
): number {
  const depth = ADDED + Math.log2(operandLanes(size));
  let slot = 0;
  let waited = 0;
  let free = 0;
  outcomes.forEach(({ rows, output }, j) => {
    slot += Math.max(1, rows);
    if (output.length === 0) return;
    const added = Math.max(slot + depth + waited, free);
    waited = added - slot - depth;
    free = added + (size.headSize << (jobs[j]?.sizeLog ?? 0)) / size.outputLanes;
  });
  return free + DRAINED - 1;
}
