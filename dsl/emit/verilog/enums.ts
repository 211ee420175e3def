import type { Variable } from '../../ir/node.js';
import { bitsLiteral, rangeText } from './literal.js';
import type { Names } from './naming.js';

interface Labels {
  readonly width: number;
  readonly names: readonly string[];
  /** Values of the labels that are used, and of those whose lines have been given. */
  readonly used: Set<number>;
  readonly given: Set<number>;
}

function upperSnake(label: string): string {
  return label
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .toUpperCase();
}

/** The `localparam`s of a module's enumerations: one for each label that is used. */
export class EnumNames {
  private readonly sets = new Map<string, Labels>();

  constructor(private readonly names: Names) {}

  /** The name of a value of `like`'s enumeration, undefined for a value without a label. */
  constant(like: Variable, value: bigint): string | undefined {
    const labels = like.labels ?? [];
    const key = `${String(like.width)} ${labels.join(' ')}`;
    let set = this.sets.get(key);
    if (set === undefined) {
      set = {
        width: like.width,
        names: this.claim(like, labels.map(upperSnake)),
        used: new Set(),
        given: new Set(),
      };
      this.sets.set(key, set);
    }
    const name = set.names[Number(value)];
    if (name !== undefined) set.used.add(Number(value));
    return name;
  }

  private claim(like: Variable, labels: readonly string[]): string[] {
    const { space } = this.names;
    const plain = labels.every(label => space.isFree(label));
    const prefix = plain ? '' : `${this.names.variable(like).toUpperCase()}_`;
    return labels.map(label => space.claim(prefix + label));
  }

  /** What is used now and was not when the lines were asked for before. */
  lines(): string[] {
    return [...this.sets.values()].flatMap(({ width, names, used, given }) => {
      const shown = [...used]
        .filter(value => !given.has(value))
        .sort((a, b) => a - b)
        .map(value => ({ name: names[value] ?? '', value }));
      for (const { value } of shown) given.add(value);
      const longest = Math.max(...shown.map(({ name }) => name.length));
      return shown.map(
        ({ name, value }) =>
          `localparam ${rangeText(width)}${name.padEnd(longest)} = ${bitsLiteral(BigInt(value), width)};`,
      );
    });
  }
}
