/** How a clock domain samples and resets. */
export interface DomainStyle {
  readonly edge: 'rising' | 'falling';
  readonly reset: 'synchronous' | 'asynchronous';
  readonly active: 'high' | 'low';
}

/** A clock with its reset. Two domains are the same only if they are the same object. */
export interface Domain extends DomainStyle {
  readonly clock: string;
  readonly resetName: string;
}

/** The domain that a module has when none is given: `clock` rising, `reset` synchronous and active high. */
export const defaultDomain: Domain = Object.freeze({
  clock: 'clock',
  resetName: 'reset',
  edge: 'rising',
  reset: 'synchronous',
  active: 'high',
});

/** The domain of an input that belongs to no clock: it may be used only through a synchroniser. */
export const asynchronous: Domain = Object.freeze({
  ...defaultDomain,
  clock: '(asynchronous)',
  resetName: '(none)',
});
