import {
  In,
  Out,
  Stream,
  bit,
  bundle,
  choice,
  clog2,
  generator,
  module,
  mux,
  reg,
  s,
  u,
  vec,
  when,
  wire,
} from '../../../dsl/index.js';
import { OPERAND_BITS } from '../../../golden/index.js';
import type { LoaderShape } from '../../../golden/index.js';
import { operandItem } from './bit-width-converter.js';

/** Parameters of {@link operandLoader}. */
export interface OperandLoaderParameters extends LoaderShape {
  /** Elements of an item. */
  readonly headSize: number;
  /** Positions of a buffer, a power of two. */
  readonly tokens: number;
}

/** What is wrong with a job. */
export const loaderRefusal = choice(
  'None',
  'HeadsIsZero',
  'HeadsOverSlots',
  'PartsIsZero',
  'PartsOverMost',
  'ItemsDiffer',
);

/** An item on its way to an operand memory. */
export const operandLoad = ({ headSize, slots, parts, tokens }: OperandLoaderParameters) =>
  bundle({
    buffer: bit,
    head: u(Math.max(1, clog2(slots))),
    position: u(clog2(tokens)),
    part: u(Math.max(1, clog2(parts))),
    mask: u(OPERAND_BITS),
    elements: vec(s(OPERAND_BITS), headSize),
  });

/**
 * Gives the items of one requester their places in SpAtten's memories of keys and values (HPCA 2021, section IV). A job is one item on `setups`, held until the job ends, the
 * position of each token, one by one and then an `end`, and the items of each token. Items pass in the cycle in which they come. `done` is 1 for a cycle when the
 * last load has been taken. A refused job takes its items and loads nothing; its error stands in `error` until `clearError`. The contract is
 * golden/spatten/fetch/operand-loader.md.
 */
export const operandLoader = generator(
  { headSize: 64, slots: 2, parts: 2, tokens: 1024 },
  (parameters: OperandLoaderParameters) => {
    const { headSize, slots, parts, tokens } = parameters;
    // One bit more than is needed: what is too large is refused, not misread.
    const heads = u(clog2(slots + 1) + 1);
    const ports = {
      setups: Stream.sink(
        bundle({ buffer: bit, firstHead: heads, heads, parts: u(2), mask: u(OPERAND_BITS) }),
      ),
      /** With `end` there is no position, and the job ends. */
      positions: Stream.sink(bundle({ end: bit, position: u(clog2(tokens)) })),
      items: Stream.sink(operandItem(headSize)),
      loads: Stream.source(operandLoad(parameters)),
      /** A job is done, of this buffer. */
      done: Out(bundle({ valid: bit, buffer: bit })),
      /** The first error since reset or `clearError`, and the number of its job, modulo 65536. */
      error: Out(bundle({ code: loaderRefusal, job: u(16) })),
      clearError: In(bit),
    };
    return module('operand_loader', ports, io => {
      const { setups, positions, items, loads } = io;
      const { payload: setup } = setups;
      const head = reg(heads, { init: 0 });
      const part = reg(u(Math.max(1, clog2(parts))), { init: 0 });
      const beyond = reg(bit, { init: 0 });
      const job = reg(u(16), { init: 0 });
      const error = reg(bundle({ code: loaderRefusal, job: u(16) }), { init: { code: 'None', job: 0 } });

      const refused = wire(loaderRefusal, { default: 'None' });
      when(setup.heads.eq(0), () => {
        refused.value = 'HeadsIsZero';
      })
        .elseWhen(setup.firstHead.add(setup.heads).gt(slots), () => {
          refused.value = 'HeadsOverSlots';
        })
        .elseWhen(setup.parts.eq(0), () => {
          refused.value = 'PartsIsZero';
        })
        .elseWhen(setup.parts.gt(parts), () => {
          refused.value = 'PartsOverMost';
        });

      const active = setups.valid.and(positions.valid);
      const loading = active.and(positions.payload.end.not());
      const writes = refused.is('None').and(beyond.not());
      const ends = active.and(positions.payload.end);
      loads.valid.value = loading.and(writes).and(items.valid);
      loads.payload.value = {
        buffer: setup.buffer,
        head: setup.firstHead.add(head).trunc(Math.max(1, clog2(slots))),
        position: positions.payload.position,
        part,
        mask: setup.mask,
        elements: items.payload.elements,
      };
      items.ready.value = loading.and(loads.ready.or(writes.not()));
      const { last } = items.payload;
      positions.ready.value = ends.or(items.fire.and(last));
      setups.ready.value = ends;
      io.done.value = { valid: ends, buffer: setup.buffer };

      const lastPart = part.eq(setup.parts.wrapSub(1));
      const complete = lastPart.and(head.eq(setup.heads.wrapSub(1)));
      const raised = wire(loaderRefusal, { default: 'None' });
      when(items.fire, () => {
        part.next = mux(lastPart, 0, part.wrapAdd(1));
        when(lastPart, () => {
          head.next = head.wrapAdd(1);
        });
        beyond.next = beyond.or(complete);
        when(writes.and(complete.ne(last)), () => {
          raised.value = 'ItemsDiffer';
        });
        when(last, () => {
          part.next = 0;
          head.next = 0;
          beyond.next = 0;
        });
      });
      when(ends, () => {
        job.next = job.wrapAdd(1);
        raised.value = refused;
      });
      when(io.clearError, () => {
        error.code.next = 'None';
      });
      when(raised.ne('None').and(error.code.is('None').or(io.clearError)), () => {
        error.next = { code: raised, job };
      });
      io.error.value = error;
    });
  },
);
