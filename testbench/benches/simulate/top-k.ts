import { Out, cat, generator, instance, lit, module, u } from '../../../dsl/index.js';
import { topK } from '../../../generators/spatten/top-k.js';
import { topKContract } from '../../../generators/spatten/top-k.contract.js';
import { checksumOf } from './fold.js';
import { noise, pieces } from './noise.js';

const paper = topKContract.presets.at(-1)?.parameters;

/**
 * The top-k engine at the paper's size, job after job: 513 to 1,024 random keys, a row a cycle, of which about half are wanted. The
 * checksum takes every row of kept elements.
 */
export const topKBench = generator({}, (_: object) =>
  module('top_k_bench', { checksum: Out(u(32)) }, ({ checksum }) => {
    if (paper === undefined) throw new TypeError('the top-k engine has no presets');
    const { lanes } = paper;
    const engine = instance(topK(paper), { clearError: 0 }, { name: 'engine' });

    const [draw = lit(0, u(64))] = noise('job_noise', 1, 0x2545f4914f6cdd1dn, engine.jobs.fire);
    const n = draw(8, 0).add(lit(513, u(10)));
    engine.jobs.valid.value = 1;
    engine.jobs.payload.value = { n, k: n.shr(1).add(draw(15, 9)), seed: draw(31, 16).or(1) };

    const keys = noise('key_noise', lanes / 2, 0x9e3779b97f4a7c15n, engine.rows.fire);
    engine.rows.valid.value = 1;
    pieces(keys, 32, lanes).forEach((key, i) => {
      engine.rows.payload.at(i).value = key;
    });

    engine.kept.ready.value = 1;
    engine.results.ready.value = 1;
    const { size, row } = engine.kept.payload;
    const words = [...row].flatMap(({ index, key }) => [index, cat(key)]);
    checksum.value = checksumOf([size, ...words], engine.kept.fire);
  }),
);
