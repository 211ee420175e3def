import { In, Out, bit, cat, generator, module, s, switchOn, u, vec, wire } from '../../../dsl/index.js';
import { OPERAND_BITS } from '../../../golden/index.js';

/** Units of a window; a unit has a bit for every element of a group. */
export const WINDOW_UNITS = 24;

/** Parameters of {@link operandFields}. */
export interface OperandFieldsParameters {
  /** Elements of a group, which are bits of a unit as well. */
  readonly unit: number;
  /** Groups that lie before it in the window. */
  readonly group: number;
}

/** The most bits of an element with which a group still lies in the window. */
export function widestField(group: number): number {
  return Math.min(OPERAND_BITS, Math.floor(WINDOW_UNITS / (group + 1)));
}

/**
 * One group of elements out of a window of packed fields, as operands of 12 bits. Where a field lies depends on `bits` alone. It is read left-aligned and
 * shifted down by `down`, 12 - bits - place, with its sign or with zeros. Combinational.
 */
export const operandFields = generator({ unit: 16, group: 0 }, ({ unit, group }: OperandFieldsParameters) => {
  const ports = {
    window: In(u(WINDOW_UNITS * unit)),
    bits: In(u(4)),
    withSign: In(bit),
    down: In(u(4)),
    operands: Out(vec(s(OPERAND_BITS), unit)),
  };
  return module('operand_fields', ports, ({ window, bits, withSign, down, operands }) => {
    const fields = wire(vec(u(OPERAND_BITS), unit), { default: Array.from({ length: unit }, () => 0) });
    const cases = switchOn(bits);
    for (let width = 1; width <= widestField(group); width++) {
      cases.is(width, () => {
        fields.value = Array.from({ length: unit }, (_, i) => {
          const first = (group * unit + i) * width;
          return window(first + width - 1, first).shl(OPERAND_BITS - width);
        });
      });
    }
    operands.value = fields.map(field =>
      cat(withSign.and(field(OPERAND_BITS - 1)), field)
        .asSInt()
        .shr(down)
        .trunc(OPERAND_BITS),
    );
  });
});
