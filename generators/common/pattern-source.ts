import {
  Out,
  Stream,
  bundle,
  clog2,
  generator,
  instance,
  module,
  mux,
  reg,
  states,
  streamFifo,
  u,
  when,
} from '../../dsl/index.js';
import type { UInt } from '../../dsl/index.js';

/** Parameters of the pattern source. */
export interface PatternSourceParameters {
  /** Words of the FIFO. */
  readonly depth: number;
  /** Words of a job that are waited for before the first leaves, 1 .. depth. */
  readonly burst: number;
}

/** The next state of a 64-bit xorshift generator with the triple (13, 7, 17). */
export function xorshift64(state: UInt<64>): UInt<64> {
  const first = state.xor(state.shlTrunc(13));
  const second = first.xor(first.shr(7));
  return second.xor(second.shlTrunc(17));
}

/**
 * A source of test words: a job of `count` words starts a 64-bit xorshift generator at `seed` (at 1 if that is 0), whose states
 * go into a FIFO. The first word leaves once `burst` of them are inside, or all of a shorter job; from there on a word may leave
 * in every cycle. A job of 0 words ends at once. `level` is the number of words in the FIFO. Every job is legal.
 */
export const patternSource = generator(
  { depth: 16, burst: 12 },
  ({ depth, burst }: PatternSourceParameters) =>
    module(
      'pattern_source',
      {
        jobs: Stream.sink(bundle({ seed: u(64), count: u(16) })),
        words: Stream.source(u(64)),
        level: Out(u(clog2(depth + 1))),
      },
      ({ jobs, words, level }) => {
        const { state, run } = states('Idle', 'Fill', 'Send');
        const pattern = reg(u(64));
        const left = reg(u(16), { init: 0 });

        const queue = instance(streamFifo({ payload: u(64), depth }), {}, { name: 'queue' });
        queue.push.valid.value = left.ne(0);
        queue.push.payload.value = pattern;
        words.valid.value = queue.pop.valid.and(state.is('Send'));
        words.payload.value = queue.pop.payload;
        queue.pop.ready.value = words.ready.and(state.is('Send'));
        jobs.ready.value = state.is('Idle');
        level.value = queue.level;

        when(queue.push.fire, () => {
          pattern.next = xorshift64(pattern);
          left.next = left.wrapSub(1);
        });
        run({
          Idle: () => {
            when(jobs.fire, () => {
              const { seed, count } = jobs.payload;
              pattern.next = mux(seed.eq(0), 1, seed);
              left.next = count;
              when(count.ne(0), () => {
                state.go('Fill');
              });
            });
          },
          Fill: () => {
            when(left.eq(1).or(queue.level.eq(burst - 1)), () => {
              state.go('Send');
            });
          },
          Send: () => {
            when(words.fire.and(left.eq(0)).and(queue.level.eq(1)), () => {
              state.go('Idle');
            });
          },
        });
      },
    ),
);
