import { Out, generator, instance, lit, module, u } from '../../../dsl/index.js';
import { patternSource } from '../../../generators/common/pattern-source.js';
import type { PatternSourceParameters } from '../../../generators/common/pattern-source.js';
import { checksumOf } from './fold.js';
import { noise } from './noise.js';

/**
 * The pattern source, job after job of 1 to 64 words that are taken as they come: a 64-bit generator, a FIFO of 16 words of 64 bits
 * and a state machine. The checksum takes both halves of every word.
 */
export const queueBench = generator({ depth: 16, burst: 12 }, (parameters: PatternSourceParameters) =>
  module('queue_bench', { checksum: Out(u(32)) }, ({ checksum }) => {
    const source = instance(patternSource(parameters), {}, { name: 'source' });
    const [draw = lit(0, u(64))] = noise('job_noise', 1, 0x2545f4914f6cdd1dn, source.jobs.fire);
    source.jobs.valid.value = 1;
    source.jobs.payload.value = { seed: draw, count: draw(5, 0).add(1) };
    source.words.ready.value = 1;
    const { fire, payload } = source.words;
    checksum.value = checksumOf([payload(31, 0), payload(63, 32)], fire);
  }),
);
