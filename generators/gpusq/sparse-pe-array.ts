import {
  In,
  Out,
  Stream,
  bit,
  bundle,
  cat,
  clog2,
  connect,
  generator,
  instance,
  lit,
  module,
  mux,
  reg,
  regNext,
  s,
  u,
  vec,
  when,
} from '../../dsl/index.js';
import type { SInt, UInt, Vec } from '../../dsl/index.js';
import { accumulatorColumn } from './accumulator-column.js';
import { delayed } from '../common/delayed.js';
import { cellWeights, sparseCell } from './sparse-cell.js';
import { STEP_BITS } from './sparse-pe.js';
import { loadedTile, sparseArrayRefusal, sparseTileLoader } from './sparse-tile-loader.js';

type Operands = readonly UInt<number>[];

/** Parameters of the array. */
export interface SparsePeArrayParameters {
  /** Rows of multipliers, even: two to an element. */
  readonly rows: number;
  readonly columns: number;
  /** The most tokens of a tile, 2 or more. */
  readonly tokens: number;
  /** The most tiles of a block. */
  readonly tiles: number;
  /** Bits of the accumulators; enough for every block. */
  readonly accumulatorWidth: number;
}

/**
 * A systolic array for weights of which two of four are kept, and for dense ones at half the rate. Weights stay, depth on the rows and output
 * channels on the columns; tokens come in from the left and move right, partial sums move down into accumulators, one a token
 * and column. The weights of the next tile are taken while this one runs.
 *
 * A tile is one item on `tiles`, `rows / 2` on `weights`, from the top, and `tokens` on `operands`. Tiles between `first` and `last` are added up;
 * with `last` each token answers with an item on `results`. A refused block still takes all its items; its error stands in its results and, until
 * `clearError`, in `error`, with the number of the tile.
 *
 * Source: golden/gpusq/sparse-pe-array.md; GPUSQ-ViT (CVPR 2023).
 */
