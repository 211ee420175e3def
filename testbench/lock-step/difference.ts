import { displayPath, frameAt } from '../../dsl/diagnostics/frame.js';
import { resolveSite } from '../../dsl/source/position.js';
import type { SourcePosition } from '../engines/engine.js';
import type { Signal } from '../engines/signals.js';
import { blameOf } from './blame.js';
import type { Evidence } from './blame.js';
import { valueText } from './values.js';
import type { Frame } from '../waves/index.js';

/** The first place where two engines differ. */
export interface Difference {
  readonly signal: Signal;
  /** The whole name of the signal: `top.lane[3].acc`. */
  readonly path: string;
  /** The edge, counted from 0, before which it differs. */
  readonly cycle: number;
  /** Picoseconds of the edge before that. */
  readonly time: number;
  /** The value in each engine, in the order of the engines. */
  readonly values: readonly [string, string];
  readonly engines: readonly [string, string];
  /** What gave the signal its value: a statement, or else its declaration. */
  readonly position: SourcePosition | undefined;
  /** Other signals that differ in the same cycle. */
  readonly others: readonly string[];
  /** The last cycles of each engine, as VCD. */
  readonly waves: readonly [string, string];
  /** All of this, for a person. */
  readonly text: string;
}

/** An engine's part of a difference. */
export interface Witness {
  readonly name: string;
  readonly frame: Frame;
  readonly wave: string;
}

/** What differs: the signals that do, by number, and what they are. */
export interface Found {
  readonly cycle: number;
  readonly differing: readonly number[];
  readonly evidence: Evidence;
  readonly witnesses: readonly [Witness, Witness];
  /** How many cycles the waves hold at most. */
  readonly last: number;
}

/** Of the signals that differ, the first whose sources all agree: state before what follows from it. */
export function firstOf(differing: readonly number[], { places, signals }: Evidence): number {
  const all = new Set(differing);
  const roots = differing.filter(index => {
    const signal = signals[index];
    if (signal === undefined) return false;
    for (const source of places.sourcesOf(signal)) if (source !== index && all.has(source)) return false;
    return true;
  });
  const isState = (index: number): boolean => {
    const role = signals[index]?.role;
    return role === 'register' || role === 'readPort';
  };
  // Where all follow from each other, as bits of one bus may, there is no first.
  return roots.find(isState) ?? roots[0] ?? differing[0] ?? 0;
}

/** Signals named beside the first. */
const NAMED = 4;

function othersText(others: readonly string[]): string {
  const head =
    others.length === 1 ? '1 other signal differs' : `${String(others.length)} other signals differ`;
  const end = others.length > NAMED ? ', ...' : '.';
  return `${head} in this cycle: ${others.slice(0, NAMED).join(', ')}${end}`;
}

/** Describes a difference. */
export function differenceOf({ cycle, differing, evidence, witnesses, last }: Found): Difference {
  const index = firstOf(differing, evidence);
  const { signals, starts, now } = evidence;
  const signal = signals[index];
  if (signal === undefined) throw new RangeError('no such signal');
  const [left, right] = witnesses;
  const values = [left, right].map(({ frame }) => valueText(signal, frame, starts[index] ?? 0));
  const [a = '', b = ''] = values;
  const site = blameOf(signal, evidence);
  const position = site && resolveSite(site);
  const others = differing.flatMap(other => (other === index ? [] : [signals[other]?.path ?? '']));
  const more = others.length === 0 ? [] : [othersText(others)];
  const lines = [
    `${signal.path} differs in cycle ${String(cycle)} (${String(now.time)} ps): ${a} on ${left.name}, ${b} on ${right.name}.`,
    ...(position === undefined ? [] : [frameAt(position)]),
    ...more,
    `The last ${String(last)} cycles: ${displayPath(left.wave)} and ${displayPath(right.wave)}`,
  ];
  return {
    signal,
    path: signal.path,
    cycle,
    time: now.time,
    values: [a, b],
    engines: [left.name, right.name],
    position,
    others,
    waves: [left.wave, right.wave],
    text: lines.join('\n'),
  };
}

/** Thrown by an edge of a lock step whose engines differ. */
export class LockStepError extends Error {
  override readonly name = 'LockStepError';

  constructor(readonly difference: Difference) {
    super(difference.text);
  }
}
