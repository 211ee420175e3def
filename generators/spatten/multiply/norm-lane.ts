import {
  In,
  Out,
  bit,
  bundle,
  clog2,
  generator,
  instance,
  module,
  mux,
  reg,
  regNext,
  s,
  sum,
  u,
  vec,
} from '../../../dsl/index.js';
import { NORM_BITS } from '../../../golden/index.js';
import { rowsOf } from '../../common/stimulus.js';
import { laneBank } from '../rows/lane-bank.js';
import { OPERAND_BITS } from './operand-shape.js';

/** Parameters of {@link normLane}. */
export interface NormLaneParameters {
  /** Elements of a part. */
  readonly headSize: number;
  /** Elements of the largest value. */
  readonly largestHead: number;
  /** Bits of a size, and of the place of a norm. */
  readonly sizeLogBits: number;
  readonly rowBits: number;
}

/** Magnitudes that are added before a register. */
const GROUP = 8;

/**
 * The norms of the values that one requester brings, a part a cycle: the mean magnitude of all elements of a value, in 8 bits, at the place `row`.
 * A norm may be read two cycles after the last part of its value came; `norm` is what lay at the `readRow` of the cycle before.
 * The contract is golden/spatten/multiply/value-norms.md.
 */
export const normLane = generator(
  { headSize: 64, largestHead: 128, sizeLogBits: 1, rowBits: 8 },
  ({ headSize, largestHead, sizeLogBits, rowBits }: NormLaneParameters) => {
    const tag = bundle({ first: bit, last: bit, sizeLog: u(sizeLogBits), row: u(rowBits) });
    const ports = {
      valid: In(bit),
      /** Whether a part is the first of its value, and the last; the value has `headSize << sizeLog` elements. */
      tag: In(tag),
      elements: In(vec(s(OPERAND_BITS), headSize)),
      readRow: In(u(rowBits)),
      norm: Out(u(NORM_BITS)),
    };
    return module('norm_lane', ports, io => {
      const { valid, elements } = io;
      const group = u(OPERAND_BITS + clog2(Math.min(GROUP, headSize)));
      const groups = reg(vec(group, Math.ceil(headSize / GROUP)), { enable: valid });
      groups.next = rowsOf([...elements], GROUP).map(row => sum(row.map(x => x.abs())).trunc(group.width));
      const grouped = regNext(valid, { init: 0 });
      const groupedTag = regNext(io.tag, { enable: valid });
      const part = regNext(sum([...groups]), { enable: grouped });
      const summed = regNext(grouped, { init: 0 });
      const { first, last, sizeLog, row } = regNext(groupedTag, { enable: grouped, name: 'summed_tag' });

      const earlier = reg(u(OPERAND_BITS + clog2(largestHead)), { enable: summed });
      const total = mux(first, 0, earlier).add(part).trunc(earlier.width);
      earlier.next = total;
      // A mean magnitude of 2^11 gives 256, one more than there is.
      const mean = total.shr(sizeLog).shr(clog2(headSize) + OPERAND_BITS - 1 - NORM_BITS);
      const store = instance(
        laneBank({ payload: u(NORM_BITS), rows: 2 ** rowBits, rowBits }),
        { write: summed.and(last), writeRow: row, readRow: io.readRow },
        { name: 'store' },
      );
      store.data.value = mux(mean(NORM_BITS), 255, mean(NORM_BITS - 1, 0));
      io.norm.value = store.read;
    });
  },
);
