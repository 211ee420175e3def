import { cellDomain, defaultStyle } from '../module/cell.js';
import { generator } from '../module/generator.js';
import { module } from '../module/module.js';
import { Stream } from '../module/ports.js';
import type { Consumer } from '../module/ports.js';
import { mux } from '../signals/functions.js';
import { reg } from '../statements/storage.js';
import { when } from '../statements/when.js';
import { bit } from '../types/construct.js';
import type { Type } from '../types/type.js';
import { through } from './connect.js';
import type { CellParameters } from './connect.js';

const pipeCell = generator(defaultStyle, <T extends Type>({ payload, ...style }: CellParameters<T>) =>
  module(
    'stream_pipe',
    { from: Stream.sink(payload), to: Stream.source(payload) },
    ({ from, to }) => {
      const full = reg(bit, { init: 0, name: 'full' });
      const held = reg(payload, { name: 'held' });
      const ready = full.not().or(to.ready);
      from.ready.value = ready;
      when(ready, () => {
        full.next = from.valid;
      });
      when(from.fire, () => {
        held.next = from.payload;
      });
      to.valid.value = full;
      to.payload.value = held;
    },
    { domain: cellDomain(style) },
  ),
);

const skidCell = generator(defaultStyle, <T extends Type>({ payload, ...style }: CellParameters<T>) =>
  module(
    'stream_skid',
    { from: Stream.sink(payload), to: Stream.source(payload) },
    ({ from, to }) => {
      const full = reg(bit, { init: 0, name: 'full' });
      const held = reg(payload, { name: 'held' });
      from.ready.value = full.not();
      to.valid.value = full.or(from.valid);
      to.payload.value = mux<T['sig']>(full, held, from.payload);
      when(to.ready, () => {
        full.next = 0;
      }).elseWhen(from.valid, () => {
        full.next = 1;
      });
      when(from.fire, () => {
        held.next = from.payload;
      });
    },
    { domain: cellDomain(style) },
  ),
);

/**
 * A register slice: one cycle of latency, one item a cycle. Cuts the paths of valid and of the payload; ready still passes
 * through combinationally, from the result to `stream`.
 */
export function pipe<T extends Type>(stream: Consumer<T>): Consumer<T> {
  return through(stream, 'pipe', pipeCell);
}

/**
 * A skid buffer: no latency, one item a cycle. Cuts the path of ready, which comes from a register; valid and payload pass
 * through combinationally. `skid(pipe(x))` cuts every path.
 */
export function skid<T extends Type>(stream: Consumer<T>): Consumer<T> {
  return through(stream, 'skid', skidCell);
}
