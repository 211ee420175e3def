import { In, Out, bit, generator, memory, module, regNext, s, u } from '../../dsl/index.js';
import {
  CODE_BITS,
  PRODUCT_BITS,
  ROUNDED_BITS,
  SUM_BITS,
  requantiserDefaults,
  requantiserEntry,
  requantiserShape,
} from './requantiser-shape.js';
import type { RequantiserParameters } from './requantiser-shape.js';
import { scaleAndClamp } from './scale-and-clamp.js';

/**
 * One lane of the requantiser: the entries of its channels, and clamp((acc + bias) * m0 / 2^shift), rounded half up. Moves while
 * `advance` is 1; `code` follows four advances after `acc` and `row`, `sum` after two, `product` after three, and
 * `rounded` in the same cycle as `product`.
 */
export const requantiserLane = generator(requantiserDefaults, (parameters: RequantiserParameters) => {
  const { rows, rowBits } = requantiserShape(parameters);
  const ports = {
    advance: In(bit),
    /** Loads `entry` at `row`. */
    load: In(bit),
    row: In(u(rowBits)),
    entry: In(requantiserEntry),
    acc: In(s(32)),
    /** The ends of the codes; constant while accumulators are on the way. */
    least: In(s(CODE_BITS)),
    greatest: In(s(CODE_BITS)),
    code: Out(s(CODE_BITS)),
    sum: Out(s(SUM_BITS)),
    product: Out(s(PRODUCT_BITS)),
    rounded: Out(s(ROUNDED_BITS)),
  };
  return module('requantiser_lane', ports, io => {
    const { advance, row, least, greatest } = io;
    const table = memory(requantiserEntry, { depth: rows });
    table.write(row, io.entry, { enable: io.load });

    const entry = table.readSync(row, { enable: advance });
    const acc = regNext(io.acc, { enable: advance });

    const sum = regNext(acc.add(entry.bias), { enable: advance });
    const m0 = regNext(entry.m0, { enable: advance });
    const shift = regNext(entry.shift, { enable: advance });

    const { product, rounded, code } = scaleAndClamp({
      advance,
      sum,
      m0,
      shift,
      least,
      greatest,
      codeBits: CODE_BITS,
    });
    io.code.value = code;
    io.sum.value = sum;
    io.product.value = product;
    io.rounded.value = rounded;
  });
});
