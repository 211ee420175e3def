import type { Block } from './block.js';

/** Every block, in the order in which they are listed. */
export const catalog: readonly Block[] = [];

/** The block of an id such as `spatten/top-k`, or undefined. */
export function findBlock(id: string): Block | undefined {
  return catalog.find(block => block.id === id);
}
