import { xorshift32 } from '../../golden/index.js';
import type { StoreLayout } from '../../golden/index.js';
import { prepare, vectorOf } from '../../generators/block.js';
import type { Vector } from '../../generators/block.js';
import { nibbleStoreContract } from '../../generators/fact/nibble-store.contract.js';
import type { NibbleStoreChoice } from '../../generators/fact/nibble-store.contract.js';
import { orderedJob } from '../../generators/fact/nibble-store.stimulus.js';
import { readPort, runApart } from '../cosim/index.js';
import type { EngineName } from '../engines/open.js';
import { bounded, report } from '../report.js';
import type { Progress, Report, Row, Study } from '../report.js';
import { agreement, openBlock, parts, rounded, spanCycles, tally } from './tally.js';

/** The store that is measured, and how many random orders of each share. */
export interface MixedStoreSize {
  readonly tokens: number;
  readonly columns: number;
  readonly random: number;
  readonly engine?: EngineName;
}

const ALL: MixedStoreSize = { tokens: 50, columns: 64, random: 40 };

/** Tokens of different precision: for each whether it is INT8. */
interface Orders {
  readonly name: string;
  readonly kinds: readonly (readonly boolean[])[];
}

/** So many INT4 tokens at random places, each set of places as likely. */
function randomKinds(tokens: number, int4: number, count: number): boolean[][] {
  const random = xorshift32(0xe15 + int4);
  return Array.from({ length: count }, () => {
    const places = Array.from({ length: tokens }, (_, token) => token);
    for (let i = 0; i < int4; i++) {
      const j = i + random.below(tokens - i);
      const [a = 0, b = 0] = [places[i], places[j]];
      [places[i], places[j]] = [b, a];
    }
    const chosen = new Set(places.slice(0, int4));
    return Array.from({ length: tokens }, (_, token) => !chosen.has(token));
  });
}

function ordersOf({ tokens, random }: MixedStoreSize): Orders[] {
  const kinds = (int4: (token: number) => boolean): boolean[] =>
    Array.from({ length: tokens }, (_, token) => !int4(token));
  const mixed = [0.25, 0.5, 0.75].map((share): Orders => ({
    name: `f4 about ${String(share)}, random places`,
    kinds: randomKinds(tokens, Math.round(share * tokens), random),
  }));
  return [
    { name: 'f4 = 0, all INT8', kinds: [kinds(() => false)] },
    ...mixed,
    { name: 'f4 = 1, all INT4', kinds: [kinds(() => true)] },
    {
      name: 'INT4 of one parity: all even, all odd',
      kinds: [kinds(t => t % 2 === 0), kinds(t => t % 2 === 1)],
    },
    {
      name: 'adversarial: one odd among the even, runs, halves, pairs',
      kinds: [
        kinds(t => t % 2 === 0 || t === 1),
        kinds(t => t % 4 < 2),
        kinds(t => 2 * t < tokens),
        kinds(t => t % 4 === 0 || t % 4 === 3),
        kinds(t => t === 0),
        kinds(t => t !== 0),
      ],
    },
  ];
}

/** What the formula of the contract says: S (1 - f4 / 2) + u / 2 beats, and pairs of INT4 tokens. */
export function expectedBeats(int8: readonly boolean[]): { readonly beats: number; readonly pairs: number } {
  const tokens = int8.length;
  const int4 = [...int8.keys()].filter(token => int8[token] === false);
  const odd = int4.filter(token => token % 2 === 1).length;
  const unpaired = Math.abs(int4.length - 2 * odd);
  const f4 = int4.length / tokens;
  return { beats: tokens * (1 - f4 / 2) + unpaired / 2, pairs: (int4.length - unpaired) / 2 };
}

function exactly(name: string, value: number, unit: string, wanted: number, paper?: string): Row {
  return bounded(name, value, unit, {
    min: wanted,
    max: wanted,
    ...(paper === undefined ? {} : { paper }),
  });
}

/** Every order through the store in both layouts: cycles and conflicts measured, beside the formula. */
export async function measureMixedStore(progress: Progress, size: MixedStoreSize): Promise<Report> {
  const { tokens, columns, engine } = size;
  const orders = ordersOf(size);
  const part = parts(progress, 2 * orders.reduce((sum, { kinds }) => sum + kinds.length, 0));
  const rows: Row[] = [];
  for (const layout of ['diagonal', 'plain'] as const satisfies readonly StoreLayout[]) {
    const choice: NibbleStoreChoice = { layout, tokens, columns, rounding: 'floor' };
    const dut = await openBlock(prepare(nibbleStoreContract, choice), engine);
    for (const { name, kinds } of orders) {
      const vectors = kinds.map((int8, i): Vector =>
        vectorOf(nibbleStoreContract, choice, `${name}, ${String(i)}`, orderedJob(choice, int8, i + 1)),
      );
      // The counter starts at 0 with each batch, and a batch is all that the tally runs at once.
      let conflicts = 0;
      const measured = await tally(dut, vectors, part(`${layout}: ${name}`), (on, batch) => {
        const outcome = runApart(on, batch);
        conflicts += Number(readPort(on, 'conflicts'));
        return outcome;
      });
      const text = `${layout}, ${name}`;
      rows.push(agreement(`${text}: operands and cycle model`, measured, kinds.length));
      if (measured.mismatch !== undefined) continue;
      const wanted = kinds.map(expectedBeats);
      const total = (of: (at: { readonly beats: number; readonly pairs: number }) => number): number =>
        wanted.reduce((sum, at) => sum + of(at), 0);
      const cycles = spanCycles(measured.measured, 'beats').reduce((a, b) => a + b, 0);
      const all = kinds.length * tokens;
      const model = columns * total(({ beats, pairs }) => (layout === 'diagonal' ? beats : beats + pairs));
      rows.push(
        exactly(
          `${text}: conflicts`,
          conflicts,
          'words',
          layout === 'diagonal' ? 0 : columns * total(({ pairs }) => pairs),
          layout === 'diagonal' ? 'conflict-free' : undefined,
        ),
        exactly(`${text}: cycles of all beats`, cycles, 'cycles', model),
        {
          name: `${text}: cycles per token and column`,
          value: rounded(cycles / columns / all, 4),
          unit: 'cycles',
        },
      );
    }
    await dut.simulation.close();
  }
  return report('E15', e15.title, rows);
}

/** The diagonal store before mixed-precision processing elements: 1 - f4/2 cycles a token, without a conflict. */
export const e15: Study = {
  id: 'E15',
  title:
    'Diagonal store: INT8 and INT4 tokens, cycles exactly 1 - f4/2 a token plus unpaired ones, 50 tokens of 64 columns',
  run: progress => measureMixedStore(progress, ALL),
};
