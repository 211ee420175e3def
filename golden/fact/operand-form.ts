import { logDecode, logEncode } from './log-code.js';

/**
 * How an INT8 operand enters a predicted product: as it is, as the value of its log code, or as its upper nibble (x >> 4, floor, a
 * sixteenth of the scale).
 */
export type OperandForm = 'linear' | 'log' | 'nibble';

/** The forms of the two sides of a product. Left are activations and then queries; right are weights and then keys. */
export interface ProductForms {
  readonly left: OperandForm;
  readonly right: OperandForm;
}

/** The ways to predict, by name. `exact` predicts nothing: it shows what quantisation alone costs. */
export const EAGER_VARIANTS = {
  both: { left: 'log', right: 'log' },
  weights: { left: 'linear', right: 'log' },
  activations: { left: 'log', right: 'linear' },
  nibbles: { left: 'nibble', right: 'nibble' },
  exact: { left: 'linear', right: 'linear' },
} as const satisfies Readonly<Record<string, ProductForms>>;

/** The name of a way to predict. */
export type EagerVariant = keyof typeof EAGER_VARIANTS;

/** The largest magnitude of an operand in each form. */
const LIMITS: Readonly<Record<OperandForm, number>> = { linear: 128, log: 64, nibble: 8 };

/** The largest magnitude of a product: 4096 for two log codes, where only additions of exponents are needed. */
export function productLimit(forms: ProductForms): number {
  return LIMITS[forms.left] * LIMITS[forms.right];
}

/** The value of one step of an operand in a form, in steps of the operand. */
export function operandUnit(form: OperandForm): number {
  return form === 'nibble' ? 16 : 1;
}

const at = (x: number): number => x + 128;
const table = (form: (x: number) => number): Int32Array =>
  Int32Array.from({ length: 256 }, (_, i) => form(i - 128));
const TABLES: Readonly<Record<OperandForm, Int32Array>> = {
  linear: table(x => x),
  log: table(x => logDecode(logEncode(x, 8))),
  nibble: table(x => x >> 4),
};

/** Operands in a form. @param operands integers of -128 .. 127; others give 0 */
export function inForm(operands: Int32Array, form: OperandForm): Int32Array {
  const values = TABLES[form];
  return operands.map(x => values[at(x)] ?? 0);
}
