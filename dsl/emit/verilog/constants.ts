import type { Node } from '../../ir/node.js';

/** True for one and the same expression, and for equal constants. */
export function isSame(a: Node | undefined, b: Node): boolean {
  if (a === b) return true;
  return a?.kind === 'constant' && b.kind === 'constant' && a.value === b.value && a.width === b.width;
}

/** Constants side by side as one; undefined when one of the parts is no constant. */
export function constantOf(
  parts: readonly Node[],
): { readonly value: bigint; readonly width: number } | undefined {
  let [value, width] = [0n, 0];
  for (const part of parts) {
    if (part.kind !== 'constant') return undefined;
    value = (value << BigInt(part.width)) | BigInt.asUintN(part.width, part.value);
    width += part.width;
  }
  return { value, width };
}
