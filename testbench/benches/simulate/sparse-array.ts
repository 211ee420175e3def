import { Out, cat, generator, instance, lit, module, mux, reg, u } from '../../../dsl/index.js';
import { sparsePeArray } from '../../../generators/gpusq/sparse-pe-array.js';
import { checksumOf } from './fold.js';
import { noise, pieces } from './noise.js';

/** Tiles of a block. */
const TILES = 4;

/**
 * The array for 2:4 weights of `side` x `side`, up to 64, block after block of noise, half of the tiles sparse and half of INT4; nobody stalls. The
 * checksum takes all accumulators of every answer.
 */
export const sparseArrayBench = generator({ side: 16 }, ({ side }: { readonly side: number }) =>
  module('sparse_array_bench', { checksum: Out(u(32)) }, ({ checksum }) => {
    const size = { rows: side, columns: side, tokens: 128, tiles: 64, accumulatorWidth: 32 };
    const array = instance(sparsePeArray(size), { clearError: 0 }, { name: 'array' });
    const { tiles, weights, operands, results } = array;

    const tile = reg(u(2), { init: 0 });
    tile.next = mux(tiles.fire, tile.wrapAdd(1), tile);
    const [mode = lit(0, u(64))] = noise('mode_noise', 1, 0x2545f4914f6cdd1dn, tiles.fire);
    tiles.valid.value = 1;
    tiles.payload.value = {
      tokens: Math.min(4 * side, 128),
      first: tile.eq(0),
      last: tile.eq(TILES - 1),
      sparse: mode(0),
      pairs: mode(1),
    };

    // 2 bytes and a code for each column; the lower unit kept is one of the first two, the other one of the last two.
    const bytes = pieces(
      noise('weight_noise', Math.ceil(side / 4), 0x9e3779b97f4a7c15n, weights.fire),
      8,
      2 * side,
    );
    weights.valid.value = 1;
    for (let c = 0; c < side; c++) {
      const [w0, w1] = [bytes[2 * c] ?? lit(0, u(8)), bytes[2 * c + 1] ?? lit(0, u(8))];
      weights.payload.at(c).value = {
        w: [w0, w1],
        first: cat(lit(0, u(1)), w0(0)),
        second: cat(lit(1, u(1)), w1(0)),
      };
    }

    operands.valid.value = 1;
    pieces(
      noise('operand_noise', Math.ceil(side / 4), 0xd1b54a32d192ed03n, operands.fire),
      8,
      2 * side,
    ).forEach((byte, i) => {
      operands.payload.at(i).value = byte;
    });
    results.ready.value = 1;
    const words = [...results.payload.accumulators].map(sum => sum.asUInt());
    checksum.value = checksumOf([results.payload.error.asUInt(), ...words], results.fire);
  }),
);
