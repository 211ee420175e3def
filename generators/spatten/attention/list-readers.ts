import { bit, channel, connect, fork, instance, lit, mux, reg, u } from '../../../dsl/index.js';
import type { BundleType, Consumer, Producer, UInt, UIntType, VecType } from '../../../dsl/index.js';
import { filledRow } from '../rows/rows.js';
import { headShape } from './attention-shape.js';
import type { AttentionSizes } from './attention-shape.js';
import { layoutOf } from './attention-sizes.js';
import { listSource } from './list-source.js';
import { tokenList } from './token-list.js';

/** Who reads the list of tokens in the cascade. */
const COPIES = 0;
const LIST = 1;

/** Where the list of tokens is read: the number of who reads it in, rows with that number out. */
interface ListEnd {
  readonly walks: Producer<UIntType<2>>;
  readonly ids: Consumer<
    BundleType<{
      readonly reader: UIntType<2>;
      readonly filled: UIntType<number>;
      readonly last: UIntType<1>;
      readonly row: VecType<UIntType<number>>;
    }>
  >;
}

/**
 * Who reads the list of tokens, inside a module: what writes it to memory after a layer, and copies for the readers that are at work together, made before one.
 * @param heads which heads are left
 * @param wanted asks for the copies; `copied` is 1 when they are made
 */
export function listReaders(
  sizes: AttentionSizes,
  left: ListEnd,
  heads: UInt<number>,
  wanted: Consumer<UIntType<1>>,
) {
  const { tokens, requesters } = sizes;
  const { idBits } = headShape(layoutOf(sizes));
  const lists = instance(
    listSource({ lanes: requesters, idBits, heads: sizes.heads }),
    { heads },
    { name: 'lists' },
  );
  const toCopies = wanted.valid;
  left.walks.valid.value = toCopies.or(lists.walks.valid);
  left.walks.payload.value = mux(toCopies, lit(COPIES, u(2)), LIST);
  wanted.ready.value = left.walks.ready;
  lists.walks.ready.value = left.walks.ready.and(toCopies.not());
  const isCopy = left.ids.payload.reader.eq(COPIES);
  const { filled, last, row } = left.ids.payload;
  const copying = channel(filledRow(u(idBits), requesters), { name: 'copying' });
  copying.to.valid.value = left.ids.valid.and(isCopy);
  copying.to.payload.value = { filled, last, row };
  lists.ids.valid.value = left.ids.valid.and(isCopy.not());
  lists.ids.payload.value = { filled, last, row };
  left.ids.ready.value = mux(isCopy, copying.to.ready, lists.ids.ready);
  const copies = fork(copying.from, 3).map((stream, i) => {
    const copy = instance(
      tokenList({ lanes: requesters, tokens, idBits }),
      {},
      { name: ['key_list', 'value_list', 'query_list'][i] ?? 'list' },
    );
    connect(stream, copy.load);
    return copy;
  });
  const [keyList, valueList, queryList] = copies;
  if (keyList === undefined || valueList === undefined || queryList === undefined)
    throw new RangeError('three copies of the list');
  const copied = reg(bit, { init: 0 });
  copied.next = copying.to.fire.and(last);
  return { lists, keyList, valueList, queryList, copied };
}
