import {
  In,
  all,
  assert,
  bit,
  bundle,
  generator,
  memory,
  module,
  mux,
  reg,
  regNext,
  u,
  vec,
  when,
} from '../../../dsl/index.js';

/** Parameters of {@link survivorCheck}. */
export type SurvivorCheckParameters = {
  /** Numbers of a row. */
  readonly lanes: number;
  readonly idBits: number;
};

/** Lists are told apart by their number, modulo 2 to the power of this. */
const LIST_BITS = 8;

/** A token that takes its place among those that are left, as the cascade decides it; the first place begins the list anew. */
export const survivorType = (idBits: number) => bundle({ valid: bit, place: u(idBits), number: u(idBits) });

/**
 * Checks that no address of a pruned token is made: every number that a walker takes is one that the cascade let stay, whatever way it came from there. It keeps
 * for each token the number of the last list with it, by the decisions alone and not by the lists that the walkers read. Without outputs: nothing of it is left where
 * checks are not.
 */
export const survivorCheck = generator(
  { lanes: 2, idBits: 6 },
  ({ lanes, idBits }: SurvivorCheckParameters) => {
    const ports = {
      stays: In(survivorType(idBits)),
      /** A row that a walker takes in this cycle, and the lanes of it that it asks for. */
      asked: In(bundle({ valid: bit, filled: u(lanes), row: vec(u(idBits), lanes) })),
    };
    return module('survivor_check', ports, ({ stays, asked }) => {
      const newest = reg(u(LIST_BITS), { init: 0 });
      const lastList = memory(u(LIST_BITS), { depth: 2 ** idBits });
      const current = mux(stays.place.eq(0), newest.wrapAdd(1), newest);
      when(stays.valid, () => {
        newest.next = current;
        lastList.write(stays.number, current);
      });
      const known = [...asked.row].map((id, lane) =>
        asked.filled(lane).not().or(lastList.readAsync(id).eq(newest)),
      );
      // A cycle later: what is read for checks alone, lint takes for forgotten.
      const strays = regNext(asked.valid.and(all(known).not()), { init: 0 });
      assert(strays.not(), 'no address of a pruned token is made');
    });
  },
);
