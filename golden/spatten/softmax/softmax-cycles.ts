/** One row as far as time goes. */
export interface TimedRow {
  readonly beats: number;
  /** Whether it takes its beats but never gets a sum, because it is too long. */
  readonly refused: boolean;
  /** Whether its probabilities leave. */
  readonly leaves: boolean;
}

/** Steps of the hardware. */
export interface SoftmaxTiming {
  /** From the last beat of a row until its second pass may start; absent where the sum is made while the row comes in. */
  readonly largest?: number;
  /** From the last beat of the pass that makes the sum until the sum is there. */
  readonly sum: number;
  /** Stages of the division, and steps of each. */
  readonly stages: number;
  readonly steps: number;
  /** From an element to its probability. */
  readonly output: number;
}

/** Cycles from the first beat, with every port ready and every verdict there when it is asked for. */
export interface SoftmaxCycles {
  /** The last beat in. */
  readonly lastBeat: number;
  readonly firstPeak: number;
  readonly lastPeak: number;
  /** Absent where no row leaves. */
  readonly firstProbability?: number;
  readonly lastProbability?: number;
}

/**
 * The cycle model of rows back to back. Each pass takes a beat a cycle; a sum goes through stages of which each works on one row; a row's order
 * waits for the row before to leave.
 * @returns undefined where a sum has to wait for the division (rows shorter than `steps + 1` beats behind each other, or behind a much longer
 *   one), because the pass that makes sums stands then
 */
export function softmaxCycles(rows: readonly TimedRow[], timing: SoftmaxTiming): SoftmaxCycles | undefined {
  const { largest, sum, stages, steps, output } = timing;
  let arrived = -1;
  let passed = -1;
  let left = -1;
  let ordered = -1;
  /** When each stage took the row before. */
  let before = new Array<number>(stages).fill(-Infinity);
  const peaks: number[] = [];
  const probabilities: number[] = [];
  for (const { beats, refused, leaves } of rows) {
    arrived += beats;
    if (refused) continue;
    passed = largest === undefined ? arrived : Math.max(arrived + largest, passed + 1) + beats - 1;
    const summed = passed + sum;
    const entered: number[] = [];
    for (let stage = 0; stage < stages; stage++) {
      const offered = stage === 0 ? summed : (entered[stage - 1] ?? 0) + steps;
      entered.push(Math.max(offered, before[stage + 1] ?? ordered));
    }
    if (entered[0] !== summed) return undefined;
    before = entered;
    const peak = (entered.at(-1) ?? 0) + steps;
    peaks.push(peak);
    ordered = Math.max(peak + 1, left);
    const first = Math.max(ordered, left) + 1;
    left = first + beats - 1;
    if (leaves) probabilities.push(first + output, left + output);
  }
  const [firstPeak, lastPeak] = [peaks[0], peaks.at(-1)];
  if (firstPeak === undefined || lastPeak === undefined) return undefined;
  const [firstProbability, lastProbability] = [probabilities[0], probabilities.at(-1)];
  const times = { lastBeat: arrived, firstPeak, lastPeak };
  return firstProbability === undefined || lastProbability === undefined
    ? times
    : { ...times, firstProbability, lastProbability };
}
