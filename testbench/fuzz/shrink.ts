/**
 * The smallest list of decisions found for which `fails` still holds: pieces are left out, largest first, then single
 * decisions made smaller, until nothing helps or `fails` has been asked `limit` times.
 */
export async function shrink(
  decisions: readonly number[],
  fails: (decisions: readonly number[]) => Promise<boolean>,
  limit = 400,
): Promise<readonly number[]> {
  let best = decisions;
  let asked = 0;
  const attempt = async (candidate: readonly number[]): Promise<boolean> => {
    if (asked++ >= limit || !(await fails(candidate))) return false;
    best = candidate;
    return true;
  };
  let before: readonly number[] | undefined;
  while (before !== best && asked < limit) {
    before = best;
    for (let size = best.length >> 1; size >= 1; size >>= 1) {
      for (let at = best.length - size; at >= 0; at -= size) {
        await attempt([...best.slice(0, at), ...best.slice(at + size)]);
      }
    }
    for (let at = 0; at < best.length; at++) {
      const value = best[at] ?? 0;
      for (const smaller of [0, value >> 1, value - 1]) {
        if (smaller < value && (await attempt([...best.slice(0, at), smaller, ...best.slice(at + 1)]))) break;
      }
    }
  }
  return best;
}
