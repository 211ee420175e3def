import { HardwareError, diagnostic } from '../diagnostics/diagnostic.js';
import { callerSite } from '../source/position.js';

const ofArrays = [
  'forEach',
  'slice',
  'reduce',
  'filter',
  'some',
  'every',
  'find',
  'flatMap',
  'concat',
  'reverse',
] as const;

/** Gives vecs what arrays have and they have not, as errors: a list that went through `mux` or `regNext` is still an array for the compiler. */
export function refuseArrayMethods(prototype: object): void {
  for (const name of ofArrays)
    Object.defineProperty(prototype, name, {
      get: (): never => {
        throw new HardwareError([
          diagnostic(
            'not-hardware',
            `a vec has no ${name}`,
            callerSite(),
            `spread it into an array: [...x].${name}(...)`,
          ),
        ]);
      },
    });
}
