import type { BundleType, ChoiceType, Fields, Type, VecType } from './type.js';

/** A scalar inside a type, with the vecs around it packed: one register, port or wire in hardware. */
export interface Leaf {
  /** Field names from the outside in. */
  readonly path: readonly string[];
  /** The scalar type. */
  readonly scalar: Type;
  /** Lengths of the vecs around it, from the outside in. */
  readonly lengths: readonly number[];
  readonly width: number;
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

/** The leaves of a type, in declaration order. */
export function leavesOf(type: Type): readonly Leaf[] {
  switch (type.kind) {
    case 'bundle':
      return Object.entries(asBundle(type).fields).flatMap(([name, field]) =>
        leavesOf(field).map(leaf => ({ ...leaf, path: [name, ...leaf.path] })),
      );
    case 'vec': {
      const { element, length } = asVec(type);
      return leavesOf(element).map(leaf => ({
        ...leaf,
        lengths: [length, ...leaf.lengths],
        width: leaf.width * length,
      }));
    }
    default:
      return [{ path: [], scalar: type, lengths: [], width: type.width }];
  }
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
      const fields = Object.entries(asBundle(type).fields).map(([name, field]) => `${name}: ${typeText(field)}`);
      return `bundle({ ${fields.join(', ')} })`;
    }
  }
}
