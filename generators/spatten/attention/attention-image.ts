import {
  checkDescriptor,
  encodeDescriptor,
  openLayer,
  runLayerJob,
  writeLayer,
} from '../../../golden/index.js';
import type {
  AttentionError,
  Cascade,
  LayerImage,
  LayerOutcome,
  SoftmaxForm,
} from '../../../golden/index.js';
import type { MemoryPiece } from '../../contract.js';
import type { AttentionBuild } from './attention-shape.js';
import type { AttentionJob } from './attention.stimulus.js';

/** Where the descriptors of a job lie, side by side. */
export const FIRST_DESCRIPTOR = 0x40;

/** Memory of a bench. */
export const MEMORY_BYTES = 2 ** 22;

/** A layer that was worked through. */
export interface DoneLayer {
  readonly outcome: LayerOutcome;
  readonly image: LayerImage;
  readonly headSize: number;
}

/** A job as the golden model works through it. */
export interface AttentionRun {
  readonly error: AttentionError;
  readonly layers: readonly DoneLayer[];
  /** Memory before the job. */
  readonly memory: Uint8Array;
}

/**
 * Puts the layers of a job into memory, one behind the other, and works through them until one is refused.
 * @param softmax which one the build has
 */
export function runAttention(
  sizes: AttentionBuild,
  { layers, change }: AttentionJob,
  softmax: SoftmaxForm,
): AttentionRun {
  const memory = new Uint8Array(MEMORY_BYTES);
  const done: DoneLayer[] = [];
  let before: Cascade | undefined;
  let known: { readonly tokens: number; readonly heads: number } | undefined;
  let end = FIRST_DESCRIPTOR + 64 * layers.length;
  for (const [i, job] of layers.entries()) {
    const image = writeLayer(memory, job, openLayer(before, job), sizes.headSize, end);
    end = image.end;
    const wrong = i === layers.length - 1 ? change : undefined;
    const bytes = encodeDescriptor({ ...image.descriptor, ...wrong });
    memory.set(bytes, FIRST_DESCRIPTOR + 64 * i);
    const error = checkDescriptor(sizes, known, bytes);
    if (error !== 'None') return { error, layers: done, memory: memory.slice(0, end) };
    const outcome = runLayerJob(job, before, softmax);
    done.push({ outcome, image, headSize: job.headSize });
    before = outcome.cascade;
    known = { tokens: job.tokens, heads: job.heads };
  }
  return { error: 'None', layers: done, memory: memory.slice(0, end) };
}

const word = (value: number): number[] => [value & 0xff, (value >> 8) & 0xff];

/** Outputs and lists of layers, as they must stand in memory. */
export function writtenPieces(layers: readonly DoneLayer[]): MemoryPiece[] {
  return layers.flatMap(({ outcome, image: { descriptor }, headSize }, i) => {
    const layer = `layer ${String(i)}`;
    const vectors = outcome.queryTokens.flatMap((token, q) =>
      outcome.heads.map((head, h) => ({
        name: `${layer}: output of token ${String(token)}, head ${String(head)}`,
        address: descriptor.outputBase + token * descriptor.outputStride + 2 * headSize * head,
        bytes: (outcome.outputs[q]?.[h] ?? []).flatMap(word),
      })),
    );
    const { tokens, heads } = outcome.cascade;
    const list = [tokens.length, heads.length, ...tokens, ...heads].flatMap(word);
    return [...vectors, { name: `${layer}: what stays`, address: descriptor.listBase, bytes: list }];
  });
}
