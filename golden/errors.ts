/** What went wrong, for programs; the message says it for people. */
export type GoldenErrorCode =
  | 'bad-argument'
  | 'bad-config'
  | 'bad-data-set'
  | 'bad-file'
  | 'bad-seed'
  | 'missing-tensor'
  | 'wrong-dtype'
  | 'wrong-shape';

/**
 * An error that the caller of the golden library can cause and mend: a bad argument, file or weight.
 * The message is one line that says what is wrong, where, and what to do.
 */
export class GoldenError extends Error {
  override readonly name = 'GoldenError';

  constructor(
    readonly code: GoldenErrorCode,
    message: string,
  ) {
    super(message);
  }
}
