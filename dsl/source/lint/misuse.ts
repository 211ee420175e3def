import type ts from 'typescript';

/** Stable names of the ways to treat a signal as a host value. */
export type MisuseCode =
  | 'host-condition'
  | 'host-equality'
  | 'host-operator'
  | 'host-switch'
  | 'host-loop'
  | 'host-text'
  | 'host-predicate'
  | 'discarded'
  | 'driver-read';

/** One misuse: what it is, what to write instead, and the piece of source that is wrong. */
export interface Misuse {
  readonly code: MisuseCode;
  readonly message: string;
  readonly help: string;
  readonly node: ts.Node;
}

/** A piece of source on one line, cut to what fits a message. */
export function textOf(node: ts.Node): string {
  const text = node.getText().replace(/\s+/g, ' ');
  return text.length <= 32 ? text : `${text.slice(0, 31)}…`;
}
