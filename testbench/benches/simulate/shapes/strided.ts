import { In, Out, generator, instance, module, regNext, u, vec, wire } from '../../../../dsl/index.js';
import type { UInt } from '../../../../dsl/index.js';
import { checksumOf, every } from '../fold.js';
import { noise, pieces } from '../noise.js';

/** Lane i takes what lane i - 3 made. */
const reach = 3;

/** Mixes what comes from another lane with a sample of its own. */
const mixer = generator({ width: 16 }, ({ width }: { readonly width: number }) =>
  module(
    'mixer',
    { from: In(u(width)), sample: In(u(width)), mixed: Out(u(width)) },
    ({ from, sample, mixed }) => {
      const sum = regNext(from.wrapAdd(sample));
      mixed.value = regNext(sum.xor(from.shr(3)).wrapSub(sample.shlTrunc(1)));
    },
  ),
);

/** Lanes with a strided hook-up: lane i is fed by lane i - 3 and by piece 2i of a wide input. */
export const stridedBench = generator({ lanes: 48 }, ({ lanes }: { readonly lanes: number }) =>
  module('strided_bench', { checksum: Out(u(32)) }, ({ checksum }) => {
    const input = wire(vec(u(16), 2 * lanes));
    pieces(noise('noise', lanes / 2, 0x9e3779b97f4a7c15n), 16, 2 * lanes).forEach((piece, i) => {
      input.at(i).value = piece;
    });
    const mixed: UInt<number>[] = [];
    for (let i = 0; i < lanes; i++) {
      const from = mixed[i - reach] ?? input.at(2 * i + 1);
      mixed.push(instance(mixer({ width: 16 }), { from, sample: input.at(2 * i) }).mixed);
    }
    checksum.value = checksumOf(mixed, every(4));
  }),
);
