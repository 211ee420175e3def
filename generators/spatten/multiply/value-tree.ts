import { In, Out, bit, clog2, generator, instance, lit, module, reg, s, u, vec } from '../../../dsl/index.js';
import type { SInt } from '../../../dsl/index.js';
import { delayTaps } from '../../common/delayed.js';
import { OPERAND_BITS, PRODUCT_BITS } from './operand-shape.js';
import { halves, tapAdder, treeAdder } from './tree-adder.js';
import { PROBABILITY_BITS, VALUE_LANE_LATENCY, valueLane } from './value-lane.js';

/** Parameters of {@link valueTree}; all are powers of two. */
export interface ValueTreeParameters {
  readonly lanes: number;
  readonly headSize: number;
  readonly largestHead: number;
}

/** Advances from a line to its sums. */
export const valueTreeLatency = ({ lanes }: { readonly lanes: number }): number =>
  VALUE_LANE_LATENCY + clog2(lanes);

/**
 * The multipliers of probabilities and values, and a tree that adds element i and element i + half with a register behind each level, until one token is left. It is cut
 * earlier for larger heads: their parts are not added to each other. Source: SpAtten, section IV; golden/spatten/multiply/probability-value.md.
 */
export const valueTree = generator(
  { lanes: 8, headSize: 64, largestHead: 128 },
  ({ lanes, headSize, largestHead }: ValueTreeParameters) => {
    const levels = clog2(lanes);
    const largestSizeLog = clog2(largestHead / headSize);
    const ports = {
      /** Everything stands still without it. */
      advance: In(bit),
      /** Of the word of each lane. */
      probabilities: In(vec(u(PROBABILITY_BITS), lanes)),
      words: In(vec(vec(s(OPERAND_BITS), headSize), lanes)),
      /** Of the line's values. */
      sizeLog: In(u(Math.max(1, clog2(largestSizeLog + 1)))),
      /** What a line adds, element by element; those behind the size of the head are open. */
      sums: Out(vec(s(PRODUCT_BITS + levels), largestHead)),
    };
    return module('value_tree', ports, io => {
      const { advance, sizeLog } = io;
      const lane = valueLane({ operands: headSize });
      let sums: readonly SInt<number>[] = Array.from({ length: lanes }, (_, i) => {
        const ends = { advance, probability: io.probabilities.at(i), word: io.words.at(i) };
        return [...instance(lane, ends, { name: 'lane' }).products];
      }).flat();
      const last = VALUE_LANE_LATENCY + levels - 1;
      const sizes = largestSizeLog === 0 ? [] : delayTaps(sizeLog, last, advance, { name: 'size_of' });
      for (let level = 1; level <= levels; level++) {
        const bits = PRODUCT_BITS + level - 1;
        const widths = { bits, sumBits: bits + 1 };
        const name = `level${String(level)}`;
        const below = sums;
        // Larger heads leave more than `half` behind it: a level adds what is as far apart as the tokens.
        const half = (lanes >> level) * headSize;
        const pairs = halves(below.slice(0, 2 * half));
        if (half >= largestHead) {
          sums = pairs.map(([a, b]) => instance(treeAdder(widths), { advance, a, b }, { name }).sum);
          continue;
        }
        const joins = sizes[VALUE_LANE_LATENCY + level - 1]?.le(levels - level) ?? lit(1, bit);
        const rest = reg(vec(s(bits + 1), below.length - half), {
          enable: advance,
          name: `${name}_rest`,
        });
        rest.next = below.slice(half).map(x => x.extend(bits + 1));
        const joined = pairs.map(
          ([a, b]) => instance(tapAdder(widths), { advance, joins, pass: a, a, b }, { name }).sum,
        );
        sums = [...joined, ...rest];
      }
      io.sums.value = sums;
    });
  },
);
