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
        let stage = [...row];
        for (let b = 0; b < by.width; b++) {
          const before = stage;
          const next = wire(vec(payload, lanes), { name: `turned_by_${String(2 ** b)}` });
          before.forEach((element, i) => {
            const other = before[(i - (2 ** b % lanes) + lanes) % lanes] ?? element;
            next.at(i).value = mux(by(b), other, element);
          });
          stage = [...next];
        }
        stage.forEach((element, i) => {
          turned.at(i).value = element;
        });
      },
    ),
);
