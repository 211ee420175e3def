import { HardwareError, diagnostic } from '../diagnostics/diagnostic.js';
import { callerSite } from '../source/position.js';

/** The error for treating a signal as a host value: it has none while hardware is being described. */
export function rejectHostUse(what: string): HardwareError {
  return new HardwareError([
    diagnostic(
      'host-operator',
      `${what}: a signal has no value while hardware is described`,
      callerSite(),
      'use the methods (add, lt, eq, and, not, ...), mux for a choice, and when for a condition; a register or wire is read by its own name',
    ),
  ]);
}
