/** Sizes of an operand memory as its loader sees them. */
export interface LoaderShape {
  /** Heads of a buffer. */
  readonly slots: number;
  /** Items of the largest head. */
  readonly parts: number;
}

/** Where the items of a job go. */
export interface LoaderSetup {
  readonly buffer: 0 | 1;
  readonly firstHead: number;
  readonly heads: number;
  readonly parts: number;
  /** Bits of each element that are written. */
  readonly mask: number;
}

/** Items that came for a token. */
export interface LoadedToken<Item> {
  readonly position: number;
  readonly items: readonly Item[];
}

/** An item with its place. */
export interface PlacedItem<Item> {
  readonly buffer: 0 | 1;
  readonly head: number;
  readonly position: number;
  readonly part: number;
  readonly mask: number;
  readonly elements: Item;
}

/** What is wrong with a job. */
export type LoaderError =
  'heads-is-zero' | 'heads-over-slots' | 'parts-is-zero' | 'parts-over-most' | 'items-differ';

function setupErrorOf({ firstHead, heads, parts }: LoaderSetup, shape: LoaderShape): LoaderError | undefined {
  if (heads === 0) return 'heads-is-zero';
  if (firstHead + heads > shape.slots) return 'heads-over-slots';
  if (parts === 0) return 'parts-is-zero';
  return parts > shape.parts ? 'parts-over-most' : undefined;
}

/** The loads of a job, in order (HPCA 2021, section IV). The contract is operand-loader.md. */
export function loadsOf<Item>(
  setup: LoaderSetup,
  tokens: readonly LoadedToken<Item>[],
  shape: LoaderShape,
): { readonly loads: readonly PlacedItem<Item>[]; readonly error?: LoaderError } {
  const error = setupErrorOf(setup, shape);
  if (error !== undefined) return { loads: [], error };
  const { buffer, firstHead, heads, parts, mask } = setup;
  const loads = tokens.flatMap(({ position, items }) =>
    items.slice(0, heads * parts).map((elements, i): PlacedItem<Item> => ({
      buffer,
      head: firstHead + Math.trunc(i / parts),
      position,
      part: i % parts,
      mask,
      elements,
    })),
  );
  const differs = tokens.some(({ items }) => items.length !== heads * parts);
  return { loads, ...(differs ? { error: 'items-differ' } : {}) };
}
