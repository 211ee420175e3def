import { z } from 'zod';
import { convertToken, converterCycles } from '../../../golden/index.js';
import type { ConvertedToken, ConverterError, ConverterSetup } from '../../../golden/index.js';
import type { Contract } from '../../contract.js';
import { bitWidthConverterStimulus } from './bit-width-converter.stimulus.js';
import { bitWidthConverter } from './bit-width-converter.js';

const parameters = z
  .strictObject({
    dataBits: z.literal([64, 128, 256]).default(256).describe('Bits of a bus word'),
    headSize: z.literal([8, 16, 32, 64, 128]).default(64).describe('Elements of an item'),
  })
  .refine(({ dataBits, headSize }) => 16 * headSize >= dataBits, {
    path: ['headSize'],
    message: 'headSize is at least dataBits / 16: as many elements start at a place that a word is turned to',
  });

/** Parameters of the block. */
export type ConverterChoice = z.infer<typeof parameters>;

/** The words of a token, dataBits each, and how they are read. */
export interface PackedToken {
  readonly setup: ConverterSetup;
  readonly words: readonly bigint[];
}

/** Tokens one behind the other, one or more. */
export type ConverterJob = readonly PackedToken[];

const ERRORS: Readonly<Record<ConverterError, string>> = {
  'bits-out-of-range': 'BitsOutOfRange',
  'place-out-of-range': 'PlaceOutOfRange',
  'skip-is-odd': 'SkipIsOdd',
  'items-is-zero': 'ItemsIsZero',
  'words-too-few': 'WordsTooFew',
};

/** What the error output says of a code. */
export const converterErrorName = (error: ConverterError | undefined): string =>
  error === undefined ? 'None' : ERRORS[error];

/** The contract of the bit-width converter. */
export const bitWidthConverterContract: Contract<
  ConverterChoice,
  ConverterJob,
  readonly ConvertedToken[],
  undefined
> = {
  id: 'spatten/bit-width-converter',
  title: 'Bit-width converter: bus words of packed elements to operands of 12 bits',
  source: 'SpAtten (HPCA 2021; arXiv 2012.09852), section IV and Table I; own corner cases',
  document: 'golden/spatten/fetch/bit-width-converter.md',
  parameters,
  presets: [
    { name: 'toy', about: 'Words of 64 bits, 8 elements', parameters: { dataBits: 64, headSize: 8 } },
    { name: 'tiny', about: 'Words of 64 bits, 16 elements', parameters: { dataBits: 64, headSize: 16 } },
    { name: 'eighth', about: 'Words of 64 bits, 64 elements', parameters: { dataBits: 64, headSize: 64 } },
    {
      name: 'paper',
      about: 'The size of the paper: words of 256 bits, 64 elements',
      parameters: { dataBits: 256, headSize: 64 },
    },
  ],
  build: chosen => bitWidthConverter(chosen),
  golden: (shape, job) => {
    const result = job.map(({ words, setup }) => convertToken(words, setup, shape));
    const error = result.find(token => token.error !== undefined)?.error;
    return { result, stages: undefined, ...(error === undefined ? {} : { error }) };
  },
  stimulus: bitWidthConverterStimulus,
  probes: () => [],
  traffic: (_, job) => ({
    inputs: { clearError: 0 },
    send: {
      setups: job.map(({ setup }) => ({ ...setup, signed: Number(setup.signed) })),
      words: job.flatMap(({ words }) =>
        words.map((data, i) => ({ data, last: Number(i === words.length - 1) })),
      ),
    },
  }),
  expected: (_, job, { result }) => ({
    stages: {},
    streams: {
      items: result.flatMap(({ items }, t) =>
        items.map((elements, i) => ({ elements, last: Number(i + 1 === job[t]?.setup.items) })),
      ),
    },
  }),
  spans: (shape, job, { error }) => {
    if (error !== undefined) return [];
    const { words, items } = converterCycles(
      job.map(token => ({ setup: token.setup, words: token.words.length })),
      shape,
    );
    const first = { port: 'words', item: 0 };
    return [
      { name: 'words', from: first, to: { port: 'words', item: -1 }, cycles: words.at(-1) ?? 0 },
      { name: 'first item', from: first, to: { port: 'items', item: 0 }, cycles: items[0] ?? 0 },
      { name: 'last item', from: first, to: { port: 'items', item: -1 }, cycles: items.at(-1) ?? 0 },
    ];
  },
};
