import { In, Out, bit, generator, instance, lit, module, reg, u, when } from '../../../../dsl/index.js';
import type { Bit } from '../../../../dsl/index.js';
import { checksumOf, every } from '../fold.js';
import { noise, pieces } from '../noise.js';

/** Wants its turn when it has waited for `patience` cycles, and gets it where no lane before wants the same. */
const claimant = generator({ width: 8 }, ({ width }: { readonly width: number }) =>
  module(
    'claimant',
    { patience: In(u(width)), taken: In(bit), takenNext: Out(bit), waited: Out(u(width)), turns: Out(u(16)) },
    ({ patience, taken, takenNext, waited, turns }) => {
      const age = reg(u(width), { init: 0 });
      const count = reg(u(16), { init: 0 });
      const wants = age.ge(patience);
      const granted = wants.and(taken.not());
      when(granted, () => {
        age.next = 0;
        count.next = count.wrapAdd(1);
      }).elseWhen(age.ne(2 ** width - 1), () => {
        age.next = age.wrapAdd(1);
      });
      takenNext.value = taken.or(wants);
      waited.value = age;
      turns.value = count;
    },
  ),
);

/** A combinational chain between neighbours: of 32 lanes the first that wants its turn gets it. */
export const chainBench = generator({ lanes: 32 }, ({ lanes }: { readonly lanes: number }) =>
  module('chain_bench', { checksum: Out(u(32)) }, ({ checksum }) => {
    let taken: Bit = lit(0, bit);
    const words = pieces(noise('noise', lanes / 8, 0x9e3779b97f4a7c15n), 8, lanes).flatMap(patience => {
      const { takenNext, waited, turns } = instance(claimant({ width: 8 }), { patience, taken });
      taken = takenNext;
      return [waited, turns];
    });
    checksum.value = checksumOf([...words, taken], every(4));
  }),
);
