/**
 * Lets the promise reactions of one task end before anything else of any bench runs. A slice starts in `enter`; Node runs
 * a callback of `process.nextTick` that was asked for by a promise reaction only when no reaction is left, so `left` comes
 * exactly when the task has nothing to do but wait. Slices of several simulations take turns: what happens inside a slice
 * belongs to its task.
 */
export interface Slice {
  enter(): void;
  left(): void;
}

/** A reaction to it is the cheapest way to be called among the reactions. */
const settled = Promise.resolve();

let active: Slice | undefined;
const queue: Slice[] = [];

/** Runs a slice as soon as no other runs. */
export function runSlice(slice: Slice): void {
  if (active !== undefined) queue.push(slice);
  else start(slice);
}

function start(slice: Slice): void {
  active = slice;
  void settled.then(afterReactions);
  slice.enter();
}

function afterReactions(): void {
  process.nextTick(drained);
}

function drained(): void {
  const slice = active;
  active = undefined;
  const next = queue.shift();
  if (next !== undefined) start(next);
  slice?.left();
}
