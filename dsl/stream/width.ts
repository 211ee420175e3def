import { cellDomain, defaultStyle, isCount, requireParameter, styleHere } from '../module/cell.js';
import { generator } from '../module/generator.js';
import { instance } from '../module/instance.js';
import { module } from '../module/module.js';
import { Stream } from '../module/ports.js';
import type { Consumer } from '../module/ports.js';
import { mux } from '../signals/functions.js';
import type { Bit, UInt } from '../signals/signal.js';
import { reg } from '../statements/storage.js';
import { when } from '../statements/when.js';
import { bit, clog2, u, vec } from '../types/construct.js';
import type { Type, VecType } from '../types/type.js';
import { connect, payloadType } from './connect.js';
import type { CellParameters } from './connect.js';

/** The number of the item within its group: 0 up to length - 1, then 0 again. */
function counter(length: number): {
  readonly position: UInt<number>;
  readonly isLast: Bit;
  readonly step: () => void;
} {
  const position = reg(u(Math.max(1, clog2(length))), { init: 0, name: 'position' });
  const isLast = position.eq(length - 1);
  const step = (): void => {
    position.next = mux(isLast, 0, position.wrapAdd(1));
  };
  return { position, isLast, step };
}

const widenCell = generator(
  defaultStyle,
  <T extends Type>({ payload, length, ...style }: CellParameters<T> & { readonly length: number }) =>
    module(
      'stream_widen',
      { from: Stream.sink(payload), to: Stream.source(vec(payload, length)) },
      ({ from, to }) => {
        const { position, isLast, step } = counter(length);
        const gathered = reg(vec(payload, length), { name: 'gathered' });
        const full = reg(bit, { init: 0, name: 'full' });
        const ready = full.not().or(to.ready);
        from.ready.value = ready;
        when(to.ready, () => {
          full.next = 0;
        });
        when(from.fire, () => {
          gathered.at(position).next = from.payload;
          full.next = isLast;
          step();
        });
        to.valid.value = full;
        to.payload.value = gathered;
      },
      { domain: cellDomain(style) },
    ),
);

const narrowCell = generator(
  defaultStyle,
  <T extends Type>({ payload, ...style }: CellParameters<VecType<T>>) =>
    module(
      'stream_narrow',
      { from: Stream.sink(payload), to: Stream.source(payload.element) },
      ({ from, to }) => {
        const { position, isLast, step } = counter(payload.length);
        from.ready.value = to.ready.and(isLast);
        to.valid.value = from.valid;
        to.payload.value = from.payload.at(position);
        when(to.fire, step);
      },
      { domain: cellDomain(style) },
    ),
);

/**
 * `length` items at a time as a vec, the first as element 0. Takes one item a cycle. Valid and payload come from registers;
 * ready passes through combinationally.
 */
export function widen<T extends Type>(stream: Consumer<T>, length: number): Consumer<VecType<T>> {
  requireParameter(isCount(length), 'widen', 'length', length, 'a whole number from 1');
  const cell = instance(
    widenCell({ payload: payloadType(stream), length, ...styleHere() }),
    {},
    { name: 'widen' },
  );
  connect(stream, cell.from);
  return cell.to;
}

/** The elements of each vec one by one, element 0 first, one a cycle. All paths pass through combinationally. */
export function narrow<T extends Type>(stream: Consumer<VecType<T>>): Consumer<T> {
  const cell = instance(narrowCell({ payload: payloadType(stream), ...styleHere() }), {}, { name: 'narrow' });
  connect(stream, cell.from);
  return cell.to;
}
