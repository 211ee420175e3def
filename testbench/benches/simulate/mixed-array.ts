import { Out, generator, instance, module, u } from '../../../dsl/index.js';
import { mixedPeArray } from '../../../generators/fact/mixed-pe-array.js';
import { checksumOf } from './fold.js';
import { noise, pieces } from './noise.js';

/**
 * The mixed-precision array of `side` x `side`, up to 64, job after job of four tiles of noise, half of the beats INT8 and half INT4; nobody
 * stalls. The checksum takes all sums of every beat.
 */
export const mixedArrayBench = generator({ side: 16 }, ({ side }: { readonly side: number }) =>
  module('mixed_array_bench', { checksum: Out(u(32)) }, ({ checksum }) => {
    const size = { rows: side, columns: side, depth: 128, tiles: 16, accumulatorBits: 32 };
    const array = instance(mixedPeArray(size), { clearError: 0 }, { name: 'array' });
    const { jobs, weights, tokens, sums } = array;
    jobs.valid.value = 1;
    // More beats than a tile has rows of weights: the multipliers never wait.
    const beats = Math.min(2 * side, 64);
    jobs.payload.value = { int8: beats, int4: beats, tiles: 4 };
    weights.valid.value = 1;
    pieces(noise('weight_noise', Math.ceil(side / 8), 0x9e3779b97f4a7c15n, weights.fire), 8, side).forEach(
      (byte, c) => {
        weights.payload.values.at(c).value = byte.asSInt();
      },
    );
    tokens.valid.value = 1;
    pieces(noise('token_noise', Math.ceil(side / 8), 0xd1b54a32d192ed03n, tokens.fire), 8, side).forEach(
      (byte, r) => {
        tokens.payload.bytes.at(r).value = byte;
      },
    );
    sums.ready.value = 1;
    const words = [...sums.payload.even, ...sums.payload.odd].map(sum => sum.asUInt());
    checksum.value = checksumOf(words, sums.fire);
  }),
);
