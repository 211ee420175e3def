import { xorshift32 } from '../../../golden/index.js';
import type { LoaderSetup, Random } from '../../../golden/index.js';
import type { NamedJob, Stimulus } from '../../contract.js';
import type { LoaderChoice, LoaderJob } from './operand-loader.contract.js';

/** A job with random elements: at each position so many items. */
function jobOf(
  setup: LoaderSetup,
  positions: readonly number[],
  { headSize }: LoaderChoice,
  random: Random,
  items: (token: number) => number = () => setup.heads * setup.parts,
): LoaderJob {
  const item = (): number[] => Array.from({ length: headSize }, () => random.below(4096) - 2048);
  const tokens = positions.map((position, t) => ({
    position,
    items: Array.from({ length: items(t) }, item),
  }));
  return { setup, tokens };
}

const every = (first: number, step: number, end: number): number[] =>
  Array.from({ length: Math.ceil((end - first) / step) }, (_, i) => first + i * step);

function corners(shape: LoaderChoice): readonly NamedJob<LoaderJob>[] {
  const random = xorshift32(1);
  const { slots, parts, tokens } = shape;
  const all: LoaderSetup = { buffer: 1, firstHead: 0, heads: slots, parts, mask: 0xfff };
  const near = Math.min(tokens, 24);
  const one = { ...all, firstHead: slots - 1, heads: 1 };
  const named = (
    name: string,
    positions: readonly number[],
    setup: LoaderSetup = all,
    items?: (token: number) => number,
  ): NamedJob<LoaderJob> => ({ name, job: jobOf(setup, positions, shape, random, items) });
  const count = all.heads * all.parts;
  return [
    named('one position', [0]),
    named('the last position', [tokens - 1]),
    named('no position', []),
    named('every position', every(0, 1, near)),
    named('every second position', every(1, 2, near)),
    named('positions with gaps', [0, 1, tokens - 2]),
    named('positions in descending order', every(0, 1, near).reverse()),
    named('the last head alone', [1, 0], one),
    named('heads of one part', [0, 1], { ...all, parts: 1 }),
    named('lower bits of the other buffer', [0, 1], { ...all, buffer: 0, mask: 0x0f0 }),
    named('refused: no heads', [0, 1], { ...all, heads: 0 }, () => 2),
    named('refused: heads over slots', [0, 1], { ...all, firstHead: 1 }),
    named('refused: no parts', [1], { ...all, parts: 0 }, () => 3),
    named('refused: parts over most', [0, 1], { ...all, parts: parts + 1 }),
    named('refused: no heads, no positions', [], { ...all, heads: 0 }),
    named('an item too many', [0, 1, 0], all, t => count + Number(t === 1)),
    named('three items too many', [0, 1], all, t => count + 3 * Number(t === 0)),
    ...(count > 1 ? [named('an item too few', [0, 1, 0], all, t => count - Number(t === 0))] : []),
    named('after errors', [1, 0]),
  ];
}

/** Stimulus of the operand loader. */
export const operandLoaderStimulus: Stimulus<LoaderChoice, LoaderJob> = {
  corners,
  random: (shape, seed) => {
    const random = xorshift32(seed);
    const { slots, tokens } = shape;
    const firstHead = random.below(slots);
    const setup: LoaderSetup = {
      buffer: random.below(2) === 0 ? 0 : 1,
      firstHead,
      heads: 1 + random.below(slots - firstHead),
      parts: 1 + random.below(shape.parts),
      mask: random.below(4096),
    };
    const step = 1 + random.below(4);
    const length = random.below(10);
    const first = random.below(tokens);
    return jobOf(setup, every(first, step, Math.min(tokens, first + step * length)), shape, random);
  },
};
