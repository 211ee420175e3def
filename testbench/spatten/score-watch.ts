import type { Module } from '../../dsl/index.js';
import type { Watch } from '../engines/engine.js';
import { wordsOf } from '../engines/pin-layout.js';
import { hierarchyOf, signalsOf } from '../engines/signals.js';
import type { Signal } from '../engines/signals.js';

/** Whose scores the cascade has. */
const KINDS = ['tokens', 'heads'] as const;
type Kind = (typeof KINDS)[number];

const FIELDS = ['valid', 'address', 'word'] as const;

const placeOf = (kind: Kind, field: (typeof FIELDS)[number]): string =>
  `.cascade.${kind}.scores.changed_${field}`;

/** The signals by which a score of the attention unit changes. */
function scoreSignals(module: Module): readonly Signal[] {
  const all = signalsOf(hierarchyOf(module.ir));
  return KINDS.flatMap(kind =>
    FIELDS.map(field => {
      const found = all.find(({ path }) => path.endsWith(placeOf(kind, field)));
      if (found === undefined) throw new RangeError(`${module.name} has no signal *${placeOf(kind, field)}`);
      return found;
    }),
  );
}

/** The scores of tokens and heads in the cascade of an attention unit, by number, as its memories have them: read from the wires that write them. */
export class ScoreWatch {
  /** For `OpenOptions.watch`. */
  readonly signals: readonly Signal[];
  private readonly scores: Readonly<Record<Kind, number[]>> = { tokens: [], heads: [] };
  private readonly offsets: readonly number[];

  constructor(module: Module) {
    this.signals = scoreSignals(module);
    let end = 0;
    this.offsets = this.signals.map(({ width }) => {
      end += wordsOf(width);
      return end - wordsOf(width);
    });
  }

  /** For `MachineOptions.onCycle`. */
  readonly see = ({ words }: Watch): void => {
    KINDS.forEach((kind, k) => {
      const [valid = NaN, address = NaN, word = NaN] = this.offsets.slice(3 * k, 3 * k + 3);
      if (words[valid] !== 1) return;
      this.scores[kind][words[address] ?? NaN] = (words[word] ?? NaN) + 2 ** 32 * (words[word + 1] ?? 0);
    });
  };

  /** The scores of the first `count` numbers. */
  of(kind: Kind, count: number): readonly (number | undefined)[] {
    return Array.from({ length: count }, (_, number) => this.scores[kind][number]);
  }
}
