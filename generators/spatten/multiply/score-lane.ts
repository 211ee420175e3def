import { In, Out, bit, clog2, generator, instance, module, s, u, vec } from '../../../dsl/index.js';
import type { SInt } from '../../../dsl/index.js';
import { OPERAND_BITS, PRODUCT_BITS } from './operand-shape.js';
import { scoreMultiplier } from './score-multiplier.js';
import { halves, treeAdder } from './tree-adder.js';

/** Parameters of {@link scoreLane}. */
export interface ScoreLaneParameters {
  /** Operands of a word, a power of two. */
  readonly operands: number;
}

/** Advances from a word to its sum. */
export const scoreLaneLatency = (operands: number): number => 2 + clog2(operands);

/**
 * The multipliers of one word of a key, and the tree that adds their products with a register behind each level. Source: golden/spatten/multiply/query-key.md.
 */
export const scoreLane = generator(
  { operands: 64, trace: false },
  ({ operands, trace = false }: ScoreLaneParameters & { readonly trace?: boolean }) => {
    const word = vec(s(OPERAND_BITS), operands);
    const ports = {
      /** Everything stands still without it. */
      advance: In(bit),
      /** The query is taken, for this word and those that follow. */
      takes: In(bit),
      query: In(word),
      word: In(word),
      /** An operand is the bits of `keep`, and `bias` more. */
      keep: In(u(OPERAND_BITS)),
      bias: In(s(OPERAND_BITS)),
      sum: Out(s(PRODUCT_BITS + clog2(operands))),
    };
    const probes = {
      /** Probe: the operands, one advance after the word. */
      operands: Out(word),
    };
    const every: typeof ports & Partial<typeof probes> = { ...ports, ...(trace ? probes : {}) };
    return module('score_lane', every, io => {
      const { advance, takes, keep, bias } = io;
      let sums: readonly SInt<number>[] = Array.from({ length: operands }, (_, d) => {
        const placed = instance(
          scoreMultiplier({ trace }),
          { advance, takes, query: io.query.at(d), word: io.word.at(d), keep, bias },
          { name: 'multiplier' },
        );
        if (io.operands !== undefined && placed.operand !== undefined)
          io.operands.at(d).value = placed.operand;
        return placed.product;
      });
      for (let level = 1; sums.length > 1; level++) {
        const bits = PRODUCT_BITS + level - 1;
        const adder = treeAdder({ bits, sumBits: bits + 1 });
        sums = halves(sums).map(
          ([a, b]) => instance(adder, { advance, a, b }, { name: `level${String(level)}` }).sum,
        );
      }
      const [root] = sums;
      if (root === undefined) throw new RangeError('an operand at least');
      io.sum.value = root;
    });
  },
);
