/** What an engine may work out for all lanes at once: maps of maps of a vec of registers. */
import { reg, vec, when } from '../../dsl/index.js';
import type { Vec } from '../../dsl/index.js';
import { drive } from './statements.js';
import type { CircuitOptions } from './storage.js';
import type { Tape } from './tape.js';
import { condition, constantOf, emptyPool, fitted, join, laneType, number } from './types.js';
import type { Integer, Pool } from './types.js';
import { mapped } from './values.js';

/** A vec of registers whose next value is what several maps make of it, of another vec, and of values for all lanes. */
export function mapLoop(tape: Tape, pool: Pool, options: CircuitOptions): void {
  const element = laneType(tape);
  const length = tape.pick([8, 9, 12, 16, 8, 11, 17, 4]);
  const type = vec(element, length);
  const withInit = options.everyInit || tape.chance(60);
  const state = reg(type, withInit ? { init: constantOf(tape, type) as never } : {});
  pool.hits.use('map loop', element);
  const inner = emptyPool(pool.hits, false);
  inner.numbers.push(number(tape, pool), number(tape, pool));
  inner.vecs.push(state as unknown as Vec<Integer, Integer>);
  inner.vecs.push(...pool.vecs.filter(found => found.length === length).slice(0, 1));
  for (let i = 1 + tape.below(4); i >= 0; i--) mapped(tape, inner, tape.pick(inner.vecs));
  const last = inner.vecs.at(-1);
  const isSigned = element.kind === 's';
  const next = last?.map(x => {
    const value = fitted(tape, inner, x, element.width, isSigned);
    const whole = value.width < element.width ? value.extend(element.width) : value;
    return isSigned ? whole.asSInt() : whole;
  });
  const act = (): void => {
    drive({ type, signal: state, member: 'next' }, next);
  };
  if (tape.chance(40)) when(condition(tape, pool), act);
  else act();
  join(pool, type, state);
  if (last !== undefined) pool.vecs.push(last);
}
