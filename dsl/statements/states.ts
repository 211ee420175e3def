import type { Bit, Choice } from '../signals/signal.js';
import { requireBuilder } from '../module/builder.js';
import { choice } from '../types/construct.js';
import { reg } from './storage.js';
import { switchOn } from './switch.js';
import type { Handlers } from './switch.js';

/** The state register of a state machine. */
export interface StateRegister<S extends string> {
  /** 1 while the machine is in `state`. */
  is(state: S): Bit;
  /** The machine is in `state` after the next edge. */
  go(state: S): void;
  /** The register as a choice. */
  readonly current: Choice<S>;
}

/** A state machine whose first state is the one at reset. `run` takes one function for each state. */
export interface States<S extends string> {
  readonly state: StateRegister<S>;
  readonly run: (handlers: Handlers<S>) => void;
}

/** A state machine with the given states; the first is the reset state, which it stays in until told to go elsewhere. */
export function states<const S extends readonly [string, ...string[]]>(...names: S): States<S[number]> {
  type Name = S[number];
  requireBuilder('states');
  const current = reg(choice(...names), { init: names[0], name: 'state' });
  return {
    state: {
      is: name => current.is(name),
      go: name => {
        current.next = name;
      },
      current,
    },
    run: (handlers: Handlers<Name>) => {
      switchOn<Name>(current, handlers);
    },
  };
}