export const sparsePeArray = generator(
  { rows: 16, columns: 16, tokens: 128, tiles: 64, accumulatorWidth: 32, trace: false },
  ({
    rows,
    columns,
    tokens,
    tiles,
    accumulatorWidth,
    trace = false,
  }: SparsePeArrayParameters & { readonly trace?: boolean }) => {
    const elements = rows / 2;
    const sumBits = STEP_BITS + clog2(elements);
    const addressBits = clog2(tokens);
    const accumulators = vec(s(accumulatorWidth), columns);
    const ports = {
      tiles: Stream.sink(bundle({ tokens: u(16), first: bit, last: bit, sparse: bit, pairs: bit })),
      /** `first` and `second` are the metadata: the kept units, ascending. */
      weights: Stream.sink(vec(cellWeights, columns)),
      /** Four bytes for each row of elements. */
      operands: Stream.sink(vec(u(8), 4 * elements)),
      /** `accumulators` are 0 for a refused block. */
      results: Stream.source(bundle({ error: sparseArrayRefusal, accumulators })),
      /** The first error since reset or `clearError`, and the number of its tile, modulo 65536. */
      error: Out(bundle({ code: sparseArrayRefusal, tile: u(16) })),
      clearError: In(bit),
      busy: Out(bit),
    };
    const probes = {
      /** Probe: what a tile adds for a token. */
      added: Out(bundle({ valid: bit, sums: vec(s(sumBits), columns) })),
      /** Probe: the accumulators of a token after a tile. */
      grown: Out(bundle({ valid: bit, accumulators })),
    };
    const every: typeof ports & Partial<typeof probes> = { ...ports, ...(trace ? probes : {}) };
    return module('sparse_pe_array', every, io => {
      const { operands, results } = io;
      const answer = reg(bundle({ valid: bit, error: sparseArrayRefusal }), {
        init: { valid: 0, error: 'None' },
      });
      // One token that cannot leave stops everything: what is on its way has no other place to wait.
      const advance = answer.valid.not().or(results.ready);

      const loader = instance(
        sparseTileLoader({ elements, columns, tokens, tiles }),
        { clearError: io.clearError },
        { name: 'loader' },
      );
      connect(io.tiles, loader.tiles);
      connect(io.weights, loader.weights);
      io.error.value = loader.error;

      // The tile at work.
      const tile = reg(loadedTile);
      const left = reg(u(16), { init: 0 });
      const fresh = reg(bit, { init: 0 });
      // How many advances ago the last token came in, from the end: 0 when all have left.
      const onItsWay = reg(u(clog2(elements + columns + 5)), { init: 0 });
      const settling = reg(u(clog2(columns)), { init: 0 });
      const enters = operands.fire;
      const starts = enters.and(fresh);
      operands.ready.value = advance.and(left.ne(0));
      loader.loaded.ready.value = left.eq(0).or(enters.and(left.eq(1)));
      loader.free.value = advance.and(fresh.not()).and(settling.eq(0));
      when(enters, () => {
        left.next = left.wrapSub(1);
        fresh.next = 0;
      });
      when(enters, () => {
        onItsWay.next = elements + columns + 4;
      }).elseWhen(advance.and(onItsWay.ne(0)), () => {
        onItsWay.next = onItsWay.wrapSub(1);
      });
      when(starts, () => {
        settling.next = columns - 1;
      }).elseWhen(advance.and(settling.ne(0)), () => {
        settling.next = settling.wrapSub(1);
      });
      when(loader.loaded.fire, () => {
        tile.next = loader.loaded.payload;
        left.next = loader.loaded.payload.tokens;
        fresh.next = loader.loaded.payload.tokens.ne(0);
      });

      // The array; row p is p cycles behind row 0, column c as many behind column 0.
      const cell = sparseCell({ sumBits });
      const zero: SInt<number> = lit(0, s(sumBits));
      let partials = Array.from({ length: columns }, () => zero);
      for (let p = 0; p < elements; p++) {
        const bytes = [3, 2, 1, 0].map(i => operands.payload.at(4 * p + i));
        const token = delayed(cat(...bytes), p, advance, { name: `token${String(p)}` });
        const head = delayed(cat(starts), p, advance, { init: 0, name: `swap${String(p)}` });
        let x: Operands | Vec<UInt<8>, UInt<8>> = [0, 1, 2, 3].map(i => token(8 * i + 7, 8 * i));
        let swap = head(0);
        const load = loader.load(p);
        partials = partials.map((partial, c) => {
          const placed = instance(
            cell,
            { advance, load, weights: loader.row.at(c), pairs: loader.pairs, swap, x, partial },
            { name: 'pe' },
          );
          x = placed.xOut;
          swap = placed.swapOut;
          return placed.partialOut;
        });
      }

      // What goes with a token, to where its sums come out.
      const depth = elements + columns + 2;
      const flags = delayed(cat(enters, starts, tile.first, tile.last), depth, advance, {
        init: 0,
        name: 'flags',
      });
      const errors = reg(vec(sparseArrayRefusal, depth), { enable: advance });
      errors.next = [tile.error, ...[...errors].slice(0, -1)];
      const [valid, start, first, last] = [flags(3), flags(2), flags(1), flags(0)];
      const error = errors.at(depth - 1);
      const good = valid.and(error.is('None'));
      const later = reg(u(addressBits), { enable: advance });
      const address = mux(start, 0, later);
      when(valid, () => {
        later.next = address.wrapAdd(1);
      });

      const adds = regNext(good, { init: 0, enable: advance });
      const addsFirst = regNext(first, { enable: advance });
      const writeAddress = regNext(address, { enable: advance });
      const answers = regNext(valid.and(last), { init: 0, enable: advance });
      const answerError = regNext(error, { enable: advance });
      when(advance, () => {
        answer.next = { valid: answers, error: answerError };
      });
      const ownSums = partials.map((partial, c) =>
        delayed(partial.asUInt(), columns - 1 - c, advance, { name: `sum${String(c)}` }).asSInt(),
      );
      const totals = ownSums.map(
        sum =>
          instance(
            accumulatorColumn({ sumBits, accumulatorWidth, tokens, addressBits }),
            { advance, sum, address, first: addsFirst, write: adds, writeAddress },
            { name: 'column' },
          ).total,
      );
      results.valid.value = answer.valid;
      results.payload.error.value = answer.error;
      totals.forEach((total, c) => {
        results.payload.accumulators.at(c).value = mux(answer.error.is('None'), total, 0);
      });
      io.busy.value = loader.busy.or(left.ne(0)).or(onItsWay.ne(0)).or(answer.valid);

      if (io.added !== undefined) {
        const { added } = io;
        added.valid.value = good.and(advance);
        ownSums.forEach((sum, c) => {
          added.sums.at(c).value = sum;
        });
      }
      if (io.grown !== undefined) {
        const { grown } = io;
        grown.valid.value = regNext(adds.and(advance), { init: 0 });
        totals.forEach((total, c) => {
          grown.accumulators.at(c).value = total;
        });
      }
    });
  },
);
