import {
  In,
  Out,
  Stream,
  all,
  assert,
  bit,
  bundle,
  cat,
  choice,
  clog2,
  generator,
  instance,
  lit,
  module,
  mux,
  reg,
  select,
  u,
  when,
} from '../../../dsl/index.js';
import type { UInt } from '../../../dsl/index.js';
import { NORM_BITS } from '../../../golden/index.js';
import { normLane } from './norm-lane.js';
import { loadPorts } from './operand-memory.js';
import { operandShape } from './operand-shape.js';
import type { OperandParameters } from './operand-shape.js';
import { firstRefusal } from './refusal.js';

/** Parameters of {@link valueNorms}: sizes of the memory of values, without its multipliers. */
export type ValueNormsParameters = Omit<OperandParameters, 'multipliers'>;

/** Why a send is refused. */
export const valueNormsRefusal = choice('None', 'CountIsZero', 'CountOverTokens', 'HeadOverHeld');

/**
 * The weights of tokens that SpAtten may rank by, from the values as they are loaded (HPCA 2021, section III-A; own design): listens to the loads that the memory of values takes,
 * holds a norm for each position and head of both buffers, in a bank for each requester, and sends those of a head when `sends` says so. It never holds a load up.
 * A refused send gives nothing; its error stands in `error` until `clearError`. The contract is golden/spatten/multiply/value-norms.md.
 */
export const valueNorms = generator(
  { headSize: 64, largestHead: 128, tokens: 1024, heldHeads: 2, requesters: 16 },
  (sizes: ValueNormsParameters) => {
    const { headSize, largestHead, tokens, heldHeads, requesters } = sizes;
    const shape = operandShape({ ...sizes, multipliers: headSize });
    const { positionBits, headBits, largestSizeLog, sizeLogBits } = shape;
    const laneBits = clog2(requesters);
    const rowBits = 1 + clog2(heldHeads) + positionBits - laneBits;
    const place = { buffer: u(1), head: u(headBits) };
    const count = u(shape.countBits);
    const ports = {
      /** A load is valid in the cycle in which the memory takes it; `ready` is 1. */
      loads: loadPorts(shape),
      /** Sends the norms of positions 0 .. `count` - 1 of a head. */
      sends: Stream.sink(bundle({ ...place, count })),
      norms: Stream.source(bundle({ position: u(positionBits), norm: u(NORM_BITS) })),
      /** The first error since reset or `clearError`, and the number of its send, modulo 65536. */
      error: Out(bundle({ code: valueNormsRefusal, send: u(16) })),
      clearError: In(bit),
    };
    return module('value_norms', ports, io => {
      const { sends, norms } = io;
      const held = reg(bundle({ ...place, count }), { enable: sends.fire });
      held.next = sends.payload;
      const active = reg(bit, { init: 0 });
      const full = reg(bit, { init: 0 });
      const position = reg(u(positionBits));

      const rowOf = (buffer: UInt<1>, head: UInt<number>, at: UInt<number>): UInt<number> => {
        const row = at(positionBits - 1, laneBits);
        return heldHeads === 1 ? cat(buffer, row) : cat(buffer, head, row);
      };
      const upcoming = mux(norms.fire, position.wrapAdd(1), position);
      const readRow = rowOf(held.buffer, held.head, upcoming);
      const lanes = Object.values(io.loads).map((load, r) => {
        const { payload } = load;
        const { part, sizeLog } = payload;
        load.ready.value = 1;
        assert(
          load.valid.not().or(
            payload.position
              .wrapSub(r)
              .and(requesters - 1)
              .eq(0),
          ),
          `requester ${String(r)} has positions ${String(r)} mod ${String(requesters)}`,
        );
        const several = largestSizeLog > 0;
        const lane = instance(
          normLane({ headSize, largestHead, sizeLogBits, rowBits }),
          { valid: load.valid, elements: payload.elements, readRow },
          { name: 'lane' },
        );
        lane.tag.value = {
          first: several ? part.eq(0) : lit(1, bit),
          last: several ? part.eq(lit(1, u(1)).shl(sizeLog).wrapSub(1)) : lit(1, bit),
          sizeLog: several ? sizeLog : 0,
          row: rowOf(payload.buffer, payload.head, payload.position),
        };
        return lane.norm;
      });

      const { payload: asked } = sends;
      const refusal = firstRefusal(valueNormsRefusal, [
        [asked.count.eq(0), 'CountIsZero'],
        [asked.count.gt(tokens), 'CountOverTokens'],
        ...(heldHeads < 2 ** headBits ? [[asked.head.ge(heldHeads), 'HeadOverHeld'] as const] : []),
      ]);
      const last = position.add(1).eq(held.count);
      sends.ready.value = active.not();
      norms.valid.value = full;
      norms.payload.value = {
        position,
        norm: laneBits === 0 ? (lanes[0] ?? lit(0)) : select(position(laneBits - 1, 0), lanes),
      };
      position.next = upcoming;
      full.next = active.and(norms.fire.and(last).not());
      when(norms.fire.and(last), () => {
        active.next = 0;
      });
      when(sends.fire, () => {
        active.next = refusal.is('None');
        position.next = 0;
      });

      const send = reg(u(16), { init: 0 });
      const error = reg(bundle({ code: valueNormsRefusal, send: u(16) }), {
        init: { code: 'None', send: 0 },
      });
      when(sends.fire, () => {
        send.next = send.wrapAdd(1);
      });
      when(io.clearError, () => {
        error.code.next = 'None';
      });
      when(all([sends.fire, refusal.ne('None'), error.code.is('None').or(io.clearError)]), () => {
        error.next = { code: refusal, send };
      });
      io.error.value = error;
    });
  },
);
