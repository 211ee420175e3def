import {
  In,
  Out,
  Stream,
  bit,
  bundle,
  connect,
  generator,
  instance,
  module,
  mux,
  oneHot,
  reg,
  regNext,
  s,
  states,
  sum,
  u,
  vec,
  when,
} from '../../../dsl/index.js';
import { rowCounter } from '../../fact/row-counter.js';
import { cascadeProbes } from './cascade-probes.js';
import { cascadeRefusalOf } from './cascade-refusal.js';
import {
  NORM,
  PROBABILITY,
  READER,
  cascadeCommand,
  cascadeDefaults,
  cascadeRefusal,
  columnBits,
  listBits,
  listedType,
  magnitudeBits,
} from './cascade-shape.js';
import type { CascadeParameters } from './cascade-shape.js';
import { columnSums } from './column-sums.js';
import { listWalk } from './list-walk.js';
import { normStore } from './norm-store.js';
import { rankInTurn, scoredLists } from './ranked-lists.js';

/**
 * SpAtten's cascade pruning of tokens and heads: which are left, and their scores, from layer to layer. `Begin` opens a layer; its probabilities and outputs
 * are added up as they come, a row a cycle; `End` waits for the last of them, adds the sums to the scores and leaves the best, by one top-k engine for
 * tokens and for heads. Every command is answered. The list of tokens can be read between commands. A refused command changes nothing; its error
 * stands in its answer and, until `clearError`, in `error`.
 *
 * Source: SpAtten (HPCA 2021), sections III-A, III-B and IV. The contract is golden/spatten/cascade/cascade.md.
 */
