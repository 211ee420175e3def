/** A resolved position in a TypeScript source; line and column count from 1. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/**
 * What the sources say about the things that a description made: asked for by the position of the call that made them.
 * Elaboration and printing work without it; names then fall back to the kind of thing and a number.
 */
export interface SourceInfo {
  /**
   * The name that the value of the call at `position` is bound to: a `const`, a destructured name, or the key of a property.
   * Undefined when the call is nested in a larger expression.
   */
  nameAt(position: Position): string | undefined;
  /** The first paragraph of the JSDoc of the function or `const` that the module(...) call at `position` stands in. */
  moduleDoc(position: Position): string | undefined;
  /** The JSDoc, or the comment at the end of the line, of a port's key in the module(...) call at `position`. */
  portDoc(position: Position, port: string): string | undefined;
}

/** Knows nothing: for elaboration in tests. */
export const noSourceInfo: SourceInfo = {
  nameAt: () => undefined,
  moduleDoc: () => undefined,
  portDoc: () => undefined,
};
