import { In, Out, bit, generator, instance, module, reg, s, u, when } from '../../../../dsl/index.js';
import { checksumOf, every } from '../fold.js';
import { noise, pieces } from '../noise.js';

/** A leaky sum that saturates at 12 bits, and how often it did. */
const leaky = generator({ width: 12 }, ({ width }: { readonly width: number }) =>
  module(
    'leaky',
    { sample: In(s(8)), clear: In(bit), total: Out(s(width)), clipped: Out(u(8)) },
    ({ sample, clear, total, clipped }) => {
      const held = reg(s(width), { init: 0 });
      const clips = reg(u(8), { init: 0 });
      const exact = held.sub(held.shr(6)).add(sample.mul(13));
      const fits = exact.saturate(width);
      held.next = fits;
      when(clear, () => {
        clips.next = 0;
      }).elseWhen(exact.ne(fits), () => {
        clips.next = clips.wrapAdd(1);
      });
      total.value = held;
      clipped.value = clips;
    },
  ),
);

/** A number of lanes that is no multiple of anything: 37 sums that leak and saturate. */
export const partialBench = generator({ lanes: 37 }, ({ lanes }: { readonly lanes: number }) =>
  module('partial_bench', { checksum: Out(u(32)) }, ({ checksum }) => {
    const clear = every(8);
    const words = pieces(noise('noise', Math.ceil(lanes / 8), 0x9e3779b97f4a7c15n), 8, lanes).flatMap(
      piece => {
        const { total, clipped } = instance(leaky({ width: 12 }), { sample: piece.asSInt(), clear });
        return [total.asUInt(), clipped];
      },
    );
    checksum.value = checksumOf(words, every(4));
  }),
);
