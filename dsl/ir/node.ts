import type { Domain } from './domain.js';
import type { Instance, Memory, Module } from './module.js';

/**
 * Expressions. Each node stands for a mathematical integer that its type (width, signed) can hold. Every operator is
 * exact; where the node's type is too narrow for the exact result, the node wraps modulo 2^width (the front end makes
 * such a node only for an operator whose name says that it cuts). `interpreter/evaluate.ts` is the definition.
 */
export type Node =
  | Constant
  | Variable
  | Unary
  | Binary
  | Slice
  | Index
  | Concat
  | Mux
  | Resize
  | MemoryRead
  | VecMap
  | LaneArgument;

interface Typed {
  readonly width: number;
  readonly signed: boolean;
}

/** An integer literal; `value` is within the range of its type. */
export interface Constant extends Typed {
  readonly kind: 'constant';
  readonly value: bigint;
}

export type UnaryOperator = 'neg' | 'not' | 'reduceAnd' | 'reduceOr' | 'reduceXor';

/** `not` and the reductions work on the operand's bits. */
export interface Unary extends Typed {
  readonly kind: 'unary';
  readonly op: UnaryOperator;
  readonly a: Node;
}

export type BinaryOperator =
  'add' | 'sub' | 'mul' | 'and' | 'or' | 'xor' | 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge' | 'shl' | 'shr';

/**
 * Arithmetic and comparison work on values, `and or xor` on bits (the shorter operand zero-extended), `shl` multiplies and
 * `shr` floor-divides `a` by 2^b, where b is unsigned and may be a constant.
 */
export interface Binary extends Typed {
  readonly kind: 'binary';
  readonly op: BinaryOperator;
  readonly a: Node;
  readonly b: Node;
}

/** Bits `hi` down to `lo` of the operand's bits, unsigned. */
export interface Slice extends Typed {
  readonly kind: 'slice';
  readonly a: Node;
  readonly hi: number;
  readonly lo: number;
}

/**
 * Lane `index` of `a`, which packs `lanes` lanes of this node's type, lane 0 in the low bits. Out of range is
 * undefined; the interpreter reads 0. */
export interface Index extends Typed {
  readonly kind: 'index';
  readonly a: Node;
  readonly index: Node;
  readonly lanes: number;
}

/** The operands' bits side by side, the first one highest; unsigned. */
export interface Concat extends Typed {
  readonly kind: 'concat';
  readonly parts: readonly Node[];
}

export interface Mux extends Typed {
  readonly kind: 'mux';
  readonly condition: Node;
  readonly whenTrue: Node;
  readonly whenFalse: Node;
}

/** The operand's value, wrapped into this node's type: extends, truncates and reinterprets. */
export interface Resize extends Typed {
  readonly kind: 'resize';
  readonly a: Node;
}

/** Combinational read. An address at or above the depth is undefined; the interpreter reads 0. */
export interface MemoryRead extends Typed {
  readonly kind: 'memoryRead';
  readonly memory: Memory;
  readonly address: Node;
}

/** Stands for one lane of `VecMap.inputs[position]` inside `VecMap.body`. */
export interface LaneArgument extends Typed {
  readonly kind: 'lane';
  readonly position: number;
}

/** `body` evaluated once for each lane; the results packed, lane 0 in the low bits. */
export interface VecMap extends Typed {
  readonly kind: 'vecMap';
  readonly lanes: number;
  readonly inputs: readonly Node[];
  readonly parameters: readonly LaneArgument[];
  readonly body: Node;
}

export type VariableRole =
  'input' | 'output' | 'wire' | 'register' | 'readPort' | 'instanceInput' | 'instanceOutput';

/** A position in a TypeScript source as captured: possibly of compiled code, see `source/position.ts`. */
export interface Site {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The captured call was made by the library on behalf of the user's call at this position. */
  readonly viaLibrary: boolean;
}

/**
 * A named thing that holds a value: a port leaf, a wire, a register, the output register of a synchronous memory read, or
 * a port leaf of an instance. `input` and `instanceOutput` are read only.
 */
export interface Variable extends Typed {
  readonly kind: 'variable';
  readonly role: VariableRole;
  readonly owner: Module;
  /** Position in `owner.variables`. */
  readonly id: number;
  /** The name that was given explicitly, or ''. The naming pass falls back to the source at `site`. */
  readonly hint: string;
  /** Field names that follow a name taken from the source. */
  readonly suffix: readonly string[];
  readonly site: Site | undefined;
  /** A packed vec: how many lanes of `width / lanes` bits; 0 for a scalar. */
  readonly lanes: number;
  readonly laneSigned: boolean;
  /** Names of the values, for an enumeration. */
  readonly labels: readonly string[] | undefined;
  /** Registers: the value at reset; undefined for none. */
  readonly init: bigint | undefined;
  /** Wires and outputs: the value when no assignment is active. */
  readonly fallback: Node | undefined;
  /** Registers: no assignment takes effect while this is 0. Reset does. */
  readonly enable: Node | undefined;
  /** The domain that a register or read port is clocked by, or that a port belongs to; undefined for plain wires. */
  readonly domain: Domain | undefined;
  /** A register that may sample another domain: the first flop of a synchroniser. */
  readonly crossing: boolean;
  readonly instance: Instance | undefined;
  /** For an instance's port leaf: the variable inside the child. */
  readonly inner: Variable | undefined;
  readonly memory: Memory | undefined;
}
