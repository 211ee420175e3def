import { bitsOf, concat, constant, range, resize } from '../ir/build.js';
import type { Node } from '../ir/node.js';
import { report } from '../module/builder.js';
import { asBundle, asChoice, asVec, leavesOf, typeText } from '../types/leaves.js';
import type { Type } from '../types/type.js';
import { content, isHandle, isScalar, rootKey } from './handle.js';
import { hostInteger, typeName } from './operand.js';

/** What a value drives: one node for each leaf of the type, of exactly the leaf's width. */
export type Load = ReadonlyMap<string, Node>;

/** Why a value does not fit an integer type, as a diagnostic that says how to make it fit. */
function reportMisfit(value: Node, held: { width: number; signed: boolean }, what: string): void {
  const { width, signed } = held;
  if (value.kind === 'constant') {
    const { min, max } = range(width, signed);
    report(
      'literal-range',
      `${String(value.value)} does not fit ${what}, ${typeName(held)}`,
      `it holds ${String(min)} to ${String(max)}`,
    );
  } else if (value.signed && !signed)
    report(
      'sign',
      `${what} is unsigned, ${typeName(held)}; the value is signed, ${typeName(value)}`,
      `.saturateUnsigned(${String(width)}) to clamp negative values to 0, or .asUInt() to take the bits`,
    );
  else if (value.signed === signed)
    report(
      'width',
      `${what} is ${String(width)} bits, the value is ${String(value.width)} bits`,
      `.trunc(${String(width)}) to drop the top bits, .saturate(${String(width)}) to clamp, or widen ${what}`,
    );
  else
    report(
      'width',
      `${what} is signed, ${typeName(held)}; the unsigned value, ${typeName(value)}, needs ${String(value.width + 1)} bits there`,
      `.saturateSigned(${String(width)}) to clamp, .asSInt() to read the bits as signed, or widen ${what}`,
    );
}

/** `value` widened to an integer type, or a diagnostic. */
export function fitNode(value: Node, width: number, signed: boolean, what: string): Node {
  if (value.kind === 'constant') {
    const { min, max } = range(width, signed);
    if (value.value >= min && value.value <= max) return constant(value.value, width, signed);
  } else if (signed ? value.width + (value.signed ? 0 : 1) <= width : !value.signed && value.width <= width)
    return resize(value, width, signed);
  reportMisfit(value, { width, signed }, what);
  return constant(0n, width, signed);
}

function choiceNode(type: Type, value: unknown, what: string): Node {
  const { labels } = asChoice(type);
  const position = typeof value === 'string' ? labels.indexOf(value) : -1;
  if (position < 0) {
    report(
      'bad-type',
      `${what} is ${typeText(type)}, the value is ${typeof value === 'string' ? `'${value}'` : 'something else'}`,
      `use one of ${labels.join(', ')}`,
    );
  }
  return constant(BigInt(Math.max(position, 0)), type.width);
}

function reportOtherType(type: Type, found: Type, what: string): void {
  report(
    'bad-type',
    `${what} is ${typeText(type)}, the value is ${typeText(found)}`,
    'drive it with a value of the same type, field by field if they differ',
  );
}

function fromHandle(
  type: Type,
  value: { readonly [content]: { type: Type; places: ReadonlyMap<string, { node: Node }> } },
  what: string,
): Load {
  const from = value[content];
  if (type !== from.type && typeText(type) !== typeText(from.type)) {
    reportOtherType(type, from.type, what);
    return zeroLoad(type);
  }
  const load = new Map<string, Node>();
  for (const leaf of leavesOf(type)) {
    const place = from.places.get(leaf.key);
    if (place === undefined) throw new TypeError(`no leaf ${leaf.key}`);
    load.set(leaf.key, resize(place.node, leaf.width, leaf.signed));
  }
  return load;
}

function zeroLoad(type: Type): Load {
  return new Map(leavesOf(type).map(leaf => [leaf.key, constant(0n, leaf.width, leaf.signed)]));
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function bundleLoad(type: Type, value: unknown, what: string): Load {
  const load = new Map<string, Node>();
  const { fields } = asBundle(type);
  if (!isRecord(value)) {
    const found = value === null ? 'null' : typeof value;
    report(
      'bad-type',
      `${what} is ${typeText(type)}, the value is ${found}`,
      `give a record with ${Object.keys(fields).join(', ')}`,
    );
    return zeroLoad(type);
  }
  for (const name of Object.keys(value)) {
    if (!(name in fields))
      report('bad-type', `${what} has no field ${name}`, `it has ${Object.keys(fields).join(', ')}`);
  }
  for (const [name, field] of Object.entries(fields)) {
    if (value[name] === undefined) {
      report(
        'bad-type',
        `${what}.${name} is missing in the value`,
        `give every field: ${Object.keys(fields).join(', ')}`,
      );
      continue;
    }
    for (const [key, node] of loadNodes(field, value[name], `${what}.${name}`)) {
      load.set(key === '' ? name : `${name}.${key}`, node);
    }
  }
  return load;
}

function vecLoad(type: Type, value: readonly unknown[], what: string): Load {
  const { element, length } = asVec(type);
  if (value.length !== length) {
    report(
      'bad-type',
      `${what} has ${String(length)} elements, the value has ${String(value.length)}`,
      'give one value for each element',
    );
    return zeroLoad(type);
  }
  // Holes are elements that are missing, not elements less.
  const elements = Array.from(value, (item, i) => loadNodes(element, item, `${what}[${String(i)}]`));
  const load = new Map<string, Node>();
  for (const leaf of leavesOf(element)) {
    const key = leaf.key;
    const parts = elements.map(nodes => bitsOf(nodes.get(key) ?? constant(0n, leaf.width)));
    load.set(key, parts.length === 1 && parts[0] !== undefined ? parts[0] : concat(parts.reverse()));
  }
  return load;
}

/** The node that a value given by the user drives a number type with; `what` names the target in messages. */
export function numberNode(type: Type, value: unknown, what: string): Node {
  const { width } = type;
  const signed = type.kind === 's';
  if (isScalar(value)) return fitNode(value.node, width, signed, what);
  if (isHandle(value)) {
    reportOtherType(type, value[content].type, what);
    return constant(0n, width, signed);
  }
  const integer = hostInteger(value, what);
  const { min, max } = range(width, signed);
  if (integer >= min && integer <= max) return constant(integer, width, signed);
  report(
    'literal-range',
    `${String(integer)} does not fit ${what}, ${typeText(type)}`,
    `it holds ${String(min)} to ${String(max)}`,
  );
  return constant(0n, width, signed);
}

/** The nodes that a value given by the user drives a type with; `what` names the target in messages. */
export function loadNodes(type: Type, value: unknown, what: string): Load {
  if (type.kind === 'u' || type.kind === 's') return new Map([[rootKey, numberNode(type, value, what)]]);
  if (isHandle(value)) return fromHandle(type, value, what);
  switch (type.kind) {
    case 'choice':
      return new Map([[rootKey, choiceNode(type, value, what)]]);
    case 'bundle':
      return bundleLoad(type, value, what);
    case 'vec':
      if (Array.isArray(value)) return vecLoad(type, value, what);
      report(
        'bad-type',
        `${what} is ${typeText(type)}, the value is ${typeof value}`,
        'give a vec of the same type or an array',
      );
      return zeroLoad(type);
  }
}
