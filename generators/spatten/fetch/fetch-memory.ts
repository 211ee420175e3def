import { xorshift32 } from '../../../golden/index.js';
import type { MemoryPlan } from '../../contract.js';

/** Cycles from an address to its first word in the memory of the contracts. */
export const MEMORY_LATENCY = 4;

/** Turns of 32 bytes of each channel. */
const TURNS = 64;

const images = new Map<number, Uint8Array>();

/** A memory of so many channels, filled at random; the same each time. */
export function fetchImage(channels: number): Uint8Array {
  let image = images.get(channels);
  if (image === undefined) {
    const random = xorshift32(0xfe7c4);
    image = Uint8Array.from({ length: TURNS * 32 * channels }, () => random.below(256));
    images.set(channels, image);
  }
  return image;
}

/** The memory at ports `channel_0`, `channel_1` and so on, which take turns of 32 bytes. */
export function fetchMemory({ channels }: { readonly channels: number }): MemoryPlan {
  const ports = Array.from(
    { length: channels },
    (_, channel) => [`channel_${String(channel)}`, { channel: { channel, channels } }] as const,
  );
  return { bytes: fetchImage(channels), ports: Object.fromEntries(ports), latency: MEMORY_LATENCY };
}
