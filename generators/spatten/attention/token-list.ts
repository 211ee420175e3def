import { Stream, bit, clog2, generator, memory, module, mux, reg, u, when } from '../../../dsl/index.js';
import { filledRow } from '../rows/rows.js';

/** Parameters of {@link tokenList}. */
export type TokenListParameters = {
  /** Numbers of a row. */
  readonly lanes: number;
  /** The most tokens. */
  readonly tokens: number;
  readonly idBits: number;
};

/**
 * A copy of the list of tokens that are left, for one reader of its own: `load` brings a list, a row a cycle; each item on `walks` has the whole of it sent on `ids`, a row
 * a cycle. A list is loaded while no walk is on.
 */
export const tokenList = generator(
  { lanes: 2, tokens: 64, idBits: 6 },
  ({ lanes, tokens, idBits }: TokenListParameters) => {
    const row = filledRow(u(idBits), lanes);
    const depth = Math.ceil(tokens / lanes);
    const ports = { load: Stream.sink(row), walks: Stream.sink(bit), ids: Stream.source(row) };
    return module('token_list', ports, io => {
      const { load, walks, ids } = io;
      const store = memory(row, { depth });
      const place = u(Math.max(1, clog2(depth)));
      const tail = reg(place, { init: 0 });
      const head = reg(place, { init: 0 });
      const walking = reg(bit, { init: 0 });

      load.ready.value = 1;
      when(load.fire, () => {
        store.write(tail, load.payload);
        tail.next = mux(load.payload.last, 0, tail.wrapAdd(1));
      });
      const current = store.readAsync(head);
      walks.ready.value = walking.not();
      ids.valid.value = walking;
      ids.payload.value = current;
      when(walks.fire, () => {
        walking.next = 1;
      });
      when(ids.fire, () => {
        head.next = mux(current.last, 0, head.wrapAdd(1));
        walking.next = current.last.not();
      });
    });
  },
);
