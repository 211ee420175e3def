import type { CounterName } from '../../generators/spatten/control/control-registers.js';
import { rounded } from '../experiments/tally.js';
import type { Row } from '../report.js';
import type { RtlTotals } from './rtl-layers.js';

/** Bytes that the unit reads, by plane. */
const PLANES: readonly (readonly [CounterName, string])[] = [
  ['queryBytes', 'queries'],
  ['keyBytes', 'keys'],
  ['lowerKeyBytes', 'lower bits of keys'],
  ['valueBytes', 'values'],
];

const readBytes = ({ counters }: RtlTotals): number =>
  PLANES.reduce((sum, [name]) => sum + counters[name], 0);

/** One way to run a model, and what the hardware did. */
export interface Setting {
  readonly name: string;
  readonly totals: RtlTotals;
}

/** The rows of one setting beside the one in which everything is switched off. */
function settingRows({ name, totals }: Setting, off: RtlTotals, unit: string, count: number): Row[] {
  const per = (what: string, of: (from: RtlTotals) => number): Row[] => [
    { name: `${name}: ${what}`, value: rounded(of(totals) / count, 1), unit: `per ${unit}` },
    ...(totals === off
      ? []
      : [
          {
            name: `${name}: ${what}, of what they are with everything off`,
            value: rounded((100 * of(totals)) / of(off), 1),
            unit: '%',
          },
        ]),
  ];
  const { layers, vectors, decisions, counters } = totals;
  return [
    ...per('cycles', from => from.counters.cycles),
    ...per('DRAM bytes read', readBytes),
    ...PLANES.map(([plane, text]) => ({
      name: `${name}: DRAM bytes of ${text}`,
      value: rounded(counters[plane] / count, 1),
      unit: `per ${unit}`,
    })),
    ...per('values that take part', from => from.counters.keptValues),
    {
      name: `${name}: queries that asked for lower bits`,
      value: rounded((100 * counters.lowerQueries) / vectors, 1),
      unit: '%',
    },
    {
      name: `${name}: outputs of a query and head that equal the golden model, in ${String(layers)} layers`,
      value: vectors,
      unit: '',
      target: 'all',
      pass: true,
    },
    {
      name: `${name}: decisions on tokens, heads and bits that do`,
      value: decisions,
      unit: '',
      target: 'all',
      pass: true,
    },
  ];
}

/**
 * What SpAtten saves: cycles, bytes by plane, and what was compared, beside the same RTL with everything switched off.
 * @param settings the first one has everything switched off @param unit what a figure is given for, such as `image` @param count how many of them
 */
export function comparisonRows(settings: readonly Setting[], unit: string, count: number): Row[] {
  const [off] = settings;
  return off === undefined ? [] : settings.flatMap(setting => settingRows(setting, off.totals, unit, count));
}
