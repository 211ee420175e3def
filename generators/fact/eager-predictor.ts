import {
  In,
  Out,
  Stream,
  bit,
  bundle,
  channel,
  clog2,
  connect,
  generator,
  instance,
  module,
  mux,
  pipe,
  reg,
  s,
  states,
  u,
  vec,
  when,
} from '../../dsl/index.js';
import { eagerTerms, scoreBits } from '../../golden/index.js';
import type { EagerLimits } from '../../golden/index.js';
import { eagerLoader } from './eager-loader.js';
import { eagerRefusal, eagerShape } from './eager-shape.js';
import { unpackLanes } from './lane-word.js';
import type { SumForm } from './log-accumulator.js';
import { logDot } from './log-dot.js';
import { operandStore } from './operand-store.js';
import { productWalk } from './product-walk.js';
import { rowBuffer } from './row-buffer.js';
import { rowCounter } from './row-counter.js';
import { storeBank } from './store-bank.js';

/** Parameters of {@link eagerPredictor}. */
export interface EagerPredictorParameters extends EagerLimits {
  readonly form: SumForm;
  readonly trace?: boolean | undefined;
}

/**
 * FACT's eager predictor (ISCA 2023) for one head: the attention scores of INT8 activations before queries and keys exist, by additions alone. A head is one item on
 * `jobs`, its `offsets` and `weights`, those of the queries before those of the keys, and its `activations`, a token at a time; it answers with an item on `scores` for
 * each query and key. Stage 1 makes the predicted queries and keys, stage 2 the scores; both are sums of the one log dot product inside. The next head is
 * loaded during stage 2. A refused head takes its items; its error stands in its one score and, until `clearError`, in `error`. The contract is
 * golden/fact/eager-predictor.md.
 */
