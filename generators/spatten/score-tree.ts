import {
  In,
  Out,
  bit,
  clog2,
  generator,
  instance,
  lit,
  module,
  regNext,
  s,
  select,
  u,
  vec,
} from '../../dsl/index.js';
import type { SInt } from '../../dsl/index.js';
import { delayTaps } from '../common/delayed.js';
import { OPERAND_BITS, PRODUCT_BITS } from './operand-shape.js';
import { scoreMultiplier } from './score-multiplier.js';
import { tapAdder, treeAdder } from './tree-adder.js';

/** Parameters of {@link scoreTree}; all are powers of two. */
export interface ScoreTreeParameters {
  readonly lanes: number;
  readonly headSize: number;
  readonly largestHead: number;
}

/** Advances from a line to its scores. */
export const scoreTreeLatency = ({ largestHead }: { readonly largestHead: number }): number =>
  2 + clog2(largestHead);

/**
 * The multipliers of queries and keys, and a tree that adds their products two by two with a register behind each level. All lanes meet the same query. The
 * tree is cut at the head size: a score of `headSize` products in each lane, or one of twice as many in half of the lanes, from lane 0 on.
 * Source: SpAtten, section IV, the reconfigurable adder tree; golden/spatten/query-key.md.
 */
export const scoreTree = generator(
  { lanes: 8, headSize: 64, largestHead: 128, trace: false },
  ({ lanes, headSize, largestHead, trace = false }: ScoreTreeParameters & { readonly trace?: boolean }) => {
    const joins = clog2(largestHead / headSize);
    const levels = clog2(headSize);
    const operands = vec(vec(s(OPERAND_BITS), headSize), lanes);
    const ports = {
      /** Everything stands still without it. */
      advance: In(bit),
      /** The query is taken, for this line and those that follow. */
      takes: In(bit),
      query: In(vec(s(OPERAND_BITS), largestHead)),
      words: In(operands),
      /** Of the line's keys. */
      sizeLog: In(u(Math.max(1, clog2(joins + 1)))),
      keep: In(u(OPERAND_BITS)),
      bias: In(s(OPERAND_BITS)),
      scores: Out(vec(s(PRODUCT_BITS + levels + joins), lanes)),
    };
    const probes = {
      /** Probe: the operands of a line, one advance after it. */
      operands: Out(operands),
    };
    const every: typeof ports & Partial<typeof probes> = { ...ports, ...(trace ? probes : {}) };
    return module('score_tree', every, io => {
      const { advance, takes, keep, bias, sizeLog } = io;
      let sums: readonly SInt<number>[] = Array.from({ length: lanes }, (_, lane) =>
        Array.from({ length: headSize }, (__, d) => {
          // Which part of the query a lane meets: that of its own word.
          const parts = Array.from({ length: 2 ** sizeLog.width }, (___, log) => {
            const part = lane % 2 ** Math.min(log, joins);
            return io.query.at(part * headSize + d);
          });
          const same = lane % 2 ** joins === 0;
          const placed = instance(
            scoreMultiplier({ trace }),
            {
              advance,
              takes,
              query: same ? io.query.at(d) : select(sizeLog, parts),
              word: io.words.at(lane).at(d),
              keep,
              bias,
            },
            { name: 'multiplier' },
          );
          if (io.operands !== undefined && placed.operand !== undefined)
            io.operands.at(lane).at(d).value = placed.operand;
          return placed.product;
        }),
      ).flat();
      for (let level = 1; level <= levels; level++) {
        const bits = PRODUCT_BITS + level - 1;
        const below = sums;
        sums = pairsOf(below).map(
          ([a, b]) =>
            instance(
              treeAdder({ bits, sumBits: bits + 1 }),
              { advance, a, b },
              { name: `level${String(level)}` },
            ).sum,
        );
      }
      const sizes = joins === 0 ? [] : delayTaps(sizeLog, levels + joins + 1, advance, { name: 'size_of' });
      for (let join = 1; join <= joins; join++) {
        const bits = PRODUCT_BITS + levels + join - 1;
        const joined = sizes[levels + join + 1]?.ge(join) ?? lit(0, bit);
        const below = sums;
        const pairs = pairsOf(below);
        const name = `join${String(join)}`;
        sums = below.map((pass, lane) => {
          const [first, second] = pairs[lane] ?? [];
          // There are no pairs for the upper half of the lanes.
          if (first === undefined || second === undefined)
            return regNext(pass.extend(bits + 1), { enable: advance, name: `${name}_upper${String(lane)}` });
          const ends = { advance, joins: joined, pass, a: first, b: second };
          return instance(tapAdder({ bits, sumBits: bits + 1 }), ends, { name }).sum;
        });
      }
      io.scores.value = sums;
    });
  },
);

function pairsOf<T>(items: readonly T[]): (readonly [T, T])[] {
  return items.flatMap((a, i) => {
    const b = items[i + 1];
    return i % 2 === 0 && b !== undefined ? [[a, b] as const] : [];
  });
}
