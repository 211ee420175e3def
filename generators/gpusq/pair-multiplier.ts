import { In, Out, bit, generator, module, mux, s, u } from '../../dsl/index.js';

/**
 * A multiplier of two bytes: their product, or with `pairs` the sum of the products of their low and of their high halves, all
 * signed. Source: golden/gpusq/sparse-pe.md.
 */
export const pairMultiplier = generator({ width: 8 }, ({ width }: { readonly width: number }) => {
  const half = width / 2;
  const ports = { a: In(u(width)), b: In(u(width)), pairs: In(bit), product: Out(s(2 * width)) };
  return module('pair_multiplier', ports, ({ a, b, pairs, product }) => {
    const low = a(half - 1, 0)
      .asSInt()
      .mul(b(half - 1, 0).asSInt());
    const high = a(width - 1, half)
      .asSInt()
      .mul(b(width - 1, half).asSInt());
    product.value = mux(pairs, low.add(high), a.asSInt().mul(b.asSInt()));
  });
});
