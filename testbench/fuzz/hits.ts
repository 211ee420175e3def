/** Widths are counted in these classes. */
export const widthClasses = ['1', '2-31', '32', '33-63', '64', '65-128', 'wider'] as const;
export type WidthClass = (typeof widthClasses)[number];

/** Signs of an operator's operands. */
export const signs = ['unsigned', 'signed', 'mixed'] as const;
export type Signs = (typeof signs)[number];

/** What an operator works on, as far as counting goes. */
export interface Operand {
  readonly width: number;
  readonly kind?: string;
}

/** The class that a width belongs to. */
export function widthClassOf(width: number): WidthClass {
  if (width === 1) return '1';
  if (width < 32) return '2-31';
  if (width === 32) return '32';
  if (width < 64) return '33-63';
  if (width === 64) return '64';
  return width <= 128 ? '65-128' : 'wider';
}

function signsOf(operands: readonly Operand[]): Signs {
  const signed = operands.filter(({ kind }) => kind === 's').length;
  if (signed === 0) return 'unsigned';
  return signed === operands.length ? 'signed' : 'mixed';
}

/** Uses of one operator with operands of one sign and width class. */
export interface Hit {
  readonly operator: string;
  readonly signs: Signs;
  readonly width: WidthClass;
  readonly count: number;
}

/** How often each operator was used, by signs and by the class of the widest operand. */
export class Hits {
  private readonly counts = new Map<string, number>();

  /** Counts one use. */
  use(operator: string, ...operands: readonly Operand[]): void {
    const width = operands.reduce((most, operand) => Math.max(most, operand.width), 1);
    this.count(`${operator}|${signsOf(operands)}|${widthClassOf(width)}`, 1);
  }

  private count(key: string, by: number): void {
    this.counts.set(key, (this.counts.get(key) ?? 0) + by);
  }

  /** Adds the counts of a part. */
  add(part: readonly Hit[]): void {
    for (const { operator, signs: sign, width, count } of part)
      this.count(`${operator}|${sign}|${width}`, count);
  }

  /** All counts, by operator in alphabetical order. */
  list(): Hit[] {
    return [...this.counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, count]) => {
        const [operator, sign, width] = key.split('|') as [string, Signs, WidthClass];
        return { operator, signs: sign, width, count };
      });
  }
}
