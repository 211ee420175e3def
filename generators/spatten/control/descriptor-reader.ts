import {
  In,
  Out,
  Stream,
  axiRead,
  bit,
  bundle,
  cat,
  choice,
  generator,
  incrementingBurst,
  lit,
  memory,
  module,
  mux,
  reg,
  states,
  u,
  vec,
  when,
} from '../../../dsl/index.js';
import { attentionError } from './attention-errors.js';
import { descriptorFindings, entryFindings, firstError } from './descriptor-checks.js';
import {
  controlDefaults,
  descriptorFrom,
  descriptorReserved,
  entryFrom,
  entryReserved,
  headBits,
  headEntry,
  layerType,
} from './descriptor-shape.js';
import type { DescriptorLimits } from './descriptor-shape.js';

const { headSize, largestHead, tokens, heads, norms } = controlDefaults;
const limitsDefaults = { headSize, largestHead, tokens, heads, norms } satisfies DescriptorLimits;

/** The port that reads descriptors and head tables. */
export const descriptorBus = { addressWidth: 32, dataWidth: 64, idWidth: 1 } as const;

const stateNames = [
  'Idle',
  'AskDescriptor',
  'TakeDescriptor',
  'CheckDescriptor',
  'AskHeads',
  'TakeHeads',
  'CheckHeads',
  'Offer',
  'Work',
  'Drain',
] as const;

/** What the unit does; `Drain` waits for the data path after an error. */
export const readerState = choice(...stateNames);

/** How a layer ended: an error, or how many tokens and heads stay. */
export const layerResult = bundle({ error: attentionError, keptTokens: u(16), keptHeads: u(8) });

/** The ports between descriptors and the data path, as `control` has them too. */
export function layerPorts(sizes: DescriptorLimits) {
  return {
    descriptors: axiRead(descriptorBus),
    /** A layer whose descriptor and head table were found good. */
    layers: Stream.source(layerType),
    /** How the layer in hand ended, when all it wrote has arrived. */
    finished: Stream.sink(layerResult),
    /** A head's number; its scales stand on `scales` one cycle later, from the time a layer is offered until it is done; else 0. */
    headNumber: In(u(headBits(sizes))),
    scales: Out(headEntry),
    /** The data path drops what it has in hand; 1 until `drained` is. */
    cancel: Out(bit),
    /** The data path has nothing in hand and nothing to come: 0 from the cycle after a layer was taken. */
    drained: In(bit),
  };
}

/**
 * Works through descriptors: reads and checks each with its head table, hands the layer over, and waits for its end. The
 * contract is golden/spatten/control/descriptor.md. A burst that was asked for is always taken to its end, and a layer that was
 * offered stays on offer; so a stop takes effect at the next check, or in the cycle after the layer was taken.
 */
