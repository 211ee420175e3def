import { Out, cat, clog2, fromBits, generator, instance, lit, module, u, vec } from '../../../dsl/index.js';
import { topK } from '../../../generators/spatten/top-k/top-k.js';
import { topKDefaults } from '../../../generators/spatten/top-k/top-k-shape.js';
import type { TopKParameters } from '../../../generators/spatten/top-k/top-k-shape.js';
import { checksumOf } from './fold.js';
import { noise } from './noise.js';

/** Parameters of {@link topKBench}: powers of two, `keyWidth` up to 64. */
type TopKBenchParameters = Omit<TopKParameters, 'signed'>;

/**
 * The top-k engine, job after job: a random number of random keys above `depth` / 2, a row a cycle, of which about half are
 * wanted. The checksum takes every row of kept elements.
 */
export const topKBench = generator(topKDefaults, ({ lanes, depth, keyWidth }: TopKBenchParameters) =>
  module('top_k_bench', { checksum: Out(u(32)) }, ({ checksum }) => {
    const engine = instance(
      topK({ lanes, depth, keyWidth, signed: false }),
      { clearError: 0 },
      { name: 'engine' },
    );

    const [draw = lit(0, u(64))] = noise('job_noise', 1, 0x2545f4914f6cdd1dn, engine.jobs.fire);
    const bits = clog2(depth / 2);
    const n = draw(bits - 1, 0).add(lit(depth / 2 + 1));
    const k = n.shr(1).add(draw(2 * bits - 3, bits));
    engine.jobs.valid.value = 1;
    engine.jobs.payload.value = { n, k, seed: draw(63, 48).or(1) };

    const keys = noise('key_noise', (lanes * keyWidth) / 64, 0x9e3779b97f4a7c15n, engine.rows.fire);
    engine.rows.valid.value = 1;
    engine.rows.payload.value = fromBits(vec(u(keyWidth), lanes), cat(...[...keys].reverse()));

    engine.kept.ready.value = 1;
    engine.results.ready.value = 1;
    const { size, row } = engine.kept.payload;
    const words = row.map(({ index, key }) => cat(key).xor(index));
    checksum.value = checksumOf([size, ...words], engine.kept.fire);
  }),
);
