import type { Node } from '../../ir/node.js';
import type { LaneStep } from '../../ir/statement.js';
import { clog2 } from '../../types/construct.js';
import { bitsLiteral } from './literal.js';
import { braces, bracketed, level } from './text.js';
import type { Values } from './text.js';

/** What can be selected from: a name, or one lane of a packed bus inside a generate loop. */
export interface Base {
  readonly name: string;
  /** First bit, after the lane's own offset. */
  readonly lo: number;
  readonly width: number;
  readonly lane: { readonly genvar: string; readonly stride: number; readonly lanes: number } | undefined;
}

/** `name[hi:lo]`, or just the name for all of its `total` bits. */
export function selected(name: string, total: number, hi: number, lo: number): string {
  if (lo === 0 && hi === total - 1) return name;
  return hi === lo ? `${name}[${String(lo)}]` : `${name}[${String(hi)}:${String(lo)}]`;
}

/** `name[offset +: width]`. */
export function selectedFrom(name: string, offset: string, width: number): string {
  return width === 1 ? `${name}[${offset}]` : `${name}[${offset} +: ${String(width)}]`;
}

/** `width` bits from bit `first` of the current lane of a bus. */
export function selectedLane(
  name: string,
  genvar: string,
  stride: number,
  first: number,
  width: number,
): string {
  const lane = stride === 1 ? genvar : `${genvar}*${String(stride)}`;
  return selectedFrom(name, first === 0 ? lane : `${lane} + ${String(first)}`, width);
}

/** The condition that an index is below `count`, where its width allows more than one bit too many. */
export function indexGuard(values: Values, index: Node, count: number): string[] {
  if (index.width <= Math.max(1, clog2(count))) return [];
  if (index.kind === 'constant') return index.value < BigInt(count) ? [] : [bitsLiteral(0n, 1)];
  const text = bracketed(values.text(index), level.unary);
  return [`(${text} < ${bitsLiteral(BigInt(count), index.width)})`];
}

/** First bit of a run-time selection from `total` bits, as wide as such a number needs. */
export function laneOffset(values: Values, steps: readonly LaneStep[], lo: number, total: number): string {
  const width = Math.max(1, clog2(total));
  const terms = steps.map(({ index, stride }): string => {
    const shift = clog2(stride);
    if (stride === 1) return values.fit(index, width).text;
    if (2 ** shift === stride && shift < width) {
      return braces([values.fit(index, width - shift).text, bitsLiteral(0n, shift)]).text;
    }
    return `(${bracketed(values.fit(index, width), level.unary)} * ${bitsLiteral(BigInt(stride), width)})`;
  });
  if (lo > 0) terms.push(bitsLiteral(BigInt(lo), width));
  return terms.join(' + ');
}
