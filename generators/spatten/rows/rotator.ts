import { In, Out, clog2, generator, module, mux, u, vec, wire } from '../../../dsl/index.js';
import type { Type } from '../../../dsl/index.js';

/** Parameters of {@link rotator}. */
export interface RotatorParameters<T extends Type> {
  readonly payload: T;
  /** 2 or more. */
  readonly lanes: number;
}

/**
 * Turns a row: element i leaves on lane (i + by) modulo `lanes`. One conditional turn by 2^b for each bit b of `by`.
 * Combinational.
 */
export const rotator = generator(
  { payload: u(32), lanes: 16 },
  <T extends Type>({ payload, lanes }: RotatorParameters<T>) =>
    module(
      'rotator',
      { by: In(u(clog2(lanes))), row: In(vec(payload, lanes)), turned: Out(vec(payload, lanes)) },
      ({ by, row, turned }) => {
        let stage: typeof row = row;
        for (let b = 0; b < by.width; b++) {
          const next = wire(vec(payload, lanes), { name: `turned_by_${String(2 ** b)}` });
          next.value = mux(by(b), stage.rotateLanes(-(2 ** b)), stage);
          stage = next;
        }
        turned.value = stage;
      },
    ),
);
