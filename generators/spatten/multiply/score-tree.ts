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
} from '../../../dsl/index.js';
import type { SInt } from '../../../dsl/index.js';
import { delayTaps } from '../../common/delayed.js';
import { rowsOf } from '../../common/stimulus.js';
import { OPERAND_BITS, PRODUCT_BITS } from './operand-shape.js';
import { scoreLane, scoreLaneLatency } from './score-lane.js';
import { tapAdder } from './tree-adder.js';

/** Parameters of {@link scoreTree}; all are powers of two. */
export interface ScoreTreeParameters {
  readonly lanes: number;
  readonly headSize: number;
  readonly largestHead: number;
}

/** Advances from a line to its scores. */
export const scoreTreeLatency = ({ largestHead }: { readonly largestHead: number }): number =>
  scoreLaneLatency(largestHead);

/**
 * The multipliers of queries and keys, and a tree that is cut at the head size: a score of `headSize` products in each lane, or one of twice as many in half of the
 * lanes, from lane 0 on. All keys of a line meet the same query. Source: SpAtten, section IV, the reconfigurable adder tree; golden/spatten/multiply/query-key.md.
 */
export const scoreTree = generator(
  { lanes: 8, headSize: 64, largestHead: 128, trace: false },
  ({ lanes, headSize, largestHead, trace = false }: ScoreTreeParameters & { readonly trace?: boolean }) => {
    const joins = clog2(largestHead / headSize);
    const word = vec(s(OPERAND_BITS), headSize);
    const ports = {
      /** Everything stands still without it. */
      advance: In(bit),
      /** The query is taken, for this line and those that follow. */
      takes: In(bit),
      /** Part by part. */
      query: In(vec(word, largestHead / headSize)),
      words: In(vec(word, lanes)),
      /** Of the line's keys. */
      sizeLog: In(u(Math.max(1, clog2(joins + 1)))),
      keep: In(u(OPERAND_BITS)),
      bias: In(s(OPERAND_BITS)),
      scores: Out(vec(s(PRODUCT_BITS + clog2(largestHead)), lanes)),
    };
    const probes = {
      /** Probe: the operands of a line, one advance after it. */
      operands: Out(vec(word, lanes)),
    };
    const every: typeof ports & Partial<typeof probes> = { ...ports, ...(trace ? probes : {}) };
    return module('score_tree', every, io => {
      const { advance, takes, keep, bias, sizeLog } = io;
      // A lane meets the part of the query that its word is of the key.
      const parts = Array.from({ length: 2 ** joins }, (_, lane) =>
        select(
          sizeLog,
          Array.from({ length: 2 ** sizeLog.width }, (__, log) =>
            io.query.at(lane % 2 ** Math.min(log, joins)),
          ),
        ),
      );
      let sums: readonly SInt<number>[] = Array.from({ length: lanes }, (_, lane) => {
        const query = parts[lane % parts.length] ?? io.query.at(0);
        const placed = instance(
          scoreLane({ operands: headSize, trace }),
          { advance, takes, query, word: io.words.at(lane), keep, bias },
          { name: 'lane' },
        );
        if (io.operands !== undefined && placed.operands !== undefined)
          io.operands.at(lane).value = placed.operands;
        return placed.sum;
      });
      const before = scoreLaneLatency(headSize);
      const sizes = joins === 0 ? [] : delayTaps(sizeLog, before + joins - 1, advance, { name: 'size_of' });
      for (let join = 1; join <= joins; join++) {
        const bits = PRODUCT_BITS + clog2(headSize) + join - 1;
        const joined = sizes[before + join - 1]?.ge(join) ?? lit(0, bit);
        const pairs = rowsOf(sums, 2);
        const name = `join${String(join)}`;
        sums = sums.map((pass, lane) => {
          const [a, b] = pairs[lane] ?? [];
          // There are no pairs for the upper half of the lanes.
          if (a === undefined || b === undefined)
            return regNext(pass.extend(bits + 1), { enable: advance, name: `${name}_upper${String(lane)}` });
          const ends = { advance, joins: joined, pass, a, b };
          return instance(tapAdder({ bits, sumBits: bits + 1 }), ends, { name }).sum;
        });
      }
      io.scores.value = sums;
    });
  },
);
