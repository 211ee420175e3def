import type { CheckPoint, Output, Update } from './circuit.js';
import type { Write } from './memories.js';

/** Something that a step of the circuit does, beside working out words. */
export type Action =
  | { readonly kind: 'update'; readonly update: Update; readonly value: number }
  /** All writes of one memory, in order. */
  | { readonly kind: 'writes'; readonly writes: readonly Write[]; readonly state: number }
  | { readonly kind: 'check'; readonly point: CheckPoint; readonly number: number }
  | { readonly kind: 'output'; readonly output: Output };

/** The words that an action needs. */
export function rootsOf(action: Action): readonly number[] {
  switch (action.kind) {
    case 'update':
      return [action.value];
    case 'writes':
      return action.writes.flatMap(({ guard, offset, limbs }) => [
        guard,
        offset,
        ...limbs.flatMap(({ data, mask }) => (mask === undefined ? [data] : [data, mask])),
      ]);
    case 'check':
      return [action.point.active, action.point.condition];
    case 'output':
      return [action.output.value];
  }
}

/** The state that an action changes; undefined for none. */
export function changes(action: Action): number | undefined {
  if (action.kind === 'update') return action.update.state;
  return action.kind === 'writes' ? action.state : undefined;
}
