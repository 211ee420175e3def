import { xorshift32 } from '../../../golden/index.js';
import type { Random } from '../../../golden/index.js';
import type { NamedJob, Stimulus } from '../../contract.js';
import type { OutputWriterChoice, OutputWriterJob, WrittenItem } from './output-writer.contract.js';

const listOf = <T>(n: number, item: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => item(i));

/** A vector of random outputs at a random place. */
export function vectorItem(
  size: number,
  random: Random,
  address = 2 * size * random.below(2 ** 16),
): WrittenItem {
  return { kind: 'vector', address, elements: listOf(size, () => random.below(4096) - 2048) };
}

/** A list in rows of random lengths, empty ones among them. */
export function listItem(
  { listLanes }: OutputWriterChoice,
  random: Random,
  [tokens, heads]: readonly [number, number],
  address = 64 * random.below(2 ** 16),
): WrittenItem {
  const rows: number[] = [];
  for (let left = tokens + heads; left > 0; left -= rows.at(-1) ?? 0)
    rows.push(Math.min(left, random.below(listLanes + 1)));
  for (let empty = rows.length === 0 ? 1 : random.below(3); empty > 0; empty--) rows.push(0);
  const number = (): number => random.below(65536);
  return { kind: 'list', address, tokens: listOf(tokens, number), heads: listOf(heads, number), rows };
}

function sizesOf({ headSize, largestHead }: OutputWriterChoice): number[] {
  return listOf(Math.log2(largestHead / headSize) + 1, i => headSize * 2 ** i);
}

function corners(choice: OutputWriterChoice): readonly NamedJob<OutputWriterJob>[] {
  const random = xorshift32(0xa15);
  const { listLanes, largestHead } = choice;
  const jobs: NamedJob<OutputWriterJob>[] = [];
  const add = (name: string, ...items: readonly WrittenItem[]): void => {
    jobs.push({ name, job: { items } });
  };
  for (const size of sizesOf(choice)) {
    add(`one vector of ${String(size)}`, vectorItem(size, random));
    add(`40 vectors of ${String(size)}`, ...listOf(40, () => vectorItem(size, random)));
    add(`${String(size)} elements up to 4 kB`, vectorItem(size, random, 4096 - 2 * size));
    add(`${String(size)} elements at the end of addresses`, vectorItem(size, random, 2 ** 32 - 2 * size));
    const ends = [-2048, 2047, -1, 0];
    const elements = listOf(size, i => ends[i % 4] ?? 0);
    add(`least and greatest of ${String(size)}`, { kind: 'vector', address: 0, elements });
  }
  const list = (tokens: number, heads: number, address?: number): WrittenItem =>
    listItem(choice, random, [tokens, heads], address);
  add('a list of one and one', list(1, 1));
  add('a list of nothing', list(0, 0));
  for (const count of [13, 14, 29, 30, 31, 61, 62, 63])
    add(`a list of ${String(count)} and one`, list(count, 1));
  add('a list across 4 kB', list(100, 4, 4096 - 64));
  add('a list of 300', list(300, 12));
  const whole = (tokens: number): WrittenItem => ({
    ...{ kind: 'list', address: 64, tokens: listOf(tokens, i => i), heads: [7, 9] },
    rows: [...listOf(Math.floor(tokens / listLanes), () => listLanes), tokens % listLanes, 1, 1],
  });
  add('full rows', whole(8 * listLanes));
  add('rows of one', { ...whole(20), rows: listOf(22, () => 1) } as WrittenItem);
  add('empty rows', { ...whole(3), rows: [0, 0, 1, 0, 1, 1, 1, 0, 1, 0, 0] } as WrittenItem);
  add(
    'rows that hold more than the list',
    { ...whole(2 * listLanes - 2), rows: [listLanes, listLanes, listLanes, 1] } as WrittenItem,
    list(9, 3),
  );
  add(
    'vectors and lists in turn',
    ...listOf(12, i => (i % 3 === 1 ? list(1 + 5 * i, 2) : vectorItem(largestHead, random))),
  );
  return jobs;
}

/** Stimulus of the output writer. */
export const outputWriterStimulus: Stimulus<OutputWriterChoice, OutputWriterJob> = {
  corners,
  random: (choice, seed) => {
    const random = xorshift32(seed);
    const sizes = sizesOf(choice);
    const size = sizes[random.below(sizes.length)] ?? choice.headSize;
    const lists = random.below(3) === 0;
    return {
      items: listOf(1 + random.below(8), () =>
        lists && random.below(2) === 0
          ? listItem(choice, random, [random.below(80), random.below(17)])
          : vectorItem(size, random),
      ),
    };
  },
};
