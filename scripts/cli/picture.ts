const levels = Array.from(' ▁▂▃▄▅▆▇█');

/** How busy a port was: one character for each `cycles / width` cycles, full where something passed in every one. */
export function activityStrip(stamps: ArrayLike<number>, cycles: number, width: number): string {
  const perCell = Math.max(1, Math.ceil(cycles / width));
  const cells = new Array<number>(Math.ceil(cycles / perCell)).fill(0);
  for (const stamp of Array.from(stamps)) {
    const cell = Math.floor(stamp / perCell);
    if (cell < cells.length) cells[cell] = (cells[cell] ?? 0) + 1;
  }
  const top = levels.length - 1;
  return cells.map(count => levels[Math.ceil((count / perCell) * top)] ?? levels[top]).join('');
}

/** Bars of how often each value occurs, least value first; many values share a bar. */
export function histogram(values: readonly number[], width: number, bars = 12): string {
  if (values.length === 0) return '';
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (least === most) return `always ${String(least)}`;
  const step = Math.max(1, Math.ceil((most - least + 1) / bars));
  const counts = new Array<number>(Math.floor((most - least) / step) + 1).fill(0);
  for (const value of values) {
    const bar = Math.floor((value - least) / step);
    counts[bar] = (counts[bar] ?? 0) + 1;
  }
  const highest = Math.max(...counts);
  const digits = String(most).length;
  const label = (bar: number): string => {
    const from = least + bar * step;
    const text = String(from).padStart(digits);
    return step === 1 ? text : `${text} .. ${String(Math.min(most, from + step - 1)).padStart(digits)}`;
  };
  return counts
    .map(
      (count, bar) => `${label(bar)}  ${'█'.repeat(Math.round((count / highest) * width))} ${String(count)}`,
    )
    .join('\n');
}
