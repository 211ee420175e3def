import { xorshift32 } from '../../../golden/index.js';
import type { ConverterSetup, Random } from '../../../golden/index.js';
import type { NamedJob, Stimulus } from '../../contract.js';
import type { ConverterChoice, ConverterJob, PackedToken } from './bit-width-converter.contract.js';

/** Words that cover what a setup asks for, and so many more. */
export function coveringWords(
  { bits, skip, items }: ConverterSetup,
  { dataBits, headSize }: ConverterChoice,
): number {
  return Math.max(1, Math.ceil((8 * skip + items * headSize * bits) / dataBits));
}

/** A token of random words; what lies around its elements is junk. */
export function randomToken(
  setup: ConverterSetup,
  shape: ConverterChoice,
  random: Random,
  more = 0,
): PackedToken {
  const count = Math.max(1, coveringWords(setup, shape) + more);
  return { setup, words: Array.from({ length: count }, () => random.bits(shape.dataBits)) };
}

/** Fields of upper planes, queries and values. */
const upper = (bits: number, skip = 0, items = 1): ConverterSetup => ({
  bits,
  skip,
  items,
  signed: true,
  place: 12 - bits,
});

function corners(shape: ConverterChoice): readonly NamedJob<ConverterJob>[] {
  const random = xorshift32(1);
  const { dataBits } = shape;
  const bytes = dataBits / 8;
  const some = (setup: ConverterSetup, count: number): PackedToken[] =>
    Array.from({ length: count }, () => randomToken(setup, shape, random));
  const named = (name: string, job: ConverterJob): NamedJob<ConverterJob> => ({ name, job });
  const lower: ConverterSetup = { bits: 4, skip: 2, items: 2, signed: false, place: 2 };
  const filled = (setup: ConverterSetup, ones: boolean): PackedToken => ({
    setup,
    words: some(setup, 1)
      .flatMap(({ words }) => words)
      .map(() => (ones ? (1n << BigInt(dataBits)) - 1n : 0n)),
  });
  const refused = (name: string, wrong: Partial<ConverterSetup>, more = 0): NamedJob<ConverterJob> =>
    named(`refused: ${name}`, [
      ...some(upper(6), 1),
      randomToken({ ...upper(6, 2, 2), ...wrong }, shape, random, more),
      ...some(upper(8), 2),
    ]);
  return [
    ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map(bits =>
      named(`many tokens of ${String(bits)} bits`, some(upper(bits, 0, 2), 9)),
    ),
    named('12 bits from the last place of a word', some(upper(12, bytes - 2, 3), 5)),
    named('11 bits from the last place of a word', some(upper(11, bytes - 2, 1), 7)),
    named('one item a token, skip', some(upper(4, 2, 1), 8)),
    named('lower plane', some(lower, 6)),
    named('all ones, signed', [filled(upper(5), true)]),
    named('all ones, unsigned', [filled({ ...upper(5), signed: false }, true)]),
    named('all zeros', [filled(upper(7), false)]),
    named(
      'every setup another',
      Array.from({ length: 24 }, (_, i) =>
        randomToken(upper(1 + (i % 12), (2 * i) % bytes, 1 + (i % 3)), shape, random),
      ),
    ),
    named('words behind the last element', [
      randomToken(upper(6, 0, 1), shape, random, 1),
      randomToken(upper(8, 2, 2), shape, random, 3),
      ...some(upper(4), 2),
    ]),
    named('the most items', some(upper(4, 2, 255), 1)),
    refused('no bits', { bits: 0 }),
    refused('13 bits', { bits: 13, place: 0 }),
    refused('15 bits', { bits: 15, place: 15 }),
    refused('place too high', { place: 7 }),
    refused('odd skip', { skip: 3 }),
    refused('no items', { items: 0 }),
    refused('words too few', { bits: 12, place: 0, items: 3 }, -1),
    refused('a word for many items', { bits: 12, place: 0, items: 9 }, -1000),
  ];
}

/** Stimulus of the bit-width converter. */
export const bitWidthConverterStimulus: Stimulus<ConverterChoice, ConverterJob> = {
  corners,
  random: (shape, seed) => {
    const random = xorshift32(seed);
    const alike = random.below(2) === 0;
    const setup = (): ConverterSetup => {
      const bits = 1 + random.below(12);
      return {
        bits,
        skip: 2 * random.below(shape.dataBits / 16),
        items: 1 + random.below(4),
        signed: random.below(2) === 0,
        place: random.below(13 - bits),
      };
    };
    const one = setup();
    return Array.from({ length: 1 + random.below(9) }, () =>
      randomToken(alike ? one : setup(), shape, random, random.below(8) === 0 ? random.below(3) : 0),
    );
  },
};
