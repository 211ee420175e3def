import type { BundleType, ChoiceType, Fields, Type, VecType } from './type.js';

/** What a variable needs to know of the leaf it holds. */
export interface LeafShape {
  readonly width: number;
  /** Of the packed value: false for a vec. */
  readonly signed: boolean;
  /** A packed vec: how many lanes of `width / lanes` bits; 0 for a scalar. */
  readonly lanes: number;
  readonly laneSigned: boolean;
  /** Names of the values, for an enumeration. */
  readonly labels: readonly string[] | undefined;
}

/** A scalar inside a type, with the vecs around it packed: one register, port or wire in hardware. */
export interface Leaf extends LeafShape {
  /** Field names from the outside in. */
  readonly path: readonly string[];
  /** `leafKey(path)`. */
  readonly key: string;
  /** The scalar type. */
  readonly scalar: Type;
  /** Lengths of the vecs around it, from the outside in. */
  readonly lengths: readonly number[];
}

export function asBundle(type: Type): BundleType<Fields> {
  return type as unknown as BundleType<Fields>;
}

export function asVec(type: Type): VecType<Type> {
  return type as unknown as VecType<Type>;
}

export function asChoice(type: Type): ChoiceType<string> {
  return type as unknown as ChoiceType<string>;
}

function makeLeaf(path: readonly string[], scalar: Type, lengths: readonly number[], width: number): Leaf {
  const lanes = lengths[0] ?? 0;
  const signed = scalar.kind === 's';
  return {
    width,
    signed: lanes === 0 && signed,
    lanes,
    laneSigned: lengths.length === 1 && signed,
    labels: scalar.kind === 'choice' ? asChoice(scalar).labels : undefined,
    path,
    key: leafKey(path),
    scalar,
    lengths,
  };
}

function findLeaves(type: Type): readonly Leaf[] {
  switch (type.kind) {
    case 'bundle':
      return Object.entries(asBundle(type).fields).flatMap(([name, field]) =>
        leavesOf(field).map(leaf => makeLeaf([name, ...leaf.path], leaf.scalar, leaf.lengths, leaf.width)),
      );
    case 'vec': {
      const { element, length } = asVec(type);
      return leavesOf(element).map(leaf =>
        makeLeaf(leaf.path, leaf.scalar, [length, ...leaf.lengths], leaf.width * length),
      );
    }
    default:
      return [makeLeaf([], type, [], type.width)];
  }
}

// Types are immutable, and every signal made and every assignment asks.
const known = new WeakMap<Type, readonly Leaf[]>();

/** The leaves of a type, in declaration order. */
export function leavesOf(type: Type): readonly Leaf[] {
  let leaves = known.get(type);
  if (leaves === undefined) {
    leaves = findLeaves(type);
    known.set(type, leaves);
  }
  return leaves;
}

/** Key of a leaf in a map of leaves. */
export function leafKey(path: readonly string[]): string {
  return path.join('.');
}

/** The type as a reader would write it: `u(8)`, `vec(bundle({...}), 4)`. Equal texts mean equal types. */
export function typeText(type: Type): string {
  switch (type.kind) {
    case 'u':
    case 's':
      return `${type.kind}(${String(type.width)})`;
    case 'choice':
      return `choice(${asChoice(type).labels.join(', ')})`;
    case 'vec':
      return `vec(${typeText(asVec(type).element)}, ${String(asVec(type).length)})`;
    case 'bundle': {
      const fields = Object.entries(asBundle(type).fields).map(
        ([name, field]) => `${name}: ${typeText(field)}`,
      );
      return `bundle({ ${fields.join(', ')} })`;
    }
  }
}
