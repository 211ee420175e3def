import { switchOn, when } from '../../dsl/index.js';
import type { Choice, Type, Vec } from '../../dsl/index.js';
import { asBundle, asChoice, asVec } from '../../dsl/types/leaves.js';
import type { Tape } from './tape.js';
import { condition, fitted, indexOf, literalOf, number } from './types.js';
import type { Integer, Pool } from './types.js';
import { expression } from './values.js';

/** Something that statements assign to: a wire or output by `value`, a register by `next`. */
export interface Sink {
  readonly type: Type;
  readonly signal: unknown;
  readonly member: 'value' | 'next';
}

/** `count` values, of which a few are made and come again: a long vec is no more to build than a short one. */
export function several<R>(count: number, make: () => R): R[] {
  const made = Array.from({ length: Math.min(count, 4) }, make);
  return Array.from({ length: count }, (_, i) => made[i % made.length]).filter(item => item !== undefined);
}

/** A random value of a type, as a load. */
export function valueOf(tape: Tape, pool: Pool, type: Type): unknown {
  switch (type.kind) {
    case 'choice':
      return tape.pick(asChoice(type).labels);
    case 'vec': {
      const { element, length } = asVec(type);
      const same = pool.vecs.filter(lanes => lanes.length === length).at(-1);
      const first = same?.at(0);
      if (first?.width === element.width && first.kind === element.kind && tape.chance(60)) return same;
      return several(length, () => valueOf(tape, pool, element));
    }
    case 'bundle':
      return Object.fromEntries(
        Object.entries(asBundle(type).fields).map(([name, field]) => [name, valueOf(tape, pool, field)]),
      );
    default: {
      if (tape.chance(10)) return literalOf(tape, { width: type.width, kind: type.kind });
      const x = tape.chance(30) ? expression(tape, pool) : number(tape, pool);
      return fitted(tape, pool, x, type.width, type.kind === 's');
    }
  }
}

/** Drives all of a sink. */
export function drive({ signal, member }: Sink, value: unknown): void {
  (signal as Record<Sink['member'], unknown>)[member] = value;
}

/** Assigns to all of a sink, or to a lane, field, slice or bit of it. */
export function assign(tape: Tape, pool: Pool, sink: Sink): void {
  const { type, signal, member } = sink;
  const { hits } = pool;
  const partly = tape.below(4);
  if (partly < 2 || type.kind === 'choice') {
    hits.use('assign', type);
    drive(sink, valueOf(tape, pool, type));
  } else if (type.kind === 'vec') {
    const { element, length } = asVec(type);
    const dynamic = length > 1 && partly === 3;
    hits.use(dynamic ? 'assign dynamic lane' : 'assign lane', element);
    const at = dynamic ? indexOf(tape, pool, length) : tape.below(length);
    const inner = { type: element, signal: (signal as Vec<unknown, unknown>).at(at), member };
    assign(tape, pool, inner);
  } else if (type.kind === 'bundle') {
    const [name, field] = tape.pick(Object.entries(asBundle(type).fields));
    hits.use('assign field', field);
    assign(tape, pool, { type: field, signal: (signal as Record<string, unknown>)[name], member });
  } else {
    const x = signal as Integer;
    if (partly === 2 || x.width === 1) {
      const lo = tape.below(x.width);
      const hi = lo + tape.below(x.width - lo);
      hits.use('assign slice', x);
      const part = { type, signal: x(hi, lo), member };
      drive(part, fitted(tape, pool, number(tape, pool), hi - lo + 1, false));
    } else {
      hits.use('assign dynamic bit', x);
      drive({ type, signal: x.at(indexOf(tape, pool, x.width)), member }, condition(tape, pool));
    }
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
    const subject = number(tape, pool);
    pool.hits.use('switchOn', subject);
    const values = [...new Set(Array.from({ length: 1 + tape.below(3) }, () => literalOf(tape, subject)))];
    let chain = switchOn(subject);
    for (const value of values) chain = chain.is(value, body());
    if (tape.chance(60)) chain.otherwise(body());
    return;
  }
  const arms = tape.below(3);
  pool.hits.use(arms === 0 ? 'when' : 'when elseWhen', { width: 1 });
  let chain = when(condition(tape, pool), body());
  for (let i = arms; i > 0; i--) chain = chain.elseWhen(condition(tape, pool), body());
  if (tape.chance(50)) chain.otherwise(body());
}

/** A switch on a choice with a random statement for each name. */
export function choiceSwitch(tape: Tape, pool: Pool, subject: Choice<string>, act: () => void): void {
  pool.hits.use('switchOn choice', subject);
  switchOn(subject, Object.fromEntries(subject.labels.map(label => [label, block(tape, pool, 1, act)])));
}
