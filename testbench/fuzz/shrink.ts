/** How far shrinking goes. */
export interface ShrinkOptions {
  /** Candidates that are judged together: many where one build can hold them. */
  readonly together: number;
  /** Candidates at most. */
  readonly limit: number;
}

type Decisions = readonly number[];

/**
 * The smallest list of decisions found that still fails: pieces are left out, largest first, then single decisions made
 * smaller, until nothing helps or `limit` candidates have been judged. `judge` says of each candidate whether it fails.
 */
export async function shrink(
  decisions: Decisions,
  judge: (candidates: readonly Decisions[]) => Promise<readonly boolean[]>,
  { together, limit }: ShrinkOptions,
): Promise<Decisions> {
  let best = decisions;
  let judged = 0;
  /** Goes through the candidates of the best list, by number; after a success the next ones are made from the new best. */
  const sweep = async (count: () => number, make: (n: number) => Decisions | undefined): Promise<void> => {
    for (let n = 0; n < count() && judged < limit;) {
      const numbers: number[] = [];
      const candidates: Decisions[] = [];
      for (; n < count() && candidates.length < together; n++) {
        const candidate = make(n);
        if (candidate === undefined) continue;
        numbers.push(n);
        candidates.push(candidate);
      }
      judged += candidates.length;
      const first = candidates.length === 0 ? -1 : (await judge(candidates)).indexOf(true);
      const [found, number] = [candidates[first], numbers[first]];
      if (found === undefined || number === undefined) continue;
      best = found;
      n = number;
    }
  };
  let before: Decisions | undefined;
  while (before !== best && judged < limit) {
    before = best;
    for (let size = best.length >> 1; size >= 1; size >>= 1) {
      await sweep(
        () => Math.ceil(best.length / size),
        n => {
          const to = best.length - n * size;
          return to <= 0 ? undefined : [...best.slice(0, Math.max(0, to - size)), ...best.slice(to)];
        },
      );
    }
    const smaller = (value: number): number[] =>
      [...new Set([0, value >> 1, value - 1])].filter(next => next >= 0 && next < value);
    await sweep(
      () => 3 * best.length,
      n => {
        const at = Math.floor(n / 3);
        const next = smaller(best[at] ?? 0)[n % 3];
        return next === undefined ? undefined : [...best.slice(0, at), next, ...best.slice(at + 1)];
      },
    );
  }
  return best;
}
