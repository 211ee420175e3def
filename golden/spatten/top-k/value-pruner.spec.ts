import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { requantiserOf } from '../../numerics/requantiser.js';
import { xorshift32 } from '../../numerics/xorshift32.js';
import { attendQuery, headOperands } from '../attention/attention-head.js';
import { scoreScaleOf } from '../softmax/exp2-softmax.js';
import { pruneValues } from './value-pruner.js';

/** A vector as the file has it. */
interface Vector {
  readonly name: string;
  readonly probabilities: readonly number[];
  readonly keep: number;
  readonly tokens: number;
  readonly error?: string;
  readonly outcome?: string;
  readonly kept?: readonly number[];
  readonly pruned?: readonly number[];
}

const vectors = JSON.parse(
  readFileSync(new URL('../vectors/value-pruner.json', import.meta.url), 'utf8'),
) as readonly Vector[];

describe('local value pruning', () => {
  for (const { name, probabilities, keep, tokens, error, outcome, kept, pruned } of vectors) {
    it(`vector: ${name}`, () => {
      const result = pruneValues(probabilities, keep, tokens);
      if (error !== undefined) expect(result).to.deep.equal({ outcome: 'error', error });
      else expect(result).to.deep.equal({ outcome, kept, probabilities: pruned });
    });
  }

  it('keeps what the attention of a head keeps', () => {
    const random = xorshift32(11);
    const rows = (count: number): number[][] =>
      Array.from({ length: count }, () => Array.from({ length: 4 }, () => random.below(4096) - 2048));
    const planes = { msbBits: 8, lsbBits: 4, midpoint: false };
    const settings = { scale: scoreScaleOf(2 ** -20), output: requantiserOf(1 / 4096), threshold: 0 };
    const operands = headOperands(rows(30), rows(30), planes);
    for (const keptValues of [1, 7, 29, 30, 31]) {
      const [query = []] = rows(1);
      const { kept, softmax } = attendQuery(query, operands, { ...settings, keptValues });
      expect(pruneValues(softmax.probabilities, keptValues, 64)).to.have.deep.property('kept', kept);
    }
  });
});
