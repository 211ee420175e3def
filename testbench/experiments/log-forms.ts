import type { SumForm } from '../../generators/fact/log-accumulator.js';
import type { CellCounts } from './cell-counts.js';

/** Both forms of a sum of logarithms, with what they are called in a report. */
export const FORMS: readonly { readonly form: SumForm; readonly text: string }[] = [
  { form: 'oneHot', text: 'one-hot adders' },
  { form: 'counters', text: 'exponent counters' },
];

/** How many cells multiply or divide. */
export function multiplierCells(operators: CellCounts): number {
  return ['$mul', '$macc', '$div'].reduce((total, type) => total + (operators.get(type) ?? 0), 0);
}
