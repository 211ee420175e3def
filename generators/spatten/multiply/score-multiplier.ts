import { In, Out, bit, generator, module, reg, regNext, s, u } from '../../../dsl/index.js';
import { OPERAND_BITS, PRODUCT_BITS } from './operand-shape.js';

/**
 * A multiplier of a query and a key. The operand is what `keep` leaves of the word, and `bias` more; `takes` takes an element of a query together with the first
 * word that it meets. `product` follows two advances after the word, `operand` one. Source: golden/spatten/multiply/query-key.md.
 */
export const scoreMultiplier = generator(
  { trace: false },
  ({ trace = false }: { readonly trace?: boolean }) => {
    const operand = s(OPERAND_BITS);
    const ports = {
      advance: In(bit),
      takes: In(bit),
      query: In(operand),
      word: In(operand),
      keep: In(u(OPERAND_BITS)),
      bias: In(operand),
      product: Out(s(PRODUCT_BITS)),
    };
    const probes = { operand: Out(operand) };
    const every: typeof ports & Partial<typeof probes> = { ...ports, ...(trace ? probes : {}) };
    return module('score_multiplier', every, io => {
      const { advance, word, keep, bias } = io;
      const element = reg(operand, { enable: advance.and(io.takes) });
      element.next = io.query;
      const key = regNext(word.and(keep).asSInt().wrapAdd(bias), { enable: advance });
      io.product.value = regNext(element.mul(key), { enable: advance });
      if (io.operand !== undefined) io.operand.value = key;
    });
  },
);
