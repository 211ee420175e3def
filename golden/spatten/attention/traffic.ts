/** What a layer fetches and multiplies. Bytes are those of the packed planes, without what a burst carries beside. */
export interface Traffic {
  /** Bytes of queries. */
  readonly queries: number;
  /** Bytes of keys: the upper plane, and the lower one where it was asked for. */
  readonly keys: number;
  readonly lowerKeys: number;
  /** Bytes of values. */
  readonly values: number;
  /** Multiplications of queries and keys; the second pass counts again. */
  readonly scoreProducts: number;
  /** Multiplications of probabilities and values that are not pruned. */
  readonly valueProducts: number;
  /** Queries, head by head, and how many of them asked for lower bits. */
  readonly rows: number;
  readonly rowsWithLower: number;
}

export const NO_TRAFFIC: Traffic = {
  queries: 0,
  keys: 0,
  lowerKeys: 0,
  values: 0,
  scoreProducts: 0,
  valueProducts: 0,
  rows: 0,
  rowsWithLower: 0,
};

const FIELDS = Object.keys(NO_TRAFFIC) as (keyof Traffic)[];

/** Both together. */
export function addTraffic(a: Traffic, b: Traffic): Traffic {
  const sum = { ...a };
  for (const field of FIELDS) sum[field] += b[field];
  return sum;
}

/** All bytes, and all multiplications. */
export const bytesOf = (t: Traffic): number => t.queries + t.keys + t.lowerKeys + t.values;
export const productsOf = (t: Traffic): number => t.scoreProducts + t.valueProducts;

/** What the heads of a layer did, for {@link headTraffic}. */
export interface HeadWork {
  readonly generate: boolean;
  readonly headSize: number;
  /** Tokens that are left. */
  readonly tokens: number;
  readonly queryBits: number;
  readonly msbBits: number;
  readonly lsbBits: number;
  readonly valueBits: number;
  /** For each query, whether it asked for lower bits, and how many values it keeps. */
  readonly queries: readonly { readonly fetchesLsb: boolean; readonly kept: number }[];
}

/**
 * The traffic of one head in one layer. Keys and values stay on the chip for all queries of a layer, and the lower plane comes once, when the first
 * query asks. With `generate` only the values that the query keeps are fetched; without, all are, and pruned ones save products alone.
 */
export function headTraffic(work: HeadWork): Traffic {
  const { headSize, tokens, queries } = work;
  const plane = (vectors: number, bits: number): number => (vectors * headSize * bits) / 8;
  const asking = queries.filter(({ fetchesLsb }) => fetchesLsb).length;
  const kept = queries.reduce((sum, query) => sum + query.kept, 0);
  return {
    queries: plane(queries.length, work.queryBits),
    keys: plane(tokens, work.msbBits),
    lowerKeys: asking > 0 ? plane(tokens, work.lsbBits) : 0,
    values: plane(work.generate ? kept : tokens, work.valueBits),
    scoreProducts: (queries.length + asking) * tokens * headSize,
    valueProducts: kept * headSize,
    rows: queries.length,
    rowsWithLower: asking,
  };
}
