import type { AttentionError } from './attention-errors.js';
import {
  type AttentionLimits,
  type LayerBefore,
  checkDescriptor,
  checkHeadTable,
  checkStart,
} from './check-descriptor.js';
import { DESCRIPTOR_BYTES, type Descriptor, HEAD_ENTRY_BYTES, decodeDescriptor } from './descriptor.js';

/** A read of `beats` words of 64 bits from `address` on. */
export interface DescriptorRead {
  readonly address: number;
  readonly beats: number;
}

/** Memory as a walk sees it: the bytes of a read, or undefined where it is answered with an error. */
export type DescriptorMemory = (read: DescriptorRead) => Uint8Array | undefined;

/** A layer that was handed over. */
export interface WalkedLayer {
  readonly index: number;
  readonly descriptor: Descriptor;
}

/** What a start does. */
export interface DescriptorWalk {
  readonly reads: readonly DescriptorRead[];
  readonly layers: readonly WalkedLayer[];
  readonly error: AttentionError;
  /** The number of the descriptor in hand at the end. */
  readonly index: number;
  /** What the next start goes on with. */
  readonly after: LayerBefore;
}

/** The bursts that read the head table of a descriptor, in order. */
export function headTableReads({ headTable, heads }: Descriptor): DescriptorRead[] {
  return Array.from({ length: Math.ceil(heads / 4) }, (_, i) => ({
    address: (headTable + 64 * i) % 2 ** 32,
    beats: 2 * Math.min(4, heads - 4 * i),
  }));
}

/**
 * What the front end does after a start: reads, layers, and the error that ends it. The contract is descriptor.md.
 * @param before what the layer before was, over all starts since reset
 * @param finish how each layer ends, by what the data path says of it; `None` by default
 */
export function walkDescriptors(
  limits: AttentionLimits,
  { base, count }: { readonly base: number; readonly count: number },
  memory: DescriptorMemory,
  before?: LayerBefore,
  finish: (index: number) => AttentionError = () => 'None',
): DescriptorWalk {
  const reads: DescriptorRead[] = [];
  const layers: WalkedLayer[] = [];
  let known = before;
  const ended = (error: AttentionError, index: number): DescriptorWalk => ({
    reads,
    layers,
    error,
    index,
    after: error === 'None' ? known : undefined,
  });
  const read = (wanted: DescriptorRead): Uint8Array | undefined => {
    reads.push(wanted);
    return memory(wanted);
  };
  const start = checkStart(base, count);
  if (start !== 'None') return ended(start, 0);
  for (let index = 0; index < count; index++) {
    const address = (base + DESCRIPTOR_BYTES * index) % 2 ** 32;
    const bytes = read({ address, beats: DESCRIPTOR_BYTES / 8 });
    const wrong = bytes === undefined ? 'ReadResponse' : checkDescriptor(limits, known, bytes);
    if (bytes === undefined || wrong !== 'None') return ended(wrong, index);
    const descriptor = decodeDescriptor(bytes);
    const parts = headTableReads(descriptor).map(read);
    const table = new Uint8Array(HEAD_ENTRY_BYTES * descriptor.heads);
    parts.forEach((part, i) => {
      if (part !== undefined) table.set(part, DESCRIPTOR_BYTES * i);
    });
    const wrongTable = parts.includes(undefined) ? 'ReadResponse' : checkHeadTable(table);
    if (wrongTable !== 'None') return ended(wrongTable, index);
    layers.push({ index, descriptor });
    const result = finish(index);
    if (result !== 'None') return ended(result, index);
    known = descriptor;
  }
  return ended('None', count - 1);
}
