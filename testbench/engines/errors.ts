/** What went wrong in an engine; stable, for programs. */
export type EngineErrorCode =
  /** A program that the engine needs is not installed. */
  | 'tool-missing'
  /** A program that the engine runs refused its input. */
  | 'tool-failed'
  /** The circuit's pin list does not agree with its Verilog. */
  | 'pin-mismatch'
  /** A pin name that the engine's tools cannot take. */
  | 'reserved-name'
  /** The name of a pin that the circuit does not have. */
  | 'unknown-pin'
  /** The name of a stream that the circuit does not have. */
  | 'unknown-stream'
  /** Arguments that do not fit the circuit, such as a stimulus of the wrong length. */
  | 'bad-argument'
  /** The circuit has something that the engine cannot run. */
  | 'unsupported'
  /** The engine's process died. */
  | 'crashed'
  /** One step took longer than the time limit. */
  | 'hung'
  /** The Verilog ended the simulation: `$stop`, `$finish`, `$fatal`, or logic that does not converge. */
  | 'stopped'
  /** An output is X after reset, on an engine that has X. */
  | 'unknown-value'
  /** The simulation was closed before. */
  | 'closed'
  /** The folder that keeps built models cannot be written. */
  | 'cache-unwritable'
  /** The wave file cannot be written. */
  | 'wave-failed';

/** An error that a user of an engine can cause. The message says what, where, and what to do. */
export class EngineError extends Error {
  override readonly name = 'EngineError';

  constructor(
    readonly code: EngineErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
