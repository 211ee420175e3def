import {
  In,
  Out,
  Stream,
  bit,
  bundle,
  generator,
  module,
  mux,
  reg,
  states,
  u,
  when,
} from '../../../dsl/index.js';
import { attentionError } from '../control/attention-errors.js';
import { cascadeCommand, cascadeRefusal } from '../cascade/cascade-shape.js';
import { layerResult } from '../control/descriptor-reader.js';
import { layerType } from '../control/descriptor-shape.js';

/**
 * The order of work in a layer: what is left of the cascade, the data path, scores and pruning, the list, and how it ended. A layer that is canceled, or in
 * which something went wrong, ends without pruning; the next one must restart the cascade.
 */
export const layerSequencer = generator({}, () => {
  const ports = {
    layers: Stream.sink(layerType),
    finished: Stream.source(layerResult),
    cancel: In(bit),
    /** Nothing is in hand but what may still be on its way to memory; and not even that. */
    quiet: Out(bit),
    drained: Out(bit),
    /** The layer in hand. */
    layer: Out(layerType),
    /** 1 for one cycle when loads and queries may begin. */
    start: Out(bit),
    /** Something of the data path is at work, memory it waits for included; from the cycle after `start` on. */
    working: In(bit),
    /** The first thing that went wrong in the data path since `start`. */
    fault: In(attentionError),
    commands: Stream.source(cascadeCommand),
    answers: Stream.sink(bundle({ error: cascadeRefusal, tokens: u(16), heads: u(8) })),
    /** Has the readers of the list get their copies; `listed` is 1 when they have them. */
    copies: Stream.source(bit),
    listed: In(bit),
    /** Has the list written to memory. */
    lists: Stream.source(bundle({ address: u(32), tokens: u(16), heads: u(8) })),
    /** Everything that was to be written is in memory. */
    written: In(bit),
  };
  return module('layer_sequencer', ports, io => {
    const { layers, finished, commands, answers, copies, lists } = io;
    const { state, run } = states(
      'Idle',
      'Begin',
      'Begun',
      'Copy',
      'Listed',
      'Start',
      'Work',
      'End',
      'Ended',
      'List',
      'Written',
      'Finish',
    );
    const layer = reg(layerType);
    const left = reg(bundle({ tokens: u(16), heads: u(8) }));
    const error = reg(attentionError);

    layers.ready.value = state.is('Idle');
    io.layer.value = layer;
    io.start.value = state.is('Start');
    const quiet = state.is('Idle').and(io.working.not());
    io.quiet.value = quiet;
    io.drained.value = quiet.and(io.written);
    commands.valid.value = state.is('Begin').or(state.is('End'));
    commands.payload.value = {
      op: 'Begin',
      restart: layer.restart,
      generate: layer.generate,
      byNorm: layer.rankByNorm,
      tokens: layer.tokens,
      heads: layer.heads,
      relist: layer.relist,
      rescale: layer.rescale,
      keepTokens: layer.keepTokens,
      // More heads than there are is no error of a descriptor: all stay.
      keepHeads: mux(layer.keepHeads.gt(layer.heads), layer.heads, layer.keepHeads),
      protectFirst: layer.protectFirst,
      protectLast: layer.protectLast,
    };
    when(state.is('End'), () => {
      commands.payload.op.value = 'End';
    });
    answers.ready.value = state.is('Begun').or(state.is('Ended'));
    copies.valid.value = state.is('Copy');
    copies.payload.value = 1;
    lists.valid.value = state.is('List');
    lists.payload.value = { address: layer.listBase, tokens: left.tokens, heads: left.heads };
    finished.valid.value = state.is('Finish');
    finished.payload.value = { error, keptTokens: left.tokens, keptHeads: left.heads };

    // What the cascade refuses it does not know how to go on with.
    const refused = answers.payload.error.ne('None');
    const giveUp = (): void => {
      error.next = 'TokensNotContinued';
      state.go('Finish');
    };
    run({
      Idle: () => {
        when(layers.fire, () => {
          layer.next = layers.payload;
          error.next = 'None';
          state.go('Begin');
        });
      },
      Begin: () => {
        when(commands.fire, () => {
          state.go('Begun');
        });
      },
      Begun: () => {
        when(answers.fire, () => {
          state.go('Copy');
          when(refused, giveUp);
        });
      },
      Copy: () => {
        when(copies.fire, () => {
          state.go('Listed');
        });
      },
      Listed: () => {
        when(io.listed, () => {
          state.go('Start');
        });
      },
      Start: () => {
        state.go('Work');
      },
      Work: () => {
        when(io.working.not(), () => {
          state.go('End');
          when(io.cancel, () => {
            state.go('Idle');
          }).elseWhen(io.fault.ne('None'), () => {
            error.next = io.fault;
            state.go('Finish');
          });
        });
      },
      End: () => {
        when(commands.fire, () => {
          state.go('Ended');
        });
      },
      Ended: () => {
        when(answers.fire, () => {
          left.next = { tokens: answers.payload.tokens, heads: answers.payload.heads };
          state.go('List');
          when(refused, giveUp);
        });
      },
      List: () => {
        when(lists.fire, () => {
          state.go('Written');
        });
      },
      Written: () => {
        when(io.written, () => {
          error.next = io.fault;
          state.go('Finish');
        });
      },
      Finish: () => {
        when(finished.fire, () => {
          state.go('Idle');
        });
      },
    });
  });
});
