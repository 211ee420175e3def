import Table from 'cli-table3';
import pico from 'picocolors';
import { grouped } from '../../testbench/bench/figures.js';
import type { Io } from './io.js';

/** Colours, or none when nobody looks. */
export function colours({ colour }: Io): ReturnType<typeof pico.createColors> {
  return pico.createColors(colour);
}

const plain = { top: '', bottom: '', left: '', right: '', mid: '', middle: '  ' };
const borders = Object.fromEntries(
  ['top', 'bottom', 'left', 'right', 'mid'].flatMap(side =>
    ['', '-mid', '-left', '-right'].map(part => [side + part, '']),
  ),
);

/** One column: its heading, and whether it holds numbers. */
export interface Column {
  readonly head: string;
  readonly align?: 'left' | 'right';
}

/** Rows below headings, columns two spaces apart. */
export function table(
  io: Io,
  columns: readonly Column[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const { dim } = colours(io);
  const made = new Table({
    head: columns.map(({ head }) => dim(head)),
    colAligns: columns.map(({ align = 'left' }) => align),
    chars: { ...borders, ...plain, 'mid-mid': '', 'right-mid': '', 'left-mid': '' },
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] },
  });
  made.push(...rows.map(row => row.map(cell => (typeof cell === 'number' ? grouped(cell) : cell))));
  return made.toString().replace(/[ \t]+$/gm, '');
}
