import { switchOn, when } from '../../dsl/index.js';
import type { Choice, Type, Vec } from '../../dsl/index.js';
import { asBundle, asChoice, asVec } from '../../dsl/types/leaves.js';
import type { Tape } from './tape.js';
import { condition, expression, fitted, literalOf, safeIndex } from './values.js';
import type { Integer, Pool } from './values.js';

/** Something that statements assign to: a wire or output by `value`, a register by `next`. */
export interface Sink {
  readonly type: Type;
  readonly signal: unknown;
  readonly member: 'value' | 'next';
}

/** A constant of a type, as a load. */
export function constantOf(tape: Tape, type: Type): unknown {
  switch (type.kind) {
    case 'choice':
      return tape.pick(asChoice(type).labels);
    case 'vec':
      return Array.from({ length: asVec(type).length }, () => constantOf(tape, asVec(type).element));
    case 'bundle':
      return Object.fromEntries(
        Object.entries(asBundle(type).fields).map(([name, field]) => [name, constantOf(tape, field)]),
      );
    default:
      return literalOf(tape, { width: type.width, kind: type.kind });
  }
}

/** A random value of a type, as a load. */
export function valueOf(tape: Tape, pool: Pool, type: Type): unknown {
  switch (type.kind) {
    case 'choice':
      return tape.pick(asChoice(type).labels);
    case 'vec':
      return Array.from({ length: asVec(type).length }, () => valueOf(tape, pool, asVec(type).element));
    case 'bundle':
      return Object.fromEntries(
        Object.entries(asBundle(type).fields).map(([name, field]) => [name, valueOf(tape, pool, field)]),
      );
    default: {
      if (tape.chance(15)) return literalOf(tape, { width: type.width, kind: type.kind });
      const x = tape.chance(30) ? expression(tape, pool) : tape.pick(pool.numbers);
      return fitted(tape, x, type.width, type.kind === 's');
    }
  }
}

function drive(signal: unknown, member: Sink['member'], value: unknown): void {
  (signal as Record<Sink['member'], unknown>)[member] = value;
}

/** Assigns to all of a sink, or to a lane, field, slice or bit of it. */
export function assign(tape: Tape, pool: Pool, { type, signal, member }: Sink): void {
  const partly = tape.below(4);
  if (partly < 2 || type.kind === 'choice') {
    drive(signal, member, valueOf(tape, pool, type));
  } else if (type.kind === 'vec') {
    const { element, length } = asVec(type);
    const at = length > 1 && partly === 3 ? safeIndex(tape, pool, length) : tape.below(length);
    const inner = { type: element, signal: (signal as Vec<unknown, unknown>).at(at), member };
    assign(tape, pool, inner);
  } else if (type.kind === 'bundle') {
    const [name, field] = tape.pick(Object.entries(asBundle(type).fields));
    assign(tape, pool, { type: field, signal: (signal as Record<string, unknown>)[name], member });
  } else {
    const x = signal as Integer;
    if (partly === 2 || x.width === 1) {
      const lo = tape.below(x.width);
      const hi = lo + tape.below(x.width - lo);
      drive(x(hi, lo), member, fitted(tape, tape.pick(pool.numbers), hi - lo + 1, false));
    } else drive(x.at(safeIndex(tape, pool, x.width)), member, condition(tape, pool));
  }
}

/** Statements inside a condition; `act` makes one leaf statement. */
function block(tape: Tape, pool: Pool, depth: number, act: () => void): () => void {
  return () => {
    if (tape.chance(80)) act();
    if (depth > 0 && tape.chance(50)) conditional(tape, pool, depth - 1, act);
  };
}

/** A random `when` or `switch` around statements that `act` makes. */
export function conditional(tape: Tape, pool: Pool, depth: number, act: () => void): void {
  const body = (): (() => void) => block(tape, pool, depth, act);
  if (tape.chance(30)) {
    const subject = tape.pick(pool.numbers);
    const values = [...new Set(Array.from({ length: 1 + tape.below(3) }, () => literalOf(tape, subject)))];
    let chain = switchOn(subject);
    for (const value of values) chain = chain.is(value, body());
    if (tape.chance(60)) chain.otherwise(body());
    return;
  }
  let chain = when(condition(tape, pool), body());
  for (let i = tape.below(3); i > 0; i--) chain = chain.elseWhen(condition(tape, pool), body());
  if (tape.chance(50)) chain.otherwise(body());
}

/** A switch on a choice with a random statement for each name. */
export function choiceSwitch(tape: Tape, pool: Pool, subject: Choice<string>, act: () => void): void {
  switchOn(subject, Object.fromEntries(subject.labels.map(label => [label, block(tape, pool, 1, act)])));
}
