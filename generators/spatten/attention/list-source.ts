import {
  In,
  Stream,
  bit,
  clog2,
  generator,
  module,
  popCount,
  priority,
  reg,
  states,
  u,
  when,
} from '../../../dsl/index.js';
import { fit } from '../../common/fit.js';

import { numberRow } from '../control/list-packer.js';
import { filledRow } from '../rows/rows.js';

/** Parameters of {@link listSource}. */
export type ListSourceParameters = {
  /** Numbers of a row. */
  readonly lanes: number;
  readonly idBits: number;
  /** The most heads. */
  readonly heads: number;
};

/**
 * What stays after a layer, as the output writer takes it: for each item on `lists` the numbers of the tokens, by a walk through the list, then those of the heads.
 */
export const listSource = generator(
  { lanes: 2, idBits: 6, heads: 4 },
  ({ lanes, idBits, heads }: ListSourceParameters) => {
    const ports = {
      lists: Stream.sink(bit),
      /** The heads that are left. */
      heads: In(u(heads)),
      walks: Stream.source(bit),
      ids: Stream.sink(filledRow(u(idBits), lanes)),
      numbers: Stream.source(numberRow(lanes)),
    };
    return module('list_source', ports, io => {
      const { lists, walks, ids, numbers } = io;
      const { state, run } = states('Idle', 'Ask', 'Tokens', 'Heads');
      const left = reg(u<number>(heads));
      const row = numberRow(lanes).fields.row;
      const head = priority(left).index;

      lists.ready.value = state.is('Idle');
      walks.valid.value = state.is('Ask');
      walks.payload.value = 1;
      ids.ready.value = state.is('Tokens').and(numbers.ready);
      numbers.valid.value = state.is('Tokens').and(ids.valid).or(state.is('Heads'));
      numbers.payload.value = {
        filled: fit(popCount(ids.payload.filled), clog2(lanes + 1)),
        last: 0,
        row: [...ids.payload.row].map(id => fit(id, 16)),
      };
      when(state.is('Heads'), () => {
        numbers.payload.value = {
          filled: 1,
          last: left.and(left.wrapSub(1)).eq(0),
          row: Array.from({ length: row.length }, () => fit(head, 16)),
        };
      });
      run({
        Idle: () => {
          when(lists.fire, () => {
            left.next = io.heads;
            state.go('Ask');
          });
        },
        Ask: () => {
          when(walks.fire, () => {
            state.go('Tokens');
          });
        },
        Tokens: () => {
          when(ids.fire.and(ids.payload.last), () => {
            state.go('Heads');
          });
        },
        Heads: () => {
          when(numbers.fire, () => {
            left.next = left.and(left.wrapSub(1));
            when(left.and(left.wrapSub(1)).eq(0), () => {
              state.go('Idle');
            });
          });
        },
      });
    });
  },
);