export const eagerPredictor = generator(
  { lanes: 16, tokens: 50, inputs: 64, dimensions: 16, accumulatorBits: 20, form: 'oneHot', trace: false },
  ({ form, trace = false, ...limits }: EagerPredictorParameters) => {
    const { lanes, tokens, accumulatorBits } = limits;
    const { size, termBits, beat, sumStart, head, words, address } = eagerShape(limits);
    const token = u(Math.max(1, clog2(tokens)));
    const ports = {
      jobs: Stream.sink(bundle({ ...size, queryShift: u(5), keyShift: u(5) })),
      /** What each sum of stage 1 starts from. */
      offsets: Stream.sink(sumStart),
      /** Log codes. */
      weights: Stream.sink(beat),
      activations: Stream.sink(vec(s(8), lanes)),
      /** `lastOfRow`: the last key of a query. `last`: the last score of the head. */
      scores: Stream.source(
        bundle({
          error: eagerRefusal,
          score: s(scoreBits(limits)),
          query: token,
          key: token,
          lastOfRow: bit,
          last: bit,
        }),
      ),
      /** The first error since reset or `clearError`, and the number of its job, modulo 65536. */
      error: Out(bundle({ code: eagerRefusal, job: u(16) })),
      clearError: In(bit),
      busy: Out(bit),
    };
    const probes = {
      /** Probes: a sum of stage 1, and the operand that becomes of it. */
      summed: Out(bundle({ valid: bit, sum: s(accumulatorBits) })),
      shifted: Out(bundle({ valid: bit, operand: s(8) })),
    };
    const every: typeof ports & Partial<typeof probes> = { ...ports, ...(trace ? probes : {}) };
    return module('eager_predictor', every, io => {
      const { scores } = io;
      const { state, run } = states('Idle', 'Operands', 'Scores', 'Refuse');
      const own = reg(head);
      const operandStage = state.is('Operands');
      const scoreStage = state.is('Scores');

      const loader = instance(eagerLoader(limits), { clearError: io.clearError }, { name: 'loader' });
      connect(io.jobs, loader.jobs);
      connect(io.offsets, loader.offsets);
      connect(io.weights, loader.weights);
      connect(io.activations, loader.activations);
      const next = loader.head.payload;
      const begins = loader.head.fire.and(next.error.is('None'));

      const dot = instance(
        logDot({ lanes, terms: eagerTerms(limits), accumulatorBits, form }),
        { clearError: 0 },
        { name: 'dot' },
      );

      // Stage 1 is a product of tokens and weights, stage 2 one of queries and keys. Beats and sums of one have left when the other starts.
      const columnBits = Math.max(size.tokens.width, size.dimensions.width + 1);
      const sums = instance(
        rowCounter({ rowBits: size.tokens.width, termBits: columnBits, lanes: 1 }),
        { step: dot.sums.fire },
        { name: 'sums' },
      );
      const ends = dot.sums.fire.and(sums.last);
      const leftBits = Math.max(address.row, address.operands);
      const rightBits = Math.max(address.weights, address.operands);
      const walk = instance(
        productWalk({
          rowBits: size.tokens.width,
          columnBits,
          termBits,
          lanes,
          leftBits,
          rightBits,
        }),
        { keepLeft: begins },
        { name: 'walk' },
      );
      const rows = mux(begins, next.tokens, own.tokens);
      const columns = mux(begins, next.dimensions.shl(1).extend(columnBits), own.tokens.extend(columnBits));
      const starts = begins.or(ends.and(operandStage));
      walk.start.value = starts;
      walk.rows.value = rows;
      walk.columns.value = columns;
      walk.terms.value = mux(begins, next.inputs, own.dimensions.extend(termBits));
      sums.start.value = starts;
      sums.rows.value = rows;
      sums.terms.value = columns;

      // A step reads both memories; its words wait here until the lanes take them, with the job of the sum before its first beat.
      const { steps } = walk;
      const step = steps.payload;
      const fetched = reg(bit, { init: 0 });
      const beginsSum = reg(bit, { enable: steps.fire });
      const ofKey = reg(bit, { enable: steps.fire });
      const word = u(beat.width);
      const passing = channel(bundle({ left: word, right: word }), { name: 'words' });
      const held = pipe(passing.from);
      dot.beats.valid.value = held.valid;
      dot.beats.payload.value = {
        left: unpackLanes(held.payload.left, lanes),
        right: unpackLanes(held.payload.right, lanes),
      };
      held.ready.value = dot.beats.ready;
      when(passing.to.fire, () => {
        fetched.next = 0;
      });
      when(steps.fire, () => {
        fetched.next = 1;
      });
      beginsSum.next = step.first;
      ofKey.next = step.column.ge(own.dimensions);

      const activations = instance(
        rowBuffer({ width: beat.width, beats: words.row, addressBits: address.row }),
        {
          clear: loader.taken,
          read: steps.fire.and(operandStage),
          beat: step.left.trunc(address.row),
          freed: steps.fire.and(operandStage).and(step.lastOfRow),
        },
        { name: 'activations' },
      );
      const { rows: filled } = loader;
      activations.filling.valid.value = filled.valid;
      activations.filling.payload.value = {
        beat: filled.payload.beat,
        word: filled.payload.codes.asUInt(),
        last: filled.payload.last,
      };
      filled.ready.value = activations.filling.ready;
      loader.freed.value = steps.fire.and(operandStage).and(step.last);
      steps.ready.value = fetched.not().or(passing.to.fire).and(scoreStage.or(activations.full));
      const { offset, weight } = loader;
      const offsetWord = instance(
        storeBank({ width: accumulatorBits, words: words.offsets, addressBits: address.offsets }),
        {
          read: steps.fire.and(operandStage),
          write: offset.enable,
          address: mux(offset.enable, offset.address, step.column.trunc(address.offsets)),
          data: offset.data.asUInt(),
        },
        { name: 'offsets' },
      ).word;
      const weightWord = instance(
        storeBank({ width: beat.width, words: words.weights, addressBits: address.weights }),
        {
          read: steps.fire.and(operandStage),
          write: weight.enable,
          address: mux(weight.enable, weight.address, step.right.trunc(address.weights)),
          data: weight.data.asUInt(),
        },
        { name: 'weights' },
      ).word;

      // Operands of stage 2, those of the queries of a token before those of its keys.
      const predicted = dot.sums.fire.and(operandStage);
      const isKey = sums.beat.ge(own.dimensions);
      const store = operandStore({ lanes, words: words.operands, addressBits: address.operands });
      const stored = { clear: begins, code: dot.sums.payload.code, read: steps.fire.and(scoreStage) };
      const queries = instance(
        store,
        {
          ...stored,
          write: predicted.and(isKey.not()),
          last: sums.beat.add(1).eq(own.dimensions),
          address: step.left.trunc(address.operands),
        },
        { name: 'queries' },
      );
      const keys = instance(
        store,
        {
          ...stored,
          write: predicted.and(isKey),
          last: sums.lastOfRow,
          address: step.right.trunc(address.operands),
        },
        { name: 'keys' },
      );

      passing.to.valid.value = fetched.and(beginsSum.not().or(dot.jobs.ready));
      passing.to.payload.value = {
        left: mux(operandStage, activations.word, queries.word),
        right: mux(operandStage, weightWord, keys.word),
      };
      dot.jobs.valid.value = fetched.and(beginsSum).and(passing.to.ready);
      dot.jobs.payload.value = {
        terms: mux(operandStage, own.inputs, own.dimensions.extend(termBits)),
        offset: mux(operandStage, offsetWord.asSInt(), 0),
        // Of no meaning in stage 2, whose operands nobody takes.
        shift: mux(ofKey, own.keyShift, own.queryShift),
      };

      const refuses = state.is('Refuse');
      const finished = ends.and(scoreStage);
      dot.sums.ready.value = operandStage.or(scoreStage.and(scores.ready));
      scores.valid.value = scoreStage.and(dot.sums.valid).or(refuses);
      scores.payload.value = {
        error: own.error,
        score: mux(refuses, 0, dot.sums.payload.sum.trunc(scoreBits(limits))),
        query: mux(refuses, 0, sums.row.trunc(token.width)),
        key: mux(refuses, 0, sums.beat.trunc(token.width)),
        lastOfRow: refuses.or(sums.lastOfRow),
        last: refuses.or(sums.last),
      };

      loader.head.ready.value = state.is('Idle').or(finished);
      when(loader.head.fire, () => {
        own.next = next;
      });
      const follow = (): void => {
        when(begins, () => {
          state.go('Operands');
        }).elseWhen(loader.head.fire, () => {
          state.go('Refuse');
        });
      };
      run({
        Idle: follow,
        Operands: () => {
          when(ends, () => {
            state.go('Scores');
          });
        },
        Scores: () => {
          when(finished, () => {
            state.go('Idle');
          });
          follow();
        },
        Refuse: () => {
          when(scores.fire, () => {
            state.go('Idle');
          });
        },
      });
      io.error.value = loader.error;
      io.busy.value = loader.busy.or(state.is('Idle').not());
      if (io.summed !== undefined) io.summed.value = { valid: predicted, sum: dot.sums.payload.sum };
      if (io.shifted !== undefined)
        io.shifted.value = { valid: predicted, operand: dot.sums.payload.operand };
    });
  },
);
