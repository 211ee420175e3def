import type { Cascade, Descriptor } from '../../golden/index.js';
import { hex } from '../bench/axi-channel.js';

/** What a burst reads, in addresses of the whole memory. */
export interface BusRead {
  readonly cycle: number;
  readonly from: number;
  /** The first address behind it. */
  readonly to: number;
}

/** A plane of a layer, and the tokens whose records may be read. */
export interface ReadablePlane {
  readonly name: string;
  readonly base: number;
  readonly stride: number;
  readonly bits: number;
  readonly tokens: ReadonlySet<number>;
}

type Left = Pick<Cascade, 'tokens' | 'heads'>;

/** The planes of a layer of which `left` are left: queries, keys, their lower bits, values. */
export function readablePlanes(d: Descriptor, left: Left): readonly ReadablePlane[] {
  const tokens = new Set(left.tokens);
  const asking = d.generate === 1 ? new Set([d.tokens - 1]) : tokens;
  return [
    { name: 'queries', base: d.queryBase, stride: d.queryStride, bits: d.queryBits, tokens: asking },
    { name: 'keys', base: d.keyBase, stride: d.keyStride, bits: d.msbBits, tokens },
    { name: 'lower bits of keys', base: d.keyLsbBase, stride: d.keyLsbStride, bits: d.lsbBits, tokens },
    { name: 'values', base: d.valueBase, stride: d.valueStride, bits: d.valueBits, tokens },
  ].filter(({ bits }) => bits > 0);
}

/** How large planes are, and where the heads of a record lie. */
export interface RecordShape {
  readonly tokens: number;
  readonly headSize: number;
  /** Bytes of a beat of a channel. */
  readonly busBytes: number;
}

/** Why nothing that is left asked for a burst, or undefined. */
function reasonOf(
  { from, to }: BusRead,
  planes: readonly ReadablePlane[],
  { heads }: Left,
  { tokens: all, headSize, busBytes }: RecordShape,
): string | undefined {
  const plane = planes.find(({ base, stride }) => base <= from && from < base + all * stride);
  if (plane === undefined) return 'is in no plane of the layer';
  const { name, base, stride, bits, tokens } = plane;
  const token = Math.floor((from - base) / stride);
  const record = base + token * stride;
  if (!tokens.has(token)) return `is of ${name} of token ${String(token)}, which is not left`;
  const each = (headSize * bits) / 8;
  const first = record + Math.min(...heads) * each;
  const last = record + (Math.max(...heads) + 1) * each;
  const [least, most] = [Math.floor(first / busBytes), Math.ceil(last / busBytes)];
  return from >= least * busBytes && to <= most * busBytes
    ? undefined
    : `is of ${name} of token ${String(token)}, and of a head that is not left`;
}

/** The first burst that touches what is not left, in words with cycle, address and token; or undefined. */
export function strayRead(
  reads: readonly BusRead[],
  planes: readonly ReadablePlane[],
  left: Left,
  shape: RecordShape,
): string | undefined {
  for (const read of reads) {
    const reason = reasonOf(read, planes, left, shape);
    if (reason !== undefined) return `cycle ${String(read.cycle)}: address ${hex(read.from)} ${reason}`;
  }
  return undefined;
}
