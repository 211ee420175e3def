import { In, Out, bit, generator, module, mux, reg, s, when } from '../../../dsl/index.js';

/** Parameters of {@link valueAccumulator}. */
export interface ValueAccumulatorParameters {
  readonly termBits: number;
  readonly sumBits: number;
}

/**
 * A sum over rows, and the finished sum beside it, which leaves by steps. With `adds` the sum grows by the term, from 0 with `first`; `captures` keeps the grown sum as
 * finished; `shifts` makes way for the finished sum of another place. Source: golden/spatten/multiply/probability-value.md.
 */
export const valueAccumulator = generator(
  { termBits: 27, sumBits: 34 },
  ({ termBits, sumBits }: ValueAccumulatorParameters) => {
    const ports = {
      adds: In(bit),
      first: In(bit),
      term: In(s(termBits)),
      captures: In(bit),
      shifts: In(bit),
      next: In(s(sumBits)),
      finished: Out(s(sumBits)),
    };
    return module('value_accumulator', ports, ({ adds, first, term, captures, shifts, next, finished }) => {
      const total = reg(s(sumBits));
      const held = reg(s(sumBits));
      const grown = mux(first, term.extend(sumBits), total.wrapAdd(term));
      when(adds, () => {
        total.next = grown;
      });
      when(captures, () => {
        held.next = mux(adds, grown, total);
      }).elseWhen(shifts, () => {
        held.next = next;
      });
      finished.value = held;
    });
  },
);
