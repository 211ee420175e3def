/** What went wrong in a bench; stable, for programs. */
export type BenchErrorCode =
  /** An assert or assume of the circuit failed. */
  | 'check'
  /** Nothing finished and nothing was transferred for longer than the cycle limit. */
  | 'hang'
  /** Every task waits for another task, and none for a clock. */
  | 'deadlock'
  /** A task took more cycles than `timeout` allows. */
  | 'timeout'
  /** A task waited too long for something that is not the bench's. */
  | 'outside'
  /** The name of a port or pin that the module does not have. */
  | 'unknown-port'
  /** A write to an output. */
  | 'read-only'
  /** A host value that the port's type cannot hold. */
  | 'bad-value'
  /** The circuit broke the rules of a bus. */
  | 'protocol'
  /** An argument or a use that makes no sense. */
  | 'misuse';

/** An error of a bench or of the circuit it runs. The message says what, where, when, and what to do. */
export class BenchError extends Error {
  override readonly name = 'BenchError';

  constructor(
    readonly code: BenchErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/**
 * Checks a count given by the caller.
 * @throws BenchError `misuse`
 */
export function requireCount(what: string, value: number, least = 0): void {
  if (Number.isSafeInteger(value) && value >= least) return;
  throw new BenchError(
    'misuse',
    `${what} is ${String(value)}; give a whole number from ${String(least)} up.`,
  );
}
