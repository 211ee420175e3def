import type { Node, Variable } from '../ir/node.js';
import type { Target } from '../ir/statement.js';
import type { Type } from '../types/type.js';
import { leafKey } from '../types/leaves.js';

/** Where a scalar reads from, and what an assignment to it drives, if it can be driven. */
export interface Place {
  readonly node: Node;
  readonly target: Target | undefined;
}

/** Under this key a signal of any kind carries its type and its leaves. */
export const content: unique symbol = Symbol('content');

/** The run-time side of every signal: its type and one place for each leaf, by `leafKey`. */
export interface Content {
  readonly type: Type;
  readonly places: ReadonlyMap<string, Place>;
}

/** A signal of any kind. */
export interface Handle {
  readonly [content]: Content;
}

/** A number-valued signal; callable, which is how it is sliced. */
export interface ScalarHandle extends Handle {
  (hi: number, lo?: number): ScalarHandle;
  readonly node: Node;
  readonly target: Target | undefined;
}

/** True for a signal of any kind. */
export function isHandle(value: unknown): value is Handle {
  return ((typeof value === 'object' && value !== null) || typeof value === 'function') && content in value;
}

/** True for a number-valued signal. */
export function isScalar(value: unknown): value is ScalarHandle {
  return typeof value === 'function' && content in value;
}

/** Key of the only leaf of a type without fields. */
export const rootKey = leafKey([]);

/** The only place of a type without fields. */
export function rootPlace(signal: Handle): Place {
  const place = signal[content].places.get(rootKey);
  if (place === undefined) throw new TypeError('a signal with fields has no single value');
  return place;
}

/** The places of a type without fields. */
export function rootPlaces(place: Place): ReadonlyMap<string, Place> {
  return new Map([[rootKey, place]]);
}

const noSteps: Target['steps'] = [];

/** Drives all of a variable. */
export function wholeTarget(variable: Variable): Target {
  return { variable, lo: 0, width: variable.width, steps: noSteps };
}
