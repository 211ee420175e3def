import type { Node } from '../../ir/node.js';
import { bitsLiteral } from './literal.js';

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

/** The text of a list of literals of several bits, such as the numbers of lanes, which says more than one large number would. */
export function literalList(node: Node): string | undefined {
  if (node.kind !== 'concat' || !node.parts.every(part => part.kind === 'constant' && part.width > 1))
    return undefined;
  const literals = node.parts.flatMap(part =>
    part.kind === 'constant' ? [bitsLiteral(BigInt.asUintN(part.width, part.value), part.width)] : [],
  );
  return `{${literals.join(', ')}}`;
}
