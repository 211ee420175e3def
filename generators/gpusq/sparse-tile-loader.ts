import {
  In,
  Out,
  Stream,
  any,
  bit,
  bundle,
  choice,
  clog2,
  generator,
  module,
  mux,
  oneHot,
  reg,
  states,
  u,
  vec,
  when,
  wire,
} from '../../dsl/index.js';
import { cellWeights } from './sparse-cell.js';

/** Why a block of tiles was refused. */
export const sparseArrayRefusal = choice(
  'None',
  'TokensIsZero',
  'TokensOverMost',
  'TileOfNoBlock',
  'TilesOverMost',
  'IllegalMetadata',
);

/** A tile whose weights are in place; `error` is that of its block so far. */
export const loadedTile = bundle({ tokens: u(16), first: bit, last: bit, error: sparseArrayRefusal });

/** Parameters of {@link sparseTileLoader}. */
export interface SparseTileLoaderParameters {
  /** Rows of elements. */
  readonly elements: number;
  readonly columns: number;
  /** The most tokens of a tile, and the most tiles of a block. */
  readonly tokens: number;
  readonly tiles: number;
}

/**
 * Takes the header and the weights of one tile after another, checks both, and keeps the first error. Weights go out row by row while `free`;
 * a code of dense weights is replaced by that of bytes 0 and 1. Source: golden/gpusq/sparse-pe-array.md.
 */
export const sparseTileLoader = generator(
  { elements: 8, columns: 16, tokens: 128, tiles: 64 },
  ({ elements, columns, tokens, tiles }: SparseTileLoaderParameters) => {
    const ports = {
      tiles: Stream.sink(bundle({ tokens: u(16), first: bit, last: bit, sparse: bit, pairs: bit })),
      weights: Stream.sink(vec(cellWeights, columns)),
      loaded: Stream.source(loadedTile),
      /** The weights at work are not those that would be written. */
      free: In(bit),
      /** Bit p: the row goes to the elements of row p. */
      load: Out(u(elements)),
      row: Out(vec(cellWeights, columns)),
      pairs: Out(bit),
      error: Out(bundle({ code: sparseArrayRefusal, tile: u(16) })),
      clearError: In(bit),
      busy: Out(bit),
    };
    return module('sparse_tile_loader', ports, io => {
      const { weights, loaded, row } = io;
      const header = io.tiles.payload;
      const { state, run } = states('Idle', 'Load', 'Full');
      const rowBits = Math.max(1, clog2(elements));
      const rowNumber = reg(u(rowBits));
      const sparse = reg(bit);
      const pairs = reg(bit);
      const tile = reg(loadedTile);
      const ownError = reg(sparseArrayRefusal, { init: 'None' });
      const open = reg(bit, { init: 0 });
      const blockTokens = reg(u(16));
      const count = reg(u(clog2(tiles + 1)));
      const tileNumber = reg(u(16), { init: 0 });
      const error = reg(bundle({ code: sparseArrayRefusal, tile: u(16) }), {
        init: { code: 'None', tile: 0 },
      });

      const taken = io.tiles.fire;
      const illegal = sparse.and(
        any(Array.from({ length: columns }, (_, c) => weights.payload.at(c)).map(w => w.first.ge(w.second))),
      );
      const found = wire(sparseArrayRefusal, { default: 'None' });
      when(taken, () => {
        when(header.tokens.eq(0), () => {
          found.value = 'TokensIsZero';
        })
          .elseWhen(header.tokens.gt(tokens), () => {
            found.value = 'TokensOverMost';
          })
          .elseWhen(header.first.not().and(open.not().or(header.tokens.ne(blockTokens))), () => {
            found.value = 'TileOfNoBlock';
          })
          .elseWhen(header.first.not().and(count.ge(tiles)), () => {
            found.value = 'TilesOverMost';
          });
        ownError.next = found;
      }).elseWhen(weights.fire.and(illegal).and(ownError.is('None')), () => {
        found.value = 'IllegalMetadata';
        ownError.next = found;
      });

      for (let c = 0; c < columns; c++) {
        const { w, first, second } = weights.payload.at(c);
        row.at(c).value = { w, first: mux(sparse, first, 0), second: mux(sparse, second, 1) };
      }
      io.pairs.value = pairs;
      io.load.value = mux(weights.fire, oneHot(rowNumber, elements), 0);
      io.tiles.ready.value = state.is('Idle');
      weights.ready.value = state.is('Load').and(io.free);
      loaded.valid.value = state.is('Full');
      loaded.payload.value = tile;
      io.busy.value = state.is('Idle').not();
      io.error.value = error;

      run({
        Idle: () => {
          when(taken, () => {
            const { first, last } = header;
            tile.tokens.next = header.tokens;
            tile.first.next = first;
            tile.last.next = last;
            sparse.next = header.sparse;
            pairs.next = header.pairs;
            rowNumber.next = 0;
            tileNumber.next = tileNumber.wrapAdd(1);
            // A block ends with its last tile; what follows without a first one belongs to none.
            open.next = last.not().and(first.or(open));
            when(first, () => {
              blockTokens.next = header.tokens;
              count.next = 1;
            }).elseWhen(count.lt(tiles), () => {
              count.next = count.wrapAdd(1);
            });
            state.go('Load');
          });
        },
        Load: () => {
          when(weights.fire, () => {
            rowNumber.next = rowNumber.wrapAdd(1);
            when(rowNumber.eq(elements - 1), () => {
              state.go('Full');
            });
          });
        },
        Full: () => {
          when(loaded.fire, () => {
            state.go('Idle');
          });
        },
      });
      // The error of a block is that of its first tile that has one.
      const ended = reg(bit, { init: 1 });
      when(taken, () => {
        ended.next = header.last;
        when(header.first.or(ended).or(tile.error.is('None')), () => {
          tile.error.next = found;
        });
      }).elseWhen(found.ne('None').and(tile.error.is('None')), () => {
        tile.error.next = found;
      });
      when(io.clearError, () => {
        error.code.next = 'None';
      });
      when(found.ne('None').and(error.code.is('None').or(io.clearError)), () => {
        error.next = { code: found, tile: mux(taken, tileNumber, tileNumber.wrapSub(1)) };
      });
    });
  },
);