export const descriptorReader = generator(limitsDefaults, (sizes: DescriptorLimits) => {
  const ports = {
    ...layerPorts(sizes),
    /** 1 for one cycle while not `busy`. */
    start: In(bit),
    base: In(u(32)),
    count: In(u(16)),
    /** An error from outside, for one cycle. */
    stop: In(attentionError),
    busy: Out(bit),
    state: Out(readerState),
    /** The number of the descriptor in hand. */
    index: Out(u(16)),
    /** For one cycle: a layer has ended without an error, all have, and the work was given up. */
    layerDone: Out(bit),
    done: Out(bit),
    failed: Out(bit),
    /** Why the work was given up, with `failed`. */
    failure: Out(attentionError),
  };
  return module('descriptor_reader', ports, io => {
    const { state, run } = states(...stateNames);
    const { ar, r } = io.descriptors;
    const index = reg(u(16), { init: 0 });
    const beat = reg(u(3), { init: 0 });
    const words = reg(vec(u(64), 8));
    const evenBeat = reg(u(64));
    // Entries of the head table that are here.
    const head = reg(u(9));
    const badResponse = reg(bit);
    const badScale = reg(bit);
    const badEntry = reg(bit);
    const before = reg(bundle({ known: bit, tokens: u(16), heads: u(8) }), {
      init: { known: 0, tokens: 0, heads: 0 },
    });
    const pending = reg(attentionError, { init: 'None' });
    const failure = reg(attentionError, { init: 'None' });
    const table = memory(headEntry, { depth: sizes.heads });

    const beats = [...words];
    const d = descriptorFrom(beats);
    const startError = firstError(
      { DescriptorMisaligned: io.base(5, 0).reduceOr(), DescriptorCountZero: io.count.eq(0) },
      'start_error',
    );
    const descriptorError = firstError(
      { ReadResponse: badResponse, ...descriptorFindings(sizes, d, before, descriptorReserved(beats)) },
      'descriptor_error',
    );
    const headsError = firstError(
      { ReadResponse: badResponse, ScaleOutOfRange: badScale, ReservedNotZero: badEntry },
      'heads_error',
    );

    const asksHeads = state.is('AskHeads');
    const left = d.heads.sub(head).asUInt()(7, 0);
    const headBeats = mux(left.ge(4), 7, cat(left(1, 0).wrapSub(1), lit(1, bit)));
    ar.valid.value = state.is('AskDescriptor').or(asksHeads);
    ar.payload.value = incrementingBurst(descriptorBus, {
      id: 0,
      addr: mux(asksHeads, d.headTable.wrapAdd(head.shl(4)), io.base.wrapAdd(index.shl(6))),
      len: mux(asksHeads, headBeats, 7),
    });
    r.ready.value = state.is('TakeDescriptor').or(state.is('TakeHeads'));
    when(r.fire, () => {
      beat.next = beat.wrapAdd(1);
      when(r.payload.resp.ne('OKAY'), () => {
        badResponse.next = 1;
      });
    });

    const entryBeats = [evenBeat, r.payload.data];
    const findings = entryFindings(entryFrom(entryBeats), entryReserved(entryBeats));
    // Memory that was never written is not shown.
    const scales = table.readSync(io.headNumber);
    io.scales.value = { multiplier: 0, shift: 0, m0: 0, outputShift: 0 };
    when(state.is('Offer').or(state.is('Work')), () => {
      io.scales.value = scales;
    });

    const stopped = mux(pending.is('None'), io.stop, pending);
    const fail = (why: typeof stopped): void => {
      failure.next = why;
      state.go('Drain');
    };
    when(pending.is('None'), () => {
      pending.next = io.stop;
    });
    run({
      Idle: () => {
        pending.next = 'None';
        when(io.stop.ne('None'), () => {
          fail(io.stop);
        }).elseWhen(io.start, () => {
          index.next = 0;
          when(startError.is('None'), () => {
            state.go('AskDescriptor');
          }).otherwise(() => {
            fail(startError);
          });
        });
      },
      AskDescriptor: () => {
        beat.next = 0;
        badResponse.next = 0;
        when(ar.ready, () => {
          state.go('TakeDescriptor');
        });
      },
      TakeDescriptor: () => {
        when(r.fire, () => {
          words.at(beat).next = r.payload.data;
          when(r.payload.last, () => {
            state.go('CheckDescriptor');
          });
        });
      },
      CheckDescriptor: () => {
        head.next = 0;
        badScale.next = 0;
        badEntry.next = 0;
        when(stopped.ne('None'), () => {
          fail(stopped);
        })
          .elseWhen(descriptorError.ne('None'), () => {
            fail(descriptorError);
          })
          .otherwise(() => {
            state.go('AskHeads');
          });
      },
      AskHeads: () => {
        beat.next = 0;
        when(ar.ready, () => {
          state.go('TakeHeads');
        });
      },
      TakeHeads: () => {
        when(r.fire, () => {
          evenBeat.next = r.payload.data;
          when(beat(0), () => {
            table.write(head(headBits(sizes) - 1, 0), entryFrom(entryBeats));
            head.next = head.wrapAdd(1);
            badScale.next = badScale.or(findings.scale);
            badEntry.next = badEntry.or(findings.reserved);
          });
          when(r.payload.last, () => {
            state.go('AskHeads');
            when(head.add(1).ge(d.heads), () => {
              state.go('CheckHeads');
            });
          });
        });
      },
      CheckHeads: () => {
        when(stopped.ne('None'), () => {
          fail(stopped);
        })
          .elseWhen(headsError.ne('None'), () => {
            fail(headsError);
          })
          .otherwise(() => {
            state.go('Offer');
          });
      },
      Offer: () => {
        when(io.layers.ready, () => {
          state.go('Work');
        });
      },
      Work: () => {
        when(stopped.ne('None'), () => {
          fail(stopped);
        }).elseWhen(io.finished.fire, () => {
          index.next = index.wrapAdd(1);
          before.next = { known: 1, tokens: d.tokens, heads: d.heads };
          when(io.finished.payload.error.ne('None'), () => {
            index.next = index;
            fail(io.finished.payload.error);
          })
            .elseWhen(index.add(1).eq(io.count), () => {
              index.next = index;
              state.go('Idle');
            })
            .otherwise(() => {
              state.go('AskDescriptor');
            });
        });
      },
      Drain: () => {
        pending.next = 'None';
        before.known.next = 0;
        when(io.drained, () => {
          state.go('Idle');
        });
      },
    });

    const ended = state
      .is('Work')
      .and(io.finished.valid)
      .and(stopped.is('None'))
      .and(io.finished.payload.error.is('None'));
    io.layers.valid.value = state.is('Offer');
    io.layers.payload.value = { index, ...d };
    // What the data path says of a layer that was given up is taken and counts for nothing.
    io.finished.ready.value = state.is('Work').or(state.is('Drain'));
    io.cancel.value = state.is('Drain');
    io.busy.value = state.is('Idle').not();
    io.state.value = state.current;
    io.index.value = index;
    io.layerDone.value = ended;
    io.done.value = ended.and(index.add(1).eq(io.count));
    io.failed.value = state.is('Drain').and(io.drained);
    io.failure.value = failure;
  });
});