export const cascade = generator(
  { ...cascadeDefaults, trace: false },
  ({ trace = false, ...parameters }: CascadeParameters & { readonly trace?: boolean }) => {
    const { lanes, outputLanes, norm, listLanes } = parameters;
    const tokenBits = listBits(parameters.tokens, listLanes);
    const headBits = listBits(parameters.heads, 1);
    const ports = {
      commands: Stream.sink(cascadeCommand),
      /** One for each command: how many tokens and heads are left. */
      answers: Stream.source(bundle({ error: cascadeRefusal, tokens: u(16), heads: u(8) })),
      /** Who reads the list of tokens. */
      walks: Stream.sink(u(READER)),
      /** For each walk the numbers of the tokens that are left, by position. `last` ends a walk. */
      ids: Stream.source(
        bundle({
          reader: u(READER),
          filled: u(listLanes),
          last: bit,
          row: vec(u(tokenBits.idBits), listLanes),
        }),
      ),
      /** Probabilities by position, queries of a head, then of the next one that is left. `last` ends a query. */
      rows: Stream.sink(bundle({ filled: u(lanes), last: bit, row: vec(u(PROBABILITY), lanes) })),
      /** Outputs in the same order. `last` ends a query. */
      outputs: Stream.sink(bundle({ elements: vec(s(12), outputLanes), last: bit })),
      /** How many tokens and which heads are left. */
      left: Out(bundle({ tokens: u(tokenBits.countBits), heads: u(parameters.heads) })),
      /** The first error since reset or `clearError`, and the number of its command, modulo 65536. */
      error: Out(bundle({ code: cascadeRefusal, command: u(16) })),
      clearError: In(bit),
      /** A command is being worked on, or a layer is open. */
      busy: Out(bit),
      /** A token that takes its place among those that are left, number by number; the first place begins the list anew. */
      tokenList: Out(listedType(tokenBits)),
    };
    const weights = {
      /** The norms of the values of a head by position, before its rows. */
      norms: Stream.sink(bundle({ position: u(tokenBits.idBits), norm: u(NORM) })),
    };
    const probes = cascadeProbes(parameters);
    const all: typeof ports & Partial<typeof weights> & Partial<typeof probes> = {
      ...ports,
      ...(norm ? weights : {}),
      ...(trace ? probes : {}),
    };
    return module('cascade', all, io => {
      const { commands, answers, rows, outputs } = io;
      const { state, run } = states('Idle', 'Sum', 'Tokens', 'RankTokens', 'Heads', 'RankHeads', 'Answer');
      const own = reg(cascadeCommand);
      const open = reg(bit, { init: 0 });
      const refused = reg(cascadeRefusal);
      const commandNumber = reg(u(16), { init: 0 });
      const error = reg(bundle({ code: cascadeRefusal, command: u(16) }), {
        init: { code: 'None', command: 0 },
      });
      const begins = own.op.is('Begin');

      const { tokens, heads } = scoredLists({ ...parameters, trace });
      const ends = begins.not();
      const common = {
        restart: begins.and(own.restart),
        rescale: ends.and(own.rescale),
        relist: ends.and(own.relist),
        rank: ends,
      };
      tokens.orders.valid.value = state.is('Tokens');
      tokens.orders.payload.value = {
        ...common,
        append: begins.and(own.restart.not()).and(own.tokens.ne(tokens.total)),
        total: own.tokens.trunc(tokenBits.countBits),
        keep: own.keepTokens.trunc(tokenBits.countBits),
        protectFirst: own.protectFirst,
        protectLast: own.protectLast,
      };
      heads.orders.valid.value = state.is('Heads');
      heads.orders.payload.value = {
        ...common,
        append: 0,
        total: own.heads.trunc(headBits.countBits),
        keep: own.keepHeads.trunc(headBits.countBits),
        protectFirst: 0,
        protectLast: 0,
      };

      const ofHeads = state.is('RankHeads');
      rankInTurn(parameters, { tokens, heads }, ofHeads);

      // What is still to come in a layer.
      const opens = state.is('RankHeads').and(heads.busy.not()).and(begins);
      const expected = {
        start: opens,
        rows: heads.left,
        terms: mux(own.generate, 1, tokens.left),
      };
      const counter = rowCounter({
        rowBits: headBits.countBits,
        termBits: tokenBits.countBits,
        lanes: 1,
      });
      const endsQuery = rows.fire.and(rows.payload.last);
      const rowsLeft = instance(counter, { ...expected, step: endsQuery }, { name: 'rows_left' });
      const outputsLeft = instance(
        counter,
        { ...expected, step: outputs.fire.and(outputs.payload.last) },
        { name: 'outputs_left' },
      );
      const complete = rowsLeft.running.or(outputsLeft.running).not();

      const position = reg(u(tokenBits.countBits));
      const columns = instance(
        columnSums({ lanes, tokens: parameters.tokens, sumBits: columnBits(parameters), norm }),
        { start: opens, left: tokens.left, position: position.trunc(tokenBits.idBits) },
        { name: 'columns' },
      );
      const { filled, last, row } = rows.payload;
      columns.rows.value = { valid: rows.fire, filled, last, row };
      const summing = state.is('Sum');
      const lastSum = position.add(1).eq(tokens.left);
      const sums = {
        valid: regNext(summing, { init: 0, name: 'summed' }),
        position: regNext(position.trunc(tokenBits.idBits), { name: 'summed_position' }),
        amount: columns.sum,
      };
      tokens.adds.value = sums;
      const amount = sum([...outputs.payload.elements].map(e => e.abs()));
      const magnitudes = {
        valid: regNext(outputs.fire, { init: 0, name: 'measured' }),
        position: regNext(outputsLeft.row.trunc(headBits.idBits), { name: 'measured_head' }),
        amount: regNext(amount.extend(magnitudeBits(parameters)), { name: 'magnitude' }),
      };
      heads.adds.value = magnitudes;
      outputs.ready.value = open.and(outputsLeft.running);

      const takes = open.and(rowsLeft.running);
      const { byNorm: weighs, normRows, norms } = columns;
      if (io.norms !== undefined && weighs !== undefined && normRows !== undefined && norms !== undefined) {
        const byNorm = reg(bit, { enable: opens });
        byNorm.next = own.byNorm;
        const store = instance(
          normStore({ lanes, tokens: parameters.tokens, heads: parameters.heads }),
          {
            start: opens,
            heads: mux(own.byNorm, heads.left, 0),
            left: tokens.left,
            free: endsQuery.and(rowsLeft.lastOfRow).and(byNorm),
            rows: normRows,
          },
          { name: 'norms' },
        );
        store.norms.valid.value = io.norms.valid.and(open);
        store.norms.payload.value = io.norms.payload;
        io.norms.ready.value = store.norms.ready.and(open);
        weighs.value = byNorm;
        norms.value = store.read;
        rows.ready.value = takes.and(byNorm.not().or(store.full));
      } else rows.ready.value = takes;

      const walker = instance(
        listWalk({ count: parameters.tokens, listLanes }),
        { hold: state.is('Idle').not(), left: tokens.left, row: tokens.row },
        { name: 'walker' },
      );
      connect(io.walks, walker.walks);
      connect(walker.ids, io.ids);
      tokens.read.value = walker.read;

      const command = commands.payload;
      const refusal = cascadeRefusalOf(command, parameters, {
        open,
        tokens: tokens.total,
        heads: heads.total,
      });
      const mayEnd = open.not().or(complete);
      commands.ready.value = state.is('Idle').and(walker.busy.not()).and(command.op.is('Begin').or(mayEnd));
      when(io.clearError, () => {
        error.code.next = 'None';
      });
      when(commands.fire, () => {
        commandNumber.next = commandNumber.wrapAdd(1);
        own.next = command;
        refused.next = refusal;
        position.next = 0;
        when(refusal.ne('None').and(error.code.is('None').or(io.clearError)), () => {
          error.next = { code: refusal, command: commandNumber };
        });
      });
      run({
        Idle: () => {
          when(commands.fire, () => {
            when(refusal.ne('None'), () => {
              state.go('Answer');
            })
              .elseWhen(command.op.is('Begin'), () => {
                open.next = 0;
                state.go('Tokens');
              })
              .otherwise(() => {
                open.next = 0;
                state.go('Sum');
              });
          });
        },
        Sum: () => {
          position.next = position.wrapAdd(1);
          when(lastSum, () => {
            state.go('Tokens');
          });
        },
        Tokens: () => {
          when(tokens.orders.fire, () => {
            state.go('RankTokens');
          });
        },
        RankTokens: () => {
          when(tokens.busy.not(), () => {
            state.go('Heads');
          });
        },
        Heads: () => {
          when(heads.orders.fire, () => {
            state.go('RankHeads');
          });
        },
        RankHeads: () => {
          when(heads.busy.not(), () => {
            open.next = begins;
            state.go('Answer');
          });
        },
        Answer: () => {
          when(answers.fire, () => {
            state.go('Idle');
          });
        },
      });

      const mask = reg(u(parameters.heads), { init: 0 });
      const { valid, place, number } = heads.listed;
      when(valid, () => {
        mask.next = mux(place.eq(0), 0, mask).or(oneHot(number, parameters.heads));
      });
      answers.valid.value = state.is('Answer');
      answers.payload.value = {
        error: refused,
        tokens: tokens.left.extend(16),
        heads: heads.left.extend(8),
      };
      io.left.value = { tokens: tokens.left, heads: mask };
      io.error.value = error;
      io.busy.value = open.or(state.is('Idle').not());
      io.tokenList.value = tokens.listed;

      if (io.sums !== undefined) io.sums.value = sums;
      if (io.magnitudes !== undefined) io.magnitudes.value = magnitudes;
      if (io.tokenScores !== undefined && tokens.scored !== undefined) io.tokenScores.value = tokens.scored;
      if (io.headScores !== undefined && heads.scored !== undefined) io.headScores.value = heads.scored;
      if (io.tokenKeys !== undefined && tokens.ranked !== undefined) io.tokenKeys.value = tokens.ranked;
      if (io.headKeys !== undefined && heads.ranked !== undefined) io.headKeys.value = heads.ranked;
      if (io.headList !== undefined) io.headList.value = heads.listed;
    });
  },
);
